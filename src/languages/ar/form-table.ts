// Long because every kind of entry comes in through one table, which decides between namesakes.
import type { LexiconEntry } from '../../model/lexicon-entry';
import type { Sense } from '../../model/token';
import type { NamedConcept } from '../../text/name-source';
import { readSelections } from '../../text/read-selections';
import { type ArabicLexeme, lexeme, Trait } from './arabic-lexeme';
import { fold } from './fold';
import { lexicon } from './lexicon';
import { absoluteVerbs, holdingVerbs, impersonalVerbs } from './lexicon/absolute-verbs';
import { GIVEN_NAMES } from './lexicon/given-names';
import { lineOf } from './lexicon/line-of';
import { type NumberWord, numberWords } from './lexicon/number-words';
import { type LexiconItem, type LexiconLine, readEntries } from './lexicon/read-entries';
import { type Heads, readHeads } from './lexicon/read-heads';
import { SELECTIONS } from './lexicon/selections';
import { type TimeWord, timeWords } from './lexicon/time-words';
import { STANDING_FOR_BODY, UNLIKELY_CONCEPTS } from './lexicon/unlikely-concepts';
import { conjugate } from './morphology/conjugate';
import { endingOf } from './morphology/ending';
import { genderOf, nounGender } from './morphology/gender';
import { inflectAdjective, inflectNoun, regularPlurals, soundPlurals } from './morphology/inflect-noun';
import { type VerbStems, verbStems } from './morphology/verb-stems';
import { spellingVariants } from './spelling-variants';

/** A phrase of the lexicon or the gazetteer, its words yet unsplit. */
export interface PhraseEntry {
  readonly words: readonly string[];
  /** `form`: as written; `lemma`: its words may inflect; `gap`: a verb and companions that others may part. */
  readonly match: 'form' | 'lemma' | 'gap';
  readonly lexeme: ArabicLexeme;
}

/**
 * Every known form, folded and without clitics or article, in its readings: nominal, verbal, and fixed (particles).
 * One lexeme per form and reading; senses of namesakes are joined.
 */
export class FormTable {
  readonly nominal = new Map<string, ArabicLexeme>();
  readonly verbal = new Map<string, ArabicLexeme>();
  readonly fixed = new Map<string, ArabicLexeme>();
  /** Jussives of hollow verbs, which are written like the present of another verb: لم يصب of أصاب beside صبّ. */
  readonly jussives = new Map<string, ArabicLexeme>();
  /** Forms in ت that are the past of one verb (V, VI) and the present of another: تراجع, تصدر, تقدم. */
  readonly twins = new Map<string, { readonly past: ArabicLexeme; readonly present: ArabicLexeme }>();
  private readonly pastsInTa = new Map<string, ArabicLexeme>();
  private readonly presentsInTa = new Map<string, ArabicLexeme>();
  /** Nouns by the hamza that their first letter is written with: «إحداث» to create, «أحداث» events, which fold alike. */
  readonly hamzas: ReadonlyMap<string, Map<string, ArabicLexeme>> = new Map([
    ['إ', new Map()],
    ['أ', new Map()],
  ]);
  /** Words that occur in longer names only: known, so nothing is cut from them. */
  readonly nameWords = new Set<string>();
  readonly phrases: PhraseEntry[] = [];
  readonly times = new Map<string, TimeWord>();
  readonly numbers = new Map<string, NumberWord>();
  /** Masdars of each verb lemma, so that opposites of verbs are opposites of their nouns. */
  readonly masdarsOf = new Map<string, Set<string>>();
  /** By the lemma of a verb or its masdar: the preposition under which what it befalls stands. */
  readonly governed = new Map<string, string>();
  /** Masdars of everyday acts: what they tell where a verb governs them as deeds. */
  readonly deeds = new Map<string, readonly Sense[]>();
  /** Masdars of verbs that carry a deed under «ب»: قيام, إقدام. */
  readonly lightMasdars = new Set<string>();
  /** Forms of a nominal lemma, for senses that the gazetteer adds. */
  private readonly byLemma = new Map<string, ArabicLexeme[]>();

