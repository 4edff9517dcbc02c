import { stat, watch as watchFolder } from 'node:fs/promises';
import { resolve } from 'node:path';
import { crossReference } from '../../index';
import type { ComparisonDocument } from '../../model';
import { type Change, changesBetween } from '../../rendering/describe-changes';
import { isolate } from '../../rendering/isolate';
import type { Messages } from '../../rendering/messages';
import { messagesFor } from '../../rendering/messages-for';
import { filesIn } from '../find-files';
import { languageOption, parseOptions } from '../options';
import { readReports } from '../read-reports';
import type { ExitCode } from '../run';
import { tellProblems } from '../tell-problems';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';

/** Files arrive in bursts and are written in pieces: wait until the folder has been still for this long. */
const STILL_MS = 250;

/** `rashomon watch`: a comparison of a folder, kept up as its files change; ends with Ctrl-C. */
export async function watch(args: string[], io: TerminalIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    once: { type: 'boolean', default: false },
  });
  const messages = messagesFor(languageOption(values.lang));
  if (values.format !== 'text' && values.format !== 'json') {
    throw new UsageError(`--format ${values.format}: expected text or json`);
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('name one folder');
  if (!(await isFolder(resolve(io.cwd, folder)))) throw new UsageError(`${folder}: is no folder`);

  const lineOf = values.format === 'json' ? (change: Change) => JSON.stringify(change) : wording(messages);
  let document: ComparisonDocument | null = null;
  let code: ExitCode = 0;
  const update = async () => {
    const read = await readReports(await filesIn(folder, io.cwd), io, null);
    const next = crossReference(read.reports);
    code = tellProblems([...read.problems, ...next.problems], messages, io) ? 2 : 0;
    for (const change of changesBetween(document, next)) io.stdout.write(`${lineOf(change)}\n`);
    document = next;
  };
  if (values.once) await update();
  else await onChange(resolve(io.cwd, folder), io.signal, update);
  return code;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/**
 * Calls `update` at once and each time the folder has changed and come to rest, one call at a time, until aborted or
 * until a call fails.
 */
async function onChange(folder: string, signal: AbortSignal, update: () => Promise<void>): Promise<void> {
  const changes = watchFolder(folder, { recursive: true, signal })[Symbol.asyncIterator]();
  // The watch begins with the first call of next(): what changes during the first update is not missed.
  let change = changes.next();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  try {
    await new Promise<void>((resolve, reject) => {
      const enqueue = () => {
        running = running.then(update);
        running.catch(reject);
      };
      const listen = (): void => {
        change.then(({ done }) => {
          if (done) return resolve();
          clearTimeout(timer);
          timer = setTimeout(enqueue, STILL_MS);
          change = changes.next();
          listen();
        }, reject);
      };
      enqueue();
      listen();
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    await running.catch(() => {});
    await changes.return?.();
  }
}

const signs = {
  'incident-created': '+',
  'incident-gone': '-',
  'incident-changed': '~',
  'finding-new': '+',
  'finding-changed': '~',
  'finding-gone': '-',
} as const;

/** A change as one line: a sign, what it is, and its words. */
function wording(messages: Messages): (change: Change) => string {
  return (change) => {
    const sign = signs[change.kind];
    if ('label' in change) {
      const moves =
        'added' in change ? [...change.added.map((id) => `+${id}`), ...change.removed.map((id) => `-${id}`)] : [];
      return [sign, messages.words.incident, change.incident, isolate(change.label), ...moves.map(isolate)].join(' ');
    }
    const positions = change.positions.map(isolate).join(' / ');
    return `${sign}   ${messages.outcomes[change.relation]} ${change.question} ${change.about}: ${positions}`;
  };
}
