import { type ConceptIndex, isA } from '../concepts';

/** Groups of classes: one thing is of one group at most, while a wider word for several of them goes with each. */
type Family = readonly (readonly string[])[];

const under = (root: string, ...groups: readonly (readonly string[])[]): Family =>
  groups.map((names) => names.map((name) => `thing:${root}${name}`));

const alone = (name: string): readonly string[] => [name];

/** What flies or falls from the sky: with a pilot, with rotors, with nobody aboard, on gas, from space, fired, alive. */
const flying: Family = under(
  '',
  ['airliner', 'private-jet', 'cargo-plane', 'warplane', 'reconnaissance', 'jet'].map(
    (name) => `vehicle/aircraft/${name}`,
  ),
  ['vehicle/aircraft/helicopter'],
  ['vehicle/aircraft/drone'],
  ['vehicle/aircraft/balloon'],
  ['vehicle/spacecraft'],
  ['phenomenon/meteor'],
  ['weapon/projectile', 'weapon/bomb/air-bomb'],
  ['animal/bird'],
);

const vehicles: Family = under(
  'vehicle/',
  ['aircraft'],
  ['ship'],
  ['train'],
  ['truck', 'van'],
  ['bus'],
  ['car', 'ambulance', 'police-car'],
  ['motorcycle', 'bicycle'],
  ['military/tank'],
  ['military/bulldozer'],
  ['fire-engine'],
);

const vessels: Family = under(
  'vehicle/ship/',
  ['tanker'],
  ['ferry', 'cruise'],
  ['cargo-ship'],
  ['warship'],
  ['submarine'],
  ['boat'],
);

/** What is in somebody's hand, what lies where it goes off, what is thrown or fired, what is breathed or swallowed. */
const arms: Family = under(
  'weapon/',
  ['firearm', 'projectile/bullet'],
  ['blade'],
  ['chemical'],
  ['projectile/tear-gas'],
  ['bomb/car-bomb', 'bomb/suicide-vest', 'bomb/ied', 'mine'],
  ['bomb/grenade'],
  ['projectile/missile', 'projectile/rocket', 'projectile/shell', 'projectile/mortar', 'bomb/air-bomb'],
  ['malware'],
);

/** What blows up or burns; a fertiliser may be an explosive, and either is ammunition's filling. */
const stores: Family = under(
  '',
  ['substance/gas'],
  ['substance/fuel', 'substance/oil'],
  ['substance/fireworks'],
  ['substance/ammonium-nitrate', 'substance/fertiliser'],
  ['weapon/ammunition'],
  ['household-appliance'],
  ['substance/electronics'],
);
const charges: Family = under(
  '',
  ['substance/gas'],
  ['substance/fuel', 'substance/oil'],
  ['substance/fireworks'],
  ['substance/explosive', 'weapon/bomb', 'weapon/mine', 'weapon/projectile'],
  ['household-appliance', 'vehicle-part'],
);

/** What is shipped, sold, seized or swallowed. */
const goods: Family = under(
  '',
  ['substance/narcotic'],
  ['substance/medicine'],
  ['substance/alcohol'],
  ['substance/water'],
  ['substance/food', 'food'],
  ['substance/aid'],
  ['substance/fertiliser', 'substance/ammonium-nitrate'],
  ['substance/pesticide'],
  ['substance/fuel', 'substance/oil', 'substance/gas'],
  ['substance/uranium'],
  ['substance/metal'],
  ['substance/antiquity'],
  ['weapon'],
  ['person'],
);

/** Diseases; a fever, a germ or an outbreak is a word for any, and of a weak heart who has another may die too. */
const diseases: Family = under(
  'illness/',
  ...['cancer', 'cholera', 'measles', 'ebola', 'polio', 'malaria', 'dengue', 'covid'].map(alone),
  ...['influenza', 'tuberculosis', 'hepatitis', 'mpox', 'plague', 'zika', 'heart-attack'].map(alone),
  ...['exposure', 'nerves', 'allergy', 'poisoning'].map(alone),
);

const animals: Family = under(
  'animal/',
  ...['dog', 'cat', 'horse', 'cattle', 'sheep', 'camel', 'pig', 'poultry', 'bird', 'lion', 'tiger'].map(alone),
  ...['elephant', 'bear', 'wolf', 'monkey', 'snake', 'crocodile', 'shark', 'whale', 'fish', 'insect'].map(alone),
  ...['rodent'].map(alone),
);

const families: readonly Family[] = [flying, vehicles, vessels, arms, stores, charges, goods, diseases, animals];

/** Whether two classes are sisters that exclude each other: a jet and a drone, a knife and a gun, fireworks and fertiliser. */
export function areSisters(a: string | null, b: string | null, index: ConceptIndex): boolean {
  if (a === null || b === null || a === b || isA(a, b, index) || isA(b, a, index)) return false;
  return families.some((family) => inTwoGroups(a, b, family, index));
}

/** Whether the first is of one group of a family and the second of another, and neither of both. */
export function inTwoGroups(a: string, b: string, family: Family, index: ConceptIndex): boolean {
  const [x, y] = [groupsOf(a, family, index), groupsOf(b, family, index)];
  return x.length > 0 && y.length > 0 && !x.some((group) => y.includes(group));
}

function groupsOf(id: string, family: Family, index: ConceptIndex): readonly number[] {
  return family.flatMap((names, at) => (names.some((name) => isA(id, name, index)) ? [at] : []));
}
