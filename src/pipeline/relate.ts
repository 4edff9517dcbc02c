import { relate as relateWith } from '../comparison';
import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Claim, Comparison, LanguagePack, LexiconEntry } from '../model';
import { packsFor } from './default-packs';

/** What `relate` can be told; every field has a default. */
export interface RelateOptions {
  /** Language packs to read with; Arabic and English by default. */
  readonly packs?: readonly LanguagePack[];
  /** Names and containment of places, actors and things; the library's own by default. */
  readonly gazetteer?: Gazetteer;
  /** Words of your own for the default packs. */
  readonly lexicon?: readonly LexiconEntry[];
  /** Code of the language of the sentences; found from their words when absent. */
  readonly language?: string;
}

/**
 * How two sentences, of one language or of two, or two claims, stand to each other, with the reason.
 *
 * @throws RelateError where no pack reads the sentences, or a sentence is set against a claim
 * @example
 * relate('Oil prices rose on Monday', 'Oil prices fell on Monday').relation // => 'conflicts'
 */
export function relate(a: string | Claim, b: string | Claim, options: RelateOptions = {}): Comparison {
  const gazetteer = options.gazetteer ?? defaultGazetteer();
  const { packs } = packsFor(options, gazetteer);
  return relateWith(a, b, { packs, gazetteer, language: options.language });
}
