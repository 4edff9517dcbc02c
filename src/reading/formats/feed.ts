import { parseFeed } from 'feedsmith';
import type { Problem, ReportInput } from '../../model';
import { defined, namesOf, textOf } from './fields';
import { hostOf } from './host-of';
import { htmlToText } from './html-to-text';
import { problemsOf } from './problems';
import { publishedOf } from './published';
import { readInput } from './read-input';
import type { Reader } from './reader';

type AnyFeed = ReturnType<typeof parseFeed<string>>;
type Feed<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed'];

/** What a feed says of one item, before it is known whether it holds a text. */
type ItemFields = Omit<ReportInput, 'body'> & { readonly html?: string; readonly plain?: string };

/** Reads RSS, Atom, RDF and JSON Feed; the feed is the outlet, `<source>` and media credits are the item's credits. */
export const readFeed: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'feed', declaredByXml);
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'feed');
  const items = itemsOf(text);
  if (typeof items === 'string') return { reports: [], problems: [...problems, make.format(null, items)], encoding };
  const found: Problem[] = [...problems];
  const reports: ReportInput[] = [];
  for (const [index, { html, plain, ...fields }] of items.entries()) {
    const body = plain ?? (html === undefined ? '' : htmlToText(html));
    if (body.trim() === '') found.push(make.missing(fields.id ?? `#${index}`, 'content', 'an item with text'));
    else reports.push(defined({ ...fields, body }));
  }
  return { reports, problems: found, encoding };
};

function declaredByXml(head: string): string | null {
  return /^[^<]*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/u.exec(head)?.[1] ?? null;
}

/** The items of a feed of whatever kind, or what is wrong with it. */
function itemsOf(text: string): readonly ItemFields[] | string {
  try {
    const parsed = parseFeed(text);
    switch (parsed.format) {
      case 'rss':
        return fromRss(parsed.feed);
      case 'atom':
        return fromAtom(parsed.feed);
      case 'rdf':
        return fromRdf(parsed.feed);
      case 'json':
        return fromJsonFeed(parsed.feed);
    }
  } catch (error) {
    return `is no feed: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').slice(0, 120)}`;
  }
}

function fromRss(feed: Feed<'rss'>): ItemFields[] {
  const outlet = plainTitle(feed.title);
  return (feed.items ?? []).map((item) => ({
    id: textOf(item.guid?.value) ?? textOf(item.link),
    outlet,
    language: textOf(item.dc?.languages?.[0]) ?? textOf(feed.language),
    publishedAt: publishedOf(item.pubDate ?? item.dc?.dates?.[0]),
    title: item.title === undefined ? undefined : plainTitle(item.title),
    html: textOf(item.content?.encoded) ?? textOf(item.description),
    url: textOf(item.link),
    credits: namesOf([
      plainTitle(item.source?.title),
      ...(item.dc?.sources ?? []).map(textOf),
      ...(item.media?.credits ?? []).map(({ value }) => textOf(value)),
    ]),
  }));
}

function fromAtom(feed: Feed<'atom'>): ItemFields[] {
  const outlet = plainTitle(feed.title?.value);
  return (feed.entries ?? []).map((entry) => {
    const text = entry.content?.value === undefined ? entry.summary : entry.content;
    const isPlain = text?.type === undefined || text.type === 'text' || text.type === 'text/plain';
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
    return {
      id: textOf(entry.id),
      outlet,
      language: textOf(entry.xml?.lang) ?? textOf(feed.xml?.lang),
      publishedAt: publishedOf(entry.published ?? entry.updated),
      title: entry.title === undefined ? undefined : plainTitle(entry.title.value),
      ...(isPlain ? { plain: textOf(text?.value) } : { html: textOf(text?.value) }),
      url: textOf(link?.href),
      credits: namesOf([plainTitle(entry.source?.title?.value), ...(entry.dc?.sources ?? []).map(textOf)]),
    };
  });
}

function fromRdf(feed: Feed<'rdf'>): ItemFields[] {
  const outlet = plainTitle(feed.title);
  return (feed.items ?? []).map((item) => ({
    id: textOf(item.link),
    outlet,
    language: textOf(item.dc?.languages?.[0]) ?? textOf(feed.dc?.languages?.[0]),
    publishedAt: publishedOf(item.dc?.dates?.[0]),
    title: item.title === undefined ? undefined : plainTitle(item.title),
    html: textOf(item.content?.encoded) ?? textOf(item.description),
    url: textOf(item.link),
    credits: namesOf((item.dc?.sources ?? []).map(textOf)),
  }));
}

function fromJsonFeed(feed: Feed<'json'>): ItemFields[] {
  const outlet = textOf(feed.title);
  return (feed.items ?? []).map((item) => ({
    id: textOf(item.id) ?? textOf(item.url),
    outlet,
    language: textOf(item.language) ?? textOf(feed.language),
    publishedAt: publishedOf(item.date_published ?? item.date_modified),
    title: textOf(item.title),
    ...(textOf(item.content_text) === undefined
      ? { html: textOf(item.content_html) ?? textOf(item.summary) }
      : { plain: textOf(item.content_text) }),
    url: textOf(item.url),
    // An item that links to another page's report leans on it (JSON Feed 1.1, external_url).
    credits: namesOf([hostOf(item.external_url)]),
  }));
}

/** Titles of feeds and of their items hold entities and stray markup. */
function plainTitle(title: string | undefined): string | undefined {
  if (title === undefined || !/[<&]/u.test(title)) return textOf(title);
  const once = htmlToText(title);
  // Escaped twice over: "A &amp;amp; B".
  return textOf(/&(?:\w{1,31}|#\d{1,7});/u.test(once) ? htmlToText(once) : once);
}
