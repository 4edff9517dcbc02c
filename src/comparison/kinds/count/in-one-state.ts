import type { Claim, DeedConcept, EventClass } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { toldBy } from '../../alignment/deeds';
import type { Draft } from '../../draft';
import type { Scene } from '../../scene';

/** Classes that say of what is counted no more than that there is so much of it. */
const bare: ReadonlySet<EventClass> = new Set<EventClass>(['measure', 'exist', 'happen', 'find']);

/** Deeds that do: a figure told with them may be of things in any state. */
const registering: ReadonlySet<DeedConcept> = new Set<DeedConcept>(['find', 'record', 'identify', 'appear']);

/** Whether two bare figures both say in what state what they count is, and name one. */
export function tellOneState(x: Draft, y: Draft, scene: Scene): boolean {
  const yours = statesOf(y, scene);
  return [...statesOf(x, scene)].some((state) => yours.has(state));
}

/**
 * Whether two counts of things may be of things in one state. A bare figure says by the words around it in what state its things are
 * ("2,000 tents were ready"), and is no rival of one told by a deed that these words do not name.
 */
export function areInOneState(x: Draft, y: Draft, scene: Scene): boolean {
  if (isPartOfWreck(x, y, scene) || isPartOfWreck(y, x, scene)) return false;
  if (!isBare(x.claim) && !isBare(y.claim)) return true;
  const [mine, yours] = [statesOf(x, scene), statesOf(y, scene)];
  return mine.size === 0 || yours.size === 0 || [...mine].some((state) => yours.has(state));
}

/** Of carriages that left the rails no more than all overturn. */
function isPartOfWreck(part: Draft, whole: Draft, scene: Scene): boolean {
  if (part.claim.proposition.event === 'derail' || whole.claim.proposition.event !== 'derail') return false;
  if (!overturned(part.claim, scene) || overturned(whole.claim, scene)) return false;
  const [some, all] = [part.value, whole.value];
  return some.kind === 'quantity' && all.kind === 'quantity' && some.best <= all.best;
}

/** Told by the claim, or by one of the same words: "led to two carriages overturning". */
function overturned(claim: Claim, scene: Scene): boolean {
  const { start, end } = claim.evidence;
  return [claim, ...claimsBeside(claim, scene)].some(
    (one) => toldBy(one).includes('overturn') && one.evidence.start < end && start < one.evidence.end,
  );
}

function isBare({ proposition }: Claim): boolean {
  return bare.has(proposition.event);
}

const none: ReadonlySet<string> = new Set();

/** What is said of the things that a figure counts: the classes and deeds of its claim, or of those that say something of them. */
function statesOf(told: Draft, scene: Scene): ReadonlySet<string> {
  const { claim, value } = told;
  if (toldBy(claim).some((deed) => registering.has(deed))) return none;
  if (!isBare(claim)) return new Set(saidBy(claim));
  const counted = claim.proposition.arguments.find((argument) => argument.value === value)?.evidence ?? claim.evidence;
  const states = new Set<string>();
  for (const other of claimsBeside(claim, scene)) {
    if (other === claim || isBare(other)) continue;
    const ofThem = other.proposition.arguments.some(
      ({ role, evidence }) =>
        (role === 'patient' || role === 'agent' || role === 'cause') &&
        evidence.start < counted.end &&
        counted.start < evidence.end,
    );
    if (!ofThem) continue;
    if (toldBy(other).some((deed) => registering.has(deed))) return none;
    for (const state of saidBy(other)) states.add(state);
  }
  return states;
}

function saidBy(claim: Claim): readonly string[] {
  const { event, predicate, arguments: roles } = claim.proposition;
  const deeds = toldBy(claim);
  if (event === 'act') return deeds.length > 0 ? deeds : [predicate];
  if (event !== 'be') return [event, ...deeds];
  return roles.flatMap(({ role, value }) =>
    role !== 'topic'
      ? []
      : value.kind === 'state'
        ? [`${value.scale}:${value.sign}`, value.name]
        : 'name' in value
          ? [value.name]
          : [],
  );
}
