import type { Phrase } from '../syntax/phrase';
import type { Draft } from './draft';

/** Takes the number from an event that counted it without knowing as what. */
export function forget(known: readonly Draft[], phrase: Phrase): void {
  for (const { quantities } of known) {
    const at = quantities.findIndex((counted) => counted.phrase === phrase.index);
    if (at >= 0) quantities.splice(at, 1);
  }
}
