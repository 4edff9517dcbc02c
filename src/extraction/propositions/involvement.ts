import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { behindFirst } from './behind-first';
import { blankDraft } from './blank-draft';
import { addSlot, type Draft, slotOf } from './draft';
import { roleOfDoer } from './role-of-doer';

/** A deed and who is said to have, or to have no, part in it. */
interface Part {
  /** Token before which negations count, and where the claim begins. */
  readonly token: number;
  readonly party: number;
  /** The phrase of the deed, or −1 where a verb tells it. */
  readonly deed: number;
  /** The verb of «ما جرى»; −1 where a phrase names the deed. */
  readonly verb: number;
}

/**
 * Who had a part in a deed, or none: «تورط ضابطان في التهريب», «يقف خصوم وراء الحملة», «لا علاقة للعاصفة بالانقطاع», «لم يكن للحزب
 * دور في الحريق». The deed is told with its doer, or its cause where that is nobody; the word of taking part is no act beside it.
 */
export function tellParts(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  if ((scene.held & Held.Involvement) === 0) return;
  if (scene.pack.order !== 'verb-first') {
    for (const phrase of scene.phrases) {
      const part = betweenTwo(scene, phrase) ?? fronted(scene, phrase);
      if (part !== null) tell(scene, drafts, part, senses);
    }
    return;
  }
  for (const relation of scene.relations) {
    const part = byVerb(scene, relation);
    if (part !== null) tell(scene, drafts, part, senses);
  }
  for (const phrase of scene.phrases) {
    const part = byNoun(scene, phrase) ?? fronted(scene, phrase);
    if (part !== null) tell(scene, drafts, part, senses);
  }
}

/** «تورط في», «يقف وراء»: a verb of taking part with the deed under a preposition, or one before a preposition of being behind. */
function byVerb(scene: Scene, { token, subject, obliques }: Relations): Part | null {
  const verb = scene.tokens[token] as Token;
  if (verb.lexeme.pos !== 'verb' || subject < 0 || senseOf(verb, 'speech') !== undefined) return null;
  const involves = senseOf(verb, 'involvement') !== undefined;
  const deed = obliques.find((index) => {
    const { prep } = scene.phrases[index] as Phrase;
    return isDeed(scene, index) && prep > token && (involves || isBehind(scene, prep));
  });
  return deed === undefined ? null : { token, party: subject, deed, verb: -1 };
}

function isBehind(scene: Scene, prep: number): boolean {
  return prep >= 0 && senseOf(scene.tokens[prep] as Token, 'involvement') !== undefined;
}

function isDeed(scene: Scene, index: number): boolean {
  const { head } = scene.phrases[index] as Phrase;
  return (scene.relationAt[head] as number) >= 0 || isTakenUp(scene, head);
}

/** «وراء ذلك», «لا علاقة له به»: a pronoun for what was told. */
function isTakenUp({ tokens }: Scene, head: number): boolean {
  return (tokens[head] as Token).lexeme.pos === 'pronoun';
}

/** «وراء الانهيار سوء الصيانة». */
function fronted(scene: Scene, phrase: Phrase): Part | null {
  const party = phrase.prep >= 0 ? behindFirst(scene, phrase) : null;
  return party === null ? null : { token: phrase.prep, party: party.index, deed: phrase.index, verb: -1 };
}

/** «لا علاقة لـ… بـ», «X لا صلة له بـ», «لا صلة بين X وY», «لـ… دور في». */
function byNoun(scene: Scene, phrase: Phrase): Part | null {
  const head = scene.tokens[phrase.head] as Token;
  if (head.lexeme.pos !== 'noun' || phrase.prep >= 0 || senseOf(head, 'involvement') === undefined) return null;
  const [before, next, after] = [-1, 1, 2].map((step) => scene.phrases[phrase.index + step]);
  if (next === undefined || next.prep !== phrase.to) return null;
  // «للحزب دور في حرق المحكمة».
  if (before !== undefined && before.to === phrase.from && isOwner(scene, before) && isDeed(scene, next.index))
    return {
      token: openingOf(scene, before.prep),
      party: ownerOf(scene, before, before).index,
      deed: next.index,
      verb: -1,
    };
  const verb = isOwner(scene, next) ? whatHappened(scene, next) : -1;
  if (verb >= 0) return { token: phrase.head, party: ownerOf(scene, next, phrase).index, deed: -1, verb };
  if (after === undefined || !isDeed(scene, after.index)) return null;
  if (after.joined === next.index && before?.to !== phrase.from)
    return { token: phrase.head, party: next.index, deed: after.index, verb: -1 };
  if (!isOwner(scene, next) || after.prep !== next.to) return null;
  return { token: phrase.head, party: ownerOf(scene, next, phrase).index, deed: after.index, verb: -1 };
}

