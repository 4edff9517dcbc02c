import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { isPlaceThing, namedPlace } from '../values/place';
import { isGround } from '../values/territory';
import type { Draft } from './draft';
import { isUnlisted } from './phrase-sorts';

/** "Entered Kyiv", "never left the ship": the place or thing that a movement without another object goes into or out of. */
export function isWhere(scene: Scene, { frame }: Draft, sense: PhraseSense, phrase: Phrase): boolean {
  if (sense.places.length > 0) return true;
  // "Entered Finnish airspace", "never left our waters".
  if (
    isGround(scene.tokens[phrase.head] as Token) &&
    (frame !== 'transitive' || namedPlace(scene, phrase, sense) !== null)
  )
    return true;
  // «دخلا الخزنة»: something known that no table tells of.
  const { lexeme } = scene.tokens[phrase.head] as Token;
  // "Left the scene".
  const definite = lexeme.definite || (phrase.from < phrase.head && isDeterminer(scene, phrase.from));
  if (frame === 'intransitive' && isUnlisted(sense) && sense.event < 0 && definite) return true;
  const { thing } = sense;
  if (frame === 'transitive' || sense.animate || thing === null) return false;
  // "Left the country": whichever it is, no place is named.
  if (thing === 'thing:nature/country') return false;
  return isPlaceThing(scene, thing) || moved.some((root) => scene.gazetteer.contains(root, thing));
}

/** What one goes into and out of besides places. */
const moved = ['thing:vehicle', 'thing:building', 'thing:nature/land', 'thing:vehicle-part/helm'] as const;

function isDeterminer({ tokens, pack }: Scene, at: number): boolean {
  const { pos, definite } = (tokens[at] as Token).lexeme;
  return pack.order === 'subject-first' && pos === 'determiner' && definite;
}
