import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

const party = { en: 'A wedding party in a hotel in Rabat ended early on Sunday.' } satisfies Lead;
const theatre = { en: 'A theatre in Oslo was shut on Sunday.', ar: 'أُغلق مسرح في أوسلو الأحد.' } satisfies Lead;

/** Figures that cannot both be right, of those there or of the room there is. */
const disputed: readonly (readonly [Lead, string, string])[] = [
  [
    party,
    'Around 250 guests were in the ballroom, the hotel said.',
    'More than 900 were in the ballroom, the fire chief said.',
  ],
  [theatre, 'The theatre could hold 500, the fire chief said.', 'The manager said the theatre could take 800 people.'],
  [theatre, 'The hall has room for 500 people, the owner said.', 'The fire chief said the hall has a capacity of 300.'],
  [theatre, 'قالت الشرطة إن القاعة تتسع لـ500 شخص.', 'The manager said the hall could hold 800 people.'],
];

/** Who was there, who was asked to come, and who could have. */
const silent: readonly (readonly [Lead, string, string])[] = [
  [party, 'Around 250 guests were in the ballroom, the hotel said.', '1,000 had been invited, the bride said.'],
  [theatre, 'The theatre could hold 500, the fire chief said.', 'The manager said 300 were in the theatre.'],
  [theatre, 'The theatre could hold 500, the fire chief said.', 'The manager said the theatre has a capacity of 500.'],
];

describe('how many were there, and how many there is room for', () => {
  it.each(disputed)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual(['count']);
  });

  it.each(silent)('are two matters: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
