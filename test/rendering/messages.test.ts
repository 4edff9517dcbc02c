import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model';
import { messageLanguages, messagesFor } from '../../src/rendering/messages-for';

const problems: readonly Problem[] = [
  { kind: 'field', report: 'r', field: 'body', expected: 'a text', actual: '5', effect: 'field-ignored' },
  { kind: 'duplicate-id', report: 'r', effect: 'report-skipped' },
  {
    kind: 'ungrounded',
    extractor: 'x',
    report: 'r',
    where: '[0].quote',
    quote: 'q',
    nearest: null,
    effect: 'claim-refused',
  },
  {
    kind: 'extractor',
    extractor: 'x',
    report: 'r',
    where: '[0].event',
    expected: 'an event class',
    actual: 'zap',
    effect: 'claim-refused',
  },
  { kind: 'rule', rule: 'r', question: null, fault: 'threw', detail: 'd' },
  { kind: 'format', name: 'r', format: 'json', where: 'line 3', detail: 'd' },
  { kind: 'snapshot', where: 'r', detail: 'd' },
  { kind: 'entry', entry: 'r', field: 'f', detail: 'd' },
];

describe.each(messageLanguages)('messages in %s', (language) => {
  const messages = messagesFor(language);

  it('words every problem in one line that names what it is about', () => {
    for (const problem of problems) expect(messages.problem(problem)).toMatch(/^[^\n]*\br\b[^\n]*$/u);
  });

  it('counts', () => {
    const forms = [1, 2, 3, 11, 100].map((n) => messages.count('report', n));
    expect(new Set(forms).size).toBe(5);
  });

  it('leaves no word empty', () => {
    expect(Object.entries(messages.words).filter(([, word]) => word === '')).toEqual([]);
  });
});
