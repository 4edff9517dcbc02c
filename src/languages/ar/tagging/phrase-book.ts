import { PhraseTrie } from '../../../text/phrase-trie';
import type { WordAnalyser } from '../analyse-word';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
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
export const lemmaKey = (lexeme: ArabicLexeme): string =>
  lexeme.lemma.endsWith('ه') ? lexeme.lemma.slice(0, -1) : lexeme.lemma;

/** Phrases of lexicon and gazetteer, cut into tokens as the text is. */
export class PhraseBook {
  private readonly byForm = new PhraseTrie<ArabicLexeme>();
  private readonly byLemma = new PhraseTrie<ArabicLexeme>();
  private readonly gaps = new Map<string, Map<string, GapPhrase[]>>();

  private readonly governed: ReadonlyMap<string, string>;

  constructor(table: FormTable, analyser: WordAnalyser) {
    this.governed = table.governed;
    for (const { words, match, lexeme } of table.phrases) {
      const cut = words.flatMap((word) => {
        const { fixed, nominal, verbal } = analyser.analyseFolded(word);
        const reading = match === 'lemma' ? (nominal ?? fixed ?? verbal) : (fixed ?? nominal ?? verbal);
        return reading === null ? [] : reading.segments.map((segment) => segment.lexeme);
      });
      const [first, ...rest] = cut;
      if (first === undefined) continue;
      if (match === 'gap') {
        const verb = analyser.analyseFolded(words[0] as string).verbal;
        const lemma = verb?.segments[verb.core]?.lexeme.lemma ?? first.lemma;
        const companions = rest.map((word) => word.form);
        const opening = companions[0];
        if (opening === undefined) continue;
        const byFirst = this.gaps.get(lemma) ?? new Map<string, GapPhrase[]>();
        this.gaps.set(lemma, byFirst);
        const list = byFirst.get(opening) ?? [];
        byFirst.set(opening, list);
        const namesake = list.findIndex((phrase) => phrase.companions.join(' ') === companions.join(' '));
        if (namesake < 0) list.push({ companions, lexeme });
        else list[namesake] = { companions, lexeme: joined((list[namesake] as GapPhrase).lexeme, lexeme) };
        list.sort((a, b) => b.companions.length - a.companions.length);
      } else if (match === 'form')
        this.byForm.add(
          cut.map((word) => word.form),
          lexeme,
          joined,
        );
      else {
        this.byLemma.add(cut.map(lemmaKey), lexeme, joined);
        // «مستودع ذخيرة», «مستودع للذخيرة»: what two nouns name they name with a preposition between as well.
        const [whole, part] = cut;
        if (cut.length === 2 && whole?.pos === 'noun' && part?.pos === 'noun' && isSite(lexeme))
          this.byLemma.add([lemmaKey(whole), 'ل', lemmaKey(part)], lexeme, joined);
      }
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
    let node = this.byForm.root.next?.get(first.form);
    for (let at = from + 1; node !== undefined; at++) {
      if (node.value !== undefined) {
        lexeme = node.value;
        length = at - from;
      }
      if (at >= draft.count || node.next === null) break;
      node = node.next.get((draft.lexemes[at] as ArabicLexeme).form);
    }
    node = this.byLemma.root.next?.get(lemmaKey(first));
    for (let at = from + 1; node !== undefined; at++) {
      if (node.value !== undefined && at - from > length) {
        lexeme = node.value;
        length = at - from;
        inflects = true;
      }
      if (at >= draft.count || node.next === null) break;
      const word = draft.lexemes[at] as ArabicLexeme;
      if (word.pos === 'verb') break;
      node = node.next.get(lemmaKey(word));
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
    const begins =
      this.byForm.root.next?.has(first.form) === true ||
      (first.pos !== 'verb' && this.byLemma.root.next?.has(lemmaKey(first)) === true);
    first.traits |= Trait.Looked | (begins ? Trait.BeginsPhrase : 0);
  }
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
