import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../comparison/pairs';
import { disputes, type Lead } from './set-side-by-side';

const march: Lead = { en: 'Teachers marched across Poland on Saturday.', ar: 'تظاهر معلمون في أنحاء بولندا السبت.' };
const school: Lead = { en: 'Gunmen raided a school near Kano on Thursday.', ar: 'هاجم مسلحون مدرسة قرب كانو الخميس.' };
const road: Lead = {
  en: 'Gunmen abducted travellers near Kaduna on Thursday.',
  ar: 'خطف مسلحون مسافرين قرب كادونا الخميس.',
};
const quake: Lead = { en: 'An earthquake struck near Osaka on Sunday.', ar: 'ضرب زلزال منطقة أوساكا الأحد.' };
const boat: Lead = { en: 'A boat sank off Sfax on Monday.', ar: 'غرق مركب قبالة صفاقس الاثنين.' };
const riot: Lead = { en: 'Rioters roamed Lyon on Monday.' };
const leak: Lead = { en: 'Gas leaked in a hotel in Jeddah on Thursday.', ar: 'تسرب غاز في فندق في جدة الخميس.' };

const flat: Lead = { en: 'A strike hit a flat in Beirut on Tuesday.', ar: 'استهدفت غارة شقة في بيروت الثلاثاء.' };

type Row = readonly [what: string, lead: Lead, first: string, second: string];

const disputed: readonly Row[] = [
  [
    'one town, told town by town',
    march,
    'Police said 12,000 people had marched in Warsaw and 3,000 in Krakow.',
    'The union said 90,000 people had marched in Warsaw.',
  ],
  [
    'the whole country',
    march,
    'قالت وزارة الداخلية إن 400 ألف شخص تظاهروا في عموم البلاد.',
    'قالت النقابة إن مليوني شخص تظاهروا في عموم البلاد.',
  ],
  [
    'pupils and girls of one school',
    school,
    'Police said 61 pupils had been abducted.',
    'The governor said 44 girls were abducted.',
  ],
  ['pupils and persons', school, 'قالت الشرطة إن 61 تلميذا خطفوا.', 'قال الحاكم إن 44 شخصا خطفوا.'],
  [
    'missing after an abduction',
    road,
    'Police said 61 passengers were missing.',
    'The governor said 20 people had been abducted.',
  ],
  [
    'a bare magnitude',
    quake,
    'The weather agency said it measured 6.1, at a depth of 13 kilometres.',
    'The observatory said it was a 6.8.',
  ],
  [
    'more bodies than dead',
    boat,
    'The coastguard said four people had drowned.',
    'The navy said nine bodies had been found.',
  ],
  ['verbs of no class', riot, 'The prefect said 300 fires had been lit.', 'The union said 40 fires had been kindled.'],
];

const compatible: readonly Row[] = [
  [
    'a town and the country',
    march,
    'The interior ministry said 400,000 people had marched across the country.',
    'Police said 12,000 people had marched in Warsaw.',
  ],
  [
    'a town and the country',
    march,
    'قالت وزارة الداخلية إن 400 ألف شخص تظاهروا في عموم البلاد.',
    'قالت الشرطة إن 12 ألف شخص تظاهروا في وارسو.',
  ],
  [
    'the women among them',
    road,
    'Police said 61 people had been abducted, among them 12 women.',
    'The governor said 12 women had been abducted.',
  ],
  [
    'the children among them',
    road,
    'Police said 61 people were missing.',
    'The governor said five children were missing.',
  ],
  [
    'the children among them',
    leak,
    'قالت وزارة الصحة إن 30 شخصا نقلوا إلى المستشفى.',
    'قال الدفاع المدني إن خمسة أطفال نقلوا إلى المستشفى.',
  ],
  [
    'a toll abroad',
    flat,
    'The health ministry said five people were killed.',
    'The army said the strike hit the man behind a rocket attack that killed 12 people in the Golan Heights.',
  ],
  [
    'a toll abroad',
    flat,
    'قالت وزارة الصحة إن خمسة أشخاص قتلوا.',
    'قال الجيش إن الغارة استهدفت المسؤول عن هجوم صاروخي أودى بحياة 12 شخصا في الجولان.',
  ],
  [
    'bodies found so far',
    boat,
    'The coastguard said 40 people had drowned.',
    'The navy said nine bodies had been recovered.',
  ],
  ['bodies found so far', boat, 'قال خفر السواحل إن 40 شخصا لقوا حتفهم.', 'قالت البحرية إنه عثر على تسع جثث.'],
];

describe('figures of one scope', () => {
  it.each(disputed)('%s', (_, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('count');
  });
});

describe('figures of two scopes', () => {
  it.each(compatible)('%s', (_, lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});

/** What an older event came to, told beside a story of the day. */
describe('figures of an earlier event', () => {
  const background = {
    en: 'A fire broke out in a warehouse in the port of Oran on Sunday 19 May 2024, and firefighters put it out.',
    ar: 'اندلع حريق في مستودع في ميناء وهران الأحد 19 أيار 2024، وأخمده رجال الإطفاء.',
  };
  const none = { language: 'en', background, words: 'The Red Crescent said nobody was killed or wounded.' } as const;

  it.each<['en' | 'ar', string]>([
    ['en', 'It brought back the blast of 4 April, which killed 190 people and wounded 2,000.'],
    ['ar', 'وأعاد ذلك إلى الأذهان انفجار الرابع من نيسان الذي أودى بحياة 190 شخصا.'],
  ])('%s', (language, words) => {
    expect(conflictsBetween(none, { language, background, words })).toEqual([]);
  });

  it.each<['en' | 'ar', string]>([
    ['en', 'Doctors said the blaze had killed 12 people.'],
    ['ar', 'وقال أطباء إن الحريق أودى بحياة 12 شخصا.'],
  ])('%s: those of the day', (language, words) => {
    expect(conflictsBetween(none, { language, background, words }).join()).toContain('count');
  });
});
