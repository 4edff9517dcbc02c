import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { type PhraseSense, senseOfPhrase } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';

/** "from inside Iran", "from around it", "from an area near the town": a word of place behind one of departure. */
export function isPlaceOfDeparture(scene: Scene, preposition: number): boolean {
  const before = elementAt(scene.tokens, preposition - 1);
  if (before === undefined) return false;
  if (before.lexeme.pos === 'preposition') return departs(before);
  const phrase = elementAt(scene.phrases, indexAt(scene.phraseAt, preposition - 1));
  if (phrase === undefined || phrase.prep < 0 || !departs(scene.tokens[phrase.prep] as Token)) return false;
  const sense = senseOfPhrase(scene, phrase);
  const nowhere = sense.thing === null || sense.thing === 'thing:nature/land';
  return nowhere && sense.places.length === 0 && sense.actors.length === 0 && !sense.unknownName;
}

function departs(preposition: Token): boolean {
  return senseOf(preposition, 'marks')?.roles[0] === 'origin';
}

/** The role of a phrase where what it names is a place, a site or a name that no table knows. */
export function placeRole(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  role: 'place' | 'origin',
): typeof role | null {
  if (namedPlace(scene, phrase, sense) !== null || siteOf(scene, phrase, sense) !== null) return role;
  return sense.thing === null && sense.unknownName ? role : null;
}
