import type { Evidence } from './evidence';
import type { Source } from './source';

/** The chain from the outlet (first) to the first mouth (last), and the words that say so (PARC source–cue–content). */
export interface Attribution {
  readonly chain: readonly [Source, ...Source[]];
  readonly cue: Evidence | null;
  readonly mode: 'direct' | 'indirect' | 'none';
  /** What the speaking does: `say`, `deny`, `accuse`, `claim-responsibility`, `admit` … null for the outlet's own words. */
  readonly act: string | null;
}
