import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → an event in it and how sure its teller is. */
const table: readonly (readonly [Language, string, string])[] = [
  // What sets the time of what is only presumed is told.
  ['en', 'Four divers are feared dead after a tank collapsed.', 'collapse certain'],
  ['en', 'Four divers are feared dead after a tank collapsed.', 'die possible'],
  ['en', 'Four divers are believed to have died when a tank collapsed.', 'collapse certain'],
  // What was reported only sets the time.
  ['en', 'The blaze was put out six hours after it was reported.', 'end certain'],
  ['en', 'Police came after a fire was reported in the shop.', 'burn possible'],
  // What a declaration makes so.
  ['en', 'The blaze was declared contained at noon.', 'end certain'],
  // What is told against what nobody knows.
  ['en', 'It was not clear if the bomb had exploded, but two clerks were hurt.', 'wound certain'],
  ['en', 'It was not clear if the bomb had exploded, but two clerks were hurt.', 'explode unknown'],
  ['en', "It's not clear whether the guard shot himself.", 'suicide unknown'],
  ['en', 'The mayor said it is unclear when the bridge will open.', 'open unknown'],
  ['en', 'The mayor said if the rain stopped, the bridge would open.', 'open unknown'],
  // What came before what will be looked into.
  ['en', 'The two clerks were dismissed and will be investigated.', 'dismiss certain'],
  [
    'en',
    'The two clerks were removed from their post and will be investigated, port officials said.',
    'dismiss certain',
  ],
  // "How" and "why" in what is told, and in what is asked.
  ['en', 'Police described how the gang broke into the shop.', 'raid certain'],
  ['en', 'Prosecutors told the jury how the guard stabbed the clerk.', 'stab certain'],
  ['en', 'It is not clear how the gang broke into the shop.', 'raid unknown'],
  ['en', 'Police did not say how the gang broke into the shop.', 'raid unknown'],
  ['en', '"How do you stage a coup without an army?" the envoy said.', 'overthrow unknown'],
  ['ar', 'شرحت الشرطة كيف سرق اللصوص المتجر.', 'steal certain'],
  ['ar', 'ولا يُعرف كيف سرق اللصوص المتجر.', 'steal unknown'],
];

describe('what stands beside words of doubt', () => {
  it.each(table)('%s: %s → %3$s', (language, text, expected) => {
    const told = claimsIn(language, text).map(
      ({ proposition, commitment }) => `${proposition.event} ${commitment.certainty}`,
    );
    expect(told).toContain(expected);
  });
});
