import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isGeneric, isGroup, isHouse } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';

/** What a phrase tells of, as far as pronouns tell sorts apart. */
export type Sort = 'person' | 'body' | 'thing' | 'place' | 'happening';

/** Somebody or something that a phrase tells of, for a pronoun behind it to take up. */
export interface Mention {
  readonly scene: Scene;
  readonly phrase: number;
  readonly senses: (phrase: number) => PhraseSense;
  readonly sort: Sort;
  readonly many: boolean;
  readonly gender: 'masculine' | 'feminine' | null;
  /** The same for all phrases that name it alike. */
  readonly key: string;
}

/** Those whom the phrases of a sentence tell of, in order. */
export function mentionsIn(scene: Scene, senses: (phrase: number) => PhraseSense): Mention[] {
  const found: Mention[] = [];
  for (const phrase of scene.phrases) {
    const one = mentionOf(scene, phrase, senses);
    if (one !== null) found.push(one);
  }
  return found;
}

function mentionOf(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Mention | null {
  const sense = senses(phrase.index);
  const { lexeme } = scene.tokens[phrase.head] as Token;
  if (sense.pronoun || (lexeme.pos !== 'noun' && lexeme.pos !== 'name')) return null;
  if (sense.unit !== null || sense.measure !== null) return null;
  const id = sense.actors.find((actor) => !isGeneric(actor)) ?? sense.places[0];
  return {
    scene,
    phrase: phrase.index,
    senses,
    sort: sortOf(scene, phrase, sense),
    many: lexeme.number === 'plural' || lexeme.number === 'dual' || sense.number >= 0,
    gender: genderOf(scene, phrase),
    key: id ?? sense.called,
  };
}

function sortOf(scene: Scene, phrase: Phrase, sense: PhraseSense): Sort {
  if (sense.animate) return 'person';
  for (const id of sense.actors) {
    const concept = scene.gazetteer.concept(id);
    if (concept?.kind !== 'actor') continue;
    const person = concept.type === 'person' || concept.type === 'people' || (concept.type === 'role' && sense.thing === null);
    return person ? 'person' : 'body';
  }
  if (isGroup(scene, sense.thing) || isHouse(scene, sense.thing)) return 'body';
  if (sense.event >= 0) return 'happening';
  if (sense.thing !== null) return 'thing';
  if (sense.places.length > 0) return 'place';
  const { pos } = (scene.tokens[phrase.head] as Token).lexeme;
  // "The cruise ship Freewinds": what is named so is what the noun beside its name says.
  if (!sense.unknownName || pos !== 'name' || sense.things.length > 0) return 'thing';
  // "The Winter Games": no person's name stands behind an article.
  return (scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner' ? 'body' : 'person';
}

/** What the words of a phrase show of the gender of whom it names: "Mrs Lopez", "the woman", «المديرة». */
function genderOf({ tokens, pack }: Scene, { from, to }: Phrase): Mention['gender'] {
  let found: Mention['gender'] = null;
  for (let i = from; i < to; i++) {
    const { lexeme } = tokens[i] as Token;
    found = pack.genders?.get(lexeme.lemma) ?? (lexeme.pos === 'noun' ? (lexeme.gender ?? null) : null) ?? found;
  }
  return found;
}
