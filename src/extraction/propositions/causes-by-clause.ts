import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { type Draft, slotOf } from './draft';
import { happeningOf } from './happening-of';
import { isNegated } from './is-negated';

/** What comes of a burst or a blow: ruin and harm. */
const effects: ReadonlySet<Family> = new Set<Family>(['damage', 'harm']);

/** What ruins and harms at once, whoever did it. */
const bursts: ReadonlySet<EventClass> = new Set<EventClass>(['explode', 'strike', 'erupt', 'quake', 'landslide']);

/**
 * "The truck caught fire when rockets exploded", «احترقت الحافلة عندما انفجر الخزان», "a cylinder exploded and burned the house": of ruin
 * or harm told with a burst in a clause of time, or as what the same thing then did, the burst is the cause.
 */
export function linkClausesOfTime(scene: Scene, drafts: readonly Draft[]): void {
  for (const burst of drafts) {
    if (burst.nominal || !bursts.has(burst.event) || isNegated(scene, burst)) continue;
    for (const effect of drafts) {
      if (effect.nominal || effect === burst || effect.cause >= 0 || !effects.has(traitsOf(effect.event).family))
        continue;
      if (slotOf(effect, 'cause') !== undefined || slotOf(effect, 'agent') !== undefined || isNegated(scene, effect))
        continue;
      if (isThen(scene, burst, effect)) dropAhead(scene, burst, effect);
      else if (!isWhen(scene, effect, burst)) continue;
      // Told by a verb, it has no name that could stand for it.
      const name = (scene.tokens[burst.token] as Token).lexeme.lemma;
      effect.slots.push({ role: 'cause', phrase: -1, value: { ...happeningOf(scene, burst), name } });
      effect.cause = burst.token;
      // The words that say what brought it about stand with it.
      effect.from = Math.min(effect.from, burst.from);
      effect.to = Math.max(effect.to, burst.to);
    }
  }
}

/** The effect's clause with a clause of time right behind it, in which the burst is told. */
function isWhen(scene: Scene, effect: Draft, burst: Draft): boolean {
  if (burst.token < effect.token) return false;
  const [clause, told] = [effect, burst].map(({ token }) => scene.clauses[scene.clauseAt[token] as number] as Clause);
  if (clause === undefined || told === undefined) return false;
  const opening = scene.clauses[clause.index + 1];
  if (opening === undefined || opening.opener !== 'adverbial' || !isOfTime(scene.tokens[opening.from])) return false;
  // "When rockets that had not been launched exploded": its relative clauses stand within it.
  for (let index = opening.index + 1; index <= told.index; index++) {
    const { opener } = scene.clauses[index] as Clause;
    if (opener !== 'relative' && opener !== 'resumed') return false;
  }
  return told.index >= opening.index;
}

/** A subordinator that says nothing but when. */
function isOfTime(token: Token | undefined): boolean {
  return token !== undefined && token.lexeme.pos === 'subordinator' && senseOf(token, 'link') === undefined;
}

/** "Exploded and burned": a verb right behind "and" with no subject but that of the burst before it. */
function isThen(scene: Scene, burst: Draft, effect: Draft): boolean {
  if (burst.event !== 'explode' || effect.token < burst.token || effect.token > burst.token + 3) return false;
  if (scene.tokens[effect.token - 1]?.lexeme.pos !== 'conjunction') return false;
  const [first, second] = [burst, effect].map(({ token }) => scene.relations[scene.relationAt[token] as number]);
  return second !== undefined && (second.subject < 0 || second.subject === first?.subject);
}

/** «صواريخ بقيت فيها انفجرت وأحرقت الشاحنة»: what stands behind the second verb is its own, and the first goes on with the subject told. */
function dropAhead(scene: Scene, burst: Draft, { token, slots }: Draft): void {
  const isAhead = (phrase: number) => slots.some((slot) => slot.phrase === phrase && slot.role === 'patient');
  const own = burst.slots.filter(({ phrase }) => phrase < 0 || !isAhead(phrase));
  if (own.length === burst.slots.length) return;
  const told = scene.relations.findLast((relation) => relation.token < burst.token && relation.subject >= 0);
  const bare = !own.some(({ role }) => role === 'means' || role === 'agent');
  const here =
    bare &&
    told !== undefined &&
    !isSaying(scene, told.token) &&
    scene.clauseAt[told.token] === (scene.clauseAt[burst.token] as number) - 1;
  if (here) own.push({ role: 'means', phrase: told.subject });
  burst.slots.splice(0, burst.slots.length, ...own);
  if (burst.to > token) burst.to = token;
}

function isSaying(scene: Scene, token: number): boolean {
  return senseOf(scene.tokens[token] as Token, 'speech') !== undefined;
}
