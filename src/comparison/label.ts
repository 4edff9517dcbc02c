import { type PositionLabel, traitsOf, type Value } from '../model';
import { titled, usualName } from './display-names';
import type { Draft } from './draft';
import type { Stance } from './kind';
import type { Speech } from './speech';
import { describeRange } from './values/quantity';

/** Letters of a quote that stands for a value. */
const longest = 140;

/** Short words for a position in each language of its answers, the first answer's first: what it is called there most often. */
export function labelsOf(stance: Stance, speech: Speech): readonly [PositionLabel, ...PositionLabel[]] {
  const [first, ...rest] = [...new Set(stance.map(({ claim }) => speech.languageOf(claim)))];
  const own = [first ?? null, ...rest.filter((language) => language !== null)] as const;
  const others = titled.filter((language) => !own.includes(language));
  return [
    labelIn(own[0], stance, speech),
    ...own.slice(1).map((language) => labelIn(language, stance, speech)),
    ...others.flatMap((language) => conceptLabel(language, stance, speech) ?? []),
  ];
}

/** What the gazetteer calls the value in a language in which nobody names it; null where the words say more than the concept. */
function conceptLabel(language: string, [{ value }]: Stance, { index }: Speech): PositionLabel | null {
  const plain =
    (value.kind === 'actor' && value.thing === null) ||
    (value.kind === 'place' && value.relation === 'at') ||
    (value.kind === 'thing' && value.attributes.length === 0 && value.owner === null);
  if (!plain || value.id === null) return null;
  const name = usualName(value.id, language, index)?.name;
  return name === undefined ? null : { text: name, language, as: 'concept' };
}

function labelIn(language: string | null, stance: Stance, speech: Speech): PositionLabel {
  const told = stance.filter(({ claim }) => speech.languageOf(claim) === language);
  const answering = told.filter(({ sequel }) => sequel !== true);
  const own = answering.length > 0 ? answering : told;
  const names: string[] = [];
  // «القوات الأمنية» before «قواتنا», which names nobody outside its sentence: a pronoun is written onto the name.
  const apart: string[] = [];
  for (const answer of own) {
    const name = nameOf(answer);
    if (name === null) continue;
    names.push(name);
    if (answer.value.kind !== 'actor' || name === answer.value.name) apart.push(name);
  }
  if (names.length > 0)
    return { text: namesOfAll(own) ?? mostTold(apart.length > 0 ? apart : names), language, as: 'name' };
  const wide = own.filter(isWide);
  const plain = wide.length > 0 ? wide : own;
  const spelt = plain.filter(isSpeltOut);
  const [first, ...quotes] = (spelt.length > 0 ? spelt : plain).map(({ evidence }) => evidence.quote);
  const whole = own[0]?.value.kind === 'polarity' || own[0]?.account === true;
  return { text: clipped(whole ? (first ?? '') : shortest([first ?? '', ...quotes])), language, as: 'quote' };
}

/** Doers of one side that a label names; more would not be read. */
const named = 3;

/**
 * "US aircraft / a coalition fighter jet / an air strike": a side may hold answers of which one is wider than another, and no word of
 * one says what another said. Null where all that are known are one, or somebody is known by his words alone.
 */
function namesOfAll(own: readonly Draft[]): string | null {
  if (!own.some(({ value }) => value.kind === 'actor')) return null;
  const groups = new Map<string, string[]>();
  for (const answer of own) {
    const { value } = answer;
    const name = nameOf(answer);
    if (name === null || (value.kind !== 'actor' && value.kind !== 'happening')) continue;
    if (value.kind === 'actor' && value.id === null) return null;
    // A pronoun written onto a name: «قواتنا».
    if (value.kind === 'actor' && name !== value.name) continue;
    const key = value.kind === 'actor' ? `${value.id} ${value.thing === null}` : value.kind;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [name]);
    else same.push(name);
  }
  if (groups.size < 2) return null;
  const told = [...groups.values()].sort((a, b) => b.length - a.length).map(mostTold);
  const within = (name: string, other: string) => other.toLowerCase().includes(name.toLowerCase());
  const apart = told.filter(
    (name, at) => !told.some((other, i) => i !== at && within(name, other) && !(within(other, name) && i > at)),
  );
  return apart.length < 2 ? null : apart.slice(0, named).join(' / ');
}

/** "Left" stands for those who say that he fled as well, and not the other way round. */
function isWide({ value }: Draft): boolean {
  return value.kind !== 'happening' || traitsOf(value.event).broader === undefined;
}

/** Whether an answer's words name whoever did it, and no pronoun stands for him. */
function isSpeltOut({ claim, evidence }: Draft): boolean {
  return claim.proposition.arguments.every(
    ({ role, value }) => role !== 'agent' || value.kind !== 'actor' || evidence.quote.includes(value.name),
  );
}

/** What the answer calls its value; null where only a verb or a whole clause states it. */
function nameOf({ value, claim, evidence }: Draft): string | null {
  switch (value.kind) {
    case 'quantity':
      return describeRange(value);
    case 'moment':
      return value.text;
    case 'place':
    case 'actor':
    case 'thing':
      return wholeWords(value.name, evidence.quote);
    case 'state':
      return value.name;
    case 'happening':
      return isNoun(value, claim) && isWritten(value.name, evidence.quote) ? value.name : null;
    case 'polarity':
      return null;
  }
}

/** Whether words stand in a quote as they are: "explode" is no word of "exploded". */
function isWritten(name: string, quote: string): boolean {
  const at = quote.indexOf(name);
  return at >= 0 && !/^[\p{L}]/u.test(quote.slice(at + name.length));
}

/** A happening that is an argument of its claim is told by a noun; one that the claim itself is may be told by a verb. */
function isNoun(value: Value, { proposition }: Draft['claim']): boolean {
  return proposition.arguments.some((argument) => argument.value === value);
}

/** The name with what is written together with its last word: the pronoun of «قواتنا» is no word of its own. */
function wholeWords(name: string, quote: string): string {
  const at = quote.indexOf(name);
  if (name === '' || at < 0) return name;
  writtenOn.lastIndex = at + name.length;
  return name + (writtenOn.exec(quote)?.[0] ?? '');
}

const writtenOn = /\p{L}{1,3}(?!\p{L})/uy;

function mostTold(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The shortest of quotes that say more than a word or two, or of all. */
function shortest(quotes: readonly string[]): string {
  const telling = quotes.filter((quote) => quote.includes(' ', quote.indexOf(' ') + 1));
  return (telling.length > 0 ? telling : quotes).reduce((best, next) => (next.length < best.length ? next : best));
}

function clipped(quote: string): string {
  return quote.length <= longest ? quote : `${quote.slice(0, longest - 1).trimEnd()}…`;
}
