import { describe, it } from 'vitest';
import { claimedAndAccused } from '../../../src/reconciliation/rules/claimed-and-accused';
import { finding, testRule } from '../../../src/testing';

describe('claimed-and-accused', () => {
  it('decides and leaves alone', () => {
    testRule(claimedAndAccused, {
      decides: [
        {
          name: 'one claims, another is accused',
          finding: finding('agent', 'Brigade: claims Brigade', 'army: Militia'),
          action: 'explain',
          message: 'claimed',
          text: 'Brigade claims responsibility itself; Militia is accused by others.',
        },
        {
          name: 'two claim',
          finding: finding('agent', 'Brigade: claims Brigade', 'Militia: claims Militia'),
          action: 'escalate',
          message: 'rivals',
          text: 'Brigade and Militia both claim responsibility.',
        },
      ],
      leavesAlone: [
        { name: 'nobody claims it', finding: finding('agent', 'army: Brigade', 'police: Militia') },
        {
          name: 'the claimant is the one accused',
          finding: finding('agent', 'Brigade: claims Brigade', 'army: Brigade', 'press: maybe Brigade'),
        },
      ],
    });
  });
});
