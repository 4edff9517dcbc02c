import type { Problem } from '../../model';
import { decodeText } from './decode-text';
import type { ReaderContext } from './reader';

/** The text of a reader's input, with the encoding of bytes and the problem of bytes that make no sure text. */
export interface InputText {
  readonly text: string;
  readonly encoding: string | null;
  readonly problems: readonly Problem[];
  /** No text at all: read nothing from it. */
  readonly binary: boolean;
}

/** Decodes a reader's input when it is bytes; a doubtful decoding becomes a problem that names the file. */
export function readInput(
  input: string | Uint8Array,
  context: ReaderContext,
  format: string,
  declared?: (head: string) => string | null,
): InputText {
  if (typeof input === 'string') {
    return {
      text: input.charCodeAt(0) === 0xfeff ? input.slice(1) : input,
      encoding: null,
      problems: [],
      binary: false,
    };
  }
  const head = declared ? new TextDecoder('latin1').decode(input.subarray(0, 2048)) : '';
  const { text, encoding, doubt, binary } = decodeText(input, { declared: declared?.(head) ?? null });
  const problem: Problem | null = doubt
    ? { kind: 'format', name: context.name, format, where: null, detail: `read as ${encoding}: ${doubt}` }
    : null;
  return { text, encoding, problems: problem ? [problem] : [], binary };
}
