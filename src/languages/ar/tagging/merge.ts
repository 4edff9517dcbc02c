import type { Sense } from '../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import { fold } from '../fold';
import type { FormTable } from '../form-table';
import type { Draft } from './draft';
import { fitNominal } from './fit-nominal';
import { fractionLength } from './fraction-of-unit';
import { nameLength, nameLexeme } from './merge-name';
import { numberAt } from './merge-number';
import { deniesAllBut, leavesNumber, leavesOnly } from './only';
import type { PhraseBook } from './phrase-book';
import { timeAt } from './time/time-at';
import { isNoVerbOf, isTownName } from './town-name';

/** Joins tokens that make one expression: times, numbers, phrases, names. Reads `from`, writes `to`. */
export class Merger {
  private readonly inflected = new Map<ArabicLexeme, Map<string, ArabicLexeme>>();

  constructor(
    private readonly table: FormTable,
    private readonly book: PhraseBook,
  ) {}

  merge(from: Draft, to: Draft): void {
    for (let i = 0; i < from.count; ) {
      const first = from.lexemes[i] as ArabicLexeme;
      const hit = this.at(from, i, first);
      const start = from.starts[i] as number;
      if (hit === null) {
        to.push(start, from.ends[i] as number, this.inContext(from, i, first));
        i++;
      } else {
        to.push(start, from.ends[i + hit.length - 1] as number, hit.lexeme);
        i += hit.length;
      }
    }
  }

  private at(draft: Draft, i: number, first: ArabicLexeme): { lexeme: ArabicLexeme; length: number } | null {
    // «ما بين 400 و750» is a range before it is a place.
    if (first.form === 'ما' && draft.lexeme(i + 1)?.form === 'بين') {
      const range = numberAt(draft, i + 1, this.table);
      if (range !== null) return { lexeme: range.lexeme, length: range.length + 1 };
    }
    const phrase = this.book.longest(draft, i);
    const time = timeAt(draft, i, this.book);
    if (time !== null && (phrase === null || time.length >= phrase.length)) return time;
    const stands = phrase !== null && phrase.length > 1 && phrase.lexeme.time === null;
    if (stands && this.stands(draft, i, phrase.lexeme) && !countsOne(draft, i + phrase.length - 1, phrase.lexeme)) {
      const { lexeme, length } = phrase;
      return { lexeme: phrase.inflects ? this.inflect(lexeme, draft, i, length) : lexeme, length };
    }
    if (first.form === 'و') {
      const length = fractionLength(draft, i, this.table);
      if (length > 0) return { lexeme: ITS_FRACTION, length };
    }
    if (first.form === 'من' && ofThem(draft, i)) return { lexeme: OF_THEM, length: 2 };
    // «السابعة عشرة»: the tens of an ordinal count nothing.
    if (ORDINALS.has(first.form) && draft.lexeme(i + 1)?.lemma === TEN) return { lexeme: first, length: 2 };
    const number = numberAt(draft, i, this.table);
    if (number !== null) return number;
    const length = nameLength(draft, i);
    // «مدينة تورون»: behind a word for a place one that a table knows is no new name.
    const place = length === 1 && ((draft.lexeme(i - 1)?.traits ?? 0) & Trait.PlaceNoun) !== 0;
    if (place && this.table.ambiguous.has(first.form)) return null;
    if (length > 0 && (length > 1 || first.pos !== 'name')) return { lexeme: nameLexeme(draft, i, length), length };
    return null;
  }

  /** An ambiguous name stands only where a name is asked for. */
  private stands(draft: Draft, i: number, lexeme: ArabicLexeme): boolean {
    const before = draft.lexeme(i - 1);
    return (lexeme.traits & Trait.Ambiguous) === 0 || asksForPlace(before);
  }

  /** A word that is also a name is one after a place noun or a locative preposition. */
  private inContext(draft: Draft, i: number, first: ArabicLexeme): ArabicLexeme {
    if (first.traits & Trait.Clitic) return first;
    if (first.pos === 'negator' && deniesAllBut(draft, i))
      return this.intern(first, 'all-but', () => ({ ...first, pos: 'adverb', senses: [] }));
    if (first.pos === 'preposition' && leavesOnly(draft, i)) {
      const senses = leavesNumber(draft, i) ? ONLY : EXCEPT;
      return this.intern(first, `only ${senses === ONLY}`, () => ({ ...first, pos: 'adverb', senses }));
    }
    if (first.pos === 'verb') return this.behindPreposition(draft, i, first);
    if (first.pos === 'pronoun' && pointsAt(first, draft.lexeme(i + 1)))
      return this.intern(first, 'this', () => ({ ...first, pos: 'determiner' }));
    // «دون الثامنة عشرة», «دون 30 في المئة»: less than so much.
    if (first.form === 'دون' && first.pos === 'negator' && isAmount(draft.lexeme(i + 1)))
      return this.intern(first, 'bound', () => ({ ...first, pos: 'adverb', senses: LESS_THAN }));
    // «أربعة أضعاف» is four times as many, and «إضعاف» without its hamza a weakening.
    if (first.form === 'اضعاف' && draft.lexeme(i - 1)?.pos === 'number')
      return this.intern(first, 'multiple', () => ({ ...first, senses: [] }));
    const fitted = fitNominal(draft, i, first, this.table);
    if (fitted !== null) return this.intern(first, fitted.key, fitted.make);
    const before = draft.lexeme(i - 1);
    if (!asksForPlace(before)) return first;
    const senses = this.table.ambiguous.get(first.form);
    if (senses === undefined)
      return isTownName(before, first)
        ? this.intern(first, 'town', () => ({ ...first, pos: 'name', senses: [] }))
        : first;
    // «الأراضي العراقية»: an adjective that agrees with its noun.
    if (first.pos === 'adjective' && before?.pos === 'noun' && before.definite && first.definite) return first;
    if (first.pos !== 'name' && before !== undefined && (before.traits & Trait.PlaceNoun) === 0) return first;
    return this.intern(first, 'name', () => ({ ...first, pos: 'name', definite: true, senses }));
  }

