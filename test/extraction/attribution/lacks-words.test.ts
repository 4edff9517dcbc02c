import { describe, expect, it } from 'vitest';
import { voicesOf } from '../lines';

/** What is told in words of whose verb, and what in those of nobody. */
const table: readonly (readonly [string, readonly string[]])[] = [
  // A verb that says something by words of its own.
  ['Ruiz maintained that the bridge collapsed.', ['collapse: say indirect | person "Ruiz"']],
  ['Ruiz maintained the bridge collapsed at noon.', ['collapse: say indirect | person "Ruiz"']],
  ['"The bridge collapsed," Ruiz continued.', ['collapse: carry-on direct | person "Ruiz"']],
  ['Ali repeated on Friday that the bridge collapsed.', ['collapse: say indirect | person "Ali"']],
  ['The fund projected prices to fall.', ['fall: estimate indirect | unknown "The fund"']],
  ['It was clear that the bridge collapsed.', ['be: none none | ', 'collapse: show indirect | ']],
  // Of a thing, a quality or a deed it says nothing.
  ['Kenya has continued strikes on the port.', ['strike: none none | ']],
  ['Talks to end the siege continue.', ['meet: none none | ', 'end: none none | ', 'continue: none none | ']],
  ['Soldiers had a clear view of the attack.', ['act: none none | ']],
  ['The army is considering an attack on the port.', ['attack: none none | ']],
  ['The storm poses a threat to the village.', ['threaten: none none | ']],
  ['The visit was part of efforts to counter attacks on ships.', ['be: none none | ', 'attack: none none | ']],
];

describe('English words that say something by a clause alone', () => {
  it.each(table)('%s', (text, voices) => {
    expect(voicesOf('en', text)).toEqual(voices);
  });
});
