import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import type { EventSense } from './event-sense';

/** The empty proposition of an event word, with the frame of its sense. */
export function openDraft(scene: Scene, relation: Relations, { event, frame, act }: EventSense): Draft {
  const token = scene.tokens[relation.token] as Token;
  const nominal = token.lexeme.pos === 'noun';
  const draft = blankDraft(relation.token, event, relation.token, relation.token + 1);
  draft.frame = frame ?? 'transitive';
  draft.act = act;
  draft.nominal = nominal;
  // «تم التوصل إلى اتفاق»: a masdar in the passive is told, and not mentioned.
  draft.reference =
    nominal && token.lexeme.voice !== 'passive' && (token.lexeme.definite || isDetermined(scene, relation.token));
  return draft;
}

function isDetermined(scene: Scene, token: number): boolean {
  const phrase = scene.phrases[scene.phraseAt[token] as number];
  if (phrase === undefined) return false;
  const first = scene.tokens[phrase.from] as Token;
  return first.lexeme.pos === 'determiner' && first.lexeme.definite;
}
