import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../src/model/token';
import { tokens } from './tokens';

const nothing: TimeExpression = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  clock: null,
  dayOffset: null,
  offset: null,
  anaphoric: false,
  side: null,
  zone: 'local',
  precision: 'day',
  sort: 'point',
};

const times = (text: string) =>
  tokens(text).flatMap(({ start, end, lexeme }) =>
    lexeme.senses.flatMap((sense) => (sense.kind === 'time' ? [[text.slice(start, end), sense.time] as const] : [])),
  );

describe('temporal expressions', () => {
  it.each<[string, string, Partial<TimeExpression>]>([
    ['It fell on Tuesday.', 'on Tuesday', { weekday: 2 }],
    ['More than 140 died in a 2010 collision.', 'a 2010', { year: 2010, precision: 'year' }],
    ['His 2019 visit was called off.', '2019', { year: 2019, precision: 'year' }],
    ['He called between 4 and 4:30 p.m.', 'between 4 and 4:30 p.m.', { clock: [960, 990], precision: 'hour' }],
    ['He called between 4 p.m. and 5 p.m.', 'between 4 p.m. and 5 p.m.', { clock: [960, 1020], precision: 'hour' }],
    ['It rained between November and March.', 'between November and March', { month: 3, precision: 'month' }],
    ['It fell at 10 to 9 in the evening.', 'at 10 to 9 in the evening', { clock: [1250, 1251], precision: 'minute' }],
    ['It was open from 4 to 5 p.m.', '5 p.m.', { clock: [1020, 1080], precision: 'hour' }],
    ['It fell late on Tuesday.', 'late on Tuesday', { weekday: 2, clock: [1080, 1440], precision: 'part-of-day' }],
    ['It fell on Sunday night.', 'on Sunday night', { weekday: 0, clock: [1080, 1800], precision: 'part-of-day' }],
    [
      'It fell at dawn on Saturday.',
      'at dawn on Saturday',
      { weekday: 6, clock: [240, 420], precision: 'part-of-day' },
    ],
    ['It fell at ten in the evening.', 'at ten in the evening', { clock: [1320, 1380], precision: 'hour' }],
    ['It fell at 9 on Friday night.', 'at 9 on Friday night', { weekday: 5, clock: [1260, 1320], precision: 'hour' }],
    [
      'It fell at half past eight in the morning.',
      'at half past eight in the morning',
      { clock: [510, 511], precision: 'minute' },
    ],
    [
      'It fell at a quarter to one in the afternoon.',
      'at a quarter to one in the afternoon',
      { clock: [765, 766], precision: 'minute' },
    ],
    ['It fell at 8:30 in the evening.', 'at 8:30 in the evening', { clock: [1230, 1231], precision: 'minute' }],
    ['It fell at nine p.m.', 'at nine p.m.', { clock: [1260, 1320], precision: 'hour' }],
    ['It fell at twelve at night.', 'at twelve at night', { clock: [0, 60], precision: 'hour' }],
    ['It fell at five this morning.', 'at five this morning', { clock: [300, 360], dayOffset: 0, precision: 'hour' }],
    [
      'It fell on Monday evening at twenty to seven.',
      'on Monday evening at twenty to seven',
      { weekday: 1, clock: [1120, 1121], precision: 'minute' },
    ],
    ['About two in the evening shift fell.', 'in the evening', { clock: [1020, 1320], precision: 'part-of-day' }],
    ['It fell overnight.', 'overnight', { clock: [1080, 1800], precision: 'part-of-day' }],
    [
      'It fell at 4:17 a.m. on Monday.',
      'at 4:17 a.m. on Monday',
      { weekday: 1, clock: [257, 258], precision: 'minute' },
    ],
    ['It fell at 2150 local time.', 'at 2150 local time', { clock: [1310, 1311], precision: 'minute' }],
    ['It fell at 0117 GMT.', 'at 0117 GMT', { clock: [77, 78], zone: 'utc', precision: 'minute' }],
    ['It fell shortly after 6 p.m. there.', 'shortly after 6 p.m.', { clock: [1080, 1140], precision: 'hour' }],
    ['It fell shortly before midnight.', 'shortly before midnight', { clock: [1380, 1440], precision: 'hour' }],
    ['It fell just before 6 p.m. there.', 'just before 6 p.m.', { clock: [1020, 1080], precision: 'hour' }],
    ['It fell at 4:17 a.m. (0117 GMT) there.', 'at 4:17 a.m. (0117 GMT)', { clock: [257, 258], precision: 'minute' }],
    ['It fell on April 21, 2024.', 'on April 21, 2024', { year: 2024, month: 4, day: 21 }],
    ['It fell on 21 April 2024.', 'on 21 April 2024', { year: 2024, month: 4, day: 21 }],
    ['It fell on the 21st of April.', 'on the 21st of April', { month: 4, day: 21 }],
    ['It fell on Feb. 6, 2023.', 'on Feb. 6, 2023', { year: 2023, month: 2, day: 6 }],
    ['It fell on 21/04/2024.', 'on 21/04/2024', { year: 2024, month: 4, day: 21 }],
    ['It fell on 2024-04-21.', 'on 2024-04-21', { year: 2024, month: 4, day: 21 }],
    ['It fell in February.', 'in February', { month: 2, precision: 'month' }],
    ['It fell in May 2011.', 'in May 2011', { year: 2011, month: 5, precision: 'month' }],
    ['It fell in 2011.', 'in 2011', { year: 2011, precision: 'year' }],
    [
      'It fell on the night of 3–4 May.',
      'on the night of 3–4 May',
      { month: 5, day: 3, clock: [1080, 1800], precision: 'part-of-day' },
    ],
    ['It fell yesterday.', 'yesterday', { dayOffset: -1 }],
    ['It fell last week.', 'last week', { offset: { unit: 'week', by: -1 }, precision: 'week' }],
    ['It fell last Monday.', 'last Monday', { weekday: 1, side: 'before' }],
    ['It fell last night.', 'last night', { dayOffset: -1, clock: [1080, 1800], precision: 'part-of-day' }],
    ['It fell two days ago.', 'two days ago', { offset: { unit: 'day', by: -2 } }],
    ['It fell two days earlier.', 'two days earlier', { offset: { unit: 'day', by: -2 }, anaphoric: true }],
    ['It fell a day later.', 'a day later', { offset: { unit: 'day', by: 1 }, anaphoric: true }],
    ['It fell the previous day.', 'the previous day', { offset: { unit: 'day', by: -1 }, anaphoric: true }],
    ['It has stood since October.', 'since October', { month: 10, precision: 'month', sort: 'since' }],
    ['It stands until Friday.', 'until Friday', { weekday: 5, sort: 'until' }],
    [
      'It stood for two weeks.',
      'for two weeks',
      { offset: { unit: 'week', by: 2 }, precision: 'week', sort: 'duration', lasts: { unit: 'day', amount: 14 } },
    ],
    ['It meets every Friday.', 'every Friday', { weekday: 5, sort: 'recurring' }],
    ['It fell earlier on Sunday.', 'earlier on Sunday', { weekday: 0 }],
  ])('%s', (text, surface, expected) => {
    expect(times(text)).toEqual([[surface, { ...nothing, ...expected }]]);
  });

  it.each([
    'It may fall.',
    'They march on.',
    'A second man sat in the sun.',
    'For the first time',
    'over 20 people',
    'the night was cold',
    'It was a 2000 metre race.',
  ])('none in: %s', (text) => {
    expect(times(text)).toEqual([]);
  });
});
