import type { LanguagePack } from '../model';

/** A text that the pack should read, with what it should find. */
export interface PackSample {
  readonly text: string;
  /** How many sentences. */
  readonly sentences: number;
  /** Words of the text that should be event words, in their order. */
  readonly events?: readonly string[];
}

/** A language pack does not keep the contract, or not its samples. */
export class LanguagePackTestError extends Error {
  override readonly name = 'LanguagePackTestError';
}

/** Texts that no pack may stumble over. */
const hostile = ['', ' ', '((((', '»»»«', '“', '…', '\u202e\u2066', '\ud800', 'a'.repeat(5000), '. . . . .', '\n\n\n'];

/**
 * Checks a language pack: spans within the text, in order and not overlapping; folding idempotent; detection between 0 and 1
 * and surest of its own samples; no text that makes it throw; and each sample read as said.
 *
 * @throws LanguagePackTestError where there is no sample, or anything fails
 */
export function testLanguagePack(pack: LanguagePack, samples: readonly PackSample[]): void {
  const faults: string[] = samples.length === 0 ? ['there are no samples'] : [];
  for (const text of [...hostile, ...samples.map((sample) => sample.text)]) {
    try {
      faults.push(...spanFaults(pack, text));
      const share = pack.detect(text);
      if (!(share >= 0 && share <= 1)) faults.push(`detect gives ${share} for ${quote(text)}`);
    } catch (error) {
      faults.push(`throws on ${quote(text)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const { text, sentences, events } of samples) {
    const read = pack.sentences(text, 0, text.length);
    if (read.length !== sentences) faults.push(`expected ${sentences} sentences in ${quote(text)}; got ${read.length}`);
    if (pack.detect(text) <= 0.5) faults.push(`does not know its own language in ${quote(text)}`);
    for (const { tokens } of read) {
      for (const { lexeme } of tokens) {
        if (pack.fold(lexeme.form) !== lexeme.form) faults.push(`form "${lexeme.form}" is not folded`);
      }
    }
    const found = read.flatMap(({ tokens }) =>
      tokens
        .filter(({ lexeme }) => lexeme.senses.some(({ kind }) => kind === 'event'))
        .map(({ start, end }) => text.slice(start, end)),
    );
    if (events !== undefined && found.join('|') !== events.join('|')) {
      faults.push(`expected events ${events.join(', ')} in ${quote(text)}; got ${found.join(', ') || 'none'}`);
    }
  }
  if (faults.length > 0)
    throw new LanguagePackTestError([`Language pack "${pack.language}":`, ...new Set(faults)].join('\n- '));
}

function spanFaults(pack: LanguagePack, text: string): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { start, end, tokens } of pack.sentences(text, 0, text.length)) {
    if (start < last || end < start || end > text.length) faults.push(`sentence [${start}, ${end}) of ${quote(text)}`);
    last = end;
    let at = start;
    for (const token of tokens) {
      if (token.start < at || token.end < token.start || token.end > end) {
        faults.push(`token [${token.start}, ${token.end}) in sentence [${start}, ${end}) of ${quote(text)}`);
      }
      at = token.end;
    }
  }
  return faults;
}

function quote(text: string): string {
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 59)}…`);
}
