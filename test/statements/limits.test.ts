import { describe, expect, it } from 'vitest';
import { setSideBySide } from './set-side-by-side';

const lead = {
  en: 'The president of Gambia left Banjul on Sunday as rebels came closer.',
  ar: 'غادر رئيس غامبيا بانجول الأحد مع اقتراب المتمردين.',
};

/** Kinds of the conflicts, with what they ask. */
const conflicts = (first: string, second: string) =>
  setSideBySide(lead, first, second)
    .filter(({ relation }) => relation === 'conflict')
    .map(({ about }) => about.replace(/:.*?(?=:course$|$)/u, ''));

describe('who stayed until some time left then', () => {
  it.each([
    [
      'Two officers said the president had left the country.',
      '"I did not leave Banjul but stayed until dawn," the president said.',
    ],
    ['Two officers said the president had left the country.', 'قال الرئيس: «لم أغادر بانجول بل بقيت فيها حتى الفجر».'],
    [
      'Two officers said the president had left the country.',
      'The president said he did not leave Banjul until Monday.',
    ],
  ])('is no denial of leaving: %s / %s', (first, second) => expect(conflicts(first, second)).toEqual([]));

  it.each([
    [
      'The rebels said the president had fled the country.',
      'The president said he did not flee but stayed in Banjul until dawn.',
    ],
    [
      'The party said the president had left Banjul before the vote.',
      'The president said he did not leave Banjul until the vote was over.',
    ],
  ])('is at odds with who fled or left before it: %s / %s', (first, second) =>
    expect(conflicts(first, second)).toEqual(['means:course']),
  );

  // "He" is left to him who speaks, of whom nothing is told: a miss.
  it.fails('a denial without limit stays one', () =>
    expect(
      conflicts(
        'Two officers said the president had left the country.',
        'The president said he had not left the country.',
      ),
    ).not.toEqual([]));
});
