import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { governingPreposition } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt } from '../syntax/senses';
import { actorOf } from '../values/actor';
import { senseOfPhrase } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import { addSlot, type Draft, slotOf } from './draft';
import { happeningOf } from './happening-of';
import { isSomewhere } from './is-somewhere';
import { markNotSoCaused } from './not-so-caused';
import { isActing } from './phrase-sorts';
import { isSomebodysDoing } from './somebodys-doing';

/**
 * Turns verbs of cause into what they say: an event, and its cause. "The blast was caused by a leak", "stemmed from",
 * «نجم عن», "sparks set off the blaze" give the blast the leak as its cause; a subject that is no event word ("the disaster",
 * "it") stands for the incident. A denial or hedge of such a verb bears on the cause.
 */
export function linkCauses(scene: Scene, drafts: Draft[], byToken: ReadonlyMap<number, Draft>): void {
  const spent: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (draft.event !== 'cause' || draft.nominal) continue;
    const relation = scene.relations[scene.relationAt[draft.token] as number];
    if (relation !== undefined && causesDoing(scene, relation, byToken)) spent.push(draft);
    const terms = relation === undefined ? null : termsOf(scene, draft, relation);
    if (terms === null) continue;
    drafts[at] = causedDraft(scene, draft, terms, byToken);
    if (relation !== undefined) linkFurther(scene, relation, draft, terms, byToken);
  }
  if (spent.length > 0)
    for (let at = drafts.length - 1; at >= 0; at--) if (spent.includes(drafts[at] as Draft)) drafts.splice(at, 1);
  linkWords(scene, drafts);
  markNotSoCaused(scene, drafts);
}

/** "Rain caused the river to flood": the doing of its object has the subject as its cause. */
function causesDoing(scene: Scene, relation: Relations, byToken: ReadonlyMap<number, Draft>): boolean {
  const [object] = relation.objects;
  if (object === undefined || relation.subject < 0) return false;
  const doing = scene.relations.find(
    ({ token, subject }) =>
      token > relation.token && subject === object && scene.tokens[token]?.lexeme.verbForm === 'infinitive',
  );
  const draft = doing === undefined ? undefined : byToken.get(doing.token);
  if (draft === undefined) return false;
  addSlot(draft, { role: 'cause', phrase: relation.subject });
  return true;
}

/** Phrases of what came about and of its cause; −1 for a cause that the draft has as a value. */
interface Terms {
  readonly effect: number;
  readonly cause: number;
}

function termsOf(scene: Scene, draft: Draft, relation: Relations): Terms | null {
  const token = scene.tokens[draft.token] as Token;
  const subject = relation.subject;
  const object = relation.objects[0] ?? -1;
  if (token.lexeme.voice === 'passive') {
    const by = relation.obliques.find((index) => marksAt(scene.tokens, governing(scene, index)).includes('agent'));
    return subject < 0 || by === undefined ? null : { effect: subject, cause: by };
  }
  if (draft.frame === 'unaccusative') {
    const from =
      relation.obliques.find((index) =>
        marksAt(scene.tokens, governing(scene, index)).some((role) => sourceRoles.has(role)),
      ) ?? object;
    return subject < 0 || from < 0 ? null : { effect: subject, cause: from };
  }
  const result = object >= 0 ? object : (relation.obliques.find((index) => isEvent(scene, index)) ?? -1);
  if (draft.cause >= 0 && slotOf(draft, 'cause')?.value !== undefined)
    return isEvent(scene, result) ? { effect: result, cause: -1 } : null;
  return subject < 0 || result < 0 || !isEvent(scene, result) ? null : { effect: result, cause: subject };
}

/** "Led to the death of five and the wounding of three": what else came of it has the same cause. */
function linkFurther(
  scene: Scene,
  relation: Relations,
  draft: Draft,
  terms: Terms,
  byToken: ReadonlyMap<number, Draft>,
): void {
  const cause = terms.cause < 0 ? draft.cause : (scene.phrases[terms.cause] as Phrase).head;
  for (const index of [...relation.objects, ...relation.obliques]) {
    const further = byToken.get((scene.phrases[index] as Phrase).head);
    if (index !== terms.cause && further !== undefined && further.cause < 0 && further.token !== cause)
      further.cause = cause;
  }
}

const sourceRoles: ReadonlySet<string> = new Set(['origin', 'topic', 'cause', 'source', 'recipient']);

function governing(scene: Scene, index: number): number {
  return governingPreposition(scene.phrases[index] as Phrase, scene.phrases);
}

function isEvent(scene: Scene, index: number): boolean {
  return index >= 0 && (scene.relationAt[(scene.phrases[index] as Phrase).head] as number) >= 0;
}

