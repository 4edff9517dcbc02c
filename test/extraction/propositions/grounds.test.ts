import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Sentence → `event < why`, of what is done to somebody for what he did. */
function reasonsIn(text: string): string[] {
  return claimsIn('en', text).flatMap(({ proposition: { event, arguments: roles } }) =>
    roles.flatMap(({ role, value }) => (role === 'cause' && 'name' in value ? [`${event} < ${value.name}`] : [])),
  );
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ['The engineer was jailed for treason.', ['detain < treason']],
  ['The engineer was jailed for nine years for taking bribes.', ['detain < taking bribes']],
  ['The striker was banned for biting a rival.', ['ban < biting a rival']],
  ['The mill was fined for polluting the river.', ['sanction < polluting the river']],
  ['A court sentenced the mayor to six years in prison for corruption.', ['sentence < corruption']],
  ['The singer was detained for his songs.', ['detain < his songs']],
  ['The two were jailed for their part in the riots.', ['detain < their part']],
  // How long, whom it is for, and what is to be done with him.
  ['The striker was banned for three matches.', []],
  ['The man was held for ten hours.', []],
  ['The man was held for questioning.', []],
  ['The ministry banned the drug for children.', []],
  // What one event only comes after is no cause of it.
  ['The arrest comes after police in Quito held a banker.', []],
];

describe('why somebody was punished', () => {
  it.each(table)('%s', (text, expected) => {
    expect(reasonsIn(text)).toEqual(expected);
  });

  it('tells the offence of the one punished', () => {
    const [theft] = claimsIn('en', 'A court sentenced the mayor to six years in prison for taking bribes.').filter(
      ({ proposition }) => proposition.event === 'steal',
    );
    expect(theft?.proposition.arguments.map(({ role, evidence }) => `${role} ${evidence.quote}`)).toEqual([
      'agent the mayor',
    ]);
  });
});
