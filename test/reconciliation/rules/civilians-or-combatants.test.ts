import { describe, expect, it } from 'vitest';
import { crossReference } from '../../../src';
import { civiliansOrCombatants } from '../../../src/reconciliation/rules/civilians-or-combatants';
import { finding, testRule } from '../../../src/testing';

describe('civilians-or-combatants', () => {
  it('decides and leaves alone', () => {
    testRule(civiliansOrCombatants, {
      decides: [
        {
          name: 'two accounts, nobody a party',
          finding: finding('identity', 'village: civilian', 'monitor: combatant'),
          action: 'escalate',
          message: 'disputed',
          text: 'In doubt whether they were “civilian” or “combatant”.',
        },
        {
          name: 'both accounts from parties',
          finding: finding('identity', 'rebels: civilian', 'army: combatant'),
          options: { parties: ['actor:army', 'actor:rebels'] },
          action: 'escalate',
          message: 'disputed',
        },
        {
          name: 'one account from a party alone',
          finding: finding('identity', 'village: civilian', 'army: combatant'),
          options: { parties: ['actor:army'], language: 'ar' },
          action: 'explain',
          message: 'party',
          text: 'لا يقول إنهم «combatant» إلا army وهو طرف في الأمر، بينما يقول غيره «civilian».',
        },
        {
          name: 'a party and somebody else, against one',
          finding: finding('identity', 'village: civilian', 'army: combatant', 'monitor: combatant'),
          options: { parties: ['actor:army'] },
          action: 'escalate',
          message: 'disputed',
        },
      ],
      leavesAlone: [
        { name: 'one account', finding: finding('identity', 'village: civilian', 'army: civilian') },
        { name: 'another question', finding: finding('agent', 'village: army', 'army: rebels') },
      ],
    });
  });

  it('decides on news', () => {
    const { incidents } = crossReference(
      [
        { outlet: 'One', body: 'An air strike hit Raqqa on Sunday. Residents said those killed were civilians.' },
        { outlet: 'Two', body: 'An air strike hit Raqqa on Sunday. The coalition said those killed were militants.' },
      ],
      { rules: [civiliansOrCombatants] },
    );
    expect(incidents.flatMap(({ verdicts }) => verdicts.map(({ action }) => action))).toEqual(['escalate']);
  });
});
