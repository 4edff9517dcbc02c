import type { ComparisonDocument } from '../model';
import type { Messages } from '../rendering/messages';
import { UsageError } from './usage-error';

/** Output formats, by the name that `--format` takes. */
export type OutputFormat = 'text' | 'json' | 'markdown' | 'html' | 'csv' | 'jsonld' | 'ftm';

export interface OutputOptions {
  readonly colour: boolean;
  readonly singles: boolean;
}

type Render = (document: ComparisonDocument, messages: Messages, options: OutputOptions) => string | Iterable<string>;

/** Renderers are loaded when they are asked for; those that grow with the claims come in pieces. */
const renderers: Readonly<Record<OutputFormat, () => Promise<Render>>> = {
  text: async () => (await import('../rendering/terminal')).renderTerminal,
  json: async () => (await import('../rendering/json')).jsonPieces,
  markdown: async () => (await import('../rendering/markdown')).renderMarkdown,
  html: async () => (await import('../rendering/html/report')).renderHtml,
  csv: async () => (await import('../rendering/csv')).csvPieces,
  jsonld: async () => (await import('../rendering/json-ld')).jsonLdPieces,
  ftm: async () => (await import('../rendering/ftm')).ftmPieces,
};

/** The value of `--format`. */
export function outputFormat(name: string): OutputFormat {
  if (Object.hasOwn(renderers, name)) return name as OutputFormat;
  throw new UsageError(`--format ${name}: expected one of ${Object.keys(renderers).join(', ')}`);
}

/** The document in a format, in pieces of about a million units, each worked out when it is asked for. */
export async function render(
  format: OutputFormat,
  document: ComparisonDocument,
  messages: Messages,
  options: OutputOptions,
): Promise<Iterable<string>> {
  const rendered = (await renderers[format]())(document, messages, options);
  return typeof rendered === 'string' ? [rendered] : gathered(rendered);
}

const enough = 1_000_000;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < enough) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  if (parts.length > 0) yield parts.join('');
}
