import type { ClaimEntry, ComparisonDocument, PositionEntry, QuestionEntry } from '../../src/model';
import type { CaseFile, CasePosition, CaseQuestion } from './case-file';

/** A labelled quote with the claims of the document that cover it. */
export interface MatchedQuote {
  readonly question: CaseQuestion;
  readonly position: CasePosition;
  readonly report: string;
  readonly outlet: string | undefined;
  readonly hits: readonly {
    readonly claim: ClaimEntry;
    readonly position: PositionEntry;
    readonly question: QuestionEntry;
  }[];
}

/** A claim covers a quote when it spans half of it or more and is no longer than 240 units or three times the quote. */
export function matchQuotes(cases: readonly CaseFile[], document: ComparisonDocument): MatchedQuote[] {
  const claims = new Map<string, MatchedQuote['hits'][number][]>();
  for (const incident of document.incidents) {
    for (const question of incident.questions) {
      for (const position of question.positions) {
        for (const claim of position.claims) {
          const list = claims.get(claim.evidence.report) ?? [];
          list.push({ claim, position, question });
          claims.set(claim.evidence.report, list);
        }
      }
    }
  }
  const matched: MatchedQuote[] = [];
  for (const one of cases) {
    const texts = new Map(one.reports.map((report) => [report.id, report]));
    for (const question of one.questions) {
      for (const position of question.positions) {
        for (const { report, quote } of position.evidence) {
          const text = texts.get(report);
          if (text === undefined) throw new Error(`${one.name}: no report ${report}`);
          const spans = [...spansOf(text.body, quote, 'body'), ...spansOf(text.title ?? '', quote, 'title')];
          if (spans.length === 0) throw new Error(`${one.name}: quote not in ${report}: ${quote}`);
          const hits = (claims.get(report) ?? []).filter(({ claim }) =>
            spans.some((span) => covers(claim.evidence, span)),
          );
          matched.push({ question, position, report, outlet: text.outlet, hits });
        }
      }
    }
  }
  return matched;
}

interface Found {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

function* spansOf(text: string, quote: string, part: string): Generator<Found> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    yield { part, start: at, end: at + quote.length };
}

function covers(evidence: ClaimEntry['evidence'], span: Found): boolean {
  if (evidence.part !== span.part) return false;
  const shared = Math.min(evidence.end, span.end) - Math.max(evidence.start, span.start);
  const length = span.end - span.start;
  return shared >= 0.5 * length && evidence.end - evidence.start <= Math.max(240, 3 * length);
}
