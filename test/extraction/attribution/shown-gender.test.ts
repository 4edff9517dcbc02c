import { describe, expect, it } from 'vitest';
import { voicesOf } from '../lines';

/** Who is taken up by a pronoun of speech that shows a gender. */
const table: readonly (readonly [string, string])[] = [
  ['The queen said the bridge fell. She said ten people died.', '"The queen"'],
  ['Mr Lopez said the gate was locked. Ms Diaz spoke to the mayor. He said the guard had left.', 'person "Mr Lopez"'],
  ['Mrs Harling said the gate was locked. She said the guard had left.', 'leave: say indirect | person "Mrs Harling"'],
];

describe('pronouns of speech by gender', () => {
  it.each(table)('%s', (text, voice) => {
    expect(voicesOf('en', text).at(-1)).toContain(voice);
  });

  it('takes nobody up against what his name shows', () => {
    const text = 'Mrs Harling said the gate was locked. He said the guard had left.';
    expect(voicesOf('en', text).at(-1)).toBe('leave: say indirect | ');
  });
});
