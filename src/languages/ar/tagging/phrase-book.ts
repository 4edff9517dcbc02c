import { type PhraseNode, PhraseTrie, wordBit } from '../../../text/phrase-trie';
import type { WordAnalyser } from '../analyse-word';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { FormTable, PhraseEntry } from '../form-table';
import type { Draft } from './draft';

/** A verb phrase that other words may part: the lexeme it makes and the companions still to be found. */
export interface GapPhrase {
  readonly companions: readonly string[];
  readonly lexeme: ArabicLexeme;
}

/** A phrase found at a place in the draft. */
export interface PhraseHit {
  readonly lexeme: ArabicLexeme;
  readonly length: number;
  readonly inflects: boolean;
}

/** The lemma without its feminine ending, so that «مسيّر» and «مسيّرة» agree. */
const lemmaKey = (lexeme: ArabicLexeme): string =>
  lexeme.lemma.endsWith('ه') ? lexeme.lemma.slice(0, -1) : lexeme.lemma;

/** Phrases that begin with one word: cut and put into a trie when a text holds that word. */
class Opening {
  private waiting: PhraseEntry[] = [];
  private begun: PhraseNode<ArabicLexeme> | undefined;

  /** `keysOf`: the words of a phrase as a text has them, in each way to write it. */
  constructor(
    private readonly first: string,
    private readonly keysOf: (phrase: PhraseEntry) => readonly (readonly string[])[],
  ) {}

  push(phrase: PhraseEntry): void {
    this.waiting.push(phrase);
  }

  /** Where the phrases go on behind their first word. */
  node(): PhraseNode<ArabicLexeme> | undefined {
    if (this.waiting.length > 0) this.begun = this.begin();
    return this.begun;
  }

  private begin(): PhraseNode<ArabicLexeme> | undefined {
    const trie = new PhraseTrie<ArabicLexeme>();
    for (const phrase of this.waiting) for (const keys of this.keysOf(phrase)) trie.add(keys, phrase.lexeme, joined);
    this.waiting = [];
    return trie.root.next?.get(this.first);
  }
}

/** Phrases of lexicon and gazetteer, cut into tokens as the text is. */
export class PhraseBook {
  private readonly byForm = new Map<string, Opening>();
  private readonly byLemma = new Map<string, Opening>();
  private readonly gaps = new Map<string, Map<string, GapPhrase[]>>();

  private readonly governed: ReadonlyMap<string, string>;
  private readonly hamzas: readonly ReadonlyMap<string, ArabicLexeme>[];

  constructor(
    table: FormTable,
    private readonly analyser: WordAnalyser,
  ) {
    this.governed = table.governed;
    this.hamzas = [...table.hamzas.values()];
    const formsOf = (phrase: PhraseEntry) => [this.cut(phrase).map((word) => word.form)];
    const lemmasOf = (phrase: PhraseEntry) => this.lemmasOf(phrase);
    for (const phrase of table.phrases) {
      if (phrase.match === 'gap') {
        this.addGap(phrase);
        continue;
      }
      const first = this.firstOf(phrase);
      if (first === undefined) continue;
      if (phrase.match === 'form') open(this.byForm, first.form, formsOf).push(phrase);
      else for (const key of this.lemmaKeysOf(first)) open(this.byLemma, key, lemmasOf).push(phrase);
    }
    this.firsts.clear();
    this.nominalise(table.masdarsOf);
  }

  /** First tokens of words that phrases begin with: many begin alike. */
  private readonly firsts = new Map<string, ArabicLexeme | undefined>();

  private firstOf(phrase: PhraseEntry): ArabicLexeme | undefined {
    const { words, match } = phrase;
    const key = `${match} ${words[0]}`;
    if (this.firsts.has(key)) return this.firsts.get(key);
    const [first] = this.cutWord(words[0] as string, match);
    // A word of which nothing is left is passed over.
    if (first === undefined) return this.cut(phrase)[0];
    this.firsts.set(key, first);
    return first;
  }

  private cut({ words, match }: PhraseEntry): readonly ArabicLexeme[] {
    return words.flatMap((word) => this.cutWord(word, match));
  }

  private cutWord(word: string, match: PhraseEntry['match']): readonly ArabicLexeme[] {
    const { fixed, nominal, verbal } = this.analyser.analyseFolded(word);
    const reading = match === 'lemma' ? (nominal ?? fixed ?? verbal) : (fixed ?? nominal ?? verbal);
    return reading === null ? [] : reading.segments.map((segment) => segment.lexeme);
  }

  private lemmasOf(phrase: PhraseEntry): readonly (readonly string[])[] {
    const cut = this.cut(phrase);
    // Each word in each way that a text may mean it: «وسائل إعلام», where «أعلام» folds alike.
    const all = cut.reduce<readonly (readonly string[])[]>(
      (found, word) => this.lemmaKeysOf(word).flatMap((key) => found.map((keys) => [...keys, key])),
      [[]],
    );
    // «مستودع ذخيرة», «مستودع للذخيرة»: what two nouns name they name with a preposition between as well.
    const [whole, part] = cut;
    const site = cut.length === 2 && whole?.pos === 'noun' && part?.pos === 'noun' && isSite(phrase.lexeme);
    return site ? [...all, [lemmaKey(whole), 'ل', lemmaKey(part)]] : all;
  }

