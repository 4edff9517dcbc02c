import type { ActorValue } from './actor';
import type { EventClass } from './event-class';
import type { MomentValue } from './moment';
import type { PlaceValue } from './place';
import type { QuantityValue } from './quantity';
import type { StateValue } from './state';
import type { ThingValue } from './thing';

/** Whether something is so: the value of an occurrence. */
export interface PolarityValue {
  readonly kind: 'polarity';
  readonly affirmed: boolean;
}

/** A happening named as a cause, an outcome or a purpose: "an attack", "a welding accident", "pilot error". */
export interface HappeningValue {
  readonly kind: 'happening';
  readonly event: EventClass;
  /** Head lemma as written. */
  readonly name: string;
  /** Agent or means within the words ("an Israeli attack", "a car bomb"), ids. */
  readonly concepts: readonly string[];
}

/** A value as typed by what it is; comparison goes by this kind, never by topic. */
export type Value =
  | QuantityValue
  | MomentValue
  | PlaceValue
  | ActorValue
  | ThingValue
  | HappeningValue
  | StateValue
  | PolarityValue;

/** The kinds of value that answer questions. */
export type ValueKind = Value['kind'];
