import { type Argument, type Claim, type Role, traitsOf, type Value } from '../../model';
import { isAnybody } from '../alignment/arguments-agree';
import { sameHead, sameName } from '../comparison';
import { type ConceptIndex, isA } from '../concepts';
import { compareValues } from '../values';

/** What two claims name alike: how many of what is done to, and of who does it; null where they name what cannot be one. */
export interface ArgumentTie {
  readonly objects: number;
  readonly doers: number;
  /** Of the denial, and of the assertion: whether anything is named in that part. */
  readonly named: readonly [denial: Naming, assertion: Naming];
}

interface Naming {
  readonly objects: boolean;
  readonly doers: boolean;
}

type Part = 'doer' | 'object' | null;

/** Compares what a denial names with what an assertion does; of a denial of all there is, what the assertion names is a case. */
export function argumentTie(denial: Claim, assertion: Claim, index: ConceptIndex): ArgumentTie | null {
  const [mine, yours] = [contentOf(denial), contentOf(assertion)];
  let objects = 0;
  let doers = 0;
  for (const part of ['object', 'doer'] as const) {
    const roles = new Set(mine.flatMap(({ role }) => (partOf(role) === part ? [role] : [])));
    for (const role of roles) {
      const own = mine.filter((one) => one.role === role);
      const met = own.some((x) => yours.some((y) => holds(x, y, index)));
      if (met) {
        if (part === 'object') objects++;
        else doers++;
        continue;
      }
      const rivals = yours.filter((one) => one.role === role || (objectOnly.has(role) && objectOnly.has(one.role)));
      // What is named in one part on both sides and is not shown to be one thing is two.
      if (rivals.length > 0 && !own.some((x) => rivals.some((y) => isLenient(x, y, index)))) return null;
    }
  }
  // "No fuel had entered": a case of it is of fuel, in whatever part of the sentence.
  const sorts = denial.proposition.none ? mine.filter(({ value }) => value.kind === 'thing' && !value.definite) : [];
  if (sorts.some((x) => !yours.some((y) => isOf(x.value, y.value, index)))) return null;
  const naming = (roles: readonly Argument[]): Naming => ({
    objects: roles.some(({ role }) => partOf(role) === 'object'),
    doers: roles.some(({ role }) => partOf(role) === 'doer'),
  });
  return { objects, doers, named: [naming(mine), naming(yours)] };
}

/** Whether who did not do the one is whom the other was done to. */
export function meetsFromOtherEnd(denial: Claim, assertion: Claim, index: ConceptIndex): boolean {
  const undergoers = contentOf(assertion).filter(({ role }) => objectOnly.has(role));
  return areOne(doersOf(denial), undergoers, index);
}

/** Whether one and the same is said to have done both. */
export function haveOneDoer(denial: Claim, assertion: Claim, index: ConceptIndex): boolean {
  return areOne(doersOf(denial), doersOf(assertion), index);
}

/**
 * How many of two speakers have a part in what the other tells of: "tenants said they got no notice", "the owner said tenants were
 * notified". Who speaks of himself by a pronoun is often left out of what he tells.
 */
export function speakersIn(a: Claim, b: Claim, index: ConceptIndex): number {
  return (hasPart(a, b, index) ? 1 : 0) + (hasPart(b, a, index) ? 1 : 0);
}

function hasPart({ attribution: { chain } }: Claim, told: Claim, index: ConceptIndex): boolean {
  const speaker = chain.at(-1);
  if (speaker === undefined || speaker.kind === 'outlet' || speaker.kind === 'agency') return false;
  return contentOf(told).some(({ role, value }) => {
    if (role === 'place' || role === 'means' || role === 'topic' || !('name' in value)) return false;
    if (value.kind === 'actor' && value.id !== null && speaker.id !== null)
      return value.id === speaker.id || isA(speaker.id, value.id, index) || isA(value.id, speaker.id, index);
    if (value.kind === 'happening') return false;
    return sameName(value.name, speaker.name) || sameHead(value.name, speaker.name);
  });
}

function doersOf(claim: Claim): Argument[] {
  return contentOf(claim).filter(({ role }) => partOf(role) === 'doer');
}

function areOne(ones: readonly Argument[], others: readonly Argument[], index: ConceptIndex): boolean {
  return ones.some(({ value: x }) =>
    others.some(({ value: y }) => {
      const { relation } = compareValues(x, y, index);
      // Who is named is an actor where he does something, and may be a name without more where something is done to him.
      const named = 'name' in x && 'name' in y && sameName(x.name, y.name);
      return named || relation === 'equivalent' || relation === 'refines';
    }),
  );
}

const objectOnly: ReadonlySet<Role> = new Set<Role>(['patient', 'target']);

function partOf(role: Role): Part {
  if (role === 'agent' || role === 'cause') return 'doer';
  return role === 'time' || role === 'quantity' ? null : 'object';
}

function contentOf({ proposition }: Claim): Argument[] {
  return proposition.arguments.filter(
    ({ role, value }) =>
      partOf(role) !== null &&
      value.kind !== 'quantity' &&
      value.kind !== 'moment' &&
      value.kind !== 'state' &&
      !isAnybody(value),
  );
}

/** Whether what a denial names holds what an assertion names: one that is known is that one, one of a sort any of it. */
function holds(denied: Argument, told: Argument, index: ConceptIndex): boolean {
  const [x, y] = [denied.value, told.value];
  const [a, b] = [partOf(denied.role), partOf(told.role)];
  if (a !== b && !(x.kind === 'thing' && y.kind === 'thing')) return false;
  if (isSpeech(x)) return false;
  if (
    isCountry(x, index) &&
    isCountry(y, index) &&
    a === 'object' &&
    (denied.role === 'place' || told.role === 'place')
  )
    return false;
  return isOf(x, y, index);
}

/** Whether what is told of is what is denied, or some of it. */
function isOf(x: Value, y: Value, index: ConceptIndex): boolean {
  const { relation } = compareValues(x, y, index);
  if (relation === 'equivalent') return true;
  if (relation === 'refines') {
    const [p, q] = [idOf(x), idOf(y)];
    const known = x.kind === 'thing' ? x.definite : x.kind !== 'actor' || x.id !== null;
    if (known || p === null || q === null) return true;
    return isA(q, p, index);
  }
  return 'name' in x && 'name' in y && relation !== 'conflicts' && sameHead(x.name, y.name);
}

/** Names and sorts that no table tells apart. */
function isLenient(x: Argument, y: Argument, index: ConceptIndex): boolean {
  const { relation, reason } = compareValues(x.value, y.value, index);
  return relation !== 'conflicts' && (reason === 'actor.generic' || (x.role === 'place' && reason === 'place.unknown'));
}

function isSpeech(value: Value): boolean {
  return value.kind === 'happening' && traitsOf(value.event).family === 'speech';
}

function isCountry(value: Value, index: ConceptIndex): boolean {
  if (value.kind !== 'place' || value.id === null || value.thing !== null) return false;
  const { type } = index.concept(value.id) ?? {};
  return type === 'country' || type === 'world-region';
}

function idOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'actor' || value.kind === 'place' ? (value.id ?? value.thing) : null;
}
