import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { senseOfPhrase } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import type { Draft } from './draft';

/** «شهدت المدينة اشتباكات», "the town witnessed an explosion": what saw it, being a place, is where it happened. */
export function isWitness(scene: Scene, { frame, token }: Draft, phrase: number): boolean {
  if (frame !== 'undergoer' || scene.pack.witnesses?.has((scene.tokens[token] as Token).lexeme.lemma) !== true)
    return false;
  const place = scene.phrases[phrase] as Phrase;
  const sense = senseOfPhrase(scene, place);
  const located = senseOf(scene.tokens[place.head] as Token, 'locative') !== undefined;
  return located || namedPlace(scene, place, sense) !== null || siteOf(scene, place, sense) !== null;
}
