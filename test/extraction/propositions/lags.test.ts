import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

/** How soon somebody is said to have come. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The operator said rescuers arrived within ten minutes.', ['{0..600(600) second lag}']],
  ['en', 'Passengers said the rescuers came only after two hours.', ['{7200 second lag}']],
  ['en', 'Witnesses said police arrived an hour later.', ['{3600 second lag}']],
  ['en', 'Firefighters took more than an hour to come, he said.', ['{3600.. second lag}']],
  ['en', 'It took paramedics forty minutes to reach the man.', ['{2400 second lag}']],
  ['en', 'Paramedics reached the man immediately.', ['{0..600(600) second lag}']],
  ['ar', 'قال المحافظ إن سيارات الإطفاء وصلت خلال دقائق.', ['{0..1800(1800) second lag}']],
  ['ar', 'قال السكان إن الإسعاف لم يصل إلا بعد ساعتين.', ['{7200 second lag}']],
  ['ar', 'قال نزلاء إن سيارات الإطفاء تأخرت أكثر من ساعة.', ['{3600.. second lag}']],
  // Times of something else.
  ['en', 'Police arrived at the hall an hour before the match.', []],
  ['en', 'The train left after two hours, and police came.', []],
  ['ar', 'وصل الوفد إلى القاهرة يوم الاثنين.', []],
];

describe('how soon somebody came', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text).filter((count) => count.includes(' lag'))).toEqual(expected);
  });
});
