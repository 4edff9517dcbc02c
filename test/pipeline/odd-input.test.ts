import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import type { ReportInput } from '../../src/model';
import { messagesFor, renderMarkdown, renderTerminal } from '../../src/rendering';

const good = {
  id: 'good',
  outlet: 'Post',
  language: 'en',
  publishedAt: '2024-04-22T10:00:00Z',
  title: 'Bridge falls',
  body: 'A bridge collapsed in Mosul on Sunday, killing nine people, police said.',
};

/** Every type of JSON, and what else a program may pass. */
const values: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['true', true],
  ['a number', 12.5],
  ['no number', Number.NaN],
  ['a big integer', 12345678901234567890n],
  ['an empty text', ''],
  ['a space', ' '],
  ['a control character', '\u0000'],
  ['lone surrogates', '\udfff\ud800'],
  ['a list', []],
  ['nested lists', [[['a']]]],
  ['an object', { a: { b: [] } }],
  ['an object without a prototype', Object.create(null)],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['no date', new Date(Number.NaN)],
  ['a day that there is not', '2024-02-31'],
  ['a time that there is not', '2024-13-45T99:99:99Z'],
  ['a year far off', '+275761-01-01'],
  ['a name of every object', 'constructor'],
  ['the prototype', '__proto__'],
  ['digits', '9'.repeat(2000)],
  ['quotation marks', '«'.repeat(5000)],
  ['brackets', '('.repeat(5000)],
  ['one long word', 'ا'.repeat(20000)],
  ['empty lines', '\n'.repeat(20000)],
];

/** Reports as a careless program may pass them. */
const together = (odd: unknown) => crossReference([odd, good] as ReportInput[]);
const tells = (document: ReturnType<typeof crossReference>) =>
  document.incidents.some(({ reports }) => reports.includes('good'));

describe('odd input', () => {
  const fields = ['id', 'outlet', 'language', 'publishedAt', 'title', 'body', 'url', 'credits', '__proto__'];
  it.each(fields)('in the field %s leaves the other reports alone', (field) => {
    for (const [name, value] of values) {
      const odd = { ...good, id: 'odd' };
      Object.defineProperty(odd, field, { value, enumerable: true, configurable: true, writable: true });
      const document = together(odd);
      expect(tells(document), name).toBe(true);
      expect(JSON.parse(JSON.stringify(document)), name).toEqual(document);
    }
  });

  it.each(values)('for a report leaves the other reports alone: %s', (_name, value) => {
    const document = together(value);
    expect(tells(document)).toBe(true);
    expect(document.problems).toMatchObject([{ kind: 'field', report: '#0', effect: 'report-skipped' }]);
  });

  it.each([
    ['body', ''],
    ['body', 7],
    ['language', 'tlh'],
    ['publishedAt', 'the other day'],
  ])('names the report and the field: %s %j', (field, value) => {
    expect(together({ ...good, id: 'odd', [field]: value }).problems).toMatchObject([
      { kind: 'field', report: 'odd', field },
    ]);
  });

  it('names an id that comes twice', () => {
    const document = crossReference([good, { ...good, body: 'A ship sank off Basra on Monday, the navy said.' }]);
    expect(document.problems).toEqual([{ kind: 'duplicate-id', report: 'good', effect: 'report-skipped' }]);
    expect(tells(document)).toBe(true);
  });

  it('may throw when it is read', () => {
    const throwing = {
      get body(): string {
        throw new Error('gone');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const odd of [throwing, proxy]) {
      const document = together(odd);
      expect(tells(document)).toBe(true);
      expect(document.problems).toMatchObject([{ kind: 'field', report: '#0', field: 'report' }]);
    }
  });
});

describe('words that are names of every object', () => {
  const names = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]);
  it.each([...new Set(names)])('%s', (name) => {
    const en = `The ${name} collapsed in ${name} on ${name}, killing 5 ${name}s, the ${name} said. ${name}'s un${name} fire.`;
    const ar = `قال ${name} إن ${name} انهار في ${name}، ومقتل 5 ${name}.`;
    const document = crossReference([
      { id: 'en', outlet: name, title: name, body: en },
      { id: 'ar', outlet: name, title: name, body: ar },
    ]);
    expect(document.reports).toHaveLength(2);
    for (const language of ['en', 'ar'] as const) {
      expect(renderTerminal(document, messagesFor(language))).toContain(name);
      expect(renderMarkdown(document, messagesFor(language)).replaceAll('\\_', '_')).toContain(name);
    }
  });
});
