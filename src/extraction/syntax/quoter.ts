import type { PartOfSpeech, Token } from '../../model/token';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** What shows that something else stands between a quotation and the verb. */
const others: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'verb',
  'aux',
  'open',
  'complementizer',
  'subordinator',
  'relative',
  'stop',
]);

/**
 * "…," a resident, Ali Hassan, said; "The dam," said Hassan, "was open": who says a quotation stands between its end and the verb, or else
 * behind the verb (−1), and never in the words that he says. Null where no quotation ends before the verb.
 */
export function quoterOf({ tokens, phrases, phraseAt }: Syntax, { token }: Relations): number | null {
  const verb = tokens[token] as Token;
  if (verb.lexeme.verbForm !== 'finite' || verb.lexeme.voice === 'passive') return null;
  if (senseOf(verb, 'speech') === undefined) return null;
  let end = token - 1;
  while (end >= 0 && !endsQuotation(tokens[end] as Token)) {
    if (others.has((tokens[end] as Token).lexeme.pos)) return null;
    end--;
  }
  if (end < 0) return null;
  for (let i = end + 1; i < token; i++) {
    const phrase = phrases[phraseAt[i] ?? -1];
    if (phrase === undefined) continue;
    if (phrase.prep < 0 && phrase.of < 0) return ownedBy(phrases, phrase).index;
    i = phrase.to - 1;
  }
  return -1;
}

function endsQuotation({ lexeme }: Token): boolean {
  return lexeme.pos === 'close' && lexeme.form !== ')' && lexeme.form !== ']';
}

/** "The town's mayor": what stands behind its owner. */
function ownedBy(phrases: readonly Phrase[], phrase: Phrase): Phrase {
  const next = phrases[phrase.index + 1];
  return next?.owner === phrase.index ? ownedBy(phrases, next) : phrase;
}
