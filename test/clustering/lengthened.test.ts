import { describe, expect, it } from 'vitest';
import { lengthened } from '../../src/clustering/lengthened';

describe('a list lengthened', () => {
  it.each([
    { list: [], place: 0, made: ['c'] },
    { list: ['a'], place: 1, made: ['a', 'c'] },
    { list: ['a'], place: 3, made: ['a', 'b', 'b', 'c'] },
  ])('%o', ({ list, place, made }) => {
    expect(lengthened<string>(list, place, 'b', 'c')).toEqual(made);
  });
});
