import { describe, expect, it } from 'vitest';
import { publishedOf } from '../../../src/reading/formats/published';

describe('publishedOf', () => {
  it.each([
    ['Tue, 03 Mar 2031 10:00:00 +0300', '2031-03-03T07:00:00.000Z'],
    ['Mon, 3 Mar 2031 10:00 GMT', '2031-03-03T10:00:00.000Z'],
    ['3 Mar 2031 10:00:00 EST', '2031-03-03T15:00:00.000Z'],
    ['03 March 2031 10:00:00', '2031-03-03T10:00:00.000Z'],
    ['3 Mar 2031', '2031-03-03T00:00:00.000Z'],
    ['2031-03-03T10:00:00+03:00', '2031-03-03T10:00:00+03:00'],
    ['03/04/2031', '03/04/2031'],
    ['2 hours ago', '2 hours ago'],
    ['Tue, 03 Mar 2031 10:00:00 AST', 'Tue, 03 Mar 2031 10:00:00 AST'],
    ['منذ ساعتين', 'منذ ساعتين'],
    ['  ', undefined],
    [7, undefined],
  ])('%j is %j', (value, published) => {
    expect(publishedOf(value)).toBe(published);
  });
});
