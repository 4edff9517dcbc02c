import type { Disagreement, Incident, Question, Report, RuleProblem, Verdict } from '../model';
import { checkRules } from './check-rules';
import { disagreements } from './disagreements';
import { frozenCopy } from './frozen-copy';
import { labelIn } from './label-in';
import { ReadOnlyMap } from './read-only-map';
import { ReadOnlySet } from './read-only-set';
import type { Messages, Rule, RuleGuard, Tools } from './rule';
import { RuleTimeoutError } from './rule-timeout-error';
import { sayOf, WordingError } from './say';
import { verdictOf } from './verdict-of';

/** What {@link runRules} may be told beside rules and questions. */
export interface RunOptions {
  readonly reports?: ReadonlyMap<string, Report>;
  /** Actor ids of sources that are parties to the conflict. */
  readonly parties?: readonly string[];
  /** Language that reasons are worded in; `en` by default, and where a rule has no such words. */
  readonly language?: string;
  /** Runs each rule; without one, a rule that never ends is not stopped. `timeLimit` of `rashomon/node` gives one. */
  readonly guard?: RuleGuard;
}

/** What rules decided about an incident. */
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
 *
 * @throws RuleDefinitionError where something in the list is no rule
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
  checkRules(rules);
  const distinct = withoutRepeats(rules);
  const { language = 'en', guard = unguarded } = options;
  const shared = {
    incident: frozenCopy(incident),
    reports: new ReadOnlyMap([...(options.reports ?? [])].map(([id, report]) => [id, frozenCopy(report)])),
    parties: new ReadOnlySet(options.parties ?? []),
    label: labelIn(language),
  };
  const toolsOf = new Map<Rule, Tools<Messages>>();
  for (const rule of distinct) toolsOf.set(rule, Object.freeze({ ...shared, say: sayOf(rule, language) as Say }));
  for (const question of questions) {
    if (question.positions.length < 2) continue;
    const asked = distinct.filter(({ kinds }) => kinds === null || kinds.includes(question.kind));
    const copy = asked.length === 0 ? question : frozenCopy(question);
    for (const rule of asked) {
      const outcome = decide(rule, question, copy, toolsOf.get(rule) as Tools<Messages>, guard);
      if (outcome === undefined) continue;
      if ('fault' in outcome) problems.push(outcome);
      else verdicts.push(outcome);
    }
  }
  return { verdicts, disagreements: disagreements(verdicts), problems };
}

/** A rule that two presets have in common, with the same options, decides once; with others it is another rule. */
function withoutRepeats(rules: readonly Rule[]): readonly Rule[] {
  const same = (a: Rule, b: Rule) =>
    a.name === b.name && a.meta === b.meta && JSON.stringify(a.options) === JSON.stringify(b.options);
  return rules.filter((rule, at) => !rules.slice(0, at).some((earlier) => same(earlier, rule)));
}

type Say = Tools<Messages>['say'];

const unguarded: RuleGuard = (work) => work();

function decide(
  rule: Rule,
  question: Question,
  copy: Question,
  tools: Tools<Messages>,
  guard: RuleGuard,
): Verdict | RuleProblem | undefined {
  const problem = (fault: RuleProblem['fault'], detail: string): RuleProblem => ({
    kind: 'rule',
    rule: rule.name,
    question: question.id,
    fault,
    detail,
  });
  try {
    // What it returns is read under guard as well: a getter is code of the rule's.
    const verdict = guard(() => {
      const decided: unknown = rule.decide(copy, tools);
      return decided === undefined || decided === null || decided === false
        ? undefined
        : verdictOf(decided, rule, question);
    });
    if (verdict === undefined) return undefined;
    return typeof verdict === 'string' ? problem('bad-verdict', verdict) : verdict;
  } catch (error) {
    if (error instanceof RuleTimeoutError) return problem('timed-out', error.message);
    const detail = wordsOf(error);
    if (error instanceof WordingError) return problem('unknown-message', detail);
    return problem(writesTo(rule, question, tools, guard) ? 'mutated-input' : 'threw', detail.slice(0, 400));
  }
}

/** What was thrown, in words; anything can be. */
function wordsOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? String(thrown.message) : String(thrown);
  } catch {
    return 'something without words';
  }
}

/** Whether a rule that threw on frozen input changes input that lets it. */
function writesTo(rule: Rule, question: Question, tools: Tools<Messages>, guard: RuleGuard): boolean {
  const [open, incident, reports] = [
    structuredClone(question),
    structuredClone(tools.incident),
    structuredClone(new Map(tools.reports)),
  ];
  const parties = new Set(tools.parties);
  try {
    guard(() => rule.decide(open, { ...tools, incident, reports, parties }));
  } catch {
    // What it throws is known already; only what it wrote before matters.
  }
  const now = [open, incident, [...reports], [...parties]];
  return JSON.stringify(now) !== JSON.stringify([question, tools.incident, [...tools.reports], [...tools.parties]]);
}
