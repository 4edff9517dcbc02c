import { describe, expect, it } from 'vitest';
import type { BareQuestion, FoundQuestion } from '../../src/comparison';
import type { QuestionEntry } from '../../src/model';
import { findingChanges, marksOf } from '../../src/pipeline/desk-findings';

type Relation = BareQuestion['relation'];

/** A question by its id, its relation, and for each position its id and the claims that it stands on. */
function question(id: string, relation: Relation, sides: Readonly<Record<string, readonly string[]>>): FoundQuestion {
  const made = Object.entries(sides).map(([side, claims]) => ({
    id: side,
    stance: claims.map((claim) => ({ claim: { id: claim } })),
  }));
  return { bare: { id, relation, sides: made } } as unknown as FoundQuestion;
}

const asked = question('q', 'refine', { x: ['a', 'b'], y: ['c'] });
const mark = (one: FoundQuestion) => marksOf([one])[0]?.[1];

describe('marksOf', () => {
  it.each<[string, FoundQuestion, boolean]>([
    ['the claims of a position in another order', question('q', 'refine', { x: ['b', 'a'], y: ['c'] }), true],
    ['the positions in another order', question('q', 'refine', { y: ['c'], x: ['a', 'b'] }), true],
    ['another relation', question('q', 'conflict', { x: ['a', 'b'], y: ['c'] }), false],
    ['another relation of as many letters', question('q', 'single', { x: ['a', 'b'], y: ['c'] }), false],
    ['a claim more', question('q', 'refine', { x: ['a', 'b', 'd'], y: ['c'] }), false],
    ['a claim in another position', question('q', 'refine', { x: ['a'], y: ['b', 'c'] }), false],
    ['positions that have changed places', question('q', 'refine', { y: ['a', 'b'], x: ['c'] }), false],
    ['a position more', question('q', 'refine', { x: ['a', 'b'], y: ['c'], z: ['d'] }), false],
  ])('%s', (_, other, same) => {
    expect(mark(other) === mark(asked)).toBe(same);
  });
});

it('tells which questions a change brought, changed and took away', () => {
  const before = [asked, question('gone', 'agree', { x: ['a'] }), question('same', 'agree', { x: ['a'] })];
  const after = [question('q', 'refine', { x: ['a', 'b'], y: ['c', 'd'] }), question('same', 'agree', { x: ['a'] })];
  const all = [...after, question('new', 'single', { x: ['a'] })];
  const entries = all.map(({ bare: { id } }) => ({ id }) as QuestionEntry);
  const { added, changed, gone } = findingChanges(marksOf(before), entries, marksOf(all));
  expect([added.map(({ id }) => id), changed.map(({ id }) => id), gone]).toEqual([['new'], ['q'], ['gone']]);
});
