import { type Claim, traitsOf, type Value } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { sameStem } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import { compareValues } from '../../values';
import { sameSide } from '../../values/actor';

/**
 * Whether two doers that no table tells apart are two parties of the incident: one of them says that the other did it ("the army
 * said rebels shelled it", "the rebels said the army had"), or owns up to what somebody else lays at another's door.
 */
export function accuseEachOther(a: Stance, b: Stance, index: ConceptIndex): boolean {
  return somePair(a, b, (x, y) => speaksAgainst(x, y, index) || speaksAgainst(y, x, index));
}

/** Who is said to have done it in the one says in the other that somebody else did. */
function speaksAgainst(accusing: Draft, accused: Draft, index: ConceptIndex): boolean {
  if (accusing.claim.attribution.chain.length < 2 || accused.claim.attribution.chain.length < 2) return false;
  if (accused.claim.origin === accusing.claim.origin) return false;
  if (!isParty(accusing.value, index) || !isParty(accused.value, index)) return false;
  if (isOfOneKind(accusing.value, accused.value, index) || !isOneDeed(accusing.claim, accused.claim, index))
    return false;
  if (speaksFor(accusing.claim, accused.value, index)) return true;
  const known = idOf(accusing.value) !== null && idOf(accused.value) !== null;
  return (
    known && accused.claim.attribution.act === 'claim-responsibility' && speaksFor(accused.claim, accused.value, index)
  );
}

/** One class of deed, or a wider word for it, and not done to two different things. */
function isOneDeed({ proposition: a }: Claim, { proposition: b }: Claim, index: ConceptIndex): boolean {
  const same = a.event === b.event && (a.event !== 'act' || a.predicate === b.predicate);
  const wider = traitsOf(a.event).broader === b.event || traitsOf(b.event).broader === a.event;
  if (!same && !wider) return false;
  const objects = ({ arguments: roles }: Claim['proposition']) =>
    roles.filter(({ role }) => role === 'patient' || role === 'target');
  const [mine, yours] = [objects(a), objects(b)];
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((x) =>
    yours.some((y) => ['equivalent', 'refines'].includes(compareValues(x.value, y.value, index).relation)),
  );
}

/** A body, or persons by their class; aircraft and ships are somebody's. */
function isParty(value: Value, index: ConceptIndex): boolean {
  if (idOf(value) !== null) return true;
  return ['thing:person', 'thing:group'].some((root) => isA(thingOf(value), root, index));
}

/** A state or its government, and what may be an arm of it. */
function isArmOf(state: string, arm: string, index: ConceptIndex): boolean {
  const [x, y] = [index.concept(state)?.type ?? '', index.concept(arm)?.type ?? ''];
  return (x === 'state' || x === 'government') && official.has(y);
}

const official: ReadonlySet<string> = new Set([
  'state',
  'government',
  'armed-force',
  'police',
  'ministry',
  'agency',
  'role',
]);

/** One body, one side, or one class of persons. */
function isOfOneKind(x: Value, y: Value, index: ConceptIndex): boolean {
  const [p, q] = [idOf(x), idOf(y)];
  if (p !== null && q !== null && (isArmOf(p, q, index) || isArmOf(q, p, index))) return true;
  if (p !== null && q !== null && (p === q || isA(p, q, index) || isA(q, p, index) || sameSide(p, q, index)))
    return true;
  const [one, other] = [thingOf(x), thingOf(y)];
  return one !== null && other !== null && (isA(one, other, index) || isA(other, one, index));
}

/** Whether the last mouth of a claim is the doer, or one of them: the same body, or a name with the same words. */
function speaksFor({ attribution }: Claim, doer: Value, index: ConceptIndex): boolean {
  const mouth = attribution.chain.at(-1);
  if (mouth === undefined || mouth.kind === 'outlet' || mouth.kind === 'agency' || !('name' in doer)) return false;
  const id = idOf(doer);
  if (
    id !== null &&
    [mouth.id, mouth.side].some(
      (own) => own === id || (own !== null && (isA(id, own, index) || id.startsWith(`${own}/`))),
    )
  )
    return true;
  return sameStem(mouth.name, doer.name);
}

function idOf(value: Value): string | null {
  return value.kind === 'actor' ? value.id : null;
}

function thingOf(value: Value): string | null {
  return value.kind === 'actor' ? value.thing : value.kind === 'thing' ? value.id : null;
}
