import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/rendering/html/report';
import { messageLanguages, messagesFor } from '../../../src/rendering/messages-for';
import { largeDocument } from '../large-document';
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
    expect(document.querySelectorAll('script:not([type])').length).toBe(1);
    expect(document.querySelectorAll('style').length).toBe(1);
    expect(document.querySelectorAll('img, [onload], [onerror], b h').length).toBe(0);
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
      ['River Post', 'A 3'],
      ['صوت النهر', 'B 7'],
      ['<img src=x onerror=alert(3)>', 'C 5'],
    ]);
  });

  it('gives each origin of a side its own words where the side goes by the words of one', () => {
    const barge = sampleDocument.incidents.find(({ id }) => id === 'barge');
    const where = barge?.questions.find(({ id }) => id === 'where');
    const toll = barge?.questions.find(({ id }) => id === 'toll');
    const [place] = where?.positions ?? [];
    if (barge === undefined || where === undefined || toll === undefined || place === undefined)
      throw new Error('the sample has another shape');
    const labels = [{ text: 'near the old lock', language: 'en', as: 'quote' }] as const;
    const [near, beside] = [
      { ...place, labels },
      { ...place, id: 'v', labels, claims: place.claims.slice(0, 1), origins: ['e'] },
    ];
    const question = {
      ...where,
      relation: 'conflict' as const,
      positions: [near, beside],
      matrix: toll.matrix.slice(0, 1),
    };
    const text = renderHtml({ ...sampleDocument, incidents: [{ ...barge, questions: [question] }] }, messagesFor('en'));
    const sides = [...parseHTML(text).document.querySelectorAll('.overview .side')];
    // One origin's words stand in the answer already.
    expect(sides.map((side) => [...side.querySelectorAll('.backers q')].map((words) => words.textContent))).toEqual([
      ['A grain barge sank near the old lock on Monday', 'غرقت عبّارة الحبوب قرب الهويس القديم يوم الإثنين'],
      [],
    ]);
  });

  it('puts the sides of a conflict first, each with its origins, its words and who says so', () => {
    const { document } = page();
    const [dispute] = document.querySelectorAll('.overview .sides');
    const sides = [...(dispute?.querySelectorAll('.side') ?? [])].map((side) =>
      ['.answer', '.weight b', 'blockquote', '.backers'].map((part) => side.querySelector(part)?.textContent?.trim()),
    );
    expect(sides).toEqual([
      [
        'A 3',
        '1 independent origin',
        'The river police told Harbour Wire that three people drowned',
        'River police through Harbour Wire — told in River Post',
      ],
      [
        'B 7',
        '1 independent origin',
        'وقال مسؤول في الدفاع المدني إن سبعة أشخاص لقوا حتفهم',
        'الدفاع المدني (unnamed) — told in صوت النهر',
      ],
      [
        'C 5',
        '1 independent origin',
        '=HYPERLINK("http://x") five people drowned </style></script><script>alert',
        '<img src=x onerror=alert(3)> itself, naming no other source',
      ],
    ]);
  });

  it('quotes each wording once, and counts the rest', () => {
    const incidents = sampleDocument.incidents.map((incident) => ({
      ...incident,
      questions: incident.questions.map((question) => ({
        ...question,
        positions: question.positions.map((position) => ({
          ...position,
          claims: [...position.claims, ...position.claims.map((claim) => ({ ...claim, id: `${claim.id}-again` }))],
        })),
      })),
    }));
    const { document } = parseHTML(renderHtml({ ...sampleDocument, incidents }, messagesFor('en')));
    const [card] = document.querySelectorAll('.finding .position');
    expect(card?.querySelectorAll('blockquote').length).toBe(1);
    expect(card?.querySelector('.count')?.textContent).toBe('+ 1 claim');
  });

  it('says what it comes to in one sentence', () => {
    expect(page('en').document.querySelector('.lead')?.textContent).toBe(
      '3 reports from 3 outlets tell of 2 incidents; 1 of them tells of more than one. They contradict each other on 1 point, in 1 incident.',
    );
    expect(page('ar').document.querySelector('.lead')?.textContent).toContain('نقطة واحدة');
  });

  it('lists what the filters go by, in the order of the findings', () => {
    const { document } = page();
    const index = JSON.parse(document.getElementById('index')?.textContent ?? '') as unknown;
    expect(index).toEqual([
      [
        ['count', 'conflict', [0, 1, 2]],
        ['place', 'agree', [0, 1]],
      ],
      [],
    ]);
    expect([...document.querySelectorAll('.finding')].map(({ id }) => id)).toEqual(['q1-1', 'q1-2']);
  });
});

describe('renderHtml of a thousand reports', () => {
  it('takes less than five seconds and ten megabytes, and packs what is not looked at yet', () => {
    const document = largeDocument(1000);
    const began = process.cpuUsage();
    const text = renderHtml(document, messagesFor('en'));
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(5);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(document.reports.length).toBeGreaterThanOrEqual(1000);
    expect(text.match(/ data-pack="/gu)?.length).toBe(document.incidents.length + document.reports.length);
  }, 120_000);
});
