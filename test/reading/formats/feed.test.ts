import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/reading/formats/feed';

const read = (text: string) => readFeed(text, { name: 'feed.xml' });

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Paper</title><link>https://paper.example</link><description>d</description><language>en-gb</language>
<item><title>Fire &amp;amp; rescue</title><link>https://paper.example/1</link><guid isPermaLink="false">p-1</guid>
<pubDate>Sun, 21 Apr 2024 20:30:00 GMT</pubDate><description>short</description>
<content:encoded><![CDATA[<p>One &amp; two.</p><p>Three.</p><script>alert(1)</script>]]></content:encoded>
<source url="https://wire.example/feed">Wire</source><media:credit role="photographer">Agency</media:credit></item>
<item><title>No text</title><guid>p-2</guid></item>
<item><title>Bad date</title><guid>p-3</guid><pubDate>yesterday</pubDate><description>Words.</description></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>الصحيفة</title>
<id>f</id><updated>2024-04-21T20:00:00Z</updated>
<entry><id>e-1</id><title type="html">&lt;b&gt;عنوان&lt;/b&gt;</title><updated>2024-04-21T20:00:00Z</updated>
<link rel="alternate" href="https://paper.example/ar/1"/>
<content type="html">&lt;p&gt;أ&lt;/p&gt;&lt;p&gt;ب&lt;/p&gt;</content><source><title>وكالة</title></source></entry></feed>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Paper',
  language: 'en',
  items: [
    {
      id: '1',
      title: 'T',
      content_text: 'Words.',
      external_url: 'https://www.wire.example/x',
      date_published: '2024-04-21',
    },
  ],
});

describe('readFeed', () => {
  it.each([
    ['RSS, escaped in CDATA', rss.replace('The Paper', '<![CDATA[Sun &amp; Moon]]>')],
    ['RSS, escaped twice over', rss.replace('The Paper', 'Sun &amp;amp; Moon')],
    ['Atom, as HTML', atom.replace('<title>الصحيفة', '<title type="html">Sun &amp;amp; &lt;b&gt;Moon&lt;/b&gt;')],
  ])('names the outlet without entities and markup: %s', (_, text) => {
    expect(new Set(read(text).reports.map(({ outlet }) => outlet))).toEqual(new Set(['Sun & Moon']));
  });

  it('reads RSS: the channel is the outlet, source and media credit are credits', () => {
    const { reports, problems } = read(rss);
    expect(reports).toEqual([
      {
        id: 'p-1',
        outlet: 'The Paper',
        language: 'en-gb',
        publishedAt: '2024-04-21T20:30:00.000Z',
        title: 'Fire & rescue',
        body: 'One & two.\n\nThree.',
        url: 'https://paper.example/1',
        credits: ['Wire', 'Agency'],
      },
      {
        id: 'p-3',
        outlet: 'The Paper',
        language: 'en-gb',
        publishedAt: 'yesterday',
        title: 'Bad date',
        body: 'Words.',
      },
    ]);
    expect(problems).toMatchObject([{ kind: 'field', report: 'p-2', field: 'content' }]);
  });

  it('reads Atom', () => {
    expect(read(atom).reports).toEqual([
      {
        id: 'e-1',
        outlet: 'الصحيفة',
        language: 'ar',
        publishedAt: '2024-04-21T20:00:00Z',
        title: 'عنوان',
        body: 'أ\n\nب',
        url: 'https://paper.example/ar/1',
        credits: ['وكالة'],
      },
    ]);
  });

  it('reads JSON Feed', () => {
    expect(read(json).reports).toEqual([
      {
        id: '1',
        outlet: 'The Paper',
        language: 'en',
        publishedAt: '2024-04-21',
        title: 'T',
        body: 'Words.',
        credits: ['wire.example'],
      },
    ]);
  });

  it('heeds the encoding that the XML declares', () => {
    const bytes = new TextEncoder().encode(rss.replace('UTF-8', 'iso-8859-6').replace('One', '@'));
    const at = bytes.indexOf(0x40);
    bytes[at] = 0xc7;
    expect(readFeed(bytes, { name: 'f' }).reports[0]?.body).toMatch(/^ا/u);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><body><p>x</p></body></html>'],
    ['cut short', rss.slice(0, 40)],
    ['other JSON', '{"a":1}'],
  ])('says of %s that it is no feed', (_, text) => {
    expect(read(text)).toMatchObject({ reports: [], problems: [{ kind: 'format', format: 'feed' }] });
  });
});
