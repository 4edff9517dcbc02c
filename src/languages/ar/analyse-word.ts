// Long because the orders in which clitics may be cut belong together: each comes after what the last one missed.
import type { Sense } from '../../model/token';
import { WordTable } from '../../text/word-table';
import { type ArabicLexeme, lexeme, Trait } from './arabic-lexeme';
import { foldWithOffsets } from './fold';
import type { FormTable } from './form-table';
import { proclitics, suffixPronouns } from './lexicon/proclitics';
import { endingOf } from './morphology/ending';

/** «إم دي 83», «بي إم دبليو»: the letter, which folds like «أم». */
const letterM = 'إم';

/** A piece of a word with its place in it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly lexeme: ArabicLexeme;
}

/** A word cut into clitics and core. */
export interface WordReading {
  readonly segments: readonly Segment[];
  /** Which segment the word itself is. */
  readonly core: number;
}

/** What a surface form can be; the context chooses. At least one reading is there. */
export interface Word {
  readonly nominal: WordReading | null;
  readonly verbal: WordReading | null;
  readonly fixed: WordReading | null;
  /** Written vowels tell a passive verb: قُتل، يُقتل. */
  readonly damma: boolean;
  /** Doubling is written: حوّل is no preposition. */
  readonly shadda: boolean;
  /** Ends in ي as written: علي, as against على. */
  readonly ya: boolean;
}

type Readings = Pick<Word, 'nominal' | 'verbal' | 'fixed'>;

const isDerived = ({ traits }: ArabicLexeme): boolean => (traits & Trait.DammaActive) !== 0;

/** Longer than any word of the language: what is longer is looked at no further. */
const LONGEST = 28;
const CACHE = 60_000;
const AL = 'ال';

type Slot = 'nominal' | 'verbal' | 'fixed';

interface Split {
  /** Clitics with their folded ends. */
  readonly clitics: readonly (readonly [number, ArabicLexeme])[];
  /** Where the core begins in the folded form. */
  readonly from: number;
  /** The core, `ل` of لل given its alef. */
  readonly core: string;
  readonly preposition: boolean;
  readonly future: boolean;
  readonly purpose: boolean;
}

/** Cuts words by a table of forms; each surface form once. */
export class WordAnalyser {
  private readonly cache = new WordTable<Word>(CACHE);
  private readonly definites = new Map<ArabicLexeme, ArabicLexeme>();
  private readonly possessed = new Map<ArabicLexeme, ArabicLexeme>();
  private readonly unlent = new Map<ArabicLexeme, ArabicLexeme>();
  private readonly unknowns = new Map<string, ArabicLexeme>();

  constructor(private readonly table: FormTable) {}

  /** What a verb is behind لم, where another verb's present is written like it. */
  jussive(verb: ArabicLexeme): ArabicLexeme {
    const telling = verb.senses.some(({ kind }) => kind === 'event' || kind === 'speech');
    return telling ? verb : (this.table.jussives.get(verb.form) ?? verb);
  }

  /** The two verbs that a form in ت may be of, where it is the past of one and the present of another. */
  twins(form: string): { readonly past: ArabicLexeme; readonly present: ArabicLexeme } | undefined {
    return form.startsWith('ت') ? this.table.twins.get(form) : undefined;
  }

  /** A word cut at a clitic that cannot stand where it does, whole again: «في برشلونة». */
  uncut(text: string, start: number, end: number): WordReading {
    const surface = text.slice(start, end);
    const { form } = foldWithOffsets(surface);
    return { segments: [{ start: 0, end: surface.length, lexeme: this.unknown(form, 0) }], core: 0 };
  }

  /** The word at `text.slice(start, end)`. */
  analyse(text: string, start = 0, end = text.length): Word {
    let word = this.cache.get(text, start, end);
    if (word === undefined) {
      const surface = text.slice(start, end);
      word = this.cut(surface);
      if (surface.length <= LONGEST * 2) this.cache.set(surface, word);
    }
    return word;
  }

  /** A word of a table, whose folded ه may stand for ة. */
  analyseFolded(word: string): Word {
    return this.cut(word, true);
  }

