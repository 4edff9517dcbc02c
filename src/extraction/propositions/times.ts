import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { addSlot, type Draft } from './draft';

/** Gives each point in time to the event word nearest before it in its clause, else to the first after it. */
export function attachTimes(scene: Scene, drafts: readonly Draft[]): void {
  if ((scene.held & Held.Time) === 0) return;
  for (let i = 0; i < scene.tokens.length; i++) {
    const time = senseOf(scene.tokens[i] as Token, 'time');
    if (time === undefined || time.time.sort !== 'point' || scene.ruledOut.has(i)) continue;
    const clause = scene.clauseAt[i];
    let nearest: Draft | undefined;
    let verb: Draft | undefined;
    for (const draft of drafts) {
      if (scene.clauseAt[draft.token] !== clause) continue;
      if (draft.token < i || nearest === undefined) nearest = draft;
      if (!draft.nominal && verb === undefined) verb = draft;
    }
    // «وأضاف، أمس، أن», "said on Monday that": when it was said, not when it happened.
    if (nearest === undefined && isOfSpeaking(scene, i, clause as number)) continue;
    nearest ??= lastBefore(drafts, i) ?? drafts[0];
    // "Found the wreck at noon": when it was found, not when it was wrecked.
    if (verb !== undefined && nearest !== undefined && isFound(scene, verb, nearest)) nearest = verb;
    if (nearest !== undefined) addTime(nearest, i);
    if (verb !== undefined && verb !== nearest) addTime(verb, i);
  }
}

function isFound(scene: Scene, verb: Draft, object: Draft): boolean {
  if (!object.nominal || !object.reference || verb.token > object.token || !coming.has(traitsOf(verb.event).family))
    return false;
  const phrase = scene.phraseAt[object.token] as number;
  return verb.slots.some((slot) => slot.phrase === phrase && (slot.role === 'patient' || slot.role === 'target'));
}

/** What is done to the remains or the scene of an event, after it. */
const coming: ReadonlySet<Family> = new Set<Family>(['search', 'movement', 'law']);

function lastBefore(drafts: readonly Draft[], token: number): Draft | undefined {
  return drafts.findLast((draft) => draft.token < token);
}

/** A time behind a verb of speech that has said nothing yet, and before the words said. */
function isOfSpeaking(scene: Scene, time: number, clause: number): boolean {
  const { from } = scene.clauses[clause] as Clause;
  const relation = scene.relations.findLast(({ token }) => token >= from && token < time);
  if (relation === undefined || senseOf(scene.tokens[relation.token] as Token, 'speech') === undefined) return false;
  const before = (index: number) => (scene.phrases[index] as Phrase).from < time;
  if (relation.objects.some(before)) return false;
  let next = time + 1;
  while (scene.tokens[next]?.lexeme.pos === 'comma') next++;
  const pos = scene.tokens[next]?.lexeme.pos;
  return pos === 'complementizer' || pos === 'open' || !relation.obliques.some(before);
}

function addTime(draft: Draft, time: number): void {
  if (!draft.slots.some((slot) => slot.time === time)) addSlot(draft, { role: 'time', phrase: -1, time });
}
