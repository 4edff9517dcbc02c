/** What a command may touch of the world outside; tests hand in their own. */
export interface TerminalIo {
  readStdin(): Promise<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** `NO_COLOR` and `FORCE_COLOR` are looked at. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Where text goes. */
export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
}
