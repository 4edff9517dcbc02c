import { describe, expect, it } from 'vitest';
import { timeLimit } from '../../src/node';
import { defineRule, RuleTimeoutError, rules, runRules } from '../../src/reconciliation';
import { finding } from '../../src/testing';

const { question, incident, reports } = finding('count', 'police: 26', 'governor: 30', 'hospital: 30');
const guard = timeLimit(50);

const meta = { description: 'x', messages: { why: 'Because.' } };
const endless = (name: string, count: () => never) => defineRule({ name, meta, on: { count } });

describe('timeLimit', () => {
  it.each([
    [
      'loops',
      endless('loops', () => {
        for (;;);
      }),
    ],
    [
      'loops and catches what would stop it',
      endless('catches', () => {
        for (;;) {
          try {
            for (;;);
          } catch {
            // goes on
          }
        }
      }),
    ],
    [
      'matches for ever',
      endless('matches', () => {
        throw /^(?:a+)+$/u.test(`${'a'.repeat(60)}!`);
      }),
    ],
  ])('stops a rule that %s, names it, and the others stand', (_, rule) => {
    const { verdicts, problems } = runRules(incident, [question], [rule, rules['majority-figure']], { reports, guard });
    expect(problems).toEqual([
      { kind: 'rule', rule: rule.name, question: question.id, fault: 'timed-out', detail: 'stopped after 50 ms' },
    ]);
    expect(verdicts.map((verdict) => verdict.rule)).toEqual(['majority-figure']);
  });

  it('stops an answer that never ends being read', () => {
    const rule = defineRule({
      name: 'trap',
      meta,
      on: {
        count: () => ({
          get action(): never {
            for (;;);
          },
        }),
      },
    } as never);
    expect(runRules(incident, [question], [rule], { guard }).problems).toMatchObject([{ fault: 'timed-out' }]);
  });

  it('changes nothing of what other rules decide', () => {
    const all = Object.values(rules);
    expect(runRules(incident, [question], all, { reports, guard })).toEqual(
      runRules(incident, [question], all, { reports }),
    );
  });

  it('tells of a rule that throws and of one that writes as without it', () => {
    const thrower = endless('thrower', () => {
      throw new Error('no');
    });
    const writer = defineRule({
      name: 'writer',
      meta,
      on: {
        count(given) {
          (given as { about: string }).about = '';
          return undefined;
        },
      },
    });
    const { problems } = runRules(incident, [question], [thrower, writer], { reports, guard });
    expect(problems.map(({ rule, fault }) => [rule, fault])).toEqual([
      ['thrower', 'threw'],
      ['writer', 'mutated-input'],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s milliseconds', (ms) => {
    expect(() => timeLimit(ms)).toThrow(RangeError);
  });

  it('throws an error of its own', () => {
    expect(() =>
      guard(() => {
        for (;;);
      }),
    ).toThrow(RuleTimeoutError);
  });
});
