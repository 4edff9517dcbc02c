/** A lexicon line, read: what its words are and what they mean. */
export interface LexiconLine {
  /** V verbs, N nouns, A adjectives, W words that do not inflect, S senses of words that other lines give. */
  readonly kind: 'V' | 'N' | 'A' | 'W' | 'S';
  /** The words between the kind and the colon: senses and traits. */
  readonly heads: readonly string[];
  readonly items: readonly LexiconItem[];
}

/** One word of a line. */
export interface LexiconItem {
  readonly base: string;
  /** Verbs: a present that cannot be read off the past. */
  readonly present: string | null;
  /** Verbs: masdars, `@` after one whose genitive is the patient. Nouns: plurals. */
  readonly others: readonly string[];
  /** Verbs: the preposition under which what they befall stands, as of «سيطر على البلدة»; null for a bare object. */
  readonly governs: string | null;
  /** `!` after a verb: make no participles. */
  readonly bare: boolean;
}

/**
 * Reads a compact lexicon. A line is `V kill transitive | قتل=قتل,مقتل@ دمّر قال~يقول=قول`, or
 * `N attack | هجوم=هجمات`, or `A destroyed | مدمر`; `سيطر+على=سيطرة` is a verb whose object stands under a preposition. Shadda is written where it tells verb forms apart; lines that begin
 * with `#` are notes.
 */
export function readEntries(table: string): LexiconLine[] {
  const lines: LexiconLine[] = [];
  for (const line of table.split('\n')) {
    const bar = line.indexOf('|');
    if (line.startsWith('#') || bar < 0) continue;
    const [kind, ...heads] = line.slice(0, bar).trim().split(/\s+/u);
    if (kind !== 'V' && kind !== 'N' && kind !== 'A' && kind !== 'W' && kind !== 'S')
      throw new Error(`Lexicon line begins with ${kind}, not V, N, A, W or S`);
    lines.push({ kind, heads, items: words(line.slice(bar + 1)) });
  }
  return lines;
}

function words(list: string): LexiconItem[] {
  return list
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const bare = word.endsWith('!');
      const [head = '', others = ''] = (bare ? word.slice(0, -1) : word).split('=');
      const [verb = '', governs = null] = head.split('+');
      const [base = '', present = null] = verb.split('~');
      return { base, present, governs, others: others === '' ? [] : others.split(','), bare };
    });
}