  /** The clitics that `letters`, written onto digits, are made of; the letters as a word where they are none. */
  clitics(letters: string): readonly Segment[] {
    const { form, offsets } = foldWithOffsets(letters);
    const segments: Segment[] = [];
    let from = 0;
    for (; from < form.length; from++) {
      const letter = form.charAt(from);
      if (letter === 'ا' || (letter === 'ل' && from > 0)) break;
      if (letter !== 'و' && letter !== 'ف' && letter !== 'ب' && letter !== 'ل' && letter !== 'ك') break;
      const start = offsets === null ? from : (offsets[from] as number);
      segments.push({ start, end: start + 1, lexeme: proclitics[letter] });
    }
    const rest = form.slice(from);
    if (rest === '' || rest === AL || rest === 'ل') return segments;
    // «مقتل44»: a word with no space behind it.
    const { nominal, verbal, fixed } = this.analyse(letters);
    const known = letters.length > 2 ? (nominal ?? verbal ?? fixed) : null;
    if (known?.segments.every(({ lexeme }) => (lexeme.traits & Trait.Unknown) === 0)) return known.segments;
    return [{ start: 0, end: letters.length, lexeme: this.unknown(form, Trait.Foreign, 'name') }];
  }

  private cut(surface: string, folded = false): Word {
    const { form, offsets } = foldWithOffsets(surface.length > LONGEST * 2 ? surface.slice(0, LONGEST * 2) : surface);
    const at = (index: number): number => {
      if (index <= 0) return 0;
      if (index >= form.length) return surface.length;
      return offsets === null ? index : (offsets[index] as number);
    };
    if (surface === letterM) {
      const name = { start: 0, end: surface.length, lexeme: this.unknown(form, Trait.Foreign, 'name') };
      return {
        nominal: { segments: [name], core: 0 },
        verbal: null,
        fixed: null,
        damma: false,
        shadda: false,
        ya: false,
      };
    }
    const found: { -readonly [K in Slot]: WordReading | null } = { nominal: null, verbal: null, fixed: null };
    const damma = surface.includes('ُ') && dammaOnFirst(surface);
    const shadda = surface.includes('ّ');
    const ya = surface.endsWith('ي');
    const below = surface.includes('إ');
    const done = (): boolean => found.nominal !== null || found.verbal !== null || found.fixed !== null;
    const put = (slot: Slot, split: Split, core: ArabicLexeme, coreEnd: number, suffix: ArabicLexeme | null): void => {
      if (found[slot] !== null) return;
      // «وحدة من الجيش» is a unit, and no "alone".
      if (slot === 'fixed' && surface.endsWith('ة') && core.senses.some(({ kind }) => kind === 'alone')) return;
      // «يدويا» says how, before it is a verb of two; «نافيا», «داعيا» are what somebody does besides.
      if (slot === 'verbal' && core.verbForm !== 'participle' && this.isManner(form)) return;
      // «إصابته» is "his injury": a past of the fourth form has its hamza above the alef.
      if (slot === 'verbal' && below && (core.traits & Trait.DammaActive) !== 0 && core.form.startsWith('ا'))
        if (surface.charAt(at(split.from)) === 'إ') return;
      // «ألغوا» begins with no article.
      const articled = core.definite && core.form.startsWith(AL) && !core.lemma.startsWith(AL);
      if (slot === 'nominal' && articled && (core.traits & Trait.Unknown) === 0)
        if (surface.charAt(at(split.from)) === 'أ') return;
      // «يأسر» keeps the hamza of its root, «ياسر» is a name.
      if (slot === 'verbal' && core.lemma.startsWith('ا') && /^[يتن]ا/u.test(core.form))
        if (
          surface.charAt(at(split.from + 1)) === 'ا' &&
          (core.traits & (Trait.Present | Trait.Past)) === Trait.Present
        )
          if (this.table.nominal.has(form)) return;
      const segments: Segment[] = [];
      let from = 0;
      for (const [end, clitic] of split.clitics) {
        segments.push({ start: at(from), end: at(end), lexeme: clitic });
        from = end;
      }
      const end = coreEnd >= form.length ? surface.length : at(coreEnd);
      const noun = slot === 'nominal' ? this.withHamza(core, (length) => surface.charAt(at(coreEnd - length))) : core;
      segments.push({
        start: at(from),
        end,
        lexeme: this.spelt(slot === 'verbal' && damma ? vowelled(core) : noun, surface),
      });
      if (suffix !== null) segments.push({ start: at(coreEnd), end: surface.length, lexeme: suffix });
      // A ligature (ﻻ) may hold clitic and word in one unit, which cannot be cut.
      found[slot] = segments.some((segment) => segment.end <= segment.start)
        ? { segments: [{ start: 0, end: surface.length, lexeme: core }], core: 0 }
        : { segments, core: split.clitics.length };
    };
    const whole: Split = { clitics: [], from: 0, core: form, preposition: false, future: false, purpose: false };
    const spelt = form.includes('.') ? this.table.nominal.get(form.replaceAll('.', '')) : undefined;
    if (spelt !== undefined) {
      put('nominal', whole, spelt, form.length, null);
      return analysis(found, false, shadda, ya);
    }
    if (form.length === 0 || form.length > LONGEST || !isArabic(form)) {
      put(
        'nominal',
        whole,
        this.unknown(form, isArabic(form) ? 0 : Trait.Foreign, surface === form ? 'other' : 'name'),
        form.length,
        null,
      );
      return analysis(found, false, shadda, ya);
    }
    // «وحده» is "alone" before it is "united him", or a unit, which folds alike.
    const alone = surface.endsWith('ه') ? this.table.fixed.get(form) : undefined;
    if (alone?.pos === 'adverb') {
      put('fixed', whole, alone, form.length, null);
      return analysis(found, damma, shadda, ya);
    }
    // «عمره» is "his age" before it is a town, «مكتبه» "his office" before it is a library, «قتله» "killed him" before killers.
    const verb = form.length > 3 && this.table.verbal.has(form.slice(0, -1));
    // «1000 جنيه»: a unit is no "he reaped it".
    const unit = this.table.nominal.get(form)?.senses.some(({ kind }) => kind === 'unit') === true;
    // «توجه إلى المدينة» is "headed for", before it is "crowned him".
    // «تشويه» is one, «تشوي» with a pronoun is rare.
    const rooted = this.table.verbal.get(form)?.lemma.endsWith('ه') === true || this.isMasdarInHa(form);
    const owned = !folded && !unit && !rooted && (verb || this.isOwned(form));
    if (surface.endsWith('ه') && (this.table.nominal.get(form)?.pos === 'name' || owned))
      this.suffixed(whole, form, put, false);
    // «إليه» is "to him", and no «آلية», which folds alike.
    if (surface.endsWith('ه') && surface.charAt(0) !== 'آ') {
      const particle = this.table.fixed.get(form.slice(0, -1));
      if (particle?.pos === 'preposition' && suffixable(particle)) this.suffixed(whole, form, put, true);
      if (done()) return analysis(found, damma, shadda, ya);
    }
    // «وإلى» is و and إلى; والي a governor.
    // «ووفقا ل» is و and وفقا, before it is the passive of وافق.
    // «وهما», «وهم»: "and they", before it is an illusion.
    // «وأدى»: a hamza behind و begins a word, and «وادي» has none.
    const joined =
      (form.length > 3 && surface.startsWith('وأ')) ||
      (form.startsWith('وو') && this.table.fixed.has(form.slice(1))) ||
      (form.startsWith('وه') && this.table.fixed.get(form.slice(1))?.pos === 'pronoun');
    // «ودعا», «ودعت»: "and called for", where the verb that begins with و tells of nothing.
    const bid = form.startsWith('و') && this.isPlainPast(form) && this.tellsPast(form.slice(1));
    // «فكان»: "so it was", before it is two jaws.
    const then = form !== 'فقد' && form.startsWith('ف') && this.table.fixed.get(form.slice(1))?.pos === 'aux';
    if (!joined && !then && !bid && (form !== 'والي' || surface.endsWith('ي'))) this.direct(whole, form.length, put);
    if (done() && form !== 'فقد') return analysis(found, damma, shadda, ya);
    if (surface.charAt(surface.length - 1) !== 'ة' && !bid) this.suffixed(whole, form, put, true);
    if (done() && form !== 'فقد') return analysis(found, damma, shadda, ya);
    const splits = proclisis(form);
    for (const split of splits) {
      this.direct(split, form.length, put);
      // «وبدا»: behind "and" a word that is known as it stands is cut no further.
      if (split.clitics.length === 1 && split.clitics[0]?.[1].pos === 'conjunction' && done()) break;
    }
    if (done()) return analysis(found, damma, shadda, ya);
    if (surface.charAt(surface.length - 1) !== 'ة') {
      const name = this.table.nameWords.has(form);
      this.suffixed(whole, form, put, name);
      for (const split of splits) if (!done()) this.suffixed(split, form, put, name);
      if (done()) return analysis(found, damma, shadda, ya);
    }
    this.guess(whole, splits, form, put, this.table.nameWords.has(form));
    return analysis(found, damma, shadda, ya);
  }

