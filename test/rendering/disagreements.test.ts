import { describe, expect, it } from 'vitest';
import { crossReference, rules } from '../../src';
import { explainFinding, findingsMatching } from '../../src/rendering/explain-finding';
import { renderHtml } from '../../src/rendering/html/report';
import { renderMarkdown } from '../../src/rendering/markdown';
import { messagesFor } from '../../src/rendering/messages-for';
import { renderTerminal } from '../../src/rendering/terminal';

const body = (toll: string, source: string) =>
  `A bus overturned near Basra on Tuesday. ${toll} people were killed, ${source} said.`;
const reports = [
  { id: 'a', outlet: 'Courier', publishedAt: '2031-05-06T08:00:00Z', body: body('Four', 'police') },
  { id: 'b', outlet: 'Ledger', publishedAt: '2031-05-06T09:00:00Z', body: body('Nine', 'the governor') },
  { id: 'c', outlet: 'Post', publishedAt: '2031-05-06T10:00:00Z', body: body('Nine', 'the hospital') },
];
const document = crossReference(reports, { rules: [rules['conservative-figure'], rules['majority-figure']] });
const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('rules that disagree', () => {
  it('are a field of the document', () => {
    const [incident] = document.incidents;
    const found = incident?.disagreements ?? [];
    expect(found.map(({ verdicts }) => verdicts.map(({ rule, action }) => [rule, action]))).toEqual([
      [
        ['conservative-figure', 'settle'],
        ['majority-figure', 'settle'],
      ],
    ]);
    expect(found[0]?.verdicts).toEqual(incident?.verdicts);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  const english =
    'Rules disagree: conservative-figure (settled: 4), majority-figure (settled: 9). The first takes precedence.';
  const arabic = 'القواعد مختلفة: conservative-figure (محسوم: 4)، majority-figure (محسوم: 9). الأولوية لأولاها.';
  it.each([
    ['en', english],
    ['ar', arabic],
  ] as const)('are shown to in text (%s)', (language, line) => {
    const messages = messagesFor(language);
    const question = document.incidents[0]?.disagreements[0]?.question ?? '';
    const [found] = findingsMatching(document, question);
    if (found === undefined) throw new Error('no finding');
    expect(plain(renderTerminal(document, messages))).toContain(line);
    expect(plain(renderMarkdown(document, messages)).replaceAll('\\', '')).toContain(line);
    expect(plain(explainFinding(document, found, messages))).toContain(line);
    const page = renderHtml(document, messages).replace(/<[^>]+>/gu, '');
    expect(page).toContain(`${messages.words.disagreement}. ${messages.words.precedence}`);
    expect(page).toContain(`conservative-figure ${messages.actions.settle}: 4`);
  });

  it('are not told of where they agree', () => {
    const agreed = crossReference(reports, { rules: [rules['majority-figure']] });
    expect(agreed.incidents[0]?.disagreements).toEqual([]);
    expect(renderTerminal(agreed, messagesFor('en'))).not.toContain('disagree');
  });
});
