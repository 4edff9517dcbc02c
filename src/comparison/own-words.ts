import type { Claim } from '../model';
import type { Matter } from './align';
import { claimsBeside } from './alignment/claims-beside';
import { predicateTie } from './answered/predicate-tie';
import { type Draft, draft, evidenceFor, isOpen, isPassing } from './draft';
import type { Stance } from './kind';
import type { Grouped } from './positions';
import type { Scene } from './scene';

/**
 * "The council denied it. It said nobody had been moved": beside a denial that has no words for what it denies stands what the same
 * mouth says instead in the same breath.
 */
export function withOwnWords(
  matters: readonly (readonly [Matter, Grouped])[],
  scene: Scene,
): readonly (readonly [Matter, Grouped])[] {
  return matters.map((one): readonly [Matter, Grouped] => {
    const [matter, { stances, matrix }] = one;
    if (matter.kind.kind !== 'occurrence' || !matrix.some(({ relation }) => relation === 'conflicts')) return one;
    const known = new Set(stances.flatMap((stance) => stance.map(({ claim }) => claim)));
    const more = stances.map((stance) => saidInstead(stance, known, scene));
    if (more.every(({ length }) => length === 0)) return one;
    return [
      { ...matter, drafts: [...matter.drafts, ...more.flat()] },
      { stances: stances.map((stance, k): Stance => [...stance, ...(more[k] as Draft[])]), matrix },
    ];
  });
}

function saidInstead(stance: Stance, known: ReadonlySet<Claim>, scene: Scene): Draft[] {
  return stance.flatMap((answer) => {
    if (!isWordless(answer.claim)) return [];
    const { claim: denial } = answer;
    const behind = [denial, { ...denial, sentence: denial.sentence + 1 }].flatMap((at) => claimsBeside(at, scene));
    return behind
      .filter((one) => !known.has(one) && saysInstead(one, denial))
      .slice(0, most)
      .map((claim) => ({
        ...draft(claim, answer.value, evidenceFor(claim, claim.evidence), answer.topic, answer.denies),
        open: answer.open,
      }));
  });
}

/** Most of what is said instead that is shown. */
const most = 2;

/** A denial whose words are "denied it" and no more: what it denies is told by another's words. */
function isWordless({ commitment, attribution, proposition: { arguments: roles }, evidence }: Claim): boolean {
  if (commitment.polarity !== 'denied' || attribution.act !== 'deny' || roles.length === 0) return false;
  return roles.every(({ evidence: own }) => own.start === evidence.start && own.end === evidence.end);
}

/** Said by the same mouth right behind, as a denial, or of the deed that it denies. */
function saysInstead(one: Claim, denial: Claim): boolean {
  const { stage, focus, polarity } = one.commitment;
  if (one.origin !== denial.origin || one.evidence.start < denial.evidence.end) return false;
  if (one.attribution.chain.length < 2 || stage !== 'accomplished' || focus !== 'event') return false;
  if (isOpen(one) || isPassing(one)) return false;
  return (polarity === 'denied' && one.sentence === denial.sentence) || predicateTie(denial, one, true) !== null;
}
