import type { Claim, ThingValue, Value } from '../../../model';
import { isAnybody } from '../../alignment/arguments-agree';
import { nameForm, sameHead, sameName } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { areOfTwoVehicles, areOneHelm, isTakenUpPlainly, leftHelm } from './helms';
import { absencesOf, type Presence, presencesOf } from './told-presences';
import { areWhereabouts, isTakenUp, siteOf } from './whereabouts';

/** Which claims deny that somebody or something was in a place, and which tell of him or it there. */
interface Presences {
  /** The matter of each claim on either side. */
  readonly matters: ReadonlyMap<Claim, string>;
  readonly met: ReadonlyMap<Claim, ReadonlySet<Claim>>;
}

/** What the topics of such matters begin with. */
export const presenceTopic = 'present:';

const presencesIn = oncePerScene(find);

/**
 * The presence that a claim denies or tells of, where somebody denies it and another source has it: "there were no fighters in
 * the hospital" against "fighters were hiding in the hospital". Null where nobody disputes it.
 */
export const presenceMatter = askedOfClaim(
  isUndisputed,
  (claim, scene) => presencesIn(scene).matters.get(claim) ?? null,
);

/** Whether a claim is on the side of who says that he or it was not there. */
export const isAbsence = askedOfClaim(isUndisputed, (claim, scene) => presencesIn(scene).met.has(claim));

function isUndisputed(scene: Scene): boolean {
  return presencesIn(scene).met.size === 0;
}

/** Whether one claim denies a presence that the other tells of. */
export function deniesPresence(denial: Claim, assertion: Claim, scene: Scene): boolean {
  return presencesIn(scene).met.get(denial)?.has(assertion) === true;
}

function find(scene: Scene): Presences {
  const matters = new Map<Claim, string>();
  const met = new Map<Claim, Set<Claim>>();
  const denials = scene.claims.flatMap((claim) =>
    absencesOf(claim, scene.index).map((absence) => ({ claim, absence })),
  );
  if (denials.length === 0) return { matters, met };
  const told = scene.claims.flatMap((claim) =>
    presencesOf(claim, scene.index).map((presence) => ({ claim, presence })),
  );
  for (const { claim: denial, absence } of denials)
    for (const { claim, presence } of told) {
      if (!areRivals(denial, claim) || !isThereToo(denial, absence, claim, presence, scene.index)) continue;
      if (!isTakenUp(absence.where, presence.where, denial, scene)) continue;
      if (!isTakenUp(presence.where, absence.where, claim, scene)) continue;
      if (areOfOtherTimes(denial, claim, scene)) continue;
      const matter = matters.get(claim) ?? matters.get(denial) ?? `${presenceTopic}${keyOf(absence)}`;
      matters.set(denial, matters.get(denial) ?? matter);
      matters.set(claim, matter);
      met.set(denial, (met.get(denial) ?? new Set()).add(claim));
    }
  return { matters, met };
}

/** Whether who or what is denied to be somewhere is what is told to be there. */
function isThereToo(
  denial: Claim,
  { what, where }: Presence,
  claim: Claim,
  told: Presence,
  index: ConceptIndex,
): boolean {
  const steers = where !== null && told.where !== null && areOneHelm(where, told.where, index);
  if (leftHelm(denial, index) !== null && !steers) return false;
  if (steers && areOfTwoVehicles(what, told.what)) return false;
  if (!covers(what, told.what, index) && !(steers && isTakenUpPlainly(denial, claim, told.what))) return false;
  return steers || areWhereabouts(where, told.where, index);
}

/** Where, and what: of a sort the class that the question names, of one that is known himself. */
function keyOf({ what, where }: Presence): string {
  const [at, one] = [where, what].map(
    (value) => value && (idOf(value) ?? ('name' in value ? nameForm(value.name) : '')),
  );
  const asked = what.kind === 'thing' && !what.definite && what.id !== null && !what.id.startsWith('thing:building');
  const sort = asked ? what.id : null;
  return sort === null ? `${at}:${one}` : `${at}:exist:${sort.split('/').slice(0, 2).join('/')}`;
}

/** A denial is somebody's; within one report so is what it denies. */
function areRivals(denial: Claim, { origin, report, attribution }: Claim): boolean {
  if (denial.origin === origin || denial.attribution.chain.length < 2) return false;
  return denial.report !== report || attribution.chain.length > 1;
}

function idOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  if (value.kind === 'place' || value.kind === 'actor') return value.id ?? value.thing;
  return null;
}

/** Who denies the wider sort denies the narrower: nobody, no staff, no fighters; of one that is known only that one. */
function covers(denied: Value, told: Value, index: ConceptIndex): boolean {
  const [p, q] = [siteOf(denied), siteOf(told)];
  if (isAnybody(denied)) return told.kind === 'actor' || isA(q, 'thing:person', index);
  if (denied.kind !== 'thing' || denied.definite || p === null) {
    // "Any doping substances", which no table knows.
    if (isUnlisted(denied) && isUnlisted(told)) return sameHead(denied.name, told.name);
    const { relation } = compareValues(denied, told, index);
    if (relation === 'equivalent' || (relation === 'refines' && isKnown(told))) return true;
    return relation !== 'conflicts' && 'name' in denied && 'name' in told && sameName(denied.name, told.name);
  }
  if (q === null) return false;
  if (isA(p, fighter, index)) return isA(q, fighter, index);
  if (isA(p, 'thing:person/resident', index)) return anyResident.some((id) => isA(q, id, index));
  return isA(q, p, index) && denied.attributes.every((word) => names(told, word));
}

function isUnlisted(value: Value): value is ThingValue {
  return value.kind === 'thing' && value.id === null && !value.definite;
}

/** Who lives somewhere goes by many names. */
const anyResident = ['resident', 'civilian', 'family', 'child', 'woman', 'man', 'elder'].map(
  (name) => `thing:person/${name}`,
);

/** Words for those who fight are exchanged freely. */
const fighter = 'thing:person/combatant';

/** Whether the words for somebody hold a word that narrows the denial: "foreign doctors". */
function names(value: Value, word: string): boolean {
  return (
    'name' in value &&
    nameForm(value.name)
      .split(' ')
      .some((one) => one.includes(word) || word.includes(one))
  );
}

function isKnown(value: Value): boolean {
  return value.kind === 'actor' ? value.id !== null : value.kind === 'thing' && value.definite;
}

/** Told of two times that exclude each other. */
function areOfOtherTimes(a: Claim, b: Claim, { index }: Scene): boolean {
  const times = ({ proposition }: Claim) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'moment' ? [value] : []));
  return times(a).some((x) => times(b).some((y) => compareValues(x, y, index).relation === 'conflicts'));
}
