import type { Argument, Claim, Comparison, EventClass, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { timesApart } from '../../alignment/times-apart';
import { rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { sameSide } from '../../values/actor';

export const groundTopic = 'ground:';

const aircraft = 'thing:vehicle/aircraft';
const combatant = 'thing:person/combatant';
/** What is in somebody's waters or air or on his land, a story of each of which tells of one course. */
const movers: readonly string[] = ['thing:vehicle/ship', aircraft, 'thing:weapon/projectile', combatant];

const border = 'thing:political/border';
const highSeas = 'thing:nature/high-seas';

/** Acts of being somewhere; who goes from one country to another is in both. */
const staying: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'act', 'find', 'end', 'exist', 'stay', 'rescue']);

const entering: ReadonlySet<EventClass> = new Set<EventClass>(['arrive', 'cross', 'violate']);
const leaving: ReadonlySet<EventClass> = new Set<EventClass>(['leave', 'withdraw']);

/** How a claim has something on a ground: there when it was met, there and nowhere else, or come there from elsewhere. */
type Way = 'was' | 'kept' | 'came';

interface Told {
  readonly way: Way;
  readonly ground: Value;
  readonly denies: boolean;
}

/** On whose ground, by its land, waters or air, something was: "had been fishing in French waters", "never left Syria", "strayed into Turkey". */
export function whoseGround(claim: Claim, scene: Scene): Draft | null {
  if (claim.attribution.chain.length < 2) return null;
  const told = toldOf(claim, scene.index);
  if (told === null) return null;
  const mover = moverOf(claim, scene.index)?.root ?? onlyMover(scene);
  if (mover === null || (mover === combatant && told.way === 'was')) return null;
  return draft(claim, told.ground, evidenceFor(claim, claim.evidence), `${groundTopic}${mover}`, told.denies);
}

/** Grounds of countries that differ, or one that is denied, each by a source of its own and of one that moves. */
export function compareGrounds(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const met = somePair(a, b, (x, y) => exclude(x, y, scene));
  if (!met) return null;
  const [x, y] = [a[0].value, b[0].value].map((value) => ('name' in value ? value.name : '')) as [string, string];
  return compared('conflicts', a[0].denies === b[0].denies ? 'place.apart' : 'denial.same', { a: x, b: y });
}

function exclude(x: Draft, y: Draft, scene: Scene): boolean {
  if (x.open || y.open || !rivals(x.claim, y.claim)) return false;
  const { index } = scene;
  const [one, other] = [toldOf(x.claim, index), toldOf(y.claim, index)];
  if (one === null || other === null || (one.denies && other.denies)) return false;
  if (areOthers(x.claim, y.claim, index) || timesApart(x.claim, y.claim, scene)) return false;
  const [mine, yours] = [groundOf(one.ground, index), groundOf(other.ground, index)];
  // "Never crossed the border", whichever: it was in no country that it was not in before.
  if (one.denies || other.denies) {
    const [denied, said] = one.denies ? [mine, other] : [yours, one];
    return denied === null ? said.way === 'came' : mine === yours;
  }
  if (mine === yours || mine === null || yours === null) return false;
  return one.way === other.way ? one.way !== 'came' : one.way === 'kept' || other.way === 'kept';
}

function toldOf(claim: Claim, index: ConceptIndex): Told | null {
  const { proposition, commitment } = claim;
  const { event, continued, limit, arguments: roles } = proposition;
  if (commitment.stage !== 'accomplished' || commitment.focus !== 'event' || limit !== undefined) return null;
  const denied = commitment.polarity === 'denied';
  const at = (...wanted: readonly Argument['role'][]) =>
    roles.find(({ role, value }) => wanted.includes(role) && isGround(value, index))?.value;
  if (entering.has(event)) {
    const ground = at('target', 'patient', 'place');
    if (ground === undefined || (!denied && groundOf(ground, index) === null)) return null;
    return { way: 'came', ground, denies: denied };
  }
  if (leaving.has(event)) {
    const ground = denied ? at('origin', 'patient', 'place') : undefined;
    return ground === undefined || groundOf(ground, index) === null ? null : { way: 'kept', ground, denies: false };
  }
  const kept = event === 'stay' || continued === true;
  // "Stayed over Norway": above a country is in its air.
  const above = kept
    ? roles.find(({ role, value }) => role === 'place' && isAbove(claim, value, index))?.value
    : undefined;
  const ground = at('place') ?? above;
  if (ground === undefined || groundOf(ground, index) === null) return null;
  if (!staying.has(event) && traitsOf(event).family !== 'custody' && event !== 'fly') return null;
  if (denied) return event === 'be' ? { way: 'was', ground, denies: true } : null;
  return { way: kept ? 'kept' : 'was', ground, denies: false };
}

/** A country, by its land, waters or air; what is nobody's; or a border. */
function isGround(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'thing') return isA(value.id, border, index);
  if (value.kind === 'actor') return index.concept(value.id ?? '')?.type === 'state' && value.thing === null;
  if (value.kind !== 'place' || (value.relation !== 'at' && value.relation !== 'part-of')) return false;
  if (isA(value.thing, highSeas, index)) return true;
  return value.id === null ? isA(value.thing, border, index) : index.concept(value.id)?.type === 'country';
}

function isAbove(claim: Claim, value: Value, index: ConceptIndex): boolean {
  if (value.kind !== 'place' || value.relation !== 'near' || moverOf(claim, index)?.root !== aircraft) return false;
  return index.concept(value.id ?? '')?.type === 'country';
}

/** The country whose ground it is, `high-seas` where it is nobody's; null of a border that is not told to be anybody's. */
function groundOf(value: Value, index: ConceptIndex): string | null {
  if (value.kind === 'actor') return value.id?.replace(/^actor:/u, 'place:') ?? null;
  if (value.kind !== 'place') return null;
  return isA(value.thing, highSeas, index) ? highSeas : value.id;
}

interface Mover {
  readonly value: Value;
  readonly root: string;
}

function moverOf({ proposition }: Claim, index: ConceptIndex): Mover | null {
  for (const { role, value } of proposition.arguments) {
    if (role !== 'patient' && role !== 'agent' && role !== 'means') continue;
    const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
    const root = movers.find((one) => isA(id, one, index));
    if (root !== undefined) return { value, root };
  }
  return null;
}

/** What moves in a story that tells of one sort of it, and which a pronoun stands for. */
const onlyMover = oncePerScene(({ claims, index }): string | null => {
  const told = new Set<string>();
  for (const claim of claims) {
    const mover = toldOf(claim, index) === null ? null : moverOf(claim, index);
    if (mover !== null) told.add(mover.root);
  }
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
});

/** Planes of two countries, a plane and a drone. */
function areOthers(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const [one, other] = [moverOf(x, index)?.value, moverOf(y, index)?.value];
  if (one === undefined || other === undefined) return false;
  const [mine, yours] = [ownerOf(one), ownerOf(other)];
  if (mine !== null && yours !== null && mine !== yours && !isA(mine, yours, index) && !isA(yours, mine, index))
    return !sameSide(mine, yours, index);
  const [p, q] = [one, other].map((value) =>
    value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null,
  );
  return p != null && q != null && p !== q && !isA(p, q, index) && !isA(q, p, index);
}

function ownerOf(value: Value): string | null {
  if (value.kind === 'thing') return value.owner;
  return value.kind === 'actor' ? value.id : null;
}
