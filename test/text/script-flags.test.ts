import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScripts, ScriptFlag, unitFlags } from '../../src/text/script-flags';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('countScripts', () => {
  it('counts characters as their properties say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countScripts(text)).toEqual({
          letters: count(text, /\p{L}/gu),
          latin: count(text, /\p{Script=Latin}/gu),
          arabic: count(text, /\p{Script=Arabic}/gu),
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('unitFlags', () => {
  it.each([
    ['a', ScriptFlag.Letter | ScriptFlag.Latin],
    ['ع', ScriptFlag.Letter | ScriptFlag.Arabic],
    ['3', ScriptFlag.Number],
    ['\u064b', ScriptFlag.Mark],
    ['-', 0],
  ])('tells what %j is', (char, flags) => {
    expect(unitFlags(char.charCodeAt(0)) & 127).toBe(flags);
    expect(unitFlags(char.charCodeAt(0)) & 127).toBe(flags);
  });
});
