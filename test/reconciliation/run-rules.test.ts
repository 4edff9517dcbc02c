import { describe, expect, it } from 'vitest';
import { defineRule, presets, type Rule, RuleDefinitionError, rules, runRules } from '../../src/reconciliation';
import { finding } from '../../src/testing';

const { question, incident, reports } = finding('count', 'police: 26', 'governor: 30', 'hospital: 30');
const good = rules['majority-figure'];
const run = (list: readonly Rule[], language = 'en') => runRules(incident, [question], list, { reports, language });

const base = { description: 'x', messages: { why: 'because {{n}}' } };
const named = (name: string, decide: Rule['decide']): Rule => ({ ...good, name, meta: base, kinds: null, decide });

describe('a rule that misbehaves', () => {
  it.each([
    [
      'throws',
      'threw',
      named('bad', () => {
        throw new Error('no');
      }),
    ],
    [
      'writes to the question',
      'mutated-input',
      named('bad', (given) => {
        (given as { about: string }).about = '';
        return undefined;
      }),
    ],
    [
      'writes deep down',
      'mutated-input',
      named('bad', (given) => {
        (given.positions as unknown as unknown[]).pop();
        return undefined;
      }),
    ],
    [
      'writes to the incident',
      'mutated-input',
      named('bad', (_, { incident: all }) => {
        (all.claims as unknown as unknown[]).length = 0;
        return undefined;
      }),
    ],
    ['returns nonsense', 'bad-verdict', named('bad', () => 'yes' as never)],
    ['returns no reason', 'bad-verdict', named('bad', () => ({ action: 'explain' }) as never)],
    [
      'chooses what is no position',
      'bad-verdict',
      named('bad', (_, { say }) => ({
        action: 'settle',
        choose: { id: 'x', label: 'x' },
        reason: say('why', { n: 1 }),
      })),
    ],
    [
      'forges a reason',
      'bad-verdict',
      named('bad', () => ({ action: 'explain', reason: { message: 'other', slots: {}, text: '' } })),
    ],
    [
      'says what it has no words for',
      'unknown-message',
      named('bad', (_, { say }) => ({ action: 'explain', reason: say('other') })),
    ],
    [
      'leaves a slot empty',
      'unknown-message',
      named('bad', (_, { say }) => ({ action: 'explain', reason: say('why') })),
    ],
  ] as const)('%s: a problem that names it, and the others stand', (_, fault, bad) => {
    const before = JSON.stringify({ question, incident });
    const { verdicts, problems } = run([bad, good]);
    expect(problems.map(({ rule, fault: what, question: id }) => [rule, what, id])).toEqual([
      ['bad', fault, question.id],
    ]);
    expect(verdicts.map(({ rule }) => rule)).toEqual(['majority-figure']);
    expect(JSON.stringify({ question, incident })).toBe(before);
  });
});

describe('several rules', () => {
  it('keep all verdicts in the order of the rules and show where they are at odds', () => {
    const { verdicts, disagreements } = run([rules['conservative-figure'], good]);
    expect(verdicts.map(({ rule }) => rule)).toEqual(['conservative-figure', 'majority-figure']);
    expect(disagreements).toEqual([{ question: question.id, verdicts }]);
  });

  it('are at odds with no explanation', () => {
    expect(run([rules['casualty-range'], good]).disagreements).toEqual([]);
  });

  it.each(Object.keys(presets) as (keyof typeof presets)[])('%s runs clean', (name) => {
    expect(run(presets[name]).problems).toEqual([]);
  });
});

describe('wording', () => {
  it('comes in Arabic where the rule has it, else in English', () => {
    const mine = defineRule({
      name: 'mine',
      meta: base,
      on: { count: (_, { say }) => ({ action: 'explain', reason: say('why', { n: 2 }) }) },
    });
    expect(run([good, mine], 'ar').verdicts.map(({ reason }) => reason.text)).toEqual([
      '2 من 3 مصادر مستقلة تذكر 30.',
      'because 2',
    ]);
  });
});

describe('defineRule', () => {
  const on = { count: () => undefined };
  it.each([
    ['a name that is not kebab-case', { name: 'Bad Name', meta: base, on }],
    ['nothing to do', { name: 'idle', meta: base }],
    [
      'a translation with other slots',
      { name: 'x', meta: { ...base, translations: { ar: { why: 'لأن {{m}}' } } }, on },
    ],
  ])('refuses %s', (_, definition) => {
    expect(() => defineRule(definition)).toThrow(RuleDefinitionError);
  });

  it('runs with the options given in place of its defaults', () => {
    const twice = rules['majority-figure'].with({ minOrigins: 3 });
    expect(run([twice]).verdicts).toEqual([]);
  });

  it('tries patterns before handlers', () => {
    const both = defineRule({
      name: 'both',
      meta: { description: 'x', messages: { pattern: 'p', handler: 'h' } },
      when: [
        { match: { relation: 'conflict' }, decide: (_, { say }) => ({ action: 'explain', reason: say('pattern') }) },
      ],
      on: { count: (_, { say }) => ({ action: 'explain', reason: say('handler') }) },
    });
    expect(run([both]).verdicts.map(({ reason }) => reason.text)).toEqual(['p']);
  });
});
