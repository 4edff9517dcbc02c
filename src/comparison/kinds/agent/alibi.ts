import type { ActorValue, Claim, Comparison, EventClass, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { tellsOfIncident } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { timesApart } from '../../alignment/times-apart';
import { rivals } from '../../alignment/told-once';
import { compared, incomparable } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareStances } from '../../stance';
import { compareValues } from '../../values';
import { isDone } from './is-done';
import { deedTopic } from './laid-at';
import { speakerOf } from './speaker';

/** Somebody who denies having been where a deed was done that another source lays at his door. */
interface Alibi {
  readonly party: ActorValue;
  /** The deed that he is said to have done. */
  readonly topic: string;
}

const alibis = oncePerScene(alibisIn);

/**
 * The answer of who was not there: "none of its aircraft flew over the area", "it had no troops in the town", «لا وجود لقواتنا في
 * المنطقة». It clears him of what somebody else says he did there; where nobody does, it is no answer.
 */
export const alibiOf = askedOfClaim(isNobodyAway, (claim, scene): Draft | null => {
  const found = alibis(scene).get(claim);
  return found === undefined ? null : draft(claim, found.party, evidenceFor(claim, claim.evidence), found.topic);
});

function isNobodyAway(scene: Scene): boolean {
  return alibis(scene).size === 0;
}

/**
 * Compares what is left of a denial by those of its answers that say no more than that he was not there; null where there are none.
 *
 * @param otherwise the comparison of all other answers
 */
export function compareAlibi(
  a: Stance,
  b: Stance,
  scene: Scene,
  otherwise: (a: Stance, b: Stance) => Comparison,
): Comparison | null {
  const isAlibi = ({ claim, denies }: Draft) => denies && absentParty(claim, scene.index) !== null;
  const away = [a, b].map((stance) => stance.filter(isAlibi));
  const [first, second] = away as [Draft[], Draft[]];
  if (first.length === 0 && second.length === 0) return null;
  const [x, y] = [a, b].map((stance) => stance.filter((one) => !isAlibi(one))) as [Draft[], Draft[]];
  const plain = isStance(x) && isStance(y) ? otherwise(x, y) : null;
  if (plain?.relation === 'conflicts') return plain;
  const [denials, others] = isStance(first) ? [first, b] : [second as unknown as Stance, a];
  if (others[0].denies) return plain;
  const found = compareStances(denials, others, scene);
  if (found.relation !== 'conflicts') return plain ?? found;
  const met = somePair(denials, others, ({ claim: p }, { claim: q }) => rivals(p, q) && mayMeet(p, q, scene));
  if (met) return compared('conflicts', 'denial.elsewhere', found.slots);
  return plain ?? incomparable('agent.other-deed', found.slots);
}

function isStance(drafts: readonly Draft[]): drafts is Stance {
  return drafts.length > 0;
}

function alibisIn(scene: Scene): ReadonlyMap<Claim, Alibi> {
  const found = new Map<Claim, Alibi>();
  const absent = scene.claims.flatMap((claim) => {
    const party = absentParty(claim, scene.index);
    return party === null || isOfAnotherDay(claim, scene) ? [] : [{ claim, party }];
  });
  if (absent.length === 0) return found;
  const charges = chargesIn(scene);
  charges.sort((a, b) => Number(scene.happenings.of(b.claim).main) - Number(scene.happenings.of(a.claim).main));
  for (const { claim, party } of absent) {
    const charge = charges.find(
      (one) => isOneSide(party, one.doer, scene.index) && rivals(claim, one.claim) && mayMeet(claim, one.claim, scene),
    );
    if (charge !== undefined) found.set(claim, { party, topic: deedTopic(charge.claim, scene) });
  }
  return found;
}

/** "On Monday", in the story of what happened on Tuesday. */
function isOfAnotherDay(claim: Claim, scene: Scene): boolean {
  const day = claim.proposition.arguments.find(({ value }) => value.kind === 'moment')?.value;
  if (day === undefined) return false;
  const told = daysIn(scene);
  return told.length > 0 && told.every((one) => compareValues(one, day, scene.index).relation === 'conflicts');
}

const daysIn = oncePerScene(({ claims, happenings }): readonly Value[] =>
  claims.flatMap((claim) =>
    happenings.of(claim).main && isDone(claim.proposition.event) && !moving.has(claim.proposition.event)
      ? claim.proposition.arguments.flatMap(({ value }) => (value.kind === 'moment' ? [value] : []))
      : [],
  ),
);

