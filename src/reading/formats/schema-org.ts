import type { Problem, ReportInput } from '../../model';
import { defined, type Fields, isFields, listOf, namesOf, textOf } from './fields';
import { htmlToText } from './html-to-text';
import { parseJson } from './parse-json';
import { problemsOf } from './problems';
import { publishedOf } from './published';
import { readInput } from './read-input';
import type { Reader } from './reader';

const articleTypes = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*(?:Article|BlogPosting|MediaPosting)|Report)$/u;

/** Reads schema.org NewsArticle (and its kin) as JSON-LD: one node, a list, an `@graph`, or an ItemList of them. */
export const readSchemaOrg: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'schema-org');
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'schema-org');
  const parsed = parseJson(text);
  if (!parsed.ok) return { reports: [], problems: [...problems, make.format(parsed.where, parsed.detail)], encoding };
  const articles = articlesIn(parsed.value);
  const found: Problem[] = [...problems];
  if (articles.length === 0) found.push(make.format(null, 'holds no schema.org article'));
  const reports: ReportInput[] = [];
  for (const [index, article] of articles.entries()) {
    const fields = articleFields(article);
    if (fields.body === undefined) found.push(make.missing(fields.id ?? `#${index}`, 'articleBody', 'a text'));
    else reports.push({ ...fields, body: fields.body });
  }
  return { reports, problems: found, encoding };
};

/** The article nodes of a JSON-LD value, in reading order; graphs, lists and pages are looked into. */
export function articlesIn(value: unknown): Fields[] {
  const found: Fields[] = [];
  const named = new Map<string, Fields>();
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node);
    if (!isFields(node)) continue;
    const id = textOf(node['@id']);
    if (id !== undefined && !named.has(id)) named.set(id, node);
    if (listOf(node['@type']).some((type) => typeof type === 'string' && articleTypes.test(type))) found.push(node);
    else queue.push(...['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart'].map((key) => node[key]));
  }
  return found.map((article) => resolved(article, named));
}

/** Properties of an article whose value may stand elsewhere in the graph, named by its `@id`. */
const referring = ['publisher', 'sourceOrganization', 'provider', 'author', 'isBasedOn', 'mainEntityOfPage'];

/** The article with what it refers to by `@id` alone put in its place. */
function resolved(article: Fields, nodes: ReadonlyMap<string, Fields>): Fields {
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    const id = isFields(value) && Object.keys(value).length === 1 ? textOf(value['@id']) : undefined;
    return (id === undefined ? undefined : nodes.get(id)) ?? value;
  };
  const entries = referring.filter((key) => key in article).map((key) => [key, whole(article[key])]);
  return { ...article, ...Object.fromEntries(entries) };
}

/** What an article node says of a report; the body may be missing, as on most pages. */
export function articleFields(node: Fields): Omit<ReportInput, 'body'> & { body?: string } {
  const outlet = nameOf(node.publisher) ?? nameOf(node.sourceOrganization) ?? nameOf(node.provider);
  const origins = [
    node.sourceOrganization,
    node.provider,
    node.creditText,
    node.isBasedOn,
    ...organisations(node.author),
  ];
  const body = literal(node.articleBody) ?? literal(node.text);
  const url = literal(node.url) ?? idOf(node.mainEntityOfPage);
  return defined({
    id: literal(node.identifier) ?? idOf(node) ?? url,
    outlet,
    language: languageOf(node.inLanguage),
    publishedAt: publishedOf(literal(node.datePublished) ?? literal(node.dateCreated) ?? literal(node.dateModified)),
    title: literal(node.headline) ?? literal(node.name),
    body: body && /<(?:p|br|div)\b/iu.test(body) ? htmlToText(body) : body,
    url,
    credits: namesOf(origins.flatMap((value) => listOf(value).map(nameOf)).filter((name) => name !== outlet)),
  });
}

/** An author that is a body ("AFP", "Reuters") is an origin; a person is not. */
function organisations(author: unknown): unknown[] {
  return listOf(author).filter(
    (node) => isFields(node) && listOf(node['@type']).some((type) => /Organization$/u.test(String(type))),
  );
}

/** A text, or the text of `{"@value"}`, `{"value"}` (PropertyValue) and of the first of a list. */
function literal(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isFields(first) ? (textOf(first['@value']) ?? textOf(first.value)) : textOf(first);
}

function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isFields(first) ? (literal(first.name) ?? literal(first)) : textOf(first);
}

function idOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isFields(first) ? textOf(first['@id']) : textOf(first);
}

function languageOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isFields(first) ? (textOf(first.alternateName) ?? textOf(first.name)) : textOf(first);
}
