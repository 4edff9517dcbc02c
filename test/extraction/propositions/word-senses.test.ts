import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** The class that a verb means by what it is done to, and by where it stands. */
const table: readonly (readonly [string, string, boolean])[] = [
  ['The report was published on Monday.', 'breach', false],
  ['The disk was handed over to the police.', 'extradite', false],
  ['Spain extradited the suspect.', 'extradite', true],
  ['He joined the company in 2010.', 'attend', false],
  ['Thousands joined the protest on Sunday.', 'attend', true],
  ['The people of the town condemned the massacre.', 'convict', false],
  ['The film was directed by Ana Lopez.', 'order', false],
  ['She contracted malaria in June.', 'infect', true],
  ['Users can save 100 euros.', 'rescue', false],
  ['Firefighters saved two children.', 'rescue', true],
  ['They blew holes in the wall of the prison.', 'act', true],
  ['The cable broke on Monday.', 'violate', false],
  ['The army broke the ceasefire.', 'violate', true],
  ['Officials said it was all fine after the storm.', 'sanction', false],
  ['The regulator handed the bank a fine.', 'sanction', true],
  // Words said come before whoever concluded them.
  ['The vaccine did not cause the deaths, regulators concluded.', 'end', false],
  ['A patient was given the wrong drug, the hospital group admitted on Thursday.', 'hospitalise', false],
  ['The talks concluded on Monday.', 'end', true],
  // A span of time is no object.
  ['The rocket exploded 40 seconds after launch.', 'explode', true],
  // What opens the sentence without a verb ends at its comma.
  ['Although not a lawyer, the minister signed the deal.', 'agree', true],
];

describe('what a word means here', () => {
  it.each(table)('%s %s %s', (text, event, told) => {
    expect(claimsIn('en', text).some(({ proposition }) => proposition.event === event)).toBe(told);
  });

  it('denies no more than the words before the comma', () => {
    const [deal] = claimsIn('en', 'Although not a lawyer, the minister signed the deal.');
    expect(deal?.commitment.polarity).toBe('affirmed');
  });
});
