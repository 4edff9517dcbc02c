import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isAmongVictims, isHeadOfPart, isPart } from '../values/partitive';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { blankDraft } from './blank-draft';
import type { Counted, Draft } from './draft';

/**
 * Counts of some of those that the sentence counted before, with what befell those: "15 people, including nine civilians",
 * "20 killed, five of them soldiers", «كان بين الضحايا 147 إيرانيا».
 */
export function draftParts(scene: Scene, known: readonly Draft[], senses: (phrase: number) => PhraseSense): Draft[] {
  const wholes: Counted[] = [];
  const taken: number[] = [];
  for (const { quantities } of known)
    for (const counted of quantities) {
      if (counted.quantity.effect !== null) wholes.push(counted);
      taken.push(counted.phrase);
    }
  const drafts: Draft[] = [];
  for (const phrase of scene.phrases) {
    const number = numberOf(scene, phrase, senses);
    if (number === null || taken.includes(number.index)) continue;
    const among = wholeBefore(wholes, number) ?? victimsBefore(scene, phrase, senses);
    if (among === null) continue;
    const sense = { ...senses(phrase.index), number: senses(number.index).number };
    if (sense.unit !== null || sense.casualty !== null) continue;
    const quantity = quantityOf(scene, number, sense, among, false);
    if (quantity === null || quantity.unit !== 'person') continue;
    const part = { ...quantity, scope: { ...quantity.scope, part: 'subset' as const } };
    const draft = blankDraft(sense.number, 'measure', number.from, phrase.to);
    draft.slots.push({ role: 'patient', phrase: phrase.index });
    draft.quantities.push({ quantity: part, phrase: phrase.index, from: number.from, to: phrase.to, implied: false });
    drafts.push(draft);
    taken.push(phrase.index);
    taken.push(number.index);
  }
  return drafts;
}

/** The phrase that numbers a part: itself, or the bare number before "of them". */
function numberOf(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Phrase | null {
  if (isPart(scene, phrase)) {
    if (senses(phrase.index).number >= 0) return phrase;
    const before = elementAt(scene.phrases, phrase.index - 1);
    return before !== undefined && before.to === phrase.prep && senses(before.index).number >= 0 ? before : null;
  }
  return senses(phrase.index).number >= 0 && !isHeadOfPart(scene, phrase) && isAmongBefore(scene, phrase) !== null
    ? phrase
    : null;
}

/** The effect of the last count of persons before a number. */
function wholeBefore(wholes: readonly Counted[], number: Phrase): Counted['quantity']['effect'] {
  let last: Counted | undefined;
  for (const whole of wholes) {
    const { quantity, phrase, to } = whole;
    if (phrase >= number.index || quantity.unit !== 'person' || quantity.scope.part === 'subset') continue;
    if (last === undefined || to >= last.to) last = whole;
  }
  return last === undefined ? null : last.quantity.effect;
}

/** "Among the dead were 147 Iranians": those who are counted among victims share what befell them. */
function victimsBefore(
  scene: Scene,
  phrase: Phrase,
  senses: (phrase: number) => PhraseSense,
): Counted['quantity']['effect'] {
  const among = isAmongBefore(scene, phrase);
  return among === null ? null : senses(among.index).casualty;
}

/** The phrase "among the dead", «بين الضحايا», before a number and those joined to it. */
function isAmongBefore(scene: Scene, phrase: Phrase): Phrase | null {
  let first = phrase;
  while (first.joined >= 0) first = scene.phrases[first.joined] as Phrase;
  const behind = victimsBehind(scene, phrase);
  if (behind !== null) return behind;
  const before = elementAt(scene.phrases, first.index - 1);
  if (before === undefined || before.prep < 0 || first.prep >= 0) return null;
  if (scene.clauseAt[before.from] !== scene.clauseAt[first.from]) return null;
  return isAmongVictims(scene, before) ? before : null;
}

/** "14 Germans were among the dead". */
function victimsBehind(scene: Scene, { index, to, prep }: Phrase): Phrase | null {
  const copula = scene.tokens[to];
  const next = scene.phrases[index + 1];
  if (prep >= 0 || copula === undefined || next === undefined || next.prep !== to + 1) return null;
  if (!scene.pack.copulas.has(copula.lexeme.lemma)) return null;
  return isAmongVictims(scene, next) ? next : null;
}
