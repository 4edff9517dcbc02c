// Long because number grammar is one small language.
import type { Lexeme, Sense } from '../../model/token';
import { Gap, WordKind } from '../../text/word-scanner';
import { signUnits } from './lexicon/counts';
import { digitSuffixes, unitSuffixes } from './number-words';
import { plainLexeme, Reading } from './reading';
import { Tag } from './tag';
import { Shape, type Units, type Word } from './word';

type Quantity = NonNullable<Lexeme['quantity']>;

/** A number that was read: where it ends, and what it is worth. */
export interface NumberMatch {
  /** The unit after its last. */
  readonly next: number;
  /** Where the number ends in the text; before the unit in "10km". */
  readonly end: number;
  readonly quantity: Quantity;
  /** What its first figure was multiplied by: 1e6 in "3 million". */
  readonly scale: number;
}

const exact = (value: number): Quantity => ({ low: value, best: value, high: value, approximate: false });

/** The value of digits with separators; NaN for a clock time and the like. */
function digits(text: string): number {
  if (text.includes(':')) return Number.NaN;
  const plain = text.replaceAll(/[\u00a0\u202f\u2009]/gu, '');
  if (/^\d+$/u.test(plain)) return plain.length > 15 ? Number.NaN : Number(plain);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d+\.\d+$/u.test(plain)) return Number(plain);
  return /^\d+,\d{1,2}$/u.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}

/** Nouns whose number is their name: Flight 752, Article 5, Boeing 737. */
const numbered = new Set(
  `flight article boeing airbus resolution section route highway chapter unit apollo formula no number channel gate terminal
  block zone ward line platform page paragraph clause model room floor reactor sector interstate soyuz brigade
  battalion regiment level tier category phase round episode season volume pier berth line exit junction runway embraer
  cessna antonov tupolev ilyushin sukhoi mig su tu an il resolution iphone windows version class pillar track hall stage group bus tram
  train car ship hull area site camp checkpoint point plot lot house apartment flat building case file bill act protocol annex rule amendment
  super top under under- u g covid`.split(/\s+/u),
);

/** Words that leave none of what stands behind "a single". */
const deniers = new Set('not without never nor hardly'.split(' '));

/** Reads numbers from the words of a text. */
export class NumberReader {
  private readonly units: Units;

  constructor(units: Units) {
    this.units = units;
  }

  /** The number that begins at `i`, with its range and scale; undefined where none does. */
  read(i: number, to: number): NumberMatch | undefined {
    if (i >= to) return undefined;
    const first = this.units.words[i] as Word;
    if (first.form === 'between') return this.between(i, to);
    const head = this.simple(i, to);
    if (head === undefined) return undefined;
    return this.ranged(head, to) ?? head;
  }

  /** True for digits that name something rather than count: "Flight 752", "F 16". */
  naming(i: number, next: number): boolean {
    if (i === 0) return false;
    const { words, gaps } = this.units;
    const before = words[i - 1] as Word;
    if ((words[i] as Word).kind !== WordKind.Number || before.kind !== WordKind.Word || gaps[i] === Gap.Blank)
      return false;
    if (!/^\d+$/u.test((words[i] as Word).surface)) return false;
    if (numbered.has(before.form) && (before.shape !== Shape.Lower || !countable(words[next]))) return true;
    // "hangar 12": a plain singular noun with a bare number after it.
    if (before.tags === Tag.Noun && before.shape === Shape.Lower && plainNoun(before) && !countable(words[next]))
      return true;
    return (
      before.shape !== Shape.Lower &&
      before.readings.length === 0 &&
      before.named === undefined &&
      !countable(words[next])
    );
  }

  private between(i: number, to: number): NumberMatch | undefined {
    const low = this.simple(i + 1, to);
    if (low === undefined || (this.units.words[low.next] as Word | undefined)?.form !== 'and' || low.next >= to)
      return undefined;
    const high = this.simple(low.next + 1, to);
    return high && range(low, high);
  }

  private ranged(head: NumberMatch, to: number): NumberMatch | undefined {
    const { words, gaps } = this.units;
    const link = words[head.next];
    if (link === undefined || head.next + 1 >= to || head.quantity.approximate) return undefined;
    const joined = link.kind === WordKind.Join;
    if (!joined && link.form !== 'to' && link.form !== 'or') return undefined;
    if (joined && gaps[head.next + 1] !== Gap.None) return undefined;
    const tail = this.simple(head.next + 1, to);
    if (tail === undefined || tail.quantity.approximate) return undefined;
    // "7.8-magnitude" and "3-2" are no ranges; nor is "from 10 to 12", a change.
    if (link.form === 'to' && (words[this.indexBefore(head)] as Word | undefined)?.form === 'from') return undefined;
    if (joined && tail.quantity.best < 20 && !countable(words[tail.next])) return undefined;
    return range(head, tail);
  }

  private indexBefore(match: NumberMatch): number {
    let i = match.next - 1;
    while (
      i >= 0 &&
      ((this.units.words[i] as Word).number !== undefined || (this.units.words[i] as Word).kind === WordKind.Number)
    )
      i--;
    return i;
  }

