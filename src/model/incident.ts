import type { Claim } from './claim';
import type { MomentValue } from './moment';
import type { Passage } from './passage';

/** Why a passage belongs to an incident: the signals that held, in falling weight. */
export interface Membership {
  readonly passage: string;
  readonly report: string;
  /** Told as news, or mentioned in passing. */
  readonly as: 'news' | 'background';
  readonly reasons: readonly { readonly signal: string; readonly weight: number; readonly shared: readonly string[] }[];
}

/** The claims, passages and reports about one event at one time and place (TDT "seminal event"). */
export interface Incident {
  readonly id: string;
  readonly reports: readonly string[];
  readonly passages: readonly Passage[];
  readonly memberships: readonly Membership[];
  readonly claims: readonly Claim[];
  /** Gazetteer ids of where it took place, most telling first. */
  readonly places: readonly string[];
  readonly when: MomentValue | null;
  /** Event classes, most frequent first. */
  readonly events: readonly string[];
}
