import type { Claim, DeedConcept, EventClass, QuantityValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { toldBy } from '../../alignment/deeds';
import { isA } from '../../concepts';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { isMoney, moneyIn } from './money-in-story';

/**
 * A figure as what it is of in the story that it is told in, where two words of it name one thing: what was paid for somebody held is
 * the ransom, the worth of what was stolen the loss, the share of the voters who went to the polls the turnout, and that of the workers
 * on strike as well; "there were a thousand of us" counts those aboard where others are counted so.
 */
export function inItsStory(value: QuantityValue, claim: Claim, scene: Scene): QuantityValue {
  const measure = measureIn(value, claim, scene);
  if (measure !== value.measure) return { ...value, measure };
  // "Eleven people were living there": no more than so many lost their homes.
  if (isOfHome(value, claim) && measures(scene).has('displaced')) return { ...value, effect: 'displaced', low: 0 };
  return (isOfThemselves(value, claim) || isOnCarrier(value, claim, scene)) && measures(scene).has('aboard')
    ? { ...value, effect: 'aboard' }
    : value;
}

function measureIn(value: QuantityValue, claim: Claim, scene: Scene): string | null {
  const { measure, unit } = value;
  if (measure === 'share' && unit === 'percent')
    return isTurnout(claim, scene) ? 'turnout' : isOfVotes(claim, scene) ? 'votes' : measure;
  if (measure === 'duration' && unit === 'day' && isOfSentence(claim, scene)) return 'term';
  if (!isMoney(value)) return measure;
  if (!isOf(scene, 'steal')) return moneyIn(value, claim, scene, measures(scene));
  const { event } = claim.proposition;
  const lost =
    measure === 'cost' ? event === 'measure' : measure === null && isLossNamed(scene) && isLosing(claim, scene);
  return lost ? 'loss' : measure;
}

const losing: ReadonlySet<EventClass> = new Set<EventClass>(['steal', 'lose', 'lose-control', 'withdraw', 'disappear']);

/** Whether a figure of the incident is told as a loss, or as what the goods are worth. */
function isLossNamed(scene: Scene): boolean {
  return measures(scene).has('loss') || measures(scene).has('cost');
}

function isLosing(claim: Claim, scene: Scene): boolean {
  if (tellsLoss(claim)) return true;
  // "The sum taken was 500,000", «المبلغ المختلس لا يتجاوز 3 ملايين».
  return claim.proposition.event === 'measure' && overlapping(claim, scene).some(tellsLoss);
}

function tellsLoss(claim: Claim): boolean {
  return losing.has(claim.proposition.event) || toldBy(claim).includes('take');
}

/** What else the words of a claim tell. */
function overlapping(claim: Claim, scene: Scene): readonly Claim[] {
  const { start, end } = claim.evidence;
  return claimsBeside(claim, scene).filter(({ evidence }) => evidence.start < end && start < evidence.end);
}

/** Of the classes of an incident, the most frequent ones say what it is. */
const leading = 4;

function isOf({ foremost }: Scene, event: EventClass): boolean {
  return foremost.slice(0, leading).includes(event);
}

/** Whether a share is of those who could have come, and of those who did: nothing is told of what they came for. */
function isTurnout(claim: Claim, scene: Scene): boolean {
  const { event, arguments: roles } = claim.proposition;
  if (scene.foremost.includes('labour-strike') && measures(scene).has('turnout'))
    return (
      event === 'attend' ||
      event === 'labour-strike' ||
      toldBy(claim).includes('strike-work') ||
      isOfStrikers(claim, scene)
    );
  if (!isOf(scene, 'vote') && !measures(scene).has('turnout')) return false;
  const who = roles.some(
    ({ role, value }) => (role === 'agent' || role === 'patient') && electorate.has(idOf(value) ?? ''),
  );
  if (event === 'attend' || event === 'vote')
    return who && roles.every(({ role }) => role !== 'topic' && role !== 'target');
  return event === 'travel' && who;
}

/** "Was sentenced to nine years", «حكم عليه بالسجن أربع سنوات»: what a court gave somebody, and not what was asked for. */
function isOfSentence(claim: Claim, scene: Scene): boolean {
  if (!isOf(scene, 'sentence')) return false;
  return overlapping(claim, scene).some((other) => {
    const { polarity, stage } = other.commitment;
    if (polarity !== 'affirmed' || stage !== 'accomplished') return false;
    const { event } = other.proposition;
    return event === 'sentence' || event === 'detain' || toldBy(other).some((deed) => giving.has(deed));
  });
}

const giving: ReadonlySet<string> = new Set<DeedConcept>(['receive', 'punish', 'jail']);

/** "Delin received 38 percent", where others give him so much of the votes. */
function isOfVotes(claim: Claim, scene: Scene): boolean {
  if (!measures(scene).has('votes')) return false;
  return overlapping(claim, scene).some(
    (other) =>
      (other.proposition.event === 'win' || toldBy(other).some((deed) => deed === 'win' || deed === 'receive')) &&
      other.proposition.arguments.some(({ role, value }) => role === 'agent' && value.kind === 'actor'),
  );
}

/** Classes of all who may vote. */
const electorate: ReadonlySet<string> = new Set(
  ['', '/voter', '/civilian', '/resident'].map((name) => `thing:person${name}`),
);

function idOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
}

