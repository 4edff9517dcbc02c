import type { ClaimEntry, ComparisonDocument, IncidentEntry, QuestionEntry, Report } from '../model';
import { stableId } from '../model';
import { joined } from './joined';

/** One statement as followthemoney keeps it: one value of one property of one entity, from one place. */
interface Statement {
  readonly id: string;
  readonly entity_id: string;
  readonly canonical_id: string;
  readonly schema: string;
  readonly prop: string;
  readonly value: string;
  readonly dataset: string;
  readonly lang: string | null;
  /** The words of the report that the value was read from. */
  readonly original_value: string | null;
  /** Who stands behind it: the origin of the claim. */
  readonly origin: string | null;
  readonly first_seen: string | null;
  readonly external: boolean;
}

/**
 * The comparison as followthemoney statements, one JSON object a line. An incident is an `Event` whose properties hold
 * every answer side by side, each with its words, outlet and origin; a report is an `Article`; `Documentation` joins them.
 */
export function renderFtm(document: ComparisonDocument): string {
  return joined('followthemoney statements', ftmPieces(document), 'ftmPieces');
}

/** The same in pieces, a statement each. */
export function* ftmPieces(document: ComparisonDocument): Generator<string> {
  const told = new Set<string>();
  for (const statement of statementsOf(document)) {
    if (told.has(statement.id)) continue;
    told.add(statement.id);
    yield `${JSON.stringify(statement)}\n`;
  }
}

function* statementsOf(document: ComparisonDocument): Generator<Statement> {
  const reports = new Map(document.reports.map((report) => [report.id, report]));
  const labels = new Map(document.origins.map(({ id, label }) => [id, label]));
  for (const report of document.reports) yield* articleStatements(report);
  for (const incident of document.incidents) {
    yield* eventStatements(incident, reports, labels);
    for (const id of incident.reports) yield* documentationStatements(incident, reports.get(id));
  }
}

function articleStatements(report: Report): Statement[] {
  const values = {
    title: report.title || report.id,
    bodyText: report.body,
    publisher: report.outlet,
    publishedAt: report.publishedAt?.slice(0, 19) ?? null,
    sourceUrl: report.url,
    language: report.language === null ? null : (iso6393[report.language] ?? null),
  };
  return Object.entries(values).flatMap(([prop, value]) =>
    value ? [statement(entityId('report', report.id), 'Article', prop, value, report, null, null)] : [],
  );
}

function eventStatements(
  incident: IncidentEntry,
  reports: ReadonlyMap<string, Report>,
  labels: ReadonlyMap<string, string>,
): Statement[] {
  const id = entityId('incident', incident.id);
  const first = reports.get(incident.reports[0] ?? '');
  return [
    statement(id, 'Event', 'name', incident.label, first, null, null),
    ...incident.questions.flatMap((question) =>
      question.positions.flatMap((position) =>
        position.claims.map((claim) => {
          const { prop, value } = answerOf(question, claim, `${position.denies ? 'not: ' : ''}${position.label}`);
          const report = reports.get(claim.evidence.report);
          const origin = labels.get(claim.origin) ?? claim.origin;
          return statement(id, 'Event', prop, value, report, claim.evidence.quote, origin);
        }),
      ),
    ),
  ];
}

/** The property of an Event that an answer fills: place and date have their own, all else is a note under its kind. */
function answerOf({ kind, about }: QuestionEntry, { value }: ClaimEntry, label: string) {
  if (kind === 'place' && value.kind === 'place') return { prop: 'location', value: value.name };
  if (kind === 'time' && value.kind === 'moment' && value.from !== null) {
    return { prop: 'date', value: value.from.slice(0, value.precision === 'minute' ? 16 : 10) };
  }
  return { prop: 'notes', value: `${kind} (${about}): ${label}` };
}

function documentationStatements(incident: IncidentEntry, report: Report | undefined): Statement[] {
  if (!report) return [];
  const id = entityId('documentation', `${incident.id}:${report.id}`);
  return [
    statement(id, 'Documentation', 'entity', entityId('incident', incident.id), report, null, null),
    statement(id, 'Documentation', 'document', entityId('report', report.id), report, null, null),
  ];
}

function statement(
  entity: string,
  schema: string,
  prop: string,
  value: string,
  report: Report | undefined,
  words: string | null,
  origin: string | null,
): Statement {
  const dataset = report?.outlet ? `outlet-${stableId(report.outlet)}` : 'rashomon';
  return {
    id: stableId(dataset, entity, prop, value, words, origin),
    entity_id: entity,
    canonical_id: entity,
    schema,
    prop,
    value,
    dataset,
    lang: report?.language ? (iso6393[report.language] ?? null) : null,
    original_value: words,
    origin,
    first_seen: report?.publishedAt ?? null,
    external: false,
  };
}

/** followthemoney names languages by ISO 639-3. */
const iso6393: Readonly<Record<string, string>> = { ar: 'ara', en: 'eng', fa: 'fas', fr: 'fra', de: 'deu', es: 'spa' };

function entityId(kind: string, id: string): string {
  return `rashomon-${kind}-${stableId(id)}`;
}
