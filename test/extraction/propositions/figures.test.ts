import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

/** Figures that leave out what they count, with the counts of the whole text. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'Tens of thousands marched in Lyon on Saturday: 81,000 according to police, 200,000 according to the unions.',
    ['{~20000..99999 person attended}', '{81000 person attended}', '{200000 person attended}'],
  ],
  [
    'en',
    'Police put the crowd at 12,000; organisers said 50,000.',
    ['{12000 person attended}', '{50000 person attended}'],
  ],
  [
    'en',
    'Organisers claimed 300,000 people took part in the parade, while the city council put the figure at 90,000.',
    ['{300000 person attended}', '{90000 person attended}'],
  ],
  [
    'en',
    'Eight rockets were fired at the airport, the army said. A militia commander said the number was five.',
    ['{8 thing:weapon/projectile/rocket launched}', '{5 thing:weapon/projectile/rocket launched}'],
  ],
  [
    'en',
    'The bus was carrying 45 passengers. The operator said there were 38.',
    ['{45 person aboard thing:person/passenger}', '{38 person aboard thing:person/passenger}'],
  ],
  [
    'en',
    'Farmers marched through Lille on Thursday. The numbers were disputed: 4,000 according to police, 15,000 according to the organisers.',
    ['{4000 person attended}', '{15000 person attended}'],
  ],
  [
    'en',
    'Nurses marched in Rome. A count made by a research firm came to less than 100,000.',
    ['{0..100000(100000) person attended}'],
  ],
  [
    'en',
    'A ferry carrying 212 people sank. The union said 230 were travelling. The owner said it had held more than 260.',
    ['{212 person aboard}', '{230 person aboard}', '{260.. person aboard}'],
  ],
  ['en', 'The broadcaster put the number of those on board at about 400.', ['{~400 person aboard}']],
  // What one rides in without others before it, and what a crowd that counts itself does.
  ['en', 'A tower fell in Lille on Thursday. The mayor said it had held more than 90.', ['{90.. item}']],
  ['en', 'Rescuers put the number of missing at 12.', ['{12 person missing}']],
  [
    'en',
    'Police say 11 bodies were found; the mayor spoke of 19.',
    ['{11 person killed}', '{11 person}', '{19 person killed}'],
  ],
  [
    'en',
    'The health ministry said 26 people died in the fire. A hospital official said the real toll was at least 40.',
    ['{26 person killed}', '{40.. person killed}'],
  ],
  [
    'en',
    'Seven people died and 30 were hurt. A medic said the number was five.',
    ['{7 person killed}', '{30 person wounded}', '{5 item}'],
  ],
  [
    'en',
    'Four people were killed. A second bus arrived in 12 minutes.',
    ['{4 person killed}', '{720 second lag}', '{720 second duration}'],
  ],
  [
    'ar',
    'قدرت الشرطة عدد المتظاهرين بنحو 12 ألفا، فيما قال المنظمون إن العدد بلغ 50 ألفا.',
    ['{~12000 person attended}', '{50000 person attended}'],
  ],
  [
    'ar',
    'أطلقت ثمانية صواريخ على المطار، بحسب الجيش. وقال قائد ميداني إن عدد الصواريخ خمسة.',
    ['{8 thing:weapon/projectile launched}', '{5 thing:weapon/projectile launched}'],
  ],
  [
    'ar',
    'قالت وزارة الصحة إن 26 شخصا لقوا حتفهم في الحريق. وقال مسؤول في المستشفى إن الحصيلة الحقيقية لا تقل عن 40.',
    ['{26 person killed}', '{40.. person killed}'],
  ],
  [
    'ar',
    'تظاهر الآلاف في العاصمة (1200 بحسب وزارة الداخلية، و10 آلاف بحسب المنظمين).',
    ['{~2000..9999 person attended}', '{1200 person attended}', '{10000 person attended}'],
  ],
  [
    'ar',
    'انتشلت 11 جثة من النهر، وتحدث رئيس البلدية عن 19.',
    ['{11 person}', '{11 person killed}', '{19 person killed}'],
  ],
  ['en', 'The monitor put the number of civilians killed at seven.', ['{7 person killed thing:person/civilian}']],
  ['en', 'The union gave the number of people injured as 20.', ['{20 person wounded}']],
  // Whoever speaks is not counted; where they are says whose figure it is.
  ['en', 'Survivors said there were 750 on board.', ['{750 person aboard}']],
  ['en', 'The wounded said there were 40 in the house.', []],
  ['en', 'The army put the number of schools destroyed at 45.', ['{45 thing:building/school destroyed}']],
];

describe('figures that take up a count', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
