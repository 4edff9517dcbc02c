import type { Sense } from '../../../model/token';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';

/** Words for a part of a town or of a district, which bears a name as a town does. */
const quarters: ReadonlySet<string> = new Set(['حي', 'ضاحيه', 'مخيم', 'عزله', 'دوار']);

/** What towns and quarters are named after, beside what means nothing told of: hills, wells, palms and bridges. */
const namesakes = /^thing:(?:nature|building|building-part|food|animal|substance|object|phenomenon)(?:\/|$)/u;

/**
 * «بلدة الصوانة», «حي الزهور», «محافظة البحيرة»: behind a word for a town or a quarter without its article, a word with the article is its
 * name: whatever no table knows, and of what it knows whatever is no deed, no person and no measure.
 */
export function isTownName(before: ArabicLexeme | undefined, word: ArabicLexeme): boolean {
  if (before?.pos !== 'noun' || before.definite || (word.pos !== 'noun' && word.pos !== 'adjective')) return false;
  if (!word.form.startsWith('ال') || word.time !== null || (word.traits & Trait.Clitic) !== 0) return false;
  const locative = before.senses.find((sense) => sense.kind === 'locative');
  if (locative === undefined || locative.relation === 'near' || locative.relation === 'direction') return false;
  // «طريق الصوانة», «منطقة السهوة»: a road or an area is a site by its own word.
  if (before.senses.some(({ kind }) => kind === 'concept') && !quarters.has(before.lemma)) return false;
  if ((word.traits & Trait.Unknown) !== 0) return word.senses.length === 0;
  const town = (locative.relation === 'at' && locative.side === undefined) || quarters.has(before.lemma);
  return town && word.pos === 'noun' && before.number === 'singular' && word.senses.every(isNamesake);
}

const isNamesake = (sense: Sense): boolean =>
  sense.kind === 'concept' && sense.sort !== 'adjective' && namesakes.test(sense.id);

/** «مدينة نوى وسط»: behind a feminine word for a town a verb that does not agree with it and says nothing of it is no verb. */
export function isNoVerbOf(
  before: ArabicLexeme | undefined,
  verb: ArabicLexeme,
  next: ArabicLexeme | undefined,
): boolean {
  if (before?.pos !== 'noun' || before.definite || before.gender !== 'feminine' || before.number !== 'singular')
    return false;
  if (!before.senses.some((sense) => sense.kind === 'locative' && sense.relation !== 'near')) return false;
  if (verb.gender !== 'masculine' || verb.number !== 'singular' || (verb.traits & Trait.Past) === 0) return false;
  return next === undefined || behind.has(next.pos);
}

const behind: ReadonlySet<ArabicLexeme['pos']> = new Set<ArabicLexeme['pos']>([
  'stop',
  'comma',
  'close',
  'conjunction',
  'preposition',
  'time',
]);