  /** The lemma of a word as it is folded, and those of the nouns that its hamza would make of it. */
  private lemmaKeysOf(word: ArabicLexeme): readonly string[] {
    const key = lemmaKey(word);
    if (word.pos !== 'noun') return [key];
    const bare = word.form.startsWith('ال') ? word.form.slice(2) : word.form;
    if (!bare.startsWith('ا')) return [key];
    const meant = this.hamzas.flatMap((nouns) => nouns.get(bare) ?? []);
    return meant.length < 2 ? [key] : [...new Set([key, ...meant.map(lemmaKey)])];
  }

  private addGap(phrase: PhraseEntry): void {
    const { words, lexeme } = phrase;
    const [first, ...rest] = this.cut(phrase);
    if (first === undefined) return;
    const verb = this.analyser.analyseFolded(words[0] as string).verbal;
    const lemma = verb?.segments[verb.core]?.lexeme.lemma ?? first.lemma;
    const companions = rest.map((word) => word.form);
    const opening = companions[0];
    if (opening === undefined) return;
    const byFirst = this.gaps.get(lemma) ?? new Map<string, GapPhrase[]>();
    this.gaps.set(lemma, byFirst);
    const list = byFirst.get(opening) ?? [];
    byFirst.set(opening, list);
    const namesake = list.findIndex((phrase) => phrase.companions.join(' ') === companions.join(' '));
    if (namesake < 0) list.push({ companions, lexeme });
    else list[namesake] = { companions, lexeme: joined((list[namesake] as GapPhrase).lexeme, lexeme) };
    list.sort((a, b) => b.companions.length - a.companions.length);
  }

  /** «إطلاق الشرطة النار»: what parts a verb from its companions may part its masdar from them. */
  private nominalise(masdarsOf: ReadonlyMap<string, ReadonlySet<string>>): void {
    for (const [lemma, phrases] of [...this.gaps]) {
      const nominal = new Map<string, GapPhrase[]>();
      for (const [companion, list] of phrases) if (companion.length > 3) nominal.set(companion, list);
      if (nominal.size === 0) continue;
      for (const masdar of masdarsOf.get(lemma) ?? []) if (!this.gaps.has(masdar)) this.gaps.set(masdar, nominal);
    }
  }

  /** The longest phrase that begins at `from`. */
  longest(draft: Draft, from: number): PhraseHit | null {
    const first = draft.lexemes[from] as ArabicLexeme;
    if ((first.traits & Trait.Looked) === 0) this.look(first);
    if ((first.traits & Trait.BeginsPhrase) === 0) return null;
    let lexeme: ArabicLexeme | undefined;
    let length = 0;
    let inflects = false;
    let node = this.byForm.get(first.form)?.node();
    for (let at = from + 1; node !== undefined; at++) {
      if (node.value !== undefined) {
        lexeme = node.value;
        length = at - from;
      }
      if (at >= draft.count || node.next === null) break;
      const { form } = draft.lexemes[at] as ArabicLexeme;
      if ((node.filter & wordBit(form)) === 0) break;
      node = node.next.get(form);
    }
    node = this.byLemma.get(lemmaKey(first))?.node();
    for (let at = from + 1; node !== undefined; at++) {
      if (node.value !== undefined && at - from > length) {
        lexeme = node.value;
        length = at - from;
        inflects = true;
      }
      if (at >= draft.count || node.next === null) break;
      const word = draft.lexemes[at] as ArabicLexeme;
      if (word.pos === 'verb' || (at === from + 1 && isUnannexed(first, word))) break;
      const key = lemmaKey(word);
      if ((node.filter & wordBit(key)) === 0) break;
      node = node.next.get(key);
    }
    return lexeme === undefined ? null : { lexeme, length, inflects };
  }

  /** Phrases whose verb has this lemma, by their first companion. */
  gapsOf(lemma: string): ReadonlyMap<string, readonly GapPhrase[]> | undefined {
    return this.gaps.get(lemma);
  }

  /** The preposition under which what a verb or masdar befalls stands. */
  governedBy(lemma: string): string | undefined {
    return this.governed.get(lemma);
  }

  private look(first: ArabicLexeme): void {
    const begins = this.byForm.has(first.form) || (first.pos !== 'verb' && this.byLemma.has(lemmaKey(first)));
    first.traits |= Trait.Looked | (begins ? Trait.BeginsPhrase : 0);
  }
}

/** «نفى الوزير نقل السجناء»: a noun with the article is annexed to nothing, so a bare noun behind it begins anew. */
function isUnannexed(first: ArabicLexeme, next: ArabicLexeme): boolean {
  return first.pos === 'noun' && first.form.startsWith('ال') && next.pos === 'noun' && !next.definite;
}

function open(
  openings: Map<string, Opening>,
  first: string,
  keysOf: (phrase: PhraseEntry) => readonly (readonly string[])[],
): Opening {
  let opening = openings.get(first);
  if (opening === undefined) {
    opening = new Opening(first, keysOf);
    openings.set(first, opening);
  }
  return opening;
}

const isSite = ({ senses }: ArabicLexeme): boolean =>
  senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:building/'));

/** Namesakes: the first keeps its class, the senses join. */
function joined(old: ArabicLexeme, fresh: ArabicLexeme): ArabicLexeme {
  if (old.pos !== fresh.pos || old.senses.length > 5) return old;
  const known = new Set(old.senses.map((sense) => JSON.stringify(sense)));
  const more = fresh.senses.filter((sense) => !known.has(JSON.stringify(sense)));
  return more.length === 0 ? old : lexeme({ ...old, senses: [...old.senses, ...more] });
}
