import type { ClaimEntry, ComparisonDocument, Evidence, IncidentEntry, QuestionEntry } from '../../src/model';
import type { ExpectedPosition, ExpectedQuestion, Quotes } from './expected';

/** A quote with its place in its report. */
interface Place {
  readonly report: string;
  readonly quote: string;
  readonly spans: readonly { readonly part: string; readonly start: number; readonly end: number }[];
}

/**
 * Finds in a document what `expected.json` names by its words: a piece of evidence meets a quote when it covers at least
 * half of it and is not much longer than it.
 */
export class QuoteMatching {
  private readonly texts: ReadonlyMap<string, { readonly title: string; readonly body: string }>;

  constructor(private readonly document: ComparisonDocument) {
    this.texts = new Map(document.reports.map((report) => [report.id, report]));
  }

  /** Every place of the quotes; none for a quote that is not in its report. */
  places(quotes: Quotes): Place[] {
    return Object.entries(quotes).flatMap(([report, list]) =>
      list.map((quote) => ({ report, quote, spans: this.spans(report, quote) })),
    );
  }

  meets(evidence: Evidence, place: Place): boolean {
    return (
      evidence.report === place.report &&
      place.spans.some(({ part, start, end }) => {
        const shared = Math.min(evidence.end, end) - Math.max(evidence.start, start);
        const longest = Math.max(240, 3 * (end - start));
        return evidence.part === part && shared >= 0.5 * (end - start) && evidence.end - evidence.start <= longest;
      })
    );
  }

  /** Claims of the incident whose words meet the place. */
  claimsAt(incident: IncidentEntry, place: Place): ClaimEntry[] {
    return incident.questions
      .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims))
      .filter(({ evidence }) => this.meets(evidence, place));
  }

  /** How many quotes of an expected position each position of a question carries. */
  counts(question: QuestionEntry, expected: ExpectedPosition): number[] {
    const places = this.places(expected.quotes);
    return question.positions.map(
      ({ claims }) => places.filter((place) => claims.some(({ evidence }) => this.meets(evidence, place))).length,
    );
  }

  /** Whether two positions of the question stand for two different expected ones. */
  opposes(question: QuestionEntry, expected: ExpectedQuestion): boolean {
    const table = expected.positions.map((position) => this.counts(question, position));
    return table.some((own, a) =>
      table.some((other, b) => a < b && own.some((n, i) => n > 0 && other.some((m, j) => m > 0 && i !== j))),
    );
  }

  /** The incident that meets most of the quotes. */
  incidentFor(questions: readonly ExpectedQuestion[]): IncidentEntry {
    const places = questions.flatMap(({ positions }) => positions.flatMap(({ quotes }) => this.places(quotes)));
    const score = (incident: IncidentEntry) =>
      places.filter((place) => this.claimsAt(incident, place).length > 0).length;
    const [best] = [...this.document.incidents].sort((a, b) => score(b) - score(a));
    if (best === undefined || score(best) === 0) throw new Error('no incident holds any of the quotes');
    return best;
  }

  private spans(report: string, quote: string): Place['spans'] {
    const text = this.texts.get(report);
    if (text === undefined) return [];
    return (['title', 'body'] as const).flatMap((part) => {
      const spans = [];
      for (let at = text[part].indexOf(quote); at >= 0; at = text[part].indexOf(quote, at + 1)) {
        spans.push({ part, start: at, end: at + quote.length });
      }
      return spans;
    });
  }
}
