import type { PassageReading, Report } from '../model';
import type { Segment } from './segment';

/** A second story shorter than this, in UTF-16 units, is a line in passing: news only where somebody else tells it too. */
const briefly = 400;

/** The stories of one report, each with all its passages, in reading order; furniture is left out. */
export function storySegments(readings: readonly PassageReading[], report: Report | undefined): readonly Segment[] {
  const byStory = new Map<number, PassageReading[]>();
  for (const reading of readings) {
    const { kind, story } = reading.passage;
    if (kind !== 'story' || story === null) continue;
    const list = byStory.get(story);
    if (list) list.push(reading);
    else byStory.set(story, [reading]);
  }
  return [...byStory.entries()].map(([story, own]) => segmentOf(story, own, report));
}

function segmentOf(story: number, own: readonly PassageReading[], report: Report | undefined): Segment {
  const first = own[0] as PassageReading;
  const id = `${first.passage.report}#${story}`;
  const claims = own.flatMap((reading) => reading.claims);
  const length = own.reduce((sum, { passage }) => sum + passage.end - passage.start, 0);
  const brief = story > 0 && length < briefly;
  const body = own.find((reading) => reading.passage.part === 'body') ?? first;
  return {
    id,
    report: first.passage.report,
    kind: brief ? 'aside' : 'story',
    story: id,
    language: body.passage.language,
    published: report?.publishedAt == null ? null : Date.parse(report.publishedAt),
    passages: own.map((reading) => reading.passage),
    claims,
    mentions: own.flatMap((reading) => reading.mentions),
    terms: own.flatMap((reading) => reading.terms),
    spelt: own.flatMap((reading) => reading.spelt),
    moments: own.flatMap((reading) => reading.moments),
    quotes: own.flatMap((reading) => reading.quotes),
    sourced: brief || claims.some((claim) => claim.attribution.chain.length > 1),
  };
}
