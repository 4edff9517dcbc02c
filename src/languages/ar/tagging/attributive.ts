import type { Sense } from '../../../model/token';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { Draft } from './draft';

/**
 * «خلال الدورة المقبلة», «المياه العميقة», «خليفته المحتمل»: a word with the article that agrees with the noun before it describes
 * it where that noun can take no complement and the word is no noun that is known, or cannot stand beside it as its equal.
 */
export function isAttributive(draft: Draft, i: number, word: ArabicLexeme, table: Pick<FormTable, 'nominal'>): boolean {
  if (word.pos !== 'noun' || !word.form.startsWith('ال')) return false;
  const at = describedBy(draft, i);
  const noun = draft.lexeme(at);
  if (noun === undefined || noun.time !== null || !agrees(noun, word)) return false;
  const unknown = (word.traits & Trait.Unknown) !== 0;
  // «المجلس العام», «الدرجة الثانية»: a time that goes on with none.
  if (word.time !== null) {
    const next = draft.lexeme(i + 1);
    return noun.time === null && (next === undefined || next.time === null) && timeless(word, noun);
  }
  const person = (noun.traits & (Trait.Human | Trait.Title)) !== 0 || noun.senses.some(isEmbodiedPerson);
  if (unknown && (nisba.test(word.form) || participle.test(word.form)) && (!person || noun.number === 'plural'))
    return true;
  // «الهيئة القومية», «خلال المدة القانونية»: a noun that names nothing with a body and is an adjective's feminine besides.
  const feminineOfAdjective =
    word.form.endsWith('ه') &&
    word.senses.every(isMatter) &&
    table.nominal.get(word.form.slice(2, -1))?.pos === 'adjective';
  if (feminineOfAdjective && !person && nisba.test(word.form) && !takesComplement(noun)) return true;
  if (!isUnderPreposition(draft, at)) return false;
  if (unknown) return !person || noun.number === 'plural';
  if (feminineOfAdjective) return true;
  // «المجموعة العاملة», «الأسماء المرشحة»: persons only beside persons.
  return word.form.endsWith('ه') && !person && word.senses.length > 0 && word.senses.every(isEmbodiedPerson);
}

const isMatter = (sense: Sense): boolean => sense.kind === 'concept' && sense.id.startsWith('thing:matter');

/** «التعليم الجامعية»: what somebody does may have the next word for its object. */
const takesComplement = ({ traits, senses }: ArabicLexeme): boolean =>
  (traits & Trait.Masdar) !== 0 || senses.some(({ kind }) => kind === 'event');

const participle = /^ال(?:م|مت|من|مست).{3,}$/u;

/** Ordinals and «العام» are times only beside one; «الحالي», «المقبل» describe whatever they stand behind. */
const timeless = ({ time, form }: ArabicLexeme, { number }: ArabicLexeme): boolean =>
  time?.kind === 'shift' ||
  (form === 'العام' ? number === 'singular' : form.startsWith('الث') || form.startsWith('الر'));

const isEmbodiedPerson = (sense: Sense): boolean =>
  sense.kind === 'concept' && /^(?:actor:role|thing:person)/u.test(sense.id);

/** The noun with its article, or with a pronoun written onto it, that the word stands behind, with other adjectives at most between. */
function describedBy(draft: Draft, i: number): number {
  let at = i - 1;
  while (at > 0 && draft.lexeme(at)?.pos === 'adjective' && draft.lexeme(at)?.form.startsWith('ال')) at--;
  const before = draft.lexeme(at);
  if (before?.pos === 'pronoun' && (before.traits & Trait.Clitic) !== 0 && draft.ends[at - 1] === draft.starts[at])
    return draft.lexeme(at - 1)?.pos === 'noun' ? at - 1 : -1;
  return before?.pos === 'noun' && before.form.startsWith('ال') ? at : -1;
}

function agrees(noun: ArabicLexeme, word: ArabicLexeme): boolean {
  const feminine = word.form.endsWith('ه');
  if (noun.number === 'plural') return feminine || word.number === 'plural';
  if (word.number === 'plural' || noun.number === 'dual') return false;
  return noun.gender === undefined ? noun.form.endsWith('ه') === feminine : (noun.gender === 'feminine') === feminine;
}

/** A noun under a preposition, itself or by what it is annexed to: nothing but what describes it follows. */
function isUnderPreposition(draft: Draft, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 4; at--) {
    const before = draft.lexemes[at] as ArabicLexeme;
    if (before.pos === 'preposition') return true;
    if (before.pos !== 'noun' || before.definite || before.time !== null) return false;
  }
  return false;
}

/** «استقبالا حافلا», «عمالا مضربين»: an unknown word, or a participle of many, in the accusative behind another describes it. */
export function isNunatedAttribute(before: ArabicLexeme | undefined, word: ArabicLexeme): boolean {
  if (word.pos !== 'noun' || word.definite || before?.pos !== 'noun' || (before.traits & Trait.Accusative) === 0)
    return false;
  const many = word.number === 'plural' && before.number === 'plural' && /^م.{3,}ين$/u.test(word.form);
  return many || ((word.traits & Trait.Unknown) !== 0 && word.form.endsWith('ا'));
}

/** «عملا مشروعا»: a noun that is a state besides, in the accusative behind another, is that state. */
export function isNunatedState(
  before: ArabicLexeme | undefined,
  { pos, definite, senses, traits }: ArabicLexeme,
): boolean {
  if (pos !== 'noun' || definite || (traits & Trait.Accusative) === 0) return false;
  if (before === undefined || !senses.some(({ kind }) => kind === 'degree')) return false;
  return (before.pos === 'noun' && (before.traits & Trait.Accusative) !== 0) || isDualPast(before);
}

/** «عملا»: written like a verb of two. */
const isDualPast = ({ pos, number, form }: ArabicLexeme): boolean =>
  pos === 'verb' && number === 'dual' && form.endsWith('ا');

/** «الحدودي», «الرقمية»: the shape of an adjective made from a noun. */
export const nisba = /^ال.{3,}(?:ي|يه)$/u;
