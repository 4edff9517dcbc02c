import type { Token } from '../../model/token';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { groupStart, isOwnTense } from './verb-group';

/**
 * "The lawyer for a man accused of robbing two shops in Dover says", "the league, a group for people crossing the bay, said": the first verb of
 * its own tense goes with the noun that opens the sentence, over the participles that tell of nouns between; −1 where
 * the sentence opens otherwise or none stand between.
 */
export function openingSubject(syntax: Syntax, { token }: Relations): number {
  const { tokens, phrases, phraseAt, clauses, clauseAt } = syntax;
  const clause = clauses[clauseAt[token] as number];
  const group = groupStart(tokens, token, -1);
  if (!isOwnTense(tokens, token, group)) return -1;
  const opening = openingOf(phrases, phraseAt[firstWord(tokens)] ?? -1);
  if (opening === undefined || opening.to >= group) return -1;
  // "A lorry carrying sand and cement | hit": the list behind a participle is over.
  const resumes = clause?.opener === 'resumed' && clause.from === group;
  // "A pilot familiar with the accident", "an official close to the talks".
  let told = opening.head < opening.to - 1 && (tokens[opening.to - 1] as Token).lexeme.pos === 'adjective';
  let commas = false;
  for (let i = opening.to; i < group; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    // "Engineers sent to the site after the flood said": with no other verb of its own tense, it opens no clause.
    if (breaks.has(pos) || (pos === 'verb' && !isReduced(verbForm) && !(resumes && verbForm === 'infinitive')))
      return -1;
    // "Accused of shooting and wounding two officers": nor is a further participle a subject.
    if (pos === 'conjunction' && !resumes && !isReduced(tokens[i + 1]?.lexeme.verbForm)) return -1;
    told ||= pos === 'verb';
    commas ||= pos === 'comma';
  }
  const closes = tokens[group - 1]?.lexeme.pos === 'comma';
  if (!told || (closes ? endsInNoun(syntax, token) : commas && !resumes)) return -1;
  return opening.index;
}

/** "Twenty killed in clash, says army": behind the verb stands whoever speaks, and nothing else. */
function endsInNoun({ tokens, phrases, phraseAt }: Syntax, token: number): boolean {
  const behind = phrases[phraseAt[token + 1] ?? -1];
  if (behind === undefined) return false;
  const next = tokens[behind.to]?.lexeme.pos;
  return next === undefined || next === 'stop' || next === 'comma' || next === 'time';
}

function isReduced(verbForm: Token['lexeme']['verbForm'] | undefined): boolean {
  return verbForm === 'participle' || verbForm === 'gerund';
}

/** What shows that another clause has begun. */
const breaks: ReadonlySet<string> = new Set(['aux', 'complementizer', 'relative', 'open', 'close']);

/** Over an adverb that opens the sentence. */
function firstWord(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at]?.lexeme.pos === 'adverb') at++;
  return at;
}

/** "Zimbabwe's opposition leader": what stands behind its owner. */
function openingOf(phrases: readonly Phrase[], index: number): Phrase | undefined {
  const phrase = phrases[index];
  if (phrase === undefined || phrase.prep >= 0 || phrase.of >= 0) return undefined;
  const next = phrases[index + 1];
  return next?.owner === index ? openingOf(phrases, next.index) : phrase;
}
