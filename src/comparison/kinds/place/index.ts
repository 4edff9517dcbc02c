import type { Claim, Comparison, EventClass, Role, Value } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { ofOneDeed } from '../../alignment/one-deed';
import { circleOfMoment, momentOf } from '../../alignment/told-by-cause';
import { rivals, toldOnce } from '../../alignment/told-once';
import { incomparable, sameName } from '../../comparison';
import { isA } from '../../concepts';
import type { Kind, Stance } from '../../kind';
import { isRevised } from '../../revised';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { compareValues } from '../../values';
import { fromRoles } from '../from-roles';
import { compareGrounds, groundTopic, whoseGround } from './whose-ground';

const roles: readonly Role[] = ['place'];
const from: readonly Role[] = ['origin'];
const takes = ({ kind }: Value) => kind === 'place';

/** Where? */
export const place: Kind = {
  kind: 'place',
  values: ['place'],
  camps: true,
  wording: { en: 'Where: {{about}}?', ar: 'أين: {{about}}؟' },
  answers(claim, scene) {
    const topic = () => `${scene.happenings.of(claim).id}:${circleOfMoment(claim, scene)}`;
    const ground = whoseGround(claim, scene);
    const told = fromRoles(claim, rolesOf(claim), topic, takes);
    return ground === null ? told : [...told, ground];
  },
  /** Only the incident's main happening is in one place; what else was done may have been done in several. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const ground = a[0].topic.startsWith(groundTopic) ? compareGrounds(a, b, scene) : null;
    if (ground !== null) return unlessToldByOne(ground, a, b);
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    if (tellTheSame(a, b)) return incomparable('place.several', found.slots);
    if (isRevised(a, b)) return found;
    const once = toldOnce(a, b, scene);
    const oneDeed = (lieAt(a) || lieAt(b)) && ofOneDeed(a, b, 'place', scene);
    const alike = (once || oneDeed) && isTold(a, scene) === isTold(b, scene);
    const elsewhere = wasElsewhere(a, b, scene);
    if (isNamesake(a, b, found.slots.km) && !alike && !elsewhere) return incomparable('place.several', found.slots);
    const main = [a[0], b[0]].every(({ claim }) => scene.happenings.of(claim).main && tellsOfIncident(momentOf(claim)));
    const clear =
      main &&
      !isWidespread(a, scene) &&
      precise(a, scene) &&
      precise(b, scene) &&
      momentOf(a[0].claim) === momentOf(b[0].claim) &&
      !cameOtherwise(a, b, scene);
    return clear ||
      oneDeed ||
      wereThere(a, b, scene) ||
      elsewhere ||
      ((found.reason === 'place.sides' || (lieAt(a) && lieAt(b))) && once)
      ? unlessToldByOne(found, a, b)
      : incomparable('place.several', found.slots);
  },
};

/** "Seized from her home": where somebody is taken from is where he was taken. */
function rolesOf({ proposition: { event, arguments: given } }: Claim): readonly Role[] {
  const takenFrom = (event === 'detain' || event === 'abduct') && !given.some(({ role }) => role === 'place');
  return takenFrom ? from : roles;
}

/** "Was shot dead in Nakuru, 150 km west of Nairobi": who gives both places in one breath sets neither against the other. */
function tellTheSame(a: Stance, b: Stance): boolean {
  return a.some(({ claim }) => b.some((other) => other.claim === claim));
}

/** Kilometres beyond which two places of different countries are hardly of one happening, told differently. */
const farKm = 300;

/** Whether one of two towns is more likely to bear the name of the other's neighbour than to be where it happened: far off, abroad. */
function isNamesake([{ value: x }]: Stance, [{ value: y }]: Stance, km: string | number | undefined): boolean {
  if (x.kind !== 'place' || y.kind !== 'place' || x.id === null || y.id === null || Number(km ?? 0) <= farKm)
    return false;
  const [one, other] = [x.id.split('/'), y.id.split('/')];
  return one.length > 1 && other.length > 1 && one[0] !== other[0];
}

/** Whether some other place of the country is told of besides, or that country itself. */
function isTold([{ value }]: Stance, { incident }: Scene): boolean {
  if (value.kind !== 'place' || value.id === null) return false;
  const { id } = value;
  const country = id.split('/', 1)[0];
  return incident.places.some((other) => other !== id && other.split('/', 1)[0] === country);
}

/** What is in many towns at once. */
const widespread: ReadonlySet<string> = new Set<EventClass>(['flood', 'storm', 'wildfire', 'drought', 'outage']);

/** Of the classes of an incident, the most frequent ones say what it is. */
const leading = 4;

/** "Drones hit Shaddadi", "six rockets hit the oil field": what was dealt here by one thing and there by another are two blows. */
function cameOtherwise(a: Stance, b: Stance, { index }: Scene): boolean {
  const [mine, yours] = [a, b].map((stance) =>
    stance.flatMap(({ claim }) =>
      claim.proposition.arguments.flatMap(({ role, value }) => (role === 'means' ? [value] : [])),
    ),
  ) as [Value[], Value[]];
  if (mine.length === 0 || yours.length === 0) return false;
  return !mine.some((one) =>
    yours.some((other) => ['equivalent', 'refines', 'overlaps'].includes(compareValues(one, other, index).relation)),
  );
}

/** A flood or a storm is in many towns, and kills in many; a quake has one centre, and kills in many. */
function isWidespread([{ claim }]: Stance, scene: Scene): boolean {
  const event = momentOf(claim);
  if (event === 'quake') return false;
  return [event, ...scene.foremost.slice(0, leading)].some((told) => told === 'quake' || widespread.has(told));
}

/** "The boat was in Philippine waters", "the drone was over the high seas": in whose waters or air a vessel was, by two sources. */
function wereThere(a: Stance, b: Stance, { index, happenings }: Scene): boolean {
  const isOfVessel = ({ proposition: { event, arguments: roles } }: Claim) =>
    event === 'be' &&
    roles.some(
      ({ role, value }) => role === 'patient' && value.kind === 'thing' && isA(value.id, 'thing:vehicle', index),
    );
  return a.some(({ claim: x }) =>
    b.some(
      ({ claim: y }) => isOfVessel(x) && isOfVessel(y) && rivals(x, y) && happenings.of(x).id === happenings.of(y).id,
    ),
  );
}

/** "The minister was in Paris on Monday", "he was in Berlin on Monday": where somebody known was at one time, by two sources. */
function wasElsewhere(a: Stance, b: Stance, { index }: Scene): boolean {
  return a.some(({ claim: x }) => b.some(({ claim: y }) => rivals(x, y) && areOfOnePerson(x, y, index)));
}

function areOfOnePerson(x: Claim, y: Claim, index: Scene['index']): boolean {
  if (x.proposition.event !== 'be' || y.proposition.event !== 'be') return false;
  const of = ({ proposition }: Claim, kind: (value: Value) => boolean) =>
    proposition.arguments.flatMap(({ value }) => (kind(value) ? [value] : []));
  const relate = (one: Value, other: Value) => compareValues(one, other, index).relation;
  const areOne = (one: Value, other: Value) => relate(one, other) === 'equivalent' && 'id' in one && one.id !== null;
  const times = [x, y].map((claim) => of(claim, ({ kind }) => kind === 'moment')) as [Value[], Value[]];
  if (!times[0].some((one) => times[1].some((other) => ['equivalent', 'refines'].includes(relate(one, other)))))
    return false;
  const persons = [x, y].map((claim) => of(claim, (value) => isSomebodyKnown(value, index))) as [Value[], Value[]];
  return persons[0].some((one) =>
    persons[1].some(
      (other) => 'name' in one && 'name' in other && (sameName(one.name, other.name) || areOne(one, other)),
    ),
  );
}

function isSomebodyKnown(value: Value, index: Scene['index']): boolean {
  if (value.kind === 'actor')
    return isA(value.thing, 'thing:person', index) || value.id?.startsWith('actor:role/') === true;
  return value.kind === 'thing' && value.definite && isA(value.id, 'thing:person', index);
}

/** In a place, not near it or in its direction. */
function lieAt([{ value }]: Stance): boolean {
  return value.kind === 'place' && (value.relation === 'at' || value.relation === 'part-of');
}

/** A point on the map, where it took place: not a country, nor a direction. */
const points: ReadonlySet<string> = new Set([
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'base',
  'port',
  'airport',
  'facility',
]);

function precise([{ value }]: Stance, { index }: Scene): boolean {
  return value.kind === 'place' && value.relation === 'at' && points.has(index.concept(value.id ?? '')?.type ?? '');
}
