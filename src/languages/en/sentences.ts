import type { Sentence, Token } from '../../model/token';
import { Gap, scanWords, WordKind } from '../../text/word-scanner';
import { Items } from './items';
import { Merger } from './merger';
import { joinParticles } from './particles';
import { Tag } from './tag';
import { Tagger } from './tagger';
import { unquotePhrases } from './unquote-phrases';
import type { Vocabulary } from './vocabulary';
import { Shape, type Units, type Word } from './word';

/** Abbreviations that never end a sentence. */
const open = new Set(
  `v mr mrs ms dr prof adm gen lt maj col capt sgt cpl brig sen rep gov hon st no nos vs fig vol rev fr adm cmdr supt insp pvt
  pte pfc ft mt hq dept est approx sr jr eng al messrs mme mlle cf viz eg ie pp ed op art sec ch`.split(/\s+/u),
);
/** Abbreviations that may. */
const either = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec inc co corp ltd bros etc ave blvd rd mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Words after which "U.S." or "a.m." has ended its sentence. */
const starters =
  Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Adverb | Tag.Negator;

/** Cuts a stretch of text into sentences of tagged tokens. */
export function sentencesOf(vocabulary: Vocabulary, text: string, start: number, end: number): Sentence[] {
  const units = split(vocabulary, text, start, end);
  const items = new Items();
  const merger = new Merger(units, vocabulary, items);
  const tagger = new Tagger(items);
  const out: Sentence[] = [];
  let from = 0;
  while (from < units.count) {
    const to = sentenceEnd(units, from);
    merger.merge(text, from, to);
    if (items.count > 0) {
      unquotePhrases(items);
      joinParticles(items, vocabulary);
      const last = items.open[items.count - 1] as number;
      const beforeLast = items.count > 1 ? (items.open[items.count - 2] as number) : 0;
      items.headline = (last & Tag.Stop) === 0 && !((last & Tag.Close) !== 0 && (beforeLast & Tag.Stop) !== 0);
      tagger.tag();
      const tokens: Token[] = new Array(items.count);
      for (let i = 0; i < items.count; i++) {
        tokens[i] = {
          start: items.starts[i] as number,
          end: items.ends[i] as number,
          lexeme: items.lexemes[i] as Token['lexeme'],
        };
      }
      out.push({ start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end, tokens });
    }
    from = to;
  }
  return out;
}

/** Scans, and splits clitics off. */
function split(vocabulary: Vocabulary, text: string, start: number, end: number): Units {
  const scan = scanWords(text, start, end);
  // Filled from the front: a list made with room for all is slow to write to and to read for as long as it lives.
  const units: Units = { count: 0, starts: [], ends: [], gaps: [], words: [] };
  const push = (from: number, to: number, gap: number, kind: number): void => {
    units.count++;
    units.starts.push(from);
    units.ends.push(to);
    units.gaps.push(gap);
    units.words.push(vocabulary.word(text, from, to, kind));
  };
  for (let i = 0; i < scan.count; i++) {
    const from = scan.starts[i] as number;
    const to = scan.ends[i] as number;
    const kind = scan.kinds[i] as number;
    const gap = scan.gaps[i] as number;
    const cut = kind === WordKind.Word && apostrophe(text, from, to) ? vocabulary.cut(text.slice(from, to)) : to - from;
    push(from, from + cut, gap, kind);
    if (from + cut < to) push(from + cut, to, Gap.None, kind);
  }
  return units;
}

/** The unit after the last of the sentence that begins at `from`. */
function sentenceEnd(units: Units, from: number): number {
  const { count, gaps, words, starts, ends } = units;
  let line = starts[from] as number;
  for (let i = from; i < count; i++) {
    if (i > from) {
      const gap = gaps[i] as number;
      if (gap === Gap.Blank) return i;
      if (gap === Gap.Line) {
        if (breaks(units, i, (ends[i - 1] as number) - line)) return i;
        line = starts[i] as number;
      }
    }
    const word = words[i] as Word;
    if (word.kind === WordKind.Stop) {
      if (continues(units, i)) continue;
      let next = i + 1;
      while (
        next < count &&
        (words[next]?.kind === WordKind.Close || words[next]?.kind === WordKind.Stop) &&
        gaps[next] === Gap.None
      )
        next++;
      if (next >= count) return count;
      const following = words[next] as Word;
      if ((gaps[next] as number) >= Gap.Line) return next;
      if (gaps[next] === Gap.None && following.shape === Shape.Lower) continue;
      // “Why?” he asked.
      if (following.kind === WordKind.Word && following.shape === Shape.Lower && following.surface !== 'i') continue;
      if (following.kind === WordKind.Comma) continue;
      return next;
    }
    if (word.dotted && i + 1 < count) {
      const next = words[i + 1] as Word;
      if (
        gaps[i + 1] === Gap.Space &&
        next.shape === Shape.Capital &&
        next.named === undefined &&
        (next.tags & starters) !== 0
      )
        return i + 1;
    }
  }
  return count;
}

/** A stop that only abbreviates. */
function continues({ words, gaps, count }: Units, i: number): boolean {
  const before = words[i - 1];
  if (
    (words[i] as Word).surface !== '.' ||
    before === undefined ||
    gaps[i] !== Gap.None ||
    before.kind !== WordKind.Word
  )
    return false;
  const next = words[i + 1];
  if (i + 1 >= count || next === undefined || (gaps[i + 1] as number) >= Gap.Line) return false;
  // "Dallas-Ft. Worth": the last part of a compound is what is short.
  const form = before.form.slice(before.form.lastIndexOf('-') + 1);
  if (before.surface.length === 1 && before.shape !== Shape.Lower) return next.shape !== Shape.Lower;
  if (open.has(form)) return form !== 'no' && form !== 'al' ? true : next.kind === WordKind.Number;
  if (either.has(form))
    return next.shape === Shape.Lower || next.kind === WordKind.Number || next.kind === WordKind.Comma;
  return false;
}

/** Whether a single line break ends a headline or a paragraph rather than wrapping a line of `length` units. */
function breaks({ words }: Units, i: number, length: number): boolean {
  const before = words[i - 1] as Word;
  const next = words[i] as Word;
  if (before.kind === WordKind.Stop || before.kind === WordKind.Close) return true;
  if (next.kind === WordKind.Word && next.shape === Shape.Lower) return false;
  return length < 60 || length > 100;
}

/** Cheap test for what may hold a clitic: an apostrophe, or "cannot". */
function apostrophe(text: string, from: number, to: number): boolean {
  if (to - from === 6 && (text.charCodeAt(from) | 32) === 99) return true;
  for (let i = to - 2; i > from && i >= to - 3; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 39 || unit === 0x2019) return true;
  }
  return false;
}
