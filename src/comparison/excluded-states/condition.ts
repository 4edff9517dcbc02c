import { type Claim, type EventClass, type StateScale, traitsOf, type Value } from '../../model';
import { tiesOf } from '../alignment/arguments-agree';
import { endOf } from '../alignment/ends';
import { bearerOf } from '../alignment/results';
import { type ConceptIndex, isA } from '../concepts';
import { type Sign, wayOf } from './ways';

/** What a claim says something to be in, whether in words for the state, by what befell it, or by what it does. */
export interface Condition {
  readonly claim: Claim;
  readonly scale: StateScale;
  /** Which end it is said to be at, a denial taken into account. */
  readonly sign: Sign;
  /** What is in that state; null where the words leave it to the story ("he had been freed"). */
  readonly bearer: Value | null;
}

/** Ends whose denial says the other end: who is not out of danger is in it. Of the others a denial leaves room for what is between. */
const complementary: ReadonlySet<StateScale> = new Set<StateScale>([
  'operation',
  'openness',
  'custody',
  'safety',
  'damage',
  'finding',
  'agreement',
  'charge',
  'presence',
  'availability',
  'burning',
  'control',
  'course',
  'intrusion',
  'supply',
  'need',
  'licence',
  'armament',
]);

/** Deeds that leave nothing whole: what did not collapse may be cracked, and what was not destroyed damaged. */
const utmost: ReadonlySet<EventClass> = new Set<EventClass>(['collapse', 'destroy', 'die', 'kill']);

/** The state that a claim tells of; null where it tells of none, or of something less than that it is so. */
export function conditionOf(claim: Claim, index: ConceptIndex): Condition | null {
  const { commitment, proposition } = claim;
  if (commitment.focus !== 'event' || proposition.superseded === true || proposition.limit !== undefined) return null;
  const told = toldState(claim, index);
  if (told === null) return null;
  const denied = commitment.polarity === 'denied';
  // "Not in a planned way": it leaves open that he left.
  if (
    denied &&
    (!complementary.has(told.scale) ||
      utmost.has(proposition.event) ||
      tiesOf(claim).some(({ role }) => role === 'means'))
  )
    return null;
  return { claim, ...told, sign: denied ? (told.sign === 1 ? -1 : 1) : told.sign };
}

type Told = Pick<Condition, 'scale' | 'sign' | 'bearer'>;

function toldState(claim: Claim, index: ConceptIndex): Told | null {
  const told = wayOf(claim, index) ?? inWords(claim, index) ?? leftIn(claim);
  if (told === null) return null;
  return { scale: scaleFor(told, index), sign: told.sign, bearer: told.bearer };
}

/** The scale that a word's own stands for with what it is said of: a fire under control is put out, a person in danger is unwell. */
function scaleFor({ scale, bearer }: Told, index: ConceptIndex): StateScale {
  if (scale === 'control' && isFire(bearer, index)) return 'burning';
  if (bearer?.kind === 'thing' && scale === 'safety' && isA(bearer.id, 'thing:person', index)) return 'condition';
  // «الخدمة مقطوعة»: a way is shut, a service is down.
  if (bearer?.kind === 'thing' && scale === 'openness' && bearer.id?.startsWith('thing:matter-') === true)
    return 'operation';
  return joined[scale] ?? scale;
}

/** Scales that words for one matter stand on. */
const joined: Readonly<Partial<Record<StateScale, StateScale>>> = { availability: 'supply' };

/** A word for the state, or for how the matter ended. */
function inWords(claim: Claim, index: ConceptIndex): Told | null {
  const { proposition, commitment } = claim;
  const end = proposition.event === 'be' ? null : endOf(claim, index);
  if (end !== null) return end;
  if (proposition.event !== 'be' || commitment.stage !== 'accomplished') return null;
  const state = proposition.arguments.find(({ role, value }) => role === 'topic' && value.kind === 'state')?.value;
  return state?.kind === 'state' ? { scale: state.scale, sign: state.sign, bearer: patientOf(claim) } : null;
}

/** What an event leaves those in whom it befell, as many as they are. */
function leftIn({ proposition, commitment }: Claim): Told | null {
  const { result } = traitsOf(proposition.event);
  if (result === undefined || commitment.stage !== 'accomplished') return null;
  const bearer = bearerOf({ proposition });
  return bearer === null ? null : { scale: result.scale, sign: result.sign, bearer };
}

/** The fire itself, or what the incident is: "the situation". */
function isFire(bearer: Value | null, index: ConceptIndex): boolean {
  if (bearer?.kind === 'happening') return bearer.event === 'burn' || bearer.event === 'wildfire';
  return bearer?.kind === 'thing' && isA(bearer.id, 'thing:phenomenon/fire', index);
}

function patientOf({ proposition }: Claim): Value | null {
  return proposition.arguments.find(({ role }) => role === 'patient')?.value ?? null;
}
