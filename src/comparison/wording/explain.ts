import type { Evidence, PairRelation, PositionLabel, Relation } from '../../model';
import type { WordingLanguage } from '../kind';
import { ar } from './ar';
import { en } from './en';

interface Words {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** In place of `relations`, by relation and reason, where the reason shows less than that. */
  readonly shown: Readonly<Record<string, string>>;
  /** With `{{quoteA}}`, `{{quoteB}}`, `{{relation}}` and `{{reason}}`. */
  readonly sentence: string;
  /** Letters of the language: what is told in it is shown rather than the same in another. */
  readonly script: RegExp;
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
    shown: {
      'conflicts polarity.manner': 'tell differently how it was done',
      'conflicts telling.countered': 'stand against each other',
      'conflicts cause.absent': 'stand against each other',
      'conflicts happening.course': 'stand against each other',
    },
    sentence: '“{{quoteA}}” and “{{quoteB}}” {{relation}}: {{reason}}.',
    script: /\p{Script=Latin}/u,
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
    shown: {
      'conflicts polarity.manner': 'يختلفان في كيفية وقوع الأمر',
      'conflicts telling.countered': 'يقفان أحدهما في مقابل الآخر',
      'conflicts cause.absent': 'يقفان أحدهما في مقابل الآخر',
      'conflicts happening.course': 'يقفان أحدهما في مقابل الآخر',
    },
    sentence: '«{{quoteA}}» و«{{quoteB}}» {{relation}}: {{reason}}.',
    script: /\p{Script=Arabic}/u,
    not: 'ليس {{value}}',
  },
};

/** What an explanation shows of a question. */
export interface Told {
  readonly positions: readonly {
    readonly label: string;
    readonly labels: readonly PositionLabel[];
    readonly denies: boolean;
    readonly answers: readonly { readonly evidence: Evidence }[];
  }[];
}

/** Longest stretch of a quote that an explanation shows. */
const longestQuote = 160;

/** One sentence that says how two positions of a question stand to each other and why, with the words of both. */
export function explainPair(question: Told, pair: PairRelation, language: WordingLanguage): string {
  const { relations, reasons, shown: less, sentence, script, not } = words[language];
  const quotes = (index: number) => {
    const all = [...new Set(question.positions[index]?.answers.map(({ evidence }) => evidence.quote))];
    const own = all.filter((one) => script.test(one)).slice(0, CANDIDATES);
    return own.length > 0 ? own : all.slice(0, 1);
  };
  const [quoteA, quoteB] = nearest(quotes(pair.a), quotes(pair.b), pair.relation === 'conflicts');
  const named = (index: number) =>
    question.positions[index]?.labels.find((label) => label.language === language && label.as !== 'quote')?.text;
  const label = (index: number) => {
    const position = question.positions[index];
    if (position === undefined) return '';
    const value = named(index) ?? position.label;
    return position.denies ? fill(not, { value }) : value;
  };
  // A value without a name of its own is named by its position; so is one told in another language.
  const shown = (slot: string | number | undefined, index: number) => {
    if (slot === undefined || slot === '') return label(index);
    const foreign = typeof slot === 'string' && /[\p{L}]/u.test(slot) && !script.test(slot);
    return foreign ? (named(index) ?? slot) : slot;
  };
  const slots = { ...pair.slots, a: shown(pair.slots.a, pair.a), b: shown(pair.slots.b, pair.b) };
  return fill(sentence, {
    quoteA: shorten(quoteA),
    quoteB: shorten(quoteB),
    relation: less[`${pair.relation} ${pair.reason}`] ?? relations[pair.relation],
    reason: fill(reasons[pair.reason] ?? pair.reason, slots),
  });
}

/** Quotes of a position that are looked at for the pair that is set side by side. */
const CANDIDATES = 5;

/** Where two exclude each other, the quotes that share most words, so that the difference shows; else the first of each. */
function nearest(ones: readonly string[], others: readonly string[], apart: boolean): readonly [string, string] {
  const [first = ''] = ones;
  const [second = ''] = others;
  let best: readonly [string, string] = [first, second];
  if (!apart || (ones.length < 2 && others.length < 2)) return best;
  const told = others.map((other) => [other, wordsOf(other)] as const);
  let most = 0;
  for (const one of ones) {
    const words = wordsOf(one);
    for (const [other, set] of told) {
      const shared = [...words].filter((word) => set.has(word)).length;
      if (shared > most) [best, most] = [[one, other], shared];
    }
  }
  return best;
}

function wordsOf(quote: string): ReadonlySet<string> {
  return new Set(quote.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []);
}

/** The explanation in every language that the library words. */
export function explanations(question: Told, pair: PairRelation): { readonly en: string; readonly ar: string } {
  return { en: explainPair(question, pair, 'en'), ar: explainPair(question, pair, 'ar') };
}

/** Puts values into `{{slots}}`; a slot without a value is left empty. */
function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{([A-Za-z]+)\}\}/gu, (_, name: string) => String(slots[name] ?? ''));
}

function shorten(quote: string): string {
  const flat = quote.replace(/\s+/gu, ' ').trim();
  return flat.length <= longestQuote ? flat : `${flat.slice(0, longestQuote - 1).trimEnd()}…`;
}
