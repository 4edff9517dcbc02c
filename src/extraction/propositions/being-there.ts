import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** "Inside the building", «على متن الطائرة»: where a subject is, not what. */
export function isThere(scene: Scene, complement: Phrase, sense: PhraseSense): boolean {
  if (complement.prep < 0 || marksAt(scene.tokens, complement.prep)[0] !== 'place') return false;
  if (sense.places.length > 0 || sense.pronoun) return true;
  if (namedPlace(scene, complement, sense) !== null || siteOf(scene, complement, sense) !== null) return true;
  return sense.thing !== null && isCabin(scene, sense.thing);
}

function isCabin({ gazetteer }: Scene, thing: string): boolean {
  return thing === 'thing:vehicle-part/helm' || gazetteer.contains('thing:vehicle', thing);
}

/** "In the air", "over the city": where aircraft and missiles are, whatever the words for it. */
export function isInTheAir(scene: Scene, complement: Phrase, { thing }: PhraseSense): boolean {
  if (complement.prep < 0 || marksAt(scene.tokens, complement.prep)[0] !== 'place') return false;
  return thing !== null && ['thing:vehicle', 'thing:weapon'].some((root) => scene.gazetteer.contains(root, thing));
}

/** "Fighters were inside", «مسلحون كانوا في الحديقة»: what is not known yet is told to be there; what is, to be in a place. */
export function placed(
  scene: Scene,
  token: number,
  from: number,
  to: number,
  subject: Phrase,
  complement: Phrase,
  senses: (phrase: number) => PhraseSense,
  behind: boolean,
): Draft {
  const head = scene.tokens[subject.head] as Token;
  const first = scene.tokens[subject.from] as Token;
  const known = head.lexeme.definite || first.lexeme.definite || senses(subject.index).pronoun;
  const denied = (scene.tokens[subject.from - 1] as Token | undefined)?.lexeme.pos === 'negator';
  const draft = blankDraft(token, known ? 'be' : 'exist', denied ? Math.min(from, subject.from - 1) : from, to);
  draft.slots.push({ role: 'patient', phrase: subject.index }, { role: 'place', phrase: complement.index });
  draft.negated = denied || behind;
  return draft;
}

/**
 * «لم يكن على متن القارب أطفال», «القرية ليس فيها مدرسة»: where a copula opens its clause and the place comes first, what is not
 * known yet is told to be there. What, and where: a pronoun of place takes up the topic before it.
 */
export function thereBehind(
  scene: Scene,
  clause: Clause,
  copula: number,
  senses: (phrase: number) => PhraseSense,
): readonly [Phrase, Phrase] | null {
  if (scene.pack.order !== 'verb-first' || copula < 0) return null;
  const at = scene.phrases.findIndex(({ from }) => from > copula);
  const [where, what] = [elementAt(scene.phrases, at), elementAt(scene.phrases, at + 1)];
  if (where === undefined || what === undefined || where.prep < 0 || where.prep > copula + 1) return null;
  if (what.prep >= 0 || what.of >= 0 || what.joined >= 0 || what.to > clause.to || what.from > where.to + 1)
    return null;
  if ((scene.tokens[what.head] as Token).lexeme.definite || marksAt(scene.tokens, where.prep)[0] !== 'place')
    return null;
  // «لم يكن في المكان وقت الحادث»: nouns that no table knows may be of time.
  const { thing, animate } = senses(what.index);
  if (thing === null && !animate) return null;
  const sense = senses(where.index);
  if (!sense.pronoun) return isThere(scene, where, sense) ? [what, where] : null;
  const topic = elementAt(scene.phrases, at - 1);
  return topic !== undefined && topic.from >= clause.from && topic.prep < 0 ? [what, topic] : null;
}
