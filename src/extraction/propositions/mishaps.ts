import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { HappeningValue } from '../../model/value';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { type Scene, wordsOf } from '../syntax/scene';
import { conceptOf, hasLink, marksAt, senseOf } from '../syntax/senses';
import { type Draft, slotOf } from './draft';
import { happeningOf } from './happening-of';
import { isNegated } from './is-negated';

/** What goes wrong and brings down, ruins or harms: told right before it, it is told as why. */
const mishaps: ReadonlySet<EventClass> = new Set<EventClass>([
  'malfunction',
  'negligence',
  'sabotage',
  'hack',
  'outage',
  'explode',
  'strike',
  'crash',
  'collapse',
  'leak',
  'burn',
  'quake',
  'erupt',
  'landslide',
  'storm',
  'flood',
  'lose-control',
]);

/** What hurts or kills; the wreck in which it does is told as what happened, and asked about by itself. */
const ailments: ReadonlySet<EventClass> = new Set<EventClass>([
  'malfunction',
  'negligence',
  'leak',
  'poison',
  'infect',
  'illness',
  'torture',
  'attack',
  'stab',
  'shoot',
]);

const ruinous: ReadonlySet<Family> = new Set<Family>(['accident', 'damage']);
const bodily: ReadonlySet<Family> = new Set<Family>(['harm', 'health']);

/** Of those families what is itself why, or is the end of it. */
const others: ReadonlySet<EventClass> = new Set<EventClass>([
  'accident',
  'disaster',
  'negligence',
  'malfunction',
  'survive',
  'repair',
  'build',
  'recover',
  'hospitalise',
]);

/** Tokens that the words for both may span, at most. */
const limit = 26;

/**
 * "Overturned when a tyre burst", "sank after hitting a rock", "left the road after its brakes failed", «غرقت بعد اصطدامها بصخرة», «صدمت القارب
 * فغرق», "struck the bridge, which collapsed", "so overloaded that it capsized": a mishap told right before a wreck, ruin or harm is its cause.
 */
export function linkMishaps(scene: Scene, drafts: readonly Draft[], carriers: ReadonlyMap<Draft, Draft>): void {
  for (const draft of drafts) {
    // "The fire started when a boiler burst": what the verb says of its noun.
    const effect = carriers.get(draft) ?? draft;
    const isCarried = effect !== draft;
    if (draft.nominal || !befalls(effect, isCarried) || isNegated(scene, draft)) continue;
    const cause = drafts.find(
      (one) => one !== draft && mayBring(one, effect, isCarried) && leadsTo(scene, one, draft, isCarried),
    );
    if (cause === undefined || isNegated(scene, cause)) continue;
    effect.slots.push({ role: 'cause', phrase: -1, value: struckIn(scene, cause, effect) });
    effect.cause = cause.token;
    const [from, to] = [Math.min(effect.from, cause.from), Math.max(effect.to, cause.to)];
    if (to - from <= limit) [effect.from, effect.to] = [from, to];
  }
}

/** Something wrecked, ruined or hurt, with nobody and nothing told to have done it. */
function befalls(draft: Draft, isCarried: boolean): boolean {
  const { family } = traitsOf(draft.event);
  if (isCarried && draft.event === 'explode') return !told.some((role) => slotOf(draft, role) !== undefined);
  if (others.has(draft.event) || !(ruinous.has(family) || bodily.has(family) || draft.event === 'outage')) return false;
  return draft.cause < 0 && !told.some((role) => slotOf(draft, role) !== undefined);
}

const told: readonly Role[] = ['cause', 'agent', 'means'];

function mayBring({ event, focus, slots, nominal }: Draft, effect: Draft, isCarried: boolean): boolean {
  if (focus !== undefined || (isCarried && nominal)) return false;
  // "Crashed after hitting a cable": of two crashes the one that says what was hit.
  if (event === effect.event && (event !== 'crash' || !slots.some(({ role }) => struck.has(role)))) return false;
  return (bodily.has(traitsOf(effect.event).family) ? ailments : mishaps).has(event);
}

