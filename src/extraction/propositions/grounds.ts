import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { type Draft, slotOf } from './draft';
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
    if (ended === undefined || !reasoned.has(ended.event) || slotOf(ended, 'cause') !== undefined) continue;
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
  }
}

/** The token of "for" right before what a draft tells, past a word for its lack; −1 where there is none. */
function forBefore(scene: Scene, { token, nominal }: Draft): number {
  const phrase = nominal ? elementAt(scene.phrases, scene.phraseAt[token] as number) : undefined;
  if (nominal && phrase?.head !== token) return -1;
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
