/** A state on a scale with two ends that something is said to be in: alive or dead, open or closed, genuine or forged. */
export interface StateValue {
  readonly kind: 'state';
  readonly scale: StateScale;
  readonly sign: 1 | -1;
  /** As written. */
  readonly name: string;
}

/** What is known of a scale of states. */
export interface ScaleTraits {
  /** The state does not change while a story is told: what is forged was forged all along. */
  readonly lasting: boolean;
  /** Classes of thing that pronouns beside such a state stand for, likeliest first; none: whatever was told of last. */
  readonly of: readonly string[];
}

/**
 * Scales whose two ends exclude each other of one thing at one time (contrary and complementary terms, Cruse 1986). Words of
 * size, age or speed are none: they compare with a norm that nobody states.
 */
export const stateScales = {
  /** genuine, accurate, fair / forged, false, rigged */
  truth: { lasting: true, of: ['thing:information'] },
  life: { lasting: true, of: ['thing:person'] },
  guilt: { lasting: true, of: ['thing:person'] },
  legality: { lasting: true, of: [] },
  success: { lasting: true, of: [] },
  will: { lasting: true, of: [] },
  /** had to be, was not needed */
  need: { lasting: true, of: [] },
  /** in uniform / in plain clothes */
  dress: { lasting: true, of: ['thing:person'] },
  licence: { lasting: true, of: [] },
  armament: { lasting: true, of: ['thing:person'] },
  binding: { lasting: true, of: ['thing:information'] },
  sameness: { lasting: true, of: ['thing:information'] },
  damage: { lasting: true, of: [] },
  custody: { lasting: false, of: ['thing:person'] },
  condition: { lasting: false, of: ['thing:person'] },
  control: { lasting: false, of: [] },
  safety: { lasting: false, of: [] },
  openness: { lasting: false, of: [] },
  operation: { lasting: false, of: [] },
  calm: { lasting: false, of: [] },
  fullness: { lasting: false, of: [] },
  presence: { lasting: false, of: [] },
  availability: { lasting: false, of: [] },
  readiness: { lasting: false, of: [] },
  completeness: { lasting: false, of: [] },
  infection: { lasting: false, of: ['thing:person'] },
  height: { lasting: false, of: [] },
  /** put out / still burning */
  burning: { lasting: false, of: [] },
  /** goes ahead / put off or called off */
  schedule: { lasting: false, of: [] },
  /** docked or touched down / lost on the way */
  voyage: { lasting: true, of: [] },
  /** passed / voted down */
  adoption: { lasting: true, of: [] },
  /** hit something / was brought down before */
  reach: { lasting: true, of: [] },
  /** enough of it / run out, short */
  supply: { lasting: false, of: [] },
  /** found / still missing */
  finding: { lasting: false, of: [] },
  /** goes on / over */
  course: { lasting: false, of: [] },
  /** come to / none */
  agreement: { lasting: false, of: [] },
  /** broken into or not */
  intrusion: { lasting: true, of: [] },
  /** accused before a court or not */
  charge: { lasting: false, of: ['thing:person'] },
} as const satisfies Record<string, ScaleTraits>;

/** The name of a scale of states. */
export type StateScale = keyof typeof stateScales;

/** Whether a scale of degrees is one of states. */
export function isStateScale(scale: string): scale is StateScale {
  return Object.hasOwn(stateScales, scale);
}

/** Traits of a scale, widened to the interface. */
export function scaleTraits(scale: StateScale): ScaleTraits {
  return stateScales[scale];
}
