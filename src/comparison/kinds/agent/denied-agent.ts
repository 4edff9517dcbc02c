import type { ActorValue, Claim, Value } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { type ConceptIndex, isA } from '../../concepts';
import { isDone } from './is-done';
import { masterminded } from './masterminded';
import { speakerOf } from './speaker';

/**
 * The actor that a claim clears: "the US did not carry out strikes" denies an agent where the deed itself is not in doubt.
 * A denial is of the agent when the actor is a known one and the event tells of the incident, or when the speaker is of its side.
 */
export function deniedAgent(claim: Claim, index: ConceptIndex): ActorValue | null {
  if (claim.commitment.polarity !== 'denied') return null;
  for (const { role, value } of claim.proposition.arguments) {
    if (role !== 'agent' || value.kind !== 'actor' || value.unknown) continue;
    // "The settlers had nothing to do with it", "the gang denied any involvement": known by their class, or by a name of their own.
    if (value.id === null && claim.commitment.focus === 'agent') return value;
    // "Denied planning it": of the one deed that was done, whoever planned it.
    if (masterminded(claim) !== null) return value;
    if (value.id === null) continue;
    const { event } = claim.proposition;
    if (claim.commitment.focus !== 'agent' && !(tellsOfIncident(event) && isDone(event))) continue;
    // "Its forces did not": the speaker's own.
    return value.id.startsWith('actor:org/') ? (speakerOf(claim, index) ?? value) : value;
  }
  // «لا علاقة للمستوطنين بالحريق»: persons of a class, whom somebody else clears.
  const cleared = claim.proposition.arguments.find(({ role, value }) => role === 'agent' && isClass(value));
  if (claim.commitment.focus === 'agent' && cleared?.value.kind === 'actor') return cleared.value;
  // "Solar power was not to blame": who says so clears what he names, and not himself.
  if (claim.commitment.focus === 'agent' && claim.proposition.arguments.some(({ role }) => role === 'cause'))
    return null;
  const own = claim.commitment.focus === 'agent' || masterminded(claim) !== null;
  return own || clearsItsOwn(claim, index) ? speakerOf(claim, index) : null;
}

function isClass(value: Value): boolean {
  return value.kind === 'actor' && value.id === null && value.thing !== null && !value.unknown;
}

/** "Its aircraft carried out no strike": the speaker's own arms, said by a name for them. */
function clearsItsOwn(claim: Claim, index: ConceptIndex): boolean {
  if (!tellsOfIncident(claim.proposition.event) || !isDone(claim.proposition.event)) return false;
  return claim.proposition.arguments.some(
    ({ role, value }) =>
      role === 'agent' &&
      value.kind === 'thing' &&
      (isA(value.id, 'thing:vehicle', index) ||
        isA(value.id, 'thing:weapon', index) ||
        isA(value.id, 'thing:person/combatant', index)),
  );
}
