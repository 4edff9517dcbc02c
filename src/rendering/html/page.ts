import type { ClaimEntry, ComparisonDocument, QuestionEntry } from '../../model';
import type { Messages } from '../messages';
import { type View, viewOf } from '../view';

/** What all sections of the page share: the words, the look-ups, and the ids of elements. */
export interface Page {
  readonly messages: Messages;
  readonly view: View;
  /** Outlets in order of their first report; the filter names them by number. */
  readonly outlets: readonly string[];
  /** Element id of an incident, a question, a report, or the highlighted words of a claim. */
  incidentId(id: string): string;
  questionId(id: string): string;
  reportId(id: string): string;
  markId(claim: ClaimEntry): string;
}

/** Ids are counted, not taken over: ids of reports may hold anything. */
export function pageOf(document: ComparisonDocument, messages: Messages): Page {
  const view = viewOf(document, messages);
  const counter = (prefix: string) => {
    const known = new Map<string, string>();
    return (key: string): string => {
      const id = known.get(key) ?? `${prefix}${known.size + 1}`;
      known.set(key, id);
      return id;
    };
  };
  const mark = counter('m');
  return {
    messages,
    view,
    outlets: [...new Set(document.reports.map(({ id }) => view.outlet(id)))],
    incidentId: counter('i'),
    questionId: counter('q'),
    reportId: counter('r'),
    markId: ({ id, evidence: { report, part, start, end } }) => mark(`${id} ${report} ${part} ${start} ${end}`),
  };
}

/** Letter of a position: A, B … Z, then AA. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
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

/** Questions on which the answers differ: they have the matrix, the timeline and the open cards. */
export function isContested({ relation }: QuestionEntry): boolean {
  return relation === 'conflict' || relation === 'refine';
}