  /** The noun that is written with this hamza, where another folds alike: «إبطال» against «أبطال». */
  private withHamza(noun: ArabicLexeme, letter: (fromEnd: number) => string): ArabicLexeme {
    const article = noun.definite && noun.form.startsWith(AL);
    const bare = article ? noun.form.slice(2) : noun.form;
    if (!bare.startsWith('ا') || noun.pos !== 'noun') return noun;
    const written = letter(bare.length);
    const meant = this.table.hamzas.get(written)?.get(bare);
    const other = this.table.hamzas.get(written === 'أ' ? 'إ' : 'أ')?.get(bare);
    // «إحياء الذكرى»: a plural with its hamza above («أحياء») is not written so.
    if (written === 'إ' && meant === undefined && other?.lemma === noun.lemma && noun.number === 'plural')
      return this.unknown(article ? noun.form : bare, 0, 'noun', article);
    if (meant === undefined || other === undefined || meant.lemma === other.lemma) return noun;
    if (noun.lemma === meant.lemma) return this.lessLent(noun, meant, other);
    if (noun.lemma !== other.lemma) return noun;
    return article ? this.definite(meant) : noun.definite ? this.owned(meant) : meant;
  }

  /** «أعمارهم»: the noun less what another that folds alike («إعمار») has lent it. */
  private lessLent(noun: ArabicLexeme, meant: ArabicLexeme, other: ArabicLexeme): ArabicLexeme {
    const own = (sense: Sense): boolean => !other.senses.includes(sense) || meant.senses.includes(sense);
    if (noun.senses.every(own)) return noun;
    let bare = this.unlent.get(noun);
    if (bare === undefined) {
      bare = lexeme({ ...noun, senses: noun.senses.filter(own) });
      this.unlent.set(noun, bare);
    }
    return bare;
  }

