import type { PhraseSense } from '../values/phrase-sense';

export function isSpeaker(sense: PhraseSense): boolean {
  return !sense.pronoun && (sense.actors.length > 0 || sense.unknownName || sense.places.length > 0);
}
