import type { Argument, Claim, Comparison, EventClass, Role, Value } from '../../../model';
import { actTraitsOf, isActConcept, traitsOf } from '../../../model';
import { opposedActs } from '../../alignment/acts';
import { sameDoingAndObject, tiesOf } from '../../alignment/arguments-agree';
import { areOpposed, isDeed } from '../../alignment/deeds';
import { somePair } from '../../alignment/some-pair';
import { mayDiffer } from '../../alignment/told-once';
import { compared, incomparable, nameForm } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { isOfDeeds } from '../../countered/opposition';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStates, stateAnswers } from '../../states';
import { compareValues } from '../../values';
import { contradictsAny } from '../occurrence/contradicts';
import { deniedAssertion } from '../occurrence/denied-assertion';
import { isCourse, isLeaving, isLimitedDenial } from './course';
import { isDepartureFor } from './departures';
import { isEnding, lasting } from './endings';
import { compareHolders, heldBy } from './holders';
import { opposedWord } from './opposed-words';
import { perished } from './perished';

/** How did it end: which of two opposites came about? */
export const outcome: Kind = {
  kind: 'outcome',
  values: ['happening', 'state', 'actor'],
  camps: true,
  disputed: inManner,
  wording: { en: 'How did it end: {{about}}?', ar: 'إلامَ انتهى: {{about}}؟' },
  answers(claim, scene) {
    const { event, predicate } = claim.proposition;
    // Who is to blame for an escape did not escape.
    if (claim.commitment.focus === 'agent') return [];
    const states = [...stateAnswers(claim, scene, ({ scale }) => scale !== 'truth'), ...perished(claim, scene)];
    // How talks ended is asked besides of the deal that they came to.
    if (states.length > 0 && event !== 'agree') return states;
    const word = opposedWord(claim, scene);
    if (word !== null) {
      const deed = { kind: 'happening', event: 'act', name: word.deed, concepts: [word.deed] } as const;
      return [draft(claim, deed, evidenceFor(claim, claim.evidence), word.matter), ...states];
    }
    const held = heldBy(claim, scene);
    if (held !== null) return [held, ...states];
    if (isDepartureFor(claim, scene)) {
      const left = { kind: 'happening', event: 'leave', name: predicate, concepts: [] } as const;
      return [draft(claim, left, evidenceFor(claim, claim.evidence), scene.happenings.of(claim).id), ...states];
    }
    const act = event === 'act' && isActConcept(predicate) && actTraitsOf(predicate).lasting === true;
    if ((!act && !lasting.has(event)) || claim.commitment.stage !== 'accomplished') return states;
    // "There is no sense in staying in office": nobody is said to have stayed.
    if (event === 'stay' && claim.proposition.arguments.length === 0) return states;
    // Who left only after something left all the same.
    if ((isCourse(claim, scene) && !isLeaving(claim)) || isLimitedDenial(claim)) return states;
    const denied = claim.commitment.polarity === 'denied';
    if (denied && !isEnding(claim)) return states;
    const told = denied ? (deniedAssertion(claim, scene) ?? claim) : claim;
    const ties = denied
      ? claim.proposition.arguments.filter((one) => tiesOf(claim).includes(one) || isManner(one))
      : [];
    // "The impossibility of leaving in any direction" is of nobody, denies no manner of anybody's, and is asked about apart.
    const ofNobody =
      ties.length > 0 && !claim.proposition.arguments.some(({ role }) => role === 'agent' || role === 'patient');
    const tied = ties.map(({ value: tie }) => ('name' in tie ? tie.name : tie.kind));
    const value = { kind: 'happening', event, name: predicate, concepts: act ? [predicate] : tied } as const;
    const topic = `${scene.happenings.of(told).id}${ofNobody ? ':of-nobody' : ''}`;
    return [draft(claim, value, evidenceFor(claim, claim.evidence), topic), ...states];
  },
  countered: {
    plainness(a, b, tie, { index }) {
      if (a.denies || b.denies || tie === 0) return 0;
      const deeds = a.value.kind === 'happening' && b.value.kind === 'happening';
      if (deeds && !isOfDeeds(a.claim) && !isOfDeeds(b.claim)) return 0;
      const { relation } = compareValues(a.value, b.value, index);
      return relation === 'equivalent' || relation === 'refines' ? 0 : 1 + tie;
    },
    accounts: true,
    ofNamed: true,
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const [x, y] = [a[0].value, b[0].value];
    if (x.kind === 'actor' && y.kind === 'actor') return compareHolders(a, b, scene);
    if (x.kind === 'state' && y.kind === 'state') return compareStates(a, b, scene);
    if (x.kind !== 'happening' || y.kind !== 'happening') return incomparable('value.kinds');
    const slots = { a: x.name, b: y.name };
    if (a[0].denies || b[0].denies) return compareDenials(a, b, slots, scene);
    if (x.event === y.event && x.concepts[0] === y.concepts[0]) return compared('equivalent', 'happening.same', slots);
    if (x.event === 'act' || y.event === 'act') return compareActs(a, b, x.name, y.name, scene);
    const wide = (event: EventClass) => traitsOf(event).broader ?? event;
    if (wide(x.event) === wide(y.event)) return compared('refines', 'happening.broader', slots);
    const opposed = isOpposed(x.event, y.event) || isOpposed(y.event, x.event);
    if (!opposed) return incomparable('happening.apart', slots);
    if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open', slots);
    const measured = trends.has(x.event) || trends.has(y.event);
    return meet(
      a,
      b,
      (one, other) =>
        areOfHim(one, other) ||
        leftOffice(one, other, scene) ||
        (sameDoingAndObject(one, other, scene.index) &&
          !(counts(one) && counts(other)) &&
          (!measured || (mayDiffer(one, other) && sameMeasure(one, other, scene) && samePeriod(one, other, scene))) &&
          (!views.has(x.event) || sameHolder(one, other, scene)) &&
          (!answers.has(x.event) || (namesMatter(one) && namesMatter(other)))),
    )
      ? compared('conflicts', 'happening.opposite', slots)
      : incomparable('polarity.other-event', slots);
  },
};

