import { describe, expect, it } from 'vitest';
import { mayBothHold } from '../../src/model';

const pair = (relation: 'conflicts' | 'refines', reason: string) => ({ relation, reason });

describe('whether the sides of a conflict may both hold', () => {
  it.each([
    ['a cause that was not there', [pair('conflicts', 'cause.absent')], true],
    ['a manner denied', [pair('conflicts', 'polarity.manner'), pair('refines', 'value.narrower')], true],
    ['an account told in answer', [pair('conflicts', 'telling.countered')], true],
    ['different actors', [pair('conflicts', 'actor.apart')], false],
    [
      'one pair that excludes beside one that need not',
      [pair('conflicts', 'cause.absent'), pair('conflicts', 'actor.apart')],
      false,
    ],
    ['no conflict at all', [pair('refines', 'value.narrower')], false],
    ['one position', [], false],
    ['staying until a moment', [pair('conflicts', 'happening.course')], true],
  ])('%s', (_, matrix, expected) => {
    expect(mayBothHold({ matrix })).toBe(expected);
  });
});
