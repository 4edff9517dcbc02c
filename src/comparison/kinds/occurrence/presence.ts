import type { Claim, Value } from '../../../model';

/** Classes of thing whose presence somewhere is a matter of its own: who or what was inside, on board, in the sky. */
const telling = ['thing:person/', 'thing:weapon', 'thing:vehicle'];

/**
 * The sort of persons or things that a claim says were there or not ("no fighters were inside", «وجود مسلحين في الحرم»), wide
 * enough that fighters and gunmen are one; null where it says so of nothing classed.
 */
export function presenceOf({ proposition: { event, arguments: roles } }: Claim): string | null {
  if (event !== 'exist') return null;
  for (const { role, value } of roles) {
    const id = role === 'patient' ? classOf(value) : null;
    if (id !== null && telling.some((sort) => id.startsWith(sort))) return id.split('/').slice(0, 2).join('/');
  }
  return null;
}

function classOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
}
