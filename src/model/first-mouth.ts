import type { Attribution } from './attribution';
import type { Source } from './source';

/** Who says it: the last of a chain, or whoever cites what stands last, a document or "the inquiry", "the footage". */
export function firstMouth({ chain }: Pick<Attribution, 'chain'>): Source {
  return chain[mouthAt(chain)] as Source;
}

/** Where in a chain the first mouth stands. */
export function mouthAt(chain: readonly Source[]): number {
  const last = chain.length - 1;
  if (chain.length < 3) return last;
  const { kind, named } = chain[last] as Source;
  const speaks = mouths.has((chain[last - 1] as Source).kind);
  return kind === 'document' || (kind === 'unknown' && !named && speaks) ? last - 1 : last;
}

const mouths: ReadonlySet<Source['kind']> = new Set(['person', 'group', 'organisation', 'witness']);

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