/** Against who denies no more than the manner stands who tells of one: "fled", and not "left". */
function inManner(stance: Stance, opponents: readonly Draft[]): readonly Draft[] {
  if (stance[0].denies || !opponents.every(isTied)) return stance;
  return stance.filter(tellsManner);
}

/** "120 countries backed the text" and 12 opposed it, 44 were convicted and 12 acquitted: so many did or met the one, others the other. */
function counts({ proposition: { event, arguments: roles } }: Claim): boolean {
  return (
    !trends.has(event) &&
    roles.some(
      ({ role, value }) => role === 'quantity' && value.kind === 'quantity' && value.measure === null && value.best > 1,
    )
  );
}

/** What was left as it was has neither risen nor fallen. */
function isOpposed(a: EventClass, b: EventClass): boolean {
  return (
    traitsOf(a).opposite === b ||
    (a === 'resign' && b === 'dismiss') ||
    (a === 'stabilise' && (b === 'rise' || b === 'fall'))
  );
}

/** What is measured rises or falls; persons climb and tumble. */
const trends: ReadonlySet<EventClass> = new Set<EventClass>(['rise', 'fall', 'improve', 'worsen']);

/** What one holds another may oppose. */
const views: ReadonlySet<EventClass> = new Set<EventClass>(['support', 'oppose', 'praise', 'condemn']);

/** Answers to something: who refuses to play does not refuse what another says she agreed to. */
const answers: ReadonlySet<EventClass> = new Set<EventClass>([
  'agree',
  'refuse',
  'approve',
  'reject',
  'comply',
  'violate',
]);

const matters: ReadonlySet<Role> = new Set<Role>(['patient', 'target', 'topic']);

function namesMatter({ proposition }: Claim): boolean {
  return proposition.arguments.some(({ role }) => matters.has(role));
}

/** Roles of who holds a view; a state may stand as the place. */
const holding: readonly Role[] = ['agent', 'cause', 'place'];

/** Whether both say who holds a view, and it is one. */
function sameHolder(one: Claim, other: Claim, { index }: Scene): boolean {
  const holders = ({ proposition }: Claim) =>
    proposition.arguments.flatMap(({ role, value }) => (holding.includes(role) ? [value] : []));
  return holders(one).some((x) =>
    holders(other).some((y) => {
      const { relation, reason } = compareValues(x, y, index);
      return relation === 'equivalent' || relation === 'refines' || reason === 'value.kinds';
    }),
  );
}

/** Whether two claims measure one thing: of one class, and called alike where they are of one language (the pound, the dollar). */
function sameMeasure(one: Claim, other: Claim, { index }: Scene): boolean {
  const measured = ({ proposition }: Claim) =>
    proposition.arguments.flatMap(({ role, value }) =>
      (role === 'patient' || role === 'topic') && (value.kind === 'thing' || value.kind === 'happening') ? [value] : [],
    );
  return measured(one).some((x) =>
    measured(other).some((y) => {
      const { relation } = compareValues(x, y, index);
      if (relation !== 'equivalent' && relation !== 'refines') return false;
      if (hasBody(x, index) || hasBody(y, index)) return false;
      return script(x.name) !== script(y.name) || namesMeet(x.name, y.name);
    }),
  );
}