  constructor(names: Iterable<NamedConcept>, own: readonly LexiconEntry[] = []) {
    this.addTimes();
    this.addNumbers();
    for (const entry of own) {
      const { line, heads } = lineOf(entry);
      this.addLine(line, heads);
    }
    for (const table of lexicon) for (const line of readEntries(table)) this.addLine(line);
    for (const [form, past] of this.pastsInTa) {
      const present = this.presentsInTa.get(form);
      if (present !== undefined) this.twins.set(form, { past, present });
    }
    this.addSelections();
    this.pastsInTa.clear();
    this.presentsInTa.clear();
    for (const name of GIVEN_NAMES.trim().split(/\s+/u)) this.addGivenName(fold(name));
    for (const name of names) {
      const form = fold(name.name);
      this.addName(form, name);
      for (const variant of spellingVariants(form)) this.addName(variant, name);
    }
  }

  /** Gives verbs and masdars the senses that they have of some objects alone, before those that they have of all. */
  private addSelections(): void {
    const told = new Map<string, Sense[]>();
    for (const [verb, sense] of readSelections(SELECTIONS)) {
      const lemma = fold(verb);
      told.set(lemma, [...(told.get(lemma) ?? []), { ...sense, heads: sense.heads.map(fold) }]);
    }
    const select = (entry: ArabicLexeme, key = entry.lemma): void => {
      const senses = told.get(key);
      if (senses !== undefined) (entry as { senses: readonly Sense[] }).senses = [...senses, ...entry.senses];
    };
    for (const forms of [this.verbal, this.jussives]) for (const entry of forms.values()) select(entry);
    for (const { past, present } of this.twins.values()) for (const entry of [past, present]) select(entry);
    for (const forms of [this.nominal, ...this.hamzas.values()])
      for (const entry of forms.values()) if ((entry.traits & Trait.Masdar) !== 0) select(entry, `ال${entry.lemma}`);
  }

  private addLine(line: LexiconLine, heads: Heads = readHeads(line.heads)): void {
    for (const item of line.items) {
      if (item.base.includes('_')) this.addPhrase(line.kind, item, heads);
      else if (line.kind === 'V') this.addVerb(item, heads);
      else if (line.kind === 'N') this.addNoun(item.base, item.others, heads, 1);
      else if (line.kind === 'S') this.addSense(fold(item.base), item.others.map(fold), heads);
      else if (line.kind === 'A') this.addAdjective(fold(item.base), item.others.map(fold), heads, 2);
      else
        this.addWord(
          item.base,
          heads,
          line.heads.includes('one-lemma') ? (line.items[0] as LexiconItem).base : item.base,
        );
    }
  }

  private addPhrase(kind: LexiconLine['kind'], item: LexiconItem, heads: Heads): void {
    const words = item.base.split('_').map(fold);
    const pos = heads.pos ?? (kind === 'V' ? 'verb' : kind === 'A' || kind === 'S' ? 'adjective' : 'noun');
    const entry = lexeme({
      form: words.join(' '),
      pos,
      senses: heads.senses,
      traits: heads.traits | (kind === 'V' ? Trait.Past : 0),
      verbForm: pos === 'verb' ? 'finite' : null,
      voice: pos === 'verb' ? 'active' : null,
    });
    this.phrases.push({
      words,
      match: kind === 'W' || kind === 'S' ? 'form' : kind === 'V' ? 'gap' : 'lemma',
      lexeme: entry,
    });
  }

