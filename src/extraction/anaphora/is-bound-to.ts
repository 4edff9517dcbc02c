import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { type Pronoun, pronounAt } from './pronoun';

/** Whether a pronoun of the third person may come back to a subject before it, by number, sort and gender as far as both show them. */
export function isBoundTo(scene: Scene, { sort, many, gender }: Pronoun, phrase: Phrase, sense: PhraseSense): boolean {
  const own = pronounAt(scene, phrase.head);
  if (sense.pronoun)
    return (
      own !== null &&
      own.many === many &&
      (own.sort === sort || many) &&
      (own.gender ?? gender) === (gender ?? own.gender)
    );
  const { number } = (scene.tokens[phrase.head] as Token).lexeme;
  const joined = scene.phrases.some((other) => other.joined === phrase.index);
  const body = !sense.animate && (sense.actors.length > 0 || sense.places.length > 0);
  if (many) return number === 'plural' || joined || body;
  if (number === 'plural' || joined) return false;
  if (sort === 'other') return !sense.animate && !isPerson(scene, sense);
  return sense.animate || isPerson(scene, sense) || (sense.unknownName && !body);
}

/** A known person, or the holder of an office. */
function isPerson({ gazetteer }: Scene, { actors }: PhraseSense): boolean {
  return actors.some((id) => {
    const concept = gazetteer.concept(id);
    return concept?.kind === 'actor' && (concept.type === 'person' || concept.type === 'role');
  });
}
