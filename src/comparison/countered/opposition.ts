import { type Claim, type EventClass, type Evidence, type Family, type Role, traitsOf } from '../../model';
import { classOf } from '../alignment/acts';
import { shareAnArgument } from '../alignment/arguments-agree';
import { isUnspecific, tellsOfIncident } from '../alignment/event-group';
import { nameForm } from '../comparison';
import { type Draft, draft, evidenceFor, isOpen, isPassing } from '../draft';
import type { Kind } from '../kind';
import type { Scene } from '../scene';
import { compareValues } from '../values';

/** How two claims stand against each other: in answer to which kind of question, and how plainly. */
export interface Opposition {
  readonly kind: Kind;
  readonly a: Draft;
  readonly b: Draft;
  readonly weight: number;
}

/** The plainest opposition between what two speakers say. */
export function plainest(
  ones: readonly Claim[],
  others: readonly Claim[],
  kinds: readonly Kind[],
  scene: Scene,
): Opposition | null {
  let best: Opposition | null = null;
  for (const one of ones) {
    if (!isSaid(one)) continue;
    for (const other of others) {
      if (!isSaid(other)) continue;
      const found = between(one, other, kinds, scene);
      if (found !== null && (best === null || found.weight > best.weight)) best = found;
    }
  }
  return best;
}

/** Told as done, not in passing, and of what happened rather than of what somebody thinks of it. */
export function isSaid(claim: Claim): boolean {
  const event = classOf(claim);
  const { family } = traitsOf(event);
  return !isOpen(claim) && !isPassing(claim) && family !== 'speech' && !notDone.has(event);
}

const notDone: ReadonlySet<EventClass> = new Set<EventClass>(['investigate']);

function between(one: Claim, other: Claim, kinds: readonly Kind[], scene: Scene): Opposition | null {
  if (overlap(one.evidence, other.evidence)) return null;
  const tie = tieOf(one, other, scene);
  // Whom a pronoun stands for ties two answers to one question; two accounts it does not.
  const bare = hasNoSubject(other);
  const near = areAkin(one, other);
  let best: Opposition | null = null;
  let asked = false;
  for (const kind of kinds) {
    const mine = kind.answers(one, scene);
    if (mine.length === 0) continue;
    const yours = kind.answers(other, scene);
    for (const a of mine)
      for (const b of yours) {
        if (a.open || b.open) continue;
        asked ||= kind.countered?.sameQuestion?.(a, b) === true;
        const weight = weigh(kind, a, b, tie + (bare && (near || kind.countered?.ofNamed !== true) ? 1 : 0), scene);
        if (weight > 0 && (best === null || weight > best.weight)) best = { kind, a, b, weight };
      }
  }
  if (best !== null || asked || !isTold(one) || !isTold(other) || !(isOfDeeds(one) || isOfDeeds(other))) return best;
  const kind = kinds.find(({ countered }) => countered?.accounts === true);
  return kind === undefined ? null : { kind, a: whole(one), b: whole(other), weight: 1 + tie };
}

/**
 * One side at least tells of what came about in the world: what two speakers think, need, back or turn down, one "but" between them, are two
 * things that both hold.
 */
export function isOfDeeds(claim: Claim): boolean {
  const event = classOf(claim);
  if (event === 'act') return !thought.has(claim.proposition.predicate);
  if (!ofMind.has(traitsOf(event).family) || event === 'begin' || event === 'end' || event === 'measure') return true;
  return claim.proposition.arguments.some(({ value }) => value.kind === 'state');
}

/** Acts of the mind: what is needed, wanted, felt or meant. */
const thought: ReadonlySet<string> = new Set(
  'need want like hate look-like mean-say know understand feel see hear remember learn deserve trust have lean'.split(
    ' ',
  ),
);

/** Families of what somebody says, decides, backs or is, and of trends. */
const ofMind: ReadonlySet<Family> = new Set<Family>(['state', 'existence', 'speech', 'change', 'decision', 'dealing']);

/** Said to have been done: what lies ahead or might have been is seldom all that the other side answers. */
function isTold({ commitment }: Claim): boolean {
  return commitment.polarity !== 'denied' && commitment.stage === 'accomplished';
}

/** Whether two stretches of one text have words in common. */
export function overlap(a: Evidence, b: Evidence): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end;
}

