import type { Claim } from '../../model/claim';
import type { Extractor } from '../../model/extracted';
import type { ExtractorProblem, UngroundedProblem } from '../../model/problem';
import type { PassageReading } from '../../model/reading';
import type { Report } from '../../model/report';
import type { ExtractionContext } from '../extract';
import { AnswerReader } from './answer-reader';
import { ReadStories } from './stories';

/** A report's readings with the claims of the user's extractor in them, and what of its answer could not be used. */
export interface Extended {
  readonly readings: PassageReading[];
  readonly problems: readonly (UngroundedProblem | ExtractorProblem)[];
}

/** Asks an extractor of the user's about a report and puts its claims, as far as they are grounded, among the readings. */
export function joinExtracted(
  report: Report,
  readings: PassageReading[],
  extractor: Extractor,
  { packs, gazetteer }: ExtractionContext,
): Extended {
  const { name, mode = 'join' } = extractor;
  const failed = (expected: string, actual: string): Extended => ({
    readings,
    problems: [
      {
        kind: 'extractor',
        extractor: name,
        report: report.id,
        where: '',
        expected,
        actual: actual.slice(0, 80),
        effect: 'answer-ignored',
      },
    ],
  });
  let answer: unknown;
  try {
    answer = extractor.extract(Object.freeze({ ...report, credits: Object.freeze([...report.credits]) }));
  } catch (error) {
    return failed('an answer', `an error: ${error instanceof Error ? error.message : typeof error}`);
  }
  if (answer === undefined || answer === null) return { readings, problems: [] };
  if (isPromise(answer)) {
    answer.then(undefined, () => {});
    return failed('an answer at once; await askAhead first', 'a promise');
  }
  const passages = readings.map(({ passage }) => passage);
  const reader = new AnswerReader(name, report, new ReadStories(report, passages, packs, gazetteer), gazetteer);
  const claims = reader.read(answer);
  // An answer that is none leaves the report to the library.
  if (reader.problems.some(({ effect }) => effect === 'answer-ignored')) return { readings, problems: reader.problems };
  const byPassage = new Map<string, Claim[]>();
  for (const claim of claims) byPassage.set(claim.passage, [...(byPassage.get(claim.passage) ?? []), claim]);
  const joined = readings.map((reading): PassageReading => {
    const given = byPassage.get(reading.passage.id) ?? [];
    const own = mode === 'replace' ? [] : reading.claims.filter((claim) => !given.some((each) => isSame(claim, each)));
    return { ...reading, claims: [...own, ...given] };
  });
  return { readings: joined, problems: reader.problems };
}

/** Both read one event in the same words. */
function isSame(a: Claim, b: Claim): boolean {
  return (
    a.proposition.event === b.proposition.event &&
    a.evidence.part === b.evidence.part &&
    a.evidence.start < b.evidence.end &&
    b.evidence.start < a.evidence.end
  );
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
