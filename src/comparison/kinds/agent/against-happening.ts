import type { Comparison } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { compared, incomparable } from '../../comparison';
import { isA } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { natureOf } from '../../values/happening';

const aircraft = 'thing:vehicle/aircraft';

/** A cause in which nobody acted, and somebody who did it. */
export function actorAgainstHappening(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const { index } = scene;
  const [x, y] = [a[0], b[0]];
  const happening = x.value.kind === 'happening' ? x : y;
  const actor = happening === x ? y : x;
  if (happening.value.kind !== 'happening' || actor.value.kind === 'happening') return null;
  const slots = { a: actor.value.kind === 'actor' ? actor.value.name : '', b: happening.value.name };
  // "The incident" leaves open whether somebody acted.
  if (happening.value.event === 'disaster') return compared('overlaps', 'happening.family', slots);
  if (natureOf(happening.value.event) === 'deliberate') {
    if (happening.value.event !== 'strike' || x.denies || y.denies || x.open || y.open)
      return compared('overlaps', 'happening.family', slots);
    // "Destroyed in an air strike" goes with those who fly, and says of nobody else that he did it.
    const flies = (actor === x ? a : b).some(
      ({ value }) => value.kind === 'actor' && isA(value.thing, aircraft, index),
    );
    return flies ? compared('refines', 'happening.family', slots) : incomparable('agent.other-deed', slots);
  }
  if (x.open || y.open) return compared('differsInCommitment', 'commitment.open', slots);
  if (x.denies || y.denies) return compared('overlaps', 'denial.other', slots);
  return areOfIncident(a, b, scene)
    ? compared('conflicts', 'agent.nobody', slots)
    : incomparable('agent.other-deed', slots);
}

/** Events of an incident, most told first, that say what it is. */
const telling = 6;

/** Whether a deed and a mishap are each told of what the incident is, or of one and the same thing. */
function areOfIncident(a: Stance, b: Stance, { foremost, index }: Scene): boolean {
  const told = foremost.slice(0, telling);
  const isTold = ({ claim }: Draft) => told.includes(claim.proposition.event);
  if (a.some(isTold) && b.some(isTold)) return true;
  return a.some(({ claim: x }) => b.some(({ claim: y }) => shareAnArgument(x, y, index, true)));
}
