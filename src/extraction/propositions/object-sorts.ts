import type { PhraseSense } from '../values/phrase-sense';

const stored = ['thing:information', 'thing:work/technology', 'thing:computer'];

/** Data, records, programs. */
export function isInformation({ thing }: PhraseSense): boolean {
  return thing !== null && stored.some((root) => thing === root || thing.startsWith(`${root}/`));
}

const devices = ['thing:telephone', 'thing:computer', 'thing:information', 'thing:work/technology'];

/** What one breaks into from afar: telephones, computers, accounts. */
export function isDevice({ thing }: PhraseSense): boolean {
  return thing !== null && devices.some((root) => thing === root || thing.startsWith(`${root}/`));
}

/** Money, and what is measured. */
export function isAmount({ thing, measure }: PhraseSense): boolean {
  return measure !== null || thing?.startsWith('thing:money/') === true;
}

/** What one catches, as against what the body fails by. */
export function isDisease({ thing }: PhraseSense): boolean {
  return thing?.startsWith('thing:illness/') === true && !injuries.has(thing);
}

/** What one has without having caught it. */
const injuries: ReadonlySet<string> = new Set(
  ['heart-attack', 'fracture', 'gunshot'].map((name) => `thing:illness/${name}`),
);

/** Persons, living or dead. */
export function isBody({ animate, casualty }: PhraseSense): boolean {
  return animate || casualty !== null;
}

/** Persons, or a bare number of victims ("168 others"), or who holds an office ("its manager"). */
export function isPerson({ animate, casualty, number, thing, unit, actors, event }: PhraseSense): boolean {
  if (thing === null && actors.some((id) => id.startsWith('actor:role/'))) return true;
  return animate || casualty !== null || (number >= 0 && thing === null && unit === null && event < 0);
}

const projectile = 'thing:weapon/projectile';

/** Rockets, shells, bullets. */
export function isProjectile({ thing }: PhraseSense): boolean {
  return thing !== null && (thing === projectile || thing.startsWith(`${projectile}/`));
}
