import type { AsyncExtractor, ExtractedClaim, Extractor } from '../model/extracted';
import { readReports } from '../reading/read-reports';
import { checkExtractor, checkOptions } from './check-options';
import type { CrossReferenceOptions } from './cross-reference-options';
import { defaultPacks } from './default-packs';
import { OptionError } from './option-error';

/** How {@link askAhead} reads the reports, and how many it asks about at a time. */
export interface AskAheadOptions extends Pick<CrossReferenceOptions, 'packs' | 'languages' | 'now'> {
  /** Reports asked about at a time, a whole number from 1; 4 by default. */
  readonly concurrency?: number;
}

/** What an extractor answered about each report, by the report's id: plain JSON that can be kept and played back. */
export type Answers = Readonly<Record<string, readonly ExtractedClaim[]>>;

/** An extractor whose answers are at hand. */
export interface AskedExtractor extends Extractor {
  readonly answers: Answers;
}

/**
 * Asks an extractor that answers later about each report that can be read, and gives one that answers at once: for
 * `crossReference`, `createDesk` and workers alike. A report on which it fails is a problem of the document then made, and
 * is left to the library.
 *
 * @throws OptionError or ExtractorDefinitionError, before anything is asked, with what was expected and what came
 *
 * @example
 * const extractor = await askAhead(reports, model);
 * const document = crossReference(reports, { extractor });
 */
export async function askAhead(
  inputs: readonly unknown[],
  extractor: AsyncExtractor,
  options: AskAheadOptions = {},
): Promise<AskedExtractor> {
  const { concurrency = 4, packs = defaultPacks(), languages, now } = options;
  checkOptions({ packs, ...(languages === undefined ? {} : { languages }), ...(now === undefined ? {} : { now }) });
  checkExtractor(extractor);
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new OptionError('concurrency', 'a whole number from 1', concurrency);
  const { reports } = readReports(inputs, { packs, languages, now });
  const answered = new Map<string, readonly ExtractedClaim[]>();
  const failures = new Map<string, unknown>();
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let report = reports[next++]; report !== undefined; report = reports[next++]) {
      try {
        const answer = await extractor.extract(report);
        if (answer !== undefined && answer !== null) answered.set(report.id, answer);
      } catch (error) {
        failures.set(report.id, error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, ask));
  const { name, mode } = extractor;
  const inOrder = reports.flatMap(({ id }) => {
    const answer = answered.get(id);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return {
    name,
    ...(mode === undefined ? {} : { mode }),
    answers: Object.fromEntries(inOrder),
    extract({ id }) {
      if (failures.has(id)) throw failures.get(id);
      return answered.get(id);
    },
  };
}
