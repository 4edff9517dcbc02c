import type { Incident, Question, Report, RuleProblem, Verdict } from '../model';
import { type Disagreement, disagreements } from './disagreements';
import { frozenCopy } from './frozen-copy';
import type { Messages, Rule, Tools } from './rule';
import { sayOf, WordingError } from './say';
import { verdictOf } from './verdict-of';

export interface RunOptions {
  readonly reports?: ReadonlyMap<string, Report>;
  /** Actor ids of sources that are parties to the conflict. */
  readonly parties?: readonly string[];
  /** Language that reasons are worded in; `en` by default, and where a rule has no such words. */
  readonly language?: string;
}

export interface Reconciliation {
  /** All verdicts, by question and then by the order of the rules: the first on a question takes precedence. */
  readonly verdicts: readonly Verdict[];
  /** Questions on which rules decided differently. */
  readonly disagreements: readonly Disagreement[];
  readonly problems: readonly RuleProblem[];
}

/**
 * Runs rules over the questions of an incident that have two positions or more. No rule can change a question or stop
 * another rule: one that throws, writes to its input or returns what is no verdict becomes a problem, and the rest stands.
 */
export function runRules(
  incident: Incident,
  questions: readonly Question[],
  rules: readonly Rule[],
  options: RunOptions = {},
): Reconciliation {
  const verdicts: Verdict[] = [];
  const problems: RuleProblem[] = [];
  if (rules.length === 0) return { verdicts, disagreements: [], problems };
  const shown = frozenCopy(incident);
  const reports = new Map(options.reports ?? []);
  const parties = new Set(options.parties ?? []);
  const toolsOf = new Map(
    rules.map((rule) => {
      const say = sayOf(rule, options.language ?? 'en') as Tools<Messages>['say'];
      return [rule, { say, incident: shown, reports, parties }] as const;
    }),
  );
  for (const question of questions) {
    if (question.positions.length < 2) continue;
    const asked = rules.filter(({ kinds }) => kinds === null || kinds.includes(question.kind));
    const copy = asked.length === 0 ? question : frozenCopy(question);
    for (const rule of asked) {
      const outcome = decide(rule, question, copy, toolsOf.get(rule) as Tools<Messages>);
      if (outcome === undefined) continue;
      if ('fault' in outcome) problems.push(outcome);
      else verdicts.push(outcome);
    }
  }
  return { verdicts, disagreements: disagreements(verdicts), problems };
}

function decide(
  rule: Rule,
  question: Question,
  copy: Question,
  tools: Tools<Messages>,
): Verdict | RuleProblem | undefined {
  const problem = (fault: RuleProblem['fault'], detail: string): RuleProblem => ({
    kind: 'rule',
    rule: rule.name,
    question: question.id,
    fault,
    detail,
  });
  let decided: unknown;
  try {
    decided = rule.decide(copy, tools);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof WordingError) return problem('unknown-message', detail);
    return problem(writesTo(rule, question, tools) ? 'mutated-input' : 'threw', detail.slice(0, 400));
  }
  if (decided === undefined || decided === null || decided === false) return undefined;
  const verdict = verdictOf(decided, rule, question);
  return typeof verdict === 'string' ? problem('bad-verdict', verdict) : verdict;
}

/** Whether a rule that threw on frozen input changes input that lets it. */
function writesTo(rule: Rule, question: Question, tools: Tools<Messages>): boolean {
  const [open, incident] = [structuredClone(question), structuredClone(tools.incident)];
  try {
    rule.decide(open, { ...tools, incident });
  } catch {
    // What it throws is known already; only what it wrote before matters.
  }
  return (
    JSON.stringify(open) !== JSON.stringify(question) || JSON.stringify(incident) !== JSON.stringify(tools.incident)
  );
}
