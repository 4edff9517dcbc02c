import { describe, it } from 'vitest';
import { hedgedAndAsserted } from '../../../src/reconciliation/rules/hedged-and-asserted';
import { finding, testRule } from '../../../src/testing';

describe('hedged-and-asserted', () => {
  it('decides and leaves alone', () => {
    testRule(hedgedAndAsserted, {
      decides: [
        {
          name: 'one asserts, one thinks it possible',
          finding: finding('agent', 'police: Brigade', 'analyst: maybe Brigade'),
          action: 'explain',
          message: 'unsure',
          text: '1 origin asserts “Brigade”; 1 leaves it open.',
        },
      ],
      leavesAlone: [
        { name: 'both assert', finding: finding('agent', 'police: Brigade', 'analyst: Brigade') },
        {
          name: 'a conflict beside the hedge',
          finding: finding('agent', 'police: Brigade', 'army: Militia', 'analyst: maybe Brigade'),
        },
        { name: 'both leave it open', finding: finding('agent', 'police: maybe Brigade', 'analyst: maybe Brigade') },
      ],
    });
  });
});
