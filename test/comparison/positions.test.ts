import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import { conflictsTold } from './conflicts-told';

const lead = 'A truck burned near Zummar in Iraq on Sunday after rockets had been fired.';
const positionsOf = (...bodies: readonly string[]) => {
  const reports = bodies.map((body, index) => ({
    id: `r${index}`,
    outlet: `Outlet ${index}`,
    publishedAt: '2024-04-22T08:00:00Z',
    body: `${lead} ${body}`,
  }));
  const found = crossReference(reports).incidents.flatMap(({ questions }) => questions);
  const agents = found.filter(({ kind }) => kind === 'agent' || kind === 'cause');
  return agents.map(({ relation, positions }) => [relation, positions.length]);
};

describe('positions', () => {
  it('holds levels of one answer that nobody asserts as one', () => {
    expect(
      positionsOf(
        'Iraqi soldiers burned the truck, the governor said.',
        'A US aircraft bombed the truck, two officials said.',
        'An officer said he could not confirm that American aircraft bombed the truck.',
        'An official said he could not confirm that the US air force bombed the truck.',
      ),
    ).toContainEqual(['conflict', 3]);
  });

  it('holds a figure told as it is and as the least as one where another excludes it', () => {
    const [question] = conflictsTold(
      'A ferry sank off Zanzibar on Sunday. The coast guard said 25 people had drowned.',
      'A ferry sank off Zanzibar on Sunday. The ministry said at least 25 people had drowned.',
      'A ferry sank off Zanzibar on Sunday. The owner said 9 people had drowned.',
    );
    expect(question?.positions.map(({ label, origins }) => [label, origins.length])).toEqual(
      expect.arrayContaining([
        ['25', 2],
        ['9', 1],
      ]),
    );
    expect(question?.positions).toHaveLength(2);
  });
});
