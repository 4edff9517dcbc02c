import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** What changes by itself is also changed by somebody: the class, who or what did it, and what changed. */
const table: readonly (readonly [string, string, string | null, string])[] = [
  ['Kenya expanded its force.', 'rise', 'agent Kenya', 'its force'],
  ['Kenya escalated the conflict.', 'rise', 'agent Kenya', 'the conflict'],
  ['The ruling deepened the crisis.', 'rise', 'cause The ruling', 'the crisis'],
  ['The company increased prices.', 'rise', 'agent The company', 'prices'],
  // By itself.
  ['Tensions grew.', 'rise', null, 'Tensions'],
  ['Prices increased five per cent.', 'rise', null, 'Prices'],
  ['The conflict grew more violent.', 'rise', null, 'The conflict'],
];

describe('verbs of change with an object', () => {
  it.each(table)('%s', (text, event, doer, changed) => {
    const claim = claimsIn('en', text).find(({ proposition }) => proposition.event === event);
    const told = claim?.proposition.arguments ?? [];
    const name = (role: string) => {
      const value = told.find((argument) => argument.role === role)?.value;
      return value !== undefined && 'name' in value ? value.name : null;
    };
    const by = ['agent', 'cause'].find((role) => name(role) !== null);
    expect([by === undefined ? null : `${by} ${name(by)}`, name('patient')]).toEqual([doer, changed]);
  });
});
