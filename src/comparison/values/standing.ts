import type { Value } from '../../model';
import { type ConceptIndex, isA } from '../concepts';

/** Persons and objects that the law of war lets be attacked, and those it protects (Geneva Conventions, AP I art. 48–52). */
const military = [
  'person/combatant',
  'vehicle/military',
  'vehicle/train/military',
  'vehicle/ship/warship',
  'vehicle/aircraft/warplane',
  'weapon/launcher',
  'weapon/air-defence-system',
  'building/base',
  'building/depot/arsenal',
  'building/headquarters/command',
].map((name) => `thing:${name}`);
const civilian = [
  'person/civilian',
  'person/child',
  'person/family',
  'person/medic',
  'person/patient',
  'vehicle/ambulance',
  'building/house',
  'building/hospital',
  'building/school',
  'building/mosque',
  'building/church',
  'building/market',
  'building/restaurant',
  'building/refugee-camp',
  'building/university',
  'building/hotel',
  'building/care-home',
  'building/temple',
  'work/ceremony/family',
  'vehicle/bus',
  'vehicle/aircraft/airliner',
  'vehicle/ship/cargo-ship',
  'vehicle/ship/tanker',
  'vehicle/ship/ferry',
].map((name) => `thing:${name}`);

/** Whether what a value names is military or civilian by its class; null where the class leaves it open. */
export function standingOf(value: Value, index: ConceptIndex): 'military' | 'civilian' | null {
  const id = value.kind === 'thing' ? value.id : value.kind === 'place' || value.kind === 'actor' ? value.thing : null;
  if (id === null) return null;
  if (military.some((name) => isA(id, name, index))) return 'military';
  return civilian.some((name) => isA(id, name, index)) ? 'civilian' : null;
}
