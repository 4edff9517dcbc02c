import { isOfMany } from '../../model/many-bodies';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { saysWhich } from './says-which';

/** A definite noun without a name of its own ("the officer", «المصدر», «الخلية»), or a surname alone. */
export function takesUp(
  scene: Scene,
  index: number,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): boolean {
  // A body known by its name is nobody else, whatever words their names share; so is one known by whose it is.
  if (sense.actors.some((id) => !isGeneric(id))) return false;
  const phrase = scene.phrases[index] as Phrase;
  if ((phrase.owner >= 0 && namesOwner(senses(phrase.owner))) || saysWhich(scene, phrase, senses)) return false;
  if (phrase.to - phrase.from > 3) return false;
  const first = scene.tokens[phrase.from] as Token;
  const head = scene.tokens[phrase.head] as Token;
  // "The two sources", but not "two sources" a second time.
  if (sense.number >= 0 && (first.lexeme.pos !== 'determiner' || !head.lexeme.definite)) return false;
  if (sense.unknownName) return phrase.to - phrase.from === 1;
  return head.lexeme.definite || (first.lexeme.pos === 'determiner' && first.lexeme.definite);
}

/** "France's foreign ministry" is no other country's. */
function namesOwner({ actors, places, adjectives, unknownName }: PhraseSense): boolean {
  return unknownName || places.length > 0 || adjectives.length > 0 || actors.some((id) => !isGeneric(id));
}

/** Nouns for any body. */
const loose: ReadonlySet<string> = new Set(['thing:group', 'thing:group/organisation']);

/** "The organisation", "the ministry": a known body of that kind. */
export function isOfKind(scene: Scene, sense: PhraseSense, mouth: Source): boolean {
  if (mouth.id === null || mouth.kind === 'person') return false;
  const id = mouth.id;
  const typeOf = (actor: string) => {
    const concept = scene.gazetteer.concept(actor);
    return concept?.kind === 'actor' ? concept.type : null;
  };
  // A press office of the army is of its sort, and no army.
  const isSort = (kind: string) =>
    isGeneric(kind) &&
    // "The airline" is not whatever company spoke before by another noun.
    !(kind === id && isOfMany(id)) &&
    scene.gazetteer.contains(kind, id) &&
    (typeOf(kind) !== 'armed-force' || typeOf(id) === 'armed-force');
  if (sense.actors.some(isSort)) return true;
  // "The statement" is whoever's it was.
  const kinds = ['thing:group', 'thing:information/statement'];
  const { thing } = sense;
  if (sense.actors.length > 0 || thing === null || !kinds.some((kind) => scene.gazetteer.contains(kind, thing)))
    return false;
  // "The group" may be any body; "the gang", "the regulator" are none that is itself known by its sort alone.
  if (isGeneric(id) && !loose.has(thing) && !thing.startsWith('thing:information')) return false;
  const concept = scene.gazetteer.concept(id);
  return concept?.kind !== 'actor' || (concept.type !== 'person' && concept.type !== 'state');
}
