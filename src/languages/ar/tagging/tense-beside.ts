import type { Word, WordReading } from '../analyse-word';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';

/** Particles behind which stands no past: «لم تصدر المحكمة حكمها», «سوف تراجع». */
const beforePresent: ReadonlySet<string> = new Set(['لم', 'لن', 'سوف']);

/**
 * Tells the past of one verb from the present of another that is written like it (تراجع: "fell back", "she reviews") by what
 * must agree with it: a present in ت has a feminine subject, a past without an ending a masculine one. Null where
 * nothing beside it tells.
 */
export function tenseBeside(
  reading: WordReading,
  previous: ArabicLexeme | undefined,
  next: Word | null,
  clauseHasVerb: boolean,
): 'past' | 'present' | null {
  const clitic = reading.core > 0 ? reading.segments[reading.core - 1]?.lexeme : undefined;
  if (clitic !== undefined && clitic.pos !== 'conjunction') return 'present';
  if (clitic === undefined && previous !== undefined) {
    if (beforePresent.has(previous.form)) return 'present';
    if (previous.pos === 'aux' && (previous.traits & Trait.GovernsVerb) === 0)
      return previous.form.startsWith('ت') || previous.form.endsWith('ت') ? 'present' : null;
    if (previous.pos === 'relative' && previous.number === 'singular') return behindRelative(previous, next);
    const subject = previous.definite && (previous.pos === 'noun' || previous.pos === 'name');
    if (subject && !clauseHasVerb) return tenseOf(previous);
    // «اللاعب السعودي تعرض»: its adjective agrees with the subject.
    if (previous.pos === 'adjective' && previous.definite && !clauseHasVerb && previous.number === 'singular')
      return previous.form.endsWith('ه') ? 'present' : 'past';
  }
  const noun = next === null || next.fixed !== null ? undefined : next.nominal?.segments[next.nominal.core]?.lexeme;
  const tense = noun?.pos === 'noun' && noun.time === null ? tenseOf(noun) : null;
  const { form } = (reading.segments[reading.core] as WordReading['segments'][number]).lexeme;
  // «تمكن أعوان الأمن من القبض عليه»: without a pronoun for whom it enables.
  return tense ?? (form === MANAGED && reading.core === reading.segments.length - 1 ? 'past' : null);
}

const MANAGED = 'تمكن';

/** «التي تراجع الحسابات», «الذي تراجع»; «الذي تصدر المحكمة حكمها فيه» with a subject of its own. */
function behindRelative({ gender }: ArabicLexeme, next: Word | null): 'past' | 'present' {
  if (gender === 'feminine') return 'present';
  const noun = next === null || next.fixed !== null ? undefined : next.nominal?.segments[next.nominal.core]?.lexeme;
  return noun?.pos === 'noun' && noun.definite && noun.gender === 'feminine' ? 'present' : 'past';
}

function tenseOf({ gender, number, form }: ArabicLexeme): 'past' | 'present' | null {
  // «تراجع عدد المفقودين»: the verb agrees with the amount as often as with what it is of.
  if (gender === undefined) return number === 'singular' && !form.endsWith('ه') && !form.endsWith('ي') ? 'past' : null;
  return gender === 'feminine' ? 'present' : number === 'singular' ? 'past' : null;
}
