import type { Argument, Claim, Comparison, Effect, Evidence, QuantityValue, Role } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { compared, incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor, ofStage } from '../../draft';
import { homeOf } from '../../home';
import type { Kind, Stance } from '../../kind';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';
import { compareStances } from '../../stance';
import { countedUnit } from '../../values/quantity';
import { acrossForces } from './across-forces';
import { addsUp } from './adds-up';
import { isAsOfAnHour } from './as-of-an-hour';
import { asOthersCount } from './as-others-count';
import { atLeast } from './at-least';
import { foundSoFar } from './bodies-found';
import { isLooseWord } from './by-degree';
import { countElsewhere } from './count-elsewhere';
import { countedGroup, plainScope } from './counted-group';
import { countered } from './countered';
import { asDoers, doersTopic } from './doers';
import { withEffect } from './effect-here';
import { fallsShort, isShortOf } from './falls-short';
import { standingBy } from './given-up';
import { inItsStory } from './in-its-story';
import { inItsUnit } from './in-its-unit';
import { isOfTown, townOf } from './local-figures';
import { noneBesideSome } from './none-beside-some';
import { asMissing } from './not-found';
import { ofEarlierEvent } from './of-earlier-event';
import { ofOneGroup, ofSidesUntold } from './of-one-group';
import { topicsMeet } from './of-one-matter';
import { ofOneName } from './of-one-name';
import { ofOtherDoers } from './of-other-doers';
import { ofOtherTimes } from './of-other-times';
import { ofTwoVehicles } from './of-two-vehicles';
import { isOneFigure } from './one-figure';
import { outgrows } from './outgrown';
import { subordinate } from './subordinate';
import { tellOfOne } from './tell-of-one';
import { ofUnknownHours, updates } from './updates';
import { asWholeGroup } from './whole-group';

/** Effects that "nobody was hurt" answers all at once. */
const bodily: readonly Effect[] = ['killed', 'wounded', 'casualties'];

const none: readonly Draft[] = [];

/** How many, how much? */
export const count: Kind = {
  kind: 'count',
  values: ['quantity'],
  camps: false,
  wording: { en: 'How many or how much: {{about}}?', ar: 'كم العدد أو المقدار: {{about}}؟' },
  answers(claim, scene) {
    if (!claim.proposition.arguments.some(({ role }) => role === 'quantity')) return none;
    const denied = claim.commitment.polarity === 'denied' && claim.commitment.focus === 'event';
    const crowded = claim.proposition.arguments.filter(({ role }) => role === 'quantity').length > 1;
    return claim.proposition.arguments.flatMap(({ role, value, evidence }) => {
      if (role !== 'quantity' || value.kind !== 'quantity' || value.measure === 'lag' || isLooseWord(value, claim))
        return [];
      // "Nobody was hurt" denies that anybody was, and counts none.
      const unfound = denied ? asMissing(value, claim) : null;
      const ceiling = denied ? asCeiling(value, claim) : null;
      if (denied && value.high !== 0 && unfound === null && ceiling === null) return [];
      // Those whom somebody meant to kill are not the dead.
      if (claim.commitment.stage !== 'accomplished' && claim.proposition.event !== 'measure' && isHarm(value, claim))
        return [];
      const own = isBeside(evidence, claim) ? value : withEffect(unfound ?? ceiling ?? value, claim, scene);
      const measured = inItsUnit(own, claim, scene);
      if (measured === null) return [];
      const told = asOthersCount(inItsStory(measured, claim, scene), claim, scene);
      const doers = asDoers(told, evidence, claim, scene);
      if (doers !== null) return [draft(claim, doers, evidenceFor(claim, evidence, crowded), doersTopic)];
      return asked(scoped(asWholeGroup(plainScope(told), claim, scene), claim, scene), scene).flatMap((quantity) =>
        topicsOf(quantity, claim, scene).map((topic) => {
          const shown = evidenceFor(claim, evidence, crowded);
          if (isForecast(quantity, claim)) return { ...draft(claim, quantity, shown, topic), open: false };
          return draft(claim, quantity, shown, ofStage(topic, claim), denied ? false : undefined);
        }),
      );
    });
  },
  compare: compareCounts,
  isOneAnswer: isOneFigure,
  countered,
};

/** "Would take two weeks", "could take six": how long it will be nobody knows, and each says what he reckons. */
function isForecast({ measure }: QuantityValue, { commitment, proposition: { event } }: Claim): boolean {
  if (measure !== 'duration' || event !== 'measure' || commitment.conditional) return false;
  return commitment.polarity === 'affirmed' && commitment.certainty !== 'unknown';
}