  /** An adjective of relation in the accusative. */
  private isManner(form: string): boolean {
    return form.endsWith('يا') && this.table.nominal.get(form)?.pos === 'adjective';
  }

  /** A past of a derived verb that names neither event nor act. */
  private isPlainPast(form: string): boolean {
    const verb = this.table.verbal.get(form);
    return verb !== undefined && (verb.traits & Trait.Past) !== 0 && isDerived(verb) && verb.senses.length === 0;
  }

  private tellsPast(form: string): boolean {
    const verb = this.table.verbal.get(form);
    return verb !== undefined && (verb.traits & Trait.Past) !== 0 && verb.senses.length > 0;
  }

  /** «توجيه», «تشويه»: a masdar of the second form whose root ends in ه. */
  private isMasdarInHa(form: string): boolean {
    return /^ت..يه$/u.test(form) && ((this.table.nominal.get(form)?.traits ?? 0) & Trait.Masdar) !== 0;
  }

  /** A noun of three letters or more before the ه. */
  private isOwned(form: string): boolean {
    const bare = form.length < 4 ? undefined : this.table.nominal.get(form.slice(0, -1));
    const whole = this.table.nominal.get(form)?.pos;
    return bare?.pos === 'noun' && bare.number === 'singular' && (whole === 'noun' || whole === 'adjective');
  }

