import type { LexiconEntry } from '../../model/lexicon-entry';
import type { Sense } from '../../model/token';
import type { NameSource } from '../../text/name-source';
import { PhraseTrie, wordBit } from '../../text/phrase-trie';
import { WordKind } from '../../text/word-scanner';
import { WordTable } from '../../text/word-table';
import { fold } from './fold';
import { guess } from './guess';
import { baseLexicon, pluralPhrase } from './lexicon';
import { signUnits } from './lexicon/counts';
import { numberWords } from './number-words';
import { cliticAt, keysOf, phraseKeys } from './phrase-keys';
import { nounReading, plainLexeme, Reading } from './reading';
import { Tag } from './tag';
import { timeWords } from './time-words';
import { type NameReadings, Shape, type Word } from './word';

/** Surfaces remembered at most; beyond it the cache starts anew, so that memory is bounded. */
const capacity = 200_000;
/** Longer surfaces are no words that come again. */
const longest = 80;

const none: readonly Reading[] = [];
const marksOf: Readonly<Record<number, number>> = {
  [WordKind.Open]: Tag.Open,
  [WordKind.Close]: Tag.Close,
  [WordKind.Comma]: Tag.Comma,
  [WordKind.Stop]: Tag.Stop,
  [WordKind.Join]: Tag.Other,
  [WordKind.Symbol]: Tag.Other,
  [WordKind.Number]: Tag.Other,
  [WordKind.Mixed]: Tag.Other,
};
const posOf: Readonly<Record<number, 'open' | 'close' | 'comma' | 'stop'>> = {
  [WordKind.Open]: 'open',
  [WordKind.Close]: 'close',
  [WordKind.Comma]: 'comma',
  [WordKind.Stop]: 'stop',
};

/** Every word of the language and of a gazetteer, and a cache of the surfaces met. */
export class Vocabulary {
  readonly common: PhraseTrie<readonly Reading[]>;
  readonly names = new PhraseTrie<NameReadings>();
  /** Names that are only such in capitals: US, WHO. */
  private readonly abbreviations = new Map<string, NameReadings>();
  private readonly cuts = new Map<string, number>();
  private readonly cache = new WordTable<Word>(capacity);

  constructor(source: NameSource, own: readonly LexiconEntry[] = []) {
    const lexicon = baseLexicon(own);
    const nouns: (readonly [form: string, sense: Sense, ambiguous: boolean])[] = [];
    for (const { concept, name, sort, ambiguous = false } of source.names('en')) {
      const sense: Sense = { kind: 'concept', id: concept, sort };
      const form = fold(name);
      if (sort === 'noun' && form.startsWith('the ')) continue;
      if (sort === 'noun') nouns.push([form, sense, ambiguous]);
      else if (sort === 'adjective' && /^[\p{Ll}]/u.test(name)) lexicon.add('adjective', form, [sense]);
      else this.name(form, sense, ambiguous);
    }
    const singulars = new Map(nouns.map(([form]) => [pluralPhrase(form), form]));
    for (const [form, sense, ambiguous] of nouns) {
      const lemma = singulars.get(form) ?? form;
      // "strike" is the event before it is any thing.
      if (!ambiguous || !lexicon.has('noun', lemma)) lexicon.add('noun', lemma, [sense]);
    }
    lexicon.build();
    this.common = lexicon.trie;
  }

  /** The word at `text.slice(from, to)`; `kind` as scanned. */
  word(text: string, from: number, to: number, kind: number): Word {
    const known = this.cache.get(text, from, to);
    if (known !== undefined && known.kind === kind) return known;
    const surface = text.slice(from, to);
    const word = this.make(surface, kind);
    if (surface.length <= longest) this.cache.set(surface, word);
    return word;
  }

  /** Where a surface's clitic begins, or its length. */
  cut(surface: string): number {
    let cut = this.cuts.get(surface);
    if (cut === undefined) {
      cut = cliticAt(surface);
      if (this.cuts.size >= capacity) this.cuts.clear();
      this.cuts.set(surface, cut);
    }
    return cut;
  }

