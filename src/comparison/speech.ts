import type { Claim, Incident } from '../model';
import type { ConceptIndex } from './concepts';

/** What a question is put into words by. */
export interface Speech {
  readonly index: ConceptIndex;
  /** What the incident tells of, most told first. */
  readonly events: Incident['events'];
  /** Language of a claim's report; null when unknown. */
  languageOf(claim: Claim): string | null;
}
