import type { Token } from '../../model/token';
import { beforeAside } from './asides';
import { bareAntecedent } from './bare-antecedent';
import { type Phrase, rootOf } from './phrase';
import type { Syntax } from './relations';

export function relationAtHead(syntax: Syntax, phrase: number): number {
  return syntax.relationAt[(syntax.phrases[phrase] as Phrase).head] as number;
}

/** A pronoun written onto its verb or noun. */
export function isSuffix(syntax: Syntax, phrase: number, governor: number): boolean {
  const { from } = syntax.phrases[phrase] as Phrase;
  const token = syntax.tokens[from] as Token;
  return (
    token.lexeme.pos === 'pronoun' && from === governor + 1 && token.start === (syntax.tokens[governor] as Token).end
  );
}

/** The phrase that one leads back to over prepositions, "of" and appositions right before it. */
export function termOf(syntax: Syntax, phrase: number): number {
  let at = syntax.phrases[phrase];
  while (at !== undefined) {
    at = rootOf(at, syntax.phrases);
    if (at.prep < 0 && at.of < 0) return at.index;
    const before: Phrase | undefined = syntax.phrases[(at.owner >= 0 ? at.owner : at.index) - 1];
    if (before === undefined || syntax.clauseAt[before.from] !== syntax.clauseAt[at.from]) return phrase;
    at = before;
  }
  return phrase;
}

export function antecedent(syntax: Syntax, relative: number): number {
  const bare = bareAntecedent(syntax.tokens, relative, syntax.phraseAt, syntax.phrases);
  if (bare >= 0) return bare;
  const kept = besideRuledOut(syntax, relative);
  if (kept >= 0) return kept;
  const last = beforeAside(syntax.tokens, relative);
  for (let i = last; i >= 0 && i >= last - 3; i--) {
    const at = syntax.phraseAt[i] as number;
    if (at < 0) continue;
    // «القوات هي التي نفذت»: a pronoun between stands for the phrase before it.
    const isCopula =
      (syntax.tokens[i] as Token).lexeme.pos === 'pronoun' && at > 0 && (syntax.phrases[at - 1] as Phrase).to === i;
    return isCopula ? termOf(syntax, at - 1) : at;
  }
  return -1;
}

/** "It was a technician, not a hacker, who": the term before one that a negation between commas rules out; −1 where none is. */
function besideRuledOut({ tokens, phrases, phraseAt }: Syntax, relative: number): number {
  const last = tokens[relative - 1]?.lexeme.pos === 'comma' ? relative - 2 : relative - 1;
  const out = phrases[phraseAt[last] ?? -1];
  const before = out === undefined ? undefined : phrases[out.index - 1];
  if (out === undefined || before === undefined || tokens[out.from - 1]?.lexeme.pos !== 'negator') return -1;
  return tokens[out.from - 2]?.lexeme.pos === 'comma' && before.to === out.from - 2 ? before.index : -1;
}
