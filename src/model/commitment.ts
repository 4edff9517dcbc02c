import type { Role } from './proposition';

/** How sure a source is of what it tells; `unknown` where it says that nobody knows, or leaves it open. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown';
/** How far a deed had come: done, tried, or only threatened or planned. */
export type Stage = 'accomplished' | 'attempted' | 'threatened';

/** How the innermost source stands to the proposition (FactBank; MUC-4 perpetrator confidence). */
export interface Commitment {
  readonly polarity: 'affirmed' | 'denied';
  readonly certainty: Certainty;
  readonly stage: Stage;
  /** What is denied or hedged: the whole event, or one role of it ("denied any role" → agent). */
  readonly focus: 'event' | Role;
  /** Conditional, question, or relative to other people's words. */
  readonly conditional: boolean;
}
