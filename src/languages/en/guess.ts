import { nounReading, plainLexeme, Reading, verbReading } from './reading';
import { Tag } from './tag';

/** Readings of a lower-case word that no table knows, by its ending. */
export function guess(form: string): readonly Reading[] {
  if (form.length < 3) return [nounReading(form, form, false, [])];
  if (form.endsWith('ly')) return [new Reading(plainLexeme(form, form, 'adverb'), Tag.Adverb)];
  if (form.endsWith('ing') && form.length > 5) {
    const stem = form.slice(0, -3);
    return [verbReading(form, stem, Tag.Gerund, []), nounReading(form, form, false, [])];
  }
  // "Unprovoked", "unharvested": few verbs begin with un-, and those are known.
  if (/^un.+ed$/u.test(form)) return [new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective)];
  if (form.endsWith('ed') && form.length > 4) {
    return [
      verbReading(
        form,
        form.endsWith('ied') ? `${form.slice(0, -3)}y` : form.slice(0, -2),
        Tag.Past | Tag.Participle,
        [],
      ),
    ];
  }
  // "Weaponize", "reify", "destabilises".
  if (/.{3}(?:ize|ify)$/u.test(form)) return [verbReading(form, form, Tag.Base, [])];
  if (/.{3}(?:iz|is)es$/u.test(form)) return [verbReading(form, form.slice(0, -1), Tag.Third, [])];
  if (/.{3}ifies$/u.test(form)) return [verbReading(form, `${form.slice(0, -3)}y`, Tag.Third, [])];
  if (/(?:ous|ful|ible|able|ical|ish|less|ular)$/u.test(form)) {
    return [new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective)];
  }
  if (/(?:ive|ic|al|ian|ese|ary)$/u.test(form)) {
    return [new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective), nounReading(form, form, false, [])];
  }
  if (/[^sui]s$/u.test(form)) {
    const singular = form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.slice(0, -1);
    return [nounReading(form, singular, true, [])];
  }
  return [nounReading(form, form, false, [])];
}