  private addVerb(item: LexiconItem, heads: Heads): void {
    const masdars = item.others.map((masdar) => masdar.replace('@', ''));
    const pastOnly = item.present === '-';
    const stems = verbStems(item.base, pastOnly ? null : item.present, masdars);
    const lemma = stems.past;
    const { senses, traits } = heads;
    const lone = loneNoun(item, heads);
    const impersonal = impersonalVerbs.has(lemma);
    for (const { form, tense, voice, number, feminine, jussive } of conjugate(stems)) {
      if (pastOnly && tense === 'present') continue;
      if (impersonal && (feminine || number !== 'singular')) continue;
      const finite = {
        form,
        lemma,
        pos: 'verb',
        // «لم يصب» is "did not hit" and "was not hit"; «يوقع» is no passive of what merely happens, but "signs".
        voice:
          jussive && (traits & Trait.Transitive) !== 0
            ? 'unknown'
            : heads.frame === 'unaccusative' && tense === 'present'
              ? 'active'
              : voice,
        verbForm: 'finite',
        number,
        senses,
        lone,
        ...genderOf(number === 'singular' && (feminine ? 'feminine' : 'masculine')),
        traits:
          traits |
          (tense === 'past' ? Trait.Past : Trait.Present) |
          (feminine ? Trait.Feminine : 0) |
          (voice === 'passive' ? Trait.Marked : 0) |
          (stems.shape.form === 'II' || stems.shape.form === 'III' || stems.shape.form === 'IV'
            ? Trait.DammaActive
            : 0),
      } as const;
      if (jussive && senses.length > 0) this.add(this.jussives, lexeme(finite), 1);
      if (form.startsWith('ت') && number === 'singular' && voice === 'active') {
        if (form === stems.past) this.add(this.pastsInTa, lexeme(finite), 1);
        else if (tense === 'present' && feminine) this.add(this.presentsInTa, lexeme(finite), 1);
      }
      this.add(
        this.verbal,
        lexeme(finite),
        // The plain past is what a form is first; تقدم and the like are as often another verb's present.
        form === stems.past && !form.startsWith('ت') ? 0 : jussive || isSeldomMeant(stems, form, voice, number) ? 2 : 1,
      );
    }
    if (item.governs !== null)
      for (const word of [lemma, ...masdars]) this.governed.set(fold(word), fold(item.governs));
    const nouns = this.masdarsOf.get(lemma) ?? new Set();
    this.masdarsOf.set(lemma, nouns);
    stems.masdars.forEach((masdar, index) => {
      if (masdar === '-') return;
      const written = fold(masdar);
      nouns.add(written);
      const passive = item.others[index]?.endsWith('@') === true;
      const plurals = written.endsWith('ه') ? regularPlurals(written) : [`${written}ات`];
      // قيام, تنفيذ name no event of their own.
      const light =
        heads.frame === 'light' && senses.every((sense) => sense.kind === 'event' && sense.event === 'happen');
      if (light) this.lightMasdars.add(written);
      // Acts are told by verbs, and by their nouns only where a verb governs these.
      const own = light ? [] : senses.filter(({ kind }) => kind !== 'act');
      if (own.length === 0 && !light && senses.length > 0)
        this.deeds.set(written, [{ kind: 'event', event: 'act', frame: heads.frame ?? 'transitive' }, ...senses]);
      this.addNoun(
        stems.shape.form === 'IV' && written.startsWith('ا') ? `إ${written.slice(1)}` : written,
        plurals,
        { ...heads, senses: own, traits: traits | Trait.Masdar },
        2,
        passive ? 'passive' : null,
      );
    });
    if (item.bare) return;
    if (heads.senses.some((sense) => sense.kind === 'speech' || (sense.kind === 'event' && sense.event === 'cause')))
      this.addSaying(stems.activeParticiples, lemma, heads);
    const transitive = (traits & Trait.Transitive) !== 0 || heads.frame === null;
    const together = stems.activeParticiples[0] === stems.passiveParticiples[0];
    const acting = heads.frame === 'light' || heads.frame === 'undergoer' ? { ...heads, senses: [] } : heads;
    stems.activeParticiples.forEach((active, index) => {
      if (index > 0) {
        // ناف: the short form of نافي does not inflect further, and قال is "said" before it is one of قلى.
        if (this.verbal.get(active)?.lemma === active) return;
        const { senses } = acting;
        const fields = { form: active, lemma: active, senses, voice: 'active', verbForm: 'participle' } as const;
        this.add(this.nominal, lexeme({ ...fields, pos: 'adjective', traits: Trait.Adjective }), 5);
        return;
      }
      this.addAdjective(active, [], acting, 4, together && transitive ? 'unknown' : 'active');
    });
    if (transitive && !together)
      for (const passive of stems.passiveParticiples) this.addAdjective(passive, [], heads, 4, 'passive');
  }

