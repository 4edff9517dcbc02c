import { describe, expect, it } from 'vitest';
import type { ClaimEntry } from '../../../src/model';
import { inContext } from '../../../src/rendering/html/in-context';
import type { View } from '../../../src/rendering/view';

const shown = (body: string, quote: string, longest = 200) => {
  const start = body.indexOf(quote);
  const evidence = { report: 'r', part: 'body', start, end: start + quote.length, quote } as const;
  const view = { report: () => ({ body }) } as unknown as View;
  return inContext({ evidence } as ClaimEntry, view, longest)
    .text.replace(/<span class="around">(.*?)<\/span>/gu, '[$1]')
    .replaceAll('&quot;', '"');
};

const long = 'word '.repeat(40).trim();

describe('inContext', () => {
  it.each<[what: string, body: string, quote: string, words: string]>([
    ['a whole sentence', 'It rained. The dam broke. Nobody fled.', 'The dam broke', 'The dam broke'],
    [
      'the middle of a phrase',
      'It rained, and police said the dam broke at noon. Nobody fled.',
      'the dam broke',
      '[and police said ]the dam broke[ at noon]',
    ],
    ['a figure with a comma', 'Some 1,200 people fled by bus.', 'people fled', '[Some 1,200 ]people fled[ by bus]'],
    ['a line of its own', 'Title\nThe dam broke\nMore', 'The dam broke', 'The dam broke'],
    ['words in quotation marks', 'He said: "the dam broke" and left', 'the dam broke', 'the dam broke'],
    [
      'Arabic',
      'قالت الخلية: تمكنت قواتنا من العثور على العجلة وأحرقتها، والبحث مستمر.',
      'قواتنا من العثور على العجلة وأحرقتها',
      '[تمكنت ]قواتنا من العثور على العجلة وأحرقتها',
    ],
    ['a pronoun cut off its word', 'ذكر المتحدث أنه لا يوجد دليل.', 'ه لا يوجد دليل', '[ذكر المتحدث أن]ه لا يوجد دليل'],
    ['a long sentence', `${long} the dam broke ${long}`, 'the dam broke', '[… ]the dam broke[ …]'],
    ['the start of a text', 'The dam broke', 'The dam broke', 'The dam broke'],
  ])('shows %s', (_, body, quote, words) => {
    expect(shown(body, quote)).toBe(words);
  });

  it('cuts a long quote', () => {
    expect(shown('The dam broke at noon. More', 'The dam broke at noon', 13)).toBe('The dam broke…');
  });

  it('shows what marks up as text', () => {
    expect(shown('<b> the dam </b> broke', 'the dam')).toBe('[&lt;b&gt; ]the dam[ &lt;/b&gt; broke]');
  });
});
