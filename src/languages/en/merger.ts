// Long because what merges with what is one decision, taken in a fixed order.
import type { Sense } from '../../model/token';
import { Gap, WordKind } from '../../text/word-scanner';
import { fractionAt } from './fractions';
import { guess } from './guess';
import type { Items } from './items';
import { nameHeads, titles } from './lexicon/places';
import { NumberReader, numberReading } from './numbers';
import { nounReading, plainLexeme, Reading } from './reading';
import { anyVerb, nounPhrase, Tag } from './tag';
import { TimeReader } from './times';
import { union, type Vocabulary } from './vocabulary';
import { type NameReadings, Shape, type Units, type Word } from './word';

const emergencyNumbers = new Set(['911', '999', '112']);
const emergencyNouns = new Set(
  'call calls caller callers operator operators dispatcher dispatchers emergency line lines system service centre center'.split(
    ' ',
  ),
);

const percentUnit: readonly Sense[] = [{ kind: 'unit', unit: 'percent', factor: 1 }];

const titleWords = new Set(titles.split(/[,\s]+/u));
/** Concepts whose nouns stand before a name and are no part of it. */
const titled: readonly string[] = ['actor:role', 'thing:person', 'thing:phenomenon/storm'];
const heads = new Set(nameHeads.split(/[,\s]+/u));
/** Lower-case words inside names: "Abdul bin Salman", "Charles de Gaulle". */
const inner = new Set(
  'al el bin ibn abu ben bint ould de del della da di dos du la le les van von der den ter e y ul ur'.split(' '),
);
const locative = new Set(
  'in at near from to around outside inside between across of towards toward into through for via over off'.split(' '),
);
const functional =
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Complementizer |
  Tag.Relative |
  Tag.Aux |
  Tag.Negator |
  Tag.To |
  Tag.Adverb |
  Tag.Bound;

/** Merges the units of one sentence into items: times, numbers, phrases, names; the rest word by word. */
export class Merger {
  private readonly units: Units;
  private readonly vocabulary: Vocabulary;
  private readonly numbers: NumberReader;
  private readonly times: TimeReader;
  private readonly items: Items;

  constructor(units: Units, vocabulary: Vocabulary, items: Items) {
    this.units = units;
    this.vocabulary = vocabulary;
    this.items = items;
    this.numbers = new NumberReader(units);
    this.times = new TimeReader(units, (i, to) => {
      const match = this.numbers.read(i, to);
      return match === undefined ? undefined : { next: match.next, value: match.quantity.best };
    });
  }

  /** Fills the items from units [from, to). */
  merge(text: string, from: number, to: number): void {
    const { units, items } = this;
    items.clear();
    const titleCase = this.titleCase(from, to);
    let i = from;
    while (i < to) {
      const word = units.words[i] as Word;
      if (word.kind !== WordKind.Word && word.kind !== WordKind.Number && word.kind !== WordKind.Mixed) {
        i = this.mark(i, from, to);
        continue;
      }
      const next =
        this.ranked(text, i, to) || this.temporal(text, i, to) || this.numeric(text, i, to) || this.phrase(i, to);
      i = next || this.single(text, i, from, to, titleCase);
    }
  }