  /** «مضيفا», «مؤكدة», «مشيرين», «مخلفا»: a circumstance of the saying or of what came about, read as a verb. */
  private addSaying(participles: readonly string[], lemma: string, heads: Heads): void {
    for (const participle of participles) {
      for (const ending of ['ا', 'ه', 'ين']) {
        const traits = heads.traits | (ending === 'ه' ? Trait.Feminine : 0);
        const entry = lexeme({
          form: participle + ending,
          lemma,
          pos: 'verb',
          voice: 'active',
          senses: heads.senses,
          traits,
        });
        const number = ending === 'ين' ? 'plural' : 'singular';
        this.add(this.verbal, lexeme({ ...entry, verbForm: 'participle', number }), 3);
      }
    }
  }

  private addNoun(
    written: string,
    writtenPlurals: readonly string[],
    heads: Heads,
    rank: number,
    voice: ArabicLexeme['voice'] = null,
  ): void {
    const base = fold(written);
    const plurals = writtenPlurals.map(fold);
    const measure = heads.senses.some((sense) => sense.kind === 'measure');
    const all = plurals.length > 0 || measure ? plurals : regularPlurals(base);
    for (const { form, number, weak } of inflectNoun(base, all)) {
      const accusative = [base, ...all].some((one) => form === `${one}ا`) && number !== 'dual';
      const entry = lexeme({
        form,
        lemma: base,
        pos: 'noun',
        number,
        voice,
        senses: heads.senses,
        ...genderOf(nounGender(base, number, (heads.traits & Trait.Human) !== 0)),
        ...endingOf(form, number, accusative),
        traits: (heads.traits & ~Trait.Transitive) | (accusative ? Trait.Accusative : 0),
        time: this.times.get(form) ?? null,
      });
      const order = weak ? 6 : form === base || number === 'plural' ? rank : rank + 1;
      const stem = number === 'plural' ? writtenPlurals.find((one) => form.startsWith(fold(one))) : written;
      const spelt = stem === undefined ? undefined : this.hamzas.get(stem.charAt(0));
      if (spelt !== undefined) this.add(spelt, lexeme({ ...entry }), order);
      this.add(this.nominal, entry, order);
    }
  }

  /** «جنود», «صواريخ»: a plural whose singular stands by itself; «جنودا» in the accusative. */
  private addPlural(base: string, heads: Heads, human: boolean): void {
    const accusatives = /(?:ات|[هاي]|اء)$/u.test(base) ? [] : [`${base}ا`];
    for (const form of [base, ...accusatives]) {
      const gender = genderOf(nounGender(base, 'plural', human));
      const ending = endingOf(form, 'plural', form !== base);
      const traits = heads.traits | (form === base ? 0 : Trait.Accusative);
      const fields = { form, lemma: base, pos: 'noun', number: 'plural', senses: heads.senses } as const;
      this.add(this.nominal, lexeme({ ...fields, ...gender, ...ending, traits }), form === base ? 3 : 4);
    }
  }

  private addAdjective(
    base: string,
    plurals: readonly string[],
    heads: Heads,
    rank: number,
    voice: ArabicLexeme['voice'] = null,
  ): void {
    for (const { form, number, weak } of inflectAdjective(base, plurals)) {
      this.add(
        this.nominal,
        lexeme({
          form,
          lemma: base,
          pos: 'adjective',
          number,
          voice,
          verbForm: voice === null ? null : 'participle',
          senses: heads.senses,
          ...endingOf(form, number, form === `${base}ا`),
          traits:
            (heads.traits & ~Trait.Transitive) |
            Trait.Adjective |
            (form === `${base}ا` ? Trait.Accusative : 0) |
            (form.endsWith('ه') || form.endsWith('ات') ? Trait.Feminine : 0),
        }),
        weak ? rank + 4 : rank,
      );
    }
  }

