import type { Commitment } from '../../model/commitment';
import type { Proposition } from '../../model/proposition';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { isAgain } from '../propositions/is-again';
import { isFirst } from '../propositions/is-first';
import { isLater } from '../propositions/is-later';
import { isOfNone, isWholeOccasion } from '../propositions/is-of-none';
import { isSerial } from '../propositions/is-serial';
import { isSingled } from '../propositions/is-singled';
import { isSole } from '../propositions/is-sole';
import { isSuperseded } from '../propositions/is-superseded';
import { isWilling } from '../propositions/is-willing';
import { isContinued } from '../propositions/lasting';
import type { Scene } from '../syntax/scene';
import { shareTold } from '../values/share';

type Marks = Pick<
  Proposition,
  | 'serial'
  | 'again'
  | 'sole'
  | 'singled'
  | 'first'
  | 'none'
  | 'superseded'
  | 'continued'
  | 'later'
  | 'share'
  | 'willing'
>;

/**
 * Adds what words beside the event say of the telling: of how many, once or again, of nobody else, still or only later. Few claims
 * have any of it, and no object is made for the others.
 */
export function tellAs(
  told: { -readonly [K in keyof Marks]: Marks[K] },
  scene: Scene,
  draft: Draft,
  { polarity }: Commitment,
  holding: readonly SpokenRegion[],
): void {
  if (isSerial(scene, draft)) told.serial = true;
  if (isAgain(scene, draft)) told.again = true;
  if (isSole(scene, draft)) told.sole = true;
  if (isSingled(scene, draft)) told.singled = true;
  if (isFirst(scene, draft)) told.first = true;
  if (polarity === 'denied' && (isOfNone(scene, draft) || isWholeOccasion(scene, draft))) told.none = true;
  if (isSuperseded(scene, draft, holding)) told.superseded = true;
  if (isContinued(scene, draft.token)) told.continued = true;
  if (isLater(scene, draft)) told.later = true;
  const willing = draft.nominal || draft.event === 'be' ? undefined : isWilling(scene, draft);
  if (willing !== undefined) told.willing = willing;
  const share = shareTold(scene, draft);
  if (share !== null) told.share = share;
}
