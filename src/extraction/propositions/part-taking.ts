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
    const part = partDenied(scene, relation);
    if (part === null || relation.subject < 0) continue;
    const deed = drafts.find(
      ({ nominal, token }) => nominal && relation.obliques.some((index) => scene.phrases[index]?.head === token),
    );
    const at = drafts.findIndex(({ token }) => token === relation.token);
    const draft: Draft = {
      ...blankDraft(relation.token, deed?.event ?? 'happen', relation.token, part.to),
      focus: 'agent',
      negated: true,
    };
    for (const slot of deed?.slots ?? []) if (slot.role !== 'agent') addSlot(draft, slot);
    draft.slots.push({ role: roleOfDoer(scene, senses(relation.subject)), phrase: relation.subject });
    if (at >= 0) drafts[at] = draft;
    else drafts.push(draft);
    if (deed !== undefined) drafts.splice(drafts.indexOf(deed), 1);
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
