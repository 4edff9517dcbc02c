import type { Region } from './region';

/** A region of which no more is known than whose words it holds: told to nobody in particular, indirectly, and not negated. */
export function plainRegion({
  from,
  to,
  cue,
  act,
  sources,
}: Pick<Region, 'from' | 'to' | 'cue' | 'act' | 'sources'>): Region {
  return {
    from,
    to,
    cue,
    act,
    sources,
    recipient: -1,
    carriesOn: false,
    direct: false,
    impersonal: false,
    negated: false,
  };
}
