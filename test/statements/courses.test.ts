import { describe, expect, it } from 'vitest';
import { factsOf } from '../extraction/lines';
import { setSideBySide } from './set-side-by-side';

const lead = { en: 'Ashraf Ghani arrived in Abu Dhabi on Tuesday, the emirate said.' };
const account =
  '"I stayed in Kabul until dawn on Monday," Ashraf Ghani said. "I then moved to Termez, and Tashkent asked for my evacuation on Monday evening," he added.';

/** The question of how and when he left: its relation, and each answer with the words behind it, what goes on from one marked. */
function course(first: string, second: string) {
  const found = setSideBySide(lead, first, second).find(({ about }) => about.endsWith(':course'));
  const told = found?.positions.map(({ answers }) => [
    ...new Set(answers.map(({ sequel, evidence }) => `${sequel === true ? '> ' : ''}${evidence.quote}`)),
  ]);
  return { relation: found?.relation, told };
}

describe('how and when somebody left', () => {
  it('keeps the whole account of one teller together', () => {
    expect(course('The rebels said Ashraf Ghani had left Kabul before they reached the airport.', account)).toEqual({
      relation: 'conflict',
      told: [
        ['Ashraf Ghani had left Kabul before they reached the airport'],
        [
          'I stayed in Kabul until dawn on Monday',
          '> I then moved to Termez',
          '> Tashkent asked for my evacuation on Monday evening',
        ],
      ],
    });
  });

  it.each([
    'Two officers said Ashraf Ghani had left the country.',
    'Two officers said Ashraf Ghani had left Kabul.',
    'The union said Ashraf Ghani had left Kabul on Monday.',
  ])('is not disputed by who says nothing that the account excludes: %s', (statement) =>
    expect(course(statement, account).relation).not.toBe('conflict'),
  );
});

describe('when somebody left is no matter of when others told of it', () => {
  it.each([
    ['قال ضابطان إن الرئيس غادر البلاد جوا، قبل أن يؤكد الكرملين وصوله إلى موسكو.', undefined],
    ['قال النادي إن المدرب غادر الملعب قبل أن تنتهي المباراة.', 'end'],
  ])('%s', (sentence, event) => {
    const claims = setSideBySide({}, sentence, sentence).flatMap(({ positions }) =>
      positions.flatMap(({ answers }) => answers.map(({ claim }) => claim.proposition)),
    );
    const left = claims.find((proposition) => proposition.event === 'leave');
    expect(left?.limit?.event).toBe(event);
  });
});

it.each([
  ['قال الرئيس: «بقيت في بانجول أتابع عملي حتى ساعات الصباح الأولى من يوم الأحد».', '2024-04-21T08:00:00.000Z'],
  ['قال المدرب إنه بقي في مكتبه حتى الساعات الأولى من فجر الاثنين.', '2024-04-22T06:00:00.000Z'],
])('the small hours are one time with their day: %s', (sentence, to) => {
  const claims = setSideBySide({}, sentence, sentence).flatMap(({ positions }) =>
    positions.flatMap(({ answers }) => answers.map(({ claim }) => claim.proposition)),
  );
  expect(claims.find(({ event }) => event === 'stay')?.limit?.moment?.to).toBe(to);
  expect(factsOf('ar', sentence).filter((line) => /^stay .*time=/u.test(line))).toEqual([]);
});