/** "There was no link between the drug and the deaths". */
function betweenTwo(scene: Scene, phrase: Phrase): Part | null {
  const head = scene.tokens[phrase.head] as Token;
  if (head.lexeme.pos !== 'noun' || senseOf(head, 'involvement') === undefined) return null;
  const [party, deed] = [scene.phrases[phrase.index + 1], scene.phrases[phrase.index + 2]];
  if (party?.prep !== phrase.to || deed?.joined !== party.index || !isDeed(scene, deed.index)) return null;
  if (senseOf(scene.tokens[party.prep] as Token, 'locative')?.relation !== 'between') return null;
  return { token: phrase.head, party: party.index, deed: deed.index, verb: -1 };
}

/** «لا علاقة لها بما جرى», «لا يد له، بأي شكل، في ما حدث»: the verb by which the deed is taken up; −1 where none is. */
function whatHappened({ tokens, clauses, clauseAt }: Scene, owner: Phrase): number {
  const clause = clauses[(clauseAt[owner.head] as number) + 1];
  if (clause?.opener !== 'relative' || tokens[clause.from - 1]?.lexeme.pos === 'comma') return -1;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'verb') return senseOf(token, 'event')?.event === 'happen' ? i : -1;
  }
  return -1;
}

function isOwner(scene: Scene, { prep }: Phrase): boolean {
  return prep >= 0 && marksAt(scene.tokens, prep).includes('recipient');
}

/** The auxiliary that a negation stands before («لم يكن للحزب»). */
function openingOf(scene: Scene, prep: number): number {
  return scene.tokens[prep - 1]?.lexeme.pos === 'aux' ? prep - 1 : prep;
}

/** Whose part it is: of a pronoun who stands first in the clause, before the word for the part. */
function ownerOf(scene: Scene, owner: Phrase, part: Phrase): Phrase {
  return (scene.tokens[owner.head] as Token).lexeme.pos === 'pronoun' ? (topicOf(scene, part) ?? owner) : owner;
}

/** What stands first in the clause and comes back as a pronoun: «الجماعة لا علاقة لها». */
function topicOf(scene: Scene, { from }: Phrase): Phrase | undefined {
  const clause = scene.clauses[scene.clauseAt[from] as number] as Clause;
  return scene.phrases.find((one) => one.from >= clause.from && one.to <= from && one.prep < 0 && one.of < 0);
}

function tell(
  scene: Scene,
  drafts: Draft[],
  { token, party, deed, verb }: Part,
  senses: (phrase: number) => PhraseSense,
): void {
  const phrase = scene.phrases[deed];
  const at = drafts.findIndex((one) =>
    phrase === undefined ? one.token === verb : one.nominal && one.token === phrase.head,
  );
  const done = drafts[at];
  if (done === undefined && (phrase === undefined || !isTakenUp(scene, phrase.head))) return;
  const doer = roleOfDoer(scene, senses(party));
  const role = doer === 'agent' ? doer : 'cause';
  const { from } = scene.phrases[party] as Phrase;
  const draft: Draft = blankDraft(
    token,
    done?.event ?? 'happen',
    Math.min(token, from),
    Math.max(done?.to ?? 0, phrase?.to ?? 0),
    { focus: role },
  );
  // What «جرى» befell is left to the pronoun before it.
  for (const slot of done?.slots ?? [])
    if (slot.role !== role && slot.phrase !== party && (deed >= 0 || slot.role !== 'patient')) addSlot(draft, slot);
  draft.slots.push({ role, phrase: party });
  if (at >= 0) drafts.splice(at, 1);
  // What the party is ("the storm") did not happen by means of what it is said to have no part in.
  const self = drafts.find(({ nominal, token: own }) => nominal && own === (scene.phrases[party] as Phrase).head);
  if (self !== undefined) drafts.splice(drafts.indexOf(self), 1);
  const act = drafts.findIndex((other) => other.token === token);
  if (act >= 0) drafts[act] = draft;
  else drafts.push(draft);
}

/** «قُتل برصاص الجيش»: who fired what somebody was killed or wounded with did that too. */
export function tellShooters(drafts: readonly Draft[], scene: Scene): void {
  for (const harm of drafts) {
    if (traitsOf(harm.event).family !== 'harm' || slotOf(harm, 'agent') !== undefined) continue;
    const means = slotOf(harm, 'means')?.phrase ?? -1;
    const shot = drafts.find(({ event, token }) => event === 'shoot' && token === scene.phrases[means]?.head);
    const shooter = shot === undefined ? undefined : slotOf(shot, 'agent');
    if (shooter !== undefined) addSlot(harm, shooter);
  }
}
