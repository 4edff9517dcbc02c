import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';

const carriage = 'thing:vehicle/carriage';
const train = 'thing:vehicle/train';

/** Whether a word for any vehicle or for a carriage stands for the latter: «عربتين من القطار» are of a train. */
export function isOfTrain({ tokens, phrases, gazetteer }: Scene, phrase: Phrase): boolean {
  if (!hasConcept(tokens, phrase.head, (id) => id === carriage)) return false;
  const next = phrases[phrase.index + 1];
  if (next === undefined) return false;
  const under = next.prep === phrase.to && marksAt(tokens, next.prep)[0] === 'origin';
  if (!under && next.of !== phrase.index) return false;
  return hasConcept(tokens, next.head, (id) => id === train || gazetteer.contains(train, id));
}

function hasConcept(tokens: Scene['tokens'], at: number, fits: (id: string) => boolean): boolean {
  return tokens[at]?.lexeme.senses.some((sense) => sense.kind === 'concept' && fits(sense.id)) === true;
}

/** The class that {@link isOfTrain} tells of. */
export const CARRIAGE = carriage;
