import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import { governingPreposition, type Phrase } from './phrase';
import { senseOf } from './senses';
import { groupStart, isOwnTense } from './verb-group';

/**
 * Where the subject of a relative clause without a relative begins: a pronoun or a noun with its article right behind another noun
 * phrase, with the verb of its own tense behind it; −1 where none does.
 */
export function bareRelative(
  tokens: readonly Token[],
  verb: number,
  lastVerb: number,
  soft: number,
  start: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
): number {
  const group = groupStart(tokens, verb, Math.max(lastVerb, start - 1));
  if (!isOwnTense(tokens, verb, group) || soft >= group - 1 || (soft > lastVerb && lastVerb >= start)) return -1;
  const subject = elementAt(phrases, indexAt(phraseAt, group - 1));
  const told = subject === undefined ? undefined : elementAt(phrases, subject.index - 1);
  if (subject === undefined || told === undefined || told.to !== subject.from || subject.from <= start) return -1;
  if (told.from < start || told.from <= lastVerb - 1 || subject.owner >= 0) return -1;
  if (lastVerb >= start && senseOf(tokens[lastVerb] as Token, 'speech') !== undefined) return -1;
  const first = (tokens[subject.from] as Token).lexeme;
  const head = (tokens[told.head] as Token).lexeme;
  if (head.pos !== 'noun' || senseOf(tokens[told.head] as Token, 'time') !== undefined) return -1;
  if (senseOf(tokens[told.head] as Token, 'unit') !== undefined) return -1;
  if (lastVerb < start && governingPreposition(told, phrases) >= 0 && told.of < 0) return -1;
  const opens = first.pos === 'pronoun' || first.pos === 'name' || (first.pos === 'determiner' && first.lemma !== "'s");
  return opens && !/self$|selves$/u.test(first.form) ? subject.from : -1;
}

/** Whether another verb of its own tense follows in what stands before the next break. */
export function ownTenseAhead(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length && i < verb + 16; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'aux' || (pos === 'verb' && verbForm === 'finite')) return true;
    if (pos === 'comma' || pos === 'stop' || pos === 'conjunction' || pos === 'complementizer') return false;
    if (pos === 'subordinator' || pos === 'relative' || pos === 'open' || pos === 'close') return false;
  }
  return false;
}
