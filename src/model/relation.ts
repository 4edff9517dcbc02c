/** How two positions stand to each other (natural logic; de Marneffe, Rafferty and Manning 2008 for contradiction). */
export type Relation =
  | 'equivalent'
  | 'refines'
  | 'overlaps'
  | 'supersedes'
  | 'differsInCommitment'
  | 'conflicts'
  | 'incomparable';

/** A relation of two values with the test that decided it and the slots for its wording. */
export interface Comparison {
  readonly relation: Relation;
  /** Id of the message that words the reason, e.g. `quantity.disjoint`. */
  readonly reason: string;
  readonly slots: Readonly<Record<string, string | number>>;
}
