import {
  type Argument,
  type Claim,
  type EventClass,
  type Family,
  type QuantityValue,
  type Role,
  traitsOf,
  type Value,
} from '../../model';
import { type ConceptIndex, isA } from '../concepts';
import { isPassing } from '../draft';
import type { Stance } from '../kind';
import { oncePerScene } from '../once-per-scene';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import { classOf } from './acts';
import { tellsOfIncident } from './event-group';
import { somePair } from './some-pair';
import { rivals } from './told-once';

/**
 * Whether two stances tell of one deed: in the words of a source each, by one class of event, of one thing that it befell, at no
 * other time or place and with no other toll. What they say of it beside, in the role that is asked, they say of the same deed.
 */
export function ofOneDeed(a: Stance, b: Stance, asked: Role, scene: Scene): boolean {
  return somePair(a, b, (x, y) => areOneDeed(x.claim, y.claim, asked, scene));
}

function areOneDeed(x: Claim, y: Claim, asked: Role, scene: Scene): boolean {
  const { index, happenings } = scene;
  if (!areRivals(x, y, asked) || !isDone(x) || !isDone(y) || !ofOneClass(x, y, scene)) return false;
  if (tellsOfIncident(x.proposition.event) && happenings.of(x).id !== happenings.of(y).id) return false;
  if (asked === 'time' || asked === 'place') if (![x, y].every((claim) => isOfOneMoment(claim, scene))) return false;
  return (
    (befallOne(x, y, asked, scene) || befallTheOne(x, y, scene)) &&
    settings.every((role) => role === asked || agree(x, y, role, index))
  );
}

/**
 * Of when and where outlets are loose in their own words; who did it, or with what, one of the two may say in its own voice, where the
 * other is somebody's word for it.
 */
function areRivals(x: Claim, y: Claim, asked: Role): boolean {
  if (asked === 'time' || asked === 'place') return rivals(x, y);
  const told = x.attribution.chain.length > 1 || y.attribution.chain.length > 1;
  return told && x.report !== y.report && x.origin !== y.origin;
}

function isDone(claim: Claim): boolean {
  const { commitment, proposition } = claim;
  const sure = commitment.certainty === 'certain' || commitment.certainty === 'probable';
  return (
    sure &&
    !commitment.conditional &&
    commitment.polarity === 'affirmed' &&
    commitment.stage === 'accomplished' &&
    proposition.serial !== true &&
    !isPassing(claim)
  );
}

/** Families of deeds that are done to one thing, or by the same, at one time and in one place. */
const momentary: ReadonlySet<Family> = new Set([
  'harm',
  'damage',
  'accident',
  'custody',
  'control',
  'office',
  'dealing',
  'search',
  'economy',
  'movement',
  'law',
]);

/** Blows fall on one place again and again; what befalls one person does so once. */
function isOfOneMoment(claim: Claim, scene: Scene): boolean {
  const { family } = traitsOf(claim.proposition.event);
  if (family !== 'assault') return momentary.has(family);
  const own = claim.proposition.arguments.filter(({ role }) => objects.has(role));
  // "He was shot on our soil": of whom is left open where the story has one victim.
  if (own.length === 0 && personal.has(claim.proposition.event)) return (victimsIn(scene).get(claim.report) ?? 0) < 2;
  return (own.length > 0 ? own : toldBeside(claim, scene)).some(
    ({ value }) => value.kind === 'thing' && isA(value.id, 'thing:person', scene.index),
  );
}

function ofOneClass(x: Claim, y: Claim, scene: Scene): boolean {
  const [p, q] = [classOf(x), classOf(y)];
  if (p === 'act' || q === 'act') return p === q && x.proposition.predicate === y.proposition.predicate;
  return (
    p === q || traitsOf(p).broader === q || traitsOf(q).broader === p || isDeath(x, y, scene) || isDeath(y, x, scene)
  );
}

/** "Shot a student", "the student was killed": a blow that somebody deals one person, and the harm that it did. */
function isDeath({ proposition: blow, report }: Claim, harm: Claim, scene: Scene): boolean {
  if (!personal.has(blow.event) || traitsOf(harm.proposition.event).family !== 'harm') return false;
  const single = [report, harm.report].every((one) => (victimsIn(scene).get(one) ?? 0) < 2);
  return (
    (isOfOne(harm) || single) && blow.arguments.every(({ value }) => value.kind !== 'quantity' || value.best === 1)
  );
}

const objects: ReadonlySet<Role> = new Set<Role>(['patient', 'target']);
const doers: ReadonlySet<Role> = new Set<Role>(['agent']);

/** One thing by its class or name, told as the one that is known by either; a crowd or somebody in it is not one. */
function befallOne(x: Claim, y: Claim, asked: Role, scene: Scene): boolean {
  const { index } = scene;
  const having = (roles: ReadonlySet<Role>) =>
    [x, y].map(({ proposition }) => proposition.arguments.filter(({ role }) => roles.has(role))) as [
      Argument[],
      Argument[],
    ];
  let [mine, yours] = having(objects);
  if (mine.length === 0) mine = toldBeside(x, scene);
  if (yours.length === 0) yours = toldBeside(y, scene);
  // "He shot him": whom is left open where the blow is told, and told where the harm is.
  if (isDeath(x, y, scene) && isUnsaid(mine)) return true;
  if (isDeath(y, x, scene) && isUnsaid(yours)) return true;
  // "The delegations met": who did it is all there is to know it by.
  if (asked !== 'agent' && mine.length + yours.length === 0) [mine, yours] = having(doers);
  return mine.some(({ value: one }) =>
    yours.some(({ value: other }) => {
      if (asked === 'agent' && isMass(one, index)) return false;
      if (!isOne(one, x, index) && !isOne(other, y, index)) return false;
      const { relation } = compareValues(one, other, index);
      return relation === 'equivalent' || relation === 'refines';
    }),
  );
}