  /** Gives a sense to all forms of an adjective or noun that other lines brought in; makes an adjective where none did. */
  private addSense(base: string, others: readonly string[], heads: Heads): void {
    const known = (this.byLemma.get(base) ?? []).filter(({ pos }) => pos === 'adjective' || pos === 'noun');
    if (known.length === 0) this.addAdjective(base, others, heads, 2);
    for (const entry of known) for (const sense of heads.senses) withSense(entry, sense);
  }

  private addWord(written: string, heads: Heads, lemma: string): void {
    const form = fold(written);
    const pos = heads.pos ?? 'other';
    let traits = heads.traits;
    if (pos === 'preposition' || pos === 'determiner') traits |= Trait.GovernsNoun;
    if (pos === 'relative' || form === 'قد' || form === 'لم' || form === 'لن') traits |= Trait.GovernsVerb;
    this.add(
      this.fixed,
      lexeme({
        form,
        lemma: fold(lemma),
        pos,
        senses: heads.senses,
        traits,
        verbForm: pos === 'verb' ? 'finite' : null,
        voice: pos === 'verb' ? 'active' : null,
        definite: pos === 'pronoun',
        number: heads.number ?? null,
        ...genderOf(heads.gender ?? null),
        ...(heads.ending !== undefined && { ending: heads.ending }),
      }),
      0,
    );
  }

  private addGivenName(form: string): void {
    const known = this.nominal.get(form);
    if (known !== undefined) known.traits |= Trait.Given;
    else this.add(this.nominal, lexeme({ form, pos: 'name', definite: true, traits: Trait.Given }), 3);
  }

  private addTimes(): void {
    for (const [written, word] of timeWords()) {
      const words = written.split('_').map(fold);
      const form = words.join(' ');
      this.times.set(form, word);
      const entry = lexeme({ form, pos: 'noun', definite: true, time: word });
      if (words.length > 1) this.phrases.push({ words, match: 'form', lexeme: entry });
      else if (word.kind !== 'unit') this.add(this.nominal, entry, word.kind === 'shift' ? 1 : 0);
      // «ساعتين»: a dual counts two of its noun, which knows both.
      else this.add(this.nominal, lexeme({ ...entry, definite: false }), word.count === 2 ? 5 : 1);
    }
  }

  private addNumbers(): void {
    for (const [written, word] of numberWords()) {
      const form = fold(written);
      this.numbers.set(form, word);
      if (word.kind === 'fraction') continue;
      const quantity = { low: word.low, best: word.value, high: word.high, approximate: word.kind === 'vague' };
      this.add(this.nominal, lexeme({ form, pos: 'number', quantity }), 0);
    }
  }

  /** Takes a name of the gazetteer in: a sense of known words, a new word, or a phrase. */
  private addName(form: string, name: NamedConcept): void {
    const words = parted.test(form) ? form.split(/[\s\u2010-\u2015-]+/u).filter((word) => word !== '') : [form];
    const sense: Sense = { kind: 'concept', id: name.concept, sort: name.sort };
    if (form === '' || words.length === 0) return;
    const inflects = name.sort === 'noun' || name.sort === 'adjective' || name.sort === 'demonym';
    const first = words[0] as string;
    if (words.length > 1 && words.every((word) => word.length === 1)) this.addProperName(words.join(''), name, sense);
    if (words.length > 1) {
      for (const word of words) this.nameWords.add(word);
      this.phrases.push({
        words,
        match: inflects ? 'lemma' : 'form',
        lexeme: lexeme({
          form: words.join(' '),
          pos: name.sort === 'noun' ? 'noun' : name.sort === 'adjective' ? 'adjective' : 'name',
          definite: !inflects,
          senses: [sense],
          traits: name.ambiguous === true ? Trait.Ambiguous : 0,
        }),
      });
      // «ألماني», «ألباني» have no article.
    } else if (inflects) this.addInflectedName(hasArticle(first, name) ? first.slice(2) : first, name, sense);
    else this.addProperName(first, name, sense);
  }