function isHarm({ effect }: QuantityValue, { proposition: { event } }: Claim): boolean {
  const done = effect ?? traitsOf(event).effect ?? null;
  return done !== null && bodily.includes(done);
}

/** "Does not hold more than 400", «لا تتسع لأكثر من 400»: to deny that something has room for more tells how many it has it for. */
function asCeiling(value: QuantityValue, { proposition: { event } }: Claim): QuantityValue | null {
  if (event !== 'measure' || value.measure !== 'capacity' || value.high !== null) return null;
  return { ...value, low: 0, high: value.best };
}

/** Roles of those beside whom something befell somebody: "the father to two boys died". */
const beside: ReadonlySet<Role> = new Set<Role>(['target', 'topic', 'origin']);

/** Whether a number stands in words for another than whom it befell. */
function isBeside(number: Evidence, { proposition }: Claim): boolean {
  const inside = ({ evidence }: Argument) =>
    evidence.part === number.part && number.start <= evidence.start && evidence.end <= number.end;
  const holders = proposition.arguments.filter((argument) => argument.role !== 'quantity' && inside(argument));
  const harms = traitsOf(proposition.event).family === 'harm';
  return harms && holders.length > 0 && holders.every(({ role }) => beside.has(role));
}

/** The quantities that a number answers with: its own, and for nobody all. */
function asked(value: QuantityValue, scene: Scene): readonly QuantityValue[] {
  const { effect } = value;
  const none = value.best === 0 && value.high === 0 && effect !== null && bodily.includes(effect);
  const entailed = atLeast(value, scene);
  if (entailed !== null) return [value, entailed];
  const all = value.scope.qualifiers.length === 0;
  return none && all && effect !== 'killed' ? bodily.map((each) => ({ ...value, effect: each })) : [value];
}

/** A number told of a place apart from the incident's own counts that place only. */
function scoped(value: QuantityValue, claim: Claim, scene: Scene): QuantityValue {
  const home = homeOf(scene);
  if (value.measure !== null || home === '') return value;
  const elsewhere = claim.proposition.arguments.flatMap(({ role, value: where }) => {
    if (role !== 'place' || where.kind !== 'place' || where.id === null) return [];
    const { index } = scene;
    const here = isA(where.id, home, index) || isA(home, where.id, index) || index.adjacent(where.id, home);
    if (here) return [];
    const relation = index.relation(where.id, home);
    return relation === 'apart' || (relation === 'unknown' && !sameState(where.id, home)) ? [where.id] : [];
  });
  if (elsewhere.length === 0) return value;
  const qualifiers = [...new Set([...value.scope.qualifiers, ...elsewhere])].sort();
  return { ...value, scope: { part: value.scope.part === 'total' ? 'subset' : value.scope.part, qualifiers } };
}

/** `place:iq/babil` lies in `place:iq`. */
function sameState(a: string, b: string): boolean {
  return a.split('/', 1)[0] === b.split('/', 1)[0];
}

/** What a number answers: how many of its group, and how many in all where its group alone outgrows what others say of all. */
function topicsOf(value: QuantityValue, claim: Claim, scene: Scene): readonly string[] {
  const unit = countedUnit(value.unit);
  // "Rockets" and "cruise missiles" are levels of one count of what was fired, ships and tankers of what was hit.
  const family = unit.startsWith('thing:') ? unit.split('/').slice(0, 2).join('/') : unit;
  const said = (group: string) => [family, value.measure ?? '', group].join(':');
  const isToll = value.effect !== null && isA(unit, 'thing:person', scene.index);
  const town = townOf(claim, scene, value);
  const about = aboutOf(value, claim, isToll, scene);
  // A figure of one town is no part of what is asked of all.
  if (town !== null) return [`${about}:${said(countedGroup(value))}@${town}`];
  const topics = [`${about}:${said(countedGroup(value))}`];
  if (isToll && (outgrows(claim, scene, value) || fallsShort(claim, value, scene)))
    topics.push(`${value.effect}:${said('total')}`);
  return topics;
}

/** What numbers of one question have in common besides what they count: what befell it, and of things in which happening. */
function aboutOf({ effect }: QuantityValue, claim: Claim, isToll: boolean, scene: Scene): string {
  // What nothing befell is told with any verb ("12 shots were fired", "heard 40 shots"): whether of one matter is seen later.
  if (effect === null) return 'told';
  return isToll || effect === 'intercepted' || effect === 'dismissed'
    ? effect
    : `${scene.happenings.of(claim).id}:${effect}`;
}

