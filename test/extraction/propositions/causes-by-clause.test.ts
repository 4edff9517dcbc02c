import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → ruin or harm with the burst that it is told with. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The truck caught fire when rockets that had not been launched exploded.', ['burn < explode']],
  ['en', 'Three workers were killed when a gas pipe exploded, the company said.', ['kill < explode']],
  ['en', 'The roof collapsed after a boiler blew up, the mayor said.', ['collapse < explode']],
  ['en', 'A gas cylinder exploded and set fire to the house, police said.', ['burn < explode']],
  ['ar', 'قال شهود إن الحافلة احترقت عندما انفجر خزان الوقود.', ['burn < explode']],
  ['ar', 'قالت الشرطة إن أسطوانة غاز انفجرت وأحرقت المنزل.', ['burn < explode']],
  ['en', 'The shop was destroyed before the bomb exploded.', []],
  ['en', 'The shop was not damaged when the bomb exploded.', []],
  ['en', 'Two men were arrested when the bomb exploded.', []],
  ['en', 'The house burned while the bomb did not explode.', []],
];

describe('linkClausesOfTime', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const found = claimsIn(language, text).flatMap(({ proposition: { event, arguments: roles } }) =>
      roles.flatMap(({ role, value }) =>
        role === 'cause' && value.kind === 'happening' ? [`${event} < ${value.event}`] : [],
      ),
    );
    expect(found).toEqual(expected);
  });
});
