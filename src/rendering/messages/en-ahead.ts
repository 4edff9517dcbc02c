import type { EventWords } from '../event-words';

/** What those who answer say of it, as the words that follow "will": "reopen", "be closed", "there be an attack on the town". */
export function willBe({ form, forms }: EventWords, name: string | null, moves: boolean, noun: string): string {
  if (name !== null && moves) return `${name} ${forms[0]}`;
  if (name !== null && form === 'done') return `${name} be ${forms[2]}`;
  return `there be ${noun}`;
}
