import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isGeneric, isGroup, isHouse } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { shownGender } from './shown-gender';

/** What a phrase tells of, as far as pronouns tell sorts apart. */
export type Sort = 'person' | 'body' | 'house' | 'thing' | 'place' | 'happening';

/** Somebody or something that a phrase tells of, for a pronoun behind it to take up. */
export interface Mention {
  readonly scene: Scene;
  readonly phrase: number;
  readonly senses: (phrase: number) => PhraseSense;
  readonly sort: Sort;
  readonly many: boolean;
  /** They are two, as the noun shows it or the figure before it. */
  readonly dual: boolean;
  readonly gender: 'masculine' | 'feminine' | null;
  /** The same for all phrases that name it alike. */
  readonly key: string;
}

/** A state, by the key of a mention. */
export const isState = (key: string): boolean => /^(actor|place):[a-z]{2}$/u.test(key);

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
  if ((sense.unit !== null || sense.measure !== null) && sense.actors.length === 0 && !sense.animate) return null;
  const sort = sortOf(scene, phrase, sense);
  const id = sense.actors.find((actor) => !isGeneric(actor)) ?? sense.places[0];
  return {
    scene,
    phrase: phrase.index,
    senses,
    sort,
    dual:
      sense.number < 0 ? lexeme.number === 'dual' : (scene.tokens[sense.number] as Token).lexeme.quantity?.best === 2,
    many: lexeme.number === 'plural' || lexeme.number === 'dual' || sense.number >= 0,
    gender: genderOf(scene, phrase, sort),
    key: id ?? sense.called,
  };
}

function sortOf(scene: Scene, phrase: Phrase, sense: PhraseSense): Sort {
  // "EgyptAir chairman Safwat Musallam": whoever holds an office is no body, whosever it is.
  if (sense.actors.some((id) => id.startsWith('actor:role/'))) return 'person';
  if (sense.animate) {
    const { gazetteer } = scene;
    if (sense.thing !== null && gazetteer.contains('thing:animal', sense.thing)) return 'thing';
    return sense.thing === 'thing:person/family' ? 'body' : 'person';
  }
  // "Daniel Moreno": a town's name behind a name that no table knows is a person's.
  const named = sense.unknownName && sense.things.length === 0 && phrase.to - phrase.from > 1;
  if (named && sense.places.length > 0 && phrase.prep < 0 && (scene.tokens[phrase.from] as Token).lexeme.pos === 'name')
    return 'person';
  // "In Baghdad", "across Russia": where it was, and not who rules there.
  if (sense.places.length > 0 && phrase.prep >= 0) return 'place';
  for (const id of sense.actors) {
    const concept = scene.gazetteer.concept(id);
    if (concept?.kind !== 'actor') continue;
    return concept.type === 'person' || concept.type === 'people' ? 'person' : 'body';
  }
  if (isGroup(scene, sense.thing)) return 'body';
  if (isHouse(scene, sense.thing)) return 'house';
  if (sense.event >= 0) return 'happening';
  if (sense.thing !== null) return 'thing';
  if (sense.places.length > 0) return 'place';
  const { pos } = (scene.tokens[phrase.head] as Token).lexeme;
  // "The cruise ship Freewinds": what is named so is what the noun beside its name says.
  if (!sense.unknownName || pos !== 'name' || sense.things.length > 0) return 'thing';
  // "The Winter Games": no person's name stands behind an article.
  return (scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner' ? 'body' : 'person';
}

/** What the words of a phrase show of the gender of whom it names: "Mrs Lopez", "the woman", «المديرة»; towns and states are feminine in Arabic. */
function genderOf(scene: Scene, phrase: Phrase, sort: Sort): Mention['gender'] {
  const { tokens, pack } = scene;
  const { lexeme } = tokens[phrase.head] as Token;
  if (pack.genders === undefined) {
    // «فيلا», «سينما»: nouns taken over that end so are feminine, whatever a rule says.
    if (lexeme.pos === 'noun')
      return lexeme.form.endsWith('ا') ? null : (lexeme.gender ?? (/[ءىه]$/u.test(lexeme.form) ? null : 'masculine'));
    return sort === 'place' || sort === 'body' ? (masculineStates.has(lexeme.lemma) ? 'masculine' : 'feminine') : null;
  }
  return shownGender(scene, phrase) ?? null;
}

const masculineStates: ReadonlySet<string> = new Set([
  'العراق',
  'لبنان',
  'الاردن',
  'المغرب',
  'السودان',
  'اليمن',
  'الفاتيكان',
  'الصومال',
  'حزب الله',
  'داعش',
]);
