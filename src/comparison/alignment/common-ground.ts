import type { Argument, Claim, Role, Value } from '../../model';
import { sameHead, sameName } from '../comparison';
import type { ConceptIndex } from '../concepts';
import { compareValues } from '../values';
import { isAnybody, shareAnArgument } from './arguments-agree';

/**
 * What a yes and a no have to have in common to be of one deed (de Marneffe et al. 2008: a contradiction needs one event and the same
 * participants): a party to it. What brought both about, and how many there were, is the story's and not the deed's.
 */
export function shareAParty(denial: Claim, assertion: Claim, index: ConceptIndex): boolean {
  // "No data had been taken" is of whatever data, "had not supplied good data" of some.
  const ofAll = denial.proposition.none === true;
  return shareAnArgument(partiesOf(denial), partiesOf(assertion), index, true, (x, y) => tells(x, y, ofAll));
}

/** Whether each says who did it, and nobody that the one names can be anybody that the other does: a mover may stand as what moves. */
export function haveOtherDoers(a: Claim, b: Claim, index: ConceptIndex): boolean {
  const [mine, yours] = [doersOf(a), doersOf(b)];
  if (mine.length === 0 || yours.length === 0) return false;
  return mine.every((x) => yours.every((y) => !mayBeOne(x, y, index)));
}

function partiesOf(claim: Claim): Claim {
  const { proposition } = claim;
  const parties = proposition.arguments.filter(
    (argument) => argument.role !== 'quantity' && !isCircumstance(argument, claim),
  );
  if (parties.length === proposition.arguments.length) return claim;
  return { ...claim, proposition: { ...proposition, arguments: parties } };
}

/** "After the quake"; "the agreement was binding" is of the agreement, which stands first. */
function isCircumstance({ role, value, evidence }: Argument, claim: Claim): boolean {
  return role === 'cause' && value.kind === 'happening' && evidence.start > claim.evidence.start;
}

/** Two of a sort as wide as "information" or "a group" are one only by what they are called. */
function tells(x: Value, y: Value, ofAll: boolean): boolean {
  if ((x.kind === 'happening') !== (y.kind === 'happening')) return false;
  if (ofAll || x.kind !== 'thing' || y.kind !== 'thing' || !(isWide(x.id) || isWide(y.id))) return true;
  return isLatin(x.name) !== isLatin(y.name) || sameName(x.name, y.name) || sameHead(x.name, y.name);
}

/** `thing:information` is a root of the tree of things, of which nearly everything told is some. Persons are set apart by more than that. */
function isWide(id: string | null): boolean {
  return id !== null && id !== 'thing:person' && !id.includes('/');
}

const doing: ReadonlySet<Role> = new Set<Role>(['agent', 'cause']);

function doersOf({ proposition }: Claim): Argument[] {
  return proposition.arguments.filter(
    ({ role, value }) => doing.has(role) && (value.kind === 'thing' || value.kind === 'actor') && !isAnybody(value),
  );
}

/** Names that no table knows may be another's; of an office and a body nobody can say. */
function mayBeOne({ value: x }: Argument, { value: y }: Argument, index: ConceptIndex): boolean {
  const { relation, reason } = compareValues(x, y, index);
  if (relation === 'conflicts') return false;
  return relation !== 'incomparable' || reason === 'actor.generic' || (x.kind === 'actor' && y.kind === 'actor');
}

function isLatin(name: string): boolean {
  return /[\p{Script=Latin}]/u.test(name);
}
