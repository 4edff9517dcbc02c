import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import { addSlot, type Draft } from './draft';
import { roleOfDoer } from './roles';

/**
 * Turns what says that somebody had no part in a deed into a denial that he did it: "the firm played no part in the fraud",
 * "had no role in", «لم يكن للجيش دور في الهجوم». The act by which the part is had ("played") is none beside it.
 */
export function denyParts(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const relation of scene.relations) {
    const part = partDenied(scene, relation) ?? aloofFrom(scene, relation);
    if (part === null || relation.subject < 0) continue;
    const sense = senses(relation.subject);
    const told = drafts.find(({ nominal, token }) => nominal && token === scene.phrases[relation.subject]?.head);
    const deed = drafts.find(
      ({ nominal, token }) =>
        nominal && (token === part.head || relation.obliques.some((index) => scene.phrases[index]?.head === token)),
    );
    const at = drafts.findIndex(({ token }) => token === relation.token);
    // "The deaths had nothing to do with the vaccine": of what happened a cause is denied.
    const caused = sense.event >= 0 ? told : undefined;
    const about = caused ?? deed;
    const draft: Draft = {
      ...blankDraft(relation.token, about?.event ?? 'happen', relation.token, part.to),
      focus: sense.event >= 0 ? 'cause' : 'agent',
      negated: true,
    };
    for (const slot of about?.slots ?? []) if (slot.role !== 'agent') addSlot(draft, slot);
    if (sense.event >= 0) draft.slots.push({ role: 'cause', phrase: part.index });
    else draft.slots.push({ role: roleOfDoer(scene, sense), phrase: relation.subject });
    if (at >= 0) drafts[at] = draft;
    else drafts.push(draft);
    if (about !== undefined) drafts.splice(drafts.indexOf(about), 1);
    const named = drafts.findIndex(({ token }) => token === part.head);
    if (named >= 0) drafts.splice(named, 1);
  }
}

/** The object that names a part, with its negation right before it; null for a verb of speech ("claimed no responsibility"). */
function partDenied(scene: Scene, relation: Relations): Phrase | null {
  if (senseOf(scene.tokens[relation.token] as Token, 'speech') !== undefined) return null;
  for (const index of relation.objects) {
    const phrase = scene.phrases[index] as Phrase;
    const head = scene.tokens[phrase.head] as Token;
    if (head.lexeme.pos !== 'noun' || senseOf(head, 'involvement') === undefined) continue;
    for (let i = phrase.head; i > relation.token; i--)
      if ((scene.tokens[i] as Token).lexeme.pos === 'negator') return phrase;
  }
  return null;
}

/** "Had nothing to do with the blast": what stands right behind such a negation. */
function aloofFrom(scene: Scene, { objects }: Relations): Phrase | null {
  for (const index of objects) {
    const phrase = scene.phrases[index] as Phrase;
    const before = scene.tokens[phrase.from - 1];
    if (before?.lexeme.pos === 'negator' && senseOf(before, 'involvement') !== undefined) return phrase;
  }
  return null;
}
