import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { type Draft, slotOf } from './draft';

/** "The captain alone was responsible", "solely to blame", "nobody but the captain", «حمّل القبطان وحده المسؤولية»: what a draft says of its doer is said of nobody else. */
export function isSole(scene: Scene, draft: Draft): boolean {
  if ((scene.held & Held.Alone) === 0) return false;
  const doer = elementAt(scene.phrases, slotOf(draft, 'agent')?.phrase ?? -1);
  if (doer === undefined) return false;
  return (
    isAlone(scene, doer.to) ||
    isAlone(scene, doer.from - 1) ||
    (draft.focus === 'agent' && [draft.token - 1, draft.token + 1].some((at) => isAlone(scene, at)))
  );
}

function isAlone({ tokens }: Scene, at: number): boolean {
  const token = elementAt(tokens, at);
  return token !== undefined && senseOf(token, 'alone') !== undefined;
}
