import type { Sense } from '../../../model/token';
import type { Word } from '../analyse-word';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';

/** «هم من أطلقوا النار»: behind a pronoun that stands alone and before a verb, «من» is who, not from. */
export function opensCleft(draft: Draft, word: string, next: Word | null, rest: string): boolean {
  // «عدد من شاركوا», «عدد من كانوا على الجسر»: those who did.
  if (word === 'من' && next !== null && draft.lexeme(draft.count - 1)?.form === 'عدد' && isOfMany(next)) return true;
  if (word !== 'من' || next === null || next.verbal === null || next.fixed !== null) return false;
  const last = draft.lexeme(draft.count - 1);
  const before = stresses(last) ? draft.lexeme(draft.count - 2) : last;
  if (before === undefined) return false;
  // «إن من فتح الأبواب هو الحارس»: or it opens what is said, and a pronoun stands before who did it.
  if (!singling.has(before.form) && !(before.pos === 'complementizer' && singlesOut.test(rest))) return false;
  const noun = next.nominal?.segments[next.nominal.core]?.lexeme;
  if (noun === undefined || noun.pos === 'verb' || noun.senses.some(({ kind }) => kind === 'event')) return true;
  // «هو من زرعها» is a deed, «هو من أهلها», «هي من بلدتهم» is whom or where somebody is of.
  const deed = next.verbal.segments[next.verbal.core]?.lexeme;
  return (
    deed !== undefined &&
    (deed.traits & Trait.Past) !== 0 &&
    noun.number !== 'plural' &&
    !noun.senses.some(isOfOrigin) &&
    deed.senses.length > 0
  );
}

/** «شاركوا»: a past in the plural, which is no noun. */
function isOfMany({ fixed, verbal, nominal }: Word): boolean {
  const read = fixed ?? (nominal === null ? verbal : null);
  const core = read?.segments[read.core]?.lexeme;
  return core !== undefined && (core.pos === 'verb' || core.pos === 'aux') && core.form.endsWith('وا');
}

/** Persons, groups and places that somebody may be of. */
const isOfOrigin = (sense: Sense): boolean =>
  sense.kind === 'concept' && (sense.id.startsWith('thing:person') || !sense.id.startsWith('thing:'));

const singling: ReadonlySet<string> = new Set(['هو', 'هي', 'هم', 'هما', 'هن']);

/** «إن الحراس أنفسهم فتحوا»: behind a definite noun that no preposition stands before, in a clause without a verb so far. */
export function isEmphasis(draft: Draft, word: string): boolean {
  if (!selves.has(word)) return false;
  const [noun, before] = [draft.lexeme(draft.count - 1), draft.lexeme(draft.count - 2)];
  if (noun === undefined || before?.pos === 'preposition') return false;
  return noun.pos === 'name' || (noun.pos === 'noun' && noun.definite === true);
}

const selves: ReadonlySet<string> = new Set(['نفسه', 'نفسها', 'أنفسهم', 'انفسهم', 'نفسهم', 'أنفسهن', 'نفسيهما']);

export const self = lexeme({ form: 'نفسه', pos: 'adverb', senses: [{ kind: 'self' }] });

/** «نفسه», «وحده» behind a noun. */
export function stresses(word: ArabicLexeme | undefined): boolean {
  return word?.pos === 'adverb' && word.senses.some(({ kind }) => kind === 'self' || kind === 'alone');
}

/** Letters after «من» in which such a pronoun is looked for. */
export const ahead = 60;

const singlesOut = /^[^.،؛:]{4,}? (?:هو|هي|هم) /u;

export const who = lexeme({ form: 'من', pos: 'relative', traits: Trait.GovernsVerb });
