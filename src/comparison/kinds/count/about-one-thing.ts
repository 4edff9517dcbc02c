import { type Claim, traitsOf } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { isUnspecific } from '../../alignment/event-group';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { topicsMeet } from './of-one-matter';
import { answersOfOneDeed } from './same-deed';

/** Numbers without effect meet only where their claims are about one thing. */
export function aboutOneThing(a: Stance, b: Stance, scene: Scene): boolean {
  const near = (x: Draft, y: Draft) =>
    !isUnspecific(x.claim.proposition.event) &&
    !isHaving(x.claim) &&
    (deedOf(x.claim) === deedOf(y.claim) || answersOfOneDeed(x, y)) &&
    topicsMeet(x, y, scene) &&
    shareAnArgument(x.claim, y.claim, scene.index);
  return a.slice(0, 8).some((x) => b.slice(0, 8).some((y) => near(x, y)));
}

/** "Had two chances", "spent four seasons": what one has or spends is seldom told whole. */
function isHaving({ proposition }: Claim): boolean {
  return proposition.event === 'act' && (proposition.predicate === 'have' || proposition.predicate === 'spend');
}

/** What was done, by its class and, where that says little, by its word. */
export function deedOf({ proposition: { event, predicate } }: Claim): string {
  if (event === 'act') return `act:${predicate}`;
  const { broader, family } = traitsOf(event);
  return family === 'damage' ? (broader ?? event) : event;
}
