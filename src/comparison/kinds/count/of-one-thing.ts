import type { Claim, DeedConcept, EventClass, Role, Value } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { toldBy } from '../../alignment/deeds';
import { nameForm, sameHead } from '../../comparison';
import { isA } from '../../concepts';
import type { Draft } from '../../draft';
import { homeOf } from '../../home';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { areInOneState, tellOneState } from './in-one-state';

/**
 * Whether two figures that nothing befell are of one thing which both make known. Those whom an incident harms or holds are counted
 * once in it; of shares, spells and what things have there are as many as there are things, and two are rivals only where they are of
 * - one whole: a share of one noun that nothing narrows in one of them only ("of homes", "of voice traffic");
 * - one candidate, where they are votes;
 * - one bearer of the length, the height or the spell ("the repair", "the downtime"), or of what it has, serves or connects;
 * - things in one state ("2,000 tents were ready", "1,500 houses were damaged").
 * What one speaker leaves out may be what the one right before him said.
 */
export function areOfOneThing(x: Draft, y: Draft, scene: Scene): boolean {
  const { value } = x;
  if (value.kind !== 'quantity') return true;
  const { measure, unit } = value;
  if (measure === 'share') return areOfOneWhole(x, y, scene);
  if (measure === 'votes') return areOfOneCandidate(x, y, scene);
  if (measure === 'term') return haveOneBearer(x, y, scene);
  if (measure !== null && borne.has(measure)) return areDeeds(x, y) || haveOneBearer(x, y, scene);
  if (measure !== null || !(unit === 'item' || unit.startsWith('thing:'))) return true;
  const had = [x, y].filter(isHad).length;
  if (had > 0) return haveOneBearer(x, y, scene, had === 2);
  return areInOneState(x, y, scene);
}

/** Measures that everything has one of. */
const borne: ReadonlySet<string> = new Set(['duration', 'distance', 'length', 'width', 'height', 'age']);

/** Deeds that say what goes for a bearer, and not what was done once. */
const having: ReadonlySet<DeedConcept> = new Set<DeedConcept>(['own', 'contain', 'need', 'connect', 'serve', 'cost']);

/** Classes that give a figure and no more. */
const bare: ReadonlySet<EventClass> = new Set<EventClass>(['measure', 'be', 'exist', 'happen']);

function isHad({ claim }: Draft): boolean {
  const deeds = toldBy(claim);
  return deeds.length > 0 && deeds.every((deed) => having.has(deed));
}

function areDeeds(x: Draft, y: Draft): boolean {
  return ![x, y].some(({ claim }) => bare.has(claim.proposition.event));
}

function areBare(x: Draft, y: Draft): boolean {
  return [x, y].every(({ claim }) => bare.has(claim.proposition.event));
}

/** Told one right behind the other in one report. */
function areSideBySide({ claim: x }: Draft, { claim: y }: Draft): boolean {
  return x.report === y.report && x.evidence.part === y.evidence.part && Math.abs(x.sentence - y.sentence) < 2;
}

function areOfOneWhole(x: Draft, y: Draft, scene: Scene): boolean {
  const [mine, yours] = [wholeOf(x), wholeOf(y)];
  if (mine === null || yours === null)
    return areSideBySide(x, y) && x.claim.proposition.event === y.claim.proposition.event;
  if (!areOne(mine, yours, scene)) return false;
  if (areSideBySide(x, y)) return true;
  return isNarrowed(x.claim, scene) === isNarrowed(y.claim, scene) && !(areBare(x, y) && !tellOneState(x, y, scene));
}

function areOne(a: Value, b: Value, { index }: Scene): boolean {
  const { relation, reason } = compareValues(a, b, index);
  if (reason === 'value.kinds' && areTwoCallings(a, b, index)) return false;
  return relation === 'equivalent' || reason === 'value.kinds' || (relation === 'refines' && a.kind !== b.kind);
}

/** "90 percent of doctors", "40 percent of patients": persons of two classes. */
function areTwoCallings(a: Value, b: Value, index: Scene['index']): boolean {
  const [mine, yours] = [classOf(a), classOf(b)];
  if (mine === null || yours === null || !isA(mine, person, index) || !isA(yours, person, index)) return false;
  return !isA(mine, yours, index) && !isA(yours, mine, index);
}

const person = 'thing:person';

function classOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
}

const places: ReadonlySet<Role> = new Set<Role>(['place', 'target', 'origin']);

