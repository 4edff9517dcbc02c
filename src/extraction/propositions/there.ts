import type { PlaceValue } from '../../model/place';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import type { Draft, Slot } from './draft';

const hospital = 'thing:building/hospital';

/**
 * "Was taken to hospital and died there", «نُقل إلى المستشفى حيث توفي», "died in hospital": what takes up, in the same sentence, where
 * somebody had come to, is where the deed beside it was.
 */
export function placeThere(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const draft of drafts) {
    if (draft.nominal || draft.slots.some(({ role }) => role === 'place')) continue;
    const slot = within(scene, draft) ?? (isThere(scene, draft) ? lastPlace(scene, drafts, draft, senses) : null);
    if (slot !== null) draft.slots.push(slot);
  }
}

/** "Died in hospital": a state that names the house in which somebody dies or is. */
function within(scene: Scene, { token, event }: Draft): Slot | null {
  const next = scene.tokens[token + 1];
  if (event !== 'die' || next?.lexeme.pos !== 'adjective' || !next.lexeme.form.includes(' ')) return null;
  return senseOf(next, 'casualty')?.effect === 'hospitalised' ? inHospital(scene, token + 1) : null;
}

function inHospital(scene: Scene, at: number): Slot {
  const name = wordsOf(scene, at, at + 1);
  const value: PlaceValue = { kind: 'place', id: null, name, relation: 'at', side: null, thing: hospital, within: [] };
  return { role: 'place', phrase: -1, value };
}

/** A word for "there" behind the verb, with nothing behind that there could be, or "where" before it. */
function isThere({ tokens, clauses, clauseAt }: Scene, { token }: Draft): boolean {
  const clause = clauses[clauseAt[token] as number] as Clause;
  for (let i = clause.from; i < Math.min(token, clause.from + 2); i++) if (isWhere(tokens[i] as Token)) return true;
  for (let i = token + 1; i < Math.min(clause.to, token + 4); i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos !== 'adverb' || senseOf(tokens[i] as Token, 'existential') === undefined) continue;
    const next = tokens[i + 1]?.lexeme.pos;
    return next === undefined || next === 'stop' || next === 'comma' || next === 'conjunction' || next === 'time';
  }
  return false;
}

function isWhere(token: Token): boolean {
  return token.lexeme.pos === 'subordinator' && senseOf(token, 'locative') !== undefined;
}

/** Where a deed told before in the sentence took somebody, or was. */
function lastPlace(
  scene: Scene,
  drafts: readonly Draft[],
  draft: Draft,
  senses: (phrase: number) => PhraseSense,
): Slot | null {
  let found: Slot | null = null;
  let last = -1;
  for (const { token, event, slots } of drafts) {
    if (token >= draft.token) continue;
    for (const slot of slots) {
      if ((slot.role !== 'target' && slot.role !== 'place') || slot.phrase <= last) continue;
      const phrase = elementAt(scene.phrases, slot.phrase);
      if (phrase === undefined || phrase.from >= draft.token || !isPlace(scene, phrase, senses(slot.phrase))) continue;
      found = { role: 'place', phrase: slot.phrase };
      last = slot.phrase;
    }
    if (found === null && event === 'hospitalise') found = inHospital(scene, token);
  }
  return found;
}

function isPlace(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  return namedPlace(scene, phrase, sense) !== null || siteOf(scene, phrase, sense) !== null;
}