  /** The core as it stands: with article, verb, particle. */
  private direct(
    split: Split,
    end: number,
    put: (slot: Slot, split: Split, core: ArabicLexeme, end: number, suffix: null) => void,
  ): void {
    const { core } = split;
    const { nominal, verbal, fixed } = this.table;
    if (!split.future && !split.purpose) {
      const particle = fixed.get(core);
      if (particle !== undefined && !(split.preposition && particle.pos === 'verb'))
        put('fixed', split, particle, end, null);
      if (split.preposition) {
        for (const [form, pronoun] of suffixPronouns) if (form === core) put('fixed', split, pronoun, end, null);
      }
      const noun = nominal.get(core);
      if (noun !== undefined) put('nominal', split, noun, end, null);
      else if (core.startsWith(AL) && core.length > 3) {
        const bare = nominal.get(core.slice(2));
        // «المالكي» is no construct of two owners.
        const construct = bare?.number === 'dual' && !bare.form.endsWith('ن');
        if (bare !== undefined && (bare.traits & Trait.Accusative) === 0 && !construct)
          put('nominal', split, this.definite(bare), end, null);
      }
    }
    // «ستكون», «ليكون»: nor does the future or an aim make another word of an auxiliary.
    if (split.future || split.purpose) {
      const auxiliary = fixed.get(core);
      if (auxiliary?.pos === 'aux') put('fixed', split, auxiliary, end, null);
    }
    if (!split.preposition) {
      const verb = verbal.get(core);
      if (verb !== undefined && (!(split.future || split.purpose) || (verb.traits & Trait.Present) !== 0)) {
        put('verbal', split, verb, end, null);
      }
    }
  }

  /** The core less a pronoun at its end. */
  private suffixed(
    split: Split,
    form: string,
    put: (slot: Slot, split: Split, core: ArabicLexeme, end: number, suffix: ArabicLexeme | null) => void,
    particlesOnly: boolean,
  ): void {
    const { core } = split;
    const { nominal, verbal, fixed } = this.table;
    for (const [suffix, pronoun] of suffixPronouns) {
      if (!core.endsWith(suffix) || core.length - suffix.length < 2) continue;
      const bare = core.slice(0, core.length - suffix.length);
      const end = form.length - suffix.length;
      const last = bare.charAt(bare.length - 1);
      const sure = suffix !== 'ي' && suffix !== 'ك' && suffix !== 'كم' && suffix !== 'كما';
      const other =
        last === 'ت'
          ? `${bare.slice(0, -1)}ه`
          : last === 'ا'
            ? `${bare.slice(0, -1)}ي`
            : last === 'و'
              ? `${bare}ا`
              : null;
      if (!split.future && !split.purpose) {
        const particle = fixed.get(bare);
        if (particle !== undefined && suffixable(particle)) put('fixed', split, particle, end, pronoun);
        if (suffix !== 'ني' && !particlesOnly) {
          const direct = nominal.get(bare);
          const changed = other !== null && last !== 'و' ? nominal.get(other) : undefined;
          const noun = last === 'ت' ? (changed ?? direct) : (direct ?? changed);
          const fits = noun !== undefined && noun.pos !== 'number' && noun.pos !== 'name';
          if (fits && (sure || (suffix === 'ي' && noun === changed))) {
            if (noun.time?.kind !== 'weekday' && noun.time?.kind !== 'month')
              put('nominal', split, this.owned(noun), end, pronoun);
          }
        }
      }
      if (!split.preposition && !particlesOnly && suffix !== 'ي' && suffix !== 'ك') {
        // «أجراها» is of أجرى, before it is "they two let it".
        const changed = other !== null && last !== 'ت' ? verbal.get(other) : undefined;
        const plain = verbal.get(bare);
        const verb = last === 'ا' && plain?.lemma !== bare ? (changed ?? plain) : (plain ?? changed);
        if (verb !== undefined && (!(split.future || split.purpose) || (verb.traits & Trait.Present) !== 0)) {
          put('verbal', split, verb, end, pronoun);
        }
      }
    }
  }

