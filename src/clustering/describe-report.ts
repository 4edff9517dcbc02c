import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PassageReading, Report } from '../model';
import type { CompactJson } from '../text/compact-json';
import { cutAsides } from './cut-asides';
import { storySegments } from './cut-segments';
import { describeSegment } from './describe-segment';
import type { Features } from './features';
import type { Interner } from './interner';

/** The segments of one report, each boiled down: its stories, behind each the paragraphs about something else. */
export function describeReport(
  readings: readonly PassageReading[],
  report: Report | undefined,
  gazetteer: Gazetteer,
  interner: Interner,
  compact: CompactJson,
): readonly Features[] {
  return storySegments(readings, report)
    .flatMap((story) => [story, ...cutAsides(story, report, gazetteer)])
    .map((segment) => describeSegment(segment, gazetteer, interner, compact, report ?? null));
}
