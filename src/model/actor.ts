/** A person, force, body or group as a claim names it, with the levels that hold it. */
export interface ActorValue {
  readonly kind: 'actor';
  /** Gazetteer id (`actor:us/military`) or null. */
  readonly id: string | null;
  /** As written. */
  readonly name: string;
  /** How a name that no table knows sounds, word by word (`mr br`), alike in every script; left out where there is none. */
  readonly nameKey?: string;
  /** Ids of the wider actors it belongs to by the words themselves or the gazetteer, nearest first. */
  readonly levels: readonly string[];
  /** Thing class when the words name an instrument for its owner ("a US warplane" → `thing:vehicle/aircraft/warplane`). */
  readonly thing: string | null;
  /** "unknown gunmen", "unidentified aircraft": said to be unknown. */
  readonly unknown: boolean;
}