function causedDraft(scene: Scene, draft: Draft, { effect, cause }: Terms, byToken: ReadonlyMap<number, Draft>): Draft {
  const caused = byToken.get((scene.phrases[effect] as Phrase).head);
  const event = caused?.event ?? 'happen';
  // "The riot was provoked by the police", "Israel bears responsibility for the attack".
  const role = cause >= 0 && isSomebodysDoing(event) && isDoer(scene, cause) ? 'agent' : 'cause';
  const made = alteredDraft(draft, {
    event,
    slots: [{ ...slotOf(draft, 'cause'), role, phrase: cause }],
    quantities: [],
    focus: role,
    reference: false,
  });
  for (const slot of [...draft.slots, ...(caused?.slots ?? [])]) {
    if (
      slot.role === 'time' ||
      slot.role === 'place' ||
      (slot.role === 'patient' && slot.phrase !== effect && slot.phrase !== cause && !isEvent(scene, slot.phrase))
    )
      addSlot(made, slot);
  }
  // "The shortage stemmed from a drought": what no event word names came about, and not the incident.
  if (caused === undefined && role === 'cause' && isNamed(scene, effect))
    addSlot(made, { role: 'patient', phrase: effect });
  return made;
}

/** A noun, and not "it", "that", «ذلك». */
function isNamed(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index] as Phrase;
  const { pronoun, event } = senseOfPhrase(scene, phrase);
  return !pronoun && event < 0 && (scene.tokens[phrase.head] as Token).lexeme.pos === 'noun';
}

/** Things that act or that people act in. */
const bodies = ['thing:group', 'thing:vehicle', 'thing:building', 'thing:person'] as const;

function isDoer(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index] as Phrase;
  const sense = senseOfPhrase(scene, phrase);
  // «أعمال الشركة», "the company's debts": the noun says what it was, and not whose.
  const { thing, animate } = sense;
  const owned = thing !== null && !animate && !bodies.some((root) => scene.gazetteer.contains(root, thing));
  return (
    sense.event < 0 &&
    !owned &&
    (isActing(sense) || sense.places.length > 0) &&
    actorOf(scene, phrase, sense, null) !== null
  );
}

/** Words of cause between two events: "because of", "due to", «نتيجة», «جراء»; what follows is the cause of what went before. */
function linkWords(scene: Scene, drafts: readonly Draft[]): void {
  if ((scene.held & Held.Cause) === 0) return;
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!hasLink(scene.tokens[i] as Token, 'cause')) continue;
    const effect = happeningBefore(scene, drafts, i);
    if (effect !== undefined && linkClause(scene, drafts, effect, i)) continue;
    const after = phraseAfter(scene, i);
    if (effect === undefined || after === undefined || isObjectOfCaused(scene, drafts, effect, after.index)) continue;
    if (isSomewhere(scene, i, after)) continue;
    addSlot(effect, { role: 'cause', phrase: after.index });
    const source = draftIn(drafts, after);
    if (source !== undefined && source !== effect) effect.cause = source.token;
  }
}

/** "Lost the game because of turnovers": the cause is of what was done with the game, and not of the game. */
function isObjectOfCaused(scene: Scene, drafts: readonly Draft[], effect: Draft, cause: number): boolean {
  if (!effect.nominal) return false;
  const phrase = scene.phraseAt[effect.token] as number;
  return drafts.some(
    ({ token, nominal, slots }) =>
      !nominal &&
      slots.some((slot) => slot.role === 'cause' && slot.phrase === cause) &&
      scene.relations[scene.relationAt[token] as number]?.objects.includes(phrase) === true,
  );
}

/** «استقالته جاءت بسبب خلاف»: of a verb that only says that it came about, its subject is what did. */
function happeningBefore(scene: Scene, drafts: readonly Draft[], token: number): Draft | undefined {
  const last = lastBefore(drafts, token);
  const relation =
    last === undefined || last.nominal ? undefined : scene.relations[scene.relationAt[last.token] as number];
  const subject = elementAt(scene.phrases, relation?.subject ?? -1);
  if (last === undefined || subject === undefined || !coming.has(last.event)) return last;
  return drafts.find((draft) => draft.nominal && draft.token === subject.head) ?? last;
}

/** Events of verbs that carry what comes about ("came", "happened", «جاء»). */
const coming: ReadonlySet<Draft['event']> = new Set<Draft['event']>(['act', 'happen', 'arrive', 'be', 'begin']);

/** "Sank because it hit a container", «لأن السائق فقد السيطرة»: what a clause behind the word of cause tells. */
function linkClause(scene: Scene, drafts: readonly Draft[], effect: Draft, token: number): boolean {
  if ((scene.tokens[token] as Token).lexeme.pos !== 'subordinator') return false;
  const clause = scene.clauseAt[token] as number;
  const told = drafts.find(
    (draft) => draft !== effect && draft.token > token && scene.clauseAt[draft.token] === clause && !draft.nominal,
  );
  if (told === undefined || told.event === 'act') return false;
  addSlot(effect, { role: 'cause', phrase: -1, value: happeningOf(scene, told) });
  effect.cause = told.token;
  return true;
}

function phraseAfter(scene: Scene, token: number): Phrase | undefined {
  const first = scene.phrases.find(({ from }) => from >= token && from <= token + 4);
  // "Over the players' strike": the strike.
  const owned = first === undefined ? undefined : scene.phrases[first.index + 1];
  return owned !== undefined && owned.owner === first?.index ? owned : first;
}

function draftIn(drafts: readonly Draft[], { from, to }: Phrase): Draft | undefined {
  return drafts.find(({ token }) => token >= from && token < to);
}

function lastBefore(drafts: readonly Draft[], token: number): Draft | undefined {
  let found: Draft | undefined;
  for (const draft of drafts) if (draft.token < token && slotOf(draft, 'cause') === undefined) found = draft;
  return found;
}
