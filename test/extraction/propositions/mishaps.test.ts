import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** What is told right before a wreck, ruin or harm, what forces something and what something ends for: each is its cause. */
const table: readonly (readonly [Language, string])[] = [
  ['en', 'The bus overturned when a tyre burst.'],
  ['en', 'The ship sank after hitting a rock.'],
  ['en', 'The man died after being beaten by guards.'],
  ['en', 'The boat was so overloaded that it capsized.'],
  ['en', 'A lorry struck the bridge, which collapsed.'],
  ['en', 'Ice made the wing fail.'],
  ['en', 'Fog forced the cancellation of the match.'],
  ['en', 'A software glitch forced the airport to close.'],
  ['en', 'The man was sacked for refusing to sign.'],
  ['en', 'The fire started when a boiler exploded.'],
  ['ar', 'بدأ الحريق عندما انفجر مرجل.'],
  ['ar', 'غرقت السفينة بعد اصطدامها بصخرة.'],
  ['ar', 'غرقت السفينة بعدما اصطدمت بصخرة.'],
  ['ar', 'أجبر الضباب الطائرة على العودة.'],
  ['ar', 'دفع نقص الوقود الشركة إلى إلغاء الرحلات.'],
  ['ar', 'تأجلت المباراة لسوء الأحوال الجوية.'],
  ['ar', 'أغلقت المدرسة لنقص المعلمين.'],
];
/** What only comes first, is denied, or is the wreck in which somebody died. */
const silent: readonly (readonly [Language, string])[] = [
  ['en', 'The bus overturned after the driver left the town.'],
  ['en', 'The fire started after the shop had closed.'],
  ['en', 'The fire started before the boiler exploded.'],
  ['en', 'The ship sank while a storm raged elsewhere.'],
  ['en', 'Five people died when the bus crashed.'],
  ['en', 'The government forced the minister to resign.'],
  ['ar', 'غرقت السفينة قبل اصطدامها بصخرة.'],
  ['ar', 'أمرت الشرطة المتظاهرين بمغادرة الساحة.'],
];

describe('mishaps before', () => {
  it.each(table)('%s: %s', (language, text) => expect(factsOf(language, text).join('; ')).toMatch(/cause=/u));
  it.each(silent)('none: %s: %s', (language, text) =>
    expect(factsOf(language, text).join('; ')).not.toMatch(/cause=/u),
  );
});
