import type { Token } from '../../model/token';

/** Whether a word may own up to a deed, whatever else it says: "claim". */
export function ownsUp({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'claim-responsibility');
}
