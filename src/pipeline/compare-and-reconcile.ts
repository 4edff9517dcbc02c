import { type FoundQuestion, findQuestions, type Memory } from '../comparison';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Incident, IncidentEntry, Report, RuleProblem } from '../model';
import { runRules } from '../reconciliation';
import type { CrossReferenceOptions } from './cross-reference-options';
import { packsFor } from './default-packs';
import { incidentEntry } from './incident-entry';

/** An incident with its claims set side by side and the rules run over them. */
export interface Reconciled {
  readonly entry: IncidentEntry;
  readonly problems: readonly RuleProblem[];
}

/** The same, with the questions that the entry shows. */
export interface Compared extends Reconciled {
  readonly questions: readonly FoundQuestion[];
}

/** An incident's own reports: a stage that walks them costs what the incident is large, not what the corpus is. */
function reportsOf(incident: Incident, all: ReadonlyMap<string, Report>): ReadonlyMap<string, Report> {
  const reports = new Map<string, Report>();
  for (const id of [...incident.reports, ...incident.claims.map(({ report }) => report)]) {
    const report = all.get(id);
    if (report !== undefined) reports.set(id, report);
  }
  return reports;
}

/** The stages that look at one incident: comparison, then the user's rules, then the entry of the document. */
export function compareAndReconcile(
  incident: Incident,
  all: ReadonlyMap<string, Report>,
  gazetteer: Gazetteer,
  options: CrossReferenceOptions,
): Reconciled {
  const { entry, problems } = compared(incident, all, gazetteer, options, null);
  return { entry, problems };
}

/** The same for a desk, which goes on from what it found of the incident before. */
export function compared(
  incident: Incident,
  all: ReadonlyMap<string, Report>,
  gazetteer: Gazetteer,
  options: CrossReferenceOptions,
  memory: Memory | null,
): Compared {
  const { rules = [], parties, reasonsIn, ruleGuard, profile, kinds, compatibility } = options;
  const reports = reportsOf(incident, all);
  const { packs } = packsFor(options, gazetteer);
  const questions = findQuestions(incident, { gazetteer, reports, packs, profile, kinds, compatibility }, memory);
  // Nobody else reads them before the entry is read.
  const asked = rules.length === 0 ? [] : questions.map((found) => found.question());
  const { verdicts, disagreements, problems } = runRules(incident, asked, rules, {
    reports,
    parties,
    language: reasonsIn,
    guard: ruleGuard,
  });
  return { entry: incidentEntry(incident, questions, reports, { verdicts, disagreements }), problems, questions };
}
