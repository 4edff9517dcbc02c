import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

/** Two deeds that are told in one word, words of violence said of what has no body, and what is planned, seen or told besides. */
const silent: readonly (readonly [Lead, string, string])[] = [
  [
    { en: 'Somali pirates chased ships in the gulf on Saturday.' },
    'The Indian navy said it had seized 23 men from two boats.',
    'Pirates seized 16 crew from a trawler, its owner said.',
  ],
  [
    { ar: 'اندلعت اشتباكات قرب البلدة السبت.' },
    'قال الجيش إنه احتجز 14 مسلحا.',
    'قالت البلدية إن المسلحين احتجزوا ستة عمال.',
  ],
  [
    { en: 'Clashes broke out in the gulf on Saturday.' },
    'An Indian warship attacked two boats, the navy said.',
    'Yemeni pirates attacked a merchant vessel, the owner said.',
  ],
  [
    { en: 'The lender cut jobs on Thursday.' },
    'The bank said 3% of its staff would leave. Its share of the market is 20% and costs make up 61% of income.',
    'Analysts said 44% of investors backed the plan. They put the chance of a merger at 15%.',
  ],
  [
    { en: 'A man fell into a crevasse on Mount Cook on Sunday.' },
    'The climber died of his injuries, police said.',
    'The climber was still alive when rescuers reached him, a pilot said. He died on the way to hospital.',
  ],
  [
    { en: 'Oil prices rose on Monday.' },
    'Oil prices hit a record high on Monday, traders said. A drone hit a refinery.',
    'Critics attacked the budget, the ministry said. No refinery was attacked by its jets.',
  ],
  [
    { en: 'Doctors examined the former agent on Thursday.' },
    'He died of heart failure, his doctor said.',
    'His daughter said he had eaten a big breakfast before he died.',
  ],
  [
    { en: 'Her clinic was rebuilt in 2006.' },
    'A hurricane destroyed the clinic, the mayor said.',
    'The clinic was battered by a storm, residents said.',
  ],
  [
    { en: 'A gunman opened fire in an office on Monday.' },
    'One man was killed, police said. No one else was injured.',
    'Three men were wounded in the office, the hospital said.',
  ],
  [
    { en: 'The bank was robbed on Friday.' },
    'Officers in riot gear were seen in the street, witnesses said.',
    'A neighbour said he saw officers in an unmarked car.',
  ],
  [
    { en: 'Missiles struck the city of Tarn on Monday.' },
    'A missile hit a dam in Tarn, the governor said. It was fired by Russia, he said.',
    'Russia denies aiming at civilians. Two houses burned.',
  ],
  [
    { en: 'The city wants the land of the old dairy.' },
    'The city was negotiating to buy the site, the owner said.',
    'The mayor said the city had not bought the site.',
  ],
  [
    { en: 'A trade fair opened in Dubai on Monday.' },
    'The airline is in talks to sell its catering arm, officials said.',
    'The airline has not sold its catering arm, its chief said.',
  ],
  [
    { en: 'A general strike closed schools on Monday.' },
    'The strike hit production at the car plant, managers said.',
    'The army said it had not hit any plant.',
  ],
  [{ ar: 'ارتفعت الأسعار الاثنين.' }, 'قال محللون إن العقوبات ضربت الاقتصاد.', 'قال الجيش إنه لم يضرب أي منشأة.'],
  [
    { ar: 'هاجم نواب الحكومة الاثنين.' },
    'هاجم المعارضون الميزانية، وقال نائب إنها كارثة.',
    'قالت المعارضة إنها لم تهاجم أحدا.',
  ],
];

/** Beside them what is told of one deed, and disputed. */
const told: readonly (readonly [string, Lead, string, string])[] = [
  [
    'count',
    { en: 'A ferry sank off the coast on Sunday.' },
    'The coastguard said 40 people were on board.',
    'The owner said 112 people were on board.',
  ],
  [
    'count',
    { en: 'Police raided a club on Friday.' },
    'Police said they had arrested 12 people.',
    "The club's lawyer said police had arrested 45 people.",
  ],
  [
    'agent',
    { en: 'A convoy burned near the town on Monday.' },
    'The army said rebels attacked the convoy.',
    'Rebels said the army attacked the convoy.',
  ],
  [
    'outcome',
    { en: 'The rebel commander was hit in a raid on Monday.' },
    'The army said the commander was dead.',
    'His group said the commander was alive.',
  ],
];

describe('other deeds', () => {
  it.each(silent)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});

describe('one deed', () => {
  it.each(told)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });
});
