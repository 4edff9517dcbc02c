import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';

export const possessive: readonly Reading[] = [
  new Reading(plainLexeme("'s", "'s", 'determiner', [{ kind: 'marks', roles: ['of', 'agent'] }]), Tag.Possessive),
];
export const possessiveOrIs: readonly Reading[] = [...possessive, new Reading(plainLexeme("'s", 'be', 'aux'), Tag.Aux)];