  /** One number without a range. */
  private simple(i: number, to: number): NumberMatch | undefined {
    if (i >= to) return undefined;
    const { words, ends } = this.units;
    const word = words[i] as Word;
    if (word.kind === WordKind.Number) {
      const value = digits(word.surface);
      return Number.isNaN(value) ? undefined : this.scaled(i + 1, to, exact(value), ends[i] as number);
    }
    if (word.kind === WordKind.Mixed) return this.mixed(i, word);
    if (word.kind === WordKind.Word && (word.number !== undefined || word.form === 'a' || word.form === 'an'))
      return this.spelled(i, to);
    return undefined;
  }

  private mixed(i: number, word: Word): NumberMatch | undefined {
    const parts = /^([\d.,]*\d)([\p{L}]+)$/u.exec(word.form);
    if (parts === null) return undefined;
    const [, number = '', suffix = ''] = parts;
    const value = digits(number);
    if (Number.isNaN(value)) return undefined;
    const end = this.units.ends[i] as number;
    const money = i > 0 && signUnits[(this.units.words[i - 1] as Word).form] !== undefined;
    const scale = suffix === 'm' && (money || countsMany(this.units.words[i + 1])) ? 1e6 : digitSuffixes[suffix];
    if (scale !== undefined) return { next: i + 1, end, scale, quantity: exact(round(value * scale)) };
    if (!unitSuffixes.has(suffix)) return undefined;
    return { next: i + 1, end: (this.units.starts[i] as number) + number.length, scale: 1, quantity: exact(value) };
  }

  /** Takes in scales after digits: "1.5 million", "200 thousand". */
  private scaled(i: number, to: number, quantity: Quantity, end: number): NumberMatch {
    const word = this.units.words[i];
    const scale = i < to ? word?.number : undefined;
    const by = scale?.kind === 'scale' ? scale.value : scale?.kind === 'dozen' ? 12 : 1;
    if (by === 1) return { next: i, end, scale: 1, quantity };
    return { next: i + 1, end: this.units.ends[i] as number, scale: by, quantity: times(quantity, by) };
  }

  /** "A quarter of a million", "three quarters of a million". */
  private quarterAt(i: number, at: number, to: number): NumberMatch | undefined {
    const { words, ends } = this.units;
    const first = at === i ? words[i]?.number : undefined;
    const times = first?.kind === 'small' ? first.value : 1;
    const name = at === i ? at + 1 : at;
    const form = words[name]?.form;
    if (form !== 'quarter' && form !== 'quarters') return undefined;
    if (words[name + 1]?.form !== 'of' || words[name + 2]?.form !== 'a' || name + 3 >= to) return undefined;
    const scale = words[name + 3]?.number;
    if (scale?.kind !== 'scale') return undefined;
    const value = (scale.value / 4) * times;
    return { next: name + 4, end: ends[name + 3] as number, scale: 1, quantity: exact(value) };
  }

  private spelled(i: number, to: number): NumberMatch | undefined {
    const { words, ends } = this.units;
    let at = i;
    const article = (words[at] as Word).form === 'a' || (words[at] as Word).form === 'an';
    if (article) at++;
    const word = at < to ? words[at] : undefined;
    const number = word?.number;
    const quarter = this.quarterAt(i, at, to);
    if (quarter !== undefined) return quarter;
    // "A single missile" is one; "not a single missile" is none.
    if (article && word?.form === 'single' && !deniers.has((words[i - 1] as Word | undefined)?.form ?? ''))
      return { next: at + 1, end: ends[at] as number, scale: 1, quantity: exact(1) };
    if (number === undefined || word?.kind !== WordKind.Word) return undefined;
    if (
      article &&
      number.kind !== 'scale' &&
      number.kind !== 'dozen' &&
      number.kind !== 'round' &&
      number.kind !== 'half'
    )
      return undefined;
    if (number.kind === 'half') {
      let next = at + 1;
      const inner = words[next]?.form;
      if (inner === 'a') next++;
      const scale = next < to ? words[next]?.number : undefined;
      const value = scale?.kind === 'scale' ? scale.value / 2 : scale?.kind === 'dozen' ? 6 : undefined;
      if (value === undefined && inner === 'an' && words[next + 1]?.form === 'hour')
        return { next: next + 1, end: ends[next] as number, scale: 1, quantity: exact(0.5) };
      return value === undefined
        ? undefined
        : { next: next + 1, end: ends[next] as number, scale: 1, quantity: exact(value) };
    }
    if (number.kind === 'round') {
      // "few" alone denies rather than counts.
      if (word.form === 'few' && !article && words[i - 1]?.form !== 'the') return undefined;
      let next = at + 1;
      // "A couple of hours", "a couple hundred"; "the couple" are two who belong together.
      if (word.form === 'couple' && !isCounting(words[next])) return undefined;
      if (word.form !== 'few' && word.form !== 'several' && words[next]?.form === 'of' && next + 1 < to) next++;
      const quantity = { ...number.round, approximate: true };
      const scale = next < to ? words[next]?.number : undefined;
      if (scale?.kind === 'scale')
        return {
          next: next + 1,
          end: ends[next] as number,
          scale: scale.value,
          quantity: times(quantity, scale.value),
        };
      return { next, end: ends[next - 1] as number, scale: 1, quantity };
    }
    if (number.kind === 'rounds') {
      const quantity = { ...number.round, approximate: true };
      const scale = words[at + 1]?.form === 'of' && at + 2 < to ? words[at + 2]?.number : undefined;
      if (scale?.kind !== 'rounds' || scale.scale <= number.scale || number.scale === 0)
        return { next: at + 1, end: ends[at] as number, scale: 1, quantity };
      const factor = number.scale;
      const unit = scale.scale;
      return {
        next: at + 3,
        end: ends[at + 2] as number,
        scale: 1,
        quantity: { low: 2 * factor * unit, best: 2 * factor * unit, high: 10 * factor * unit - 1, approximate: true },
      };
    }
    if (number.kind === 'dozen') return { next: at + 1, end: ends[at] as number, scale: 1, quantity: exact(12) };
    return this.composed(article ? at : i, to, article);
  }

