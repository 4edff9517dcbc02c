import type { PartOfSpeech, Token } from '../../model/token';
import type { Clause } from './clause';
import { senseOf } from './senses';

/** What a relative of its own ("what happened", «وفق ما أعلن», «وما نشر») stands behind. */
const heading: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'preposition',
  'verb',
  'complementizer',
  'conjunction',
  'negator',
]);

/** Whether a clause opens with a relative that stands for the whole clause before: «…، ما أدى إلى», «وهو ما ينفي». */
export function standsForClause(
  tokens: readonly Token[],
  clause: Clause,
  clausalRelatives: ReadonlySet<string>,
): boolean {
  const { pos, lemma } = (tokens[clause.from] as Token).lexeme;
  if (clause.opener !== 'relative' || pos !== 'relative' || !clausalRelatives.has(lemma)) return false;
  const before = tokens[clause.from - 1]?.lexeme.pos;
  if (before === undefined) return false;
  // «وهو ما», «الأمر الذي» point back by themselves.
  if (lemma.includes(' ')) return true;
  if (heading.has(before)) return false;
  return before === 'comma' || before === 'close' || isOfCause(tokens, clause);
}

/** «… القرية ما أدى إلى»: with no comma before it only a verb of cause shows what the relative stands for. */
function isOfCause(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.from + 1; i < clause.to && i < clause.from + 4; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos !== 'verb') continue;
    const event = senseOf(token, 'event');
    return event?.event === 'cause' || event?.frame === 'causative';
  }
  return false;
}
