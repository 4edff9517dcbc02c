import type { Claim, DeedConcept } from '../../../model';
import { sameDoingAndObject } from '../../alignment/arguments-agree';
import { areOpposed, isOfOneKnown, isTelling, opposedDeed, toldBy } from '../../alignment/deeds';
import { isOpen, isPassing } from '../../draft';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** A matter that words of two classes tell of in ways that exclude each other, and which of them a claim tells of. */
export interface OpposedWord {
  readonly matter: string;
  readonly deed: DeedConcept;
}

const matters = oncePerScene(find);

/** Beyond this many claims of one deed the first ones stand for them. */
const enough = 48;

/** What a claim says was done, where another says of the same thing by a word of another sort that the opposite was. */
export const opposedWord = askedOfClaim(
  (scene) => matters(scene).size === 0,
  (claim, scene) => matters(scene).get(claim) ?? null,
);

function find(scene: Scene): ReadonlyMap<Claim, OpposedWord> {
  const told = new Map<DeedConcept, Claim[]>();
  for (const claim of scene.claims) {
    if (!isTold(claim)) continue;
    for (const deed of toldBy(claim)) {
      const members = told.get(deed);
      if (members === undefined) told.set(deed, [claim]);
      else members.push(claim);
    }
  }
  const found = new Map<Claim, OpposedWord>();
  for (const [deed, claims] of [...told].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [other, others] of told) {
      if (deed >= other || !areOpposed(deed, other)) continue;
      for (const a of claims.slice(0, enough))
        for (const b of others.slice(0, enough)) {
          if (!exclude(a, b, scene)) continue;
          if (!found.has(a)) found.set(a, { matter: `${deed}:${other}`, deed });
          if (!found.has(b)) found.set(b, { matter: `${deed}:${other}`, deed: other });
        }
    }
  }
  return found;
}

/** Done, and said outright by a word that says by itself what it was. */
function isTold(claim: Claim): boolean {
  const { polarity, stage, focus } = claim.commitment;
  if (!isTelling(claim) || polarity === 'denied' || stage !== 'accomplished') return false;
  return focus === 'event' && !isOpen(claim) && !isPassing(claim);
}

function exclude(a: Claim, b: Claim, { index }: Scene): boolean {
  if (a.origin === b.origin || (a.attribution.chain.length < 2 && b.attribution.chain.length < 2)) return false;
  if (a.report === b.report && (a.attribution.chain.length < 2 || b.attribution.chain.length < 2)) return false;
  return opposedDeed(a, b) !== null && isOfOneKnown(a) && isOfOneKnown(b) && sameDoingAndObject(a, b, index);
}
