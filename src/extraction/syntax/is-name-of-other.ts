import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import { isBodyName } from './phrase-words';
import { conceptOf } from './senses';

/**
 * Whether the name at `i` is of somebody else than the noun before it: a body with the article, or several persons, have not the name of one
 * person or of another body. «اعتقلت الشرطة خالد عمر», «قتل الجنود أحمد سالم», «الجيش قوات الدعم السريع».
 */
export function isNameOfOther(tokens: readonly Token[], i: number): boolean {
  const [noun, name] = [elementAt(tokens, i - 1), tokens[i] as Token];
  if (noun === undefined || noun.lexeme.pos !== 'noun' || !noun.lexeme.definite) return false;
  const isBody = conceptOf(noun, 'actor:')?.startsWith('actor:org/') === true;
  if (isBody && isBodyName(name)) return true;
  if (!isGovernedByVerb(tokens, i - 1)) return false;
  // What has the article may be an adjective that no table knows.
  return (isBody || areSeveral(noun)) && !name.lexeme.form.startsWith('ال');
}

/** «قائد الشرطة خالد عمر», «المتحدث باسم الجيش يحيى رسول»: annexed to an office, or under a preposition, a body lends its place to the office's name. */
export function isGovernedByVerb(tokens: readonly Token[], noun: number): boolean {
  return stands.has(elementAt(tokens, noun - 1)?.lexeme.pos ?? 'stop');
}

/** What a noun that nothing governs but a verb stands behind. */
const stands: ReadonlySet<string> = new Set(['verb', 'stop', 'complementizer']);

/** «الجنود», «المهاجمون». */
function areSeveral({ lexeme }: Token): boolean {
  if (lexeme.number !== 'plural') return false;
  return lexeme.senses.some((sense) => sense.kind === 'concept' && /^(?:thing:person|actor:role)/u.test(sense.id));
}
