import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import type { EventSense } from './event-sense';
import { isLaw } from './is-law';
import { isPerson } from './object-sorts';

/**
 * A noun of turning down, by whose it is and what it is of: "the team's defeat" lost, "the army's defeat of the rebels" won,
 * "the chief's dismissal" was put out of office, and a bill is voted down. Undefined where nothing tells.
 */
export function lossOf(
  scene: Scene,
  relation: Relations,
  events: readonly EventSense[],
  senses: (phrase: number) => PhraseSense,
): EventSense | undefined {
  const of = ownedOrOf(scene, relation);
  if (of.length === 0) return undefined;
  const lost = events.find(({ event }) => event === 'lose');
  if (lost !== undefined && !of.some((index) => isLaw(scene, senses(index))))
    return of.length > 1 ? { event: 'win', frame: 'transitive' } : lost;
  return of.some((index) => isPerson(senses(index))) ? events.find(({ event }) => event === 'dismiss') : undefined;
}

/** Whose a noun is, and what it is of. */
function ownedOrOf({ tokens, phrases, phraseAt }: Scene, { token, obliques }: Relations): number[] {
  const owner = phrases[phraseAt[token] as number]?.owner ?? -1;
  const of = obliques.filter((index) => marksAt(tokens, phrases[index]?.prep ?? -1)[0] === 'of');
  return owner < 0 ? of : [owner, ...of];
}
