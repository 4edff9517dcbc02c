/** A noun phrase: a run of tokens round a head, with what ties it to its neighbours. Indexes are into the sentence. */
export interface Phrase {
  readonly index: number;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Token of the preposition that governs it, or −1. */
  readonly prep: number;
  /** Phrase that owns it ("Iraq's army"), or −1. It stands under the preposition, "of" or conjunction of its owner. */
  readonly owner: number;
  /** Phrase it completes, by "of" or as second term of an annexation, or −1. */
  readonly of: number;
  /** Earlier phrase that it is joined to by "and", "or" or a comma, or −1. */
  readonly joined: number;
}

/** The preposition that governs a phrase, also over those it is joined to ("in Homs and Hama"); −1 where none does. */
export function governingPreposition(phrase: Phrase, phrases: readonly Phrase[]): number {
  let at: Phrase | undefined = phrase;
  while (at !== undefined && at.prep < 0 && at.joined >= 0) at = phrases[at.joined];
  return at?.prep ?? -1;
}

/** The first of phrases joined or apposed to one another. */
export function rootOf(phrase: Phrase, phrases: readonly Phrase[]): Phrase {
  let at = phrase;
  while (at.joined >= 0) at = phrases[at.joined] as Phrase;
  return at;
}

/** Whether a phrase only says whose the next one is: "Iraq" in "Iraq's army". */
export function isOwner(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  return phrases[phrase.index + 1]?.owner === phrase.index;
}
