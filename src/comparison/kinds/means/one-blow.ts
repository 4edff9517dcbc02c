import type { Claim, Value } from '../../../model';
import { mayBeOneDeed } from '../../alignment/may-be-one-deed';
import { ofOneDeed } from '../../alignment/one-deed';
import { sameDeed } from '../../alignment/same-deed';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** Whether two stances tell of one deed done to one thing, or of the blow that the incident is and the harm that it did. */
export function isOneBlow(a: Stance, b: Stance, scene: Scene): boolean {
  if ([...a, ...b].some(({ claim }) => isWide(claim, scene.index))) return false;
  if (ofOneDeed(a, b, 'means', scene)) return true;
  const main = [a, b].every((stance) => stance.some(({ claim }) => scene.happenings.of(claim).main));
  return main && sameDeed(a, b, scene) && mayBeOneDeed(a, b, scene);
}

/** What fell on a town or again and again may have come in many ways. */
function isWide({ proposition: { arguments: roles, serial } }: Claim, index: ConceptIndex): boolean {
  if (serial === true) return true;
  return roles.some(({ role, value }) => (role === 'patient' || role === 'target') && isGround(value, index));
}

function isGround(value: Value, index: ConceptIndex): boolean {
  if (value.kind !== 'place') return false;
  return value.id === null ? !isA(value.thing, 'thing:building', index) : index.concept(value.id)?.type !== 'facility';
}