  /** A word in no table: clitics only where what remains has a sound shape, after light10 (Larkey et al. 2002). */
  private guess(
    whole: Split,
    splits: readonly Split[],
    form: string,
    put: (slot: Slot, split: Split, core: ArabicLexeme, end: number, suffix: null) => void,
    name: boolean,
  ): void {
    let best = whole;
    if (!name) {
      for (const split of splits) {
        const { core } = split;
        const [only] = split.clitics;
        const article = core.startsWith(AL) && core.length >= 5;
        const conjunction = split.clitics.length === 1 && only?.[1].pos === 'conjunction';
        if (split.future || split.purpose) {
          const verb = /^(?:ي|ت(?=.*(?:ت|ون|وا)$))/u.test(core) && !/(?:[اهء]|وف|يف|سكي|يتش|نكو)$/u.test(core);
          // «سياكانتاريس»: no verb is so long but in a plural.
          if (core.length >= 5 && verb && (core.length < 8 || /(?:ون|ان|وا|ين)$/u.test(core))) best = split;
        } else if (article) best = split;
        else if (conjunction && (form.startsWith('و') ? core.length >= 4 : core.length >= 5 && soundVerb(core)))
          best = split;
        else if (split.preposition && core.length >= 5 && soundNoun(core)) best = split;
        if (best !== whole) break;
      }
    }
    const { core } = best;
    if (this.table.nameWords.has(core)) {
      put('nominal', best, this.unknown(core, 0, 'noun', core.startsWith(AL) && core.length >= 5), form.length, null);
      return;
    }
    if (core.startsWith(AL) && core.length >= 5) {
      put('nominal', best, this.unknown(core, 0, 'noun', true), form.length, null);
      return;
    }
    // «تنحرف» is a verb only where one is asked for; chooseReading sees to it.
    if (/^[يت].{3,}/u.test(core) && !/(?:[هي]|ات)$/u.test(core))
      put('verbal', best, this.unknownVerb(core, Trait.Present), form.length, null);
    else if (/^.{3,}وا$/u.test(core)) put('verbal', best, this.unknownVerb(core, Trait.Past), form.length, null);
    else if (/^(?:ت|ا|ان|است).{3,}ت$/u.test(core) && !core.endsWith('ات')) {
      put('verbal', best, this.unknownVerb(core, Trait.Past | Trait.Feminine), form.length, null);
    }
    put('nominal', best, this.unknown(core, 0), form.length, null);
  }

  /** أولى is "first", أولي "preliminary"; folded they are one. */
  private spelt(core: ArabicLexeme, surface: string): ArabicLexeme {
    // بدأ is "began", بدا "seemed".
    const began = surface.endsWith('أ') && core.form.endsWith('ا');
    if ((!began && !surface.endsWith('ى')) || !core.senses.some((sense) => sense.kind === 'certainty')) return core;
    const senses = core.senses.filter((sense) => sense.kind !== 'certainty');
    return lexeme({ ...core, senses });
  }

  /** With the article: form and definiteness. */
  private definite(bare: ArabicLexeme): ArabicLexeme {
    let definite = this.definites.get(bare);
    if (definite === undefined) {
      const form = AL + bare.form;
      // «الأب»: no month takes the article.
      const time = this.table.times.get(form) ?? (bare.time?.kind === 'month' ? null : bare.time);
      definite = lexeme({ ...bare, form, definite: true, time });
      this.definites.set(bare, definite);
    }
    return definite;
  }

  /** With a pronoun suffixed: definite, form as without. */
  private owned(bare: ArabicLexeme): ArabicLexeme {
    let owned = this.possessed.get(bare);
    if (owned === undefined) {
      owned = lexeme({ ...bare, definite: true });
      this.possessed.set(bare, owned);
    }
    return owned;
  }

  private unknown(form: string, traits: number, pos: ArabicLexeme['pos'] = 'noun', definite = false): ArabicLexeme {
    const key = pos === 'other' || pos === 'noun' ? form : `${pos} ${form}`;
    let entry = this.unknowns.get(key);
    if (entry === undefined) {
      if (this.unknowns.size >= CACHE) this.unknowns.clear();
      const lemma = definite ? form.slice(2) : form;
      const number = /(?:ات|ون|ين)$/u.test(form) && form.length > 4 ? 'plural' : null;
      const adjective = !definite && pos === 'noun' && form.length >= 5 && /(?:ي|يه|يين|يون)$/u.test(form);
      entry = lexeme({
        form,
        lemma,
        pos: (traits & Trait.Foreign) === 0 && pos === 'other' ? 'noun' : pos,
        definite,
        traits: traits | Trait.Unknown | (adjective ? Trait.Adjective : 0),
        number,
        ...endingOf(form, number, false),
      });
      this.unknowns.set(key, entry);
    }
    return entry;
  }

