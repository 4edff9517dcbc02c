import type { ActorValue } from './actor';
import type { Commitment } from './commitment';
import type { EventClass } from './event-class';
import type { MomentValue } from './moment';
import type { PlaceValue } from './place';
import type { Role } from './proposition';
import type { QuantityValue } from './quantity';
import type { Report } from './report';
import type { Source } from './source';
import type { StateValue } from './state';
import type { ThingValue } from './thing';
import type { SpeechAct } from './token';
import type { HappeningValue, PolarityValue } from './value';

/**
 * Words of a report, letter for letter: alone, or with their place. Without a place they stand where they occur first: in the
 * words of the claim they belong to, else in the title, else in the body.
 */
export type Quote =
  | string
  | {
      readonly quote: string;
      readonly part?: 'title' | 'body';
      /** UTF-16 unit of the part at which the quote begins. */
      readonly start?: number;
    };

type Given<V extends { readonly kind: string }, Needed extends keyof V> = Pick<V, 'kind' | Needed> & Partial<V>;

/** A value as an extractor may put it: what is left out has the plainest meaning, names are the words quoted. */
export type ExtractedValue =
  | Given<QuantityValue, 'best'>
  | Given<MomentValue, 'from' | 'to'>
  | Given<PlaceValue, never>
  | Given<ActorValue, never>
  | Given<ThingValue, never>
  | Given<HappeningValue, 'event'>
  | Given<StateValue, 'scale' | 'sign'>
  | PolarityValue;

/** One argument of an event: the role, and the words that fill it. */
export interface ExtractedArgument {
  readonly role: Role;
  readonly quote: Quote;
  /** What the words stand for; read from them by the library where absent. */
  readonly value?: ExtractedValue;
}

/** Somebody whose words are told; all but the quote is read from it where absent. */
export interface ExtractedSource extends Partial<Omit<Source, 'name'>> {
  /** The words that name the source: `two security sources`. */
  readonly quote: Quote;
}

/** One claim as an extractor of the user's own gives it: plain JSON, every part of it quoted. */
export interface ExtractedClaim {
  /** The clause that makes the claim. */
  readonly quote: Quote;
  readonly event: EventClass;
  /** Base form of the word that names the event; the class itself where absent. */
  readonly predicate?: string;
  readonly arguments?: readonly ExtractedArgument[];
  /** Who says so: whoever told the outlet first, the first mouth last. Absent or empty: the outlet's own words. */
  readonly sources?: readonly ExtractedSource[];
  /** The words that ascribe it: `said`, `according to`. */
  readonly cue?: Quote;
  readonly mode?: 'direct' | 'indirect';
  readonly act?: SpeechAct;
  /** Affirmed, certain and accomplished where it says nothing else. */
  readonly commitment?: Partial<Commitment>;
  /** Told in passing, of another or earlier event. */
  readonly background?: boolean;
}

/** An extractor's answer about one report; its JSON Schema is `rashomon/extracted-claims.schema.json`. */
export type ExtractedClaims = readonly ExtractedClaim[];

/** A claim extractor of the user's own, such as a language model whose answers are at hand. */
export interface Extractor {
  /** Stands in the problems of what it got wrong. */
  readonly name: string;
  /**
   * Whether its claims join those that the library reads in the report (and replace the library's reading of the same event
   * in the same words), or stand instead of them all. `join` by default.
   */
  readonly mode?: 'join' | 'replace';
  /** The claims of a report, at once; `undefined` leaves the report to the library. Asked once for each report. */
  extract(report: Report): readonly ExtractedClaim[] | undefined;
}

/** The same, answering later; `askAhead` makes an `Extractor` of it. */
export interface AsyncExtractor extends Omit<Extractor, 'extract'> {
  extract(report: Report): Promise<readonly ExtractedClaim[] | undefined>;
}
