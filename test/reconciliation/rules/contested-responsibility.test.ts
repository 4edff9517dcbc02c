import { describe, it } from 'vitest';
import { contestedResponsibility } from '../../../src/reconciliation/rules/contested-responsibility';
import { finding, testRule } from '../../../src/testing';

describe('contested-responsibility', () => {
  it('decides and leaves alone', () => {
    testRule(contestedResponsibility, {
      decides: [
        {
          name: 'each blames the other',
          finding: finding('agent', 'Russia: Ukraine', 'Ukraine: Russia'),
          action: 'escalate',
          message: 'contested',
          text: 'Ukraine and Russia are each blamed, only by parties to the matter.',
        },
        {
          name: "a party by the user's word",
          finding: finding('agent', 'Russia: Ukraine', 'partisans: Russia'),
          action: 'escalate',
          message: 'contested',
          options: { parties: ['actor:partisans'] },
        },
      ],
      leavesAlone: [
        {
          name: 'somebody else blames one of them',
          finding: finding('agent', 'Russia: Ukraine', 'Ukraine: Russia', 'monitors: Russia'),
        },
        { name: 'only one is blamed', finding: finding('agent', 'Ukraine: Russia', 'Russia: not Russia') },
      ],
    });
  });
});
