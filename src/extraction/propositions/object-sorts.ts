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
  return thing?.startsWith('thing:illness/') === true && thing !== 'thing:illness/heart-attack';
}
