import type { Argument, Claim, Family, PlaceValue, ThingValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { isAnybody } from '../../alignment/arguments-agree';
import { nameForm, sameHead } from '../../comparison';
import { type ConceptIndex, conceptRelation, isA, related } from '../../concepts';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** Somebody or something in a place. */
interface Presence {
  readonly what: Value;
  /** Null where a claim says no more than that there is such a building. */
  readonly where: Value | null;
}

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
      if (!areRivals(denial, claim) || !covers(absence.what, presence.what, scene.index)) continue;
      if (!areWhereabouts(absence.where, presence.where, scene.index)) continue;
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

/** What a claim says not to be in a place: "no fighters in the hospital", "was not in the building", "the town has no bank". */
function absencesOf(claim: Claim, index: ConceptIndex): Presence[] {
  const { event, predicate } = claim.proposition;
  const { commitment } = claim;
  if (commitment.focus !== 'event' || commitment.stage !== 'accomplished') return [];
  const denied = commitment.polarity === 'denied';
  if (!denied && event !== 'be') return [];
  const roles = ownWords(claim);
  const state = event === 'be' ? roles.find(({ value }) => value.kind === 'state')?.value : undefined;
  if (state?.kind === 'state') {
    if (state.scale !== 'presence' || denied !== state.sign > 0) return [];
  } else if (!denied) return [];
  const holds = event === 'own' || (event === 'act' && predicate === 'have');
  if (!(event === 'exist' || event === 'be' || holds)) return [];
  const places = roles.flatMap(({ role, value }) =>
    (role === 'place' || (holds && role === 'agent')) && isSite(value, index) ? [value] : [],
  );
  return roles.flatMap(({ role, value }): Presence[] => {
    if (role !== 'patient' || !canBeThere(value, index)) return [];
    if (holds && isBuilding(value, index) && isOneKnown(value)) return [];
    if (places.length > 0) return places.map((where) => ({ what: value, where }));
    return holds && isBuilding(value, index) ? [{ what: value, where: null }] : [];
  });
}

/** "The town does not own the property": there is one all the same. */
function isOneKnown(value: Value): boolean {
  return value.kind === 'thing' && value.definite;
}

/** What a claim's own clause says by words of its own: what it takes over from elsewhere stands under the whole of it, or outside. */
function ownWords({ proposition, evidence }: Claim): readonly Argument[] {
  return proposition.arguments.filter(
    ({ evidence: { part, start, end } }) =>
      part === evidence.part &&
      start >= evidence.start &&
      end <= evidence.end &&
      end - start < evidence.end - evidence.start,
  );
}

/** Families whose doers and undergoers are on their way, or far from what is told of them. */
const elsewhere: ReadonlySet<Family> = new Set<Family>(['movement', 'speech', 'vote']);

/** Who or what a claim has in a place, whatever he does or suffers there. */
function presencesOf(claim: Claim, index: ConceptIndex): Presence[] {
  const { event } = claim.proposition;
  const { commitment } = claim;
  const roles = ownWords(claim);
  const { polarity, stage, certainty, conditional, focus } = commitment;
  if (polarity === 'denied' || focus !== 'event' || stage !== 'accomplished' || conditional) return [];
  if (certainty === 'unknown' || elsewhere.has(traitsOf(event).family)) return [];
  const state = event === 'be' ? roles.find(({ value }) => value.kind === 'state')?.value : undefined;
  if (state?.kind === 'state' && state.scale === 'presence' && state.sign < 0) return [];
  const found: Presence[] = [];
  if (roles.every(({ role, value }) => role !== 'place' || isBuilding(value, index)))
    for (const one of roles)
      if (isBuilding(one.value, index) && isNamed(one)) found.push({ what: one.value, where: null });
  for (const { role, value: where } of roles) {
    if ((role !== 'place' && role !== 'origin') || !isSite(where, index)) continue;
    for (const { role: part, value } of roles)
      if ((part === 'agent' || (part === 'patient' && role === 'place')) && canBeThere(value, index))
        found.push({ what: value, where });
    // "Came from a tank at the plant": the tank is at the plant.
    for (const { value: other } of roles)
      if (other !== where && other.kind === 'place' && other.thing !== null) found.push({ what: other, where });
  }
  return found;
}

/** A pronoun takes up what another sentence may only deny. */
function isNamed({ value, evidence: { quote } }: Argument): boolean {
  return 'name' in value && quote.length * 2 > value.name.length;
}

/** "A refinery was hit", "blew up in an arms store": there is one. */
function isBuilding(value: Value, index: ConceptIndex): boolean {
  return (value.kind === 'thing' || value.kind === 'place') && isA(classOf(value), 'thing:building', index);
}

/** Persons, bodies, arms, vehicles, buildings and goods. */
const bodies = ['person', 'weapon', 'vehicle', 'building', 'substance', 'animal'].map((name) => `thing:${name}`);
/** Who goes by what befell him is counted, and not found there. */
const harmed = ['victim', 'wounded', 'missing'].map((name) => `thing:person/${name}`);

function canBeThere(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'actor') return true;
  if (value.kind !== 'thing') return false;
  if (value.id === null) return value.attributes.length === 0;
  const { id } = value;
  return bodies.some((root) => isA(id, root, index)) && !harmed.some((root) => isA(id, root, index));
}

