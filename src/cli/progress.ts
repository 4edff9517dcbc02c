import type { TerminalIo } from './terminal-io';

/** A bar on standard error when a person watches it; nothing in a pipe, under `--quiet`, or for a handful of files. */
export function progressOf(io: TerminalIo, total: number, quiet: boolean): (done: number) => void {
  if (quiet || !io.stderr.isTTY || total < 5) return () => {};
  let last = -1;
  return (done) => {
    const tenths = Math.floor((20 * done) / total);
    if (tenths === last && done < total) return;
    last = tenths;
    io.stderr.write(
      `\r${'█'.repeat(tenths)}${'░'.repeat(20 - tenths)} ${done}/${total}${done === total ? '\r\u001b[K' : ''}`,
    );
  };
}
