import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Who does what an event noun behind a verb tells of: its class, its agent, its patient. */
const table: readonly (readonly [string, string, string | null, string | null])[] = [
  ['Kenya escalated its war on Somalia.', 'clash', 'Kenya', null],
  ['The minister defended his visit to Moscow.', 'travel', 'The minister', null],
  ['Kenya stepped up its strikes on the port.', 'strike', 'Kenya', null],
  ['Rebels resumed attacks on the port.', 'attack', 'Rebels', null],
  ['Kenya is planning a raid on the port.', 'raid', 'Kenya', null],
  ['The firm announced its withdrawal from Kenya.', 'withdraw', 'The firm', null],
  ['Ali appealed against his conviction.', 'convict', null, 'Ali'],
  // Nobody's own.
  ['Kenya condemned his attack on the port.', 'attack', null, null],
  ['The generals defended its attack on the port.', 'attack', null, null],
  ['Police started the violence.', 'begin', 'Police', 'the violence'],
];

describe('event nouns that a subject owns or pursues', () => {
  it.each(table)('%s', (text, event, agent, patient) => {
    const claim = claimsIn('en', text).find(({ proposition }) => proposition.event === event);
    const filler = (role: string) => {
      const value = claim?.proposition.arguments.find((argument) => argument.role === role)?.value;
      return value !== undefined && 'name' in value ? value.name : null;
    };
    expect([filler('agent'), filler('patient')]).toEqual([agent, patient]);
  });
});
