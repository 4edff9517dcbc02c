import { type Claim, type Comparison, type Family, traitsOf, type Value } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { incomparable } from '../../comparison';
import type { Stance } from '../../kind';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';

/** The question who began a fight that the incident tells of. */
export const beginnersTopic = 'first';

/** Families of what two sides do to each other, so that one of them did it first. */
const mutual: ReadonlySet<Family> = new Set<Family>(['assault', 'protest']);

/** Whether a claim says who began, where more than one source does. */
export const isBeginning = askedOfClaim(
  (scene) => beginningsIn(scene).size === 0,
  (claim, scene) => beginningsIn(scene).has(claim),
);

const beginningsIn = oncePerScene(({ claims }): ReadonlySet<Claim> => {
  const told = claims.filter(tellsWhoBegan);
  return new Set(new Set(told.map(({ origin }) => origin)).size > 1 ? told : []);
});

/** Whether a claim says who began: "opened fire first", "started the fighting", «بادروا بإطلاق النار». */
function tellsWhoBegan({ proposition, commitment }: Claim): boolean {
  const { event, first, arguments: roles } = proposition;
  if (commitment.polarity === 'denied' || commitment.stage !== 'accomplished') return false;
  if (first === true) return mutual.has(traitsOf(event).family);
  return (
    event === 'begin' && roles.some(({ role, value }) => (role === 'patient' || role === 'means') && isFight(value))
  );
}

function isFight(value: Value): boolean {
  return value.kind === 'happening' && mutual.has(traitsOf(value.event).family);
}

/** Two who are each said to have begun, by a source of its own. */
export function compareBeginners(a: Stance, b: Stance, found: Comparison): Comparison | null {
  if (a[0].topic !== beginnersTopic || b[0].topic !== beginnersTopic || found.relation !== 'conflicts') return null;
  const met = somePair(a, b, ({ claim: x }, { claim: y }) => rivals(x, y));
  return met ? found : incomparable('agent.other-deed', found.slots);
}
