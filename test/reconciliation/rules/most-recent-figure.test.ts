import { describe, it } from 'vitest';
import { mostRecentFigure } from '../../../src/reconciliation/rules/most-recent-figure';
import { finding, testRule } from '../../../src/testing';

describe('most-recent-figure', () => {
  it('decides and leaves alone', () => {
    testRule(mostRecentFigure, {
      decides: [
        {
          name: 'a day later',
          finding: finding('count', 'police @ 2024-05-01T08:00: 12', 'hospital @ 2024-05-02T09:00: 17'),
          action: 'settle',
          message: 'recent',
          chooses: '17',
          text: '17 came out 25 hours after any other figure was last told.',
        },
      ],
      leavesAlone: [
        {
          name: 'hours later',
          finding: finding('count', 'police @ 2024-05-01T08:00: 12', 'hospital @ 2024-05-01T11:00: 17'),
        },
        {
          name: 'the old figure told again',
          finding: finding(
            'count',
            'police @ 2024-05-01T08:00: 12',
            'hospital @ 2024-05-02T09:00: 17',
            'mayor @ 2024-05-02T10:00: 12',
          ),
        },
        { name: 'no dates', finding: finding('count', 'police: 12', 'hospital: 17') },
      ],
    });
  });
});
