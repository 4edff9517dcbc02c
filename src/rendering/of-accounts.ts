import type { QuestionEntry } from '../model';

/** Whether it asks nothing but which of two accounts holds that a report sets against each other. */
export function isOfAccounts({ kind, matrix }: Pick<QuestionEntry, 'kind' | 'matrix'>): boolean {
  return kind === 'outcome' && matrix.some(({ reason }) => reason === 'telling.countered');
}