/** «المضربين لا يتجاوزون 40 بالمائة»: told of those on strike. */
function isOfStrikers(claim: Claim, scene: Scene): boolean {
  if (claim.proposition.event !== 'measure') return false;
  return overlapping(claim, scene).some(({ proposition }) =>
    proposition.arguments.some(
      ({ role, value }) =>
        (role === 'agent' || role === 'patient') && isA(idOf(value), 'thing:person/protester', scene.index),
    ),
  );
}

/** "There were well over a thousand of us": persons of whom nothing is said but that they were there. */
function isOfThemselves({ unit, effect, measure, scope }: QuantityValue, { proposition }: Claim): boolean {
  if (unit !== 'person' || effect !== null || measure !== null || scope.qualifiers.length > 0) return false;
  if (proposition.event !== 'measure' && proposition.event !== 'exist') return false;
  return proposition.arguments.every(({ role }) => role === 'quantity');
}

/** "More than 400 were on it": told to be on what carries people, of whom no more is said. */
function isOnCarrier({ unit, effect, measure, scope }: QuantityValue, claim: Claim, scene: Scene): boolean {
  if (unit !== 'person' || effect !== null || measure !== null || scope.qualifiers.length > 0) return false;
  if (claim.proposition.event !== 'measure') return false;
  return overlapping(claim, scene).some(
    ({ proposition }) =>
      proposition.event === 'exist' &&
      proposition.arguments.some(
        ({ role, value }) => role === 'place' && carriers.some((root) => isA(carrierOf(value), root, scene.index)),
      ),
  );
}

const carriers = ['thing:vehicle', 'thing:building/bridge'];

function carrierOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'place' ? value.thing : null;
}

function isOfHome({ unit, effect, scope, high }: QuantityValue, claim: Claim): boolean {
  if (effect !== null || high === null || scope.part !== 'total') return false;
  return (unit === 'person' || unit.startsWith('thing:person')) && toldBy(claim).includes('live');
}

/** The measures, and the counts of those aboard, that figures of an incident name. */
const measures = oncePerScene(({ claims }): ReadonlySet<string> => {
  const told = new Set<string>();
  for (const { proposition } of claims)
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'quantity') continue;
      if (value.measure !== null) told.add(value.measure);
      const effect = value.effect ?? traitsOf(proposition.event).effect;
      if (effect === 'aboard' || effect === 'displaced') told.add(effect);
    }
  return told;
});
