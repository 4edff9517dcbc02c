import { type EventClass, type Family, traitsOf, type Value } from '../../../model';
import type { ConceptIndex } from '../../concepts';
import { isA } from '../../concepts';

/** The walk of life that a cause belongs to: weather, a machine, somebody's handling, a disease, a market. */
export type Realm =
  | 'weather'
  | 'ground'
  | 'machine'
  | 'works'
  | 'handling'
  | 'attack'
  | 'collision'
  | 'fire'
  | 'body'
  | 'germ'
  | 'food'
  | 'chemical'
  | 'drug'
  | 'animal'
  | 'market'
  | 'policy'
  | 'dispute';

const byFamily: Partial<Record<Family, Realm>> = {
  assault: 'attack',
  nature: 'weather',
  technology: 'machine',
  economy: 'market',
  decision: 'policy',
  law: 'policy',
  vote: 'policy',
  protest: 'dispute',
};

const byEvent: Partial<Record<EventClass, Realm | null>> = {
  explode: 'fire',
  burn: 'fire',
  calm: null,
  quake: 'ground',
  erupt: 'ground',
  landslide: 'ground',
  malfunction: 'machine',
  leak: 'machine',
  negligence: 'handling',
  crash: 'collision',
  murder: 'attack',
  illness: 'body',
  oppose: 'dispute',
  clash: 'dispute',
  infect: 'germ',
  outbreak: 'germ',
  poison: 'attack',
  steal: null,
};

const byClass: readonly (readonly [string, Realm | null])[] = [
  ['thing:phenomenon/earthquake', 'ground'],
  ['thing:phenomenon/volcano', 'ground'],
  ['thing:phenomenon/landslide', 'ground'],
  ['thing:phenomenon/fire', 'fire'],
  ['thing:phenomenon/wildfire', 'fire'],
  ['thing:phenomenon/outage', 'machine'],
  ['thing:phenomenon/pollution', 'chemical'],
  ['thing:phenomenon/epidemic', 'germ'],
  ['thing:phenomenon', 'weather'],
  ['thing:nature/sea', 'weather'],
  ['thing:nature/river', 'weather'],
  ['thing:matter-weather', 'weather'],
  ['thing:weapon', 'attack'],
  ['thing:vehicle-part', 'machine'],
  ['thing:vehicle', 'collision'],
  ['thing:building', null],
  ['thing:building-part', 'works'],
  ['thing:substance/narcotic', 'drug'],
  ['thing:substance/medicine', 'drug'],
  ['thing:substance/alcohol', 'drug'],
  ['thing:substance/food', 'food'],
  ['thing:substance/water', null],
  ['thing:substance/cargo', null],
  ['thing:substance', 'chemical'],
  ['thing:food', 'food'],
  ['thing:animal', 'animal'],
  ['thing:illness/germ', 'germ'],
  ['thing:illness', 'body'],
  ['thing:money', 'market'],
  ['thing:matter-dispute', 'dispute'],
  ['thing:matter-health', 'body'],
  ['thing:matter-policy', 'policy'],
  ['thing:matter-economy', 'market'],
];

/** Realms of which one brings the other with it, so that both may be the cause: rain and a slide, a driver and a collision. */
const together: readonly (readonly [Realm, Realm])[] = [
  ['weather', 'ground'],
  ['weather', 'collision'],
  ['weather', 'fire'],
  ['handling', 'collision'],
  ['handling', 'works'],
  ['machine', 'fire'],
  ['machine', 'chemical'],
  ['machine', 'works'],
  ['fire', 'attack'],
  ['fire', 'collision'],
  ['fire', 'chemical'],
  ['fire', 'works'],
  ['handling', 'chemical'],
  ['handling', 'drug'],
  ['germ', 'food'],
  ['germ', 'animal'],
  ['germ', 'body'],
  ['drug', 'body'],
  ['drug', 'chemical'],
  ['market', 'policy'],
  ['dispute', 'policy'],
  ['dispute', 'attack'],
  ['dispute', 'market'],
];

/** The realm of a cause; null where its words leave it open. */
export function realmOf(value: Value, index: ConceptIndex): Realm | null {
  if (value.kind === 'happening') {
    const own = byEvent[value.event];
    return own === undefined ? (byFamily[traitsOf(value.event).family] ?? null) : own;
  }
  if (value.kind !== 'thing') return null;
  return byClass.find(([root]) => isA(value.id, root, index))?.[1] ?? null;
}

/** Whether two causes come from realms neither of which brings the other with it. */
export function ofRivalRealms(a: Value, b: Value, index: ConceptIndex): boolean {
  const [x, y] = [realmOf(a, index), realmOf(b, index)];
  if (x === null || y === null || x === y) return false;
  return !together.some(([one, two]) => (one === x && two === y) || (one === y && two === x));
}
