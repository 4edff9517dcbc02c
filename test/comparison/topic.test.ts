import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';

/** The question that is in dispute of one report, as its topic has it. */
function disputed(body: string) {
  const report = { id: 'a', outlet: 'A', language: 'en', publishedAt: '2024-05-02T10:00:00Z', title: '', body };
  const { incidents } = crossReference([report]);
  const found = incidents.flatMap(({ questions }) => questions).filter(({ relation }) => relation === 'conflict');
  return found.map(({ kind, topic }) => ({ kind, events: topic?.events, object: topic?.object?.id ?? null }));
}

const passing = [
  'A bomb exploded near the base in Homs on Wednesday, the Observatory said.',
  'The Observatory said the explosion shook the town.',
  'The blast was heard for miles, residents said.',
  'Residents said the explosion broke windows.',
  'A second explosion followed, the Observatory said.',
  'The Observatory said the blast went off at noon.',
  'The explosion woke the children, a teacher said.',
  'A doctor said the explosion had been loud.',
];

describe('what a question is about', () => {
  it('is what was told most often where one report tells it, and nothing named in passing', () => {
    const told = disputed(
      [...passing, 'The army denied that any explosion had taken place.', 'It denied an attack on its convoy.'].join(
        ' ',
      ),
    );
    expect(told.find(({ kind }) => kind === 'occurrence')).toMatchObject({ object: null });
    expect(told.find(({ kind }) => kind === 'occurrence')?.events?.[0]).toBe('explode');
  });

  it('is what it befell where the claims name it', () => {
    const told = disputed(
      'Rebels said the army had bombed the hospital in Homs on Wednesday. The army denied bombing the hospital.',
    );
    expect(told.map(({ object }) => object)).toContain('thing:building/hospital');
  });
});
