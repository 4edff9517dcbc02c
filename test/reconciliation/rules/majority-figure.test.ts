import { describe, it } from 'vitest';
import { majorityFigure } from '../../../src/reconciliation/rules/majority-figure';
import { finding, testRule } from '../../../src/testing';

describe('majority-figure', () => {
  it('decides and leaves alone', () => {
    testRule(majorityFigure, {
      decides: [
        {
          name: 'two of three',
          finding: finding('count', 'police: 26', 'governor: 30', 'hospital: 30'),
          action: 'settle',
          message: 'majority',
          chooses: '30',
          text: '2 of 3 independent origins give 30.',
        },
      ],
      leavesAlone: [
        { name: 'one each', finding: finding('count', 'police: 26', 'governor: 30') },
        {
          name: 'two reports of one origin',
          finding: finding('count', 'police: 26', 'paper (agency): 30', 'radio (agency): 30'),
        },
        {
          name: 'a majority in a question that is not disputed',
          finding: finding('count', 'police: at least 26', 'governor: 30', 'hospital: 30'),
        },
      ],
    });
  });
});
