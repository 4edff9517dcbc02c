import type { Gazetteer } from '../gazetteer/gazetteer';
import type { LanguagePack } from '../model/language-pack';

/** What `crossReference` can be told; every field has a default. */
export interface CrossReferenceOptions {
  /** Language packs to read with; Arabic and English by default. */
  readonly packs?: readonly LanguagePack[];
  /** Names and containment of places, actors and things; the library's own by default. */
  readonly gazetteer?: Gazetteer;
  /** Codes of languages to read; reports in others are problems. All of the packs' by default. */
  readonly languages?: readonly string[];
  /** ISO 8601 date-time after which a report counts as dated in the future; not checked when absent. */
  readonly now?: string;
}
