import type { LanguagePack } from '../../model/language-pack';
import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { hasLink, marksAt, senseOf } from './senses';

const none: ReadonlySet<number> = new Set();

/** Words of the longest stretch that a negation sets beside the rest. */
const longest = 12;

/**
 * Tokens that a negation sets beside what is so, with the negation itself: "farmers, not students, blocked the road", "freed not
 * on Friday but on Saturday", "did not kill 12 but 15". They have no part in what is told, and the negation denies nothing else.
 */
export function ruledOut(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clauseAt: readonly number[],
  pack: Pick<LanguagePack, 'contrasting'>,
): ReadonlySet<number> {
  let out: Set<number> | undefined;
  const add = (negator: number, from: number, to: number): void => {
    out ??= new Set();
    out.add(negator);
    for (let i = from; i < to; i++) out.add(i);
  };
  for (let i = 0; i < tokens.length; i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos !== 'negator' || !pack.contrasting?.has(lexeme.lemma)) continue;
    const clause = clauses[clauseAt[i] as number] as Clause;
    const end = endOfStretch(tokens, i + 1);
    if (end > i + 1 ? isSetOff(tokens, i, end, clause) || isCorrected(tokens, i, end) : false) add(i, i + 1, end);
    else if (end === i + 1) {
      const from = correctedIn(tokens, i, clause);
      if (from >= 0) add(i, from, beforeBut(tokens, from));
    }
  }
  return out ?? none;
}

/** "…, not students, …", "… and not by campers". */
function isSetOff(tokens: readonly Token[], negator: number, end: number, clause: Clause): boolean {
  const before = tokens[negator - 1]?.lexeme.pos;
  const after = tokens[end]?.lexeme.pos;
  const ends = after === undefined || after === 'stop' || after === 'comma' || after === 'close';
  if (before === 'comma')
    return ends || after === 'relative' || after === 'subordinator' || after === 'preposition' || isBut(tokens[end]);
  if (before !== 'conjunction' || hasLink(tokens[negator - 1] as Token, 'contrast')) return false;
  if (ends) return true;
  // "Farmers and not students blocked": what stands before is the subject, and the clause has no verb yet.
  if (after !== 'verb' && after !== 'aux') return false;
  if ((tokens[negator + 1] as Token).lexeme.pos !== 'noun') return false;
  for (let i = clause.from; i < negator - 1; i++) if (isVerb(tokens[i] as Token)) return false;
  return negator - 1 > clause.from;
}

/** "Hit not by a missile but by a shell": what a negation stands before is put right behind "but"; a copula denies by itself. */
function isCorrected(tokens: readonly Token[], negator: number, end: number): boolean {
  const before = tokens[negator - 1]?.lexeme.pos;
  if (before === 'aux') return false;
  const but = tokens[end]?.lexeme.pos === 'comma' ? end + 1 : end;
  return isBut(tokens[but]) && endOfStretch(tokens, but + 1) > but + 1;
}

/** "Was not freed on Friday but on Saturday": where that begins which "but" puts right in a clause denied; −1 where nothing is. */
function correctedIn(tokens: readonly Token[], negator: number, clause: Clause): number {
  let verb = -1;
  for (let i = negator + 1; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'verb') {
      if (verb >= 0) return -1;
      verb = i;
    }
    if (verb < 0 || !isBut(token)) continue;
    const end = endOfStretch(tokens, i + 1);
    const after = tokens[end]?.lexeme.pos;
    if (end === i + 1 || (after !== undefined && after !== 'stop' && after !== 'close')) return -1;
    return startOfSame(tokens, verb + 1, tokens[i - 1]?.lexeme.pos === 'comma' ? i - 1 : i, i + 1);
  }
  return -1;
}

/** The first token of what stands before "but" and is of the sort of what stands behind it; −1 where nothing is. */
function startOfSame(tokens: readonly Token[], from: number, to: number, put: number): number {
  const first = tokens[put] as Token;
  const time = senseOf(first, 'time') !== undefined;
  if (time) return senseOf(tokens[to - 1] as Token, 'time') === undefined ? -1 : to - 1;
  if (first.lexeme.pos !== 'preposition') return endOfStretch(tokens, from) === to && isBare(tokens, from) ? from : -1;
  const marks = marksAt(tokens, put);
  for (let i = to - 1; i >= from; i--)
    if ((tokens[i] as Token).lexeme.pos === 'preposition' && marksAt(tokens, i)[0] === marks[0]) return i;
  return -1;
}

function isBare(tokens: readonly Token[], from: number): boolean {
  return (tokens[from] as Token).lexeme.pos !== 'preposition';
}

function beforeBut(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !isBut(tokens[i])) i++;
  return i;
}

function isBut(token: Token | undefined): boolean {
  return token !== undefined && token.lexeme.pos === 'conjunction' && hasLink(token, 'contrast');
}

function isVerb({ lexeme }: Token): boolean {
  return lexeme.pos === 'verb' || lexeme.pos === 'aux';
}

/** Past prepositions, nouns and what goes with them. */
function endOfStretch(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && i < from + longest && inStretch.has((tokens[i] as Token).lexeme.pos)) i++;
  // "Not Sunday as first reported".
  return i > from && tokens[i - 1]?.lexeme.pos === 'preposition' ? i - 1 : i;
}

const inStretch: ReadonlySet<string> = new Set([
  'preposition',
  'determiner',
  'adjective',
  'noun',
  'name',
  'number',
  'time',
  'pronoun',
]);
