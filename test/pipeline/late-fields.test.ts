import { describe, expect, it } from 'vitest';
import { withLate } from '../../src/pipeline/late-fields';

describe('withLate', () => {
  it('gives an object that is plain to whoever reads, copies or prints it, in the order of its fields', () => {
    const made = withLate({ a: 1 }, { b: () => [2], c: () => 'three' });
    expect(JSON.stringify(made)).toBe('{"a":1,"b":[2],"c":"three"}');
    expect({ ...made }).toStrictEqual({ a: 1, b: [2], c: 'three' });
    expect(structuredClone(made)).toEqual({ a: 1, b: [2], c: 'three' });
  });

  it('leaves alone what it is given', () => {
    const given = { a: 1 };
    const made = withLate(given, { b: () => 2 });
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(Object.keys(given)).toEqual(['a']);
  });

  it('works a field out once, and only when it is asked for', () => {
    const calls: string[] = [];
    const made = withLate({}, { b: () => calls.push('b'), c: () => calls.push('c') });
    expect([made.b, made.b, calls]).toEqual([1, 1, ['b']]);
  });

  it('reads the fields of one name by one function, so that objects with them stay of one shape', () => {
    const getters = [1, 2].map((b) => Object.getOwnPropertyDescriptor(withLate({}, { b: () => b }), 'b')?.get);
    expect(getters[0]).toBeTypeOf('function');
    expect(getters[1]).toBe(getters[0]);
  });
});
