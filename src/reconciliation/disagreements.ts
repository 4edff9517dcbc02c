import type { Disagreement, Verdict } from '../model';

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