  private unknownVerb(form: string, traits: number): ArabicLexeme {
    return lexeme({ form, pos: 'verb', voice: 'active', verbForm: 'finite', traits: traits | Trait.Unknown });
  }
}

/** Field by field: what a spread makes of an object that was filled has a shape of its own, and each read of it is a miss. */
function analysis({ nominal, verbal, fixed }: Readings, damma: boolean, shadda: boolean, ya: boolean): Word {
  return { nominal, verbal, fixed, damma, shadda, ya };
}

/** A verb with damma on its first letter: passive, but for presents that have it in the active. */
function vowelled(verb: ArabicLexeme): ArabicLexeme {
  if (verb.verbForm !== 'finite') return verb;
  const open = (verb.traits & Trait.Past) === 0 && (verb.traits & Trait.DammaActive) !== 0;
  return lexeme({
    ...verb,
    voice: open ? verb.voice : 'passive',
    traits: open ? verb.traits : verb.traits | Trait.Marked,
  });
}

/** The ways in which one-letter words may stand before the core, shortest first. */
function proclisis(form: string): Split[] {
  const splits: Split[] = [];
  const length = form.length;
  const conjunction = form.charAt(0) === 'و' ? proclitics.و : form.charAt(0) === 'ف' ? proclitics.ف : null;
  const add = (clitics: Split['clitics'], from: number, fields: Partial<Split> = {}): void => {
    const core = fields.core ?? form.slice(from);
    if (core.length < 1) return;
    splits.push({ clitics, from, core, preposition: false, future: false, purpose: false, ...fields });
  };
  const inner = (before: Split['clitics'], from: number): void => {
    const letter = form.charAt(from);
    const next = from + 1;
    if (length - next < 1) return;
    if (letter === 'ل') {
      const of = [...before, [next, proclitics.ل] as const];
      if (form.charAt(next) === 'ل' && length - next > 2) {
        add(of, next, { core: AL + form.slice(next + 1), preposition: true });
        add(of, next, { core: AL + form.slice(next), preposition: true });
      }
      add(of, next, { preposition: true });
      if (/[يتن]/u.test(form.charAt(next)))
        add([...before, [next, proclitics.purpose] as const], next, { purpose: true });
    } else if (letter === 'ب') add([...before, [next, proclitics.ب] as const], next, { preposition: true });
    else if (letter === 'ك') add([...before, [next, proclitics.ك] as const], next, { preposition: true });
    else if (letter === 'س' && /[يتنا]/u.test(form.charAt(next))) {
      add([...before, [next, proclitics.س] as const], next, { future: true });
    }
  };
  if (conjunction !== null && length > 1) add([[1, conjunction]], 1);
  inner([], 0);
  if (conjunction !== null) inner([[1, conjunction]], 1);
  return splits;
}

const suffixable = (particle: ArabicLexeme): boolean =>
  particle.pos === 'preposition' ||
  particle.pos === 'complementizer' ||
  particle.pos === 'determiner' ||
  (particle.pos === 'conjunction' && particle.form.length > 2) ||
  particle.pos === 'subordinator';

const soundVerb = (core: string): boolean => /^(?:ي|ت|ان|است).{3,}|.{3,}(?:ت|وا)$/u.test(core);

/** Shapes of masdars and of nouns with an ending: تفعيل، انفعال، افتعال، استفعال, ة, ات, ية. */
const soundNoun = (core: string): boolean =>
  /^(?:ت..ي.|ا..?.?ا.|است..?ا.|م..?..?ه|.{3,}(?:ات|يه|وه|ين))$/u.test(core) || /^.{4,}ه$/u.test(core);

function isArabic(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit < 0x620 || unit > 0x6ff) return false;
  }
  return true;
}

/** A damma on the first letter after clitics; form II and IV imperfects (يُطلق، يُدمّر) have one in the active too. */
function dammaOnFirst(surface: string): boolean {
  const at = surface.indexOf('ُ');
  return at >= 1 && at <= 2;
}
