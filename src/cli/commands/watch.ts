import { watch as watchFolder } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDesk } from '../../index';
import { messagesFor } from '../../rendering/messages-for';
import { changeLines } from '../change-lines';
import { filesIn, kindOf } from '../find-files';
import { FolderDesk } from '../folder-desk';
import { loadRules } from '../load-rules';
import { languageOption, parseOptions } from '../options';
import { readReports } from '../read-reports';
import type { ExitCode } from '../run';
import { tellProblems } from '../tell-problems';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';

/** Files arrive in bursts and are written in pieces: wait until the folder has been still for this long. */
const STILL_MS = 250;

/** `rashomon watch`: a desk over a folder, kept up as its files change; ends with Ctrl-C. */
export async function watch(args: string[], io: TerminalIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    rules: { type: 'string' },
    once: { type: 'boolean', default: false },
  });
  const messages = messagesFor(languageOption(values.lang));
  if (values.format !== 'text' && values.format !== 'json') {
    throw new UsageError(`--format ${values.format}: expected text or json`);
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('name one folder');
  if ((await kindOf(resolve(io.cwd, folder))) !== 'folder') throw new UsageError(`${folder}: is no folder`);

  const desk = createDesk({ ...(await loadRules(values.rules, io.cwd)), reasonsIn: messages.language });
  const inStep = new FolderDesk(desk);
  let code: ExitCode = 0;
  const update = async () => {
    const read = await readReports(await filesIn(folder, io.cwd), io, null);
    const { changes, problems } = inStep.update(read.reports);
    code = tellProblems([...read.problems, ...problems], messages, io) ? 2 : 0;
    for (const change of changes) {
      const lines = values.format === 'json' ? [JSON.stringify(change)] : changeLines(change, desk, messages);
      for (const line of lines) io.stdout.write(`${line}\n`);
    }
  };
  if (values.once) await update();
  else await onChange(resolve(io.cwd, folder), io.signal, update);
  return code;
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
