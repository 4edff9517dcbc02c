import type { IncidentEntry, Problem, QuestionEntry, Report } from '../model';
import type { CrossReferenceOptions } from './cross-reference-options';

/** Options of {@link createDesk}: those of `crossReference`, and a state to go on from. */
export interface DeskOptions extends CrossReferenceOptions {
  /** A snapshot to go on from, as {@link Desk.snapshot} gave it or as its JSON text. */
  readonly from?: unknown;
}

/** Questions of an incident that a change brought, changed or took away. */
export interface FindingChanges {
  readonly added: readonly QuestionEntry[];
  readonly changed: readonly QuestionEntry[];
  /** Ids. */
  readonly gone: readonly string[];
}

interface ChangeBase {
  readonly incident: string;
  readonly findings: FindingChanges;
}

/** A new incident. */
export interface CreatedChange extends ChangeBase {
  readonly kind: 'created';
  readonly reports: readonly string[];
}

/** More reports tell of an incident, or fewer, or the same ones tell it otherwise. */
export interface UpdatedChange extends ChangeBase {
  readonly kind: 'extended' | 'reduced' | 'changed';
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** Incidents turned out to be one: it keeps the oldest id. */
export interface MergedChange extends ChangeBase {
  readonly kind: 'merged';
  readonly absorbed: readonly string[];
  readonly joined: readonly string[];
}

/** A part of an incident turned out to be another. */
export interface SplitChange extends ChangeBase {
  readonly kind: 'split';
  /** The incident it was part of. */
  readonly from: string;
  readonly reports: readonly string[];
}

/** An incident of which no report is left. */
export interface ClosedChange extends ChangeBase {
  readonly kind: 'closed';
}

/** What became of one incident of a desk. */
export type DeskChange = CreatedChange | UpdatedChange | MergedChange | SplitChange | ClosedChange;

/** What one call did to the desk. No changes and no problems: it knew all of that already. */
export interface DeskResult {
  readonly changes: readonly DeskChange[];
  readonly problems: readonly Problem[];
}

/** An incident that answers a query, best first. */
export interface SearchHit {
  readonly incident: IncidentEntry;
  /** 0 a perfect match, 1 none. */
  readonly score: number;
  /** Words of the incident that answered the query. */
  readonly matched: readonly string[];
}

/** An identity that outlives the clusters it stands for. */
export interface Identity {
  readonly id: string;
  /** The segment that the incident began with; the id stays with it. */
  readonly founder: string;
  /** Order of creation. */
  readonly born: number;
}

/** A desk as plain JSON: its reports and what cannot be worked out from them. */
export interface DeskSnapshot {
  readonly kind: 'rashomon-desk';
  readonly version: 1;
  readonly reports: readonly Report[];
  /** Pairs of segments that a user has put together, and kept apart. */
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  readonly identities: readonly Identity[];
  /** Hash of all the rest, so that a snapshot cut short is noticed. */
  readonly seal: string;
}
