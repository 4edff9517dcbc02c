import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ReportInput } from '../../model';
import { defined, isFields, namesOf, textOf } from './fields';
import { hostOf } from './host-of';
import { type DomNode, depthOf, nodeToText } from './html-to-text';
import { parseJson } from './parse-json';
import { problemsOf } from './problems';
import { publishedOf } from './published';
import { readInput } from './read-input';
import type { Reader } from './reader';
import { articleFields, articlesIn } from './schema-org';
import { idFromName } from './text';

type Page = ReturnType<typeof parseHTML>['document'];
type PageFields = Omit<ReportInput, 'body'> & { readonly body?: string };

/**
 * Reads one HTML page as one report: its text by Readability, its publisher, date and language from the metadata
 * (schema.org, Open Graph, Dublin Core, the `time` element), in this order.
 */
export const readHtml: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'html', declaredByMeta);
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'html');
  const { document } = parseHTML(/<html[\s>]/iu.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`);
  const linked = fromLinkedData(document);
  const meta = fromMeta(document);
  const headings = headingsOf(document);
  const article = articleText(document);
  const title = titleOf(linked, meta, headings, article);
  const body = withoutTitle(article.body ?? linked.body, title);
  const id = linked.id ?? meta.url ?? idFromName(context.name);
  if (body === undefined) {
    return { reports: [], problems: [...problems, make.missing(id, 'body', 'a page with text')], encoding };
  }
  const url = linked.url ?? meta.url;
  const outlet = nameOf(linked.outlet ?? meta.outlet) ?? hostOf(url);
  const report: ReportInput = defined({
    id,
    outlet,
    language: linked.language ?? meta.language,
    publishedAt: linked.publishedAt ?? publishedOf(meta.publishedAt),
    title,
    body,
    url,
    credits: creditsOf(linked.credits ?? meta.credits, [outlet, hostOf(url)]),
  });
  return { reports: [report], problems, encoding };
};

/** What a publisher is called: an address stands for its host. */
function nameOf(publisher: string | undefined): string | undefined {
  return hostOf(publisher) ?? publisher;
}

/** Whom a page credits, but for itself: many name their own address as the source. */
function creditsOf(
  credits: readonly string[] | undefined,
  own: readonly (string | undefined)[],
): readonly string[] | undefined {
  const others = credits?.flatMap((credit) => nameOf(credit) ?? []).filter((credit) => !own.includes(credit));
  return others === undefined || others.length === 0 ? undefined : others;
}

/** The texts of the headings of the first rank: that of the story, and on many pages the name of the site. */
function headingsOf(document: Page): readonly string[] {
  return [...document.querySelectorAll('h1')].flatMap((heading) => spaced(heading.textContent) ?? []);
}

/** The headline: as linked data says, else the heading that the page's own titles hold, else those titles. */
function titleOf(
  linked: PageFields,
  meta: PageFields,
  headings: readonly string[],
  article: { readonly title?: string },
): string | undefined {
  const titles = [meta.title, article.title].filter((title) => title !== undefined);
  // The longest: the name of the site stands in the title of the page, too.
  const [shared] = headings
    .filter((heading) => titles.some((title) => folded(title).includes(folded(heading))))
    .sort((a, b) => b.length - a.length);
  return (
    spaced(linked.title) ??
    shared ??
    (headings.length === 1 ? headings[0] : undefined) ??
    spaced(titles[0]) ??
    headings[0]
  );
}

/** The text without the headline as its first paragraph: it is the title. */
function withoutTitle(body: string | undefined, title: string | undefined): string | undefined {
  const [first, ...rest] = body?.split('\n\n') ?? [];
  return first !== undefined && first === title && rest.length > 0 ? rest.join('\n\n') : body;
}

function spaced(text: string | null | undefined): string | undefined {
  return textOf(text?.replace(/\s+/gu, ' '));
}

/** Letters and digits only: titles differ from headings in their quotation marks. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function declaredByMeta(head: string): string | null {
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(head)?.[1] ?? null;
}

function fromLinkedData(document: Page): PageFields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parseJson(script.textContent ?? '');
    const [article] = parsed.ok ? articlesIn(parsed.value) : [];
    if (isFields(article)) return articleFields(article);
  }
  return {};
}

function fromMeta(document: Page): PageFields {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = textOf(element?.getAttribute('content'));
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const locale = meta('og:locale')?.replace('_', '-');
  return {
    outlet: meta('og:site_name', 'application-name', 'dc.publisher', 'DC.publisher', 'publisher'),
    language: textOf(document.documentElement?.getAttribute('lang')) ?? locale ?? meta('language', 'dc.language'),
    publishedAt:
      meta(
        'article:published_time',
        'datePublished',
        'dc.date',
        'DC.date.issued',
        'date',
        'pubdate',
        'parsely-pub-date',
      ) ?? textOf(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    title: meta('og:title', 'twitter:title') ?? textOf(document.querySelector('title')?.textContent),
    url: textOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url', 'twitter:url'),
    credits: namesOf([meta('article:source', 'syndication-source', 'original-source', 'source')]),
  };
}

/** Pages nest some forty deep; Readability takes minutes over a tree of thousands of levels. */
const READABLE_DEPTH = 256;

/** The text of the article, else of the whole page when Readability finds none (it wants some length). */
function articleText(document: Page): { body?: string; title?: string } {
  const root = document.body as unknown as DomNode | null;
  const whole = root ? nodeToText(root) : '';
  if (root && depthOf(root) > READABLE_DEPTH) return whole === '' ? {} : { body: whole };
  try {
    const article = new Readability(document as never, {
      charThreshold: 140,
      serializer: (node) => nodeToText(node as unknown as DomNode),
    }).parse();
    const body = article?.content?.trim();
    if (body) return defined({ body, title: textOf(article?.title) });
  } catch {
    // Readability gives up on some broken trees; the page's whole text still holds the article.
  }
  return whole === '' ? {} : { body: whole };
}
