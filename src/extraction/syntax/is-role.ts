import type { Token } from '../../model/token';
import { conceptOf } from './senses';

export function isRole(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const id = conceptOf(token, 'actor:') ?? conceptOf(token, 'thing:');
  return id !== undefined && (id.startsWith('actor:role/') || id.startsWith('thing:person/'));
}
