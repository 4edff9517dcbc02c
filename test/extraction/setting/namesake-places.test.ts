import { describe, expect, it } from 'vitest';
import { readingOf } from '../lines';

/** A report, a word in it, and the place that it means; null where it only shares its name with one abroad. */
const table: readonly (readonly [string, string, string | null])[] = [
  // A word that means anything else, in a report that tells of another country.
  ['Rivaldo Barbosa, who heads the police in Brazil, resigned.', 'Barbosa', null],
  ['A plane left Wilson Airport for Kitale, officials in Kenya said.', 'Wilson', null],
  ['Kenya Airways staff walked out. Maria Torun leads their union in Kenya.', 'Torun', null],
  ['Shoppers in Latvia fled when Capital closed its doors.', 'Capital', null],
  ['وقع الحريق في لبنان، وكانت الشرارة من محول كهربائي.', 'الشرارة', null],
  ['أصيب ثلاثة عمال في المغرب، وكان الملاح بينهم.', 'الملاح', null],
  // Told of as a place, or beyond doubt.
  ['A man from Kenya was killed in Torun on Monday.', 'Torun', 'place:pl/kuyavian-pomeranian/torun'],
  [
    'Two Kenyans died when a roof fell in. Torun lies in northern Poland.',
    'Torun',
    'place:pl/kuyavian-pomeranian/torun',
  ],
  ['Torun mourns nine pupils.', 'Torun', 'place:pl/kuyavian-pomeranian/torun'],
  [
    'Kenya and Uganda meet again soon, but Geneva talks are over, Swiss envoys said.',
    'Geneva',
    'place:ch/canton-of-geneva',
  ],
  ['The minister left Kenya. Doha was silent.', 'Doha', 'place:qa/doha'],
  ['Fans from Kenya flew home. Barcelona won again.', 'Barcelona', 'place:es/catalonia/barcelona'],
  ['A Kenyan crew left the town of Torun on Monday.', 'Torun', 'place:pl/kuyavian-pomeranian/torun'],
  ['غادر الفريق الكيني مدينة تورون الاثنين.', 'تورون', 'place:pl/kuyavian-pomeranian/torun'],
  // Across the border.
  ['Police in Uganda closed the road. Kisumu had no water.', 'Kisumu', 'place:ke/kisumu'],
  ['أغلقت الشرطة في مصر المعبر. رفح بلا ماء.', 'رفح', 'place:ps/gaza-strip/rafah'],
];

describe('names that a place abroad shares by chance', () => {
  it.each(table)('%s %s', (text, name, id) => {
    const found = readingOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en', text)
      .mentions.filter((mention) => mention.name === name && !mention.id?.startsWith('actor:'))
      .map((mention) => mention.id);
    expect([...new Set(found)]).toEqual([id]);
  });
});
