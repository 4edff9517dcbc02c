import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type ComparisonDocument,
  crossReference,
  defineRule,
  presets,
  type QuestionEntry,
  RelateError,
  type Rule,
  relate,
} from '../../src';

const told = (n: string, who: string) => `${n} people were killed in the fire in Mosul, ${who} said.`;
const fire = [
  { id: 'a', outlet: 'One', publishedAt: '2031-03-03', body: told('Five', 'police') },
  { id: 'b', outlet: 'Two', publishedAt: '2031-03-03', body: told('Eight', 'the governor') },
];

const questionsOf = ({ incidents }: ComparisonDocument): readonly QuestionEntry[] =>
  incidents.flatMap(({ questions }) => questions);
const verdictsOf = ({ incidents }: ComparisonDocument) => incidents.flatMap(({ verdicts }) => verdicts);
/** The toll is disputed: what every test with bad input among good must still find. */
const toll = (document: ComparisonDocument) =>
  questionsOf(document).find(({ kind, relation }) => kind === 'count' && relation === 'conflict');

describe('bad input', () => {
  it.each([
    ['an empty body', { id: 'x', body: '' }, { kind: 'field', report: 'x', field: 'body', effect: 'report-skipped' }],
    ['a body without words', { id: 'x', body: ' …\n' }, { kind: 'field', report: 'x', field: 'body' }],
    ['a body that is no string', { id: 'x', body: 7 }, { kind: 'field', report: 'x', field: 'body' }],
    ['no body', { id: 'x' }, { kind: 'field', report: 'x', field: 'body' }],
    ['no object', 'a string', { kind: 'field', report: '#2', field: 'report', effect: 'report-skipped' }],
    ['null', null, { kind: 'field', report: '#2', field: 'report' }],
    [
      'a date that is none',
      { id: 'x', body: 'A man was hurt in Lima.', publishedAt: 'yesterday-ish' },
      { kind: 'field', report: 'x', field: 'publishedAt', actual: 'yesterday-ish', effect: 'field-ignored' },
    ],
    [
      'a language that nothing reads',
      { id: 'x', body: 'A man was hurt in Lima.', language: 'tlh' },
      { kind: 'field', report: 'x', field: 'language', actual: 'tlh' },
    ],
    [
      'an id used for another text',
      { id: 'a', publishedAt: '2031-03-04', body: 'A man was hurt in Lima.' },
      { kind: 'duplicate-id', report: 'a', effect: 'report-skipped' },
    ],
  ])('names the report and the field of %s, and compares the others', (_, bad, problem) => {
    const document = crossReference([...fire, bad]);
    expect(document.problems).toMatchObject([problem]);
    expect(toll(document)?.positions).toHaveLength(2);
  });

  it('is empty for no reports', () => {
    expect(crossReference([])).toEqual({ version: 1, reports: [], incidents: [], origins: [], problems: [] });
  });
});

describe('rules', () => {
  const escalate = defineRule({
    name: 'look-at-tolls',
    meta: {
      description: 'Have somebody look at every disputed toll.',
      messages: { look: '{{n}} figures.' },
      translations: { ar: { look: '{{n}} أرقام.' } },
    },
    on: {
      count: (question, { say }) => ({ action: 'escalate', reason: say('look', { n: question.positions.length }) }),
    },
  });
  const rule = (name: string, decide: Rule['decide']): Rule => ({ ...escalate, name, decide });

  it('fill the verdicts of the incident, worded in the language asked for', () => {
    const document = crossReference(fire, { rules: [escalate], reasonsIn: 'ar' });
    expect(verdictsOf(document)).toMatchObject([
      { rule: 'look-at-tolls', question: toll(document)?.id, action: 'escalate', reason: { text: '2 أرقام.' } },
    ]);
  });

  it('that fail are problems that name them, and all else stands', () => {
    const broken: readonly Rule[] = [
      rule('thrower', () => {
        throw new Error('no idea');
      }),
      rule('talker', () => 'settle it' as never),
      rule('writer', (question) => {
        (question.positions as unknown as unknown[]).pop();
        return undefined;
      }),
    ];
    const alone = crossReference(fire);
    const document = crossReference(fire, { rules: [...broken, escalate] });
    expect(document.problems).toMatchObject([
      { kind: 'rule', rule: 'thrower', fault: 'threw', detail: 'no idea' },
      { kind: 'rule', rule: 'talker', fault: 'bad-verdict' },
      { kind: 'rule', rule: 'writer', fault: 'mutated-input' },
    ]);
    expect(verdictsOf(document).map((verdict) => verdict.rule)).toEqual(['look-at-tolls']);
    expect(questionsOf(document)).toEqual(questionsOf(alone));
  });

  it.each(Object.entries(presets))('of the preset %s run without a problem', (_, preset) => {
    const document = crossReference(fire, { rules: preset });
    expect(document.problems).toEqual([]);
    expect(verdictsOf(document)).not.toEqual([]);
  });
});

describe('the source profile', () => {
  it('makes outlets of one owner one origin where they speak for themselves', () => {
    const own = [
      { id: 'a', outlet: 'One', body: 'Five people were killed in a fire in Mosul.' },
      { id: 'b', outlet: 'Two', body: 'A fire in Mosul on Monday killed five people.' },
    ];
    const originsOf = (document: ComparisonDocument) =>
      new Set(
        questionsOf(document)
          .filter(({ kind }) => kind === 'count')
          .flatMap(({ positions }) => positions.flatMap(({ origins }) => origins)),
      ).size;
    expect(originsOf(crossReference(own))).toBe(2);
    expect(originsOf(crossReference(own, { profile: { owners: { One: 'Group', Two: 'Group' } } }))).toBe(1);
  });
});

describe('relate', () => {
  it.each([
    ['Oil prices rose on Monday.', 'Oil prices fell on Monday.', 'conflicts'],
    ['The minister met the ambassador.', 'The minister did not meet the ambassador.', 'conflicts'],
    ['أسعار النفط ترتفع', 'أسعار النفط تنخفض', 'conflicts'],
    ['قتل خمسة أشخاص في بغداد', 'قتل خمسة أشخاص في بغداد', 'equivalent'],
    ['Oil prices rose on Monday.', 'The minister visited a school.', 'incomparable'],
  ])('%s / %s', (a, b, relation) => {
    expect(relate(a, b).relation).toBe(relation);
    expect(relate(b, a).relation).toBe(relation);
  });

  it('sets two claims, as rules see them, against each other', () => {
    const seen: Claim[] = [];
    const collect = defineRule({
      name: 'collect',
      meta: { description: 'Collect claims.', messages: { none: '-' } },
      on: {
        count(_, { incident }) {
          seen.push(...incident.claims.filter(({ proposition }) => proposition.event === 'kill'));
          return undefined;
        },
      },
    });
    crossReference(fire, { rules: [collect] });
    const [five, eight] = seen as [Claim, Claim];
    expect(relate(five, eight)).toMatchObject({ relation: 'conflicts', reason: 'quantity.disjoint' });
    expect(() => relate(five, 'Eight people were killed.')).toThrow(RelateError);
  });
});
