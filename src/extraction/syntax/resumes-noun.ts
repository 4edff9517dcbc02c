import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { isOwnTense } from './verb-group';

/**
 * "Reports that the singer had died are untrue", "the rumour that he fled turned out to be false": whether a verb is that of the
 * noun before "that", which has none yet. A form that may be a participle is, where no other verb is left.
 */
export function resumesNoun(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  start: number,
  verb: number,
  group: number,
): boolean {
  const before = clauses[clauses.length - 1];
  if (before === undefined || before.to !== start || tokens[start - 1]?.lexeme.pos !== 'noun') return false;
  if (hasVerb(tokens, before.from, before.to) || !hasVerb(tokens, start, group)) return false;
  const { pos, verbForm } = (tokens[verb] as Token).lexeme;
  return pos === 'aux' || isOwnTense(tokens, verb, group) || (verbForm === 'participle' && isLast(tokens, verb));
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'aux' || (pos === 'verb' && verbForm !== 'participle' && verbForm !== 'gerund')) return true;
  }
  return false;
}

/** No verb or auxiliary up to the next mark but an infinitive. */
function isLast(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'comma' || pos === 'stop') return true;
    if ((pos === 'verb' || pos === 'aux') && tokens[i - 1]?.lexeme.pos !== 'other') return false;
  }
  return true;
}
