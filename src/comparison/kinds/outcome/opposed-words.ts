import { type Claim, type DeedConcept, type EventClass, traitsOf } from '../../../model';
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
    for (const deed of saidBy(claim)) {
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

/** Done, and said outright. */
function isTold(claim: Claim): boolean {
  const { polarity, stage, focus } = claim.commitment;
  if (polarity === 'denied' || stage !== 'accomplished') return false;
  return focus === 'event' && !isOpen(claim) && !isPassing(claim);
}

/** The deeds of a word that says by itself what was done, and the answer that a word of any number of deeds gives to a matter. */
function saidBy(claim: Claim): readonly DeedConcept[] {
  const own = isTelling(claim) ? toldBy(claim) : [];
  const answer = answerOf(claim);
  return answer === null || own.includes(answer) ? own : [...own, answer];
}

/** "Signed", "granted", "upheld" are a yes to the bill, the request, the verdict; "vetoed", "turned down", "overturned" a no. */
function answerOf(claim: Claim): 'approve' | 'reject' | null {
  const { event } = claim.proposition;
  if (yes.has(event)) return 'approve';
  if (no.has(event)) return 'reject';
  return event === 'support' && claim.proposition.deeds?.includes('leave-in-force') === true ? 'approve' : null;
}

const yes: ReadonlySet<EventClass> = new Set<EventClass>(['agree', 'approve', 'allow']);
const no: ReadonlySet<EventClass> = new Set<EventClass>(['refuse', 'reject']);

/** Whether one claim says yes and the other no to what both name as one matter, by words whose classes are not opposed as they are. */
function answerOtherwise(a: Claim, b: Claim): boolean {
  const [x, y] = [answerOf(a), answerOf(b)];
  if (x === null || y === null || x === y) return false;
  return traitsOf(a.proposition.event).opposite !== b.proposition.event;
}

function exclude(a: Claim, b: Claim, { index }: Scene): boolean {
  if (a.origin === b.origin || (a.attribution.chain.length < 2 && b.attribution.chain.length < 2)) return false;
  if (a.report === b.report && (a.attribution.chain.length < 2 || b.attribution.chain.length < 2)) return false;
  if (answerOtherwise(a, b)) return sameDoingAndObject(a, b, index);
  if (!isTelling(a) || !isTelling(b)) return false;
  return opposedDeed(a, b) !== null && isOfOneKnown(a) && isOfOneKnown(b) && sameDoingAndObject(a, b, index);
}
