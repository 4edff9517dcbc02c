import { describe, it } from 'vitest';
import { morePrecise } from '../../../src/reconciliation/rules/more-precise';
import { finding, testRule } from '../../../src/testing';

describe('more-precise', () => {
  it('decides and leaves alone', () => {
    testRule(morePrecise, {
      decides: [
        {
          name: 'a day and its hour',
          finding: finding('time', 'police: 2024-04-21', 'cell: 2024-04-21T21:50'),
          action: 'settle',
          message: 'precise',
          chooses: '2024-04-21T21:50',
          text: '“2024-04-21T21:50” is the most precise of 2 compatible answers.',
        },
        {
          name: 'at least five and five',
          finding: finding('count', 'police: at least 5', 'paper: 5'),
          action: 'settle',
          message: 'precise',
          chooses: '5',
        },
      ],
      leavesAlone: [
        {
          name: 'two hours of one day',
          finding: finding('time', 'police: 2024-04-21T21:30', 'cell: 2024-04-21T23:50'),
        },
        { name: 'two bounds', finding: finding('count', 'police: at least 5', 'paper: at least 3') },
        { name: 'two exact figures', finding: finding('count', 'police: 5', 'paper: 7') },
        { name: 'a figure outside the bound', finding: finding('count', 'police: at least 9', 'paper: 7') },
      ],
    });
  });
});
