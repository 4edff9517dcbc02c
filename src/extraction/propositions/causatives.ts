import type { EventClass } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { addSlot, type Draft, type Slot, slotOf } from './draft';
import { isNegated } from './is-negated';

/** Classes of verbs that make somebody or something do what the words behind them name: force, let, make, cause. */
const makers: ReadonlySet<EventClass> = new Set<EventClass>(['order', 'allow', 'cause', 'happen', 'act']);

/** Of what has no will one is made to do a thing only where a word says no more than that: "made it fail", "led them to close". */
const plain: ReadonlySet<string> = new Set(['lead', 'force', 'push', 'drive']);

/**
 * "Ice made the wing fail", "fog forced the plane to turn back", "forced the cancellation of the match", «أجبر الضباب الطائرة على العودة»: what
 * is made to happen has as its cause what made it, and the verb between them says nothing of its own.
 */
export function linkCausatives(scene: Scene, drafts: Draft[], byToken: ReadonlyMap<number, Draft>): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const maker = drafts[at] as Draft;
    if (maker.nominal || !isMaker(maker) || isNegated(scene, maker)) continue;
    const relation = scene.relations[scene.relationAt[maker.token] as number];
    const cause = maker.slots.find(({ role, phrase }) => moving.has(role) && phrase === relation?.subject);
    if (relation === undefined || cause === undefined || cause.phrase < 0) continue;
    // «هو ما دفعهم إلى الإضراب»: a cleft tells its own.
    if (scene.clauses[relation.clause]?.opener === 'relative') continue;
    const done = doneBy(scene, maker, relation, byToken);
    if (done === undefined) continue;
    tell(scene, done, cause, relation);
    drafts.splice(at, 1);
  }
}

/** Roles of a subject that has no will of its own. */
const moving: ReadonlySet<Role> = new Set<Role>(['cause', 'means']);

function isMaker({ event, frame, act }: Draft): boolean {
  if (!makers.has(event)) return false;
  if (event === 'happen') return frame === 'light';
  return event !== 'act' || (act !== undefined && plain.has(act));
}

/** What somebody or something is made to do: by a verb behind it, or by the noun that is forced or that it is forced to. */
function doneBy(
  scene: Scene,
  maker: Draft,
  relation: Relations,
  byToken: ReadonlyMap<number, Draft>,
): Draft | undefined {
  const [object] = relation.objects;
  if (object === undefined) return undefined;
  const phrase = scene.phrases[object] as Phrase;
  const nominal = byToken.get(phrase.head);
  // What "led to the collapse" says is told by its verb of cause (`causes.ts`).
  if (nominal?.nominal) return forces(maker) && maker.event !== 'cause' ? nominal : undefined;
  const next = scene.tokens[phrase.to]?.lexeme.pos === 'other' ? phrase.to + 1 : phrase.to;
  const verb = byToken.get(next);
  if (verb !== undefined && !verb.nominal) return verb;
  if (!forces(maker)) return undefined;
  const forced = relation.obliques.find(
    (index) =>
      byToken.get(headOf(scene, index))?.nominal === true &&
      marksAt(scene.tokens, scene.phrases[index]?.prep ?? -1)[0] !== 'means',
  );
  return forced === undefined ? undefined : byToken.get(headOf(scene, forced));
}

/** "Forced the closure": not "made the arrest", "allowed the attack". */
function forces({ event, act }: Draft): boolean {
  return event === 'order' || event === 'cause' || (act !== undefined && plain.has(act));
}

function headOf({ phrases }: Scene, index: number): number {
  return (phrases[index] as Phrase).head;
}

function tell(scene: Scene, done: Draft, cause: Slot, { objects }: Relations): void {
  const own = done.slots.filter(({ phrase }) => phrase !== cause.phrase);
  done.slots.splice(0, done.slots.length, ...own);
  addSlot(done, { role: 'cause', phrase: cause.phrase });
  done.reference = false;
  const object = objects[0] as number;
  const { head } = scene.phrases[object] as Phrase;
  const role = done.frame === 'intransitive' ? 'agent' : 'patient';
  if (head !== done.token && slotOf(done, role) === undefined) addSlot(done, { role, phrase: object });
  done.from = Math.min(done.from, (scene.phrases[cause.phrase] as Phrase).from);
}
