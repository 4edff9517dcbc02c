import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../src/model/token';
import { sensesOf, tokensOf } from './arabic-pack';

const plain: TimeExpression = {
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

describe('times', () => {
  it.each<[string, string, Partial<TimeExpression>]>([
    ['وقع الأحد.', 'الأحد', { weekday: 0 }],
    ['وقع يوم الثلاثاء الماضي.', 'يوم الثلاثاء الماضي', { weekday: 2, side: 'before' }],
    [
      'اتصل به بين الرابعة والرابعة والنصف عصرا.',
      'الرابعة والرابعة والنصف عصرا',
      { clock: [960, 990], precision: 'hour' },
    ],
    ['وقع عند الساعة الثانية والنصف فجرا.', 'الساعة الثانية والنصف فجرا', { clock: [150, 151], precision: 'minute' }],
    ['وقع فجر السبت.', 'فجر السبت', { weekday: 6, clock: [180, 360], precision: 'part-of-day' }],
    [
      'وقع مساء اليوم الأحد.',
      'مساء اليوم الأحد',
      { weekday: 0, dayOffset: 0, clock: [1020, 1380], precision: 'part-of-day' },
    ],
    ['وقع في 7 أكتوبر.', '7 أكتوبر', { month: 10, day: 7 }],
    ['وقع في ٤ أغسطس/آب 2020.', '٤ أغسطس/آب 2020', { year: 2020, month: 8, day: 4 }],
    ['وقع في 8 ديسمبر (كانون الأول) 2024.', '8 ديسمبر (كانون الأول) 2024', { year: 2024, month: 12, day: 8 }],
    ['وقع في الرابع من آب.', 'الرابع من آب', { month: 8, day: 4 }],
    ['وقع في شباط الماضي.', 'شباط الماضي', { month: 2, side: 'before', precision: 'month' }],
    ['وقع الثلاثاء 4 أوت 2020.', 'الثلاثاء 4 أوت 2020', { year: 2020, month: 8, day: 4, weekday: 2 }],
    ['وقع أمس.', 'أمس', { dayOffset: -1 }],
    ['وقع أمس السبت.', 'أمس السبت', { dayOffset: -1, weekday: 6 }],
    ['وقع قبل يومين.', 'قبل يومين', { offset: { unit: 'day', by: -2 } }],
    ['وقع قبل ثلاثة أسابيع.', 'قبل ثلاثة أسابيع', { offset: { unit: 'week', by: -3 }, precision: 'week' }],
    ['وقع بعد يوم واحد من ذلك.', 'بعد يوم واحد', { offset: { unit: 'day', by: 1 }, anaphoric: true }],
    ['وقع الأسبوع الماضي.', 'الأسبوع الماضي', { offset: { unit: 'week', by: -1 }, side: 'before', precision: 'week' }],
    ['وقع عام 2014.', 'عام 2014', { year: 2014, precision: 'year' }],
    ['مستمر منذ عام 2011.', 'منذ عام 2011', { year: 2011, precision: 'year', sort: 'since' }],
    ['مستمر منذ أكتوبر.', 'منذ أكتوبر', { month: 10, precision: 'month', sort: 'since' }],
    [
      'استمر لمدة ساعتين.',
      'لمدة ساعتين',
      { precision: 'hour', sort: 'duration', lasts: { unit: 'second', amount: 7200 } },
    ],
    [
      'وقع عند الساعة 21.50 من يوم الأحد.',
      'الساعة 21.50 من يوم الأحد',
      { weekday: 0, clock: [1310, 1311], precision: 'minute' },
    ],
    ['وقع بالساعة ( 2150) أمس.', 'بالساعة ( 2150) أمس', { dayOffset: -1, clock: [1310, 1311], precision: 'minute' }],
    ['وقع عند الحادية عشرة صباحا.', 'الحادية عشرة صباحا', { clock: [660, 720], precision: 'hour' }],
    ['وقع عند التاسعة والربع مساء.', 'التاسعة والربع مساء', { clock: [1275, 1276], precision: 'minute' }],
    [
      'وقع في الساعة العاشرة إلا ربعا صباحا.',
      'الساعة العاشرة إلا ربعا صباحا',
      { clock: [585, 586], precision: 'minute' },
    ],
    [
      'وقع في الساعة السابعة وعشر دقائق مساء.',
      'الساعة السابعة وعشر دقائق مساء',
      { clock: [1150, 1151], precision: 'minute' },
    ],
    ['وقع قرابة السادسة مساء.', 'قرابة السادسة مساء', { clock: [1080, 1140], precision: 'hour' }],
    [
      'وقع الساعة الواحدة بعد منتصف ليل الجمعة السبت.',
      'الساعة الواحدة بعد منتصف ليل الجمعة السبت',
      { weekday: 5, clock: [60, 120], precision: 'hour' },
    ],
    ['وقع ليل السبت - الأحد.', 'ليل السبت - الأحد', { weekday: 6, clock: [1140, 1620], precision: 'part-of-day' }],
    ['وقع في وقت مبكر من السبت.', 'في وقت مبكر من السبت', { weekday: 6, clock: [0, 540], precision: 'part-of-day' }],
    ['بتاريخ 08/12/2024.', '08/12/2024', { year: 2024, month: 12, day: 8 }],
  ])('%s', (text, word, expected) => {
    expect(sensesOf(text, word, 'time')).toEqual([{ kind: 'time', time: { ...plain, ...expected } }]);
  });

  it.each(['على ظهرها', 'صباحي جميل', 'عام جديد', 'ساعة يد', 'مارس الرياضة', '7 جنود', 'الشهر'])(
    '%s is no time',
    (text) => {
      expect(tokensOf(text).filter((token) => token.lexeme.pos === 'time')).toEqual([]);
    },
  );
});
