import { describe, it } from 'vitest';
import { laterStatement } from '../../../src/reconciliation/rules/later-statement';
import { finding, testRule } from '../../../src/testing';

describe('later-statement', () => {
  it('decides and leaves alone', () => {
    testRule(laterStatement, {
      decides: [
        {
          name: 'a council denies, then admits',
          finding: finding(
            'agent',
            'council @ 2024-06-03T10:00: not council',
            'council @ 2024-06-13T20:00: council',
            'witnesses @ 2024-06-03T12:00: council',
          ),
          action: 'explain',
          message: 'changed',
        },
      ],
      leavesAlone: [
        {
          name: 'two sources differ',
          finding: finding('agent', 'council @ 2024-06-03T10:00: not council', 'witnesses @ 2024-06-13T12:00: council'),
        },
        {
          name: 'nobody differs',
          finding: finding(
            'agent',
            'council @ 2024-06-03T10:00: council',
            'council @ 2024-06-13T12:00: council',
            'press @ 2024-06-13T12:00: maybe council',
          ),
        },
      ],
    });
  });
});
