import type { Compatibility, Kind, SourceProfile } from '../comparison';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Extractor } from '../model/extracted';
import type { LanguagePack } from '../model/language-pack';
import type { LexiconEntry } from '../model/lexicon-entry';
import type { Rule, RuleGuard } from '../reconciliation';

/** What `crossReference` can be told; every field has a default. */
export interface CrossReferenceOptions {
  /** Language packs to read with; Arabic and English by default. */
  readonly packs?: readonly LanguagePack[];
  /** Names and containment of places, actors and things; the library's own by default. */
  readonly gazetteer?: Gazetteer;
  /**
   * Words of your own for the default packs; of a bad one a problem tells, and the rest is taken. Keep the list: packs are made
   * anew for another.
   */
  readonly lexicon?: readonly LexiconEntry[];
  /** Codes of languages to read; reports in others are problems. All of the packs' by default. */
  readonly languages?: readonly string[];
  /** ISO 8601 date-time after which a report counts as dated in the future; not checked when absent. */
  readonly now?: string;
  /** Rules to run over each incident's questions, in order of precedence; none by default. */
  readonly rules?: readonly Rule[];
  /** Actor ids of sources that the rules are to hold for parties to the conflict; none by default. */
  readonly parties?: readonly string[];
  /** Language that rules word their reasons in; `en` by default, and where a rule has no such words. */
  readonly reasonsIn?: string;
  /**
   * Runs each rule on each question and may stop it; without one, a rule that never ends is not stopped. On Node,
   * `timeLimit` of `rashomon/node` gives one.
   */
  readonly ruleGuard?: RuleGuard;
  /** What is known of outlets beyond their reports: which belong to one owner. */
  readonly profile?: SourceProfile;
  /** Kinds of question beside the built-in ones. */
  readonly kinds?: readonly Kind[];
  /** A claim extractor of your own, such as a language model's answers; what it quotes must stand in the report. */
  readonly extractor?: Extractor;
  /** Pairs that you hold to exclude each other, or not to; one that is none throws `CompatibilityError`. */
  readonly compatibility?: Compatibility;
}
