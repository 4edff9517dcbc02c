import { describe, expect, it } from 'vitest';
import { conflictsTold, sidesTold } from '../conflicts-told';

/** What a report sets against each other: kind, and the words of either side. */
function disputes(...bodies: readonly string[]): readonly (readonly string[])[] {
  return conflictsTold(...bodies)
    .filter(({ matrix }) => matrix.some(({ reason }) => reason === 'telling.countered'))
    .map((question) => [question.kind, ...sidesTold(question)]);
}

const told: readonly (readonly [string, readonly string[]])[] = [
  [
    'The company said no customer data was taken, whereas researchers said they had found 2 million records on sale.',
    ['occurrence', 'no customer data was taken', 'they had found 2 million records on sale'],
  ],
  [
    'ذكرت الجمعية أن السد امتلأ، فيما قالت هيئة المياه إن السد لا يزال فارغا.',
    ['outcome', 'السد امتلأ', 'السد لا يزال فارغا'],
  ],
];

/** Others speak of other things, of what they wish or do, or of what nobody knows yet. */
const silent: readonly string[] = [
  'The bank said the branch was open, but the clerk said he went back.',
  'The club said the striker had broken his leg, but the coach said the team would win without him.',
  'The minister said the deal was signed on Friday, but the opposition said it would study the text.',
  'Police said the driver had been arrested, but added that he would be released on bail.',
  'أعلنت الأرصاد تساقط الثلوج في الشمال، في حين قالت سلطات الجنوب إن الحرارة بلغت 40 درجة.',
  'قال المدرب إن اللاعب أصيب في ركبته، بينما شكر رئيس النادي الجماهير.',
];

describe('what a report sets against each other', () => {
  it.each(told)('%s', (body, expected) => {
    expect(disputes(body)).toEqual([expected]);
  });

  it.each(silent)('nothing: %s', (body) => {
    expect(disputes(body)).toEqual([]);
  });

  it('is one dispute in two copies of a text', () => {
    const [[body] = ['']] = told;
    expect(disputes(body, body)).toHaveLength(1);
  });
});
