import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

// Long because it is a table: a pair to a line.
type Pair = readonly [reason: string, lead: Lead, first: string, second: string];

/** Pairs of words, figures or causes that are alike and of two deeds, two hours or two lots of people. */
const silent: readonly Pair[] = [
  [
    'of two earthquakes',
    { en: 'An earthquake struck the island on Sunday.' },
    'The survey said the quake had a magnitude of 5.6.',
    'The institute said it measured 5.6. A quake with a magnitude of 6.1 struck the region in September.',
  ],
  [
    'of an earlier fire',
    { en: 'A nightclub burned in Santa Rosa on Sunday.' },
    'Officials said 31 people died.',
    'Doctors said 31 people died. It was the deadliest fire since 242 people died in a 2013 blaze in Santa Maria.',
  ],
  [
    'of an earlier fire',
    { ar: 'احترق ملهى في المدينة الأحد.' },
    'قال مسؤولون إن 31 شخصا قتلوا.',
    'قال أطباء إن 31 شخصا قتلوا. وكان حريق عام 2013 قد أودى بحياة 242 شخصا.',
  ],
  [
    'of a year in its name',
    { en: 'A court met in Rome on Monday.' },
    'The prosecutor said the 2009 quake had killed 309 people.',
    'Lawyers said a 2016 quake had killed 299 people.',
  ],
  [
    'what is still out, of what went out',
    { en: 'A storm hit Houston on Monday.' },
    'The utility said 2.2 million customers lost power.',
    'A tracker said 1.2 million customers are still without power.',
  ],
  [
    'what is still out, of what went out',
    { en: 'A storm hit Porto on Friday.' },
    'The operator said 90,000 homes lost electricity.',
    'The mayor said 12,000 homes are still without electricity.',
  ],
  [
    'two candidates',
    { en: 'An election was held in Tunis on Sunday.' },
    'The commission said Saied won 90.7 percent of the vote.',
    'The commission said Zammel won 7.3 percent of the vote.',
  ],
  [
    'two who fight each other',
    { en: 'A ship was attacked off Aden on Saturday.' },
    'The owner said pirates attacked the merchant ship.',
    'The navy said its commandos attacked the boats of the pirates.',
  ],
  [
    'the thing that blew up, and its blast',
    { en: 'A hospital burned in Baghdad on Saturday.' },
    'Doctors said the fire was caused by an oxygen cylinder.',
    'Officials said the fire was caused by the explosion of an oxygen cylinder.',
  ],
  [
    'one who died, one who was hurt',
    { en: 'A deputy was killed in Dayton on Friday.' },
    'The sheriff said the deputy died of gunfire.',
    "The coroner said a second deputy's injuries were not caused by gunfire.",
  ],
  [
    'for a time that is ahead',
    { en: 'Cables were cut off Malta on Friday.' },
    'The regulator said service will be restored.',
    'The operator said service will not be restored before Monday.',
  ],
  [
    'for a time that is ahead',
    { ar: 'انقطعت كابلات قبالة مالطا الجمعة.' },
    'قالت الهيئة إن الخدمة ستعاد.',
    'قالت الشركة إن الخدمة لن تعاد قبل الاثنين.',
  ],
  [
    'what a noun alone denies',
    { en: 'The singer died in Austin on Friday.' },
    'Her agent said she held signings at fairs.',
    'A biographer said she became famous without quite understanding how.',
  ],
  [
    'what is disputed in the report before it',
    { en: 'Gunmen attacked a college in Garissa on Thursday.' },
    'The police said gunmen shot the guards at the gate.',
    'Students said help came ten hours after the first shots. A pilot disputed this.',
  ],
];

/** What stays a dispute beside them. */
const told: readonly (readonly [kind: string, lead: Lead, first: string, second: string])[] = [
  [
    'count',
    { en: 'An earthquake struck the island on Sunday.' },
    'The survey said the quake had a magnitude of 5.6.',
    'The institute said the quake had a magnitude of 6.1.',
  ],
  [
    'count',
    { en: 'A nightclub burned in Santa Rosa on Sunday.' },
    'Officials said 31 people died.',
    'Doctors said 45 people died.',
  ],
  [
    'count',
    { en: 'An election was held in Tunis on Sunday.' },
    'The commission said Saied won 90.7 percent of the vote.',
    'Observers said Saied won 61 percent of the vote.',
  ],
  [
    'agent',
    { en: 'Gunmen attacked a college in Garissa on Thursday.' },
    'The police said gunmen shot the guards at the gate.',
    'Students said gunmen shot the guards. A spokesman denied it.',
  ],
  [
    'agent',
    { ar: 'هاجم مسلحون كلية الخميس.' },
    'قالت الشرطة إن المسلحين قتلوا الحراس.',
    'نفى متحدث أن يكون المسلحون قتلوا الحراس.',
  ],
  [
    'cause',
    { en: 'A hospital burned in Baghdad on Saturday.' },
    'Doctors said the fire was caused by a short circuit.',
    'Officials said the fire was caused by arson.',
  ],
  [
    'occurrence',
    { en: 'Cables were cut off Malta on Friday.' },
    'The regulator said service was restored.',
    'The operator said service was not restored.',
  ],
];

describe('of two deeds, two hours or two lots of people', () => {
  it.each(silent)('%s: %o %s | %s', (_, lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});

describe('of one', () => {
  it.each(told)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });
});
