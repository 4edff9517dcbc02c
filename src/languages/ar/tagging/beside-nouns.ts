import type { Word, WordReading } from '../analyse-word';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';

const core = (reading: WordReading): ArabicLexeme =>
  (reading.segments[reading.core] as WordReading['segments'][number]).lexeme;

/** Whether the word ahead is a person, a body or a group. */
export function isBody(next: Word | null): boolean {
  const senses = next?.nominal == null ? [] : core(next.nominal).senses;
  return senses.some((sense) => sense.kind === 'concept' && /^(?:actor:|thing:person|thing:group)/u.test(sense.id));
}

/**
 * «لمحاصرتها وسد الطرق», «زيادة الإنتاج وضخ الأموال», «إنشاء بنك أو فتح فرع»: behind "and" and a deed told by its noun goes on another,
 * where no body stands next that could do it. «لتعقب المسلحين»: nor does "in order to" open a verb where «ل» can stand before the deed.
 */
export function goesOnWithDeeds(
  { verbal }: Word,
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme | undefined,
  next: Word | null,
  amongDeeds: boolean,
): boolean {
  if ((noun.traits & Trait.Masdar) === 0 || (noun.traits & Trait.Unknown) !== 0 || next === null || next.fixed !== null)
    return false;
  const clitic = verbal === null || verbal.core === 0 ? undefined : verbal.segments[verbal.core - 1]?.lexeme;
  const after = next.nominal === null ? undefined : core(next.nominal);
  if (after === undefined || (after.pos !== 'noun' && after.pos !== 'name')) return false;
  if (clitic !== undefined && clitic.pos !== 'conjunction') return clitic.form === 'ل' && after.definite;
  if (!amongDeeds || (verb.traits & Trait.Past) === 0 || isBody(next)) return false;
  if (clitic === undefined) return previous?.form === 'او';
  return clitic.form === 'و' && after.pos === 'noun' && after.ending !== 'nominative';
}

/**
 * «حكم صدر عن المحكمة», «لافتات كتب عليها», «تقرير نشر في أكتوبر»: behind an indefinite noun and before a preposition or a time, a past
 * whose form names another thing besides («صدر» a chest), or that is done to what is written or held, tells of that noun.
 */
export function tellsOfNoun(
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme,
  next: Word | null,
): boolean {
  if ((verb.traits & Trait.Past) === 0 || (verb.traits & Trait.Unknown) !== 0 || verb.number !== 'singular')
    return false;
  if (previous.pos !== 'noun' || previous.definite || previous.time !== null || next === null) return false;
  const thing = previous.senses.some(({ kind }) => kind === 'concept');
  if (((previous.traits & Trait.Masdar) !== 0 && !thing) || (previous.traits & Trait.Human) !== 0) return false;
  const after = next.fixed === null ? undefined : core(next.fixed);
  if (after?.form === 'من') return false;
  const day = next.nominal !== null && core(next.nominal).time !== null;
  if (after?.pos !== 'preposition' && !day) return false;
  if ((noun.traits & (Trait.Masdar | Trait.Unknown)) === 0 && noun.pos === 'noun')
    return !noun.senses.some(({ kind }) => kind === 'event' || kind === 'unit' || kind === 'measure');
  return published.has(verb.lemma) && previous.senses.some((sense) => sense.kind === 'concept' && told.test(sense.id));
}

/** «رجل قتل زوجته», «شاب طعن شرطيا»: behind a person without an article a past that is written like its masdar, with whom it befell next. */
export function tellsOfPerson(
  { traits, number }: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme | undefined,
  next: Word | null,
): boolean {
  if ((traits & Trait.Past) === 0 || number !== 'singular' || (noun.traits & Trait.Masdar) === 0 || noun.definite)
    return false;
  if (previous?.pos !== 'noun' || previous.definite || (previous.traits & Trait.Human) === 0) return false;
  if (next?.nominal == null || next.fixed !== null) return false;
  const after = core(next.nominal);
  const owned = next.nominal.segments.length > next.nominal.core + 1;
  return after.pos === 'noun' && (owned || (after.traits & Trait.Accusative) !== 0);
}

/** What is done to what is told: published, held, written, signed, shown. */
const published: ReadonlySet<string> = new Set(['نشر', 'عقد', 'كتب', 'وقع', 'عرض', 'سجل', 'بث', 'ذكر']);

const told = /^thing:(?:information|political|work|book)/u;

/** A name, or a word without the article that no table knows. */
export const isForeign = ({ pos, traits, definite, form }: ArabicLexeme): boolean =>
  (pos === 'name' && (traits & Trait.Given) === 0 && !definite) ||
  (pos === 'noun' && (traits & Trait.Unknown) !== 0 && !form.startsWith('ال'));
