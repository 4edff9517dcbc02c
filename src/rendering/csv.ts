import type {
  ClaimEntry,
  ComparisonDocument,
  IncidentEntry,
  MomentValue,
  PlaceValue,
  PositionEntry,
  QuestionEntry,
} from '../model';
import { joined } from './joined';
import type { Messages } from './messages';
import { sourceNames, type View, viewOf } from './view';

type Cell = string | number | boolean | null;

/** What the rows are about: one claim as it stands in one position of one question of one incident. */
interface Row {
  readonly incident: IncidentEntry;
  readonly question: QuestionEntry;
  readonly position: PositionEntry;
  readonly number: number;
  readonly claim: ClaimEntry;
  readonly view: View;
}

/**
 * The columns. `low`, `best`, `high`, `date_prec` and `where_prec` follow the UCDP Georeferenced Event Dataset codebook
 * (Sundberg and Melander 2013); `where_prec` goes by the depth of the gazetteer id, which tells country, province, place.
 */
const columns: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['incident_id', ({ incident }) => incident.id],
  ['incident', ({ incident }) => incident.label],
  ['date_start', ({ incident }) => incident.when?.from ?? null],
  ['date_end', ({ incident }) => incident.when?.to ?? null],
  ['date_prec', ({ incident }) => datePrecision(incident.when)],
  ['question_id', ({ question }) => question.id],
  ['kind', ({ question }) => question.kind],
  ['about', ({ question }) => question.about],
  ['relation', ({ question }) => question.relation],
  ['position', ({ number }) => number],
  ['answer', ({ position }) => position.label],
  ['denies', ({ position }) => position.denies],
  ['open', ({ position }) => position.open],
  ['low', ({ claim: { value } }) => (value.kind === 'quantity' ? value.low : null)],
  ['best', ({ claim: { value } }) => (value.kind === 'quantity' ? value.best : null)],
  ['high', ({ claim: { value } }) => (value.kind === 'quantity' ? value.high : null)],
  ['unit', ({ claim: { value } }) => (value.kind === 'quantity' ? value.unit : null)],
  ['effect', ({ claim: { value } }) => (value.kind === 'quantity' ? value.effect : null)],
  ['value_from', ({ claim: { value } }) => (value.kind === 'moment' ? value.from : null)],
  ['value_to', ({ claim: { value } }) => (value.kind === 'moment' ? value.to : null)],
  ['value_date_prec', ({ claim: { value } }) => (value.kind === 'moment' ? datePrecision(value) : null)],
  ['place_id', ({ claim: { value } }) => (value.kind === 'place' ? value.id : null)],
  ['where_prec', ({ claim: { value } }) => (value.kind === 'place' ? placePrecision(value) : null)],
  ['polarity', ({ claim }) => claim.commitment.polarity],
  ['certainty', ({ claim }) => claim.commitment.certainty],
  ['stage', ({ claim }) => claim.commitment.stage],
  ['origin_id', ({ claim }) => claim.origin],
  ['origin', ({ claim, view }) => view.origin(claim.origin)?.label ?? null],
  ['origins_of_answer', ({ position }) => position.origins.length],
  ['outlet', ({ claim, view }) => view.report(claim.evidence.report)?.outlet ?? null],
  ['source', ({ claim }) => claim.attribution.chain.at(-1)?.name ?? null],
  ['source_kind', ({ claim }) => claim.attribution.chain.at(-1)?.kind ?? null],
  ['source_named', ({ claim }) => claim.attribution.chain.at(-1)?.named ?? null],
  ['source_chain', ({ claim }) => sourceNames(claim).join(' < ')],
  ['report_id', ({ claim }) => claim.evidence.report],
  ['published_at', ({ claim, view }) => view.report(claim.evidence.report)?.publishedAt ?? null],
  ['language', ({ claim, view }) => view.report(claim.evidence.report)?.language ?? null],
  ['url', ({ claim, view }) => view.report(claim.evidence.report)?.url ?? null],
  ['part', ({ claim }) => claim.evidence.part],
  ['start', ({ claim }) => claim.evidence.start],
  ['end', ({ claim }) => claim.evidence.end],
  ['quote', ({ claim }) => claim.evidence.quote],
  ['claim_id', ({ claim }) => claim.id],
];

/** Headings of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name);

/**
 * The comparison as CSV for spreadsheets, a claim a row: RFC 4180 with a byte order mark, so that Excel reads it as
 * UTF-8, and with text that a spreadsheet would take for a formula put behind an apostrophe.
 */
export function renderCsv(document: ComparisonDocument, messages: Messages): string {
  return joined('CSV', csvPieces(document, messages), 'csvPieces');
}

/** The same in pieces, in order, for comparisons too long for one string. */
export function* csvPieces(document: ComparisonDocument, messages: Messages): Generator<string> {
  const view = viewOf(document, messages);
  yield `\ufeff${lineOf(csvColumns)}`;
  for (const incident of document.incidents) {
    for (const question of incident.questions) {
      for (const [index, position] of question.positions.entries()) {
        for (const claim of position.claims) {
          const row: Row = { incident, question, position, number: index + 1, claim, view };
          yield lineOf(columns.map(([, cell]) => cell(row)));
        }
      }
    }
  }
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell: numbers as they are, text quoted where it must be and never a formula (OWASP, CSV injection). */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value)
    ? `'${value}`
    : value;
  return /[",;\r\n\t']/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** UCDP date_prec: 1 the day is known, 3 the week, 4 the month, 5 the year. */
function datePrecision(moment: MomentValue | null): number | null {
  if (moment === null || moment.from === null) return null;
  const codes = { minute: 1, hour: 1, 'part-of-day': 1, day: 1, week: 3, month: 4, year: 5 } as const;
  return codes[moment.precision];
}

/** UCDP where_prec: 1 the place itself, 2 near it, 4 the province, 6 the country. */
function placePrecision({ id, relation }: PlaceValue): number | null {
  if (id === null) return null;
  const depth = id.split('/').length;
  if (depth === 1) return 6;
  if (depth === 2) return 4;
  return relation === 'at' ? 1 : 2;
}
