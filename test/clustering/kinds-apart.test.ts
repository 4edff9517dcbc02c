import { describe, expect, it } from 'vitest';
import type { Features } from '../../src/clustering/features';
import { HappeningGatherer } from '../../src/clustering/happenings';
import { kindsApart } from '../../src/clustering/kinds-apart';
import type { Vertex } from '../../src/clustering/vertex';
import type { EventClass } from '../../src/model';

/** A report that opens with one kind of event and mentions others further down. */
function report(opening: EventClass, told: readonly EventClass[] = [], published: number | null = 19_000): Vertex {
  const gatherer = new HappeningGatherer();
  gatherer.note(opening, true);
  for (const event of told) gatherer.note(event, false);
  return { features: { happenings: gatherer.gathered(), published } as unknown as Features } as Vertex;
}

const times = (count: number, one: Vertex) => Array.from({ length: count }, () => one);

describe('kinds of two clusters', () => {
  it.each([
    ['protests beside a flood', times(8, report('protest')), times(2, report('flood')), -6_000],
    ['the larger named second', times(2, report('flood')), times(8, report('protest')), -6_000],
    ['more of them', times(12, report('protest')), times(3, report('flood')), -8_000],
    ['what can lead to one another', times(8, report('collapse')), times(2, report('flood')), -3_000],
    [
      'half of the others mention it',
      times(8, report('protest')),
      [report('flood'), report('flood', ['protest'])],
      -3_000,
    ],
    ['all of the others mention it', times(8, report('protest')), times(2, report('detain', ['protest'])), 0],
    ['one kind', times(8, report('protest')), times(4, report('protest')), 0],
    ['small clusters', times(4, report('protest')), times(4, report('flood')), 0],
    ['a report alone', times(8, report('protest')), [report('flood')], 0],
    ['one without a date', times(8, report('protest')), [report('flood'), report('flood', [], null)], 0],
  ])('%s', (_, ones, twos, expected) => {
    expect(kindsApart(ones, twos)).toBe(expected);
  });
});
