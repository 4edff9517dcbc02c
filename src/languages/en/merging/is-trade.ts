import type { Word } from '../word';

/** Whether a word names a trade and no office: "baker", "carpenter", which are surnames as well. */
export function isTrade({ readings }: Word): boolean {
  const ids = readings.flatMap(({ lexeme }) =>
    lexeme.pos === 'noun' ? lexeme.senses.flatMap((sense) => (sense.kind === 'concept' ? [sense.id] : [])) : [],
  );
  return ids.length > 0 && ids.every((id) => id.startsWith('thing:person/worker'));
}
