import type { Token } from '../../model/token';
import type { Clause } from './clause';
import type { Phrase } from './phrase';

/** Cuts a sentence into clauses at complementizers, relatives, subordinators, and at the last break before a further verb. */
export function cutClauses(
  tokens: readonly Token[],
  phraseAt: Int32Array,
  phrases: readonly Phrase[],
  order: 'subject-first' | 'verb-first',
): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opener: Clause['opener'] = 'main';
  let hasVerb = false;
  let lastVerb = -1;
  let soft = -1;
  const cut = (at: number, next: Clause['opener']): void => {
    if (at > start) {
      clauses.push({ index: clauses.length, from: start, to: at, opener });
      start = at;
    }
    opener = next;
    hasVerb = false;
    soft = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    switch ((tokens[i] as Token).lexeme.pos) {
      case 'complementizer':
        cut(i, 'content');
        break;
      case 'relative':
        cut(i, 'relative');
        break;
      case 'subordinator':
        cut(i, 'adverbial');
        break;
      case 'comma':
      case 'conjunction':
      case 'open':
      case 'close':
        if (hasVerb) soft = i;
        break;
      case 'verb':
      case 'aux':
        if (!isVerbal(tokens, i)) break;
        if (hasVerb && soft > start) cut(soft, 'joined');
        else if (hasVerb) {
          const at = order === 'subject-first' ? subjectStart(i, lastVerb, phraseAt, phrases) : i;
          if (at > lastVerb + 1 || order === 'verb-first') cut(at, 'joined');
        }
        hasVerb = true;
        lastVerb = i;
        break;
      default:
    }
  }
  cut(tokens.length, 'main');
  return clauses;
}

/** A verb that makes a clause: finite, or a gerund or participle of its own; an auxiliary only where no verb follows it. */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.lexeme.pos === 'verb') return token.lexeme.verbForm !== 'infinitive' || true;
  for (let j = i + 1; j < tokens.length && j < i + 6; j++) {
    const { pos } = (tokens[j] as Token).lexeme;
    if (pos === 'verb') return false;
    if (pos !== 'adverb' && pos !== 'negator' && pos !== 'aux') return pos !== 'noun' || !tokens[j]?.lexeme.voice;
  }
  return true;
}

function subjectStart(verb: number, lastVerb: number, phraseAt: Int32Array, phrases: readonly Phrase[]): number {
  let i = verb - 1;
  while (i > lastVerb && (phraseAt[i] as number) < 0) i--;
  if (i <= lastVerb) return verb;
  const phrase = phrases[phraseAt[i] as number] as Phrase;
  return phrase.prep >= 0 ? verb : phrase.from;
}
