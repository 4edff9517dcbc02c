import { watch as watchFolder } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDesk } from '../../index';
import { messagesFor } from '../../rendering/messages-for';
import { changeLines, type ToldFinding } from '../change-lines';
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

/** How often to look whether the folder is still there. */
const GONE_MS = 1000;

/** `rashomon watch`: a desk over a folder, kept up as its files change; ends with Ctrl-C. */
export async function watch(args: string[], io: TerminalIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    rules: { type: 'string' },
    'rule-timeout': { type: 'string' },
    once: { type: 'boolean', default: false },
  });
  const messages = messagesFor(languageOption(values.lang));
  if (values.format !== 'text' && values.format !== 'json') {
    throw new UsageError(`--format ${values.format}: expected text or json`);
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('name one folder');
  if ((await kindOf(resolve(io.cwd, folder))) !== 'folder') throw new UsageError(`${folder}: is no folder`);

  const desk = createDesk({
    ...(await loadRules(values.rules, io.cwd, values['rule-timeout'])),
    reasonsIn: messages.language,
  });
  const inStep = new FolderDesk(desk);
  const told = new Map<string, ToldFinding>();
  let code: ExitCode = 0;
  const update = async () => {
    const read = await readReports(await filesOf(folder, io.cwd), io, null);
    const { changes, problems } = inStep.update(read.reports);
    code = tellProblems([...read.problems, ...problems], messages, io) ? 2 : 0;
    for (const change of changes) {
      const lines = values.format === 'json' ? [JSON.stringify(change)] : changeLines(change, desk, messages, told);
      for (const line of lines) io.stdout.write(`${line}\n`);
    }
  };
  if (values.once) await update();
  else await onChange(resolve(io.cwd, folder), io.signal, update, gone(folder));
  return code;
}

/** The readable files of the folder; a folder in it may be removed while they are listed, and the list is made again. */
async function filesOf(folder: string, cwd: string, tries = 3): Promise<string[]> {
  try {
    return await filesIn(folder, cwd);
  } catch (error) {
    if ((await kindOf(resolve(cwd, folder))) !== 'folder') throw gone(folder);
    if (tries === 0) throw error;
    return filesOf(folder, cwd, tries - 1);
  }
}

function gone(folder: string): Error {
  return new Error(`${folder}: the folder is gone`);
}

/**
 * Calls `update` at once and each time the folder has changed and come to rest, one call at a time, until aborted,
 * until a call fails or until the folder is gone.
 */
async function onChange(
  folder: string,
  signal: AbortSignal,
  update: () => Promise<void>,
  farewell: Error,
): Promise<void> {
  // Stops the watch also when a call fails: to end the iterator would wait for a change that may never come.
  const stop = new AbortController();
  const halt = () => stop.abort();
  if (signal.aborted) halt();
  signal.addEventListener('abort', halt, { once: true });
  const changes = watchFolder(folder, { recursive: true, signal: stop.signal })[Symbol.asyncIterator]();
  // The watch begins with the first call of next(): what changes during the first update is not missed.
  let change = changes.next();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let lookout: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      // A folder that is removed sends no event.
      lookout = setInterval(async () => {
        if ((await kindOf(folder)) !== 'folder') reject(farewell);
      }, GONE_MS);
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
    clearInterval(lookout);
    clearTimeout(timer);
    signal.removeEventListener('abort', halt);
    halt();
    await running.catch(() => {});
    await change.catch(() => {});
  }
}
