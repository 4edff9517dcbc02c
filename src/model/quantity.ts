/** What happened to, or is said of, the things counted. */
export type Effect =
  | 'killed'
  | 'wounded'
  | 'casualties'
  | 'missing'
  | 'rescued'
  | 'displaced'
  | 'detained'
  | 'abducted'
  | 'released'
  | 'escaped'
  | 'infected'
  | 'poisoned'
  | 'hospitalised'
  | 'launched'
  | 'intercepted'
  | 'destroyed'
  | 'struck'
  | 'aboard'
  | 'attended'
  | 'voted'
  | 'dismissed'
  | 'affected'
  | 'unharmed';

/** Which of the things are counted: `total`, a part of them (`children`, a nationality, a place), or those besides others. */
export interface Scope {
  readonly part: 'total' | 'subset' | 'other';
  /** Concept ids that narrow the count (`actor:us`, `thing:person/child`, `place:sy`), sorted. */
  readonly qualifiers: readonly string[];
}

/** A number with its unit, effect and scope; low ≤ best ≤ high as UCDP codes them. */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly low: number;
  readonly best: number;
  /** null where nothing bounds it from above ("at least five", "dozens" has 99). */
  readonly high: number | null;
  /** `person`, a thing concept id (`thing:weapon/rocket`), or a unit of measure (`km`, `tonne`, `percent`, `usd`, `magnitude`). */
  readonly unit: string;
  /** What is measured, where a measure is: `depth`, `magnitude`, `speed`, `distance`, `share` …; null for a count. */
  readonly measure: string | null;
  readonly effect: Effect | null;
  readonly scope: Scope;
  /** "about", "some", "nearly", or a round word such as dozens. */
  readonly approximate: boolean;
}
