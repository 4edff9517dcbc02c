import type { Sense, Token } from '../../model/token';
import { elementAt } from './element-at';

type SenseOf<K extends Sense['kind']> = Extract<Sense, { readonly kind: K }>;

/** The first sense of the kind that a token carries. */
export function senseOf<K extends Sense['kind']>(token: Token, kind: K): SenseOf<K> | undefined {
  // By index: lists of senses come from many places, and an iterator over them is not optimised away.
  const { senses } = token.lexeme;
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as Sense;
    if (sense.kind === kind) return sense as SenseOf<K>;
  }
  return undefined;
}

/** Concept id of the token under a prefix such as `place:`, in the order the pack gave them. */
export function conceptOf(token: Token, prefix: 'place:' | 'actor:' | 'thing:'): string | undefined {
  const { senses } = token.lexeme;
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as Sense;
    if (sense.kind === 'concept' && sense.id.startsWith(prefix)) return sense.id;
  }
  return undefined;
}

/** Whether a token carries a sense of the kind. */
export function hasSense(token: Token | undefined, kind: Sense['kind']): boolean {
  return token !== undefined && senseOf(token, kind) !== undefined;
}

export function hasLink(token: Token, link: SenseOf<'link'>['link']): boolean {
  const { senses } = token.lexeme;
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as Sense;
    if (sense.kind === 'link' && sense.link === link) return true;
  }
  return false;
}

/** Roles that a preposition can mark; none for a token that is none, or for no token. */
export function marksAt(tokens: readonly Token[], at: number): SenseOf<'marks'>['roles'] {
  const token = elementAt(tokens, at);
  return token === undefined ? [] : (senseOf(token, 'marks')?.roles ?? []);
}
