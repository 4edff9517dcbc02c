#!/usr/bin/env node
import { run } from './run';
import type { Sink } from './terminal-io';

let interrupted: AbortController | undefined;

/**
 * Aborted by Ctrl-C. It is listened for from the moment that somebody asks for this signal, so that a file half written can be
 * cleared away; before, while texts are compared without a pause, the system ends the process at once, as it does by itself.
 */
function interruption(): AbortSignal {
  if (interrupted === undefined) {
    const controller = new AbortController();
    interrupted = controller;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        controller.abort();
        process.exitCode = signal === 'SIGINT' ? 130 : 143;
      });
    }
  }
  return interrupted.signal;
}

// A reader that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `rashomon: standard output: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}\n`,
    () => process.exit(2),
  );
});

// Node ends with 13, and without a word, where nothing is left to do and something is still waited for.
process.once('exit', () => {
  if (process.exitCode !== 13) return;
  process.stderr.write('rashomon: ended before it was done: a module of --rules waits for what never comes\n');
  process.exitCode = 2;
});

const sink = (stream: NodeJS.WriteStream): Sink => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
});

const code = await run(process.argv.slice(2), {
  async readStdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  get signal() {
    return interruption();
  },
});
process.exitCode ??= code;
