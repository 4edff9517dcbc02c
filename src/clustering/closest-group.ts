import { unit } from './evidence';
import type { Group } from './group';
import type { Vertex } from './vertex';

/**
 * The group that a paragraph mentions: the one it has most evidence with, and more than nothing.
 *
 * @param groupAt the group of a candidate, by its place among the links
 */
export function closestGroup(vertex: Vertex, groupAt: (at: number) => Group | undefined): Group | undefined {
  const sums = new Map<Group, { sum: number; count: number }>();
  const { links } = vertex;
  for (let at = 0; at < links.size; at++) {
    const group = groupAt(at);
    if (group === undefined) continue;
    const evidence = links.evidenceAt(at);
    const tally = sums.get(group);
    if (tally === undefined) sums.set(group, { sum: evidence, count: 1 });
    else {
      tally.sum += evidence;
      tally.count++;
    }
  }
  let best: Group | undefined;
  let most = mentionFloor;
  for (const [group, { sum, count }] of sums) {
    const mean = sum / count;
    if (mean < most || (mean === most && (!best || nameOf(group) > nameOf(best)))) continue;
    if (group.vertices.some(({ features }) => features.segment.story === vertex.features.segment.story)) continue;
    if (isYetToCome(group, vertex)) continue;
    [most, best] = [mean, group];
  }
  return best;
}

/** A paragraph says little: it mentions an incident only with this much evidence, in thousandths of log-odds. */
const mentionFloor = unit / 2;

/** Nobody mentions what has not happened: the group tells only of days after the paragraph came out, by more than a time zone. */
function isYetToCome({ vertices }: Group, { features: { published } }: Vertex): boolean {
  if (published === null) return false;
  let isKnown = false;
  for (const { features } of vertices) {
    const day = features.when?.from ?? features.published;
    if (day === null) continue;
    if (day <= published + 1) return false;
    isKnown = true;
  }
  return isKnown;
}

function nameOf({ vertices }: Group): string {
  return (vertices[0] as Vertex).features.segment.id;
}
