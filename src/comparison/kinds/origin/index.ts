import type { Claim, Comparison, EventClass, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { isViolence, tellsOfIncident } from '../../alignment/event-group';
import { rivals } from '../../alignment/told-once';
import { compared, incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { areSisters } from '../../values/sisters';
import { compareAbroad } from './abroad';
import { compareHolders } from './holders';

/** From where was it launched, did it come, did they set out? */
export const origin: Kind = {
  kind: 'origin',
  values: ['place', 'actor', 'thing'],
  camps: true,
  wording: { en: 'From where: {{about}}?', ar: 'من أين: {{about}}؟' },
  answers(claim, scene) {
    const blow = isBlow(claim, scene);
    const denied = claim.commitment.polarity === 'denied';
    // "No rockets were fired from there" denies the place, not that any were fired; of other deeds it denies the deed.
    if (denied && !blow) return [];
    const drafts: Draft[] = [];
    for (const { role, value, evidence } of claim.proposition.arguments) {
      if (role !== 'origin' || !takes(value)) continue;
      drafts.push(draft(claim, value, evidenceFor(claim, evidence), topicOf(claim, blow, scene), denied));
    }
    return drafts;
  },
  compare: (a: Stance, b: Stance, scene: Scene): Comparison => unlessToldByOne(compareOrigins(a, b, scene), a, b),
};

function takes({ kind }: Value): boolean {
  return kind === 'place' || kind === 'actor' || kind === 'thing';
}

/** However it is told ("fired from", "came from", "took off from"), the incident's blow came from one place. */
function topicOf(claim: Claim, blow: boolean, scene: Scene): string {
  const { id, main, explicit } = scene.happenings.of(claim);
  if (!blow) return arrivalOf(claim, scene) ?? `${id}:${claim.proposition.event}`;
  const own = explicit && !main && tellsOfIncident(claim.proposition.event);
  return `${own ? id : scene.happenings.main}:launch`;
}

/** Sources of which neither lies in the other: a roof and a crowd, a lorry and a pipeline. */
const apart: readonly (readonly [string, string])[] = [
  ['thing:person', 'thing:building-part'],
  ['thing:vehicle', 'thing:building-part'],
  ['thing:vehicle', 'thing:building/house'],
  ['thing:vehicle', 'thing:person'],
  ['thing:vehicle', 'thing:building/tower'],
  ['thing:person', 'thing:building/house'],
  ['thing:vehicle', 'thing:building/pipeline'],
];

/** Places, or what something came out of, each told by a source of its own. */
function compareOrigins(a: Stance, b: Stance, scene: Scene): Comparison {
  const found = compareAbroad(a, b, scene) ?? compareHolders(a, b, scene) ?? compareStances(a, b, scene);
  const [x, y] = [a[0], b[0]];
  // "Left Greek airspace", "left Paris": who goes a long way leaves one after the other.
  if ([x, y].some(({ value }) => isA(classOf(value), 'thing:political/border', scene.index)))
    return incomparable('place.unknown', found.slots);
  // Of whatever else than a blow, whence each came is told by a source of its own.
  if (found.relation === 'conflicts' && !found.reason.startsWith('denial.') && !x.topic.endsWith(':launch'))
    return a.some(({ claim }) => b.some((other) => rivals(claim, other.claim)))
      ? found
      : incomparable('place.several', found.slots);
  if (found.relation !== 'incomparable' || x.open || y.open || x.denies || y.denies) return found;
  const [p, q] = [classOf(x.value), classOf(y.value)];
  const excludes = apart.some(
    ([one, other]) =>
      (isA(p, one, scene.index) && isA(q, other, scene.index)) ||
      (isA(q, one, scene.index) && isA(p, other, scene.index)),
  );
  const met =
    (excludes || areSisters(p, q, scene.index) || isAfloat(a, b, scene) || isAfloat(b, a, scene)) &&
    a.some(({ claim }) => b.some((other) => rivals(claim, other.claim)));
  return met ? compared('conflicts', 'place.sites', { a: nameOf(x.value), b: nameOf(y.value) }) : found;
}

/** "Launched from a boat off the coast" against "from Israel": what was launched at sea was not launched on land. */
function isAfloat([ship]: Stance, [land]: Stance, { index }: Scene): boolean {
  if (!ship.topic.endsWith(':launch') || !isA(classOf(ship.value), 'thing:vehicle/ship', index)) return false;
  const { value } = land;
  if (value.kind !== 'place' || value.id === null || value.relation !== 'at' || value.thing !== null) return false;
  const { id } = value;
  // "A boat off Israel": from Israel, in a way.
  return !ship.claim.proposition.arguments.some(
    ({ value: other }) =>
      other.kind === 'place' &&
      [other.id, ...other.within].some((one) => one !== null && index.relation(one, id) !== 'apart'),
  );
}

function classOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'place' || value.kind === 'actor' ? value.thing : null;
}

function nameOf(value: Value): string {
  return 'name' in value ? value.name : '';
}

/** Ways in which what is fired or flown at somebody sets out. */
const settingOut: ReadonlySet<EventClass> = new Set(['belong', 'leave', 'fly', 'arrive', 'travel', 'begin', 'act']);

/** "Came from", "arrived from", "got out of", «خرج من», «جاء من»: whence one thing that is nobody came to be there. */
function arrivalOf({ proposition: { event, predicate, arguments: roles } }: Claim, { index }: Scene): string | null {
  const sets = event === 'act' ? predicate === 'come' : settingOut.has(event);
  if (!sets) return null;
  for (const { role, value } of roles) {
    if (role !== 'agent' && role !== 'patient' && role !== 'cause') continue;
    const id = classOf(value);
    if (id !== null && !isA(id, 'thing:person', index)) return `from:${id.split('/').slice(0, 2).join('/')}`;
  }
  return null;
}

function isBlow({ proposition: { event, arguments: roles } }: Claim, { index }: Scene): boolean {
  if (isViolence(event) || traitsOf(event).broader === 'attack') return true;
  if (!settingOut.has(event)) return false;
  return roles.some(({ role, value }) => {
    if (role === 'origin' || role === 'place' || role === 'target') return false;
    if (value.kind === 'happening') return traitsOf(value.event).family === 'assault';
    const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
    return isA(id, 'thing:weapon', index) || isA(id, 'thing:vehicle/aircraft/drone', index);
  });
}