  private addInflectedName(base: string, name: NamedConcept, sense: Sense): void {
    const known = this.byLemma.get(base);
    if (name.ambiguous === true && STANDING_FOR_BODY.has(base)) {
      this.bodies.set(base, sense);
      return;
    }
    if (name.ambiguous === true && UNLIKELY_CONCEPTS.has(base)) return;
    // مركب is a boat before it is "put together".
    const hidden =
      name.sort === 'noun' && !base.endsWith('ه') && known?.every(({ verbForm }) => verbForm === 'participle');
    if (known !== undefined && hidden !== true) {
      for (const entry of known) if (!saying(entry)) withSense(entry, sense);
      return;
    }
    // «قوات» is a form of قوة, and yet a name of its own.
    const plural = this.nominal.get(base);
    if (plural?.pos === 'noun' && plural.number === 'plural' && !plural.senses.some(({ kind }) => kind === 'concept')) {
      if (name.ambiguous !== true) withSense(plural, sense);
      return;
    }
    const heads: Heads = { senses: [sense], traits: 0, frame: null, pos: null };
    const { number, ending } = personsOf(base, name);
    if (number !== null)
      this.add(this.nominal, lexeme({ form: base, pos: 'noun', number, senses: [sense], ...ending }), 3);
    else if (name.plural === true && name.sort === 'noun') this.addPlural(base, heads, isPersons(name.concept));
    else if (name.sort === 'noun')
      this.addNoun(
        base,
        [...regularPlurals(base), `${base}ات`, ...soundPlurals(base, isPersons(name.concept))],
        heads,
        3,
      );
    else this.addAdjective(base, [], heads, 3);
  }

  private addProperName(form: string, name: NamedConcept, sense: Sense): void {
    const known = this.nominal.get(form) ?? (form.startsWith('ال') ? this.nominal.get(form.slice(2)) : undefined);
    const verb = this.verbal.get(form) ?? this.fixed.get(form);
    if (known?.pos === 'name') {
      if (known.senses.length < 4) withSense(known, sense);
    } else if (
      known !== undefined &&
      name.ambiguous !== true &&
      ((known.form === form && ((known.traits & Trait.Accusative) !== 0 || known.number === 'dual')) ||
        (known.number === 'dual' && form.endsWith('ن')) ||
        known.verbForm === 'participle')
    ) {
      // سوريا, القاهرة, عمان, البحرين: the places, not "a Syrian" in the accusative, nor "the one who subdues", "two uncles" or "the two seas".
      this.nominal.set(form, lexeme({ form, pos: 'name', definite: true, senses: [sense] }));
    } else if (known !== undefined || verb !== undefined || name.ambiguous === true) {
      this.ambiguous.set(form, [...(this.ambiguous.get(form) ?? []), sense]);
    } else {
      this.add(this.nominal, lexeme({ form, pos: 'name', definite: true, senses: [sense] }), 3);
    }
  }

  /** Matters that stand for a body where an adjective agrees with it («الدفاع الروسية»), by lemma. */
  readonly bodies = new Map<string, Sense>();

  /** Names that are also common words: senses that hold only where a name is asked for. */
  readonly ambiguous = new Map<string, Sense[]>();

  private add(table: Map<string, ArabicLexeme>, entry: ArabicLexeme, rank: number): void {
    const old = table.get(entry.form);
    if (old === undefined) {
      this.put(table, entry, rank);
      return;
    }
    const oldRank = old.rank;
    // «صدر» is "came out" before it is "exported": what may have no object of either needs none.
    old.lone = entry.lone = old.lone === false || entry.lone === false ? false : (old.lone ?? entry.lone);
    if (rank < oldRank) {
      this.put(table, entry, rank);
      if (old.lemma === entry.lemma && (old.verbForm !== 'participle' || entry.verbForm === 'participle')) {
        for (const sense of old.senses) withSense(entry, sense);
        entry.traits |= old.traits & Trait.Masdar;
      }
    } else if (
      (rank === oldRank || old.lemma === entry.lemma) &&
      (entry.verbForm !== 'participle' || rank === oldRank)
    ) {
      for (const sense of entry.senses) if (old.senses.length < 3 || old.lemma === entry.lemma) withSense(old, sense);
      if (table === this.verbal && rank === oldRank) {
        old.traits |= entry.traits & (Trait.Past | Trait.Present);
        // تسبب: "he caused", or "she causes" of another verb.
        if (old.gender !== entry.gender) (old as { gender?: ArabicLexeme['gender'] }).gender = undefined;
      }
      if (old.lemma === entry.lemma) old.traits |= entry.traits & ~Trait.Adjective;
    }
  }