function isSite(value: Value, index: ConceptIndex): value is PlaceValue {
  if (value.kind === 'place') return value.relation === 'at' || value.relation === 'part-of';
  return value.kind === 'actor' && isA(value.thing, 'thing:building', index);
}

/** One place, or the denial's holds the other; of sites without a name one sort, told at two levels. */
function areWhereabouts(denied: Value | null, told: Value | null, index: ConceptIndex): boolean {
  if (denied === null || told === null) return told === null;
  const [x, y] = [siteOf(denied), siteOf(told)];
  if (x !== null && y !== null) return related(x, y, index);
  if (denied.kind !== 'place' || told.kind !== 'place') return false;
  if (denied.id !== null && told.id !== null) {
    const relation = conceptRelation(denied.id, told.id, index);
    return relation === 'same' || relation === 'contains';
  }
  return (
    denied.id === null && told.id === null && x === null && y === null && nameForm(denied.name) === nameForm(told.name)
  );
}

/** "The building" is the school that another tells of where its own report tells of a school. */
function isTakenUp(bare: Value | null, named: Value | null, { report }: Claim, { claims, index }: Scene): boolean {
  const [wide, narrow] = [bare === null ? null : siteOf(bare), named === null ? null : siteOf(named)];
  if (wide !== 'thing:building' || narrow === null || narrow === wide) return true;
  return claims.some(
    ({ report: other, proposition }) =>
      other === report && proposition.arguments.some(({ value }) => isA(classOf(value), narrow, index)),
  );
}

function siteOf(value: Value): string | null {
  return value.kind === 'place' || value.kind === 'actor' ? value.thing : null;
}

function idOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  if (value.kind === 'place' || value.kind === 'actor') return value.id ?? value.thing;
  return null;
}

/** Who denies the wider sort denies the narrower: nobody, no staff, no fighters; of one that is known only that one. */
function covers(denied: Value, told: Value, index: ConceptIndex): boolean {
  const [p, q] = [classOf(denied), classOf(told)];
  if (isAnybody(denied)) return told.kind === 'actor' || isA(q, 'thing:person', index);
  if (denied.kind !== 'thing' || denied.definite || p === null) {
    // "Any doping substances", which no table knows.
    if (isUnlisted(denied) && isUnlisted(told)) return sameHead(denied.name, told.name);
    const { relation } = compareValues(denied, told, index);
    return relation === 'equivalent' || (relation === 'refines' && isKnown(told));
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

function classOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'actor' || value.kind === 'place' ? value.thing : null;
}

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
