import type { SpeechAct } from '../../model/token';
import type { Scene } from '../syntax/scene';

/** "…, prosecutors allege": what is held against somebody may stand before the cue where nothing stands behind it. */
export function isHeldAgainst(
  { relations, relationAt }: Scene,
  cue: number,
  act: SpeechAct | undefined,
  behind: boolean,
): boolean {
  if (behind || (act !== 'accuse' && act !== 'suspect')) return false;
  const relation = relations[relationAt[cue] ?? -1];
  return relation !== undefined && relation.subject >= 0 && relation.objects.length === 0;
}
