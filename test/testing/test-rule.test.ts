import { describe, expect, it } from 'vitest';
import { defineRule, type Rule, rules } from '../../src/reconciliation';
import { BuilderError, finding, RuleTestError, testRule } from '../../src/testing';

const rule = rules['majority-figure'];
const decided = {
  name: 'd',
  finding: finding('count', 'a: 1', 'b: 2', 'c: 2'),
  action: 'settle',
  message: 'majority',
} as const;
const left = { name: 'l', finding: finding('count', 'a: 1', 'b: 2') };

describe('testRule', () => {
  it('passes a rule that does as said', () => {
    expect(() => testRule(rule, { decides: [decided], leavesAlone: [left] })).not.toThrow();
  });

  const greedy = defineRule({
    name: 'greedy',
    meta: { description: 'x', messages: { majority: 'x', never: 'y' } },
    on: {
      count: (question, { say }) => ({ action: 'settle', choose: question.positions[0], reason: say('majority') }),
    },
  });
  const writer: Rule = {
    ...rule,
    decide: (question) => {
      (question.positions as unknown as unknown[]).pop();
      return undefined;
    },
  };

  it.each([
    ['an empty list of decisions', rule, { decides: [], leavesAlone: [left] }, /"decides" is empty/u],
    ['an empty list of others', rule, { decides: [decided], leavesAlone: [] }, /"leavesAlone" is empty/u],
    [
      'another action',
      rule,
      { decides: [{ ...decided, action: 'explain' }], leavesAlone: [left] },
      /expected explain; got settle/u,
    ],
    ['another choice', rule, { decides: [{ ...decided, chooses: '1' }], leavesAlone: [left] }, /it chose "2"/u],
    ['another text', rule, { decides: [{ ...decided, text: 'x' }], leavesAlone: [left] }, /expected “x”/u],
    [
      'nothing decided',
      rule,
      { decides: [{ ...decided, finding: left.finding }], leavesAlone: [left] },
      /left it alone/u,
    ],
    ['a message never reached', greedy, { decides: [decided], leavesAlone: [left] }, /reaches message "never"/u],
    [
      'a decision on what is not its business',
      greedy,
      { decides: [decided], leavesAlone: [left] },
      /leaves alone "l": decided/u,
    ],
    ['input written to', writer, { decides: [decided], leavesAlone: [left] }, /mutated-input/u],
  ] as const)('refuses %s', (_, tested, samples, message) => {
    expect(() => testRule(tested, samples)).toThrow(RuleTestError);
    expect(() => testRule(tested, samples)).toThrow(message);
  });
});

describe('finding', () => {
  it.each([
    ['count', ['a: at least 5', 'b: 5'], 'refine'],
    ['count', ['a: nobody', 'b: 3'], 'conflict'],
    ['count', ['a: 10 to 12', 'b: about 11'], 'refine'],
    ['agent', ['a: X', 'b: not X'], 'conflict'],
    ['agent', ['a: X', 'b: Y'], 'conflict'],
    ['place', ['a: X', 'b: X/Z'], 'refine'],
    ['time', ['a: 2024-01-01T10:00', 'b: 2024-01-01T15:00'], 'conflict'],
    ['occurrence', ['a: a blast', 'b: not a blast'], 'conflict'],
    ['cause', ['a: malfunction', 'b: sabotage'], 'conflict'],
    ['means', ['a: drone', 'b: drone'], 'agree'],
    ['outcome', ['a: leave', 'b: stay'], 'conflict'],
    ['identity', ['a: civilian', 'b: soldier'], 'conflict'],
  ] as const)('%s %j: %s', (kind, lines, relation) => {
    expect(finding(kind, ...(lines as readonly [string, ...string[]])).question.relation).toBe(relation);
  });

  it.each(['no colon', ': 5', 'a: '])('refuses %j', (line) => {
    expect(() => finding('count', line)).toThrow(BuilderError);
  });
});
