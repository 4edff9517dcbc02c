import type { ActConcept } from './act-concept';
import type { EventClass } from './event-class';
import type { Role } from './proposition';
import type { Effect } from './quantity';

/** Word class of a token after the pack has told its readings apart. */
export type PartOfSpeech =
  | 'noun' // common noun, also event nouns (masdar, "attack", "killing of")
  | 'name' // proper name, known or guessed
  | 'verb' // finite, participle in a verb group, infinitive
  | 'aux' // had, was, will, may; قد، كان، تم، سوف
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'determiner'
  | 'pronoun' // also suffix pronouns split off an Arabic word
  | 'number'
  | 'conjunction' // and, or, but; و، أو، لكن
  | 'complementizer' // that, إن، أن، بأن
  | 'relative' // who, which; الذي
  | 'subordinator' // when, after, because, if, while; عندما، بعدما، إذا
  | 'negator' // not, no, never, none, without; لم، لا، ليس، لن، ما، دون، عدم
  | 'time' // a whole temporal expression, merged
  | 'open' // an opening quotation mark or bracket
  | 'close' // a closing one
  | 'comma' // , ، ; ؛ : – and dashes between clauses
  | 'stop' // sentence-final mark
  | 'other';

/** What an event word does with its grammatical subject and object, where it is not agent and patient. */
export type Frame =
  | 'transitive' // X struck Y: subject agent, object patient
  | 'unaccusative' // X died, fell, collapsed, resigned: subject patient
  | 'labile' // X burned Y / Y burned, sank, opened
  | 'instrument' // a bomb exploded, rockets landed: subject is means
  | 'undergoer' // X suffered, came under (an attack): subject patient, object names the event
  | 'light' // X carried out, launched (an attack): subject agent, object names the event
  | 'causative' // X caused, led to, resulted in, left (Y dead): subject cause, object what came of it
  | 'intransitive' // X fled, arrived, protested: subject agent, no patient
  | 'symmetric' // X clashed, met with Y: both agents
  | 'converse'; // X fell to, lost to Y: subject patient, object agent

/** What a speech cue does. `relay`: quotes another's words; `carry-on`: the same speaker goes on. */
export type SpeechAct =
  | 'say'
  | 'tell'
  | 'announce'
  | 'report'
  | 'relay'
  | 'carry-on'
  | 'confirm'
  | 'deny'
  | 'accuse'
  | 'claim-responsibility'
  | 'admit'
  | 'believe'
  | 'suspect'
  | 'estimate'
  | 'warn'
  | 'threaten'
  | 'demand'
  | 'ask'
  | 'investigate'
  | 'decline'
  | 'cannot-confirm'
  | 'doubt'
  | 'show'; // an inquiry, data or footage shows, suggests

export type BoundKind = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'exactly';

/** A temporal expression before it meets the date of its report. All fields are as said; null where nothing was said. */
export interface TimeExpression {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  /** 1–31 */
  readonly day: number | null;
  /** 0 Sunday … 6 Saturday */
  readonly weekday: number | null;
  /** Minutes of the day [from, to). */
  readonly clock: readonly [number, number] | null;
  /** Whole days from the day of the report: yesterday −1, today 0. */
  readonly dayOffset: number | null;
  /** Larger steps back or on: "last month" { unit: 'month', by: −1 }, "two weeks ago". */
  readonly offset: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number } | null;
  /** True when counted from what was last told ("a day later", "بعد يومين") rather than from the report. */
  readonly anaphoric: boolean;
  /** On which side of the report words set it: "last Monday" and «الماضي» before, "next May" and «المقبل» after it. */
  readonly side: 'before' | 'after' | null;
  readonly zone: 'utc' | 'local';
  readonly precision: 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'year';
  /** "since October", "for two hours", "every Friday": no time of an event. */
  readonly sort: 'point' | 'since' | 'until' | 'duration' | 'recurring';
  /** Seconds that lie between what was last told and what is told now: "an hour later", «بعد ساعتين», «خلال دقائق»; high null where unbounded. */
  readonly lag?: { readonly low: number; readonly high: number | null };
  /** How long something went on, where words number it: "for six hours", «لمدة ثلاثة أيام». */
  readonly lasts?: { readonly unit: 'second' | 'day'; readonly amount: number };
}

/** Sorts of what a verb is said of that its pack may tell a sense by; `thing:` with a root of the gazetteer's things. */
export type ObjectSort =
  | 'person'
  | 'place'
  | 'thing'
  | 'pronoun'
  | 'amount'
  | 'number'
  | 'event'
  | 'law'
  | 'office'
  | 'any'
  | `thing:${string}`;

