import { type Claim, type Comparison, type EventClass, type StateValue, scaleTraits } from '../model';
import { describedBy, stateOf } from './alignment/described';
import { bearerOf } from './alignment/results';
import { shareOf } from './alignment/shares';
import { somePair } from './alignment/some-pair';
import { timesApart } from './alignment/times-apart';
import { compared, incomparable, nameForm } from './comparison';
import { type Draft, draft, evidenceFor } from './draft';
import type { Stance } from './kind';
import { areOtherPersons } from './other-persons';
import type { Scene } from './scene';
import { compareStances, unlessToldByOne } from './stance';

/** What a claim says something to be, as an answer to what state that thing is in; none where it does not say of what. */
export function stateAnswers(claim: Claim, scene: Scene, asks: (state: StateValue) => boolean): Draft[] {
  const state = stateOf(claim, scene.index);
  if (state === null || !asks(state)) return [];
  const subject = describedBy(claim, scene);
  if (subject === null) return [];
  const answer = draft(claim, state, evidenceFor(claim, claim.evidence), `${state.scale}:${subject}`);
  // That a session will go ahead is no guess, though it lies ahead.
  const planned = claim.commitment.stage === 'threatened' && !claim.commitment.conditional;
  return [planned && state.scale === 'schedule' ? { ...answer, open: false } : answer];
}

const hour = 3_600_000;

/** Hours within which two tellings are of one moment, where a state may pass. */
const hoursOfMoment = 12;

/** Compares what a thing is said to be: opposite states, or one asserted and denied, where they are of one moment. */
export function compareStates(a: Stance, b: Stance, scene: Scene): Comparison {
  const found = compareStances(a, b, scene);
  if (found.relation !== 'conflicts') return opposedDenial(a, b) ?? found;
  const met = somePair(
    a,
    b,
    (one, other) => !(isBeforeDeath(one, b) || isBeforeDeath(other, a)) && meets(one.claim, other.claim, scene),
  );
  return met ? unlessToldByOne(found, a, b) : incomparable('state.moment', found.slots);
}

/** "He was still alive when they reached him", in a report that itself tells of his death: an hour of the story, and no dispute. */
function isBeforeDeath({ value, claim }: Draft, dead: Stance): boolean {
  if (value.kind !== 'state' || value.scale !== 'life' || value.sign < 0) return false;
  return dead.some(({ claim: other }) => other.report === claim.report && other.attribution.chain.length < 2);
}

/** "Not safe" and "dangerous" are one side; neither tells on the other. */
function opposedDenial([x]: Stance, [y]: Stance): Comparison | null {
  if (x.denies === y.denies || x.value.kind !== 'state' || y.value.kind !== 'state') return null;
  if (x.open || y.open || x.value.scale !== y.value.scale || x.value.sign === y.value.sign) return null;
  return compared('refines', 'state.same', { a: x.value.name, b: y.value.name });
}

/** Two tellings by different sources, one of whom is named; of what may pass, within the same hours. */
function meets(a: Claim, b: Claim, scene: Scene): boolean {
  if (a.origin === b.origin || (a.attribution.chain.length < 2 && b.attribution.chain.length < 2)) return false;
  if (leavesTheRest(a) || leavesTheRest(b)) return false;
  const state = stateOf(a, scene.index);
  if (state === null || scaleTraits(state.scale).lasting) return !placesApart(a, b, scene);
  if (isAnother(a, b) || isAnother(b, a) || areNarrowedApart(a, b) || timesApart(a, b, scene)) return false;
  if (isUpdate(a, b) || isUpdate(b, a) || (a.report === b.report && areOneAndAnother(a, b)) || areOtherPersons(a, b))
    return false;
  // Two changes are a story going on.
  if (isChange(a) && isChange(b)) return false;
  return sameMoment(isChange(a) ? a : b, isChange(a) ? b : a, scene, isChange(a) || isChange(b));
}

/** "It was open again by noon", of what another told to be shut and does not say is so still. */
export function isUpdate({ proposition }: Claim, { proposition: before }: Claim): boolean {
  return proposition.later === true && before.continued !== true && before.later !== true;
}

/** What is so of most leaves room for those of whom it is not. */
function leavesTheRest({ proposition }: Claim): boolean {
  return proposition.share === 'most';
}

/** Told of two places that lie apart. */
function placesApart(a: Claim, b: Claim, { index }: Scene): boolean {
  const [x, y] = [a, b].map(({ proposition }) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'place' && value.id !== null ? [value.id] : [])),
  ) as [string[], string[]];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => index.relation(one, other) === 'apart'));
}

/** "The journalist" and, in the same report, "a photographer". */
function areOneAndAnother(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((claim) => shareOf(claim, bearerOf(claim)));
  return (x === 'one' && y === 'another') || (x === 'another' && y === 'one');
}

/** "The northern crossing", "the southern crossing": words that narrow the one and the other, and none in common. */
function areNarrowedApart(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ proposition }) => proposition.arguments.find(({ role }) => role === 'patient')?.value);
  if (x?.kind !== 'thing' || y?.kind !== 'thing' || x.attributes.length === 0 || y.attributes.length === 0)
    return false;
  return areOfOneScript(x.name, y.name) && !x.attributes.some((word) => y.attributes.includes(word));
}

const latin = /\p{Script=Latin}/u;

function areOfOneScript(a: string, b: string): boolean {
  return latin.test(a) === latin.test(b);
}

/** "A side road remained closed": of what passes, a thing told with words of its own and no article is not the one known. */
function isAnother(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ proposition }) => proposition.arguments.find(({ role }) => role === 'patient')?.value);
  if (x?.kind !== 'thing' || y?.kind !== 'thing' || x.definite || !y.definite) return false;
  const said = a.proposition.arguments.find(({ value }) => value.kind === 'state')?.value;
  const state = said?.kind === 'state' ? nameForm(said.name) : null;
  return x.attributes.some((word) => !y.attributes.includes(word) && nameForm(word) !== state);
}

/** Whether two tellings are of one moment; where the first tells of a change, the second still holds to what was before it. */
export function sameMoment(a: Claim, b: Claim, scene: Scene, change: boolean): boolean {
  if (a.report === b.report) return !change || outlasts(b) || answersChange(a, b);
  const [x, y] = [scene.publishedAt(a), scene.publishedAt(b)];
  if (x === null || y === null) return true;
  return Math.abs(x - y) <= hoursOfMoment * hour && !(change && y < x);
}

/** What is so still, or was never otherwise, outlasts the change that another tells of. */
export function outlasts({ proposition, commitment }: Claim): boolean {
  const stands = commitment.polarity === 'denied' || commitment.stage === 'threatened';
  return stands || proposition.continued === true || (goingOn.has(proposition.event) && proposition.event !== 'be');
}

/** Who says how things are after a change was told of answers it; who said so before told of what was there to change. */
function answersChange(change: Claim, state: Claim): boolean {
  return state.sentence > change.sentence && state.proposition.arguments.every(({ role }) => role !== 'time');
}

/** What says that a state goes on as it was. */
const goingOn: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'continue', 'stay', 'hold']);

/** An event that put a thing into its state, not the state itself. */
function isChange({ proposition, commitment }: Claim): boolean {
  return !goingOn.has(proposition.event) && commitment.stage !== 'threatened';
}