function whole(claim: Claim): Draft {
  const { event, predicate } = claim.proposition;
  return draft(
    claim,
    { kind: 'happening', event, name: predicate, concepts: [] },
    evidenceFor(claim, claim.evidence),
    `told:${claim.id}`,
  );
}

/** "But his lawyer said he had been sacked", «لكن محاميه قال إنه أقيل»: of a subject left to a pronoun what is said is of whoever was told of. */
function hasNoSubject({ proposition, evidence }: Claim): boolean {
  const { event, arguments: roles } = proposition;
  const ofOthers = isUnspecific(event) || event === 'measure' || event === 'cause';
  if (ofOthers || !evidence.quote.includes(' ') || roles.some(({ role }) => subjects.has(role))) return false;
  if (selfContained.has(traitsOf(event).family)) return false;
  return event !== 'be' || roles.some(({ role }) => role === 'place');
}

/** "Most chose to stay", "but half had left": deeds of one family may be one matter by a pronoun alone. */
function areAkin(a: Claim, b: Claim): boolean {
  const [x, y] = [classOf(a), classOf(b)];
  return x !== 'act' && !isUnspecific(x) && !isUnspecific(y) && traitsOf(x).family === traitsOf(y).family;
}

/** Families of what happens by itself, and is told by a noun without anybody it is of. */
const selfContained: ReadonlySet<Family> = new Set<Family>(['assault', 'accident', 'nature', 'damage', 'law']);

const subjects: ReadonlySet<Role> = new Set<Role>(['patient', 'agent', 'cause']);

/** Who did two different things may have done both. */
function withoutDoers(claim: Claim): Claim {
  const { proposition } = claim;
  return {
    ...claim,
    proposition: { ...proposition, arguments: proposition.arguments.filter(({ role }) => role !== 'agent') },
  };
}

/**
 * Whether two claims of a class may be of one matter: one denies, both tell of
 * what the story is of, they share a doer, or one leaves out whom it is of.
 */
function kindred(a: Claim, b: Claim, { index }: Scene): boolean {
  if (shareAnArgument(a, b, index, true)) return true;
  if (isTold(a) !== isTold(b) || [a, b].every(({ proposition }) => tellsOfIncident(proposition.event))) return true;
  return [a, b].some(({ proposition }) =>
    proposition.arguments.every(({ role }) => role === 'time' || role === 'place'),
  );
}

/** How much two claims have in common. */
function tieOf(a: Claim, b: Claim, scene: Scene): number {
  const event = classOf(a);
  const alike = event === classOf(b) && !isUnspecific(event) && event !== 'act' && event !== 'be';
  const shared = shareAnArgument(withoutDoers(a), withoutDoers(b), scene.index, true);
  const word = sharesWord(a, b);
  // Who came early and whose tickets came through tell of two things, though of both in one class of word.
  return (alike && (shared || word || kindred(a, b, scene)) ? 1 : 0) + (shared ? 1 : 0) + (word ? 0.5 : 0);
}

function weigh(kind: Kind, a: Draft, b: Draft, tie: number, scene: Scene): number {
  const { relation } = kind.compare([a], [b], scene);
  if (relation === 'conflicts') return 10;
  return kind.countered?.plainness(a, b, tie, scene) ?? plainOf(a, b, tie, scene);
}

/** What holds of any kind: values that exclude each other, of what has something in common. */
function plainOf(a: Draft, b: Draft, tie: number, scene: Scene): number {
  if (a.denies || b.denies || tie === 0) return 0;
  return compareValues(a.value, b.value, scene.index).relation === 'conflicts' ? 3 + tie : 0;
}

const telling = 4;

/** Whether what the one and the other name has a word in common. */
function sharesWord(a: Claim, b: Claim): boolean {
  const words = ({ proposition }: Claim) =>
    proposition.arguments
      .flatMap(({ role, value }) => (role !== 'agent' && 'name' in value ? nameForm(value.name).split(' ') : []))
      .filter((word) => word.length >= telling);
  const others = words(b);
  return words(a).some((word) => others.some((other) => stem(word, other)));
}

function stem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length > telling &&
    long.length - short.length <= 3 &&
    (long.startsWith(short.slice(0, -1)) || long.endsWith(short))
  );
}
