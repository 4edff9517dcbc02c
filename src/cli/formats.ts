import type { Reader } from '../reading/formats/reader';
import { UsageError } from './usage-error';

/** Input formats, by the name that `--from` takes. */
export type InputFormat = 'text' | 'json' | 'ninjs' | 'schema-org' | 'html' | 'feed' | 'csv';

/** Readers are loaded when a file needs them: parsers of HTML and feeds are heavy. */
const readers: Readonly<Record<InputFormat, () => Promise<Reader>>> = {
  text: async () => (await import('../reading/formats/text')).readText,
  json: async () => (await import('../reading/formats/json')).readJson,
  ninjs: async () => (await import('../reading/formats/ninjs')).readNinjs,
  'schema-org': async () => (await import('../reading/formats/schema-org')).readSchemaOrg,
  html: async () => (await import('../reading/formats/html')).readHtml,
  feed: async () => (await import('../reading/formats/feed')).readFeed,
  csv: async () => (await import('../reading/formats/csv')).readCsv,
};

const extensions: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  jsonld: 'schema-org',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  csv: 'csv',
  tsv: 'csv',
};

/** The reader of a format, loaded now. */
export function readerOf(format: InputFormat): Promise<Reader> {
  return readers[format]();
}

/** The value of `--from`. */
export function inputFormat(name: string): InputFormat {
  if (name in readers) return name as InputFormat;
  throw new UsageError(`--from ${name}: expected one of ${Object.keys(readers).join(', ')}`);
}

/** Whether a file met in a folder is of a format that can be read, by its extension. */
export function isReadable(path: string): boolean {
  return extensionOf(path) in extensions;
}

/** The format of a file by its extension, and of JSON by what it holds. Standard input is JSON or JSON Lines. */
export function guessFormat(path: string, bytes: Uint8Array): InputFormat {
  const format = path === '-' ? 'json' : (extensions[extensionOf(path)] ?? 'text');
  return format === 'json' ? jsonFormat(bytes) : format;
}

/** Tells JSON formats apart by the marks that their standards demand, in the head of the file. */
function jsonFormat(bytes: Uint8Array): InputFormat {
  // Marks are ASCII: without the zero bytes of UTF-16 they read the same in every encoding.
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 65_536))
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
  if (/^\s*\{\s*"(?:reports|incidents)"\s*:/u.test(head)) return 'json';
  if (/"https:\/\/jsonfeed\.org\/version\//u.test(head)) return 'feed';
  if (/"@context"\s*:/u.test(head) && /schema\.org/u.test(head)) return 'schema-org';
  if (
    /"uri"\s*:/u.test(head) &&
    /"(?:bodies|headlines?|headline_\w+|body_\w+|\$?standard|versioncreated)"\s*:/iu.test(head)
  )
    return 'ninjs';
  return 'json';
}

function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
}
