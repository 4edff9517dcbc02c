#!/usr/bin/env node
import { run } from './run';
import type { Sink } from './terminal-io';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupted.abort();
    process.exitCode = signal === 'SIGINT' ? 130 : 143;
  });
}
// A reader that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `rashomon: standard output: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}\n`,
    () => process.exit(2),
  );
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
  signal: interrupted.signal,
});
process.exitCode ??= code;
