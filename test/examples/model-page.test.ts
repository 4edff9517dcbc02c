import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

/** A text and the JSON that follows it. */
const samples = [...page.matchAll(/^```text\n([^`]*)```\n\n```json\n([^`]*)```$/gmu)].map(([, text, json]) => ({
  text: (text ?? '').trim(),
  part: JSON.parse(json ?? '') as unknown,
}));

/** Whether `part` is in `whole`: objects by the fields named, lists by members in their order. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(whole, part);
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part)) {
    if (!Array.isArray(whole)) return false;
    let next = 0;
    for (const member of whole) if (next < part.length && holds(member, part[next])) next++;
    return next === part.length;
  }
  return Object.entries(part).every(([field, value]) => holds((whole as Record<string, unknown>)[field], value));
}

/** Whether `part` is in `whole` at any depth. */
function holdsSomewhere(whole: unknown, part: unknown): boolean {
  if (holds(whole, part)) return true;
  return (
    typeof whole === 'object' && whole !== null && Object.values(whole).some((inner) => holdsSomewhere(inner, part))
  );
}

describe('docs/model.md', () => {
  it('has a sample for each text that is followed by JSON', () => {
    expect(samples).toHaveLength(page.match(/^```json$/gmu)?.length ?? 0);
  });

  for (const { text, part } of samples) {
    it(`gives what it says of: ${text || '(nothing)'}`, () => {
      expect(holdsSomewhere({}, part)).toBe(false);
      const document = crossReference([{ id: 'r', body: text }]);
      expect(holdsSomewhere(document, part), `not in the document: ${JSON.stringify(part)}`).toBe(true);
    });
  }
});
