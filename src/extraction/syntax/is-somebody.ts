import type { Token } from '../../model/token';

/** A person, body, country or group: what acts of itself. */
export function isSomebody({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'concept' && acting.test(sense.id));
}

const acting = /^(?:actor:|place:country|thing:(?:person|group))/u;