  private name(form: string, sense: Extract<Sense, { kind: 'concept' }>, ambiguous: boolean): void {
    const { sort } = sense;
    const pos = sort === 'demonym' ? 'noun' : sort === 'adjective' ? 'adjective' : 'name';
    const tag = pos === 'noun' ? Tag.Plural | Tag.Noun : pos === 'adjective' ? Tag.Adjective : Tag.Name;
    const keys = phraseKeys(form);
    if (keys[0] === 'the' && keys.length > 2) keys.shift();
    const entry: NameReadings = {
      readings: [new Reading(plainLexeme(form, form, pos, [sense]), tag)],
      tags: tag,
      ambiguous,
      article: false,
    };
    const [only] = keys;
    if (sort === 'abbreviation' && keys.length === 1 && only !== undefined) {
      const old = this.abbreviations.get(only);
      this.abbreviations.set(only, old === undefined ? entry : bothNames(old, entry));
    } else this.names.add(keys, entry, bothNames);
    if (keys[0] === 'the' && keys.length === 2) this.names.add(keys.slice(1), { ...entry, article: true }, bothNames);
    if (sort === 'demonym' && keys.length > 0) {
      const last = keys.at(-1) as string;
      const other = last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : undefined;
      if (other !== undefined) this.names.add([...keys.slice(0, -1), other], entry, bothNames);
    }
    if (only !== undefined && form.includes("'"))
      this.names.add(phraseKeys(form.replaceAll("'", '')), entry, bothNames);
  }

  private make(surface: string, kind: number): Word {
    const form = fold(surface);
    const keyed = kind === WordKind.Word || kind === WordKind.Mixed || kind === WordKind.Number || form === '/';
    const keys: readonly string[] = keyed ? keysOf(form) : [];
    const shape = shapeOf(surface);
    if (kind !== WordKind.Word) return this.mark(surface, form, kind, keys, shape);
    const node = walk(this.common, keys);
    const nameNode = shape === Shape.Lower && !/[\p{Lu}]/u.test(surface) ? undefined : walk(this.names, keys);
    const dotted = surface.includes('.');
    let named = nameNode?.value;
    if (shape === Shape.Upper || dotted || form.length >= 4) {
      const abbreviation = shape === Shape.Lower ? undefined : this.abbreviations.get(keys.join('-'));
      if (abbreviation !== undefined) named = named === undefined ? abbreviation : bothNames(abbreviation, named);
    }
    const base = form === "n't" ? 'not' : form;
    const lookup = keys.length === 1 && keys[0] !== base ? keys[0] : base;
    let readings = node?.value ?? none;
    if (readings.length === 0 && keys.length > 1)
      readings = compound(
        form,
        keys,
        this.names.get(keys.slice(0, -1)) ?? this.abbreviations.get(keys.slice(0, -1).join('-')),
        shape,
      );
    // "US" is no pronoun, "WHO" no relative.
    if (named !== undefined && shape === Shape.Upper && surface.length <= 3) readings = none;
    const number = numberWords.get(lookup ?? base);
    const time = timeWords.get(lookup ?? base);
    if (readings.length === 0 && shape === Shape.Lower) readings = guess(form);
    return {
      surface,
      form: lookup ?? base,
      keys,
      bit: wordBit(keys[0] ?? ''),
      shape,
      dotted: surface.endsWith('.'),
      kind,
      readings,
      tags: union(readings),
      named,
      phrases: node?.next === null ? undefined : node,
      names: nameNode?.next === null ? undefined : nameNode,
      number,
      time,
    };
  }