  /** "two hundred and fifty thousand". */
  private composed(from: number, to: number, article: boolean): NumberMatch | undefined {
    const { words, ends } = this.units;
    let total = 0;
    let group = article ? 1 : 0;
    let at = from;
    let last = 'none';
    let outer = 1;
    while (at < to) {
      const number = (words[at] as Word).number;
      if (number?.kind === 'small') {
        if (last === 'small' || (last === 'tens' && number.value > 9)) break;
        group += number.value;
        last = 'small';
      } else if (number?.kind === 'tens') {
        if (last === 'small' || last === 'tens') break;
        group += number.value;
        last = 'tens';
      } else if (number?.kind === 'scale') {
        if (number.value === 100) group = (group || 1) * 100;
        else {
          total += (group || 1) * number.value;
          outer = number.value;
          group = 0;
        }
        last = 'scale';
      } else if (number?.kind === 'dozen' && last !== 'none') {
        return { next: at + 1, end: ends[at] as number, scale: 12, quantity: exact((total + group) * 12) };
      } else if ((words[at] as Word).form === 'and' && last === 'scale') {
        const after = at + 1 < to ? words[at + 1]?.number?.kind : undefined;
        if (after !== 'small' && after !== 'tens') break;
        last = 'and';
      } else break;
      at++;
    }
    return {
      next: at,
      end: ends[at - 1] as number,
      scale: total > 0 && group === 0 ? outer : 1,
      quantity: exact(total + group),
    };
  }
}

function plainNoun(word: Word): boolean {
  return word.readings.every(({ lexeme }) => lexeme.senses.every(({ kind }) => kind === 'concept'));
}

/** What stands behind "couple" where it counts. */
function isCounting(word: Word | undefined): boolean {
  return (
    word?.kind === WordKind.Word &&
    (word.form === 'of' || word.form === 'more' || word.number?.kind === 'scale' || (word.tags & Tag.Plural) !== 0)
  );
}

/** A word that may be counted: a plural noun, an adjective before one, or one unknown. */
function countable(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== WordKind.Word || word.shape === Shape.Upper) return false;
  if (word.readings.length === 0) return word.shape === Shape.Lower;
  return (word.tags & (Tag.Plural | Tag.Adjective)) !== 0;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function times(quantity: Quantity, by: number): Quantity {
  return {
    low: round(quantity.low * by),
    best: round(quantity.best * by),
    high: quantity.high === null ? null : round(quantity.high * by),
    approximate: quantity.approximate,
  };
}

/** "10 to 20"; in "2 to 3 million" the scale holds for both. */
function range(a: NumberMatch, b: NumberMatch): NumberMatch | undefined {
  const high = b.quantity.high;
  if (high === null) return undefined;
  const shared = a.scale === 1 && a.quantity.low * b.scale < high ? b.scale : 1;
  const low = a.quantity.low * shared;
  if (low >= high) return undefined;
  return { next: b.next, end: b.end, scale: b.scale, quantity: { low, best: low, high, approximate: false } };
}

/** A reading that carries a quantity. */
export function numberReading(form: string, quantity: Quantity, senses: readonly Sense[] = []): Reading {
  return new Reading(
    { ...plainLexeme(form, form, 'number', senses), quantity, number: quantity.best === 1 ? 'singular' : 'plural' },
    Tag.Number,
  );
}

/** "1.5m people", "5.8m votes", and not "a 12m yacht": a plural noun, of persons or units where it may be a verb ("costs"). */
function countsMany(word: Word | undefined): boolean {
  if (word === undefined || (word.tags & Tag.Plural) === 0) return false;
  if ((word.tags & (Tag.Base | Tag.Third | Tag.Past)) === 0) return true;
  return word.readings.some(({ lexeme }) =>
    lexeme.senses.some(
      (sense) =>
        sense.kind === 'concept' && (sense.id.startsWith('thing:person') || sense.id.startsWith('thing:unit/')),
    ),
  );
}
