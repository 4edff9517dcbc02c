import { mayBothHold, type QuestionEntry } from '../model';
import type { Messages } from './messages';

/** What the answers to a question come to; of a conflict also whether both sides may hold all the same. */
export function outcomeWords(question: QuestionEntry, { outcomes, words }: Messages): string {
  const outcome = outcomes[question.relation];
  return question.relation === 'conflict' && mayBothHold(question) ? `${outcome} (${words.bothMayHold})` : outcome;
}
