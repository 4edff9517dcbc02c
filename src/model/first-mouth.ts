import type { Attribution } from './attribution';
import type { Source } from './source';

/** Who says it: the last of a chain, or whoever cites the document that stands last. */
export function firstMouth({ chain }: Pick<Attribution, 'chain'>): Source {
  const last = chain[chain.length - 1] as Source;
  return last.kind === 'document' && chain.length > 2 ? (chain[chain.length - 2] as Source) : last;
}

/**
 * The name that says most of who one origin is, of the sources that name it: a body's own before a person's at it, a name before a
 * description; of those the longest, of two as long the first by code units.
 */
export function fullestName(sources: readonly Source[]): string | null {
  let best: Source | null = null;
  for (const source of sources) if (best === null || isFuller(source, best)) best = source;
  return best?.name ?? null;
}

function isFuller(source: Source, than: Source): boolean {
  const [one, other] = [rank(source), rank(than)];
  if (one !== other) return one < other;
  const [a, b] = [source.name, than.name];
  return a.length > b.length || (a.length === b.length && a < b);
}

function rank({ kind, role, named }: Source): number {
  if (role === null && named && kind !== 'person') return 0;
  return kind === 'person' ? 1 : 2;
}
