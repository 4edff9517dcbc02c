import { expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Who was asked, and not what, leaves nothing open of what he then says. */
it.each<readonly [string, string, string]>([
  ['The guard, asked about it by a reporter, said the gate was locked.', 'close', 'certain'],
  ['The mayor, questioned for three hours on Tuesday by magistrates, said the bridge was closed.', 'close', 'certain'],
  ['Reporters asked whether the gate was locked.', 'close', 'unknown'],
])('%s', (text, event, certainty) => {
  const told = claimsIn('en', text).filter(({ proposition }) => proposition.event === event);
  expect(told.map(({ commitment }) => commitment.certainty)).toContain(certainty);
});
