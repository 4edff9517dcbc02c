import { describe, expect, test } from 'vitest';
import { Held, heldBy } from '../../../src/extraction/syntax/held';
import type { Sense, Token } from '../../../src/model/token';

function token(...senses: Sense[]): Token {
  return {
    start: 0,
    end: 1,
    lexeme: {
      form: 'x',
      lemma: 'x',
      pos: 'other',
      voice: null,
      verbForm: null,
      definite: false,
      number: null,
      quantity: null,
      senses,
    },
  };
}

describe('heldBy', () => {
  test.each<[Sense, number]>([
    [{ kind: 'later' }, Held.Later],
    [{ kind: 'existential' }, Held.Existential],
    [{ kind: 'link', link: 'until' }, Held.Limit],
    [{ kind: 'link', link: 'concession' }, Held.Contrast],
    [{ kind: 'link', link: 'purpose' }, 0],
    [{ kind: 'degree', scale: 'truth', sign: -1 }, Held.Degree | Held.Truth | Held.State],
    [{ kind: 'degree', scale: 'amount', sign: 1 }, Held.Degree],
    [{ kind: 'event', event: 'stay' }, Held.Continuing],
    [{ kind: 'event', event: 'kill' }, 0],
    [{ kind: 'concept', id: 'place:iq', sort: 'name' }, 0],
  ])('%o', (sense, bits) => {
    expect(heldBy([token(sense)])).toBe(bits);
  });

  test('gathers what all words of a sentence hold', () => {
    expect(heldBy([token({ kind: 'any' }), token(), token({ kind: 'later' }, { kind: 'alone' })])).toBe(
      Held.Any | Held.Later | Held.Alone,
    );
  });

  test('gives each sort a bit of its own', () => {
    const bits = Object.values(Held);
    expect(bits.reduce<number>((all, bit) => all | bit, 0)).toBe(bits.reduce<number>((sum, bit) => sum + bit, 0));
  });
});
