import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

/** Pairs that can both be true, with the general reason in front. */
const compatible: readonly (readonly [reason: string, lead: Lead, first: string, second: string])[] = [
  [
    'what is asked for under a denied verb is not denied',
    { en: 'The actors met the producer on Sunday.', ar: 'التقى الممثلون المنتج الأحد.' },
    'The studio said a deal had been signed.',
    "The producer said he would not satisfy the actors' request for a deal.",
  ],
  [
    'what is not talked about is not denied',
    { en: 'The minister resigned on Sunday.', ar: 'استقال الوزير الأحد.' },
    'The office said the minister had resigned.',
    'The mayor said he would not discuss the resignation of the minister.',
  ],
  [
    'what is not talked about is not denied',
    { en: 'The minister resigned on Sunday.', ar: 'استقال الوزير الأحد.' },
    'قال المكتب إن الوزير قدم استقالته.',
    'قال رئيس البلدية إنه لم يناقش استقالة الوزير.',
  ],
  [
    'what is called something else took place',
    { en: 'Workers marched in Lyon on Sunday.', ar: 'تظاهر عمال في ليون الأحد.' },
    'The union said workers had protested in the square.',
    'The prefect dismissed the protest as a stunt.',
  ],
  [
    'what is not needed now may have come before',
    { en: 'The player was hurt on Sunday.' },
    'The club said the player had undergone surgery on his knee in May.',
    'The coach said the knee did not need surgery this time.',
  ],
  [
    'an "until" is not denied',
    { en: 'The editor left the paper on Sunday.' },
    'The paper said the chairman resigned in June.',
    'Colleagues said they did not find out his name until the chairman resigned.',
  ],
  [
    '"without incident" denies no incident elsewhere',
    { en: 'A cargo ship crossed the strait on Sunday.', ar: 'عبرت سفينة شحن المضيق الأحد.' },
    'The owner said an incident had delayed the ship.',
    'The coastguard said the ship had passed without incident.',
  ],
  [
    'what one did not hear may have been',
    { en: 'A man was shot in Leeds on Sunday.' },
    'Police said a gunman had opened fire in the street.',
    'A neighbour said he did not hear a gunshot.',
  ],
  [
    'a crowd disperses and is dispersed',
    { en: 'A crowd gathered in Milan on Sunday.', ar: 'تجمع حشد في ميلانو الأحد.' },
    'Police said officers had dispersed the crowd.',
    'Witnesses said the crowd dispersed at noon.',
  ],
  [
    'a crowd disperses and is dispersed',
    { en: 'A crowd gathered in Milan on Sunday.', ar: 'تجمع حشد في ميلانو الأحد.' },
    'قالت الشرطة إن عناصرها فرقوا المحتجين.',
    'قال شهود إن المحتجين تفرقوا ظهرا.',
  ],
  [
    'armed men are robbers too',
    { en: 'Shops were robbed in Cannes on Sunday.' },
    'Police said an armed man had robbed the jeweller.',
    'The manager said four robbers had robbed the jeweller.',
  ],
  [
    'the shooting of a boy is one that he suffered',
    { en: 'A teenager was shot in Athens on Sunday.' },
    'Police said an officer had shot the boy.',
    "Students marched over the boy's shooting.",
  ],
  [
    'two outcomes have two causes',
    { en: 'A former mayor died in Genoa on Sunday.', ar: 'توفي رئيس بلدية سابق في جنوة الأحد.' },
    'The family said he died of heart failure.',
    'The inquiry said the collapse stemmed from poor maintenance.',
  ],
  [
    'what one holds another may oppose',
    { en: 'Voters in Ohio back the law.' },
    'The poll found support for the death penalty was widespread.',
    'The survey said students oppose the death penalty.',
  ],
  [
    'who climbs may fall',
    { en: 'A climber was hurt in the Alps on Sunday.' },
    'The club said the climber had mounted the ridge.',
    'Rescuers said the climber fell from the ridge.',
  ],
  [
    'parts told side by side make up the whole',
    { en: 'A bridge collapsed in Baltimore on Tuesday.', ar: 'انهار جسر في بالتيمور الثلاثاء.' },
    'Police said six workers died.',
    'The coastguard said two workers were killed. It said four others died in the river.',
  ],
  [
    'parts told side by side make up the whole',
    { en: 'A fire broke out in Ismailia on Monday.', ar: 'اندلع حريق في الإسماعيلية الاثنين.' },
    'The governor said 38 people were injured.',
    'The ministry said 26 injured people were taken to hospital. It said 12 injured people were treated at the scene.',
  ],
  [
    'parts told side by side make up the whole',
    { en: 'A fire broke out in Ismailia on Monday.', ar: 'اندلع حريق في الإسماعيلية الاثنين.' },
    'قال المحافظ إن 38 شخصا أصيبوا.',
    'قالت الوزارة إن 26 مصابا نقلوا إلى المستشفى. وقالت إن 12 مصابا عولجوا في الموقع.',
  ],
];

/** Near ones that cannot, and the kind of question that they dispute. */
const disputed: readonly (readonly [kind: string, lead: Lead, first: string, second: string])[] = [
  [
    'occurrence',
    { en: 'The actors met the producer on Sunday.' },
    'The studio said a deal had been signed.',
    'The producer said no deal had been signed.',
  ],
  [
    'occurrence',
    { en: 'The minister resigned on Sunday.', ar: 'استقال الوزير الأحد.' },
    'The party said the minister had resigned.',
    'The office said the minister had not resigned.',
  ],
  [
    'occurrence',
    { en: 'A blast hit a plant in Izmir on Sunday.' },
    'The governor said there had been an attack.',
    'The company denied that there had been an attack.',
  ],
  [
    'occurrence',
    { en: 'A man was shot in Leeds on Sunday.' },
    'Police said he had pointed a gun at the officers.',
    'His sister said he did not point the gun.',
  ],
  [
    'agent',
    { en: 'The students were abducted in Niger on Sunday.' },
    'The army said a gang had abducted the students.',
    'Residents said soldiers had abducted the students.',
  ],
  [
    'cause',
    { en: 'A former mayor died in Genoa on Sunday.' },
    'The family said he died of heart failure.',
    'Police said he was murdered.',
  ],
  [
    'cause',
    { en: 'A warehouse burned in Oslo on Sunday.' },
    'The owner said the fire was caused by a short circuit.',
    'Police said the fire was arson.',
  ],
  [
    'outcome',
    { en: 'Shares of the bank traded on Sunday.' },
    'The broker said the share price rose.',
    'The exchange said the share price fell.',
  ],
  [
    'agent',
    { en: 'The protesters were shot at in Lima on Sunday.' },
    'Witnesses said police had shot the protesters.',
    'Police said students had shot the protesters.',
  ],
  [
    'outcome',
    { en: 'The senate met on Sunday.' },
    'The paper said Turkey supports the plan.',
    'The ministry said Turkey opposes the plan.',
  ],
  [
    'count',
    { en: 'A bridge collapsed in Baltimore on Tuesday.' },
    'Police said six workers died.',
    'The coastguard said two workers were killed. It said three others were injured.',
  ],
  [
    'count',
    { en: 'A fire broke out in Ismailia on Monday.', ar: 'اندلع حريق في الإسماعيلية الاثنين.' },
    'قال المحافظ إن 38 شخصا أصيبوا.',
    'قال مصدر طبي إن 26 شخصا أصيبوا وقتل ستة.',
  ],
];

describe('what a denial, a role or an outcome does not reach', () => {
  it.each(compatible)('%s: %o %s | %s', (_, lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});

describe('what it does', () => {
  it.each(disputed)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });
});
