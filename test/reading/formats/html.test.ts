import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/reading/formats/html';
import { htmlToText } from '../../../src/reading/formats/html-to-text';

const read = (text: string) => readHtml(text, { name: 'pages/one.html' });

const paragraphs = [
  'انفجرت عبوة ناسفة قرب محطة الحافلات في المدينة صباح الثلاثاء، وفق ما أعلنته الشرطة المحلية في بيان.',
  'وقال مصدر طبي إن ثلاثة أشخاص أصيبوا بجروح طفيفة ونقلوا إلى المستشفى العام لتلقي العلاج.',
  'ولم تتبن أي جهة المسؤولية عن الانفجار حتى ساعة إعداد هذا الخبر، فيما فتحت السلطات تحقيقا.',
];

const page = (
  head: string,
) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
<article><h1>انفجار قرب محطة</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article>
<footer><p>جميع الحقوق محفوظة</p></footer><script>var x = "<p>no</p>";</script></body></html>`;

describe('readHtml', () => {
  it.each([
    [
      'an address for the publisher',
      '<meta property="og:site_name" content="http://www.paper.example">',
      'paper.example',
      undefined,
    ],
    [
      'its own address as the source',
      '<meta property="og:site_name" content="Paper"><link rel="canonical" href="https://paper.example/1"><meta name="original-source" content="https://www.paper.example/1">',
      'Paper',
      undefined,
    ],
    [
      'another address as the source',
      '<meta property="og:site_name" content="Paper"><meta name="original-source" content="https://www.wire.example/1">',
      'Paper',
      ['wire.example'],
    ],
    [
      'an agency as the source',
      '<meta property="og:site_name" content="Paper"><meta name="source" content="Wire">',
      'Paper',
      ['Wire'],
    ],
  ])('names publishers and sources where the page gives %s', (_, head, outlet, credits) => {
    const body = '<p>Five people were killed in a fire at a mill, police said on Sunday.</p>';
    const { reports } = readHtml(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, { name: 'a.html' });
    expect([reports[0]?.outlet, reports[0]?.credits]).toEqual([outlet, credits]);
  });

  it('takes the article and leaves navigation, footer and script', () => {
    const [report] = read(page('')).reports;
    expect(report).toEqual({
      id: 'pages/one',
      language: 'ar',
      title: 'انفجار قرب محطة',
      body: paragraphs.join('\n\n'),
    });
  });

  it.each([
    [
      'Open Graph',
      `<meta property="og:site_name" content="الصحيفة"><meta property="article:published_time" content="2024-05-07T06:00:00Z">
       <meta property="og:title" content="عنوان آخر"><link rel="canonical" href="https://paper.example/1">`,
    ],
    [
      'schema.org',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
       {"@type":"NewsArticle","headline":"انفجار قرب محطة","datePublished":"2024-05-07T06:00:00Z",
       "publisher":{"name":"الصحيفة"},"mainEntityOfPage":{"@id":"https://paper.example/1"}}]}</script>`,
    ],
  ])('takes publisher, date and address from %s', (_, head) => {
    expect(read(page(head)).reports).toMatchObject([
      {
        id: 'https://paper.example/1',
        outlet: 'الصحيفة',
        publishedAt: '2024-05-07T06:00:00Z',
        title: 'انفجار قرب محطة',
        url: 'https://paper.example/1',
      },
    ]);
  });

  it.each([
    [
      'the heading that the page is titled by, not the name of the site',
      '<h1>Daily Paper</h1><h1>Two die in  \n fire</h1>',
      '<title>Two die in fire | Daily Paper</title>',
    ],
    [
      'the title of the page where no heading is of it',
      '<h1>Daily Paper</h1><h1>Most read</h1>',
      '<meta property="og:title" content="Two die in fire">',
    ],
    ['the only heading there is', '<h1>Two die in fire</h1>', '<title>Daily Paper</title>'],
  ])('takes as title %s', (_, headings, head) => {
    const text = `<html><head>${head}</head><body>${headings}<article><p>${'Two people died in a fire at a mill. '.repeat(9)}</p></article></body></html>`;
    expect(read(text).reports).toMatchObject([{ title: 'Two die in fire' }]);
  });

  it('knows a page that names no publisher by its host', () => {
    const [report] = read(page('<link rel="canonical" href="https://www.Paper.example/2">')).reports;
    expect(report?.outlet).toBe('paper.example');
  });

  it('reads a date of the metadata as mail writes it', () => {
    const [report] = read(page('<meta name="pubdate" content="Tue, 7 May 2024 09:00:00 +0300">')).reports;
    expect(report?.publishedAt).toBe('2024-05-07T06:00:00.000Z');
  });

  it('does not tell the headline twice', () => {
    expect(read('<h1>Two dead</h1><p>Two men died.</p>').reports).toMatchObject([
      { title: 'Two dead', body: 'Two men died.' },
    ]);
  });

  it('passes over linked data that is malformed', () => {
    expect(read(page('<script type="application/ld+json">{"@type":</script>')).problems).toEqual([]);
  });

  it('reads a fragment, and a page too short for an article', () => {
    expect(read('<p>Two dead.</p><p>One hurt.</p>').reports).toMatchObject([{ body: 'Two dead.\n\nOne hurt.' }]);
  });

  it('heeds the declared encoding', () => {
    const head = '<html><head><meta charset="iso-8859-6"></head><body><p>';
    const bytes = Uint8Array.from([...head, '\xc7', '\xe4', '</p></body></html>'].join('').split(''), (c) =>
      c.charCodeAt(0),
    );
    expect(readHtml(bytes, { name: 'x.html' }).reports[0]?.body).toBe('ال');
  });

  it.each(['', '<html></html>', '<html><body><script>x</script></body></html>'])('says that %j has no text', (text) => {
    expect(read(text)).toMatchObject({
      reports: [],
      problems: [{ kind: 'field', report: 'pages/one', field: 'body' }],
    });
  });

  it('survives depth', () => {
    expect(() => read(`<html><body>${'<div>'.repeat(20_000)}x`)).not.toThrow();
  });
});

describe('htmlToText', () => {
  it.each([
    ['<p>a<br>b</p>c', 'a\n\nb\n\nc'],
    ['a <b>b</b>\n  c&#1575;', 'a b cا'],
    ['<ul><li>x</li><li>y</li></ul>', 'x\n\ny'],
    ['<style>p{}</style><p>5 &lt; 6</p><noscript>n</noscript>', '5 < 6'],
    ['<p>a</p>tail', 'a\n\ntail'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
