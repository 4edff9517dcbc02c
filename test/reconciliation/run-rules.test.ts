import { describe, expect, it } from 'vitest';
import { createDesk, crossReference } from '../../src';
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
    [
      'takes reports away',
      'mutated-input',
      named('bad', (_, { reports: all }) => {
        (all as Map<string, unknown>).clear();
        return undefined;
      }),
    ],
    [
      'writes to a report',
      'mutated-input',
      named('bad', (_, { reports: all }) => {
        for (const report of all.values()) (report as { body: string }).body = '';
        return undefined;
      }),
    ],
    [
      'adds a party',
      'mutated-input',
      named('bad', (_, { parties }) => {
        (parties as Set<string>).add('actor:x');
        return undefined;
      }),
    ],
    [
      'throws what has no words',
      'threw',
      named('bad', () => {
        throw Object.create(null);
      }),
    ],
    [
      'never returns from itself',
      'threw',
      named('bad', function again(given, tools): never {
        return again(given, tools);
      }),
    ],
    ['promises', 'bad-verdict', named('bad', (() => Promise.reject(new Error('late'))) as never)],
    [
      'answers with what throws when it is read',
      'threw',
      named(
        'bad',
        () =>
          ({
            get action(): never {
              throw new Error('no');
            },
          }) as never,
      ),
    ],
    [
      'gives a slot that is no JSON',
      'bad-verdict',
      named('bad', () => ({ action: 'explain', reason: { message: 'why', slots: { n: Number.NaN }, text: '' } })),
    ],
    [
      'talks too long',
      'bad-verdict',
      named('bad', (_, { say }) => ({ action: 'explain', reason: say('why', { n: 'x'.repeat(1_000_000) }) })),
    ],
    ['returns a number', 'bad-verdict', named('bad', () => 7 as never)],
    ['returns true', 'bad-verdict', named('bad', () => true as never)],
    ['returns a list', 'bad-verdict', named('bad', () => [] as never)],
    ['returns a function', 'bad-verdict', named('bad', () => (() => undefined) as never)],
    ['returns a symbol', 'bad-verdict', named('bad', () => Symbol('x') as never)],
    ['returns a map', 'bad-verdict', named('bad', () => new Map([['action', 'explain']]) as never)],
    ['throws nothing at all', 'threw', named('bad', () => Promise.reject.call(undefined, undefined) as never)],
    [
      'settles another question’s position',
      'bad-verdict',
      named('bad', (_, { say }) => ({
        action: 'settle',
        choose: finding('count', 'police: 1', 'governor: 2').question.positions[0],
        reason: say('why', { n: 1 }),
      })),
    ],
    [
      'redefines a field',
      'mutated-input',
      named('bad', (given) => {
        Object.defineProperty(given.positions[0], 'label', { get: () => 'mine' });
        return undefined;
      }),
    ],
    [
      'changes what an object inherits from',
      'mutated-input',
      named('bad', (given) => {
        (given.positions as unknown as unknown[]).sort(() => -1);
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
    const before = JSON.stringify({ question, incident, reports: [...reports] });
    const { verdicts, problems } = run([bad, good]);
    expect(problems.map(({ rule, fault: what, question: id }) => [rule, what, id])).toEqual([
      ['bad', fault, question.id],
    ]);
    expect(verdicts.map(({ rule }) => rule)).toEqual(['majority-figure']);
    expect(JSON.stringify({ question, incident, reports: [...reports] })).toBe(before);
  });

  it.each([
    ['nothing', null],
    ['what has no messages', { ...good, meta: {} }],
    ['a definition instead of a rule', { name: 'x', meta: base, on: {} }],
  ])('is refused before any work where it is %s', (_, none) => {
    expect(() => run([good, none as never])).toThrow(/rules\[1\] is no rule/u);
    expect(() => crossReference([], { rules: [none as never] })).toThrow(RuleDefinitionError);
    expect(() => createDesk({ rules: [none as never] })).toThrow(RuleDefinitionError);
  });
});

