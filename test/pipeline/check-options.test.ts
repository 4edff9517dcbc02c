import { describe, expect, it } from 'vitest';
import { createDesk, crossReference, OptionError } from '../../src';

describe('options of the wrong type', () => {
  it.each([
    ['packs', ['en']],
    ['packs', {}],
    ['gazetteer', {}],
    ['lexicon', 'words'],
    ['lexicon', [null]],
    ['languages', 'en'],
    ['parties', [1]],
    ['reasonsIn', 5],
    ['now', 5],
    ['now', 'tomorrow'],
    ['now', '2024-02-31'],
    ['ruleGuard', 1000],
    ['profile', []],
    ['profile', { owners: { One: 1 } }],
    ['profile', { owners: 5 }],
    ['kinds', {}],
    ['kinds', [null]],
    ['compatibility', { exclude: 'seize' }],
    ['compatibility', { allow: [5] }],
  ])('%s: %j is refused before any work, by name', (option, value) => {
    const options = { [option]: value } as never;
    const refused = expect.objectContaining({ name: 'OptionError', option });
    for (const work of [() => crossReference([], options), () => createDesk(options)]) {
      let thrown: unknown;
      try {
        work();
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toEqual(refused);
      expect(thrown).toBeInstanceOf(OptionError);
    }
  });

  it.each([[null], [5], ['rules'], [[]]])('%j are no options', (options) => {
    for (const work of [() => crossReference([], options as never), () => createDesk(options as never)])
      expect(work).toThrow(OptionError);
  });

  it('takes undefined for what is not given', () => {
    const none = { packs: undefined, lexicon: undefined, profile: undefined, kinds: undefined, ruleGuard: undefined };
    expect(crossReference([], none as never).problems).toEqual([]);
  });
});