/**
 * What a report says of the incident befell, in its one other claim of that class: of "the mine manager was beaten. Miners beat him" the pronoun
 * may not have been read. None where the report names several.
 */
function toldBeside({ report, proposition: { event } }: Claim, scene: Scene): Argument[] {
  const told = befallenIn(scene).get(`${report}|${event}`) ?? [];
  const [first] = told;
  if (first === undefined) return [];
  const alike = told.every(
    ({ value }) => value === first.value || compareValues(value, first.value, scene.index).relation === 'equivalent',
  );
  return alike ? [first] : [];
}

/** What befell whom in each report, by class of event. */
const befallenIn = oncePerScene(({ claims }): ReadonlyMap<string, readonly Argument[]> => {
  const found = new Map<string, Argument[]>();
  for (const { report, proposition, commitment } of claims) {
    if (commitment.polarity === 'denied') continue;
    const given = proposition.arguments.filter(({ role }) => objects.has(role));
    if (given.length === 0) continue;
    const key = `${report}|${proposition.event}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, given);
    else known.push(...given);
  }
  return found;
});

const personal: ReadonlySet<EventClass> = new Set<EventClass>(['shoot', 'stab', 'poison', 'kill', 'murder']);

/** "He was shot by a soldier", "it was a settler who shot him": whom neither names, where the reports tell of no more than one victim. */
function befallTheOne(x: Claim, y: Claim, scene: Scene): boolean {
  if (!personal.has(x.proposition.event) || x.proposition.event !== y.proposition.event) return false;
  const unsaid = [x, y].every(({ proposition }) =>
    isUnsaid(proposition.arguments.filter(({ role }) => objects.has(role))),
  );
  if (!unsaid) return false;
  const counts = [x, y].map(({ report }) => victimsIn(scene).get(report) ?? 0);
  return counts.every((count) => count < 2);
}

/** The most persons that anybody is said to have harmed, by report. */
const victimsIn = oncePerScene(({ claims }): ReadonlyMap<string, number> => {
  const most = new Map<string, number>();
  for (const { report, proposition } of claims)
    for (const { value } of proposition.arguments)
      if (value.kind === 'quantity' && value.effect !== null && harmful.has(value.effect))
        most.set(report, Math.max(value.best, most.get(report) ?? 0));
  return most;
});

const harmful: ReadonlySet<string> = new Set(['killed', 'wounded', 'poisoned', 'casualties']);

/** Nobody is named, or only what was fired. */
function isUnsaid(given: readonly Argument[]): boolean {
  return given.every(({ value }) => value.kind === 'happening');
}

/** Snow, rubble, water: many have a hand in what is done with it. */
export function isMass(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && masses.some((root) => isA(value.id, root, index));
}

const masses = [
  'phenomenon/rain',
  'substance/water',
  'substance/waste',
  'substance/aid',
  'substance/smoke',
  'food',
].map((name) => `thing:${name}`);

function isOne(value: Value, claim: Claim, index: ConceptIndex): boolean {
  switch (value.kind) {
    case 'thing':
      if (value.id === 'thing:person' || isA(value.id, 'thing:person/victim', index)) return false;
      return value.definite || isOfOne(claim);
    case 'actor':
      return !value.unknown;
    case 'place':
      return value.id !== null || value.thing !== null;
    case 'happening':
      return true;
    default:
      return false;
  }
}

/** "A student was killed": the one of whom the story is. */
function isOfOne({ proposition }: Claim): boolean {
  return proposition.arguments.some(
    ({ value }) => value.kind === 'quantity' && value.effect !== null && value.best === 1,
  );
}

const settings: readonly Role[] = ['time', 'place', 'means', 'quantity'];

/** Whether nothing that two claims give for a role excludes the other, unless something else they give agrees. */
function agree(x: Claim, y: Claim, role: Role, index: ConceptIndex): boolean {
  const of = ({ proposition }: Claim) => proposition.arguments.filter((argument) => argument.role === role);
  const [mine, yours] = [of(x), of(y)];
  if (mine.length === 0 || yours.length === 0) return true;
  const found = mine.flatMap(({ value: one }) => yours.map(({ value: other }) => relate(one, other, index)));
  return found.some((relation) => relation === 'equivalent' || relation === 'refines' || relation === 'overlaps')
    ? true
    : !found.includes('conflicts');
}

function relate(one: Value, other: Value, index: ConceptIndex): string {
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return compareValues(one, other, index).relation;
  return meet(one, other) ? 'overlaps' : 'conflicts';
}

function meet(a: QuantityValue, b: QuantityValue): boolean {
  return (a.high === null || a.high >= b.low) && (b.high === null || b.high >= a.low);
}
