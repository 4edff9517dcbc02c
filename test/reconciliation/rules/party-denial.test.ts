import { describe, it } from 'vitest';
import { partyDenial } from '../../../src/reconciliation/rules/party-denial';
import { finding, testRule } from '../../../src/testing';

describe('party-denial', () => {
  it('decides and leaves alone', () => {
    testRule(partyDenial, {
      decides: [
        {
          name: 'only the accused deny',
          finding: finding('agent', 'Russia: not Russia', 'governor: Russia', 'railway: Russia'),
          action: 'explain',
          message: 'accused',
          text: 'Only Russia denies it, a party to the matter; 2 independent origins say so.',
        },
        {
          name: "a party by the user's word",
          finding: finding('agent', 'proxies: not Russia', 'governor: Russia', 'railway: Russia'),
          action: 'explain',
          message: 'accused',
          options: { parties: ['actor:proxies'] },
        },
      ],
      leavesAlone: [
        {
          name: 'an outsider denies too',
          finding: finding(
            'agent',
            'Russia: not Russia',
            'monitors: not Russia',
            'governor: Russia',
            'railway: Russia',
          ),
        },
        { name: 'one accuser only', finding: finding('agent', 'Russia: not Russia', 'governor: Russia') },
        {
          name: 'the accusers are a party themselves',
          finding: finding('agent', 'Russia: not Russia', 'governor: Russia', 'railway: Russia'),
          options: { parties: ['actor:governor'] },
        },
      ],
    });
  });
});
