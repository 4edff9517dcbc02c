import type { LanguagePack } from '../../src/model';

/** What an English label says, as the library's own terms: concepts, name keys and numbers, to be met by a claim. */
export interface LabelSense {
  readonly concepts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

export function labelSense(label: string, english: LanguagePack): LabelSense {
  const concepts = new Set<string>();
  const names = new Set<string>();
  const numbers: number[] = [];
  for (const { tokens } of english.sentences(label, 0, label.length)) {
    for (const { start, end, lexeme } of tokens) {
      for (const sense of lexeme.senses) if (sense.kind === 'concept') concepts.add(sense.id);
      if (lexeme.quantity !== null) numbers.push(lexeme.quantity.best);
      if (/^\p{Lu}/u.test(label.slice(start, start + 1))) {
        for (const word of label.slice(start, end).split(/[\s-]+/u)) {
          const key = english.nameKey(word);
          if (key.length > 1) names.add(key);
        }
      }
    }
  }
  return { concepts, names, numbers };
}
