import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The quake had a magnitude of 7.4.', ['{7.4 item magnitude}']],
  ['en', 'The quake struck at a depth of 10 km.', ['{10000 metre depth}']],
  ['en', 'The ship carried 2,750 tonnes of ammonium nitrate.', ['{2750000 kilogram weight}']],
  ['en', 'The bank lost $3.5 billion.', ['{3500000000 usd}']],
  ['en', 'Hackers stole 40 million dollars from the bank.', ['{40000000 usd}']],
  ['ar', 'وقع الزلزال على عمق 10 كيلومترات.', ['{10000 metre depth}']],
  ['ar', 'خسر البنك 3.5 مليار دولار.', ['{3500000000 usd}']],
  ['ar', 'تراجع سعر السهم بنسبة 12 في المئة.', ['{12 percent share}']],
  ['en', 'The train was travelling at 120 kilometres per hour.', ['{120 kmh speed}']],
  ['en', 'The fire has burned 4,500 acres.', ['{18210852 square-metre area}']],
  ['en', 'The outage lasted three hours.', ['{10800 second duration}']],
  ['en', 'Temperatures hit 48 degrees.', ['{48 degree temperature}']],
  ['ar', 'كانت السفينة تحمل 2750 طنا من نترات الأمونيوم.', ['{2750000 kilogram weight}']],
  ['ar', 'بلغت سرعة الرياح 180 كيلومترا في الساعة.', ['{180 kmh speed}']],
  ['ar', 'أتت الحرائق على 12 ألف هكتار.', ['{120000000 square-metre area}']],
  ['ar', 'تسرب نحو ألفي برميل من النفط إلى البحر.', ['{~317974 litre volume}']],
  ['en', 'The operator said 40 tonnes of fuel spilled into the bay.', ['{40000 kilogram weight}']],
  ['en', 'The worker had fallen from 20 metres.', ['{20 metre height}']],
  ['en', 'The fire burned for six hours.', ['{21600 second duration}']],
  ['en', 'The road was closed for two weeks.', ['{14 day duration}']],
  ['en', 'He was in the town for two days.', []],
  ['ar', 'استمر الحريق لمدة ست ساعات.', ['{21600 second duration}']],
];

describe('measures', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
