import { type Claim, traitsOf } from '../../../model';
import { claimsOfReport } from '../../claims-by-report';
import { isPassing } from '../../draft';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { isCourse } from '../outcome/course';

/** Stays told with their end, by who tells them and in which passage. */
const stays = oncePerScene(staysIn);

/** Sentences after a stay in which its teller may still be telling how it went on. */
const farthest = 4;

/**
 * The stay that a claim goes on from: "I stayed until dawn. I then moved to Latakia, and Moscow asked for my evacuation" is one account, and
 * who is asked about its first part is told the rest. Null where it is nobody's next step.
 */
export function stayBefore(claim: Claim, scene: Scene): Claim | null {
  if (!mayBeStep(claim)) return null;
  if (!hasStayBefore(claim, scene)) return null;
  const before =
    stays(scene)
      .get(keyOf(claim))
      ?.filter(({ sentence }) => isAfter(claim.sentence - sentence)) ?? [];
  const moves =
    isMove(claim) || claimsOfReport(claim.report, scene).some((other) => isMove(other) && isWithin(other, claim));
  return moves ? (before.find((stay) => mayBeOfHim(claim, stay, scene)) ?? null) : null;
}

const hasStayBefore = askedOfClaim(
  (scene) => stays(scene).size === 0,
  (claim, scene) => stays(scene).has(keyOf(claim)),
);

function isAfter(sentences: number): boolean {
  return sentences >= 0 && sentences <= farthest;
}

/** Something done, or asked for by somebody, and told in a clause of its own. */
function mayBeStep(claim: Claim): boolean {
  const { commitment, proposition, attribution } = claim;
  if (commitment.polarity === 'denied' || commitment.certainty !== 'certain' || commitment.conditional) return false;
  if (commitment.stage !== 'accomplished' || attribution.chain.length < 2) return false;
  return (isMove(claim) || proposition.event === 'demand') && !isPassing(claim);
}

/** "Moved to", "reached", "was taken to": words for going, whatever they say of leaving. */
export function isMove({ proposition: { event, predicate } }: Claim): boolean {
  if (event === 'stay') return false;
  return traitsOf(event).family === 'movement' || (event === 'act' && moving.has(predicate));
}

const moving: ReadonlySet<string> = new Set(['migrate-in', 'come', 'go-away', 'enter-place', 'exit-place']);

function isWithin({ report, evidence: { part, start, end } }: Claim, whole: Claim): boolean {
  const { evidence } = whole;
  return report === whole.report && part === evidence.part && start >= evidence.start && end <= evidence.end;
}

/** Whether nobody else is said to have moved: whom a pronoun or the verb's own ending means is who was spoken of. */
function mayBeOfHim({ proposition }: Claim, stay: Claim, { index }: Scene): boolean {
  if (proposition.event === 'demand') return true;
  const movers = proposition.arguments.filter(({ role }) => role === 'agent' || role === 'patient');
  const own = stay.proposition.arguments.filter(({ role }) => role === 'agent' || role === 'patient');
  return movers.every(({ value }) =>
    own.some((other) => ['equivalent', 'refines'].includes(compareValues(value, other.value, index).relation)),
  );
}

function staysIn(scene: Scene): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of scene.claims) {
    if (claim.proposition.limit?.bound !== 'until' || !isCourse(claim, scene)) continue;
    const key = keyOf(claim);
    found.set(key, [...(found.get(key) ?? []), claim]);
  }
  return found;
}

function keyOf({ origin, passage }: Claim): string {
  return `${origin}|${passage}`;
}
