import { describe, expect, it } from 'vitest';
import { readNinjs } from '../../../src/reading/formats/ninjs';

const read = (value: unknown) => readNinjs(JSON.stringify(value), { name: 'item.json' });

const item = {
  uri: 'https://agency.example/items/1',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  versionCreated: '2024-04-21T20:00:00Z',
  firstCreated: '2024-04-21T18:00:00Z',
  language: 'en',
  copyrightHolder: 'Example Times',
  headlines: [
    { role: 'short', value: 'Rockets' },
    { role: 'main', value: 'Rockets fired at base' },
  ],
  bodies: [
    { role: 'richtext', contentType: 'application/xhtml+xml', value: '<p>One.</p><p>Two &amp; three.</p>' },
    { role: 'main', contentType: 'text/plain', value: 'One.\n\nTwo & three.' },
  ],
  infoSources: [{ name: 'Example Agency', role: 'http://cv.iptc.org/newscodes/cpprole/infoSource' }],
};

describe('readNinjs', () => {
  it.each([
    ['a list', [item]],
    ['items', { items: [item] }],
    ['_items', { _items: [item], _meta: { total: 1 } }],
  ])('reads %s of items', (_, value) => {
    expect(read(value)).toMatchObject({ reports: [{ id: item.uri, outlet: 'Example Times' }], problems: [] });
  });

  it('reads an item of version 3', () => {
    expect(read(item)).toEqual({
      reports: [
        {
          id: 'https://agency.example/items/1',
          outlet: 'Example Times',
          language: 'en',
          publishedAt: '2024-04-21T20:00:00Z',
          title: 'Rockets fired at base',
          body: 'One.\n\nTwo & three.',
          credits: ['Example Agency'],
        },
      ],
      problems: [],
      encoding: null,
    });
  });

  it('falls back to markup, turned into paragraphs', () => {
    expect(read({ ...item, bodies: item.bodies.slice(0, 1) }).reports[0]?.body).toBe('One.\n\nTwo & three.');
  });

  it('reads the names of version 1, and lists of items', () => {
    const old = { uri: 'urn:1', headline: 'H', body_html: '<p>a</p><p>b</p>', versioncreated: '2020-01-01T00:00:00Z' };
    expect(read([old]).reports).toEqual([{ id: 'urn:1', title: 'H', body: 'a\n\nb', publishedAt: old.versioncreated }]);
    expect(read({ items: [item, old] }).reports).toHaveLength(2);
  });

  it.each(['canceled', 'withheld'])('leaves out an item that is %s, and says so', (pubStatus) => {
    const { reports, problems } = read({ ...item, pubStatus });
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'format', where: item.uri }]);
  });

  it.each([
    ['no bodies', { ...item, bodies: undefined }],
    ['an empty body', { ...item, bodies: [{ value: ' ' }] }],
    ['a body that is no text', { ...item, bodies: [{ value: 3 }] }],
    ['bodies that are no list', { ...item, bodies: 'text' }],
  ])('names the report and the field: %s', (_, value) => {
    expect(read(value).problems).toMatchObject([{ kind: 'field', report: item.uri, field: 'bodies' }]);
  });

  it('reports malformed JSON and what is no item', () => {
    expect(readNinjs('{"uri":', { name: 'x' }).problems).toMatchObject([{ kind: 'format', format: 'ninjs' }]);
    expect(read([5]).problems).toMatchObject([{ where: '[0]' }]);
  });

  it('takes the first source as the outlet where nobody holds the copyright, and not as a credit too', () => {
    const { copyrightHolder: _, ...free } = item;
    const infoSources = [{ name: 'Example Agency' }, { name: 'Stringer' }];
    expect(read({ ...free, infoSources }).reports).toMatchObject([{ outlet: 'Example Agency', credits: ['Stringer'] }]);
  });

  it.each([
    ['body_main', { body_main: 'One.' }, 'One.'],
    ['body_nitf', { body_nitf: '<nitf><body><p>One.</p><p>Two.</p></body></nitf>' }, 'One.\n\nTwo.'],
    ['the plain one of two', { body_richtext: '<p>Marked up.</p>', body_main: 'Plain.' }, 'Plain.'],
    ['body', { body: 'One.' }, 'One.'],
  ])('reads an item of version 1, whose newsroom names its own properties: %s', (_, more, body) => {
    const first = { uri: 'u', versioncreated: '2013-07-09T10:37:00Z', headline_main: 'A headline', ...more };
    expect(read(first).reports).toEqual([{ id: 'u', publishedAt: '2013-07-09T10:37:00Z', title: 'A headline', body }]);
  });

  it('knows markup in the spelling of version 2', () => {
    const bodies = [
      { role: 'html', contenttype: 'text/html', value: '<section><p>One.</p><p>Two &amp; three.</p></section>' },
    ];
    expect(read({ uri: 'u', bodies }).reports).toMatchObject([{ body: 'One.\n\nTwo & three.' }]);
  });

  it('prefers plain text to markup among bodies of one role, and reads markup where that is all', () => {
    const bodies = [
      { role: 'main', contentType: 'application/nitf+xml', value: '<nitf><p>Wrong.</p></nitf>' },
      { role: 'main', contentType: 'text/html', value: '<p>Marked up.</p>' },
      { role: 'main', contentType: 'text/plain', value: 'Plain.' },
      { role: 'caption', value: 'A picture.' },
    ];
    expect(read({ ...item, bodies }).reports).toMatchObject([{ body: 'Plain.' }]);
    expect(read({ ...item, bodies: bodies.slice(1, 2) }).reports).toMatchObject([{ body: 'Marked up.' }]);
  });
});
