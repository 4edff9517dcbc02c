import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultModel, type IEntityDatum, Model } from '@alephdata/followthemoney';
import Ajv from 'ajv';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonDocument } from '../../src/model';
import { renderCsv } from '../../src/rendering/csv';
import { renderFtm } from '../../src/rendering/ftm';
import { renderHtml } from '../../src/rendering/html/report';
import { renderJson } from '../../src/rendering/json';
import { renderJsonLd } from '../../src/rendering/json-ld';
import { renderMarkdown } from '../../src/rendering/markdown';
import { messageLanguages, messagesFor } from '../../src/rendering/messages-for';
import { renderTerminal } from '../../src/rendering/terminal';
import { largeDocument } from './large-document';
import { sampleDocument } from './sample-document';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

type Node = Record<string, unknown>;

/** The document with every text in it that is no date made another. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return (/^\d{4}-\d{2}/u.test(value) ? value : change(value)) as T;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, change)])) as T;
}

describe('every format, of comparisons that nobody arranged for it', () => {
  let document: ComparisonDocument;
  beforeAll(() => {
    document = largeDocument(1, 8);
  }, 120_000);

  it('is what the published schema describes', () => {
    const schema = createGenerator({
      path: join(root, 'src/model/document.ts'),
      tsconfig: join(root, 'tsconfig.json'),
      type: 'ComparisonDocument',
      skipTypeCheck: true,
    }).createSchema('ComparisonDocument');
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(JSON.parse(renderJson(document)));
    expect(validate.errors).toBeNull();
  }, 60_000);

  it('has a CSV row for each claim', () => {
    const { data, errors } = Papa.parse(renderCsv(document, messagesFor('ar')).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const claims = document.incidents.flatMap(({ questions }) =>
      questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
    );
    expect([data.length, errors]).toEqual([claims.length, []]);
  });

  it('points with every selector of JSON-LD at the words that it quotes', () => {
    const { '@graph': graph } = JSON.parse(renderJsonLd(document)) as { '@graph': Node[] };
    const byId = new Map(graph.map((node) => [node['@id'], node]));
    expect(byId.size).toBe(graph.length);
    const targets = graph
      .filter((node) => node['@type'] === 'oa:Annotation')
      .map((node) => node['oa:hasTarget'] as Node);
    const astray = targets.filter((target) => {
      const text = String(byId.get(target['oa:hasSource'])?.text);
      const [position, quote] = target['oa:hasSelector'] as [Node, Node];
      const words = [...text].slice(Number(position['oa:start']), Number(position['oa:end'])).join('');
      return words !== quote['oa:exact'] || !text.includes(`${quote['oa:prefix']}${words}${quote['oa:suffix']}`);
    });
    expect([targets.length > 500, astray]).toEqual([true, []]);
  });

  it('states only what followthemoney knows, and every entity loads with a caption', () => {
    const model = new Model(defaultModel);
    const entities = new Map<string, IEntityDatum & { properties: Record<string, string[]> }>();
    for (const line of renderFtm(document).trimEnd().split('\n')) {
      const { canonical_id: id, schema, prop, value } = JSON.parse(line) as Record<string, string>;
      if (!id || !schema || !prop || !value) throw new Error(`incomplete: ${line}`);
      expect(model.getSchema(schema).hasProperty(prop), `${schema}.${prop}`).toBe(true);
      const entity = entities.get(id) ?? { id, schema, properties: {} };
      entities.set(id, entity);
      entity.properties[prop] = [...(entity.properties[prop] ?? []), value];
    }
    expect([...entities.values()].filter((entity) => !model.getEntity(entity).getCaption())).toEqual([]);
  });

  it.each(messageLanguages)('keeps every line of the terminal whole and harmless (%s)', (language) => {
    const lines = renderTerminal(document, messagesFor(language), { singles: true }).split('\n');
    const isWhole = (line: string) => line.split('\u2068').length === line.split('\u2069').length;
    expect(lines.filter((line) => !isWhole(line) || /[\p{Cc}\u202a-\u202e\u2066\u2067]/u.test(line))).toEqual([]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\u200f=1', '＝1', '|x', '%x'])(
    'lets no cell begin a formula, whichever field holds %j',
    (start) => {
      const hostile = withTexts(sampleDocument, (text) => `${start}${text}`);
      const cells = Papa.parse<string[]>(renderCsv(hostile, messagesFor('en')).slice(1))
        .data.slice(1)
        .flat();
      const loose = cells.filter((cell) => /^[\s\u200f]*[=+\-@|%＝]|^[\t\r]/u.test(cell));
      expect([cells.filter((cell) => cell.startsWith("'")).length > 20, loose]).toEqual([true, []]);
    },
  );

  it.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onload='alert(1)", '</title></style>'])(
    'shows markup in any field as text, in HTML and Markdown: %s',
    (markup) => {
      // Kinds, relations and the like are words of the library's own; what reports and rules say may be anything.
      const ofReports = new Set<unknown>([
        'label',
        'name',
        'title',
        'body',
        'outlet',
        'quote',
        'text',
        'url',
        'about',
        'en',
        'ar',
      ]);
      const hostile = JSON.parse(
        JSON.stringify(sampleDocument, (key, value) =>
          ofReports.has(key) && typeof value === 'string' ? `${value} ${markup}` : value,
        ),
      ) as ComparisonDocument;
      const page = renderHtml(hostile, messagesFor('en'));
      const counted = (text: string) =>
        ['<script', '</script>', '<style', '</style>', '</title>'].map((tag) => text.split(tag).length);
      expect(counted(page)).toEqual(counted(renderHtml(sampleDocument, messagesFor('en'))));
      expect(parseHTML(page).document.querySelectorAll('img, [onload], [onerror]').length).toBe(0);
      expect(renderMarkdown(hostile, messagesFor('en'))).not.toMatch(/<(?:img|script|\/)/u);
    },
  );
});
