import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** What goes on for a while, and is told of by how long that was. */
const lasting: ReadonlySet<Family> = new Set<Family>(['law', 'custody']);
const others: ReadonlySet<EventClass> = new Set<EventClass>(['ban', 'sanction', 'besiege']);

/** "A four-year sentence", "the eight-hour siege": how long what a noun tells of went on, as an adjective before it says. */
export function addOwnLengths(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.nominal || draft.quantities.length > 0 || !isLasting(draft.event)) continue;
    const phrase = elementAt(scene.phrases, scene.phraseAt[draft.token] ?? -1);
    if (phrase === undefined || phrase.head !== draft.token) continue;
    for (let at = phrase.from; at < phrase.head; at++) {
      const quantity = lengthAt(scene.tokens[at] as Token);
      if (quantity === null) continue;
      draft.quantities.push({ quantity, phrase: phrase.index, from: at, to: draft.token + 1, implied: false });
      break;
    }
  }
}

function isLasting(event: EventClass): boolean {
  return lasting.has(traitsOf(event).family) || others.has(event);
}

function lengthAt(token: Token): QuantityValue | null {
  const long = senseOf(token, 'long');
  if (long === undefined) return null;
  const { unit, low, high } = long;
  const scope = { part: 'total', qualifiers: [] } as const;
  return { kind: 'quantity', low, best: low, high, unit, measure: 'duration', effect: null, scope, approximate: false };
}
