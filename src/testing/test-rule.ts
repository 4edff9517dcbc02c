import type { RuleProblem, Verdict } from '../model';
import { type Rule, type RunOptions, runRules } from '../reconciliation';
import type { Finding } from './finding';

/** A finding on which the rule decides, and what it decides. */
export interface Decides {
  /** Shown when the sample fails. */
  readonly name: string;
  readonly finding: Finding;
  readonly action: Verdict['action'];
  readonly message: string;
  /** Label of the position that a settlement chooses. */
  readonly chooses?: string;
  /** Reason as worded. */
  readonly text?: string;
  readonly options?: Omit<RunOptions, 'reports'>;
}

/** A finding that is none of the rule's business. */
export interface LeavesAlone {
  readonly name: string;
  readonly finding: Finding;
  readonly options?: Omit<RunOptions, 'reports'>;
}

/** A rule does not do what its samples say; the message lists every sample that fails. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError';
}

/**
 * Checks a rule against samples: that it decides as said, leaves the rest alone, reaches each of its messages, and neither
 * throws nor writes to its input. Works under any test runner: it throws where a sample fails.
 *
 * @throws RuleTestError where a list is empty, a sample fails, or a message is reached by none
 */
export function testRule(
  rule: Rule,
  { decides, leavesAlone }: { readonly decides: readonly Decides[]; readonly leavesAlone: readonly LeavesAlone[] },
): void {
  const faults: string[] = [];
  if (decides.length === 0) faults.push('"decides" is empty: a rule that decides nothing cannot be told from none');
  if (leavesAlone.length === 0) faults.push('"leavesAlone" is empty: show what is not its business');
  const reached = new Set<string>();
  for (const sample of decides) {
    const { verdict, problem } = run(rule, sample);
    if (verdict !== undefined) reached.add(verdict.reason.message);
    const wrong = problem?.detail ?? differences(sample, verdict);
    if (wrong !== undefined)
      faults.push(`decides "${sample.name}": ${problem === undefined ? '' : `${problem.fault}: `}${wrong}`);
  }
  for (const sample of leavesAlone) {
    const { verdict, problem } = run(rule, sample);
    if (problem !== undefined) faults.push(`leaves alone "${sample.name}": ${problem.fault}: ${problem.detail}`);
    if (verdict !== undefined)
      faults.push(`leaves alone "${sample.name}": decided ${verdict.action}, “${verdict.reason.text}”`);
  }
  const unreached = Object.keys(rule.meta.messages).filter((id) => !reached.has(id));
  if (unreached.length > 0) faults.push(`no sample reaches message ${unreached.map((id) => `"${id}"`).join(', ')}`);
  if (faults.length > 0) throw new RuleTestError([`Rule "${rule.name}":`, ...faults].join('\n- '));
}

function run(
  rule: Rule,
  { finding, options }: Pick<Decides, 'finding' | 'options'>,
): { readonly verdict?: Verdict | undefined; readonly problem?: RuleProblem | undefined } {
  const { verdicts, problems } = runRules(finding.incident, [finding.question], [rule], {
    ...options,
    reports: finding.reports,
  });
  return { verdict: verdicts[0], problem: problems[0] };
}

function differences(sample: Decides, verdict: Verdict | undefined): string | undefined {
  if (verdict === undefined) return `expected ${sample.action}; the rule left it alone`;
  if (verdict.action !== sample.action) return `expected ${sample.action}; got ${verdict.action}`;
  if (verdict.reason.message !== sample.message) {
    return `expected message "${sample.message}"; got "${verdict.reason.message}"`;
  }
  if (sample.text !== undefined && verdict.reason.text !== sample.text) {
    return `expected “${sample.text}”; got “${verdict.reason.text}”`;
  }
  if (sample.chooses === undefined || verdict.action !== 'settle') return undefined;
  const chosen = sample.finding.question.positions.find(({ id }) => id === verdict.choose)?.label;
  return chosen === sample.chooses ? undefined : `expected it to choose "${sample.chooses}"; it chose "${chosen}"`;
}