/** "Fell in December", "rose in January": what is measured goes both ways in time, so that both tell when, or neither does. */
function samePeriod(one: Claim, other: Claim, { index }: Scene): boolean {
  const [mine, yours] = [one, other].map(({ proposition }) =>
    proposition.arguments.flatMap(({ role, value }) => (role === 'time' ? [value] : [])),
  ) as [Value[], Value[]];
  if (mine.length === 0 || yours.length === 0) return mine.length === yours.length;
  return mine.some((x) => yours.some((y) => ['equivalent', 'refines'].includes(compareValues(x, y, index).relation)));
}

/** Persons, limbs, buildings and vehicles climb and tumble; what is measured has no body. */
function hasBody(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && bodies.some((root) => isA(value.id, root, index));
}

const bodies = ['thing:person', 'thing:body-part', 'thing:building', 'thing:vehicle', 'thing:animal'];

/** Whether two names share a word, or one holds the other. */
function namesMeet(a: string, b: string): boolean {
  const words = new Set(nameForm(a).split(' '));
  return nameForm(b)
    .split(' ')
    .some((word) => words.has(word) && word.length > 2);
}

function script(name: string): boolean {
  return /[\p{Script=Latin}]/u.test(name);
}

/** "He has not left": against who says that he has; with who says that he stayed. */
function compareDenials(a: Stance, b: Stance, slots: Record<string, string>, scene: Scene): Comparison {
  const [x, y] = [a[0], b[0]];
  // What is denied only of a plan or a manner is no denial that he did, and stands with none.
  if (x.denies === y.denies)
    return isTied(x) === isTied(y)
      ? compared('equivalent', 'polarity.same', slots)
      : incomparable('denial.apart', slots);
  const [denials, assertions] = x.denies ? [a, b] : [b, a];
  // What was done in no such manner was done all the same: at odds with it is who has a word for the manner ("fled").
  if (isTied(denials[0])) {
    const met = tellsManner(assertions[0]) && meet(denials, assertions, () => true);
    if (!met) return incomparable('denial.apart', slots);
    return compared(x.open || y.open ? 'differsInCommitment' : 'conflicts', 'polarity.manner', slots);
  }
  if (!contradictsAny(denials, assertions, scene)) return incomparable('polarity.other-event', slots);
  if (x.open || y.open) return compared('differsInCommitment', 'commitment.open', slots);
  return compared('conflicts', 'polarity.opposed', slots);
}

/** "Fled" and not "left": a deed that a wider word tells without its manner. */
function tellsManner({ value }: Draft): boolean {
  return value.kind === 'happening' && traitsOf(value.event).broader !== undefined;
}

/** "In a planned way". */
function isManner({ role, value }: Argument): boolean {
  return role === 'means' && value.kind === 'thing' && value.id === null;
}

/** "Not as part of a plan": it leaves open that he did. */
function isTied({ value }: Draft): boolean {
  return value.kind === 'happening' && value.event !== 'act' && value.concepts.length > 0;
}

/** "He had been cleared", "the court found him guilty": neither says of whom, as a story has one who is tried. */
function areOfHim(a: Claim, b: Claim): boolean {
  return [a, b].every(
    ({ proposition: { event, arguments: roles } }) =>
      traitsOf(event).family === 'law' &&
      roles.every(({ role }) => role === 'time' || role === 'place' || role === 'agent'),
  );
}

/** "He had resigned", "the minister was sacked": who goes of himself and who is sent are one, or one of them is only "he". */
function leftOffice(a: Claim, b: Claim, { index }: Scene): boolean {
  const [own, other] = a.proposition.event === 'resign' ? [a, b] : [b, a];
  if (own.proposition.event !== 'resign' || other.proposition.event !== 'dismiss') return false;
  const who = own.proposition.arguments.filter(({ role }) => role === 'agent' || role === 'patient');
  const whom = other.proposition.arguments.filter(({ role }) => role === 'patient');
  if (who.length === 0 || whom.length === 0) return who.length + whom.length === 0;
  return who.some((x) =>
    whom.some((y) => ['equivalent', 'refines'].includes(compareValues(x.value, y.value, index).relation)),
  );
}

/** Acts exclude each other only where they are told of the same. */
function compareActs(a: Stance, b: Stance, x: string, y: string, scene: Scene): Comparison {
  const slots = { a: x, b: y };
  if (!opposedActs(x, y) && !(isDeed(x) && isDeed(y) && areOpposed(x, y)))
    return incomparable('happening.apart', slots);
  if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open', slots);
  return meet(a, b, (one, other) => sameDoingAndObject(one, other, scene.index))
    ? compared('conflicts', 'happening.opposite', slots)
    : incomparable('polarity.other-event', slots);
}

/** Whether two sources stand behind two stances whose claims speak of one thing. */
function meet(a: Stance, b: Stance, speakOfOne: (one: Claim, other: Claim) => boolean): boolean {
  return somePair(a, b, (one, other) => one.claim.origin !== other.claim.origin && speakOfOne(one.claim, other.claim));
}
