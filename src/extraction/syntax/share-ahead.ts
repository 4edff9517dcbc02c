import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { groupStart, isOwnTense } from './verb-group';

/**
 * "After taking office, the mayor raised taxes", "Speaking in Rome, he said": what stands before the first verb of its own tense
 * and a comma is done by, or to, the subject behind that comma.
 */
export function shareAhead({ tokens, phrases, relations }: Syntax): void {
  let told: Relations | undefined;
  let from = 0;
  for (let r = 0; r < relations.length; r++) {
    const relation = relations[r] as Relations;
    const { lexeme } = tokens[relation.token] as Token;
    if (lexeme.pos !== 'verb') continue;
    if (isOwnTense(tokens, relation.token, groupStart(tokens, relation.token, -1))) {
      told = relation;
      break;
    }
    if (!opens(tokens, relation.token)) from = relation.token + 1;
  }
  const subject = elementAt(phrases, told?.subject ?? -1);
  if (told === undefined || subject === undefined || subject.from > told.token) return;
  const comma = commaBefore(tokens, subject);
  for (const relation of relations) {
    if (relation.token >= comma) break;
    if (relation.subject < 0 && relation.token >= from && (tokens[relation.token] as Token).lexeme.pos === 'verb')
      relation.subject = subject.index;
  }
}

/** Only prepositions, adverbs and nouns under a preposition stand before what opens the sentence. */
function opens(tokens: readonly Token[], token: number): boolean {
  const { verbForm } = (tokens[token] as Token).lexeme;
  return verbForm === 'gerund' || verbForm === 'participle' || verbForm === 'infinitive';
}

function commaBefore(tokens: readonly Token[], { from }: Phrase): number {
  let at = from - 1;
  while (at >= 0 && tokens[at]?.lexeme.pos === 'adverb') at--;
  return elementAt(tokens, at)?.lexeme.pos === 'comma' ? at : -1;
}