/** A wreck that something struck brought about, with what it was. */
function struckIn(scene: Scene, cause: Draft, effect: Draft): HappeningValue {
  const value = happeningOf(scene, cause);
  if (cause.event !== effect.event) return value;
  const object = elementAt(scene.phrases, cause.slots.find(({ role }) => struck.has(role))?.phrase ?? -1);
  if (object === undefined || object.from < cause.token) return value;
  const thing = conceptOf(scene.tokens[object.head] as Token, 'thing:');
  const name = wordsOf(scene, cause.token, object.to);
  return { ...value, name, concepts: thing === undefined ? value.concepts : [...value.concepts, thing] };
}

const struck: ReadonlySet<Role> = new Set<Role>(['topic', 'target', 'means', 'place']);

/** Whether the grammar tells the one as what came right before the other. */
function leadsTo(scene: Scene, cause: Draft, effect: Draft, isCarried: boolean): boolean {
  const [why, what] = [clauseOf(scene, cause), clauseOf(scene, effect)];
  if (cause.nominal && why.index === what.index) return isBehindAfter(scene, cause, effect);
  if (why.index === what.index + 1) return isWhen(scene, why, what, isCarried);
  return !isCarried && what.index === why.index + 1 && !cause.nominal && isOutcome(scene, effect, cause, what);
}

function clauseOf({ clauses, clauseAt }: Scene, { token }: Draft): Clause {
  return clauses[clauseAt[token] as number] as Clause;
}

/** «بعد اصطدامها», «عقب انفجار إطارها»: a noun behind a preposition of what comes first. */
function isBehindAfter(scene: Scene, { token }: Draft, effect: Draft): boolean {
  const phrase = elementAt(scene.phrases, scene.phraseAt[token] as number);
  if (phrase === undefined || phrase.head !== token || phrase.prep < effect.token) return false;
  return isAfter(scene, phrase.prep);
}

function isAfter(scene: Scene, at: number): boolean {
  const token = elementAt(scene.tokens, at);
  if (token?.lexeme.pos !== 'preposition') return false;
  const roles = marksAt(scene.tokens, at);
  return hasLink(token, 'after') || (roles[0] === 'time' && roles.includes('cause'));
}

/** A clause of time behind what it came to, or "after hitting". */
function isWhen(scene: Scene, why: Clause, what: Clause, isCarried: boolean): boolean {
  const opening = scene.tokens[why.from];
  if (why.opener === 'adverbial')
    return isOfTime(opening) || (isCarried && opening !== undefined && hasLink(opening, 'after'));
  return why.opener === 'joined' && why.from === what.to && isAfter(scene, what.to - 1);
}

/** A subordinator that says nothing but when. */
function isOfTime(token: Token | undefined): boolean {
  return token?.lexeme.pos === 'subordinator' && senseOf(token, 'link') === undefined;
}

/** What the clause right behind tells: "so that", «فغرق», "which collapsed", "so it sank". */
function isOutcome(scene: Scene, effect: Draft, cause: Draft, what: Clause): boolean {
  const opening = scene.tokens[what.from] as Token;
  const subject = scene.relations[scene.relationAt[effect.token] as number]?.subject ?? -1;
  const object = slotOf(cause, 'patient')?.phrase ?? -1;
  if (what.opener === 'relative') return subject >= 0 && subject === object;
  // "So overloaded that it capsized".
  if (what.opener === 'content') return isResult(scene, cause.token - 1) && cause.token === what.from - 1;
  if (what.opener !== 'joined') return false;
  if (isResult(scene, what.from) || isResult(scene, what.from + 1)) return true;
  // "Lost control and plunged", "struck a rock and sank": who goes on is whoever was told of, and it befalls him.
  const goesOn = subject < 0 || scene.relations[scene.relationAt[cause.token] as number]?.subject === subject;
  return opening.lexeme.pos === 'conjunction' && goesOn && sudden.has(cause.event) && effect.token <= what.from + reach;
}

/** Words from the conjunction to what it joins, at most. */
const reach = 2;

/** What is over at once, so that what is joined to it comes of it. */
const sudden: ReadonlySet<EventClass> = new Set<EventClass>([
  'strike',
  'crash',
  'explode',
  'lose-control',
  'malfunction',
]);

/** "So", «ف», «لذلك»: what stands behind it came of what stands before. */
function isResult({ tokens }: Scene, at: number): boolean {
  const token = elementAt(tokens, at);
  return token !== undefined && hasLink(token, 'result');
}
