import type { Attribution } from '../../model/attribution';
import type { Source } from '../../model/source';
import { lastOf } from '../syntax/last-of';
import { evidenceOf, type Scene } from '../syntax/scene';
import type { SpokenRegion } from './spoken-region';

/** The attribution of words at a token: outlet, then the sources of each region that holds it. */
export function attributionAt(scene: Scene, outlet: Source, whole: readonly SpokenRegion[]): Attribution {
  if (whole.length === 0) return { chain: [outlet], cue: null, mode: 'none', act: null };
  const chain: [Source, ...Source[]] = [outlet];
  // "Denied what the papers said of a coup": the denial is the denier's, whoever said what is denied.
  const denial = whole.findIndex(({ act, negated, chain: by }) => act === 'deny' && !negated && by.length > 0);
  const holding = denial < 0 ? whole : whole.slice(0, denial + 1);
  for (const region of holding) {
    for (const source of region.chain) if (!chain.some((known) => known.name === source.name)) chain.push(source);
  }
  const inner = lastOf(holding);
  return {
    // A list that has grown keeps room to grow further, and claims live long.
    chain: chain.length === 1 ? [outlet] : (chain.slice() as typeof chain),
    cue: inner === undefined || inner.cue < 0 ? null : evidenceOf(scene, inner.cue, inner.cue + 1),
    mode: inner === undefined ? 'none' : inner.direct ? 'direct' : 'indirect',
    act: inner?.act ?? null,
  };
}
