import type { Evidence, PairRelation, Relation } from '../../model';
import type { WordingLanguage } from '../kind';
import { ar } from './ar';
import { en } from './en';

interface Words {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** With `{{quoteA}}`, `{{quoteB}}`, `{{relation}}` and `{{reason}}`. */
  readonly sentence: string;
  /** Between two slots of one name, where a value is denied. */
  readonly not: string;
}

/** Ready wording; `Record` makes a language that lacks a reason fail to compile. */
const words: Readonly<Record<WordingLanguage, Words>> = {
  en: {
    relations: {
      equivalent: 'say the same',
      refines: 'are compatible, one more precise than the other',
      overlaps: 'are compatible',
      supersedes: 'follow one another',
      differsInCommitment: 'differ in how sure they are',
      conflicts: 'exclude each other',
      incomparable: 'cannot be compared',
    },
    reasons: en,
    sentence: '“{{quoteA}}” and “{{quoteB}}” {{relation}}: {{reason}}.',
    not: 'not {{value}}',
  },
  ar: {
    relations: {
      equivalent: 'يقولان الشيء نفسه',
      refines: 'متوافقان وأحدهما أدق',
      overlaps: 'متوافقان',
      supersedes: 'يلي أحدهما الآخر',
      differsInCommitment: 'يختلفان في درجة الجزم',
      conflicts: 'يستبعد كل منهما الآخر',
      incomparable: 'لا تمكن المقارنة بينهما',
    },
    reasons: ar,
    sentence: '«{{quoteA}}» و«{{quoteB}}» {{relation}}: {{reason}}.',
    not: 'ليس {{value}}',
  },
};

/** What an explanation shows of a question. */
export interface Told {
  readonly positions: readonly {
    readonly label: string;
    readonly denies: boolean;
    readonly answers: readonly { readonly evidence: Evidence }[];
  }[];
}

/** Longest stretch of a quote that an explanation shows. */
const longestQuote = 160;

/** One sentence that says how two positions of a question stand to each other and why, with the words of both. */
export function explainPair(question: Told, pair: PairRelation, language: WordingLanguage): string {
  const { relations, reasons, sentence } = words[language];
  const quote = (index: number) => shorten(question.positions[index]?.answers[0]?.evidence.quote ?? '');
  const label = (index: number) => {
    const position = question.positions[index];
    if (position === undefined) return '';
    return position.denies ? fill(words[language].not, { value: position.label }) : position.label;
  };
  // A value without a name of its own is named by its position.
  const { a, b } = pair.slots;
  const slots = {
    ...pair.slots,
    a: a === undefined || a === '' ? label(pair.a) : a,
    b: b === undefined || b === '' ? label(pair.b) : b,
  };
  return fill(sentence, {
    quoteA: quote(pair.a),
    quoteB: quote(pair.b),
    relation: relations[pair.relation],
    reason: fill(reasons[pair.reason] ?? pair.reason, slots),
  });
}

/** The explanation in every language that the library words. */
export function explanations(question: Told, pair: PairRelation): { readonly en: string; readonly ar: string } {
  return { en: explainPair(question, pair, 'en'), ar: explainPair(question, pair, 'ar') };
}

/** Puts values into `{{slots}}`; a slot without a value is left empty. */
export function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{([A-Za-z]+)\}\}/gu, (_, name: string) => String(slots[name] ?? ''));
}

function shorten(quote: string): string {
  const flat = quote.replace(/\s+/gu, ' ').trim();
  return flat.length <= longestQuote ? flat : `${flat.slice(0, longestQuote - 1).trimEnd()}…`;
}
