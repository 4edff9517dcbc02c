import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/rendering/html/report';
import { messageLanguages, messagesFor } from '../../../src/rendering/messages-for';
import { reports, sampleDocument } from '../sample-document';

const page = (language: 'en' | 'ar' = 'en') => {
  const text = renderHtml(sampleDocument, messagesFor(language));
  return { text, document: parseHTML(text).document };
};

describe('renderHtml', () => {
  it('stands alone: no address is loaded', () => {
    expect(page().text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    expect(page().text).not.toMatch(/@import|url\(/u);
  });

  it.each(messageLanguages)('is in the language of its words (%s)', (language) => {
    const { documentElement } = page(language).document;
    expect(documentElement.getAttribute('lang')).toBe(language);
    expect(documentElement.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('shows what a report says as text, whatever it says', () => {
    const { document, text } = page();
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('img, [onload], [onerror], b h')).toHaveLength(0);
    const bodies = [...document.querySelectorAll('.report .body')].map((body) => body.textContent ?? '');
    expect(bodies[2]).toContain('</style></script><script>alert(1)</script> " onload="alert(2) ⟨U+202E⟩evil');
    expect(text).not.toContain('\u202e');
  });

  it('marks the words of every finding where they stand, and links there and back', () => {
    const { document } = page();
    const ids = [...document.querySelectorAll('[id]')].map((node) => node.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
    expect(links.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    const marks = [...document.querySelectorAll('.body mark')].map((mark) => mark.textContent);
    expect(marks).toEqual([
      'near the old lock',
      'three people drowned',
      'قرب الهويس القديم',
      'سبعة أشخاص لقوا حتفهم',
      '=HYPERLINK("http://x") five people drowned',
    ]);
  });

  it('keeps the full text of a report under its highlights', () => {
    const { document } = page();
    const [body] = document.querySelectorAll('.report .body');
    for (const link of body?.querySelectorAll('.back') ?? []) link.remove();
    expect(body?.textContent).toBe(reports[0]?.body);
  });

  it('tells who gives which answer, by outlet and question', () => {
    const rows = [...page().document.querySelectorAll('table tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([
      ['River Post', 'A'],
      ['صوت النهر', 'B'],
      ['<img src=x onerror=alert(3)>', 'C'],
    ]);
  });

  it('has a thousand reports in five seconds and ten megabytes', () => {
    const [first, ...rest] = sampleDocument.incidents;
    const many = {
      ...sampleDocument,
      reports: Array.from({ length: 1000 }, (_, i) => ({
        ...(reports[i % 3] as (typeof reports)[number]),
        id: i < 3 ? (reports[i]?.id ?? '') : `x${i}`,
        body: i < 3 ? (reports[i]?.body ?? '') : 'A line of a report about a barge.\n'.repeat(90),
      })),
      incidents: [...(first ? [first] : []), ...Array.from({ length: 250 }, (_, i) => ({ ...rest[0], id: `n${i}` }))],
    } as typeof sampleDocument;
    const began = performance.now();
    const text = renderHtml(many, messagesFor('en'));
    expect(performance.now() - began).toBeLessThan(5000);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  });
});
