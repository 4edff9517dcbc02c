import type { Sense } from '../../../model/token';
import { WordKind } from '../../../text/word-scanner';
import { fractionAt } from '../fractions';
import { type NumberMatch, numberReading } from '../numbers';
import { nounReading, plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import { union } from '../vocabulary';
import type { Word } from '../word';
import { mergePhrase } from './merge-phrase';
import type { Merging } from './merging';

const percentUnit: readonly Sense[] = [{ kind: 'unit', unit: 'percent', factor: 1 }];

/** "24-hour", "four-year": how long what an adjective of a number and a unit of time describes goes on. */
function lengthOf({ low, high }: Pick<NumberMatch['quantity'], 'low' | 'high'>, tail: Word): readonly Sense[] {
  for (const { lexeme } of tail.readings)
    for (const sense of lexeme.senses)
      if (sense.kind === 'unit' && (sense.unit === 'day' || sense.unit === 'second'))
        return [
          { kind: 'long', unit: sense.unit, low: low * sense.factor, high: high === null ? null : high * sense.factor },
        ];
  return [];
}

/** "Four-year", whose number is spelled out; undefined for any other word. */
function spelledLength({ units, vocabulary }: Merging, text: string, i: number): Reading | undefined {
  const { kind, form } = units.words[i] as Word;
  const hyphen = form.indexOf('-');
  if (kind !== WordKind.Word || hyphen < 0 || hyphen !== form.lastIndexOf('-')) return undefined;
  const [start, end] = [units.starts[i] as number, units.ends[i] as number];
  const { number } = vocabulary.word(text, start, start + hyphen, WordKind.Word);
  if (number === undefined || (number.kind !== 'small' && number.kind !== 'tens') || number.value === 0)
    return undefined;
  const tail = vocabulary.word(text, start + hyphen + 1, end, WordKind.Word);
  const senses = lengthOf({ low: number.value, high: number.value }, tail);
  return senses.length === 0 ? undefined : new Reading(plainLexeme(form, form, 'adjective', senses), Tag.Adjective);
}

export function mergeNumber(context: Merging, text: string, i: number, to: number): number {
  const { units, items } = context;
  const word = units.words[i] as Word;
  const long = spelledLength(context, text, i);
  if (long !== undefined) {
    items.push(units.starts[i] as number, units.ends[i] as number, [long], Tag.Adjective, word);
    return i + 1;
  }
  if (
    word.kind === WordKind.Word &&
    word.number === undefined &&
    word.form !== 'a' &&
    word.form !== 'an' &&
    word.form !== 'between'
  )
    return 0;
  if (word.kind !== WordKind.Word && word.names !== undefined) {
    const next = mergePhrase(context, i, to);
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
  const match = context.numbers.read(i, to);
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
        [new Reading(plainLexeme(form, form, 'adjective', lengthOf(match.quantity, tail)), Tag.Adjective)],
        Tag.Adjective,
        word,
      );
      return match.next + 2;
    }
  }
  // Scores: "2-1".
  if (
    match.next === i + 1 &&
    after?.kind === WordKind.Join &&
    units.words[i + 2]?.kind === WordKind.Number &&
    i + 2 < to
  ) {
    const form = text.slice(start, units.ends[i + 2]);
    // "An 85-68 win".
    const says = /^(?:an?|the|this|that|his|her|its|our|their)$/u.test(units.words[i - 1]?.form ?? '');
    const [pos, tag] = says ? (['adjective', Tag.Adjective] as const) : (['other', Tag.Other] as const);
    items.push(start, units.ends[i + 2] as number, [new Reading(plainLexeme(form, form, pos), tag)], tag, word);
    return i + 3;
  }
  if (context.numbers.naming(i, match.next)) {
    items.push(
      start,
      units.ends[i] as number,
      [new Reading(plainLexeme(word.form, word.form, 'other'), Tag.Other)],
      Tag.Other,
      word,
    );
    return i + 1;
  }
  const form = text.slice(start, match.end).toLowerCase();
  items.push(start, match.end, [numberReading(form, match.quantity)], Tag.Number, word);
  const whole = units.ends[match.next - 1] as number;
  if (match.end < whole) {
    const unit = context.vocabulary.word(text, match.end, whole, WordKind.Word);
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
