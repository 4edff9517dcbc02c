/** What a rule decided about a finding; kept beside the others, never instead of the claims. */
export type Verdict = SettleVerdict | ExplainVerdict | EscalateVerdict;

interface VerdictBase {
  readonly rule: string;
  readonly question: string;
  readonly reason: {
    readonly message: string;
    readonly slots: Readonly<Record<string, string | number>>;
    readonly text: string;
  };
}

/** The question has an answer: the position chosen. */
export interface SettleVerdict extends VerdictBase {
  readonly action: 'settle';
  readonly choose: string;
}

/** The positions can both stand, and why. */
export interface ExplainVerdict extends VerdictBase {
  readonly action: 'explain';
}

/** Somebody has to look. */
export interface EscalateVerdict extends VerdictBase {
  readonly action: 'escalate';
}

/** A question that rules decided differently: two positions chosen, or one settled that another sends up. */
export interface Disagreement {
  readonly question: string;
  /** In order of precedence; the first is the one that holds. */
  readonly verdicts: readonly [Verdict, Verdict, ...Verdict[]];
}
