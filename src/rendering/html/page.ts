import type { ClaimEntry, ComparisonDocument, QuestionEntry } from '../../model';
import type { Messages } from '../messages';
import { type View, viewOf } from '../view';
import type { Markup } from './markup';

/** What all sections of the page share: the words, the look-ups, and the ids of elements. */
export interface Page {
  readonly messages: Messages;
  readonly view: View;
  /** Outlets in order of their first report; the filter names them by number. */
  readonly outlets: readonly string[];
  /** Number of an outlet among them. */
  outletNumber(name: string): number;
  /** Element id of an incident, `i1`; of its findings, `q1-1`; of a report, `r1`; of words marked in it, `m1-1`. */
  incidentId(id: string): string;
  questionId(question: QuestionEntry): string;
  reportId(id: string): string;
  markId(claim: ClaimEntry): string;
  /** Markup of a question or a position that several sections show, made once. */
  once(of: object, name: string, make: () => Markup): Markup;
}

/**
 * Ids are counted, not taken over: ids of reports may hold anything. The number of the incident or the report is part
 * of the ids of what stands in it, so that the script knows from a link alone what to unpack.
 */
export function pageOf(document: ComparisonDocument, messages: Messages): Page {
  const view = viewOf(document, messages);
  const outlets = [...new Set(document.reports.map(({ id }) => view.outlet(id)))];
  const outletNumbers = new Map(outlets.map((outlet, index) => [outlet, index]));
  const incidents = new Map(view.incidents.map(({ id }, index) => [id, `i${index + 1}`]));
  const reports = new Map(document.reports.map(({ id }, index) => [id, index + 1]));
  const questions = new Map<QuestionEntry, string>();
  for (const [index, incident] of view.incidents.entries()) {
    const findings = incident.questions.filter(isFinding);
    for (const [at, question] of findings.entries()) questions.set(question, `q${index + 1}-${at + 1}`);
  }
  const marks = new Map<string, string>();
  const counts = new Map<string, number>();
  const made = new Map<string, Map<object, Markup>>();
  return {
    messages,
    view,
    outlets,
    outletNumber: (name) => outletNumbers.get(name) ?? -1,
    incidentId: (id) => incidents.get(id) ?? '',
    questionId: (question) => questions.get(question) ?? '',
    reportId: (id) => `r${reports.get(id) ?? 0}`,
    markId({ id, evidence: { report, part, start, end } }) {
      const key = `${id} ${report} ${part} ${start} ${end}`;
      const known = marks.get(key);
      if (known !== undefined) return known;
      const count = (counts.get(report) ?? 0) + 1;
      counts.set(report, count);
      const mark = `m${reports.get(report) ?? 0}-${count}`;
      marks.set(key, mark);
      return mark;
    },
    once(of, name, make) {
      const known = made.get(name) ?? new Map<object, Markup>();
      if (known.size === 0) made.set(name, known);
      const markup = known.get(of) ?? make();
      known.set(of, markup);
      return markup;
    },
  };
}

/** Number of the colour of a position; colours repeat after eight, letters do not. */
export function hueOf(index: number): number {
  return index % 8;
}

/** Reports that speak in a question, in the order of their claims. */
export function reportsIn({ positions }: QuestionEntry): readonly string[] {
  return [...new Set(positions.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.report)))];
}

/** Questions with more than one answer: what the page is about. */
export function isFinding({ relation }: QuestionEntry): boolean {
  return relation !== 'single';
}

/** Questions on which the answers differ: they have the matrix and the timeline. */
export function isContested({ relation }: QuestionEntry): boolean {
  return relation === 'conflict' || relation === 'refine';
}
