import type { ComparisonDocument } from '../model';
import type { Messages } from '../rendering/messages';
import { UsageError } from './usage-error';

/** Output formats, by the name that `--format` takes. */
export type OutputFormat = 'text' | 'json' | 'markdown' | 'html' | 'csv' | 'jsonld' | 'ftm';

export interface OutputOptions {
  readonly colour: boolean;
  readonly singles: boolean;
}

type Render = (document: ComparisonDocument, messages: Messages, options: OutputOptions) => string;

/** Renderers are loaded when they are asked for. */
const renderers: Readonly<Record<OutputFormat, () => Promise<Render>>> = {
  text: async () => (await import('../rendering/terminal')).renderTerminal,
  json: async () => (await import('../rendering/json')).renderJson,
  markdown: async () => (await import('../rendering/markdown')).renderMarkdown,
  html: async () => (await import('../rendering/html/report')).renderHtml,
  csv: async () => (await import('../rendering/csv')).renderCsv,
  jsonld: async () => (await import('../rendering/json-ld')).renderJsonLd,
  ftm: async () => (await import('../rendering/ftm')).renderFtm,
};

/** The value of `--format`. */
export function outputFormat(name: string): OutputFormat {
  if (Object.hasOwn(renderers, name)) return name as OutputFormat;
  throw new UsageError(`--format ${name}: expected one of ${Object.keys(renderers).join(', ')}`);
}

/** The document in a format. */
export async function render(
  format: OutputFormat,
  document: ComparisonDocument,
  messages: Messages,
  options: OutputOptions,
): Promise<string> {
  return (await renderers[format]())(document, messages, options);
}
