import type { Features } from './features';

/** Stories before asides, and of each the one that came out first; undated ones last, by id. */
export function byTelling(a: Features, b: Features): number {
  const [x, y] = [a.segment.published ?? Number.MAX_SAFE_INTEGER, b.segment.published ?? Number.MAX_SAFE_INTEGER];
  const kind = Number(a.segment.kind === 'aside') - Number(b.segment.kind === 'aside');
  return kind || x - y || (a.segment.id < b.segment.id ? -1 : 1);
}
