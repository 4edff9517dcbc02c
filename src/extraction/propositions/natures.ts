import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { isForetold, isNegatedAhead, linkOf } from './predicates';

/** Classes that say of a happening whether anybody meant it and who, rather than what it was. */
const natures: ReadonlySet<EventClass> = new Set<EventClass>([
  'accident',
  'malfunction',
  'negligence',
  'sabotage',
  'terrorism',
  'attack',
  'murder',
  'suicide',
]);

/** Families of what has such a nature. */
const happenings: ReadonlySet<Family> = new Set<Family>([
  'assault',
  'harm',
  'damage',
  'accident',
  'nature',
  'technology',
]);

/** What somebody may do to a thing and what may also befall it: that it was meant says which. */
const halts: ReadonlySet<EventClass> = new Set<EventClass>(['end', 'close', 'postpone', 'cancel', 'outage']);

/** Tokens between a verb and the adverb behind its object: "switched off the network on purpose". */
const reach = 7;

/**
 * What sort of deed or mishap a happening is said to have been: "it was an accident", "the fire was deliberate", "the death was a
 * suicide", «الحادث عمل إرهابي». It is told as what brought the happening about.
 */
export function draftNatures(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    const meant = (scene.tokens[i] as Token).lexeme.pos === 'adverb' ? meantDraft(scene, i, senses) : null;
    if (meant !== null) drafts.push(meant);
    const nature = natureAt(scene, i);
    if (nature === null) continue;
    const link = linkOf(scene, i, (at) => natureAt(scene, at) !== null);
    if (link === null || isForetold(scene, link.from, i)) continue;
    const event = happeningAt(scene, link.subject, senses);
    // "The attack was a terrorist attack" says which attack, not why; "the raid was deliberate" goes without saying.
    if (event === null || (traitsOf(event).family === 'assault' && event !== 'explode')) continue;
    const from = Math.min(link.from, link.subject.from);
    const phrase = scene.phrases[scene.phraseAt[i] as number];
    const draft: Draft = blankDraft(i, event, from, i + 1, { focus: 'cause' });
    const name = phrase === undefined ? wordsOf(scene, i, i + 1) : wordsOf(scene, phrase.from, phrase.to);
    draft.slots.push({ role: 'cause', phrase: -1, value: { kind: 'happening', event: nature, name, concepts: [] } });
    draft.negated = isNegatedAhead(scene, link.subject, i);
    drafts.push(draft);
  }
  return drafts;
}

/** "The fire was set deliberately", "was burned by accident": an adverb beside a verb whose subject is a happening, or suffers one. */
function meantDraft(scene: Scene, i: number, senses: (phrase: number) => PhraseSense): Draft | null {
  const nature = natureOf(scene, i);
  const clause = scene.clauseAt[i];
  if (nature === null) return null;
  const verbs = scene.relations.filter(({ token }) => scene.clauseAt[token] === clause && isVerb(scene, token));
  const relation =
    verbs.findLast(({ token, objects }) => token < i && token >= i - (objects.length > 0 ? reach : 2)) ??
    verbs.find(({ token }) => token > i && token <= i + 2);
  if (relation === undefined || relation.subject < 0) return null;
  const subject = scene.phrases[relation.subject] as Phrase;
  const verb = senseOf(scene.tokens[relation.token] as Token, 'event')?.event;
  const own = verb !== undefined && (happenings.has(traitsOf(verb).family) || halts.has(verb)) ? verb : null;
  const event = senses(subject.index).event >= 0 ? happeningAt(scene, subject, senses) : own;
  if (event === null || (traitsOf(event).family === 'assault' && event !== 'explode')) return null;
  const from = Math.min(subject.from, relation.token);
  const draft: Draft = blankDraft(i, event, from, Math.max(i, relation.token) + 1, { focus: 'cause' });
  const name = wordsOf(scene, i, i + 1);
  draft.slots.push({ role: 'cause', phrase: -1, value: { kind: 'happening', event: nature, name, concepts: [] } });
  draft.negated = isNegatedAhead(scene, subject, i);
  return draft;
}

function isVerb(scene: Scene, token: number): boolean {
  return (scene.tokens[token] as Token).lexeme.pos === 'verb';
}

function natureAt(scene: Scene, i: number): EventClass | null {
  const { pos } = (scene.tokens[i] as Token).lexeme;
  if (pos !== 'noun' && pos !== 'adjective') return null;
  const own = natureOf(scene, i);
  const phrase = scene.phrases[scene.phraseAt[i] as number];
  if (own !== null || phrase === undefined || phrase.head !== i) return own;
  // «حادث عرضي», "a deliberate fire": the adjective says it of the noun.
  for (let at = phrase.from; at < phrase.to; at++) {
    const found = (scene.tokens[at] as Token).lexeme.pos === 'adjective' ? natureOf(scene, at) : null;
    if (found !== null) return found;
  }
  return null;
}

function natureOf(scene: Scene, i: number): EventClass | null {
  for (const sense of (scene.tokens[i] as Token).lexeme.senses)
    if (sense.kind === 'event' && natures.has(sense.event)) return sense.event;
  return null;
}

/** The happening that a subject names or points at; null where it is a thing or a person. */
function happeningAt(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): EventClass | null {
  const sense = senses(phrase.index);
  if (sense.pronoun) return 'happen';
  if (sense.event < 0) return null;
  for (const one of (scene.tokens[sense.event] as Token).lexeme.senses) {
    if (one.kind !== 'event') continue;
    return happenings.has(traitsOf(one.event).family) || halts.has(one.event) ? one.event : null;
  }
  return null;
}
