import type { Token } from '../../model/token';

/** A verb of its own tense: with an auxiliary, or finite and no infinitive. */
export function isOwnTense(tokens: readonly Token[], verb: number, group: number): boolean {
  if (group < verb && isInfinitiveMark(tokens[group] as Token)) return false;
  return group < verb || (tokens[verb] as Token).lexeme.verbForm === 'finite';
}

/** "to", "expected to": the mark of an infinitive. */
export function isInfinitiveMark({ lexeme }: Token): boolean {
  return lexeme.pos === 'other' && lexeme.senses.length > 0;
}

/** Where a verb's own group begins: its auxiliaries, negators, adverbs and the mark of an infinitive. */
export function groupStart(tokens: readonly Token[], verb: number, lastVerb: number): number {
  let i = verb;
  while (i - 1 > lastVerb) {
    const { pos } = (tokens[i - 1] as Token).lexeme;
    if (pos !== 'aux' && pos !== 'negator' && pos !== 'adverb' && !isInfinitiveMark(tokens[i - 1] as Token)) break;
    i--;
  }
  return i;
}