/** One thing that a word means; a token carries all that hold in its reading. */
export type Sense =
  | { readonly kind: 'event'; readonly event: EventClass; readonly frame?: Frame }
  /** Everyday doing that no event class names: what it is in any language. */
  | { readonly kind: 'act'; readonly act: ActConcept }
  /**
   * What a verb means of some objects alone, told by their heads or their sort («raise a question», «raise a child»): `object` beside
   * one of them or with it as the subject of a passive, `subject` said of one without an object, `alone` where it has no object.
   */
  | {
      readonly kind: 'selects';
      readonly of: 'object' | 'subject' | 'alone';
      readonly heads: readonly string[];
      readonly sorts: readonly ObjectSort[];
      readonly event: EventClass;
      readonly frame?: Frame;
      readonly act?: ActConcept;
    }
  | { readonly kind: 'speech'; readonly act: SpeechAct }
  /** Gazetteer concept; `sort` as in its name entry (a demonym and an adjective narrow what follows). */
  | {
      readonly kind: 'concept';
      readonly id: string;
      readonly sort: 'name' | 'demonym' | 'adjective' | 'metonym' | 'noun' | 'abbreviation';
    }
  /** dead, قتيل, casualties, victims, survivors: the count's effect is in the noun. */
  | { readonly kind: 'casualty'; readonly effect: Effect }
  | { readonly kind: 'bound'; readonly bound: BoundKind }
  /** Unit of measure, with the factor to its base: km 1000 of `metre`. */
  | { readonly kind: 'unit'; readonly unit: string; readonly factor: number }
  /** "24-hour", "four-year": how long what it describes goes on; `low` and `high` in `unit`. */
  | { readonly kind: 'long'; readonly unit: string; readonly low: number; readonly high: number | null }
  /** put (at), count, give, أحصى: a verb whose object may be a figure, which its subject then tells. */
  | { readonly kind: 'reckons' }
  /** give, grant, pay: a verb of somebody and what he gets; "was given a licence" tells of the licence. */
  | { readonly kind: 'gives' }
  /** hold, seat, اتسع: a verb whose object may be how many its subject has room for; `able` where "can" must say that it is. */
  | { readonly kind: 'capacity'; readonly said: 'able' | 'plain' }
  /** depth, magnitude, speed, weight, share, price: what is measured. */
  | { readonly kind: 'measure'; readonly measure: string }
  | { readonly kind: 'certainty'; readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown' }
  /** `told`: it lies ahead, and is told without a doubt ("will", «سوف», «لن»). */
  | { readonly kind: 'stage'; readonly stage: 'attempted' | 'threatened'; readonly told?: true }
  /**
   * What a word makes of the deed behind it (Karttunen 1971), by the form that it takes: "declined to sign" (undone, an infinitive),
   * "stopped paying" (undone, a gerund), "kept them from leaving" (undone, away), "told him to go", "the decision to go" (open), "let
   * him go" (allowed), «منع دخولهم» (undone, a masdar).
   */
  | {
      readonly kind: 'governs';
      readonly deed: 'undone' | 'open' | 'allowed';
      readonly form: 'infinitive' | 'gerund' | 'away' | 'masdar';
    }
  /**
   * cause ("because of", نتيجة), result ("so", ف), after (بعد), target ("the targets were"), purpose ("in order to"), condition ("if", "unless"), question ("whether", هل), how ("how", "why", كيف: that it came about is taken for granted),
   * instead («بدلا من»), until («حتى»), before («قبل أن») and only («لم … إلا بعد»): how far a telling goes.
   */
  | {
      readonly kind: 'link';
      readonly link:
        | 'cause'
        | 'result'
        | 'after'
        | 'instead'
        | 'target'
        | 'purpose'
        | 'condition'
        | 'question'
        | 'how'
        | 'headless'
        | 'concession'
        | 'contrast'
        | 'until'
        | 'before'
        | 'during'
        | 'only';
    }
  /** including, among them; other, another; in total, altogether. */
  | { readonly kind: 'scope'; readonly part: 'subset' | 'other' | 'total' | 'most' }
  /** unnamed, on condition of anonymity, who asked not to be named. */
  | { readonly kind: 'anonymity' }
  /** unknown, unidentified, مجهول. */
  | { readonly kind: 'unknown' }
  /** control, hands, grip, سيطرة, قبضة: what something is under or in that somebody holds. */
  | { readonly kind: 'possession' }
  /** condition, health, حالة: what is said of it is said of whose it is. */
  | { readonly kind: 'wellbeing' }
  /** still, لا يزال: what was so before is so now. */
  | { readonly kind: 'continuing' }
  /** often, annually, كثيرا ما, سنويا: told of what happens again and again; usually, عادة ما: of what is so as a rule. */
  | { readonly kind: 'habitual'; readonly usual?: true }
  /** now, again, by then, لاحقا: told of after what was so before. */
  | { readonly kind: 'later' }
  /** at first, initially, في البداية: what was said or so before something else took its place. */
  | { readonly kind: 'at-first' }
  /** earlier, previous, the latest; marks of background. */
  | { readonly kind: 'background' }
  /** Roles that a preposition can mark, likeliest first; the value's type decides. */
  | {
      readonly kind: 'marks';
      readonly roles: readonly (Role | 'source' | 'recipient' | 'of')[];
      /** What asks for this very preposition before its object: "سيطر على". */
      readonly governor?: 'verb' | 'noun';
    }
  | {
      readonly kind: 'locative';
      readonly relation: 'at' | 'near' | 'outside' | 'between' | 'direction' | 'part-of';
      readonly side?: string;
    }
  | { readonly kind: 'time'; readonly time: TimeExpression }
  /** responsibility, role, involvement, link: what is denied or claimed in "denied any role". */
  | { readonly kind: 'involvement' }
  /** first, أولا: before anybody else did. */
  | { readonly kind: 'first' }
  /** alone, solely, وحده: nobody else. */
  | { readonly kind: 'alone' }
  /** himself, نفسه: right behind a noun, that one where another might be thought of. */
  | { readonly kind: 'self' }
  /** any, nobody, nothing, أي، أحدا، شيئا: where something is denied, it is denied of all there is. */
  | { readonly kind: 'any' }
  /** resume, step up, plan: a verb whose subject does the deed that is its object. */
  | { readonly kind: 'pursues' }
  /** feel, find, continue, maintain: a cue that says something by words of its own alone ("feels that"), and of a thing does something else. */
  | { readonly kind: 'worded' }
  /** have, bear, play, تحمّل: what one does with a part in a deed. */
  | { readonly kind: 'partakes' }
  /** attribute, put down to, عزا: a verb whose subject holds that its object came of what stands under its preposition. */
  | { readonly kind: 'ascribes' }
  /** existence: "there was no", لا وجود لـ، عدم وجود. */
  | { readonly kind: 'existential' }
  /** "in hospital", "behind bars": where one is, in words of which no noun names it. */
  | { readonly kind: 'stay'; readonly thing: string }
  /** A scalar or antonymic adjective or adverb: high +1 / low −1 on a named scale. */
  | { readonly kind: 'degree'; readonly scale: string; readonly sign: 1 | -1 };

/** What a surface form is, whatever the context: interned and shared by all its tokens. */
export interface Lexeme {
  /** Folded form, the key for equality across spellings. */
  readonly form: string;
  /** Base form, folded. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly voice: 'active' | 'passive' | 'unknown' | null;
  /** `finite`, `participle` ("struck by", "fleeing"), `infinitive`, null for other words. */
  readonly verbForm: 'finite' | 'participle' | 'gerund' | 'infinitive' | null;
  /** Has the article or a suffix pronoun, or is a name. */
  readonly definite: boolean;
  readonly number: 'singular' | 'dual' | 'plural' | null;
  /** Numbers only: low ≤ best ≤ high (null: open). */
  readonly quantity: {
    readonly low: number;
    readonly best: number;
    readonly high: number | null;
    readonly approximate: boolean;
  } | null;
  readonly senses: readonly Sense[];
  /** Grammatical gender, where form or lexicon tells it and verbs agree with it. */
  readonly gender?: 'masculine' | 'feminine';
  /** A case that the spelling shows (ـون, ـين, ـا); no noun is annexed to a word so ended. */
  readonly ending?: 'nominative' | 'oblique';
  /**
   * What a noun alone beside a verb is to it, where the verb is never told without its object: `undergone` where writing leaves open
   * whether it is active or passive («قتل» without its vowels), `object` where it is hardly ever passive («شمل»). False where the
   * verb may do without an object.
   */
  readonly lone?: 'undergone' | 'object' | false | undefined;
}

/** A word, a split-off clitic, or a merged multi-word expression, with its place in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
}

/** A sentence of a part of a report: tokens in order, not overlapping. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
