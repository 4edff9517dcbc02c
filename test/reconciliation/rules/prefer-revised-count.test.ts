import { describe, it } from 'vitest';
import { preferRevisedCount } from '../../../src/reconciliation/rules/prefer-revised-count';
import { finding, testRule } from '../../../src/testing';

describe('prefer-revised-count', () => {
  it('decides and leaves alone', () => {
    testRule(preferRevisedCount, {
      decides: [
        {
          name: 'a ministry raises its toll',
          finding: finding('count', 'health ministry @ 2024-05-01T08:00: 12', 'health ministry @ 2024-05-01T15:00: 17'),
          action: 'settle',
          message: 'revised',
          chooses: '17',
          text: 'health ministry revised its figure after 7 hours.',
        },
        {
          name: 'a revision downwards',
          finding: finding('count', 'doctors @ 2024-05-01: 118', 'doctors @ 2024-05-03: 87'),
          action: 'settle',
          message: 'revised',
          chooses: '87',
        },
      ],
      leavesAlone: [
        {
          name: 'two ministries differ',
          finding: finding(
            'count',
            'health ministry @ 2024-05-01T08:00: 12',
            'interior ministry @ 2024-05-01T15:00: 17',
          ),
        },
        {
          name: 'both figures at one time',
          finding: finding('count', 'doctors @ 2024-05-01: 118', 'doctors @ 2024-05-01: 87'),
        },
        { name: 'undated reports', finding: finding('count', 'doctors: 118', 'doctors: 87') },
      ],
    });
  });
});
