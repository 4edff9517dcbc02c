import type { Problem, ReportInput } from '../../model';
import { defined, type Fields, isFields, listOf, namesOf, textOf } from './fields';
import { htmlToText } from './html-to-text';
import { parseJson } from './parse-json';
import { type ProblemMaker, problemsOf } from './problems';
import { readInput } from './read-input';
import type { Reader } from './reader';

/**
 * Reads IPTC ninjs 3 (an item, a list of items, or `{"items": […]}`, `{"_items": […]}`), and the older spellings of versions 1 and 2.
 * Items that were withheld or cancelled are left out with a problem.
 */
export const readNinjs: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'ninjs');
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'ninjs');
  const parsed = parseJson(text);
  if (!parsed.ok) return { reports: [], problems: [...problems, make.format(parsed.where, parsed.detail)], encoding };
  const { value } = parsed;
  const held = isFields(value) ? [value.items, value._items].find(Array.isArray) : undefined;
  const items: readonly unknown[] = held ?? listOf(value);
  const read = items.map((item, index) => reportOf(item, index, make));
  return {
    reports: read.flatMap(({ report }) => report ?? []),
    problems: [...problems, ...read.flatMap(({ problem }) => problem ?? [])],
    encoding,
  };
};

function reportOf(item: unknown, index: number, make: ProblemMaker): { report?: ReportInput; problem?: Problem } {
  if (!isFields(item)) return { problem: make.format(`[${index}]`, 'is no ninjs item') };
  const id = textOf(item.uri) ?? textOf(item.guid);
  const status = textOf(item.pubStatus ?? item.pubstatus);
  if (status === 'canceled' || status === 'withheld') {
    return { problem: make.format(id ?? `[${index}]`, `left out: its pubStatus is ${status}`) };
  }
  const body = bodyOf(item);
  if (body === undefined) return { problem: make.missing(id ?? `#${index}`, 'bodies', 'a body with text', undefined) };
  const sources = listOf(item.infoSources ?? item.infosources ?? item.infosource).map(nameOf);
  const holder = textOf(item.copyrightHolder ?? item.copyrightholder);
  const outlet = holder ?? sources.find((name) => name !== undefined);
  return {
    report: defined({
      id,
      outlet,
      language: textOf(item.language),
      publishedAt: textOf(item.versionCreated ?? item.versioncreated ?? item.firstCreated ?? item.firstcreated),
      title:
        chosen(listOf(item.headlines)) ??
        textOf(item.headline) ??
        chosen(spelt(item, 'headline_')) ??
        textOf(item.title),
      body,
      url: listOf(item.renditions).filter(isFields).map(linkOf).find(Boolean),
      credits: namesOf(sources.filter((name) => name !== outlet)),
    }),
  };
}

function nameOf(source: unknown): string | undefined {
  return isFields(source) ? (textOf(source.name) ?? textOf(source.literal)) : textOf(source);
}

function linkOf(rendition: Fields): string | undefined {
  return rendition.contentType === 'text/html' ? textOf(rendition.href) : undefined;
}

/** The main text among several: the plain `main` one, any `main` one, a plain one, the first. */
function chosen(texts: readonly unknown[]): string | undefined {
  const usable = texts.filter(isFields).filter(({ value }) => textOf(value) !== undefined);
  const isMain = ({ role }: Fields) => role === undefined || role === 'main';
  const isPlain = ({ contentType, contenttype }: Fields) => {
    const type = textOf(contentType ?? contenttype);
    return type === undefined || type.startsWith('text/plain');
  };
  const best =
    usable.find((text) => isMain(text) && isPlain(text)) ?? usable.find(isMain) ?? usable.find(isPlain) ?? usable[0];
  if (!best) return undefined;
  return isPlain(best) ? String(best.value) : htmlToText(String(best.value));
}

/** The texts of version 1, whose properties each newsroom names its own way: `body_main`, `body_nitf`, `headline_short`. */
function spelt(item: Fields, prefix: string): readonly Fields[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (!name.startsWith(prefix) || textOf(value) === undefined) return [];
    const isMarkup = /(?:html|xml|nitf)$/u.test(name) || /^\s*<[a-z!?]/iu.test(String(value));
    return [{ role: name.slice(prefix.length), value, ...(isMarkup ? { contentType: 'text/html' } : {}) }];
  });
}

function bodyOf(item: Fields): string | undefined {
  const html = textOf(item.body_html) ?? textOf(item.body_xhtml);
  return (
    chosen(listOf(item.bodies)) ??
    textOf(item.body_text) ??
    (html && htmlToText(html)) ??
    chosen(spelt(item, 'body_')) ??
    textOf(item.body)
  );
}