describe('several rules', () => {
  it('decide once where two presets have them in common, and twice with other options', () => {
    const names = (list: readonly Rule[]) => run(list).verdicts.map(({ rule }) => rule);
    expect(names([good, rules['conservative-figure'], good])).toEqual(['majority-figure', 'conservative-figure']);
    expect(names([good, good.with({ minOrigins: 1 })])).toEqual(['majority-figure', 'majority-figure']);
  });

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
      'مصدران من أصل 3 يذكران 30.',
      'because 2',
    ]);
  });

  const toll = '{{n|one:a single toll|two:a pair|other:# tolls}}';
  const taller = defineRule({
    name: 'mine',
    meta: {
      description: 'x',
      messages: { toll },
      translations: { ar: { toll: '{{n|one:حصيلة|two:حصيلتان|few:# حصائل|many:# حصيلةً|other:# حصيلة}}' } },
      defaults: { n: 1 },
    },
    on: { count: (_, { say }, { n }) => ({ action: 'explain', reason: say('toll', { n }) }) },
  });
  it.each([
    [1, 'a single toll', 'حصيلة'],
    [2, '2 tolls', 'حصيلتان'],
    [3, '3 tolls', '3 حصائل'],
    [11, '11 tolls', '11 حصيلةً'],
    [100, '100 tolls', '100 حصيلة'],
    [103, '103 tolls', '103 حصائل'],
    [1.5, '1.5 tolls', '1.5 حصيلة'],
  ])('counts %d as each language does', (n, en, ar) => {
    const words = (language: string) => run([taller.with({ n })], language).verdicts.map(({ reason }) => reason.text);
    expect([words('en'), words('ar'), words('no such code!')]).toEqual([[en], [ar], [en]]);
  });

  it('names a denial as such', () => {
    const denied = finding('agent', 'army: not army', 'village: army');
    const text = (language: string) =>
      runRules(denied.incident, [denied.question], [rules['balanced-origins']], { language }).verdicts[0]?.reason.text;
    expect(text('en')).toBe('“not army” has 1 independent origin and “army” has 1.');
    expect(text('ar')).toBe('يستند «نفي army» إلى مصدر مستقل واحد و«army» إلى مصدر واحد.');
  });
});

describe('defineRule', () => {
  const on = { count: () => undefined };
  it.each([
    ['a name that is not kebab-case', { name: 'Bad Name', meta: base, on }],
    ['nothing', undefined],
    ['no name', { meta: base, on }],
    ['no messages', { name: 'x', meta: { description: 'x' }, on }],
    ['a message that is no text', { name: 'x', meta: { description: 'x', messages: { why: 1 } }, on }],
    ['a handler that is no function', { name: 'x', meta: base, on: { count: 'yes' } }],
    ['patterns that are no list', { name: 'x', meta: base, when: { match: {} } }],
    ['a pattern without a decision', { name: 'x', meta: base, when: [{ match: {} }] }],
    ['nothing to do', { name: 'idle', meta: base }],
    ['a kind that is none', { name: 'x', meta: base, on: { colour: () => undefined } }],
    ['a counted slot without "other"', { name: 'x', meta: { ...base, messages: { n: '{{n|one:# a}}' } }, on }],
    ['a plural category that is none', { name: 'x', meta: { ...base, messages: { n: '{{n|single:a|other:b}}' } }, on }],
    [
      'a translation with other slots',
      { name: 'x', meta: { ...base, translations: { ar: { why: 'لأن {{m}}' } } }, on },
    ],
  ])('refuses %s', (_, definition) => {
    expect(() => defineRule(definition as never)).toThrow(RuleDefinitionError);
  });

  it.each([
    ['an option that it does not have', { minOrigin: 3 }, /has no option "minOrigin"; it has minOrigins/u],
    ['an option of another type', { minOrigins: '3' }, /option "minOrigins" is a number; got a string/u],
  ])('refuses %s', (_, options, words) => {
    expect(() => rules['majority-figure'].with(options as never)).toThrow(words);
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
