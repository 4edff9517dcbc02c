import type { QuantityValue } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { mayDiffer, rivals } from '../../alignment/told-once';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { aboutOneThing, deedOf } from './about-one-thing';
import { amountsOfOneDeed, isOfDeed } from './amounts-of-deed';
import { doersTopic } from './doers';
import { storied } from './money-in-story';
import { nothingDiffers, ofOneMatter } from './of-one-matter';
import { areOfOneThing } from './of-one-thing';
import { ofOthers } from './of-others';

/** Measures that say what the happening was like; distances, shares and lengths of time are of anything. */
const telling: ReadonlySet<string> = new Set(['magnitude', 'depth', 'speed', 'height', 'intensity', 'turnout']);

/** Numbers that nothing befell: measures of the happening itself, amounts that one deed came to, counts of one thing. */
export function tellOfOne(a: Stance, b: Stance, value: QuantityValue, scene: Scene): boolean {
  const { measure, unit } = value;
  if (a[0].topic === doersTopic) return somePair(a, b, ({ claim: x }, { claim: y }) => rivals(x, y));
  if (measure !== null && telling.has(measure) && ofOthers(a, b, scene)) return false;
  // "Cases", "incidents": nobody can tell of what.
  if (unit === 'event:happen') return false;
  return somePair(
    a,
    b,
    (x, y) => mayDiffer(x.claim, y.claim) && areOfOneThing(x, y, scene) && areOfOneTelling(x, y, value, scene),
  );
}

function areOfOneTelling(x: Draft, y: Draft, { measure, unit }: QuantityValue, scene: Scene): boolean {
  if (measure !== null && telling.has(measure)) return true;
  const [a, b]: [Stance, Stance] = [[x], [y]];
  // Whose votes they are has been asked before.
  if (measure === 'votes') return nothingDiffers(x, y, scene, ['target', 'topic', 'place', 'time']);
  // How many the hall holds is asked of the hall, and how far apart two came of the two.
  if (measure === 'capacity' || measure === 'gap') return nothingDiffers(x, y, scene);
  if (ofOneMatter(a, b, scene)) return true;
  if (measure === 'term') return nothingDiffers(x, y, scene, ['place', 'time']);
  if (storied.has(measure)) return nothingDiffers(x, y, scene);
  const measured = measure !== null || !/^(?:thing:|person$|item$)/u.test(unit);
  if (!measured) return aboutOneThing(a, b, scene);
  return isOfDeed(x.claim) && isOfDeed(y.claim) && amountsOfOneDeed(a, b, scene, deedOf);
}
