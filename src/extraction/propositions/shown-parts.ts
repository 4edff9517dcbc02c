import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { fateOf } from './members';

type Senses = (phrase: number) => PhraseSense;

/**
 * "At least 15 of those killed were children", "seven of the 30 arrested were students", "twelve of those who died were tourists": so many
 * of the sort that the complement names, with what befell them all; what another draft tells by the same word counts them.
 */
export function showParts(scene: Scene, drafts: Draft[], senses: Senses): void {
  if (scene.pack.order === 'verb-first') return;
  for (const phrase of scene.phrases) {
    const fate = isBareNumber(scene, phrase, senses(phrase.index)) ? fateBehind(scene, phrase) : null;
    if (fate === null || drafts.some((draft) => isTold(draft, phrase))) continue;
    const who = scene.phrases.find(({ from }) => from === fate.copula + 1);
    if (who === undefined || !isSort(senses(who.index))) continue;
    const effect = traitsOf(fate.event).effect ?? null;
    const sense = { ...senses(who.index), number: senses(phrase.index).number };
    const quantity = effect === null ? null : quantityOf(scene, phrase, sense, effect, false);
    if (quantity === null || quantity.scope.qualifiers.length === 0) continue;
    const counted = { quantity, phrase: phrase.index, from: phrase.from, to: who.to, implied: false };
    for (let at = drafts.length - 1; at >= 0; at--)
      if (isOf(drafts[at] as Draft, phrase, fate.token)) drafts.splice(at, 1);
    const draft = blankDraft(fate.token, fate.event, phrase.from, who.to, { frame: 'unaccusative' });
    draft.slots.push({ role: 'patient', phrase: who.index });
    draft.quantities.push(counted);
    drafts.push(draft);
  }
}

/** A number by itself: "15", "at least seven". */
function isBareNumber({ tokens }: Scene, { to }: Phrase, { number, unit }: PhraseSense): boolean {
  return number === to - 1 && unit === null && (tokens[number] as Token).lexeme.pos === 'number';
}

/** Persons of a sort, of whom the words give no number. */
function isSort({ number, animate, casualty }: PhraseSense): boolean {
  return number < 0 && animate && casualty === null;
}

interface Fate {
  readonly event: EventClass;
  readonly token: number;
  readonly copula: number;
}

/** Tokens from "of" to the copula, at most: "of the 30 people killed in the raid were". */
const reach = 8;

/** What befell those behind "of", up to the copula that says of what sort they were. */
function fateBehind({ tokens, pack }: Scene, { to }: Phrase): Fate | null {
  const of = tokens[to];
  if (of?.lexeme.pos !== 'preposition') return null;
  if (marksAt(tokens, to)[0] !== 'of' && senseOf(of, 'scope')?.part !== 'subset') return null;
  let found: Omit<Fate, 'copula'> | null = null;
  for (let at = to + 1; at < to + 1 + reach && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (pack.copulas.has(token.lexeme.lemma)) return found === null ? null : { ...found, copula: at };
    if (token.lexeme.pos === 'comma' || token.lexeme.pos === 'conjunction') return null;
    const event = fateOf(token) ?? senseOf(token, 'event')?.event;
    if (found === null && event !== undefined && traitsOf(event).effect !== undefined) found = { event, token: at };
  }
  return null;
}

/** "Nine of the dead were German citizens": the number counts victims already. */
function isTold({ token, quantities }: Draft, { index, from, to }: Phrase): boolean {
  if (token < from || token >= to) return false;
  return quantities.some(({ phrase, quantity }) => phrase === index && quantity.effect !== null);
}

/** Told by the word for their fate, of whom the number is a part, or by the number alone. */
function isOf({ token, quantities }: Draft, { index, from, to }: Phrase, fate: number): boolean {
  if (token !== fate && (token < from || token >= to)) return false;
  return quantities.every(({ phrase }) => phrase < 0 || phrase === index);
}
