import { type EventClass, type Family, traitsOf, type Value } from '../../../model';
import type { ConceptIndex } from '../../concepts';
import { isA } from '../../concepts';
import { natureOfValue } from './nature-of-value';

/** The walk of life that a cause belongs to: weather, a machine, somebody's handling, a disease, a market. */
export type Realm =
  // nature
  | 'weather'
  | 'ground'
  | 'animal'
  // works
  | 'machine'
  | 'works'
  | 'spark'
  | 'fire'
  // people
  | 'handling'
  | 'overuse'
  | 'crowd'
  | 'collision'
  | 'attack'
  // body
  | 'body'
  | 'exposure'
  | 'hunger'
  | 'mind'
  | 'germ'
  | 'food'
  | 'water'
  | 'chemical'
  | 'drug'
  // society
  | 'market'
  | 'trading'
  | 'business'
  | 'policy'
  | 'crime'
  | 'dispute'
  | 'pay'
  | 'private'
  | 'talk';

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
  hack: 'attack',
  negligence: 'handling',
  violate: 'handling',
  crash: 'collision',
  stampede: 'crowd',
  murder: 'attack',
  illness: 'body',
  wound: 'body',
  oppose: 'dispute',
  respond: 'dispute',
  'cut-ties': 'dispute',
  clash: 'dispute',
  infect: 'germ',
  outbreak: 'germ',
  poison: 'attack',
  steal: 'crime',
  buy: null,
};

const byClass: readonly (readonly [string, Realm | null])[] = [
  ['thing:phenomenon/earthquake', 'ground'],
  ['thing:phenomenon/volcano', 'ground'],
  ['thing:phenomenon/landslide', 'ground'],
  ['thing:phenomenon/erosion', 'ground'],
  ['thing:phenomenon/fire', 'fire'],
  ['thing:phenomenon/wildfire', 'fire'],
  ['thing:phenomenon/outage', 'machine'],
  ['thing:phenomenon/pollution', 'chemical'],
  ['thing:phenomenon/epidemic', 'germ'],
  ['thing:phenomenon/drought/hunger', 'hunger'],
  ['thing:phenomenon', 'weather'],
  ['thing:nature/sea', 'weather'],
  ['thing:nature/river', 'weather'],
  ['thing:matter-weather', 'weather'],
  ['thing:weapon', 'attack'],
  ['thing:vehicle-part', 'machine'],
  ['thing:vehicle', 'collision'],
  ['thing:building/pipeline', 'machine'],
  ['thing:building', null],
  ['thing:building-part', 'works'],
  ['thing:substance/narcotic', 'drug'],
  ['thing:substance/medicine', 'drug'],
  ['thing:substance/alcohol', 'drug'],
  ['thing:substance/food', 'food'],
  ['thing:substance/foul-water', 'water'],
  ['thing:substance/ember', 'spark'],
  ['thing:substance/water', null],
  ['thing:substance/cargo', null],
  ['thing:substance/aid', 'market'],
  ['thing:substance', 'chemical'],
  ['thing:food', 'food'],
  ['thing:animal', 'animal'],
  ['thing:illness/livestock', 'germ'],
  ['thing:illness/germ', 'germ'],
  ['thing:illness/exposure', 'exposure'],
  ['thing:illness/nerves', 'mind'],
  ['thing:illness/mental', 'mind'],
  ['thing:illness/gunshot', 'attack'],
  ['thing:illness/poisoning', 'food'],
  ['thing:illness', 'body'],
  ['thing:money/company', 'business'],
  ['thing:money/crime', 'crime'],
  ['thing:money', 'market'],
  ['thing:political/conflict', 'dispute'],
  ['thing:political/sanctions', 'policy'],
  ['thing:political/law', 'policy'],
  ['thing:matter-dispute', 'dispute'],
  ['thing:matter-feud', 'dispute'],
  ['thing:matter-feeling', 'dispute'],
  ['thing:matter-racism', 'dispute'],
  ['thing:matter-pressure', 'dispute'],
  ['thing:matter-smear', 'talk'],
  ['thing:information/claim', 'talk'],
  ['thing:matter-private', 'private'],
  ['thing:matter-pay', 'pay'],
  ['thing:matter-health', 'body'],
  ['thing:matter-policy', 'policy'],
  ['thing:matter-money-policy', 'policy'],
  ['thing:matter-tax', 'policy'],
  ['thing:matter-speculation', 'trading'],
  ['thing:matter-results', 'business'],
  ['thing:matter-economy', 'market'],
  ['thing:matter-poverty', 'market'],
  ['thing:matter-overuse', 'overuse'],
];

/** Realms of which one brings the other with it, so that both may be the cause: rain and a slide, a driver and a collision. */
const together: readonly (readonly [Realm, Realm])[] = [
  ['weather', 'ground'],
  ['weather', 'collision'],
  ['weather', 'fire'],
  ['weather', 'exposure'],
  ['weather', 'hunger'],
  ['handling', 'collision'],
  ['handling', 'works'],
  ['handling', 'crowd'],
  ['handling', 'overuse'],
  ['handling', 'spark'],
  ['handling', 'crime'],
  ['overuse', 'ground'],
  ['machine', 'fire'],
  ['machine', 'chemical'],
  ['machine', 'works'],
  ['spark', 'fire'],
  ['spark', 'chemical'],
  ['fire', 'attack'],
  ['fire', 'collision'],
  ['fire', 'chemical'],
  ['fire', 'works'],
  ['fire', 'crowd'],
  ['handling', 'chemical'],
  ['handling', 'drug'],
  ['germ', 'food'],
  ['germ', 'water'],
  ['germ', 'animal'],
  ['germ', 'body'],
  ['water', 'chemical'],
  ['food', 'chemical'],
  ['drug', 'chemical'],
  ['body', 'mind'],
  ['body', 'private'],
  ['body', 'hunger'],
  ['market', 'policy'],
  ['market', 'pay'],
  ['policy', 'pay'],
  ['policy', 'crime'],
  ['trading', 'crime'],
  ['trading', 'talk'],
  ['dispute', 'policy'],
  ['dispute', 'attack'],
  ['dispute', 'market'],
  ['dispute', 'pay'],
  ['dispute', 'talk'],
];

/** The realm of a cause; null where its words leave it open. */
export function realmOf(value: Value, index: ConceptIndex): Realm | null {
  if (value.kind === 'happening') {
    // A boat that rammed another, a lorry that hit the bridge.
    if (value.event === 'strike' && natureOfValue(value, index) === 'accidental') return 'collision';
    const own = byEvent[value.event];
    const realm = own === undefined ? (byFamily[traitsOf(value.event).family] ?? null) : own;
    // What rose, what fell, what was short: «ارتفاع درجات الحرارة» is of the weather.
    return realm ?? firstOf(value.concepts, index);
  }
  return value.kind === 'thing' ? realmOfClass(value.id, index) : null;
}

function firstOf(concepts: readonly string[], index: ConceptIndex): Realm | null {
  for (const id of concepts) {
    const realm = realmOfClass(id, index);
    if (realm !== null) return realm;
  }
  return null;
}

function realmOfClass(id: string | null, index: ConceptIndex): Realm | null {
  return byClass.find(([root]) => isA(id, root, index))?.[1] ?? null;
}

/** Whether two causes come from realms neither of which brings the other with it. */
export function ofRivalRealms(a: Value, b: Value, index: ConceptIndex): boolean {
  const [x, y] = [realmOf(a, index), realmOf(b, index)];
  if (x === null || y === null || x === y) return false;
  return !together.some(([one, two]) => (one === x && two === y) || (one === y && two === x));
}
