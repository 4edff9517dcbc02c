import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isPlaceThing } from '../values/place';
import type { EventSense } from './event-sense';
import { isForce } from './is-force';
import { isActing, isVehicle } from './phrase-sorts';

/** What surrounds a verb of several senses. */
interface Fit {
  readonly scene: Scene;
  readonly relation: Relations;
  readonly first: EventSense;
  readonly subject: PhraseSense | null;
  readonly objects: readonly PhraseSense[];
  /** Objects, or the subject of a passive. */
  readonly befallen: readonly PhraseSense[];
  readonly passive: boolean;
  readonly senses: (phrase: number) => PhraseSense;
}

/** The class that a verb means where its subject and objects are of a certain sort, before the order of its senses decides. */
const fits: readonly (readonly [EventClass, (fit: Fit) => boolean])[] = [
  // "The town fell to the rebels": of ground it tells who took it.
  [
    'seize',
    ({ first, relation, objects, scene, senses }) =>
      first.frame === 'converse' && objects.some(isActing) && isGround(scene, relation.subject, senses),
  ],
  // "Beat the champions", "the party defeated its rival": those who contend win and lose.
  ['win', ({ subject, objects }) => objects.some(isContender) && (subject === null || mayContend(subject))],
  // "Scotland beat Italy", "Murray beat Federer": a name that beats a name, and no squad that beats a man.
  [
    'win',
    ({ first, subject, objects, befallen, passive }) =>
      first.event === 'attack' &&
      (passive ? befallen.some(isTeam) : subject !== null && isSide(subject) && objects.some(isSide)),
  ],
  [
    'lose',
    ({ subject, objects, passive }) =>
      !passive && subject !== null && isContender(subject) && objects.every(({ number }) => number < 0),
  ],
  // "Soldiers were lost in the ambush".
  ['die', ({ passive, befallen, first }) => passive && first.event === 'lose-control' && befallen.some(isPersons)],
  // "Prices dropped", "unemployment went up", "turnout fell to 40 %": of what is measured it is a change.
  ['rise', (fit) => !isChange(fit.first) && changes(fit)],
  ['fall', (fit) => !isChange(fit.first) && changes(fit)],
  // "A few hundred people turned up", «أربعون ألفا حضروا»: people in numbers, or at an event, attend.
  [
    'attend',
    ({ first, subject, objects, befallen }) =>
      first.event === 'arrive' &&
      [subject, ...befallen].some(
        (sense) => sense !== null && sense.number >= 0 && (sense.animate || sense.thing === null),
      ) &&
      objects.every(({ event }) => event >= 0 || objects.length === 0),
  ],
  // "Cut 500 jobs", «شطبت 500 وظيفة», "slashed its workforce": who loses the job is dismissed.
  ['dismiss', ({ befallen }) => befallen.some(({ thing }) => thing === 'thing:matter-job')],
  // "Recovered 33 bodies": the dead are found, and not saved.
  ['find', ({ first, befallen }) => first.event === 'rescue' && befallen.some(({ casualty }) => casualty === 'killed')],
  // "Fired 12 shots".
  ['shoot', ({ befallen, scene }) => befallen.some((sense) => isShot(scene, sense))],
  // "Blocked the bill", "blocked the merger".
  [
    'reject',
    ({ first, befallen, scene }) => first.event === 'close' && befallen.some((sense) => isDealt(scene, sense)),
  ],
  // "The platforms had been compromised": of things it is no deal.
  ['breach', ({ first, passive }) => passive && first.event === 'agree'],
  // "Leaked the plans to a reporter": what persons let out that is no substance is told.
  [
    'breach',
    ({ first, subject, objects, scene }) =>
      first.event === 'leak' &&
      subject !== null &&
      isActing(subject) &&
      objects.length > 0 &&
      !objects.some(({ thing }) => thing !== null && scene.gazetteer.contains('thing:substance', thing)),
  ],
  // "The tank contained oil"; what rages is brought to an end.
  ['carry', ({ first, befallen, scene }) => first.event === 'end' && !befallen.some((sense) => rages(scene, sense))],
  // "The prisoner escaped from a jail": persons do not leak.
  [
    'escape',
    ({ first, subject, passive }) => first.event === 'leak' && !passive && subject !== null && isActing(subject),
  ],
  // "Cleared the officer of murder", "the court cleared him".
  [
    'acquit',
    ({ passive, subject, objects, relation, scene }) =>
      !passive &&
      objects.some((sense) => isPersons(sense) || sense.pronoun) &&
      ((subject !== null && isJudge(subject)) ||
        relation.obliques.some((index) => marksAt(scene.tokens, scene.phrases[index]?.prep ?? -1)[0] === 'of')),
  ],
  // "Signed the midfielder".
  [
    'appoint',
    ({ first, objects }) => first.event === 'agree' && objects.some(({ animate, event }) => animate && event < 0),
  ],
  // "Holds the town": ground or a building is held, no talks.
  ['hold', ({ relation, passive, scene, senses }) => holdsGround(scene, relation, passive, senses)],
];

