import type { PlaceValue } from '../../model/place';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Phrase } from '../syntax/phrase';
import { antecedentOf } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { wordsOf } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import { addSlot, type Draft, type Slot, slotOf } from './draft';

/**
 * Where something happened that no phrase of its own says: "died in hospital", where no noun stands, and "was carried to the clinic,
 * where he died", «نُقل إلى المستشفى حيث توفي», "was taken to hospital and died there", where a deed before names it.
 */
export function placeThere(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const draft of drafts) {
    if (draft.nominal || slotOf(draft, 'place') !== undefined) continue;
    addStay(scene, draft);
    const { from, opener } = scene.clauses[scene.clauseAt[draft.token] as number] ?? { from: 0, opener: 'main' };
    const where = opener === 'adverbial' && senseOf(scene.tokens[from] as Token, 'locative') !== undefined;
    const phrase = where
      ? placeBefore(scene, from, senses)
      : opener === 'relative'
        ? placeInIt(scene, draft, senses)
        : -1;
    if (phrase >= 0) addSlot(draft, { role: 'place', phrase });
    if (slotOf(draft, 'place') !== undefined || !(where || isThere(scene, draft))) continue;
    const slot = lastPlace(scene, drafts, draft, senses);
    if (slot !== null) draft.slots.push(slot);
  }
}

/** "Died in hospital": right behind the verb. */
function addStay(scene: Scene, { token, slots }: Draft): void {
  const next = elementAt(scene.tokens, token + 1);
  const stay = next === undefined ? undefined : senseOf(next, 'stay');
  if (stay === undefined) return;
  slots.push({
    role: 'place',
    phrase: -1,
    value: {
      kind: 'place',
      id: null,
      name: wordsOf(scene, token + 1, token + 2),
      relation: 'at',
      side: null,
      thing: stay.thing,
      within: [],
    },
  });
}

/** The place that ends right before a token, over a comma: the whole of "the clinic in Bor". */
function placeBefore(scene: Scene, token: number, senses: (phrase: number) => PhraseSense): number {
  const apart = scene.tokens[token - 1]?.lexeme.pos === 'comma';
  // "The prison where he died": which prison it is, told by what happened there before; "Salonika where" is known by its name.
  if (!apart && scene.pack.order !== 'verb-first' && scene.tokens[token - 1]?.lexeme.pos !== 'name') return -1;
  const end = apart ? token - 2 : token - 1;
  let phrase = elementAt(scene.phrases, indexAt(scene.phraseAt, end));
  while (phrase !== undefined && phrase.of >= 0) phrase = scene.phrases[phrase.of];
  if (phrase === undefined) return -1;
  // "Between the town and the base, where": in neither.
  if (phrase.joined >= 0) return apart ? onlyPlaceOf(scene, token, senses) : -1;
  const sense = senses(phrase.index);
  const place = namedPlace(scene, phrase, sense) ?? siteOf(scene, phrase, sense);
  if (place !== null || (phrase.prep >= 0 && sense.thing === null && sense.unknownName)) return phrase.index;
  return apart ? onlyPlaceOf(scene, token, senses) : -1;
}

/** «كانت ولاية الحوز الأكثر تضررا، حيث قتل 1293»: the one place that the clause before names, whatever stands behind it. */
function onlyPlaceOf(scene: Scene, token: number, senses: (phrase: number) => PhraseSense): number {
  const clause = elementAt(scene.clauses, (scene.clauseAt[token] as number) - 1);
  if (clause === undefined) return -1;
  let found = -1;
  for (const phrase of scene.phrases) {
    if (phrase.from < clause.from || phrase.from >= clause.to) continue;
    if (senses(phrase.index).places.length === 0) continue;
    if (found >= 0 || namedPlace(scene, phrase, senses(phrase.index)) === null) return -1;
    found = phrase.index;
  }
  return found;
}

/** «ولاية تارودانت التي سقط فيها 452 قتيلا»: the place that a relative clause tells of, where a pronoun in it says that it was there. */
function placeInIt(scene: Scene, draft: Draft, senses: (phrase: number) => PhraseSense): number {
  const clause = scene.clauses[scene.clauseAt[draft.token] as number] as Clause;
  const there = scene.phrases.some(
    ({ from, prep }) =>
      from >= clause.from &&
      from < clause.to &&
      prep >= 0 &&
      scene.tokens[from]?.lexeme.pos === 'pronoun' &&
      marksAt(scene.tokens, prep)[0] === 'place',
  );
  const phrase = there ? elementAt(scene.phrases, antecedentOf(scene, clause)) : undefined;
  // «اقتحام السجن في الحسكة، والذي قتل فيه»: behind "and" it tells of what stands further off.
  if (phrase === undefined || scene.tokens[clause.from]?.lexeme.pos === 'conjunction') return -1;
  if (scene.tokens[clause.from - 1]?.lexeme.pos === 'conjunction') return -1;
  return namedPlace(scene, phrase, senses(phrase.index)) !== null ? phrase.index : -1;
}

/** A word for "there" behind the verb, with nothing behind that there could be. */
function isThere({ tokens, clauses, clauseAt }: Scene, { token }: Draft): boolean {
  const clause = clauses[clauseAt[token] as number] as Clause;
  for (let i = token + 1; i < Math.min(clause.to, token + 4); i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos !== 'adverb' || senseOf(tokens[i] as Token, 'existential') === undefined) continue;
    const next = tokens[i + 1]?.lexeme.pos;
    return next === undefined || next === 'stop' || next === 'comma' || next === 'conjunction' || next === 'time';
  }
  return false;
}

const hospital = 'thing:building/hospital';

function inHospital(scene: Scene, at: number): Slot {
  const name = wordsOf(scene, at, at + 1);
  const value: PlaceValue = { kind: 'place', id: null, name, relation: 'at', side: null, thing: hospital, within: [] };
  return { role: 'place', phrase: -1, value };
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
