import { describe, it } from 'vitest';
import { balancedOrigins } from '../../../src/reconciliation/rules/balanced-origins';
import { finding, testRule } from '../../../src/testing';

describe('balanced-origins', () => {
  it('decides and leaves alone', () => {
    testRule(balancedOrigins, {
      decides: [
        {
          name: 'one against one',
          finding: finding('count', 'police: 26', 'governor: 30'),
          action: 'escalate',
          message: 'balanced',
          text: '“26” has 1 independent origin and “30” has 1.',
        },
        {
          name: 'a denial against an assertion',
          finding: finding('agent', 'army: not army', 'village: army'),
          action: 'escalate',
          message: 'balanced',
          text: '“not army” has 1 independent origin and “army” has 1.',
        },
      ],
      leavesAlone: [
        {
          name: 'three against one',
          finding: finding('count', 'police: 26', 'governor: 30', 'hospital: 30', 'mayor: 30'),
        },
        { name: 'no conflict', finding: finding('count', 'police: at least 26', 'governor: 30') },
      ],
    });
  });
});
