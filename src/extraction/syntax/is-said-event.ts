import type { Token } from '../../model/token';
import type { Phrase } from './phrase';
import { isEventNoun } from './phrase-words';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

const opensWords = ({ tokens }: Syntax, at: number): boolean => tokens[at]?.lexeme.pos === 'complementizer';

/** «نفى وقوع انقلاب», «أعلن مقتل خمسة»: an event without article behind a verb of speech is what is said. */
export function isSaidEvent(syntax: Syntax, relation: Relations, next: number): boolean {
  const act = senseOf(syntax.tokens[relation.token] as Token, 'speech')?.act;
  if (act === undefined) return false;
  const phrase = syntax.phrases[next] as Phrase;
  const head = syntax.tokens[phrase.head] as Token;
  // «أكد عدم حدوث تسرب»: nor is what there was not the speaker.
  if (phrase.from === relation.token + 2 && syntax.tokens[phrase.from - 1]?.lexeme.pos === 'negator') return true;
  if (phrase.from !== relation.token + 1 || !isEventNoun(head)) return false;
  // «قال تقرير إن»: what tells speaks.
  const tells = senseOf(head, 'speech')?.act;
  // «أظهرت لقطات أن»: nor is what shows it said.
  if (tells === 'report' || (tells === 'show' && opensWords(syntax, phrase.to))) return false;
  // «أظهر التحقيق أن»: an inquiry speaks; «يرجع الحادث إلى»: an accident does not.
  // «تشير المعاينة إلى أن»: nor does the preposition before what is said make it that.
  const opens = opensWords(syntax, phrase.to) || opensWords(syntax, phrase.to + 1);
  return !head.lexeme.definite || (act === 'say' && !opens);
}
