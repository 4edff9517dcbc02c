import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import { reaches } from '../commitment/negation-scope';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import { isEventNoun } from '../syntax/phrase-words';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import { addSlot, type Draft, slotOf } from './draft';
import { roleOfDoer } from './role-of-doer';

/** Implicative verbs (Karttunen 1971), by whether what they govern is done where they are affirmed. */
const implicative: ReadonlyMap<EventClass, boolean> = new Map([
  ['succeed', true],
  ['fail', false],
  ['refuse', false],
]);

/**
 * Settles what was done by what governs it: who managed it did it, who failed or refused to did not («فشلوا في اقتحامها»,
 * «لم تستطع الفرق السيطرة على الحريق», "refused to pay"). A success or failure at a deed is none beside it.
 */
export function settleGoverned(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const verb of [...drafts]) {
    const event = implicativeOf(scene, verb);
    if (event === undefined || verb.nominal) continue;
    const relation = scene.relations[scene.relationAt[verb.token] as number] as Relations;
    const deed = drafts.find(
      (draft) => draft !== verb && isGoverned(scene, alteredDraft(verb, { event }), relation, draft),
    );
    if (deed === undefined) continue;
    if (event === 'refuse') {
      deed.negated = true;
      continue;
    }
    deed.negated = isDenied(scene, verb) === implicative.get(event);
    deed.governor = verb.token;
    deed.from = Math.min(deed.from, verb.from);
    if (relation.subject >= 0 && slotOf(deed, 'agent') === undefined)
      addSlot(deed, { role: roleOfDoer(scene, senses(relation.subject)), phrase: relation.subject });
    drafts.splice(drafts.indexOf(verb), 1);
  }
}

/** «تمكن» is "managed" and "enables"; with a deed under it the former. */
function implicativeOf(scene: Scene, { token, event }: Draft): EventClass | undefined {
  if (implicative.has(event)) return event;
  for (const sense of (scene.tokens[token] as Token).lexeme.senses)
    if (sense.kind === 'event' && sense.event === 'succeed') return sense.event;
  return undefined;
}

/** An infinitive or gerund behind the verb, a clause that it opens («أن يدخل»), or the event that is its object or stands under its preposition. */
function isGoverned(scene: Scene, verb: Draft, { subject, objects, obliques }: Relations, draft: Draft): boolean {
  const { verbForm } = (scene.tokens[draft.token] as Token).lexeme;
  if (verbForm === 'infinitive' || verbForm === 'gerund')
    return draft.token > verb.token && draft.token <= verb.token + 3;
  if (!draft.nominal) return opensContent(scene, verb, draft);
  if (scene.pack.order !== 'verb-first') return false;
  const object = elementAt(scene.phrases, objects[0] ?? -1);
  // «فشلت المحادثات»: what stands alone behind an intransitive verb is its subject.
  if (object?.head === draft.token)
    return verb.event === 'refuse' ? !draft.reference || isOwnToRefuse(scene, draft, object) : subject >= 0;
  if (verb.event === 'refuse') return false;
  // «تمكنت الشرطة في المدينة مساء أمس من القبض عليه»: where and when may stand before what was managed.
  for (const oblique of obliques) {
    const under = elementAt(scene.phrases, oblique) as Phrase;
    if (under.head === draft.token) return isOwnDeed(scene, draft, under);
    if (isEventNoun(scene.tokens[under.head] as Token)) return false;
  }
  const under = scene.phrases[scene.phraseAt[draft.token] as number];
  return under !== undefined && isUnderBehindTime(scene, verb, draft, under) && isOwnDeed(scene, draft, under);
}

/** «تمكنت الشرطة مساء أمس من القبض عليه»: under a preposition behind a word of time, with no other deed between. */
function isUnderBehindTime({ tokens }: Scene, verb: Draft, { token }: Draft, { prep, head }: Phrase): boolean {
  if (head !== token || prep < 1 || token <= verb.token || !ofSuccess.has(marksAt(tokens, prep)[0] ?? '')) return false;
  const before = (tokens[prep - 1] as Token).lexeme.pos === 'comma' ? prep - 2 : prep - 1;
  if ((tokens[before] as Token).lexeme.pos !== 'time') return false;
  for (let i = verb.token + 1; i < prep; i++) {
    const between = tokens[i] as Token;
    if (between.lexeme.pos === 'verb' || between.lexeme.pos === 'conjunction' || isEventNoun(between)) return false;
  }
  return true;
}

/** What the prepositions of managing and succeeding mark first elsewhere: «تمكن من», «نجح في». */
const ofSuccess: ReadonlySet<string> = new Set(['origin', 'place']);

/** «استطاع الجيش أن يدخل»: the verb of the clause of content right behind. */
function opensContent(scene: Scene, verb: Draft, { token }: Draft): boolean {
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  const before = scene.clauses[clause.index - 1];
  if (verb.event === 'refuse' || before === undefined || clause.opener !== 'content') return false;
  return before.from <= verb.token && verb.token < before.to && token <= clause.from + 2;
}

/** «في دخول القاعدة», «من الفرار»: what one does; «في الانتخابات» is what takes place. */
function isOwnDeed(scene: Scene, draft: Draft, phrase: Phrase): boolean {
  const next = scene.phrases[phrase.index + 1];
  const completed = next !== undefined && (next.of === phrase.index || next.prep === phrase.to);
  return completed || !draft.reference || owned.has(draft.event);
}

/** «رفض الإفراج عن السجين»: what only he who refuses it can do; whoever refuses an attack on the town is against it. */
function isOwnToRefuse(scene: Scene, draft: Draft, phrase: Phrase): boolean {
  return refusable.has(draft.event) && isOwnDeed(scene, draft, phrase);
}

const refusable: ReadonlySet<EventClass> = new Set<EventClass>([
  'release',
  'withdraw',
  'surrender',
  'leave',
  'return',
  'open',
  'pay',
  'apologise',
  'extradite',
  'evacuate',
  'cooperate',
]);

/** What is always somebody's own doing. */
const owned: ReadonlySet<EventClass> = new Set<EventClass>(['flee', 'arrive', 'leave', 'cross', 'return', 'survive']);

function isDenied(scene: Scene, verb: Draft): boolean {
  const clause = scene.clauses[scene.clauseAt[verb.token] as number] as Clause;
  let denied = false;
  for (let i = clause.from; i < verb.token; i++)
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator' && reaches(scene, i, verb)) denied = !denied;
  return denied;
}
