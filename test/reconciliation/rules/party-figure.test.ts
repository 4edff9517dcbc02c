import { describe, it } from 'vitest';
import { partyFigure } from '../../../src/reconciliation/rules/party-figure';
import { finding, testRule } from '../../../src/testing';

describe('party-figure', () => {
  it('decides and leaves alone', () => {
    testRule(partyFigure, {
      decides: [
        {
          name: 'an army, and a hospital',
          finding: finding('count', 'army: 40', 'hospital: 12'),
          options: { parties: ['actor:army'] },
          action: 'explain',
          message: 'party',
          text: '40 is given only by army, a party to the conflict; 1 independent origin gives another figure.',
        },
      ],
      leavesAlone: [
        { name: 'nobody is a party', finding: finding('count', 'army: 40', 'hospital: 12') },
        {
          name: 'somebody else gives the same',
          finding: finding('count', 'army: 40', 'monitor: 40', 'hospital: 12'),
          options: { parties: ['actor:army'] },
        },
        {
          name: 'two parties',
          finding: finding('count', 'army: 40', 'rebels: 12'),
          options: { parties: ['actor:army', 'actor:rebels'] },
        },
      ],
    });
  });
});
