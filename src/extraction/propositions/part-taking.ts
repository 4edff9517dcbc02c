import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import { addSlot, type Draft } from './draft';
import { matterOf } from './matter-of-part';
import { roleOfDoer } from './role-of-doer';

/** A part in a deed: the phrase that names it, or the deed itself where the verb does ("share the blame for"). */
interface Part {
  readonly phrase: Phrase;
  readonly matter: Phrase | null;
  readonly denied: boolean;
}

/**
 * Turns what says that somebody had a part in a deed, or none, into a claim of who did it: "had a hand in the poisoning", "bears
 * responsibility for the collapse", "the firm played no part in the fraud", «تتحمل الشركة مسؤولية الانهيار». The act by which the
 * part is had ("played") is none beside it.
 */
export function tellPartsTaken(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  if ((scene.held & Held.Involvement) === 0) return;
  for (const relation of scene.relations) {
    const part = partOf(scene, relation) ?? aloofFrom(scene, relation);
    if (part === null || relation.subject < 0) continue;
    const { phrase, matter, denied } = part;
    if (tellDoing(scene, drafts, relation.token, part)) continue;
    const sense = senses(relation.subject);
    const told = drafts.find(({ nominal, token }) => nominal && token === scene.phrases[relation.subject]?.head);
    const deed = drafts.find(
      ({ nominal, token }) =>
        nominal &&
        (token === phrase.head ||
          token === matter?.head ||
          relation.obliques.some((index) => scene.phrases[index]?.head === token)),
    );
    const at = drafts.findIndex(({ token }) => token === relation.token);
    // "The deaths had nothing to do with the vaccine": of what happened a cause is denied.
    // "The leak had nothing to do with the deaths": deaths bring about nothing, and are brought about.
    const ofHarm = deed !== undefined && isHarm(deed) && told !== undefined && !isHarm(told);
    const caused = sense.event >= 0 && denied && !ofHarm ? told : undefined;
    const about = caused ?? deed;
    const draft: Draft = blankDraft(relation.token, about?.event ?? 'happen', relation.token, matter?.to ?? phrase.to, {
      focus: 'agent',
      negated: denied,
    });
    for (const slot of about?.slots ?? []) if (slot.role !== 'agent') addSlot(draft, slot);
    if (caused !== undefined) draft.slots.push({ role: 'cause', phrase: phrase.index });
    else draft.slots.push({ role: ofHarm ? 'cause' : roleOfDoer(scene, sense), phrase: relation.subject });
    if (draft.slots.some(({ role }) => role === 'cause')) draft.focus = 'cause';
    // "Responsibility for the upkeep of the roads": of no deed.
    if (about === undefined && matter !== null && !senses(matter.index).pronoun)
      draft.slots.push({ role: 'topic', phrase: matter.index });
    if (at >= 0) drafts[at] = draft;
    else drafts.push(draft);
    if (about !== undefined) drafts.splice(drafts.indexOf(about), 1);
    const named = drafts.findIndex(({ token }) => token === phrase.head);
    if (named >= 0) drafts.splice(named, 1);
  }
}

function isHarm({ event }: Draft): boolean {
  return traitsOf(event).family === 'harm';
}

/** The object that names a part: with its negation right before it, or of a verb for having one; null for a verb of speech. */
function partOf(scene: Scene, relation: Relations): Part | null {
  const verb = scene.tokens[relation.token] as Token;
  if (senseOf(verb, 'speech') !== undefined) return null;
  if (senseOf(verb, 'partakes') !== undefined && senseOf(verb, 'involvement') !== undefined) {
    const matter = elementAt(scene.phrases, relation.objects[0] ?? -1);
    return matter === undefined ? null : { phrase: matter, matter, denied: false };
  }
  for (const index of relation.objects) {
    const phrase = elementAt(scene.phrases, index) as Phrase;
    const head = scene.tokens[phrase.head] as Token;
    if (head.lexeme.pos !== 'noun' || senseOf(head, 'involvement') === undefined) continue;
    for (let i = phrase.head; i > relation.token; i--)
      if ((scene.tokens[i] as Token).lexeme.pos === 'negator')
        return { phrase, matter: matterOf(scene, phrase), denied: true };
    if (senseOf(verb, 'partakes') !== undefined) return { phrase, matter: matterOf(scene, phrase), denied: false };
  }
  return null;
}

/** "A role in promoting trade", "no role in guarding him": what one does, or does not do; true where a part is told so. */
function tellDoing(scene: Scene, drafts: Draft[], verb: number, { phrase, matter, denied }: Part): boolean {
  if (matter !== null || elementAt(scene.tokens, phrase.to)?.lexeme.pos !== 'preposition') return false;
  const deed = drafts.find(({ token, nominal }) => token === phrase.to + 1 && !nominal);
  if (deed === undefined) return true;
  if (denied) deed.negated = true;
  const having = drafts.findIndex(({ token }) => token === verb);
  if (having >= 0) drafts.splice(having, 1);
  return true;
}

/** "Had nothing to do with the blast": what stands right behind such a negation. */
function aloofFrom(scene: Scene, { objects }: Relations): Part | null {
  for (const index of objects) {
    const phrase = elementAt(scene.phrases, index) as Phrase;
    const before = scene.tokens[phrase.from - 1];
    if (before?.lexeme.pos === 'negator' && senseOf(before, 'involvement') !== undefined)
      return { phrase, matter: matterOf(scene, phrase), denied: true };
  }
  return null;
}
