import type { Verdict } from '../model';

/** A question that rules decided differently: two positions chosen, or one settled that another sends up. */
export interface Disagreement {
  readonly question: string;
  /** In order of precedence; the first is the one that holds. */
  readonly verdicts: readonly [Verdict, Verdict, ...Verdict[]];
}

/** Finds the questions on which verdicts are at odds; an explanation is at odds with nothing. */
export function disagreements(verdicts: readonly Verdict[]): Disagreement[] {
  const byQuestion = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.action === 'explain') continue;
    const known = byQuestion.get(verdict.question);
    if (known === undefined) byQuestion.set(verdict.question, [verdict]);
    else known.push(verdict);
  }
  const found: Disagreement[] = [];
  for (const [question, [first, second, ...rest]] of byQuestion) {
    if (first === undefined || second === undefined) continue;
    const answers = new Set(
      [first, second, ...rest].map((verdict) => (verdict.action === 'settle' ? verdict.choose : null)),
    );
    if (answers.size > 1) found.push({ question, verdicts: [first, second, ...rest] });
  }
  return found;
}
