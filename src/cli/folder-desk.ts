import { type Desk, type DeskChange, type Problem, type ReportInput, stableId } from '../index';

/** What bringing a desk up to date with a folder did to it. */
export interface Update {
  readonly changes: readonly DeskChange[];
  readonly problems: readonly Problem[];
}

/** Keeps a desk in step with the reports of a folder: it is told only of what came, went and was rewritten. */
export class FolderDesk {
  /** Inputs by id, each as JSON, as they were at the last update. */
  private known = new Map<string, readonly string[]>();

  constructor(private readonly desk: Desk) {}

  update(reports: readonly ReportInput[]): Update {
    const now = new Map<string, { readonly report: ReportInput; readonly json: string }[]>();
    for (const report of reports) {
      const json = JSON.stringify(report);
      // Without an id of its own a report is known by its content: its place among the files may change.
      const id = typeof report.id === 'string' && report.id.trim() !== '' ? report.id : stableId('input', json);
      const entry = { report: { ...report, id }, json };
      const same = now.get(id);
      if (same) same.push(entry);
      else now.set(id, [entry]);
    }
    const changes: DeskChange[] = [];
    const problems: Problem[] = [];
    const note = (result: Update) => {
      changes.push(...result.changes);
      problems.push(...result.problems);
    };
    const fresh: ReportInput[] = [];
    for (const id of this.known.keys()) if (!now.has(id)) note(this.desk.remove(id));
    for (const [id, [first, ...others]] of now) {
      const before = this.known.get(id);
      const changed = [first, ...others].map((entry) => entry?.json).join('\n') !== before?.join('\n');
      if (first === undefined || !changed) continue;
      if (before === undefined) fresh.push(first.report);
      else note(this.desk.correct(first.report));
      for (const { report } of others) fresh.push(report);
    }
    if (fresh.length > 0) note(this.desk.addAll(fresh));
    this.known = new Map([...now].map(([id, entries]) => [id, entries.map(({ json }) => json)]));
    return { changes, problems };
  }
}
