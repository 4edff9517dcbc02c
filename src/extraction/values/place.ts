import type { PlaceValue } from '../../model/place';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { holderOfGround } from './holder-of-ground';
import { nameKeyOf } from './name-key';
import { type PhraseSense, senseOfPhrase } from './phrase-sense';
import { relatedSite, territoryOf } from './territory';

const placeLike = ['thing:building', 'thing:building-part', 'thing:nature', 'thing:political/border'];

/** Whether a class of thing is somewhere one can be. */
export function isPlaceThing(scene: Scene, thing: string): boolean {
  for (const root of placeLike) if (thing === root || scene.gazetteer.contains(root, thing)) return true;
  return false;
}

/** The place that a phrase names, with the places that the following phrases hold it in; null when it names none. */
export function placeOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  next: readonly PhraseSense[],
): PlaceValue | null {
  const name = namedPlace(scene, phrase, sense);
  const thing = siteOf(scene, phrase, sense);
  const holder = name === null ? holderOfGround(scene, phrase, sense) : null;
  if (name === null && thing === null) {
    if (!sense.unknownName || !underLocative(scene, phrase)) return null;
  }
  const within: string[] = [];
  // Of "Homs and Hama" neither holds the other, whatever stands beside it.
  const hold = (id: string) => {
    if (id === name || within.includes(id)) return;
    if (name === null || scene.gazetteer.contains(id, name)) within.push(id);
  };
  for (let at = 1; at < sense.places.length; at++) hold(sense.places[at] as string);
  for (const id of sense.adjectives) if (id.startsWith('place:')) hold(id);
  for (const other of next) for (const id of other.places) hold(id);
  const locative = locativeOf(scene, phrase);
  return {
    kind: 'place',
    id: name,
    name: wordsOf(scene, phrase.from, name === null ? endOf(scene, phrase) : phrase.to),
    nameKey: name === null && thing === null ? nameKeyOf(scene, phrase) : undefined,
    relation: locative?.relation ?? 'at',
    side: locative?.side ?? null,
    thing,
    ...(holder === null ? {} : { holder }),
    within: within.length > 1 ? within.sort() : within,
  };
}

/** «مناطق سيطرة الحكومة», "the roof of the bank": where the phrases that complete one end. */
function endOf(scene: Scene, phrase: Phrase): number {
  let end = phrase.to;
  for (let index = phrase.index + 1; index < scene.phrases.length && index <= phrase.index + 2; index++) {
    const next = scene.phrases[index] as Phrase;
    if (next.of !== index - 1) break;
    end = next.to;
  }
  return end;
}

/** The place that a phrase names: by name, as a country's ground, or in its complement ("the town of Dobropolye"). */
export function namedPlace(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  const own = sense.places[0] ?? territoryOf(scene, phrase, sense);
  if (own !== null || (sense.thing !== null && sense.thing !== land) || sense.event >= 0 || sense.animate) return own;
  const next = scene.phrases[phrase.index + 1];
  return next?.of === phrase.index && next.from <= phrase.to + 2
    ? (senseOfPhrase(scene, next).places[0] ?? null)
    : null;
}

const land = 'thing:nature/land';
const building = 'thing:building';
const part = 'thing:building-part';

/** "An area", «منطقة» with nothing said of it: no place of its own. */
function isBare(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (i !== phrase.head && pos !== 'determiner') return false;
  }
  return scene.phrases[phrase.index + 1]?.of !== phrase.index;
}

/** The class of site that a phrase names, itself or as what it stands by. */
export function siteOf(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  const related = relatedSite(scene, phrase, sense, isPlaceThing);
  if (related !== null || sense.thing === null || !isPlaceThing(scene, sense.thing)) return related;
  // "The hotel room", "a hospital bed": a part of a house named with it is in that house.
  const house =
    sense.thing === part ? sense.things.find((thing) => scene.gazetteer.contains(building, thing)) : undefined;
  if (house !== undefined) return house;
  return sense.thing === land && isBare(scene, phrase) && holderOfGround(scene, phrase, sense) === null
    ? null
    : sense.thing;
}

/** Unknown names are places only right behind a word of place: "in Zummar", «في زمار». */
function underLocative(scene: Scene, phrase: Phrase): boolean {
  if (phrase.prep < 0) return false;
  // «بقرية تودون»: a word for a town says where by itself.
  if (senseOf(scene.tokens[phrase.head] as Token, 'locative') !== undefined) return true;
  const preposition = scene.tokens[phrase.prep] as Token;
  const roles = senseOf(preposition, 'marks')?.roles;
  return roles?.[0] === 'place' || roles?.[0] === 'origin' || senseOf(preposition, 'locative') !== undefined;
}

function locativeOf(scene: Scene, phrase: Phrase): { relation: PlaceValue['relation']; side: string | null } | null {
  for (let i = Math.max(0, phrase.from - 3); i < phrase.to; i++) {
    const locative = senseOf(scene.tokens[i] as Token, 'locative');
    if (locative !== undefined && (locative.relation !== 'at' || locative.side !== undefined))
      return { relation: locative.relation, side: locative.side ?? null };
  }
  return null;
}
