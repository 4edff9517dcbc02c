import type { Claim, EventClass, StateScale, StateValue, Value } from '../../model';
import { traitsOf } from '../../model';
import type { ConceptIndex } from '../concepts';
import { isA } from '../concepts';

/** Scales of which the denial of the event tells as well: who was not killed lives, what was not destroyed may be damaged. */
const telling: ReadonlySet<string> = new Set(['die', 'kill', 'damage']);

/** The state that a claim's event left one thing or person in: "killed the commander", «أُغلق المعبر»; null where it says none. */
export function resultOf({ proposition, commitment }: Claim, index: ConceptIndex): StateValue | null {
  const { result } = traitsOf(proposition.event);
  if (result === undefined || commitment.stage !== 'accomplished' || commitment.focus !== 'event') return null;
  if (commitment.polarity === 'denied' && !telling.has(proposition.event)) return null;
  if (proposition.arguments.some(({ value }) => value.kind === 'quantity' && value.best !== 1)) return null;
  const what = bearerOf({ proposition });
  if (what === null || !bears(result.scale, what, index)) return null;
  return { kind: 'state', scale: result.scale, sign: result.sign, name: proposition.predicate };
}

/** Who gets away, survives or gives himself up is the doer of it. */
const own: ReadonlySet<EventClass> = new Set<EventClass>(['escape', 'survive', 'surrender']);

/** What a claim's event left in a state. */
export function bearerOf({ proposition: { event, arguments: roles } }: Pick<Claim, 'proposition'>): Value | null {
  const patient = roles.find(({ role }) => role === 'patient');
  const bearer = patient ?? (own.has(event) ? roles.find(({ role }) => role === 'agent') : undefined);
  return bearer?.value ?? null;
}

/** Whether a value is of the sort that a scale is asked of, told as one that is known ("the bridge"). */
function bears(scale: StateScale, value: Value, index: ConceptIndex): boolean {
  if (scale === 'life') return isOnePerson(value, index);
  if (scale === 'custody' || scale === 'presence') return isPersons(value, index);
  if (value.kind === 'place') return value.id !== null || value.thing !== null;
  return value.kind === 'thing' && value.definite && !isA(value.id, 'thing:person', index);
}

/** Persons of whom a story mostly tells one: who commands, governs, performs, flies, drives or is sought. */
const single = [
  'combatant/officer',
  'politician',
  'diplomat',
  'cleric',
  'suspect',
  'worker/driver',
  'celebrity',
  'artist',
].map((name) => `thing:person/${name}`);

/** Persons of whom a story tells one where it tells of the one it knows: "the girl", "the nurse". */
const known = ['child', 'man', 'woman', 'medic', 'student', 'journalist', 'worker/crew'].map(
  (name) => `thing:person/${name}`,
);

function isOnePerson(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'thing')
    return value.id !== null && (single.includes(value.id) || (value.definite && known.includes(value.id)));
  if (value.kind !== 'actor' || value.unknown || value.id === null) return false;
  const facts = index.concept(value.id);
  return facts?.kind === 'actor' && (facts.type === 'person' || facts.type === 'role');
}

function isPersons(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'thing') return value.definite && isA(value.id, 'thing:person', index);
  return isOnePerson(value, index);
}
