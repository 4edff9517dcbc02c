import { describe, it } from 'vitest';
import { partOf } from '../../../src/reconciliation/rules/part-of';
import { finding, testRule } from '../../../src/testing';

describe('part-of', () => {
  it('decides and leaves alone', () => {
    testRule(partOf, {
      decides: [
        {
          name: 'a town and its province',
          finding: finding('place', 'police: Nineveh', 'agency: Nineveh/Zummar'),
          action: 'explain',
          message: 'part',
          text: '“Nineveh” and “Nineveh/Zummar” are one within the other.',
        },
        {
          name: 'a force and its branch',
          finding: finding('agent', 'police: US', 'agency: US/airforce'),
          action: 'explain',
          message: 'part',
        },
      ],
      leavesAlone: [
        { name: 'two provinces', finding: finding('place', 'police: Nineveh', 'agency: Basra') },
        { name: 'one place, told twice', finding: finding('place', 'police: Nineveh', 'agency: Nineveh') },
      ],
    });
  });
});