  /** "The No. 2 official", "911 calls": numbers that say which one is meant, and count nothing. */
  private ranked(text: string, i: number, to: number): number {
    const { units } = this;
    const [word, dot, number] = [units.words[i] as Word, units.words[i + 1], units.words[i + 2]];
    const numbered =
      word.form === 'no' && dot?.surface === '.' && units.gaps[i + 1] === Gap.None && number?.kind === WordKind.Number;
    const emergency = emergencyNumbers.has(word.form) && dot !== undefined && emergencyNouns.has(dot.form);
    const next = numbered ? i + 3 : emergency ? i + 1 : 0;
    if (next === 0 || next > to) return 0;
    const [start, end] = [units.starts[i] as number, units.ends[next - 1] as number];
    const form = text.slice(start, end).toLowerCase();
    this.items.push(
      start,
      end,
      [new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective)],
      Tag.Adjective,
      word,
    );
    return next;
  }

  private mark(i: number, from: number, to: number): number {
    const { units, items } = this;
    const word = units.words[i] as Word;
    const surface = word.surface;
    // The dot of an abbreviation is no token.
    if (
      surface === '.' &&
      i > from &&
      i + 1 < to &&
      units.gaps[i] === Gap.None &&
      units.words[i + 1]?.kind === WordKind.Word
    ) {
      return i + 1;
    }
    if (
      word.kind === WordKind.Close &&
      (surface === "'" || surface === '’') &&
      i > from &&
      units.gaps[i] === Gap.None &&
      /s$/u.test(units.words[i - 1]?.form ?? '') &&
      i + 1 < to &&
      units.words[i + 1]?.kind === WordKind.Word &&
      units.gaps[i + 1] === Gap.Space &&
      !this.singleOpen
    ) {
      items.push(units.starts[i] as number, units.ends[i] as number, possessive, Tag.Possessive, word);
      return i + 1;
    }
    if (surface === '‘' || (word.kind === WordKind.Open && surface === "'")) this.singleOpen = true;
    else if (surface === '’' || surface === "'") this.singleOpen = false;
    items.push(units.starts[i] as number, units.ends[i] as number, word.readings, word.tags, word);
    return i + 1;
  }

  private singleOpen = false;

  private temporal(text: string, i: number, to: number): number {
    const { units } = this;
    const word = units.words[i] as Word;
    const next = units.words[i + 1];
    const likely =
      word.time !== undefined ||
      word.kind !== WordKind.Word ||
      ((word.number !== undefined || word.form === 'a' || word.form === 'an' || word.form === 'the') &&
        next !== undefined &&
        (next.time !== undefined || next.number !== undefined || next.kind !== WordKind.Word)) ||
      (word.form === 'from' && next?.time !== undefined);
    if (!likely) return 0;
    const match = this.times.read(i, to);
    if (match === undefined) return 0;
    const form = text.slice(units.starts[i], units.ends[match.next - 1]).toLowerCase();
    const lexeme = { ...plainLexeme(form, form, 'time', [{ kind: 'time' as const, time: match.time }]) };
    this.items.push(
      units.starts[i] as number,
      units.ends[match.next - 1] as number,
      [new Reading(lexeme, Tag.Time)],
      Tag.Time,
      word,
    );
    return match.next;
  }

  private numeric(text: string, i: number, to: number): number {
    const { units, items } = this;
    const word = units.words[i] as Word;
    if (
      word.kind === WordKind.Word &&
      word.number === undefined &&
      word.form !== 'a' &&
      word.form !== 'an' &&
      word.form !== 'between'
    )
      return 0;
    if (word.kind !== WordKind.Word && word.names !== undefined) {
      const next = this.phrase(i, to);
      if (next > 0) return next;
    }
    const fraction = fractionAt(units, i, to);
    if (fraction !== undefined) {
      const { next, percent } = fraction;
      const from = units.starts[i] as number;
      const end = units.ends[next - 1] as number;
      const quantity = { low: percent, best: percent, high: percent, approximate: true };
      items.push(
        from,
        end,
        [numberReading(text.slice(from, end).toLowerCase(), quantity, percentUnit)],
        Tag.Number,
        word,
      );
      return next;
    }
    const match = this.numbers.read(i, to);
    if (match === undefined) {
      if (word.kind === WordKind.Word) return 0;
      const ordinal = /^\d+(?:st|nd|rd|th)$/u.test(word.form);
      const reading = ordinal
        ? new Reading(plainLexeme(word.form, word.form, 'adjective'), Tag.Adjective)
        : word.readings;
      const list = Array.isArray(reading) ? (reading as readonly Reading[]) : [reading as Reading];
      items.push(units.starts[i] as number, units.ends[i] as number, list, union(list), word);
      return i + 1;
    }
    const start = units.starts[i] as number;
    const after = units.words[match.next];
    // "19-year-old", "two-storey": one adjective.
    if (after?.kind === WordKind.Join && match.next + 1 < to && units.words[match.next + 1]?.kind === WordKind.Word) {
      const tail = units.words[match.next + 1] as Word;
      if (
        tail.keys.length > 1 ||
        /^(?:year|month|week|day|hour|minute|storey|story|member|man|seat|point|party|nation|country|way|time|strong|room|bed|gauge|inch|page|caliber|calibre|lane|seater|game|match|term|round|goal|run)$/u.test(
          tail.form,
        )
      ) {
        const form = text.slice(start, units.ends[match.next + 1]).toLowerCase();
        items.push(
          start,
          units.ends[match.next + 1] as number,
          [new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective)],
          Tag.Adjective,
          word,
        );
        return match.next + 2;
      }
    }
    if (this.numbers.naming(i, match.next)) {
      items.push(
        start,
        units.ends[i] as number,
        [new Reading(plainLexeme(word.form, word.form, 'other'), Tag.Other)],
        Tag.Other,
        word,
      );
      return i + 1;
    }
    // Scores: "2-1".
    if (
      match.next === i + 1 &&
      after?.kind === WordKind.Join &&
      units.words[i + 2]?.kind === WordKind.Number &&
      i + 2 < to
    ) {
      const form = text.slice(start, units.ends[i + 2]);
      items.push(
        start,
        units.ends[i + 2] as number,
        [new Reading(plainLexeme(form, form, 'other'), Tag.Other)],
        Tag.Other,
        word,
      );
      return i + 3;
    }
    const form = text.slice(start, match.end).toLowerCase();
    items.push(start, match.end, [numberReading(form, match.quantity)], Tag.Number, word);
    const whole = units.ends[match.next - 1] as number;
    if (match.end < whole) {
      const unit = this.vocabulary.word(text, match.end, whole, WordKind.Word);
      // "3G", "2L": a capital behind the figure may stand in no table.
      // "A 1.5m wall": metres that no table of units tells from millions.
      const readings =
        unit.form === 'm'
          ? [new Reading(plainLexeme('m', 'm', 'other'), Tag.Other)]
          : unit.readings.length > 0
            ? unit.readings
            : [nounReading(unit.form, unit.form, false, [])];
      items.push(match.end, whole, readings, union(readings), unit);
    }
    return match.next;
  }

  /** The longest phrase of several words, common or name. */
  private phrase(i: number, to: number): number {
    const { units, items } = this;
    const word = units.words[i] as Word;
    let common = word.phrases;
    let named = word.names;
    if (common === undefined && named === undefined) return 0;
    const bit = i + 1 < to ? (units.words[i + 1] as Word).bit : 0;
    if ((((common?.filter ?? 0) | (named?.filter ?? 0)) & bit) === 0) return 0;
    let best: readonly Reading[] = [];
    let next = 0;
    for (let at = i + 1; at < to && (common !== undefined || named !== undefined); at++) {
      const step = units.words[at] as Word;
      if (step.keys.length === 0 || (units.gaps[at] as number) >= Gap.Blank) break;
      for (const key of step.keys) {
        common = common?.next?.get(key);
        named = named?.next?.get(key);
      }
      if (common?.value === undefined && named?.value === undefined) continue;
      const name = this.allowed(named?.value, i, at + 1) ? (named?.value?.readings ?? []) : [];
      const found = common?.value === undefined ? name : name.length === 0 ? common.value : [...name, ...common.value];
      if (found.length > 0) {
        best = found;
        next = at + 1;
      }
    }
    if (next === 0) return 0;
    const tags = union(best);
    // "it came down on Friday", "stood for two weeks": the preposition belongs to the time.
    if ((tags & ~anyVerb) === 0 && units.words[next - 1]?.form === 'to' && next < to) {
      // "rushed to search": the infinitive's "to".
      const follows = units.words[next] as Word;
      if (
        (follows.tags & (Tag.Base | Tag.Plural | Tag.Third)) === Tag.Base &&
        (follows.tags & Tag.Noun) === 0 &&
        !best.some(staged)
      )
        return 0;
    }
    if ((tags & ~anyVerb) === 0 && units.words[next - 1]?.time?.kind === 'lead') {
      const time = this.times.read(next - 1, to);
      if (time !== undefined && time.next > next) return 0;
    }
    if ((tags & ~anyVerb) === 0 && this.isPassiveShot(word, next, to)) return 0;
    // "All three people aboard the plane": what the preposition governs follows.
    if ((tags & ~(Tag.Noun | Tag.Plural)) === 0 && next < to && units.gaps[next] !== Gap.Blank) {
      const [last, follows] = [units.words[next - 1] as Word, units.words[next] as Word];
      const governs = (follows.tags & Tag.Determiner) !== 0 || follows.named !== undefined;
      if (governs && (last.tags & Tag.Preposition) !== 0 && (last.tags & Tag.Noun) === 0) return 0;
    }
    // "the fire at the port" is no firing at it.
    if (
      (word.tags & (Tag.Noun | Tag.Plural)) !== 0 &&
      (tags & (Tag.Base | Tag.Third)) === tags &&
      this.afterNounMaker()
    )
      return 0;
    items.push(units.starts[i] as number, units.ends[next - 1] as number, best, tags, word);
    return next;
  }

  /** "Rockets were fired at the base": what is fired is the subject, and what it is fired at stands under a preposition. */
  private isPassiveShot(word: Word, next: number, to: number): boolean {
    const { count, open } = this.items;
    if (this.units.words[next - 1]?.form !== 'at' || count === 0 || next >= to) return false;
    if ((word.tags & Tag.Participle) === 0 || ((open[count - 1] as number) & Tag.Aux) === 0) return false;
    const follows = this.units.words[next] as Word;
    const opensPhrase =
      (follows.tags & (nounPhrase | Tag.Pronoun)) !== 0 ||
      follows.shape !== Shape.Lower ||
      follows.number !== undefined;
    return opensPhrase && (follows.tags & Tag.Preposition) === 0 && word.readings.some(shoots);
  }

  /** What stands before makes a noun of the next word. */
  private afterNounMaker(): boolean {
    const { count, open } = this.items;
    if (count === 0) return true;
    const before = open[count - 1] as number;
    if ((before & Tag.To) !== 0) return false;
    return (before & (Tag.Determiner | Tag.Adjective | Tag.Possessive | Tag.Preposition | Tag.Number | Tag.Open)) !== 0;
  }

  private allowed(name: NameReadings | undefined, i: number, next: number): boolean {
    if (name === undefined) return false;
    if (!name.ambiguous) return true;
    const before = this.units.words[i - 1];
    if (before !== undefined && (this.units.gaps[i] as number) < Gap.Blank && locative.has(before.form)) return true;
    const after = this.units.words[next];
    return (
      (after !== undefined && heads.has(after.form)) ||
      (before !== undefined && heads.has(before.form) && before.form !== 'day')
    );
  }

  private single(text: string, i: number, from: number, to: number, titleCase: boolean): number {
    const { units, items } = this;
    const word = units.words[i] as Word;
    const start = units.starts[i] as number;
    // "the al Shifa hospital"
    if ((word.surface === 'al' || word.surface === 'el') && i + 1 < to && units.words[i + 1]?.shape === Shape.Capital) {
      const at = items.count;
      const next = this.phrase(i + 1, to) || this.single(text, i + 1, from, to, titleCase);
      items.starts[at] = start;
      return next;
    }
    if (word.form === "'s" && i > from) {
      items.push(start, units.ends[i] as number, possessiveOrIs, Tag.Possessive | Tag.Aux, word);
      return i + 1;
    }
    if (word.named !== undefined && this.allowed(word.named, i, i + 1)) {
      const initial = this.initial(i, from);
      const both = initial && word.readings.length > 0 && word.shape === Shape.Capital;
      const readings = both ? [...word.named.readings, ...word.readings] : word.named.readings;
      const tags = both ? word.named.tags | word.tags : word.named.tags;
      items.push(start, units.ends[i] as number, readings, tags, word);
      return i + 1;
    }
    // "Winds of up to 74 km/h": an unknown word that is made definite by "of" is a noun.
    // "Thematically, the film": nor is an adverb a name.
    const next = units.words[i + 1];
    if (
      word.readings.length === 0 &&
      word.shape === Shape.Capital &&
      i + 1 < to &&
      (next?.form === 'of' ||
        (next?.kind === WordKind.Comma && /...ally$|..ently$|..ously$|..ingly$|..edly$/u.test(word.form))) &&
      this.initial(i, from)
    ) {
      const readings = guess(word.form);
      items.push(start, units.ends[i] as number, readings, union(readings), word);
      return i + 1;
    }
    if (word.shape !== Shape.Lower && this.nameWord(word, i, from, titleCase)) return this.run(text, i, to, titleCase);
    if (word.readings.length > 0) items.push(start, units.ends[i] as number, word.readings, word.tags, word);
    else items.push(start, units.ends[i] as number, [unknownName(word.form)], Tag.Name, word);
    return i + 1;
  }

  /** True where a capital tells nothing: at the beginning of the sentence, a quote, or after a colon. */
  private initial(i: number, from: number): boolean {
    if (i === from) return true;
    const before = this.units.words[i - 1] as Word;
    return (
      before.kind === WordKind.Open ||
      (before.kind === WordKind.Stop && before.surface !== '.') ||
      before.surface === ':' ||
      before.surface === '•' ||
      before.surface === '—' ||
      this.onlyMarks(from, i)
    );
  }

  private onlyMarks(from: number, i: number): boolean {
    if (i - from > 3) return false;
    for (let at = from; at < i; at++) if (this.units.words[at]?.kind === WordKind.Word) return false;
    return true;
  }

  /** Whether a capitalised word belongs to an unknown name. */
  private nameWord(word: Word, i: number, from: number, titleCase: boolean): boolean {
    if (word.readings.length === 0) return true;
    if (titleCase || word.form === 'i') return false;
    if (word.shape === Shape.Upper && word.surface.length > 1 && (word.tags & functional) === 0) return false;
    if (this.role(word) || word.number !== undefined) return false;
    // "US-led"
    if (word.keys.length > 1 && word.tags === Tag.Adjective) return false;
    if ((word.tags & functional) !== 0) return false;
    const next = this.units.words[i + 1];
    if (!this.initial(i, from))
      return (word.tags & (Tag.Noun | Tag.Plural | Tag.Adjective)) !== 0 || next?.shape === Shape.Capital;
    // "Security Media Cell": two more capitals, or a capital head.
    return (
      next !== undefined &&
      this.units.gaps[i + 1] === Gap.Space &&
      next.shape === Shape.Capital &&
      next.named === undefined &&
      next.time === undefined &&
      (word.tags & (Tag.Noun | Tag.Adjective)) !== 0 &&
      !this.role(next) &&
      (next.readings.length === 0 ? heads.has(word.form) : (next.tags & functional) === 0)
    );
  }

  /** Offices, kinds of people and storms stay tokens of their own: "President", "General", "Hurricane". */
  private role(word: Word): boolean {
    for (const { lexeme } of word.readings) {
      if (lexeme.pos !== 'noun') continue;
      for (const sense of lexeme.senses) {
        if (sense.kind === 'concept' && titled.some((root) => sense.id.startsWith(root))) return true;
      }
    }
    return titleWords.has(word.form);
  }

  /** Merges a run of capitalised words, with what binds them, into one name. */
  private run(text: string, i: number, to: number, titleCase: boolean): number {
    const { units, items } = this;
    let next = i + 1;
    while (next < to) {
      const word = units.words[next] as Word;
      const gap = units.gaps[next] as number;
      if (
        word.surface === '.' &&
        gap === Gap.None &&
        (units.words[next - 1] as Word).surface.length === 1 &&
        units.words[next + 1]?.shape === Shape.Capital &&
        next + 1 < to
      ) {
        next++;
        continue;
      }
      if (word.kind !== WordKind.Word || gap > Gap.Space || word.form === "'s") break;
      if (word.shape !== Shape.Lower) {
        if (word.time !== undefined && word.readings.length === 0) break;
        if (word.named !== undefined && this.allowed(word.named, next, next + 1)) {
          // "Vladimir" and a known surname are one name.
          const known = word.named.readings[0] as Reading;
          if (
            next - i <= 2 &&
            known.tags === Tag.Name &&
            person(known) &&
            units.words[next + 1]?.shape !== Shape.Upper
          ) {
            const form = text.slice(units.starts[i], units.ends[next]).toLowerCase();
            const reading = new Reading({ ...known.lexeme, form }, Tag.Name);
            items.push(
              units.starts[i] as number,
              units.ends[next] as number,
              [reading],
              Tag.Name,
              units.words[i] as Word,
            );
            return next + 1;
          }
          break;
        }
        if (word.readings.length > 0 && (titleCase || this.role(word) || (word.tags & functional) !== 0)) {
          if (!heads.has(word.form) || titleCase) break;
        }
        if (word.names !== undefined && this.namePhrase(next, to)) break;
        next++;
        continue;
      }
      if (inner.has(word.form) && units.words[next + 1]?.shape === Shape.Capital && next + 1 < to) {
        next += 2;
        continue;
      }
      const head = heads.has((units.words[next - 1] as Word).form);
      if (head && (word.form === 'of' || word.form === 'for') && next + 1 < to) {
        const the = units.words[next + 1]?.form === 'the' ? 1 : 0;
        const after = units.words[next + 1 + the];
        if (after?.shape === Shape.Capital && next + 1 + the < to && after.time === undefined) {
          next += 2 + the;
          continue;
        }
      }
      break;
    }
    const first = units.words[i] as Word;
    // One capitalised common word is that word: "Western intelligence".
    if (next === i + 1 && first.readings.length > 0) {
      items.push(units.starts[i] as number, units.ends[i] as number, first.readings, first.tags, first);
      return next;
    }
    const form = text.slice(units.starts[i], units.ends[next - 1]).toLowerCase();
    const name = new Reading(plainLexeme(form, form, 'name', next > i + 1 ? this.headSenses(i, next) : []), Tag.Name);
    items.push(units.starts[i] as number, units.ends[next - 1] as number, [name], Tag.Name, first);
    return next;
  }

  /** What kind of thing a name's head says it is: "Al-Ahli Hospital". */
  private headSenses(i: number, next: number): readonly Sense[] {
    let last = next - 1;
    for (let at = i + 1; at < next; at++) {
      const form = this.units.words[at]?.form;
      if (form === 'of' || form === 'for') {
        last = at - 1;
        break;
      }
    }
    const head = this.units.words[last] as Word;
    const noun = head.readings.find(({ lexeme }) => lexeme.pos === 'noun');
    return noun?.lexeme.senses.filter(({ kind }) => kind === 'concept') ?? [];
  }

  private namePhrase(i: number, to: number): boolean {
    let node = (this.units.words[i] as Word).names;
    for (let at = i + 1; at < to && node !== undefined; at++) {
      for (const key of (this.units.words[at] as Word).keys) node = node?.next?.get(key);
      if ((this.units.words[at] as Word).keys.length === 0) return false;
      if (node?.value !== undefined) return true;
    }
    return false;
  }

  /** A line most of whose longer words are capitalised. */
  private titleCase(from: number, to: number): boolean {
    if (this.units.words[from]?.shape === Shape.Lower && this.units.words[from]?.kind === WordKind.Word) return false;
    let capitals = 0;
    let words = 0;
    const last = Math.min(to, from + 40);
    for (let i = from; i < last; i++) {
      const word = this.units.words[i] as Word;
      if (word.kind === WordKind.Stop && i < to - 1) return false;
      if (word.kind !== WordKind.Word || word.form.length < 4) continue;
      words++;
      if (word.shape !== Shape.Lower) capitals++;
    }
    return words >= 3 && capitals >= words * 0.75 && this.units.words[to - 1]?.kind !== WordKind.Stop;
  }
}

function person({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:person'));
}

function shoots({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'event' && (sense.event === 'launch' || sense.event === 'shoot'));
}

function staged({ lexeme }: Reading): boolean {
  return lexeme.senses.some(({ kind }) => kind === 'stage' || kind === 'certainty');
}

function unknownName(form: string): Reading {
  return new Reading(plainLexeme(form, form, 'name'), Tag.Name);
}

const possessive: readonly Reading[] = [
  new Reading(plainLexeme("'s", "'s", 'determiner', [{ kind: 'marks', roles: ['of', 'agent'] }]), Tag.Possessive),
];
const possessiveOrIs: readonly Reading[] = [...possessive, new Reading(plainLexeme("'s", 'be', 'aux'), Tag.Aux)];
