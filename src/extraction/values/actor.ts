import { composeActor } from '../../gazetteer/compose-actor';
import type { ActorValue } from '../../model/actor';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { nameKeyOf } from './name-key';
import type { PhraseSense } from './phrase-sense';
import { sideOf } from './quantity';

/**
 * The actor that a phrase names: a known one; a role with the side that an adjective gives it ("Iraqi forces"); an
 * instrument with its owner ("a US warplane"); or persons of a class ("gunmen"). Null for things that nobody owns.
 */
export function actorOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  owner: PhraseSense | null,
): ActorValue | null {
  const side = sideFrom(sense, owner);
  const id = actorIdOf(scene, sense, side) ?? forceBehind(scene, phrase, sense, owner);
  const thing = sense.thing;
  const personal = sense.animate || sense.unknownName;
  if (id === null && !personal && !(thing !== null && canAct(scene, sense))) return null;
  return {
    kind: 'actor',
    id,
    name: wordsOf(scene, phrase.from, phrase.to),
    // "Transport minister Hedi Mansour" has an office and a name, "the minister" the office alone.
    nameKey: id === null || id.startsWith('actor:role/') ? nameKeyOf(scene, phrase) : undefined,
    levels: levelsOf(scene, id, side),
    thing,
    unknown: sense.unknown,
  };
}

/** The force that men or a unit without a name of their own belong to: «عناصر من الجيش». */
function forceBehind(
  scene: Scene,
  { head }: Phrase,
  { actors, thing }: PhraseSense,
  owner: PhraseSense | null,
): string | null {
  if (actors.length > 0) return null;
  // «جنودا»: soldiers are an army's in whatever form their noun stands.
  const several = scene.tokens[head]?.lexeme.number === 'plural' && thing === 'thing:person/combatant/soldier';
  const own = several ? 'actor:org/military' : undefined;
  const force = (owner === null ? undefined : forceOf(scene, owner)) ?? own;
  return force === undefined ? null : (scene.setting.bodyOf(force, owner?.called ?? '') ?? force);
}

/** "The army", "police", "the rebels": a force that no name tells from others; undefined of all else. */
export function forceOf(scene: Scene, { actors }: PhraseSense): string | undefined {
  return actors.find((id) => {
    const concept = id.startsWith('actor:org/') ? scene.gazetteer.concept(id) : undefined;
    return concept?.kind === 'actor' && forces.has(concept.type);
  });
}

const forces: ReadonlySet<string> = new Set(['armed-force', 'armed-group', 'police']);

/** The id alone of the actor that {@link actorOf} makes of a phrase. */
export function knownActor(scene: Scene, sense: PhraseSense, owner: PhraseSense | null): string | null {
  return actorIdOf(scene, sense, sideFrom(sense, owner));
}

function sideFrom({ adjectives }: PhraseSense, owner: PhraseSense | null): string | null {
  return adjectives[0] === undefined ? ownerSide(owner) : sideOf(adjectives[0]);
}

function actorIdOf(scene: Scene, sense: PhraseSense, side: string | null): string | null {
  const role = sense.actors.find((id) => id.startsWith('actor:org/')) ?? sense.actors.find((id) => isGeneric(id));
  const named = sense.actors.find((id) => !isGeneric(id));
  if (role !== undefined && (named !== undefined || side !== null))
    return composeActor(named ?? (side as string), role);
  if (named !== undefined) return named;
  if (role !== undefined) return scene.setting.bodyOf(role, sense.called) ?? role;
  // "A Turkish jet" is Turkey's; "a Mexican cartel", «جماعة عراقية», "Somali pirates" are nobody's but their own.
  if (sense.thing !== null) {
    if (side === null) return null;
    // «عناصر من حزب الله»: who fights for a body is it; states have others who fight as well.
    const fights = sense.thing.startsWith('thing:person/combatant/militant') && !/^actor:[a-z]{2}$/u.test(side);
    return fights || scene.gazetteer.contains('thing:vehicle', sense.thing) ? side : null;
  }
  const [place] = sense.places;
  return place !== undefined && isCountry(scene, place) ? sideOf(place) : null;
}

function ownerSide(owner: PhraseSense | null): string | null {
  if (owner === null) return null;
  const id =
    owner.actors.find((actor) => !actor.startsWith('actor:role/')) ?? owner.adjectives[0] ?? owner.places[0] ?? null;
  return id === null ? null : sideOf(id);
}

function levelsOf(scene: Scene, id: string | null, side: string | null): readonly string[] {
  const levels = id === null ? [] : [...scene.gazetteer.ancestors(id)];
  if (side !== null && side !== id && !levels.includes(side)) levels.push(side);
  return levels;
}

/** Generic organs and offices, which a state's adjective makes particular: `actor:org/military`, `actor:role/minister`. */
export function isGeneric(id: string): boolean {
  // By its first letter behind `actor:` before any word is compared: most are of a state.
  const sort = id.charCodeAt(6);
  return (sort === 0x6f && id.startsWith('actor:org/')) || (sort === 0x72 && id.startsWith('actor:role/'));
}

function isCountry(scene: Scene, id: string): boolean {
  const concept = scene.gazetteer.concept(id);
  return concept?.kind === 'place' && concept.type === 'country';
}

/** Buildings that stand for those who run them: "the hospital turned them away", "the factory denied it". */
const houses = [
  'university',
  'church',
  'mosque',
  'zoo',
  'theatre',
  'hospital',
  'bank',
  'school',
  'factory',
  'prison',
  'museum',
  'media',
  'power-plant',
  'headquarters',
].map((name) => `thing:building/${name}`);

/** A house whose people act in its name. */
export function isHouse(scene: Scene, thing: string | null): boolean {
  return thing !== null && houses.some((root) => thing === root || scene.gazetteer.contains(root, thing));
}

/** Those who run a house, as the doers of what it is said to do. */
export function houseOf(scene: Scene, phrase: Phrase, { thing }: PhraseSense): ActorValue | null {
  if (!isHouse(scene, thing)) return null;
  return { kind: 'actor', id: null, name: wordsOf(scene, phrase.from, phrase.to), levels: [], thing, unknown: false };
}

/** A body of persons that its noun alone names: "the group", «المنظمة». */
export function isGroup(scene: Scene, thing: string | null): boolean {
  return thing !== null && (thing === 'thing:group' || scene.gazetteer.contains('thing:group', thing));
}

/** Aircraft, ships and vehicles do what their crews do. */
function canAct(scene: Scene, sense: PhraseSense): boolean {
  if (sense.animate) return true;
  return (
    sense.thing !== null && (isGroup(scene, sense.thing) || scene.gazetteer.contains('thing:vehicle', sense.thing))
  );
}
