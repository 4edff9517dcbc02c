import { describe, it } from 'vitest';
import { conservativeFigure } from '../../../src/reconciliation/rules/conservative-figure';
import { finding, testRule } from '../../../src/testing';

describe('conservative-figure', () => {
  it('decides and leaves alone', () => {
    testRule(conservativeFigure, {
      decides: [
        {
          name: 'the lower of two tolls',
          finding: finding('count', 'police: 26', 'governor: 30'),
          action: 'settle',
          message: 'lowest',
          chooses: '26',
          text: '26 is the lowest of 2 figures.',
        },
      ],
      leavesAlone: [
        { name: 'tolls that agree', finding: finding('count', 'police: at least 26', 'governor: 30') },
        { name: 'a hedged figure', finding: finding('count', 'police: 26', 'governor: maybe 30') },
      ],
    });
  });
});