  private put(table: Map<string, ArabicLexeme>, entry: ArabicLexeme, rank: number): void {
    table.set(entry.form, entry);
    entry.rank = rank;
    if (table !== this.nominal) return;
    const list = this.byLemma.get(entry.lemma);
    if (list === undefined) this.byLemma.set(entry.lemma, [entry]);
    else list.push(entry);
  }
}

/** What a noun alone beside a verb is to it; undefined where its line does not say. */
function loneNoun({ base, governs }: LexiconItem, { frame, senses }: Heads): ArabicLexeme['lone'] {
  const lemma = fold(base);
  if (holdingVerbs.has(lemma)) return 'object';
  if (reflexive.test(base) || absoluteVerbs.has(lemma)) return false;
  if (frame === 'transitive' && senses.length > 0) return governs === null && 'undergone';
  return frame === 'intransitive' && senses.length === 0 ? false : undefined;
}

/** Reflexives of the forms V, VI and VII, as written: «تدحرج», «تناثر», «انكسر», but «انتزع» of form VIII. */
const reflexive = /^(?:ت...|ان[^ت])/u;

/**
 * Forms that are written like more frequent ones of another verb: «حددت» is "she set" before it is "I limited", «يعانون» "they
 * suffer" before it is "they are helped".
 */
function isSeldomMeant(
  { shape, past }: VerbStems,
  form: string,
  voice: ArabicLexeme['voice'],
  number: ArabicLexeme['number'],
): boolean {
  if (shape.doubled && form === `${past}${past.slice(-1)}ت`) return true;
  return shape.hollow && voice === 'passive' && number === 'plural' && /^[يت]/u.test(form);
}

/** Holds what parts words. */
const parted = /[\s\u2010-\u2015-]/u;

const isPersons = (concept: string): boolean => /^(?:actor:role|thing:person)/u.test(concept);

/** «مفتشون», «مفتشين»: persons that the gazetteer names in the plural. */
function personsOf(base: string, { concept, sort }: NamedConcept) {
  const plural = sort === 'noun' && /.{3,}(?:ون|ين)$/u.test(base) && isPersons(concept) ? 'plural' : null;
  return { number: plural, ending: endingOf(base, plural, false) } as const;
}

/** مضيفا, مشيرا: "adding", whatever else the participle is a noun for. */
const saying = (entry: ArabicLexeme): boolean =>
  entry.verbForm === 'participle' && entry.senses.some((sense) => sense.kind === 'speech');

/**
 * Adds a sense unless one of its kind and value is there; of one event with and without frame the former stays.
 * Lexemes of one line share the list, so it is copied.
 */
function withSense(entry: ArabicLexeme, sense: Sense): void {
  if (sense.kind === 'event') {
    const same = entry.senses.findIndex((other) => other.kind === 'event' && other.event === sense.event);
    if (same >= 0) {
      const other = entry.senses[same];
      if (sense.frame === undefined || (other?.kind === 'event' && other.frame !== undefined)) return;
      (entry as { senses: readonly Sense[] }).senses = entry.senses.with(same, sense);
      return;
    }
  }
  const key = JSON.stringify(sense);
  if (entry.senses.some((other) => JSON.stringify(other) === key)) return;
  (entry as { senses: readonly Sense[] }).senses = [...entry.senses, sense];
}

/** Folded, «ألماني» begins as if it had the article. */
function hasArticle(form: string, { name }: NamedConcept): boolean {
  return form.startsWith('ال') && name.startsWith('ال');
}
