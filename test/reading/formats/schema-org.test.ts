import { describe, expect, it } from 'vitest';
import { readSchemaOrg } from '../../../src/reading/formats/schema-org';

const read = (value: unknown) => readSchemaOrg(JSON.stringify(value), { name: 'page.jsonld' });

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://paper.example/a#article',
  headline: 'Bridge closed',
  articleBody: 'The bridge was closed.\n\nTwo engineers were hurt.',
  datePublished: '2024-05-01T08:00:00+03:00',
  inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Paper' },
  author: [
    { '@type': 'Person', name: 'A. Writer' },
    { '@type': 'Organization', name: 'Wire' },
  ],
  isBasedOn: { '@type': 'NewsArticle', name: 'First account', url: 'https://other.example' },
  mainEntityOfPage: 'https://paper.example/a',
};

describe('readSchemaOrg', () => {
  it('looks up in the graph whom an article names by @id alone', () => {
    const graph = [
      { '@type': 'WebSite', '@id': '#site', name: 'Site' },
      { ...article, publisher: { '@id': '#paper' }, author: [{ '@id': '#wire' }, { '@id': '#nowhere' }] },
      { '@type': 'NewsMediaOrganization', '@id': '#paper', name: 'The Paper' },
      { '@type': 'Organization', '@id': '#wire', name: 'Wire' },
    ];
    const [report] = read({ '@graph': graph }).reports;
    expect(report).toMatchObject({ outlet: 'The Paper' });
    expect(report?.credits).toContain('Wire');
  });

  it('reads an article; bodies among its authors and what it is based on are credits', () => {
    expect(read(article).reports).toEqual([
      {
        id: 'https://paper.example/a#article',
        outlet: 'The Paper',
        language: 'en',
        publishedAt: '2024-05-01T08:00:00+03:00',
        title: 'Bridge closed',
        body: article.articleBody,
        url: 'https://paper.example/a',
        credits: ['First account', 'Wire'],
      },
    ]);
  });

  it.each([
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { ...article, '@type': ['Article', 'ReportageNewsArticle'] }] }],
    ['a list', [article]],
    ['an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] }],
    ['a page', { '@type': 'WebPage', mainEntity: article }],
    ['a full type name', { ...article, '@type': 'https://schema.org/NewsArticle' }],
  ])('finds it in %s', (_, value) => {
    expect(read(value).reports).toMatchObject([{ title: 'Bridge closed' }]);
  });

  it('reads value objects and markup', () => {
    const [report] = read({
      ...article,
      headline: { '@value': 'عنوان', '@language': 'ar' },
      articleBody: '<p>أ</p><p>ب</p>',
      inLanguage: 'ar',
    }).reports;
    expect(report).toMatchObject({ title: 'عنوان', body: 'أ\n\nب', language: 'ar' });
  });

  it('names what is missing', () => {
    expect(read({ ...article, articleBody: undefined }).problems).toMatchObject([
      { kind: 'field', report: article['@id'], field: 'articleBody' },
    ]);
    expect(read({ '@type': 'Recipe', name: 'Soup' }).problems).toMatchObject([{ kind: 'format' }]);
    expect(readSchemaOrg('{', { name: 'x' }).problems).toMatchObject([{ kind: 'format', name: 'x' }]);
  });
});
