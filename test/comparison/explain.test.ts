import { describe, expect, it } from 'vitest';
import { explainPair, explanations } from '../../src/comparison';
import { ar } from '../../src/comparison/wording/ar';
import { en } from '../../src/comparison/wording/en';
import type { PairRelation } from '../../src/model';
import { finding } from '../../src/testing';

describe('explainPair', () => {
  it('says in one sentence how two positions stand, why, and with whose words', () => {
    const { question } = finding('count', 'police: 26', 'governor: 30');
    const [pair] = question.matrix;
    expect(pair && explanations(question, pair)).toEqual({
      en: '“police: 26” and “governor: 30” exclude each other: no number is in both 26 and 30.',
      ar: '«police: 26» و«governor: 30» يستبعد كل منهما الآخر: لا عدد مشترك بين 26 و30.',
    });
  });

  it('words every reason in both languages with the same slots, and leaves none open', () => {
    const { question } = finding('agent', 'a: X', 'b: not X');
    const slots = (text: string) => [...text.matchAll(/\{\{\w+\}\}/gu)].map(String).sort();
    for (const reason of Object.keys(en) as (keyof typeof en)[]) {
      expect([reason, slots(ar[reason])]).toEqual([reason, slots(en[reason])]);
      const pair: PairRelation = { a: 0, b: 1, relation: 'overlaps', reason, slots: {} };
      for (const language of ['en', 'ar'] as const)
        expect(explainPair(question, pair, language)).not.toMatch(/\{\{|\}\}/u);
    }
  });

  it('falls back to the name of a reason of the user’s own', () => {
    const { question } = finding('agent', 'a: X', 'b: Y');
    expect(explainPair(question, { a: 0, b: 1, relation: 'conflicts', reason: 'mine', slots: {} }, 'en')).toContain(
      ': mine.',
    );
  });
});
