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
  // Of ministers there are many: who is known by an office alone is left open.
  ['The minister resigned. She flew to Rome.', 'travel', null],
  ['Police questioned the driver. He fled on Monday.', 'flee', 'the driver'],
  ['Donald Trump lost the vote. Later he was arrested.', 'detain', 'Donald Trump'],
  // A subject comes before an object, and a woman is no "he".
  ['The driver met the nurse. He fled on Monday.', 'flee', 'The driver'],
  ['Mary Lopez met Omar Haddad. The woman left. Mary Lopez slept. She fled on Monday.', 'flee', 'Mary Lopez'],
  // Up to three sentences back.
  ['The driver slept. The road was wet. The bridge was closed. He fled on Monday.', 'flee', 'The driver'],
  ['The driver slept. The road was wet. The bridge was shut. It rained. He fled on Monday.', 'flee', null],
  // Whoever says so tells of another; whose brother he is says who.
  ['Omar Haddad vanished. His brother said he was arrested.', 'detain', 'Omar Haddad'],
  ['The lawyer said he was arrested.', 'detain', null],
  // Several are not one.
  ['Four drivers stopped. He fled on Monday.', 'flee', null],
];

describe('the one person told of', () => {
  it.each(table)('%s', (text, event, who) => expect(whoOf(text, event)).toBe(who));
});