/** Figures that exclude each other are a conflict, unless one brings the other up to date or they count nobody knows what. */
function compareCounts(one: Stance, other: Stance, scene: Scene): Comparison {
  const [first, second] = [one, other].map((stance) => standingBy(stance, scene));
  if (!isStance(first) || !isStance(second)) return givenUp(one, other, scene);
  const [a, b] = [loosest(first, scene), loosest(second, scene)];
  const compare = acrossForces(a, b, scene) ?? compareStances(a, b, scene);
  const [x, y] = [a[0].value, b[0].value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return incomparable('value.kinds');
  const found =
    compare.reason === 'quantity.part' && (isShortOf(a, b, scene) || isShortOf(b, a, scene))
      ? compared('conflicts', 'quantity.disjoint', compare.slots)
      : compare;
  if (found.relation !== 'conflicts') return found;
  if (countElsewhere(a, b, scene)) return incomparable('quantity.scope', found.slots);
  if (isUnnamedPart(x) || isUnnamedPart(y)) return incomparable('quantity.scope', found.slots);
  const [part, whole] = x.best < y.best ? [a, y] : [b, x];
  if (foundSoFar(part, part === a ? b : a, scene)) return compared('refines', 'quantity.range', found.slots);
  if (isAsOfAnHour(part, part === a ? b : a)) return compared('refines', 'quantity.range', found.slots);
  if (addsUp(part, whole, scene)) return compared('refines', 'quantity.part', found.slots);
  const outgrown = found.reason === 'quantity.part-exceeds-whole';
  if (outgrown && ofSidesUntold(x, y, scene.index)) return incomparable('quantity.scope', found.slots);
  if (ofTwoVehicles(x, y, scene)) return incomparable('quantity.scope', found.slots);
  // "Nine people, four of them French": the four stand beside more, but are all of the French.
  const inFull = !outgrown && !ofOneGroup(x, y, scene.index) && !isOfTown(a[0].topic);
  if (inFull && (subordinate(a, scene) || subordinate(b, scene))) return incomparable('quantity.scope', found.slots);
  if (ofEarlierEvent(a, scene) !== ofEarlierEvent(b, scene)) return incomparable('quantity.scope', found.slots);
  if (ofOtherTimes(a, b, scene)) return incomparable('quantity.scope', found.slots);
  if (noneBesideSome(a, scene) || noneBesideSome(b, scene)) return incomparable('quantity.scope', found.slots);
  if (ofOtherDoers(a, b, scene)) return incomparable('agent.other-deed', found.slots);
  // Things that go without a name may be any.
  if (x.unit === 'item' && x.measure === null && !ofOneName(a, b))
    return incomparable('quantity.uncounted', found.slots);
  if (updates(a, b, scene)) return compared('supersedes', 'quantity.update', found.slots);
  if (!outgrown && ofUnknownHours(a, b, scene)) return incomparable('state.moment', found.slots);
  // "12 houses burned in the village", "60 across the region".
  if (x.effect === 'destroyed' && !somePair(a, b, (p, q) => topicsMeet(p, q, scene)))
    return incomparable('quantity.scope', found.slots);
  if (x.effect === null && !tellOfOne(a, b, x, scene)) return incomparable('quantity.uncounted', found.slots);
  return found;
}

function isStance(drafts: readonly Draft[] | undefined): drafts is Stance {
  return drafts !== undefined && drafts.length > 0;
}

/** A figure that all who told it have given up is no rival of another. */
function givenUp(a: Stance, b: Stance, scene: Scene): Comparison {
  const found = compareStances(a, b, scene);
  return found.relation === 'conflicts' ? compared('supersedes', 'quantity.update', found.slots) : found;
}

/** Of those that give one number the one that gives it as about so many speaks for them. */
const loosest = oncePerStance((stance): Stance => {
  const about = stance.find(({ value }) => value.kind === 'quantity' && value.approximate);
  return about === undefined || about === stance[0] ? stance : [about, ...stance.filter((one) => one !== about)];
});

/** "One of the dead", "20 of the plotters" where no table knows the plotters: a part, and nobody knows of what. */
function isUnnamedPart({ scope }: QuantityValue): boolean {
  return scope.part !== 'total' && scope.qualifiers.length === 0;
}
