import type { Claim, DeedConcept } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { circleOfClaim } from '../../alignment/event-group';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { contradicts } from './contradicts';

/** Denials and assertions of one deed in words of different classes. */
interface Meetings {
  /** What each such denial denies, likeliest first. */
  readonly denied: ReadonlyMap<Claim, readonly Claim[]>;
  readonly asserted: ReadonlySet<Claim>;
}

const meetingsIn = oncePerScene(find);

/** Beyond this many claims of one deed the first ones stand for them. */
const enough = 48;

/** What a denial denies in another word ("was not disconnected", "was cut off"). */
export function deniedByWord(denial: Claim, scene: Scene): readonly Claim[] {
  return meetingsIn(scene).denied.get(denial) ?? [];
}

/** Whether somebody denies in another word what a claim asserts, or a claim denies what somebody so asserts. */
export const isMetByWord = askedOfClaim(
  (scene) => meetingsIn(scene).denied.size === 0,
  (claim, scene) => {
    const { denied, asserted } = meetingsIn(scene);
    return asserted.has(claim) || denied.has(claim);
  },
);

function find(scene: Scene): Meetings {
  const told = new Map<DeedConcept, Claim[]>();
  const denials: Claim[] = [];
  for (const claim of scene.claims) {
    const { polarity, stage } = claim.commitment;
    if (stage !== 'accomplished' || claim.proposition.deeds === undefined) continue;
    if (polarity === 'denied') denials.push(claim);
    else
      for (const deed of toldBy(claim)) {
        const members = told.get(deed);
        if (members === undefined) told.set(deed, [claim]);
        else members.push(claim);
      }
  }
  const denied = new Map<Claim, Claim[]>();
  const asserted = new Set<Claim>();
  for (const denial of denials) {
    const candidates = new Set(
      (denial.proposition.deeds ?? []).flatMap((deed) => (told.get(deed) ?? []).slice(0, enough)),
    );
    const found = [...candidates].filter(
      (claim) => circleOfClaim(claim) !== circleOfClaim(denial) && contradicts(denial, claim, scene),
    );
    if (found.length === 0) continue;
    denied.set(denial, found);
    for (const claim of found) asserted.add(claim);
  }
  return { denied, asserted };
}
