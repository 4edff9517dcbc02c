import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

type Pair = readonly [Lead, string, string];

const strike: Lead = {
  en: 'A strike killed nine people in the village of Darzan on Tuesday night.',
  ar: 'قُتل تسعة أشخاص في قصف على قرية درزان ليل الثلاثاء.',
};

/** Who is said to have done it says that none of his were there, or that he has nothing that can have done it. */
const disputed: readonly Pair[] = [
  [
    strike,
    'Residents said an air strike by the army killed nine people in Darzan.',
    'The army said none of its aircraft had flown over the area on Tuesday night.',
  ],
  [
    strike,
    'Witnesses said army jets had bombed the village.',
    'The army spokesman said it had no aircraft in the area at the time.',
  ],
  [
    strike,
    'The governor blamed the Turkish army for the strike.',
    "Turkey's defence ministry said it had carried out no operations in the area that day.",
  ],
  [
    { en: 'A trawler sank off Darzan after a collision.' },
    'The crew said a navy patrol boat had rammed it.',
    'The navy said none of its vessels had been in those waters.',
  ],
  [
    strike,
    'قال سكان إن طيران الجيش هو من قصف القرية.',
    'قال المتحدث باسم الجيش إن أيا من طائراته لم تحلق فوق المنطقة.',
  ],
  [
    { en: 'An airliner was shot down over Darzan on Tuesday.' },
    'The ministry said the rebels had shot down the airliner.',
    'The rebels said they had no such missiles.',
  ],
];

/** The same, not told yet. */
const missed: readonly Pair[] = [
  [
    strike,
    'Residents said government forces had shelled the town.',
    'A government spokesman said its troops were not present anywhere near the town.',
  ],
  [strike, 'قال شهود إن طائرات الجيش قصفت القرية.', 'نفى الجيش تنفيذ أي عمليات جوية في المنطقة خلال الساعات الماضية.'],
];

/** No dispute about who did it. */
const compatible: readonly Pair[] = [
  [
    strike,
    'Residents said army jets had bombed the village.',
    'The army said none of its aircraft had flown over the capital on Sunday.',
  ],
  [strike, 'Residents said army jets had bombed the village.', 'The rebels said they had no aircraft.'],
  [strike, 'Residents said army jets had bombed the village.', 'The army said none of its planes were damaged.'],
  [strike, 'The army blamed the rebels for the strike.', 'The mayor said there were no soldiers in the village.'],
  [strike, 'قال سكان إن طيران الجيش هو من قصف القرية.', 'قال رئيس البلدية إنه لم يكن في القرية أي مسلح.'],
];

describe('who says that he was not there', () => {
  it.each(disputed)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('agent');
  });

  it.fails.each(missed)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('agent');
  });

  it.each(compatible)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