  /** «قُتل في صيدا», «قرب تعز», «منطقة نوى»: no verb stands behind a preposition of place, or a word for a place that it does not agree with. */
  private behindPreposition(draft: Draft, i: number, first: ArabicLexeme): ArabicLexeme {
    const before = draft.lexeme(i - 1);
    const town = isNoVerbOf(before, first, draft.lexeme(i + 1));
    if (!town && (before?.pos !== 'preposition' || !asksForPlace(before))) return first;
    const senses = this.table.ambiguous.get(first.form);
    if (senses === undefined) return first;
    return this.intern(first, 'name', () => ({ ...first, pos: 'name', voice: null, definite: true, senses }));
  }

  /** A phrase takes number and definiteness from its words. */
  private inflect(phrase: ArabicLexeme, draft: Draft, from: number, length: number): ArabicLexeme {
    const first = draft.lexemes[from] as ArabicLexeme;
    let definite = false;
    for (let i = from; i < from + length; i++) {
      const word = draft.lexemes[i] as ArabicLexeme;
      // «خارجين عن القانون»: what stands under a preposition does not make them known.
      if (word.pos === 'preposition') break;
      definite ||= word.definite;
    }
    // «المتحدث باسم» is annexed to what it speaks for.
    if (draft.lexemes[from + length - 1]?.form === 'باسم') definite = false;
    return this.intern(phrase, `${first.number}${definite}`, () => ({
      ...phrase,
      lemma: phrase.form,
      number: first.number,
      definite,
    }));
  }

  private intern(base: ArabicLexeme, key: string, make: () => ArabicLexeme): ArabicLexeme {
    let forms = this.inflected.get(base);
    if (forms === undefined) {
      forms = new Map();
      this.inflected.set(base, forms);
    }
    let entry = forms.get(key);
    if (entry === undefined) {
      // Made anew, so that all lexemes have one shape.
      entry = lexeme(make());
      forms.set(key, entry);
    }
    return entry;
  }
}

const demonstratives: ReadonlySet<string> = new Set(
  ['هذا', 'هذه', 'هذان', 'هذين', 'هاتان', 'هاتين', 'هؤلاء', 'ذلك', 'تلك', 'أولئك', 'ذاك'].map(fold),
);

/** «هذا الهجوم»: before a noun with its article the pronoun points at it. */
function pointsAt(pronoun: ArabicLexeme, next: ArabicLexeme | undefined): boolean {
  if (next === undefined || !demonstratives.has(pronoun.form)) return false;
  return (next.pos === 'noun' || next.pos === 'adjective') && next.form.startsWith('ال') && next.definite;
}

/** «ونصف الساعة», which the number before has taken up. */
const ITS_FRACTION = lexeme({ form: 'و', pos: 'adverb', traits: Trait.Looked });

const LESS_THAN: readonly Sense[] = [{ kind: 'bound', bound: 'less-than' }];

const ONLY: readonly Sense[] = [{ kind: 'bound', bound: 'exactly' }];

const EXCEPT: readonly Sense[] = [{ kind: 'link', link: 'only' }];

const TEN = fold('عشرة');

const ORDINALS: ReadonlySet<string> = new Set(
  ['الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'].map(fold),
);

function isAmount(next: ArabicLexeme | undefined): boolean {
  return next !== undefined && (next.pos === 'number' || ORDINALS.has(next.form));
}

/** «منهم ثلاثة», «بينهم»: of whom three, not "from them". */
function ofThem(draft: Draft, i: number): boolean {
  const pronoun = draft.lexeme(i + 1);
  if (pronoun?.pos !== 'pronoun' || (pronoun.traits & Trait.Clitic) === 0) return false;
  if (pronoun.form !== 'ها' && pronoun.form !== 'هم' && pronoun.form !== 'هن') return false;
  return draft.lexeme(i + 2)?.pos === 'number' || draft.lexeme(i - 1)?.pos === 'comma';
}

const OF_THEM = lexeme({
  form: 'منهم',
  pos: 'preposition',
  senses: [{ kind: 'scope', part: 'subset' }],
  traits: Trait.Looked | Trait.GovernsNoun,
});

/** «سقوط قتيل», «سقوط قتيلين»: the phrase for deaths at large, ended by one or two who died. */
function countsOne(draft: Draft, last: number, { senses }: ArabicLexeme): boolean {
  const word = draft.lexeme(last);
  if ((word?.number !== 'singular' && word?.number !== 'dual') || !senses.some(({ kind }) => kind === 'event'))
    return false;
  return word.pos === 'noun' && word.senses.some(({ kind }) => kind === 'casualty') && !word.definite;
}

function asksForPlace(before: ArabicLexeme | undefined): boolean {
  if (before === undefined) return false;
  if (before.traits & Trait.PlaceNoun) return true;
  return (
    before.pos === 'preposition' &&
    before.senses.some(
      (sense) => sense.kind === 'locative' || (sense.kind === 'marks' && sense.roles.includes('place')),
    )
  );
}
