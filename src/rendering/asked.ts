import type { EventClass, Value } from '../model';

/** A question as a language puts it into words: what its kind asks, of which events, about what. */
export interface Asked {
  readonly kind: string;
  /** The question's key, whose parts tell stage and scope. */
  readonly about: string;
  /** Most told first; none where no class names what was told. */
  readonly events: readonly EventClass[];
  /** What it befell or who did it, ready to stand in the sentence; null where reports leave it out. */
  readonly object: AskedObject | null;
  /** Reports set it near what it befell rather than at it. */
  readonly near?: boolean;
  /** The values that are given as answers. */
  readonly values: readonly Value[];
  /** Some answer denies its value. */
  readonly denied: boolean;
  /** The answers differ in how it was done, and none denies that it was. */
  readonly manner?: boolean;
}

export interface AskedObject {
  readonly text: string;
  /** What the gazetteer knows it as. */
  readonly id: string | null;
  /** A common noun of the language, without article. */
  readonly noun: boolean;
  readonly role: 'doer' | 'undergoer';
}