/** The sense that suits what a verb does to what; undefined where the order of its senses decides. */
export function fittingSense(
  scene: Scene,
  relation: Relations,
  events: readonly EventSense[],
  senses: (phrase: number) => PhraseSense,
): EventSense | undefined {
  const [first] = events;
  const { lexeme } = scene.tokens[relation.token] as Token;
  if (first === undefined || events.length < 2 || lexeme.pos !== 'verb') return undefined;
  const passive = lexeme.voice === 'passive';
  const objects = relation.objects.map(senses);
  const subject = relation.subject < 0 ? null : senses(relation.subject);
  const befallen = objects.length > 0 || subject === null ? objects : [subject];
  const fit: Fit = { scene, relation, first, subject: passive ? null : subject, objects, befallen, passive, senses };
  for (const [event, test] of fits) {
    const sense = events.find((one) => one.event === event);
    if (sense !== undefined && sense !== first && test(fit)) return sense;
  }
  return undefined;
}

const contenders = ['player', 'sportsperson', 'politician', 'rival'].map((name) => `thing:person/${name}`);
const teams = ['thing:group/team', 'thing:group/party'];
const offices = ['actor:role/candidate', 'actor:role/coach', 'actor:org/party', 'actor:org/opposition'];

/** A player, a team, a candidate, a party. */
function isContender({ thing, things, actors }: PhraseSense): boolean {
  const roots = [...contenders, ...teams];
  if (actors.some((id) => offices.includes(id))) return true;
  return [thing, ...things].some((id) => id !== null && roots.some((root) => id === root || id.startsWith(`${root}/`)));
}

/** A team, or a place that stands for its own. */
function isTeam({ thing, places, animate }: PhraseSense): boolean {
  return !animate && ((thing === null && places.length > 0) || teams.some((root) => thing?.startsWith(root) === true));
}

/** A place that stands for its team, a team, or a name that no table knows. */
function isSide(sense: PhraseSense): boolean {
  const { thing, places, unknownName, actors, animate } = sense;
  if (isContender(sense)) return true;
  if (animate || thing !== null) return false;
  return places.length > 0 || (unknownName && actors.length === 0) || actors.some((id) => /^actor:[a-z]{2}$/u.test(id));
}

function mayContend(subject: PhraseSense): boolean {
  return isContender(subject) || (!subject.animate && subject.actors.every((id) => !id.startsWith('actor:org/')));
}

function isPersons({ animate, casualty }: PhraseSense): boolean {
  return animate || casualty !== null;
}

/** A court, a judge, an inquiry. */
function isJudge({ thing, actors }: PhraseSense): boolean {
  const roots = ['thing:person/judge', 'thing:group/court', 'thing:group/committee', 'thing:group/delegation'];
  if (thing !== null && roots.some((root) => thing === root || thing.startsWith(`${root}/`))) return true;
  return actors.some((id) => ['actor:org/judiciary', 'actor:org/court', 'actor:org/supreme-court'].includes(id));
}

function isShot({ tokens }: Scene, { event }: PhraseSense): boolean {
  return event >= 0 && senseOf(tokens[event] as Token, 'event')?.event === 'shoot';
}

function isChange({ event }: EventSense): boolean {
  return event === 'rise' || event === 'fall' || traitsOf(event).family === 'change';
}

/** What is measured changes, or is changed; what falls to a figure falls itself. */
function changes({ scene, befallen, subject, first }: Fit): boolean {
  return (first.frame === 'converse' && subject !== null ? [subject] : befallen).some((sense) =>
    isMeasured(scene, sense),
  );
}

const measured = ['thing:money/price', 'thing:money/trade', 'thing:money/currency', 'thing:matter-economy'];

/** Prices, rates, turnout, output: what is told by a figure. */
function isMeasured(scene: Scene, { measure, thing, event, animate }: PhraseSense): boolean {
  if (animate) return false;
  if (measure !== null && measure !== 'number') return true;
  if (thing !== null && measured.some((root) => thing === root || thing.startsWith(`${root}/`))) return true;
  const named = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return named === 'attend' || named === 'produce' || named === 'export' || named === 'import';
}

/** A law, a deal, a merger, a plan. */
function isDealt(scene: Scene, { thing, event }: PhraseSense): boolean {
  if (thing?.startsWith('thing:political/law') === true) return true;
  const named = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return named !== undefined && dealt.has(traitsOf(named).family);
}

/** A fire, an outbreak, a leak, a riot. */
function rages(scene: Scene, { event }: PhraseSense): boolean {
  const named = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return named !== undefined && raging.has(named);
}

const raging: ReadonlySet<EventClass> = new Set<EventClass>(['burn', 'wildfire', 'outbreak', 'leak', 'riot', 'flood']);

const dealt: ReadonlySet<string> = new Set(['dealing', 'decision', 'economy']);

/** A town or a building as the object, and no event ("held talks") nor persons ("held a man"). */
function holdsGround(
  scene: Scene,
  { objects: phrases, subject }: Relations,
  passive: boolean,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (passive || subject < 0 || !isForce(scene, senses(subject))) return false;
  return phrases.some((phrase) => isGround(scene, phrase, senses));
}

/** A place, a site, or something known that no table tells of: "the town", "the hill". */
function isGround(scene: Scene, phrase: number, senses: (phrase: number) => PhraseSense): boolean {
  if (phrase < 0) return false;
  const { event, animate, thing, places, measure, pronoun, number } = senses(phrase);
  if (event >= 0 || animate || isVehicle(scene, thing)) return false;
  if (places.length > 0 || (thing !== null && isPlaceThing(scene, thing))) return true;
  const { lexeme } = scene.tokens[scene.phrases[phrase]?.head ?? 0] as Token;
  return thing === null && measure === null && number < 0 && !pronoun && lexeme.definite;
}
