import { describe, it } from 'vitest';
import { casualtyRange } from '../../../src/reconciliation/rules/casualty-range';
import { finding, testRule } from '../../../src/testing';

describe('casualty-range', () => {
  it('decides and leaves alone', () => {
    testRule(casualtyRange, {
      decides: [
        {
          name: 'three tolls',
          finding: finding('count', 'police: 26', 'governor: 30', 'hospital: 30'),
          action: 'explain',
          message: 'range',
          text: 'Low 26, best 30, high 30, from 3 origins.',
        },
        {
          name: 'a bound stays open at its number',
          finding: finding('count', 'police: at least 26', 'governor: 31'),
          action: 'explain',
          message: 'range',
          text: 'Low 26, best 26, high 31, from 2 origins.',
        },
      ],
      leavesAlone: [
        { name: 'one toll', finding: finding('count', 'police: 26', 'governor: maybe 30') },
        { name: 'one toll told twice', finding: finding('count', 'police: 26', 'governor: 26') },
      ],
    });
  });
});