/** "Traffic in the Maldives", "homes in the north": told of a place that is not where it all happened. */
function isNarrowed({ proposition }: Claim, scene: Scene): boolean {
  const home = homeOf(scene);
  return proposition.arguments.some(
    ({ role, value }) =>
      places.has(role) &&
      'id' in value &&
      value.id !== null &&
      (value.kind === 'place' || value.kind === 'actor') &&
      (home === '' || !isA(home, value.id, scene.index)),
  );
}

/** Letters between a share and what it is of: " of all the ". */
const gap = 16;

/** What a share is of: the noun right behind it, or what undergoes what is told. */
function wholeOf({ claim: { proposition }, value }: Draft): Value | null {
  const number = proposition.arguments.find((argument) => argument.value === value)?.evidence;
  let patient: Value | null = null;
  for (const { role, value: told, evidence } of proposition.arguments) {
    if (told.kind !== 'thing' && told.kind !== 'actor' && told.kind !== 'happening') continue;
    if (number !== undefined && evidence.start > number.start && evidence.start - number.end < gap) return told;
    if (role === 'patient') patient ??= told;
  }
  return patient;
}

/** Two lots of votes are of one who stood for election; who is left out may be anybody but in the words of one report. */
function areOfOneCandidate(x: Draft, y: Draft, scene: Scene): boolean {
  const [mine, yours] = [x, y].map((told) => bearersOf(told, scene).filter(({ kind }) => kind !== 'happening'));
  if (mine === undefined || yours === undefined) return false;
  if (mine.length === 0 || yours.length === 0) return mine.length === yours.length || x.claim.report === y.claim.report;
  return mine.some((one) => yours.some((other) => agree(one, other, scene)));
}

function haveOneBearer(x: Draft, y: Draft, scene: Scene, untold = true): boolean {
  const [mine, yours] = [bearersOf(x, scene), bearersOf(y, scene)];
  if (mine.length === 0 || yours.length === 0) return untold && (isHeight(x) || areSideBySide(x, y));
  return mine.some((one) => yours.some((other) => agree(one, other, scene)));
}

/** Of what went up the story tells, and seldom of two such things. */
function isHeight({ value }: Draft): boolean {
  return value.kind === 'quantity' && value.measure === 'height';
}

const subjects: readonly Role[] = ['agent', 'cause', 'patient'];

/** Of what somebody or something a figure is told: in its claim, or where that leaves it out in another of its clause. */
function bearersOf({ claim, value }: Draft, scene: Scene): readonly Value[] {
  const own = subjectsIn(claim, value);
  if (own.length > 0) return own;
  const { start, end } = claim.evidence;
  return claimsBeside(claim, scene).flatMap((other) =>
    other.evidence.start < end && start < other.evidence.end ? subjectsIn(other, value) : [],
  );
}

function subjectsIn({ proposition }: Claim, counted: Value): Value[] {
  return proposition.arguments.flatMap(({ role, value }) => {
    if (!subjects.includes(role) || isCounted(value, counted)) return [];
    return value.kind === 'thing' || value.kind === 'actor' || value.kind === 'happening' ? [value] : [];
  });
}

function isCounted(value: Value, counted: Value): boolean {
  if (value.kind !== 'thing' || counted.kind !== 'quantity') return false;
  return value.id === counted.unit || /^[\p{N}]/u.test(value.name);
}

/** Whether two names may be of one bearer: nothing in their classes speaks against it, nor has each a word of its own. */
function agree(a: Value, b: Value, { index }: Scene): boolean {
  const { relation, reason } = compareValues(a, b, index);
  if (reason === 'name.sound') return true;
  if (reason === 'value.kinds') return 'name' in a && 'name' in b && sameHead(a.name, b.name);
  const ofOneClass = a.kind === 'actor' && b.kind === 'actor' && a.thing !== null && a.thing === b.thing;
  if (relation !== 'equivalent' && relation !== 'refines' && !(ofOneClass && relation === 'incomparable')) return false;
  return !('name' in a && 'name' in b && areCalledApart(a.name, b.name));
}

/** Letters below which a word may be an article. */
const telling = 4;

/** "The blue line", "the green line": names that share their noun, each with another word of its own. */
function areCalledApart(a: string, b: string): boolean {
  const words = (name: string) =>
    nameForm(name)
      .split(' ')
      .filter((word) => word.length >= telling);
  const [mine, yours] = [words(a), words(b)];
  const shared = mine.some((word) => yours.includes(word));
  return shared && mine.some((word) => !yours.includes(word)) && yours.some((word) => !mine.includes(word));
}
