import type { Answer, Claim, Commitment, Evidence, Value } from '../model';

/** An answer with what it takes to put it into a question and a position. */
export interface Draft extends Answer {
  /** What it answers, within its kind: drafts of one topic share a question. */
  readonly topic: string;
  /** It says that the value is not the answer. */
  readonly denies: boolean;
  /** It asserts nothing: possible, unknown, under inquiry, asked or supposed. */
  readonly open: boolean;
  /** It goes on from another answer of its teller ("then he moved to Latakia"): it stands with that and gives none itself. */
  readonly sequel?: true;
  /** What was said is the answer itself, and its first words stand for it. */
  readonly account?: true;
}

/** The longest clause that can stand as evidence of a value; beyond it the words of the value itself do. */
const longestClause = 240;

/** Words that show a value: the clause that states it, or the argument alone where the clause is long or crowded. */
export function evidenceFor(claim: Claim, own: Evidence, crowded = false): Evidence {
  if (crowded) return own;
  return claim.evidence.end - claim.evidence.start <= longestClause ? claim.evidence : own;
}

/** A bare mention ("the attack", "explosion"): names an event and says nothing of it, so that it contradicts nothing. */
export function isPassing({ proposition, evidence }: Claim): boolean {
  if (proposition.arguments.some(({ role }) => role !== 'time' && role !== 'place')) return false;
  let words = 1;
  for (const letter of evidence.quote) if (letter === ' ') words++;
  return words < 3;
}

/** What is planned or foretold is asked for apart from what was done. */
export function ofStage(topic: string, { commitment: { stage } }: Claim): string {
  return stage === 'threatened' ? `${topic}:${stage}` : topic;
}

export function isOpen(claim: Claim): boolean {
  const { certainty, conditional } = claim.commitment;
  return conditional || certainty === 'possible' || certainty === 'unknown';
}

export function draft(
  claim: Claim,
  value: Value,
  evidence: Evidence,
  topic: string,
  denies = claim.commitment.polarity === 'denied',
): Draft {
  return new MadeDraft(claim, value, evidence, claim.commitment, topic, denies, isOpen(claim));
}

/**
 * Made by a constructor: what a literal makes engines put where old objects live once they have seen enough of it survive, as drafts of kept
 * incidents do. Dead there, those of all others would keep their claims from dying young.
 */
class MadeDraft implements Draft {
  constructor(
    readonly claim: Claim,
    readonly value: Value,
    readonly evidence: Evidence,
    readonly commitment: Commitment,
    readonly topic: string,
    readonly denies: boolean,
    readonly open: boolean,
  ) {}
}
