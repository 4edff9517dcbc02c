import type { DeedConcept } from './deed';
import type { Sentence } from './token';

/** Everything the shared stages need to know of one language; packs are strangers to one another. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where a finite clause has its subject: English before the verb, Arabic mostly after it. */
  readonly order: 'subject-first' | 'verb-first';
  /** Where adjectives stand to their noun. */
  readonly adjectives: 'before' | 'after';
  /** How much of the text is in this language, 0 to 1, by script and function words; linear, looks at 2,000 units at most. */
  detect(text: string): number;
  /** Folds a form for equality: case, diacritics, tatweel, hamza and alef forms, ى/ي, ة/ه. Length may change. */
  fold(form: string): string;
  /** Light stem of a folded form, for signals (Porter-like for English, light10 for Arabic). */
  stem(form: string): string;
  /** Function words, folded. */
  readonly stopwords: ReadonlySet<string>;
  /** Consonant skeleton of a name in Latin letters, for matching across scripts: زمار and Zummar give `zmr`. */
  nameKey(name: string): string;
  /** Names stand out in writing (capital letters), so that a word in no table which is not written so is none. */
  readonly marksNames: boolean;
  /** Lemmas that link a subject to what it is: be, become; كان، هو. */
  readonly copulas: ReadonlySet<string>;
  /** Lemmas of determiners that own what follows: its, their. Suffix pronouns need none. */
  readonly possessives: ReadonlySet<string>;
  /** Lemmas of pronouns and possessives by which speakers name themselves: I, we, our; نا. */
  readonly firstPerson: ReadonlySet<string>;
  /** Lemmas of nouns behind a number that say by how much one figure exceeds another: times; «أضعاف». */
  readonly multiples?: ReadonlySet<string>;
  /** Lemmas of nouns that head the name of a body: agency, union; «هيئة»، «نقابة». */
  readonly bodies?: ReadonlySet<string>;
  /** What a pronoun of the third person takes up, by lemma: a person (he), a body or thing (it), several (they). */
  readonly anaphors: ReadonlyMap<string, 'person' | 'body' | 'several'>;
  /** The same of determiners that own (his, its, their); suffix pronouns need none. */
  readonly owners?: ReadonlyMap<string, 'person' | 'body' | 'several'>;
  /** Gender that words show of whom they name, by lemma: she, woman, spokeswoman, Mr; none where nouns themselves have one. */
  readonly genders?: ReadonlyMap<string, 'masculine' | 'feminine'>;
  /** Lemmas of relatives that may stand for the whole clause before: «انهار المبنى، ما أدى إلى مقتل خمسة». */
  readonly clausalRelatives: ReadonlySet<string>;
  /** Lemmas of negations that set one thing beside another that is so: "farmers, not students", «المزارعون لا الطلاب». */
  readonly contrasting?: ReadonlySet<string>;
  /** Lemmas of conjunctions behind which what is denied goes on: "or", «أو». */
  readonly alternatives?: ReadonlySet<string>;
  /** Lemmas that say of events in the plural that they came again and again: several, repeated, a series; عدة، سلسلة. */
  readonly repeating?: ReadonlySet<string>;
  /** Lemmas of nouns that only say how many or how much of what stands behind them: number, quantity; عدد، كمية. */
  readonly vague?: ReadonlySet<string>;
  /** Pronouns that name somebody anew and take nobody up: others, some, many. */
  readonly anew?: ReadonlySet<string>;
  /** Lemmas of verbs by which one says what something is: describe, label; وصف، اعتبر. */
  readonly calling?: ReadonlySet<string>;
  /** Lemmas of nouns that stand for what was told, beside those of speech: «الأمر», «الشائعات». */
  readonly shells?: ReadonlySet<string>;
  /** Lemmas of nouns for whether words are true: truth, accuracy; «صحة». */
  readonly verities?: ReadonlySet<string>;
  /** Nouns that name what an event came of where they are of one, by lemma: the source of the fire. */
  readonly springs?: ReadonlySet<string>;
  /** Verbs by which a place has something happen in it: "the town witnessed", «شهدت المدينة». */
  readonly witnesses?: ReadonlySet<string>;
  /** Lemmas of verbs that stand for any deed where a pronoun is their object: "did it", «فعل ذلك». */
  readonly proVerbs?: ReadonlySet<string>;
  /** Whether a noun shows by its form alone that it is of persons: "ranger", "classmate", "fisherman". */
  namesPersons?(form: string): boolean;
  /** Verbs behind their subject stand in the plural for persons alone: «متسللون أحرقوا», «السيارات احترقت». */
  readonly verbsCountPersons?: boolean;
  /** Lemmas of nouns for what is lost when a vessel cannot be reached: contact, «اتصال». */
  readonly contacts?: ReadonlySet<string>;
  /** Lemmas of nouns that only say how something is done: "way", «شكل». */
  readonly manners?: ReadonlySet<string>;
  /** Lemmas of what is scored in a game, and counts nobody: "point", «نقطة». */
  readonly scores?: ReadonlySet<string>;
  /** Sentences of `text.slice(start, end)` with tagged tokens; spans are into `text`. Linear; never throws. */
  sentences(text: string, start: number, end: number): Sentence[];
  /** How two sentences of one subject may exclude each other beyond events: pairs of lemmas that are opposites. */
  readonly antonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pairs of lemmas that reports use for one another, beyond events and concepts; they never make two sentences differ. */
  readonly synonyms?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Deeds that a lemma may name, or two that follow one another ("stand by"). */
  readonly deeds?: ReadonlyMap<string, readonly DeedConcept[]>;
}
