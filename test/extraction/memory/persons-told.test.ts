import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Who does, or suffers, the event of the last sentence; null where nobody is named. */
function whoOf(text: string, event: string): string | null {
  const claim = claimsIn('en', text).findLast(({ proposition }) => proposition.event === event);
  const value = claim?.proposition.arguments.find(({ role }) => role === 'agent' || role === 'patient')?.value;
  return value !== undefined && 'name' in value ? value.name : null;
}

const table: readonly (readonly [string, string, string | null])[] = [
  ['Angela Merkel left. She arrived in Oslo.', 'arrive', 'Angela Merkel'],
  [
    'Two aides said that Angela Merkel had left. The embassy said that she had arrived in Oslo.',
    'arrive',
    'Angela Merkel',
  ],
  ['The minister resigned. She and her aides flew to Rome.', 'travel', 'The minister'],
  ['Police questioned the driver. He fled on Monday.', 'flee', 'the driver'],
  ['Donald Trump lost the vote. Later he was arrested.', 'detain', 'Donald Trump'],
  // Who of two is meant stays open.
  ['The driver met the nurse. He fled on Monday.', 'flee', null],
  // Nobody was named in the sentence before.
  ['The driver slept. The road was wet. The bridge was closed. He fled on Monday.', 'flee', null],
  // Several are not one.
  ['Four drivers stopped. He fled on Monday.', 'flee', null],
];

describe('the one person told of', () => {
  it.each(table)('%s', (text, event, who) => expect(whoOf(text, event)).toBe(who));
});
