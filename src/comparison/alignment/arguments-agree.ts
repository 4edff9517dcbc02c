import { type Argument, type Claim, type Comparison, type Role, traitsOf, type Value } from '../../model';
import { type ConceptIndex, isA } from '../concepts';
import { compareValues } from '../values';

/** Roles that narrow an event so far that a denial of it says nothing of the event without them. */
const narrowing: ReadonlySet<Role> = new Set(['means', 'cause', 'topic', 'origin', 'quantity']);

/** Whether what one claim denies is what another asserts: each argument of the denial is matched, or only sets the scene. */
export function argumentsAgree(denial: Claim, assertion: Claim, index: ConceptIndex): boolean {
  const [p, q] = [denial.proposition.event, assertion.proposition.event];
  // "Captured the town", "denied losing it": what one side gains the other loses.
  const converse = traitsOf(p).opposite === q || traitsOf(q).opposite === p;
  return denial.proposition.arguments.every((argument) => {
    if ((converse && argument.role === 'agent') || isAnybody(argument.value)) return true;
    // A house denies what those who run it are said to have done.
    if (argument.role === 'agent' && isHouse(argument.value, index)) return true;
    // "Dismissed nobody" denies whatever number was dismissed.
    if (argument.value.kind === 'quantity' && argument.value.high === 0) return true;
    const others = assertion.proposition.arguments.filter(({ role }) => comparable(argument.role, role));
    if (others.length === 0) return !narrows(denial, argument);
    return others.some((other) => meets(argument, other, index));
  });
}

/** "Denied that anyone had left": nobody in particular, and so whoever did. */
export function isAnybody(value: Value): boolean {
  if (value.kind === 'actor') return value.id === null && value.thing === person;
  return value.kind === 'thing' && value.id === person && value.attributes.length === 0;
}

const person = 'thing:person';

/** What a denial is tied to, so that the rest may stand: "denied that he left as part of a plan". */
export function tiesOf(denial: Claim): readonly Argument[] {
  return denial.proposition.arguments.filter((argument) => !isAnybody(argument.value) && narrows(denial, argument));
}

/** Where somebody left from belongs to leaving, and what carries to carrying: a denial of either denies the deed. */
function narrows({ proposition: { event }, attribution }: Claim, { role, value }: Argument): boolean {
  // "No files were destroyed" counts none of what it denies.
  if (value.kind === 'quantity' && value.high === 0) return false;
  const moves = traitsOf(event).family === 'movement';
  if (moves && role === 'target') return true;
  // "No fuel had entered": goods are what moves, and not what carries it.
  if (moves && role === 'means' && value.kind === 'thing' && value.id?.startsWith('thing:substance') === true)
    return true;
  if (!narrowing.has(role) || (moves && (role === 'origin' || role === 'means'))) return false;
  // "The bank denied deleting": a body that is known as a building does what it denies.
  return !(role === 'cause' && 'name' in value && value.name === attribution.chain.at(-1)?.name);
}

function comparable(a: Role, b: Role): boolean {
  return a === b || (a === 'patient' && b === 'target') || (a === 'target' && b === 'patient');
}

function meets(a: Argument, b: Argument, index: ConceptIndex): boolean {
  const { relation, reason } = compareValues(a.value, b.value, index);
  // The army and the militia of one country: what the one did not do the other may have done.
  if (a.role === 'agent' && reason === 'actor.side') return false;
  // A witness and a king: two offices, neither of which is a wider word for the other.
  if (reason === 'actor.generic' && isOffice(a.value) && isOffice(b.value)) return false;
  return relation !== 'conflicts' && (relation !== 'incomparable' || lenient.has(reason));
}

function isOffice(value: Value): boolean {
  return value.kind === 'actor' && value.id !== null && value.id.startsWith('actor:role/');
}

/** Comparisons that fail only because a table is silent: names and times that cannot be placed do not tell two events apart. */
const lenient: ReadonlySet<string> = new Set([
  'moment.unanchored',
  'moment.zone',
  'place.unknown',
  'value.kinds',
  'actor.generic',
]);

/**
 * Whether two claims share an argument that says more than the time; by default also more than the place. A whole country is where
 * much happens.
 */
export function shareAnArgument(
  a: Claim,
  b: Claim,
  index: ConceptIndex,
  place = false,
  tells: (x: Value, y: Value) => boolean = () => true,
): boolean {
  return a.proposition.arguments.some((x) =>
    b.proposition.arguments.some((y) => {
      if (!(comparable(x.role, y.role) && x.role !== 'time' && (place || x.role !== 'place'))) return false;
      if (isSpeech(x.value) || isCountry(x.value, index) || isCountry(y.value, index)) return false;
      const { relation } = compareValues(x.value, y.value, index);
      return (relation === 'equivalent' || relation === 'refines') && tells(x.value, y.value);
    }),
  );
}

function isCountry(value: Value, index: ConceptIndex): boolean {
  if (value.kind !== 'place' || value.id === null || value.thing !== null) return false;
  const { type } = index.concept(value.id) ?? {};
  return type === 'country' || type === 'world-region';
}

/** Demands, threats and warnings are each somebody's, and seldom the same. */
function isSpeech(value: Value): boolean {
  return value.kind === 'happening' && traitsOf(value.event).family === 'speech';
}

const objects: ReadonlySet<Role> = new Set<Role>(['patient', 'target', 'topic']);

/**
 * Whether two claims say what they say of the same thing, and of no different doers: of deeds that exclude each other
 * more has to be shown than that one argument is shared.
 */
export function sameDoingAndObject(a: Claim, b: Claim, index: ConceptIndex): boolean {
  const of = ({ proposition }: Claim, roles: (role: Role) => boolean) =>
    proposition.arguments.filter(({ role }) => roles(role));
  const agree = (xs: readonly Argument[], ys: readonly Argument[]) =>
    xs.some((x) => ys.some((y) => isOne(compareValues(x.value, y.value, index))));
  const [mine, yours] = [of(a, (role) => objects.has(role)), of(b, (role) => objects.has(role))];
  const [doer, other] = [of(a, isDoer), of(b, isDoer)];
  const doersAgree = agree(doer, other);
  if (doer.length > 0 && other.length > 0 && !doersAgree) return false;
  return mine.length === 0 && yours.length === 0 ? doersAgree : agree(mine, yours);
}

/** What is no person, and so no agent, stands as the cause of what it does: "the launch failed". */
function isDoer(role: Role): boolean {
  return role === 'agent' || role === 'cause';
}

/** One and the same, at two levels, or by two names that sound alike. */
function isOne({ relation, reason }: Comparison): boolean {
  return relation === 'equivalent' || relation === 'refines' || reason === 'name.sound';
}

function isHouse(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'actor' && value.id === null && isA(value.thing, 'thing:building', index);
}
