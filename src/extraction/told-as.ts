import type { Commitment } from '../model/commitment';
import type { Proposition } from '../model/proposition';
import type { SpokenRegion } from './attribution/chains';
import { doerMarks } from './propositions/doer-marks';
import type { Draft } from './propositions/draft';
import { isLater } from './propositions/is-later';
import { isOfNone } from './propositions/is-of-none';
import { isSerial } from './propositions/is-serial';
import { isSuperseded } from './propositions/is-superseded';
import { isWilling } from './propositions/is-willing';
import { isContinued } from './propositions/lasting';
import type { Scene } from './syntax/scene';
import { shareTold } from './values/share';

type Marks = Pick<
  Proposition,
  'serial' | 'sole' | 'first' | 'none' | 'superseded' | 'continued' | 'later' | 'share' | 'willing'
>;

/** What words beside the event say of the telling: of how many, once or again, of nobody else, still or only later. */
export function toldAs(scene: Scene, draft: Draft, { polarity }: Commitment, holding: readonly SpokenRegion[]): Marks {
  const willing = draft.nominal || draft.event === 'be' ? undefined : isWilling(scene, draft);
  return {
    ...(isSerial(scene, draft) ? { serial: true as const } : {}),
    ...doerMarks(scene, draft),
    ...(polarity === 'denied' && isOfNone(scene, draft) ? { none: true as const } : {}),
    ...(isSuperseded(scene, draft, holding) ? { superseded: true as const } : {}),
    ...(isContinued(scene, draft.token) ? { continued: true as const } : {}),
    ...(isLater(scene, draft) ? { later: true as const } : {}),
    ...shareTold(scene, draft),
    ...(willing === undefined ? {} : { willing }),
  };
}
