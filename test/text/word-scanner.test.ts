import { describe, expect, it } from 'vitest';
import { Gap, scanWords, WordKind } from '../../src/text/word-scanner';

const words = (text: string) => {
  const scan = scanWords(text, 0, text.length);
  return Array.from({ length: scan.count }, (_, i) => text.slice(scan.starts[i], scan.ends[i]));
};
const kinds = (text: string) => {
  const scan = scanWords(text, 0, text.length);
  return Array.from({ length: scan.count }, (_, i) => scan.kinds[i]);
};

describe('scanWords', () => {
  it.each<[string, string[]]>([
    ["Russia's army didn't fire.", ["Russia's", 'army', "didn't", 'fire', '.']],
    ['A U.S.-led force, the U.S. said.', ['A', 'U.S.-led', 'force', ',', 'the', 'U.S.', 'said', '.']],
    ['At 4:17 a.m. 1,250.5 people', ['At', '4:17', 'a.m.', '1,250.5', 'people']],
    ['10-15 of the 93rd, a 7.8-magnitude', ['10', '-', '15', 'of', 'the', '93rd', ',', 'a', '7.8', '-', 'magnitude']],
    ['“It — he said — ended.”', ['“', 'It', '—', 'he', 'said', '—', 'ended', '.', '”']],
    ['killed 12% ($5) F-16s', ['killed', '12', '%', '(', '$', '5', ')', 'F-16s']],
    [
      'قالت (أ.ف.ب) إن «١٢٬٥٠٠» قُتلوا، أمس؟',
      ['قالت', '(', 'أ.ف.ب', ')', 'إن', '«', '١٢٬٥٠٠', '»', 'قُتلوا', '،', 'أمس', '؟'],
    ],
    ['10\u202f000 men', ['10\u202f000', 'men']],
    ["the soldiers' bus", ['the', 'soldiers', "'", 'bus']],
    ['wait... what?!', ['wait', '...', 'what', '?', '!']],
    ['fire 🔥 x', ['fire', '🔥', 'x']],
    ['J.K. Rowling ended.The end', ['J.K.', 'Rowling', 'ended', '.', 'The', 'end']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['behind an elongation', 'قال لـ"رويترز" إن', [0, 0, 3, 0, 4, 0]],
    ['behind a letter or two', 'قال ل"الوادي" وب"كذا" إن', [0, 0, 3, 0, 4, 0, 3, 0, 4, 0]],
    ['not behind a word', 'حركة "حماس"وقالت', [0, 3, 0, 4, 0]],
  ])('takes a straight mark for an opening one %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('tells opening from closing by what stands around', () => {
    expect(kinds('"a" \'b\' ("c") d"')).toEqual([
      WordKind.Open,
      WordKind.Word,
      WordKind.Close,
      WordKind.Open,
      WordKind.Word,
      WordKind.Close,
      WordKind.Open,
      WordKind.Open,
      WordKind.Word,
      WordKind.Close,
      WordKind.Close,
      WordKind.Word,
      WordKind.Close,
    ]);
  });

  it('tells spaces, lines and blank lines apart', () => {
    const scan = scanWords('a b\nc\r\nd\n\ne\r\n\r\nf', 0, 18);
    expect([...scan.gaps.slice(0, scan.count)]).toEqual([
      Gap.None,
      Gap.Space,
      Gap.Line,
      Gap.Line,
      Gap.Blank,
      Gap.Blank,
    ]);
  });

  it('keeps to the span asked for', () => {
    const scan = scanWords('one two three', 4, 7);
    expect([scan.count, scan.starts[0], scan.ends[0]]).toEqual([1, 4, 7]);
  });
});
