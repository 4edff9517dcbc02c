import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { addSlot, type Draft, slotOf } from './draft';
import { roleOfDoer } from './role-of-doer';

/**
 * "The raid left two people dead", "leaving a dozen wounded": what a verb that may also cause leaves persons in came of its
 * subject, and nobody went away.
 */
export function linkLeftDead(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const { token, subject, objects } of scene.relations) {
    if (objects.length === 0 || !mayCause(scene.tokens[token] as Token)) continue;
    const left = drafts.filter(
      (draft) =>
        draft.token !== token &&
        draft.nominal &&
        objects.some((index) => isIn(scene, draft, index) && senses(index).casualty !== null),
    );
    if (left.length === 0) continue;
    const at = drafts.findIndex((draft) => draft.token === token);
    if (at >= 0) drafts.splice(at, 1);
    if (subject < 0) continue;
    const role = roleOfDoer(scene, senses(subject));
    const head = (scene.phrases[subject] as Phrase).head;
    for (const draft of left) {
      if (slotOf(draft, role) === undefined) addSlot(draft, { role, phrase: subject });
      if (role === 'cause' && draft.cause < 0 && drafts.some((other) => other.token === head)) draft.cause = head;
    }
  }
}

function isIn(scene: Scene, { token }: Draft, index: number): boolean {
  const { from, to } = scene.phrases[index] as Phrase;
  return token >= from && token < to;
}

/** A verb with a sense of causing beside another of movement. */
function mayCause(token: Token): boolean {
  const { senses, pos } = token.lexeme;
  return (
    pos === 'verb' &&
    senseOf(token, 'event')?.event === 'leave' &&
    senses.some((sense) => sense.kind === 'event' && sense.event === 'cause')
  );
}
