import type { Argument, Claim } from '../../../model';

/**
 * What a claim says was not there, up in the air or to be seen: "no aircraft was in the sky", "none flew", "no drone was detected";
 * not "the plane has not been found". Empty of all other claims.
 */
export function absentIn({ commitment, proposition }: Claim): readonly Argument[] {
  const { event, arguments: roles } = proposition;
  if (commitment.polarity !== 'denied') return [];
  if (event === 'exist' || event === 'fly')
    return roles.filter(({ role }) => role === 'patient' || role === 'agent' || role === 'means');
  const seen = event === 'find' || (event === 'act' && proposition.predicate === 'see');
  return seen ? roles.filter(({ role, value }) => role === 'patient' && !('definite' in value && value.definite)) : [];
}
