import { describe, expect, it } from 'vitest';
import { compareIncident, dependencies, originEntries } from '../../src/comparison';
import { nearCopies } from '../../src/comparison/origins/near-copies';
import type { Report } from '../../src/model';
import { claim, incident, quantity } from '../../src/testing/builders';
import { tinyGazetteer } from '../../src/testing/tiny-gazetteer';

const wire =
  'Two rockets fell on the edge of the town early on Monday, wounding three shopkeepers who had come to open their stalls. ' +
  'The police closed the road to the market and told residents to stay at home until the engineers had searched the field. ' +
  'Nobody said that they had fired the rockets, and the council called a meeting for the evening to speak of shelters.';

function report(id: string, parts: Partial<Report>): Report {
  return { id, outlet: id, language: 'en', publishedAt: null, title: '', body: '', url: null, credits: [], ...parts };
}

const copies = new Map(
  [
    report('a', { publishedAt: '2024-01-01T08:00:00.000Z', body: wire, credits: ['Reuters'] }),
    report('b', {
      publishedAt: '2024-01-01T10:00:00.000Z',
      body: wire.replace('early on Monday', 'at dawn on Monday'),
    }),
    report('c', {
      publishedAt: '2024-01-01T09:00:00.000Z',
      body: 'Rockets hit the town. The mayor said “we have asked for shelters since the summer and nobody answered us”.',
    }),
    report('d', {
      publishedAt: '2024-01-01T12:00:00.000Z',
      body: 'It was the third time. “We have asked for shelters since the summer and nobody answered us,” he said.',
    }),
  ].map((each) => [each.id, each]),
);

describe('near-copies', () => {
  it('are found with the earlier report first, whatever the order', () => {
    const found = nearCopies([...copies.values()].reverse());
    expect(found.map(({ from, on }) => [from, on])).toEqual([['b', 'a']]);
  });

  it('are not made of two retellings', () => {
    const retold =
      'Three shopkeepers were hurt when a pair of rockets came down near the town on Monday morning, police said.';
    expect(nearCopies([report('a', { body: wire }), report('b', { body: retold })])).toEqual([]);
  });
});

describe('dependencies', () => {
  const said = claim({
    report: 'c',
    event: 'wound',
    quote: 'three were hurt',
    source: { kind: 'agency', id: 'actor:reuters', name: 'Reuters' },
    origin: 'group:security',
  });

  it('lists credits, chains, quotations and copies', () => {
    const found = dependencies(incident([said], { reports: ['a', 'b', 'c', 'd'] }), copies);
    expect(found.map(({ from, on, by }) => `${from} ${by} ${on}`)).toEqual([
      'a credit Reuters',
      'b near-copy a',
      'c attribution group:security',
      'd shared-quote c',
    ]);
    expect(found.at(-1)?.evidence.map(({ report: id, quote }) => [id, quote.slice(0, 12)])).toEqual([
      ['d', 'We have aske'],
      ['c', 'we have aske'],
    ]);
  });
});

describe('origins', () => {
  const hurt = (id: string) =>
    claim({ report: id, event: 'wound', quote: 'three hurt', roles: { quantity: quantity(3, { effect: 'wounded' }) } });
  const questions = (profile = {}) =>
    compareIncident(incident(['a', 'b', 'c', 'd'].map(hurt)), {
      gazetteer: tinyGazetteer(),
      reports: copies,
      profile,
    }).filter(({ kind }) => kind === 'count');

  it('takes a copy and its original for one, and both for the agency credited', () => {
    expect(questions()[0]?.positions[0].origins).toEqual(['agency:reuters', 'outlet:c', 'outlet:d']);
  });

  it('takes outlets of one owner for one', () => {
    expect(questions({ owners: { c: 'Group', d: 'Group' } })[0]?.positions[0].origins).toEqual([
      'agency:reuters',
      'owner:group',
    ]);
  });

  it('lists who carries each', () => {
    const answers = questions().flatMap(({ positions }) => positions.flatMap((position) => position.answers));
    const said = answers.map(({ claim, evidence }) => ({ ...claim, evidence }));
    expect(originEntries(said, copies)[0]).toEqual({
      id: 'agency:reuters',
      label: 'a',
      reports: ['a', 'b'],
      outlets: ['a', 'b'],
    });
  });
});
