import type { Position, Report } from '../../model';
import { firstTold, hoursBetween } from './published';

/** Two positions of one source, the later of which replaces the earlier. */
export interface Revision<P> {
  readonly older: P;
  readonly newer: P;
  readonly source: string;
  readonly hours: number;
}

type Held = Pick<Position, 'origins' | 'open' | 'denies' | 'label'> & {
  readonly answers: Position['answers'] | readonly Position['answers'][number][];
};

/**
 * The latest revision in a question: some source gave one answer and, at least so many hours later, another. The newest
 * answer is taken where a source revised itself more than once.
 */
export function revisionIn<P extends Held>(
  positions: readonly P[],
  reports: ReadonlyMap<string, Report>,
  minHours: number,
): Revision<P> | undefined {
  let latest: { at: number; revision: Revision<P> } | undefined;
  for (const older of positions) {
    for (const newer of positions) {
      if (older === newer || older.open || newer.open) continue;
      for (const origin of older.origins) {
        if (!newer.origins.includes(origin)) continue;
        const own = (position: P) => position.answers.filter(({ claim }) => claim.origin === origin);
        const [from, to] = [firstTold(own(older), reports), firstTold(own(newer), reports)];
        if (from === null || to === null || to - from < minHours * 3_600_000 || to <= from) continue;
        if (latest !== undefined && latest.at >= to) continue;
        const source = own(newer)[0]?.claim.attribution.chain.at(-1)?.name ?? origin;
        latest = { at: to, revision: { older, newer, source, hours: hoursBetween(from, to) } };
      }
    }
  }
  return latest?.revision;
}
