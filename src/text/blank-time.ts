import type { TimeExpression } from '../model/token';

/** A temporal expression while it is read. */
export type TimeDraft = { -readonly [K in keyof TimeExpression]: TimeExpression[K] };

/** An expression of which nothing but its coarsest precision is known yet. */
export const blankTime = (precision: TimeExpression['precision']): TimeDraft => ({
  year: null,
  month: null,
  day: null,
  weekday: null,
  clock: null,
  dayOffset: null,
  offset: null,
  anaphoric: false,
  side: null,
  zone: 'local',
  precision,
  sort: 'point',
});
