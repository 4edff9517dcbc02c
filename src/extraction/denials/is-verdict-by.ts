import type { StateValue } from '../../model/state';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';

/** "It was a lie and a fabrication": words that say how something is deny nothing of what they say. */
export function isVerdictBy(scene: Scene, { cue, act }: SpokenRegion, draft: Draft): boolean {
  const { pos } = elementAt(scene.tokens, cue)?.lexeme ?? {};
  return (
    act === 'deny' &&
    (pos === 'adjective' || pos === 'noun' || pos === 'verb') &&
    draft.slots.some(({ value }) => value?.kind === 'state' && (pos !== 'verb' || isUntrue(value))) &&
    scene.clauseAt[cue] === scene.clauseAt[draft.token]
  );
}

/** "Dismissed the claims as baseless", "denied it as a lie". */
function isUntrue({ scale, sign }: StateValue): boolean {
  return scale === 'truth' && sign < 0;
}
