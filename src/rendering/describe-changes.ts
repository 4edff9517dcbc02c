import type { ComparisonDocument, QuestionEntry } from '../model';

/** One thing that differs between two comparisons of a growing set of reports. */
export type Change =
  | { readonly kind: 'incident-created' | 'incident-gone'; readonly incident: string; readonly label: string }
  | {
      readonly kind: 'incident-changed';
      readonly incident: string;
      readonly label: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | {
      readonly kind: 'finding-new' | 'finding-changed' | 'finding-gone';
      readonly incident: string;
      readonly question: string;
      readonly about: string;
      readonly relation: QuestionEntry['relation'];
      readonly positions: readonly string[];
    };

/** What changed from one comparison to the next, incidents first, each in the order of its document. */
export function changesBetween(before: ComparisonDocument | null, after: ComparisonDocument): readonly Change[] {
  const old = new Map((before?.incidents ?? []).map((incident) => [incident.id, incident]));
  const now = new Map(after.incidents.map((incident) => [incident.id, incident]));
  const changes: Change[] = [];
  for (const { id, label, reports } of after.incidents) {
    const was = old.get(id);
    if (!was) {
      changes.push({ kind: 'incident-created', incident: id, label });
      continue;
    }
    const added = reports.filter((report) => !was.reports.includes(report));
    const removed = was.reports.filter((report) => !reports.includes(report));
    if (added.length + removed.length > 0)
      changes.push({ kind: 'incident-changed', incident: id, label, added, removed });
  }
  for (const { id, label } of old.values()) {
    if (!now.has(id)) changes.push({ kind: 'incident-gone', incident: id, label });
  }
  const oldFindings = findingsOf(before);
  const newFindings = findingsOf(after);
  for (const [id, { incident, question }] of newFindings) {
    const was = oldFindings.get(id);
    if (!was) changes.push(finding('finding-new', incident, question));
    else if (signature(was.question) !== signature(question)) {
      changes.push(finding('finding-changed', incident, question));
    }
  }
  for (const [id, { incident, question }] of oldFindings) {
    if (!newFindings.has(id)) changes.push(finding('finding-gone', incident, question));
  }
  return changes;
}

type Findings = ReadonlyMap<string, { readonly incident: string; readonly question: QuestionEntry }>;

/** Questions with more than one answer, by id. */
function findingsOf(document: ComparisonDocument | null): Findings {
  const entries = (document?.incidents ?? []).flatMap((incident) =>
    incident.questions
      .filter(({ relation }) => relation !== 'single')
      .map((question) => [question.id, { incident: incident.id, question }] as const),
  );
  return new Map(entries);
}

function signature({ relation, positions }: QuestionEntry): string {
  return JSON.stringify([relation, positions.map(({ id, origins, claims }) => [id, origins, claims.length])]);
}

function finding(
  kind: 'finding-new' | 'finding-changed' | 'finding-gone',
  incident: string,
  { id, kind: questionKind, about, relation, positions }: QuestionEntry,
): Change {
  const labels = positions.map(({ label }) => label);
  return { kind, incident, question: id, about: `${questionKind} ${about}`, relation, positions: labels };
}
