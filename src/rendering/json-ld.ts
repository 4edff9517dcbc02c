import type { ClaimEntry, ComparisonDocument, IncidentEntry, QuestionEntry, Report } from '../model';
import { plainTable } from '../text/plain-table';
import { joined } from './joined';

/** Units of text quoted before and after a quote, to find it again in a changed page. */
const CONTEXT = 32;

/** Inline, so that nothing has to be fetched to read the document. */
const context = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rashomon: 'urn:rashomon:vocabulary:',
  datePublished: { '@type': 'https://schema.org/DateTime' },
  subjectOf: { '@type': '@id' },
  about: { '@type': '@id' },
  appearance: { '@type': '@id' },
  citation: { '@type': '@id' },
  isPartOf: { '@type': '@id' },
  'oa:hasSource': { '@type': '@id' },
  'oa:hasBody': { '@type': '@id' },
  'prov:wasDerivedFrom': { '@type': '@id' },
  'prov:wasAttributedTo': { '@type': '@id' },
} as const;

/**
 * The comparison as JSON-LD: schema.org NewsArticle, Event, Question, Answer and Claim; the words of each claim by Web
 * Annotation selectors; origins by PROV. Position selectors count code points, as the Web Annotation model (4.2.4) says.
 */
export function renderJsonLd(document: ComparisonDocument): string {
  return joined('JSON-LD', jsonLdPieces(document), 'jsonLdPieces');
}

/** The same in pieces, a node each. */
export function* jsonLdPieces(document: ComparisonDocument): Generator<string> {
  yield `{\n "@context": ${JSON.stringify(context)},\n "@graph": [`;
  let between = '\n  ';
  for (const node of nodesOf(document)) {
    yield between + JSON.stringify(node);
    between = ',\n  ';
  }
  yield '\n ]\n}\n';
}

function* nodesOf(document: ComparisonDocument): Generator<object> {
  const reports = new Map(document.reports.map((report) => [report.id, report]));
  for (const report of document.reports) yield* articleNodes(report);
  for (const { id, label } of document.origins) yield { '@id': iri('origin', id), '@type': 'prov:Agent', name: label };
  const claims = new Map<string, ClaimEntry>();
  for (const incident of document.incidents) {
    yield* incidentNodes(incident);
    for (const { positions } of incident.questions) {
      for (const position of positions) for (const claim of position.claims) claims.set(keyOf(claim), claim);
    }
  }
  for (const claim of claims.values()) yield* claimNodes(claim, reports.get(claim.evidence.report));
}

function iri(kind: string, id: string): string {
  return `urn:rashomon:${kind}:${encodeURIComponent(id)}`;
}

/** A claim may state several values by different words: each pair of claim and words is a node. */
function keyOf({ id, evidence }: ClaimEntry): string {
  return `${id}:${evidence.part}:${evidence.start}-${evidence.end}`;
}

function articleNodes(report: Report): object[] {
  const id = iri('report', report.id);
  const article = {
    '@id': id,
    '@type': 'NewsArticle',
    identifier: report.id,
    headline: report.title,
    ...(report.language && { inLanguage: report.language }),
    ...(report.publishedAt && { datePublished: report.publishedAt }),
    ...(report.outlet && { publisher: { '@type': 'NewsMediaOrganization', name: report.outlet } }),
    ...(report.url && { url: report.url }),
  };
  const parts = (['title', 'body'] as const).map((part) => ({
    '@id': `${id}#${part}`,
    '@type': 'WebPageElement',
    isPartOf: id,
    text: report[part],
  }));
  return [article, ...parts];
}

function incidentNodes(incident: IncidentEntry): object[] {
  const id = iri('incident', incident.id);
  const event = {
    '@id': id,
    '@type': 'Event',
    name: incident.label,
    ...(incident.when?.from && { startDate: incident.when.from }),
    subjectOf: incident.reports.map((report) => iri('report', report)),
  };
  return [event, ...incident.questions.map((question) => questionNode(question, id))];
}

function questionNode(question: QuestionEntry, incident: string): object {
  return {
    '@id': iri('question', question.id),
    '@type': 'Question',
    about: incident,
    name: `${question.kind} ${question.about}`,
    'rashomon:kind': question.kind,
    'rashomon:relation': question.relation,
    suggestedAnswer: question.positions.map((position) => ({
      '@id': iri('position', position.id),
      '@type': 'Answer',
      text: position.label,
      'rashomon:denies': position.denies,
      'rashomon:open': position.open,
      citation: position.claims.map((claim) => iri('claim', keyOf(claim))),
      'prov:wasAttributedTo': position.origins.map((origin) => iri('origin', origin)),
    })),
  };
}

function claimNodes(claim: ClaimEntry, report: Report | undefined): object[] {
  const { evidence, commitment, attribution } = claim;
  const [id, article] = [iri('claim', keyOf(claim)), iri('report', evidence.report)];
  const text = report?.[evidence.part] ?? '';
  const start = codePoints(text.slice(0, evidence.start));
  const node = {
    '@id': id,
    '@type': 'Claim',
    text: evidence.quote,
    appearance: article,
    author: attribution.chain.map(({ name, kind }) => ({ '@type': authorTypes[kind] ?? 'Organization', name })),
    'prov:wasDerivedFrom': article,
    'prov:wasAttributedTo': iri('origin', claim.origin),
    'rashomon:polarity': commitment.polarity,
    'rashomon:certainty': commitment.certainty,
    'rashomon:stage': commitment.stage,
  };
  const annotation = {
    '@id': iri('annotation', keyOf(claim)),
    '@type': 'oa:Annotation',
    'oa:hasBody': id,
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': `${article}#${evidence.part}`,
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': start + codePoints(evidence.quote) },
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': evidence.quote,
          'oa:prefix': text.slice(Math.max(0, evidence.start - CONTEXT), evidence.start),
          'oa:suffix': text.slice(evidence.end, evidence.end + CONTEXT),
        },
      ],
    },
  };
  return [node, annotation];
}

const authorTypes: Readonly<Record<string, string>> = plainTable<string>({
  person: 'Person',
  witness: 'Person',
  outlet: 'NewsMediaOrganization',
});

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
