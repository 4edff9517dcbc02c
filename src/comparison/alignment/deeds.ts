import { type Claim, type DeedConcept, deedConcepts, deedTraitsOf, type Role } from '../../model';

/** Deeds from which on a word is one of those that say what is done only by their object: take, keep, leave. */
const manyDeeds = 4;

/** Whether a claim's word says by itself what was done, or nearly so. */
export function isTelling({ proposition: { deeds } }: Claim): boolean {
  return deeds !== undefined && deeds.length < manyDeeds;
}

/** Whether a denial's word may name a deed that an assertion's word names, or a manner of it. */
export function sharesDeed(denial: Claim, assertion: Claim): boolean {
  const { deeds } = denial.proposition;
  if (deeds === undefined) return false;
  const told = toldBy(assertion);
  return deeds.some((deed) => told.includes(deed));
}

/** The deed by which a claim's word excludes what another's word says; null where they may name one deed, or none that exclude. */
export function opposedDeed(a: Claim, b: Claim): DeedConcept | null {
  const [mine, yours] = [toldBy(a), toldBy(b)];
  if (mine.some((deed) => yours.includes(deed))) return null;
  return mine.find((deed) => yours.some((other) => areOpposed(deed, other))) ?? null;
}

/** Whether two deeds cannot both have been done to one thing in one story. */
export function areOpposed(a: DeedConcept, b: DeedConcept): boolean {
  return deedTraitsOf(a).opposite === b || deedTraitsOf(b).opposite === a;
}

/** Done to what is known or named, and not to some of its sort: what one agency may do another may not. */
export function isOfOneKnown({ proposition }: Claim): boolean {
  return proposition.arguments.every(
    ({ role, value }) =>
      !objects.has(role) ||
      value.kind === 'actor' ||
      value.kind === 'place' ||
      (value.kind === 'thing' && value.definite),
  );
}

const objects: ReadonlySet<Role> = new Set<Role>(['patient', 'target', 'topic']);

export function isDeed(name: string): name is DeedConcept {
  return Object.hasOwn(deedConcepts, name);
}

/** The deeds that a claim's word may name, with those that they are manners of. */
export function toldBy({ proposition: { deeds } }: Claim): readonly DeedConcept[] {
  if (deeds === undefined) return none;
  const key = deeds.length === 1 ? (deeds[0] as string) : deeds.join(' ');
  let known = wider.get(key);
  if (known === undefined) {
    known = [...new Set(deeds.flatMap((deed) => [deed, deedTraitsOf(deed).wider ?? deed]))].filter(isDeed);
    wider.set(key, known);
  }
  return known;
}

const none: readonly DeedConcept[] = [];

/** By the deeds that a pack gives for a word, of which there are as many lists as it has words at most. */
const wider = new Map<string, readonly DeedConcept[]>();
