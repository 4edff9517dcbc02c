import type { Effect } from '../../model/quantity';
import type { Token } from '../../model/token';
import { coordinated } from '../syntax/coordinated';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import type { Draft } from './draft';

/** "Seven hostages and 11 gunmen are dead": those joined before the last of the subject, each a count of its own. */
export function besidesSubject(
  scene: Scene,
  said: Draft,
  { joined }: Phrase,
  effect: Effect,
  senses: (phrase: number) => PhraseSense,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = elementAt(scene.phrases, joined); at !== undefined; at = elementAt(scene.phrases, at.joined)) {
    const { index, from, to } = at;
    const quantity = quantityOf(scene, at, senses(index), effect, false);
    if (quantity === null) break;
    const others = said.slots.filter(({ role }) => role !== 'patient');
    drafts.push({
      ...said,
      slots: [{ role: 'patient', phrase: index }, ...others],
      quantities: [{ quantity, phrase: index, from, to, implied: false }],
    });
  }
  return drafts;
}

/** "Seven hostages and 11 gunmen are dead": whether a copula right behind the last of them says so. */
export function isSaidDead(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): boolean {
  const { tokens, phrases, phraseAt, pack } = scene;
  const end = Math.max(...[index, ...coordinated(scene, index)].map((at) => (phrases[at] as Phrase).to));
  const dead = elementAt(phrases, phraseAt[end + 1] ?? -1);
  return (
    pack.copulas.has(tokens[end]?.lexeme.lemma ?? '') && dead !== undefined && senses(dead.index).casualty === 'killed'
  );
}

/** "Seven bullets entered his body": what belongs to one takes no figure from elsewhere. */
export function isOnesOwn({ tokens, pack }: Scene, { from, head, owner }: Phrase, { measure }: PhraseSense): boolean {
  if (measure !== null || (tokens[head] as Token).lexeme.number !== 'singular') return false;
  return owner >= 0 || pack.possessives.has((tokens[from] as Token).lexeme.lemma);
}