/** What others say was done, and by whom. */
function chargesIn({ claims }: Scene): { readonly claim: Claim; readonly doer: ActorValue }[] {
  return claims.flatMap((claim) => {
    const { commitment, proposition } = claim;
    const { event } = proposition;
    if (commitment.polarity === 'denied' || commitment.stage !== 'accomplished') return [];
    const blow = tellsOfIncident(event) && isDone(event) && !moving.has(event);
    if (!blow && traitsOf(event).family !== 'custody') return [];
    return proposition.arguments.flatMap(({ role, value }) =>
      role === 'agent' && value.kind === 'actor' && !value.unknown ? [{ claim, doer: value }] : [],
    );
  });
}

/** Classes that say no more than that somebody moved, was present or at work. */
const moving: ReadonlySet<EventClass> = new Set<EventClass>([
  'fly',
  'travel',
  'be',
  'exist',
  'own',
  'find',
  'stay',
  'deploy',
]);

/** The party that a claim says was not there: by its name, or as the speaker's own men, vehicles and forces. */
function absentParty(claim: Claim, index: ConceptIndex): ActorValue | null {
  const { commitment, proposition, attribution } = claim;
  if (commitment.polarity !== 'denied' || commitment.focus !== 'event' || commitment.stage !== 'accomplished')
    return null;
  if (attribution.chain.length < 2 || !tellsOfPresence(claim, index)) return null;
  const had = proposition.event === 'act' || proposition.event === 'own';
  // There may be none of anybody's in a camp that was struck: of whom that is said, and of his own, it says that he was not there.
  const own = had || proposition.event === 'exist' || proposition.event === 'find';
  for (const { role, value } of proposition.arguments) {
    if (role !== 'patient' && (had || role !== 'agent')) continue;
    if (value.kind === 'actor' && value.id !== null && isForce(value.id, index)) {
      if (!value.id.startsWith('actor:org/')) return own ? speakerFor(value, claim, index) : value;
      return own ? speakerOf(claim, index) : (speakerFor(value, claim, index) ?? value);
    }
    if (!isOfForces(value, had ? armed : ofForces, index) || (own && !had)) continue;
    const owner = value.kind === 'thing' ? value.owner : null;
    const speaker = speakerOf(claim, index);
    if (owner === null) return speaker;
    const party: ActorValue = {
      kind: 'actor',
      id: owner,
      name: nameOf(value),
      levels: [],
      thing: null,
      unknown: false,
    };
    return !had || (speaker !== null && isOneSide(speaker, party, index)) ? party : null;
  }
  return null;
}

function nameOf(value: Value): string {
  return 'name' in value ? value.name : '';
}

/** "Its forces": the speaker's; "no Air Force plane flew", which a governor says, is the force that it names. */
function speakerFor(value: ActorValue, claim: Claim, index: ConceptIndex): ActorValue | null {
  const speaker = speakerOf(claim, index);
  return speaker !== null && isOneSide(speaker, value, index) ? speaker : null;
}

function tellsOfPresence(claim: Claim, index: ConceptIndex): boolean {
  const { event, arguments: roles } = claim.proposition;
  if (event === 'act') return toldBy(claim).includes('own') && roles.some(({ role }) => role === 'patient');
  if (event === 'travel') return toldBy(claim).includes('fly');
  // "Its troops were not wounded" is no word of where they were; "were not in the town" is.
  if (event === 'be') return roles.every(({ role, value }) => role !== 'topic' || isWhereabouts(value, index));
  return moving.has(event);
}

function isWhereabouts(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'state') return value.scale === 'presence';
  if (value.kind === 'place') return value.thing === null;
  return value.kind === 'thing' && (isA(value.id, 'thing:nature', index) || (value.id === null && value.definite));
}

const forces: ReadonlySet<string> = new Set(['armed-force', 'armed-group', 'police', 'state', 'agency']);

function isForce(id: string, index: ConceptIndex): boolean {
  return id.startsWith('actor:org/') || forces.has(index.concept(id)?.type ?? '');
}

/** What a party has that can have done it: where such are, and whether there are such at all. */
const ofForces = ['thing:vehicle', 'thing:person/combatant', 'thing:person/man', 'thing:group/unit'];
const armed = [...ofForces, 'thing:weapon'];

function isOfForces(value: Value, sorts: readonly string[], index: ConceptIndex): boolean {
  const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
  return sorts.some((root) => isA(id, root, index));
}

function isOneSide(a: ActorValue, b: ActorValue, index: ConceptIndex): boolean {
  const { relation } = compareValues(a, b, index);
  return relation === 'equivalent' || relation === 'refines' || relation === 'overlaps';
}

/** At no other time, and in no other place, that either names. */
function mayMeet(denial: Claim, charge: Claim, scene: Scene): boolean {
  if (timesApart(denial, charge, scene)) return false;
  const [mine, yours] = [denial, charge].map(({ proposition }) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'place' && value.id !== null ? [value] : [])),
  ) as [Value[], Value[]];
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((one) => yours.some((other) => compareValues(one, other, scene.index).relation !== 'conflicts'));
}