  private mark(surface: string, form: string, kind: number, keys: readonly string[], shape: number): Word {
    const unit = signUnits[form];
    const reading =
      unit === undefined
        ? new Reading(plainLexeme(form, form, posOf[kind] ?? 'other'), marksOf[kind] ?? Tag.Other)
        : nounReading(form, form, false, [{ kind: 'unit', unit: unit[0], factor: unit[1] }]);
    const nameNode = kind === WordKind.Mixed || kind === WordKind.Number ? walk(this.names, keys) : undefined;
    return {
      surface,
      form,
      keys,
      bit: wordBit(keys[0] ?? ''),
      shape,
      dotted: false,
      kind,
      readings: [reading],
      tags: reading.tags,
      named: nameNode?.value,
      phrases: undefined,
      names: nameNode?.next === null ? undefined : nameNode,
      number: undefined,
      time: undefined,
    };
  }
}

function walk<T>(trie: PhraseTrie<T>, keys: readonly string[]) {
  let node: PhraseTrie<T>['root'] | undefined = trie.root;
  for (const key of keys) {
    node = node.next?.get(key);
    if (node === undefined) return undefined;
  }
  return node === trie.root ? undefined : node;
}

/** Endings of compounds whose first part does or bears what the second says: "US-led", "Iran-backed". */
const led = new Set(
  `led backed based made held controlled occupied allied linked aligned supplied run owned affiliated funded supported sponsored
  armed trained administered built born speaking majority dominated ruled influenced inspired style era brokered mediated
  sanctioned declared imposed besieged ravaged stricken hit torn prone related wide free bound`.split(/\s+/u),
);

/** "US-led" is an adjective that names the US; "record-breaking" just an adjective. */
function compound(
  form: string,
  keys: readonly string[],
  first: NameReadings | undefined,
  shape: number,
): readonly Reading[] {
  const last = keys.at(-1) as string;
  const senses = first?.readings[0]?.lexeme.senses ?? [];
  if (shape !== Shape.Lower && !led.has(last) && senses.length === 0) return [];
  const adjective =
    numberWords.has(keys[0] as string) ||
    led.has(last) ||
    /(?:ed|ing|en|old|wide|like|ble|al|ive|ous|ic|est|er|first|third|quarters)$/u.test(last);
  const lexeme =
    adjective || senses.length > 0 ? plainLexeme(form, form, 'adjective', senses.map(narrowing)) : undefined;
  if (lexeme !== undefined) return [new Reading(lexeme, Tag.Adjective)];
  return [nounReading(form, form, pluralPhrase(form) === form, [])];
}

function narrowing(sense: Sense): Sense {
  return sense.kind === 'concept' ? { ...sense, sort: 'adjective' } : sense;
}

function bothNames(a: NameReadings, b: NameReadings): NameReadings {
  const readings = [...a.readings];
  for (const fresh of b.readings) {
    const at = readings.findIndex(({ lexeme }) => lexeme.pos === fresh.lexeme.pos);
    if (at < 0) readings.push(fresh);
    else {
      const old = readings[at] as Reading;
      const senses = [...old.lexeme.senses];
      for (const sense of fresh.lexeme.senses) {
        if (!senses.some((other) => JSON.stringify(other) === JSON.stringify(sense))) senses.push(sense);
      }
      readings[at] = new Reading({ ...old.lexeme, senses }, old.tags);
    }
  }
  return { readings, tags: union(readings), ambiguous: a.ambiguous && b.ambiguous, article: a.article && b.article };
}

/** Union of the tags of some readings. */
export function union(readings: readonly Reading[]): number {
  let tags = 0;
  for (const reading of readings) tags |= reading.tags;
  return tags;
}

function shapeOf(surface: string): number {
  const letters = surface.replaceAll(/[^\p{L}]/gu, '');
  if (letters === '' || letters === letters.toLowerCase()) return Shape.Lower;
  if (letters.length > 1 && letters === letters.toUpperCase()) return Shape.Upper;
  if (surface === 'al' || surface === 'el') return Shape.Capital;
  // "al-Tanf" and "d'Ivoire" are written as names are.
  return /^(?:[\p{Lu}]|[^\p{L}]|(?:al|el|as|ar|ad|an|ash|at|az|ed|es|ul|d|l|de|bin|ben|abu|mc|mac)[-'’][\p{Lu}])/u.test(
    surface,
  )
    ? Shape.Capital
    : Shape.Lower;
}
