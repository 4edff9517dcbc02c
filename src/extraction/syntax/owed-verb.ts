import type { PartOfSpeech, Token } from '../../model/token';
import { ownTenseAhead } from './bare-relative';
import type { Clause } from './clause';
import { senseOf } from './senses';
import { groupStart, isInfinitiveMark, isOwnTense } from './verb-group';

/**
 * Whether a verb behind "and" is that of the noun before a participle or a relative clause, which has none yet: "a lorry carrying
 * sand and cement hit a bus", "the man who shot Ali and Omar was jailed". Two clauses are joined only where the left one has a verb
 * of its own tense; what stands right behind "and" then goes on with the list.
 */
export function isOwedVerb(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { from: start, opener }: Pick<Clause, 'from' | 'opener'>,
  verb: number,
  conjunction: number,
  phraseAt: readonly number[],
): boolean {
  if (tokens[conjunction]?.lexeme.pos !== 'conjunction' || tokens[conjunction - 1]?.lexeme.pos === 'comma')
    return false;
  const group = groupStart(tokens, verb, conjunction);
  if (!isOwnTense(tokens, verb, group) || !isListed(tokens, conjunction + 1, group, phraseAt)) return false;
  if (opener !== 'relative') return isOnlyTold(tokens, start, conjunction, phraseAt);
  const outer = clauses[clauses.length - 1];
  if (outer === undefined || outer.to !== start || ownTenseAhead(tokens, verb)) return false;
  if (lastVerb(tokens, outer.from, outer.to) < 0) return outer.opener !== 'relative';
  return tokens[start]?.lexeme.verbForm === 'participle' && isSaidOfObject(tokens, outer, start, phraseAt);
}

/** "Police said a lorry | carrying": words said have a verb of their own, though a clause tells of their first noun. */
function isSaidOfObject(
  tokens: readonly Token[],
  outer: Clause | undefined,
  start: number,
  phraseAt: readonly number[],
): boolean {
  const last = outer === undefined ? -1 : lastVerb(tokens, outer.from, outer.to);
  if (last < 0) return false;
  return senseOf(tokens[last] as Token, 'speech') !== undefined && isListed(tokens, last + 1, start, phraseAt);
}

/**
 * "A blast blamed on a leak killed two", "a bomb said to weigh 50 kg killed two": whether the noun of which a passive participle of
 * speech tells still lacks the verb.
 */
export function isOwedBySaid(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { from: start, opener }: Pick<Clause, 'from' | 'opener'>,
  verb: number,
  lastVerb: number,
  phraseAt: readonly number[],
): boolean {
  if (!isOwnTense(tokens, verb, groupStart(tokens, verb, lastVerb))) return false;
  const outer = clauses[clauses.length - 1];
  const told = opener === 'content' && outer?.to === start ? toldBefore(tokens, start) : -1;
  const opened = told >= 0;
  const said = opened ? told : lastVerb;
  const { pos, verbForm, voice } = tokens[said]?.lexeme ?? {};
  if (pos !== 'verb' || verbForm !== 'participle' || voice !== 'passive') return false;
  if (senseOf(tokens[said] as Token, 'speech') === undefined) return false;
  const group = groupStart(tokens, verb, lastVerb);
  if (tokens[group - 1]?.lexeme.pos === 'conjunction' || (phraseAt[said - 1] ?? -1) < 0) return false;
  const own = opened ? (outer as Clause) : { from: start, opener };
  if (own.opener !== 'relative') return isOnlyTold(tokens, own.from, said, phraseAt, true);
  return own.from === said && isSaidOfObject(tokens, clauses[clauses.length - (opened ? 2 : 1)], said, phraseAt);
}

/** "Said | to weigh", "suspected of | being": the participle that governs what a clause begins with; −1 where none may. */
export function toldBefore(tokens: readonly Token[], start: number): number {
  const first = tokens[start] as Token;
  if (isInfinitiveMark(first)) return start - 1;
  return first.lexeme.verbForm === 'gerund' && tokens[start - 1]?.lexeme.pos === 'preposition' ? start - 2 : -1;
}

/** "Urged the police and the army to act": what is asked of several opens no clause behind "and". */
export function isListsInfinitive(
  tokens: readonly Token[],
  verb: number,
  lastVerb: number,
  conjunction: number,
  phraseAt: readonly number[],
): boolean {
  const asking = tokens[lastVerb];
  if (asking === undefined || tokens[conjunction]?.lexeme.pos !== 'conjunction') return false;
  const group = groupStart(tokens, verb, conjunction);
  if (group === verb || !isInfinitiveMark(tokens[group] as Token)) return false;
  const act = senseOf(asking, 'speech')?.act;
  if (senseOf(asking, 'governs') === undefined && act !== 'demand' && act !== 'tell' && act !== 'ask') return false;
  for (let i = lastVerb + 1; i < group; i++)
    if ((phraseAt[i] as number) < 0 && !lists.has((tokens[i] as Token).lexeme.pos)) return false;
  return true;
}

/** What stands between the terms of a list. */
const lists: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['conjunction', 'comma']);

/** One or more noun phrases, which prepositions may tie. */
function isListed(tokens: readonly Token[], from: number, to: number, phraseAt: readonly number[]): boolean {
  if (from >= to || (phraseAt[to - 1] as number) < 0) return false;
  for (let i = from; i < to; i++) {
    const { pos, lemma } = (tokens[i] as Token).lexeme;
    if (pos === 'pronoun' && i === to - 1) return false;
    if ((phraseAt[i] as number) < 0 && pos !== 'preposition' && lemma !== "'s") return false;
  }
  return true;
}

/** Nothing but participles right behind a noun tell anything between two tokens, of the phrase that opens them. */
function isOnlyTold(
  tokens: readonly Token[],
  from: number,
  to: number,
  phraseAt: readonly number[],
  none = false,
): boolean {
  let told = none;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'aux') return false;
    if (token.lexeme.pos !== 'verb') continue;
    if (token.lexeme.verbForm !== 'participle' || (phraseAt[i - 1] ?? -1) < 0) return false;
    if (token.lexeme.voice === 'passive' && !isPlainPassive(token, tokens[i + 1] as Token)) return false;
    told = true;
  }
  return told;
}

/** "Led by Karim", "accused of fraud": what cannot be a past of the same form. */
function isPlainPassive(token: Token, next: Token): boolean {
  const act = senseOf(token, 'speech')?.act;
  if (next.lexeme.pos !== 'preposition') return false;
  return act === 'accuse' || act === 'suspect' || senseOf(next, 'marks')?.roles[0] === 'agent';
}

function lastVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (verbal.has((tokens[i] as Token).lexeme.pos)) return i;
  return -1;
}

const verbal: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['verb', 'aux']);
