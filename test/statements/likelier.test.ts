import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

const plant = { en: 'A chemical works burned in Houston on Monday.' } satisfies Lead;

const disputed: readonly (readonly [string, string])[] = [
  [
    'The fire chief said arson was likelier than a short circuit.',
    'The owner said the fire had been caused by a short circuit.',
  ],
  [
    'The chief said the possibility of arson was higher than the possibility of a short circuit.',
    'The owner said a short circuit caused the fire.',
  ],
  [
    'The fire chief said a short circuit was less likely than arson.',
    'The owner said the fire had been caused by a short circuit.',
  ],
];

describe('of two explanations the likelier', () => {
  it.each(disputed)('is set against the other: %s | %s', (first, second) => {
    expect(disputes(plant, first, second)).toContain('cause');
  });

  it('is not set against itself', () => {
    expect(
      disputes(
        plant,
        'The fire chief said arson was likelier than a short circuit.',
        'The owner said arson caused the fire.',
      ),
    ).toEqual([]);
  });
});
