import type { Claim, Value } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { type ConceptIndex, isA } from '../../concepts';
import type { Scene } from '../../scene';
import { isOfMishap } from './mishap';

/** Acts that are somebody's lapse where he drives, flies or steers. */
const lapses: ReadonlySet<string> = new Set(['sleep', 'misunderstand', 'drink', 'text']);
const steering: readonly string[] = ['worker/crew', 'worker/driver'].map((name) => `thing:person/${name}`);

/** What nobody attends to at the wheel: "was on the phone", «كان يستخدم هاتفه». */
const distracting: readonly string[] = ['thing:telephone'];
const attending: ReadonlySet<string> = new Set(['watch', 'speak-with', 'speak', 'use', 'hold']);

/** "The driver had fallen asleep", "was drunk", "was on his phone", "ignored the signal", told of an accident. */
export function isLapse(claim: Claim, scene: Scene): boolean {
  if (claim.commitment.polarity === 'denied' || !isOfMishap(scene)) return false;
  const { arguments: roles } = claim.proposition;
  const steers = roles.some(
    ({ role, value }) => (role === 'agent' || role === 'patient') && isAtTheWheel(value, scene.index),
  );
  return steers && isLapseOf(claim, scene.index);
}

function isLapseOf(claim: Claim, index: ConceptIndex): boolean {
  const { event, predicate, arguments: roles } = claim.proposition;
  if (event === 'violate') return true;
  if (event === 'act' && lapses.has(predicate)) return true;
  if (event === 'be' && toldBy(claim).includes('sleep')) return true;
  const attends = event === 'be' || event === 'use' || (event === 'act' && attending.has(predicate));
  return (
    attends && roles.some(({ value }) => value.kind === 'thing' && distracting.some((one) => isA(value.id, one, index)))
  );
}

function isAtTheWheel(value: Value, index: ConceptIndex): boolean {
  const id = value.kind === 'actor' ? value.thing : value.kind === 'thing' ? value.id : null;
  return steering.some((root) => isA(id, root, index));
}
