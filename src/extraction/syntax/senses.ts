import type { Sense, Token } from '../../model/token';

type SenseOf<K extends Sense['kind']> = Extract<Sense, { readonly kind: K }>;

/** The first sense of the kind that a token carries. */
export function senseOf<K extends Sense['kind']>(token: Token, kind: K): SenseOf<K> | undefined {
  for (const sense of token.lexeme.senses) if (sense.kind === kind) return sense as SenseOf<K>;
  return undefined;
}

/** Concept id of the token under a prefix such as `place:`, in the order the pack gave them. */
export function conceptOf(token: Token, prefix: 'place:' | 'actor:' | 'thing:'): string | undefined {
  for (const sense of token.lexeme.senses) {
    if (sense.kind === 'concept' && sense.id.startsWith(prefix)) return sense.id;
  }
  return undefined;
}

export function hasLink(token: Token, link: SenseOf<'link'>['link']): boolean {
  for (const sense of token.lexeme.senses) if (sense.kind === 'link' && sense.link === link) return true;
  return false;
}

/** Roles that a preposition can mark; none for a token that is none, or for no token. */
export function marksAt(tokens: readonly Token[], at: number): SenseOf<'marks'>['roles'] {
  const token = tokens[at];
  return token === undefined ? [] : (senseOf(token, 'marks')?.roles ?? []);
}
