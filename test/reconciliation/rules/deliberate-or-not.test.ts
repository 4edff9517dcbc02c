import { describe, it } from 'vitest';
import { deliberateOrNot } from '../../../src/reconciliation/rules/deliberate-or-not';
import { finding, testRule } from '../../../src/testing';

describe('deliberate-or-not', () => {
  it('decides and leaves alone', () => {
    testRule(deliberateOrNot, {
      decides: [
        {
          name: 'sabotage, or a fault',
          finding: finding('cause', 'police: sabotage', 'company: malfunction'),
          action: 'escalate',
          message: 'doubt',
          text: 'In doubt whether it was deliberate: “sabotage” or “malfunction”.',
        },
      ],
      leavesAlone: [
        { name: 'two mishaps', finding: finding('cause', 'police: storm', 'company: malfunction') },
        { name: 'one account', finding: finding('cause', 'police: sabotage', 'company: sabotage') },
      ],
    });
  });
});
