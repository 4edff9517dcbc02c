import { describe, it } from 'vitest';
import { gradedBySources } from '../../../src/reconciliation/rules/graded-by-sources';
import { finding, testRule } from '../../../src/testing';

describe('graded-by-sources', () => {
  it('decides and leaves alone', () => {
    testRule(gradedBySources, {
      decides: [
        {
          name: 'the accused says so too',
          finding: finding('agent', 'village: Brigade', 'Brigade: claims Brigade', 'mayor: maybe Brigade'),
          action: 'explain',
          message: 'confirmed',
          text: 'Confirmed: Brigade itself accepts that it did it.',
        },
        {
          name: 'two origins, and one that is not sure',
          finding: finding('agent', 'village: Brigade', 'doctor: Brigade', 'mayor: maybe Brigade'),
          action: 'explain',
          message: 'fair',
          text: 'Fair: 2 independent origins say that it was Brigade.',
        },
        {
          name: 'one origin, and one that is not sure',
          finding: finding('agent', 'village: Brigade', 'mayor: maybe Brigade'),
          action: 'explain',
          message: 'weak',
          text: 'Weak: Brigade is named by a single origin, village.',
        },
      ],
      leavesAlone: [{ name: 'competing accounts', finding: finding('agent', 'village: Brigade', 'mayor: Militia') }],
    });
  });
});
