import { type Claim, type Role, traitsOf, type Value } from '../../../model';
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

const dealing: ReadonlySet<Role> = new Set<Role>(['agent', 'means', 'cause']);

/** Whether a source of a stance, or its report in its own words, has blows dealt by what is of another sort as well. */
export function dealtBesides(stance: Stance, isOther: (value: Value) => boolean, { claims }: Scene): boolean {
  return stance.some(({ claim: { origin, report } }) =>
    claims.some(
      (claim) =>
        (claim.origin === origin || (claim.report === report && claim.attribution.chain.length < 2)) &&
        traitsOf(claim.proposition.event).family === 'assault' &&
        claim.commitment.polarity === 'affirmed' &&
        claim.proposition.arguments.some(({ role, value }) => dealing.has(role) && isOther(value)),
    ),
  );
}
