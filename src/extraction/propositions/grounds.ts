import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { conceptOf, marksAt, senseOf } from '../syntax/senses';
import { type Draft, type Slot, slotOf } from './draft';
import { happeningOf } from './happening-of';

/** What is done or comes about for a reason that "for" alone may name: something ends, somebody goes, is freed or killed. */
const reasoned: ReadonlySet<EventClass> = new Set<EventClass>([
  'close',
  'cancel',
  'postpone',
  'end',
  'outage',
  'dismiss',
  'resign',
  'withdraw',
  'release',
  'kill',
  'protest',
  'labour-strike',
]);

/** What is done to somebody for what he did: "was jailed for taking bribes", «سُجن لـ», "was suspended for missing training". */
const punishing: ReadonlySet<EventClass> = new Set<EventClass>([
  'detain',
  'sentence',
  'convict',
  'sanction',
  'ban',
  'execute',
]);

/**
 * "Was freed for lack of evidence", "was sacked for refusing to sign", «أُلغيت لسوء الأحوال الجوية», «أُغلقت لعدم توفر الوقود»: what stands behind "for"
 * as a happening, or as the lack of one, is why it ended.
 */
export function linkGrounds(scene: Scene, drafts: readonly Draft[]): void {
  for (const ground of drafts) {
    const at = forBefore(scene, ground);
    if (at < 0) continue;
    const ended = drafts.findLast(
      ({ token, nominal }) => token < at && !nominal && scene.clauseAt[token] === scene.clauseAt[at],
    );
    if (ended === undefined || !isReasoned(ended, ground) || slotOf(ended, 'cause') !== undefined) continue;
    const phrase = ground.nominal ? scene.phraseAt[ground.token] : -1;
    const slots = ended.slots.filter((slot) => slot.phrase < 0 || slot.phrase !== phrase);
    ended.slots.splice(0, ended.slots.length, ...slots);
    const told = happeningOf(scene, ground);
    const lacking = isNegator(scene, at + 1);
    // That there was none is no happening of its class.
    const value = lacking
      ? { ...told, event: 'act' as const, concepts: [], name: `${wordsOf(scene, at + 1, at + 2)} ${told.name}` }
      : told;
    ended.slots.push({ role: 'cause', phrase: -1, value });
    ended.cause = ground.token;
    if (!punishing.has(ended.event)) continue;
    // The words that say why stand with it.
    ended.to = Math.max(ended.to, ground.token + 1);
    tellOfPunished(ground, slotOf(ended, 'patient')?.phrase ?? -1);
  }
  for (const draft of drafts) if (punishing.has(draft.event)) linkOffence(scene, draft);
}

/** "Was jailed for treason", "was fined for his remarks": what no word for an event names. */
function linkOffence(scene: Scene, draft: Draft): void {
  if (draft.nominal || slotOf(draft, 'cause') !== undefined) return;
  const at = draft.slots.findIndex(({ role, phrase }) => role === 'topic' && isOffence(scene, phrase));
  if (at >= 0) draft.slots[at] = { ...(draft.slots[at] as Slot), role: 'cause' };
}

/** Behind "for", and neither somebody nor so many of anything. */
function isOffence(scene: Scene, index: number): boolean {
  const phrase = elementAt(scene.phrases, index);
  if (phrase === undefined || !isFor(scene, phrase.prep) || isCounted(scene, phrase)) return false;
  const head = scene.tokens[phrase.head] as Token;
  const event = senseOf(head, 'event')?.event;
  if (event !== undefined && traitsOf(event).family === 'law') return false;
  return (
    head.lexeme.pos === 'noun' &&
    conceptOf(head, 'actor:') === undefined &&
    !(conceptOf(head, 'thing:') ?? '').startsWith('thing:person') &&
    senseOf(head, 'time') === undefined
  );
}

function isCounted({ tokens }: Scene, { from, head }: Phrase): boolean {
  for (let i = from; i < head; i++) if ((tokens[i] as Token).lexeme.pos === 'number') return true;
  return false;
}

/** "A court sentenced the mayor for taking bribes": he took them, and not the court. */
function tellOfPunished(ground: Draft, punished: number): void {
  const at = ground.nominal || punished < 0 ? -1 : ground.slots.findIndex(({ role }) => role === 'agent');
  if (at >= 0) ground.slots[at] = { role: 'agent', phrase: punished };
}

function isReasoned(ended: Draft, { event }: Draft): boolean {
  if (reasoned.has(ended.event)) return true;
  // "Was held for questioning", "was jailed pending trial": what is to be done with him is no reason.
  return punishing.has(ended.event) && traitsOf(event).family !== 'law' && !measured.has(event);
}

/** What tells of how long or how much, and not of what somebody did. */
const measured: ReadonlySet<EventClass> = new Set<EventClass>(['measure', 'be', 'exist']);

/** The token of "for" right before what a draft tells, past a word for its lack; −1 where there is none. */
function forBefore(scene: Scene, { token, nominal }: Draft): number {
  const phrase = nominal ? elementAt(scene.phrases, scene.phraseAt[token] as number) : undefined;
  if (nominal && phrase?.head !== token) return -1;
  if (phrase !== undefined && isCounted(scene, phrase)) return -1;
  const from = nominal ? (phrase as Phrase).from : token;
  if (!nominal && (scene.tokens[token] as Token).lexeme.verbForm !== 'gerund') return -1;
  const at = isNegator(scene, from - 1) ? from - 2 : from - 1;
  return isFor(scene, at) ? at : -1;
}

function isNegator({ tokens }: Scene, at: number): boolean {
  return elementAt(tokens, at)?.lexeme.pos === 'negator';
}

/** What marks whom something is for and why alike: "for", «ل»; not "to". */
function isFor({ tokens }: Scene, at: number): boolean {
  if (elementAt(tokens, at)?.lexeme.pos !== 'preposition') return false;
  const [first, ...more] = marksAt(tokens, at);
  return (first === 'of' || first === 'topic') && more.includes('recipient');
}
