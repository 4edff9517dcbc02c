import type { Certainty, Dependency, EventClass, Problem, Relation, Source, Stage, StateScale } from '../model';
import type { Asked } from './asked';

/** The words of one language that renderers put around findings; the findings themselves are data. */
export interface Messages {
  /** BCP 47 code of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The question that a kind asks, in plain words; kinds of the user's own fall back to their name. */
  readonly questions: Readonly<Record<string, string>>;
  /** The question with what it is about, as a sentence; null where a kind or its topic has no words. */
  ask(asked: Asked): string | null;
  /** Asks which of two accounts holds, given their words. */
  whichHolds(accounts: readonly string[]): string;
  /** What the question is about as a headline: "Explosion at the base"; null where there are no words. */
  headline(asked: Asked): string | null;
  /** A class of event as a noun without article; null of classes that name no happening. */
  eventNoun(event: EventClass): string | null;
  /** A question's kind as a noun. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What the positions of a question come to. */
  readonly outcomes: Readonly<Record<'conflict' | 'refine' | 'agree' | 'single', string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly dependencies: Readonly<Record<Dependency['by'], string>>;
  readonly actions: Readonly<Record<'settle' | 'explain' | 'escalate', string>>;
  /** Units, effects and the like as they stand in a question's key; what is missing is shown as it is. */
  readonly terms: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<Word, string>>;
  /** Why two answers exclude each other, by reason, where that is not seen from them; `{{not}}` and `{{is}}` are their letters. */
  readonly apart: Readonly<Record<string, string>>;
  /** What an answer lacks that it stands beside the sides and on none, by reason. */
  readonly aside: Readonly<Record<string, string>>;
  /** What an event may be of or by, by the id of its class, where an answer is given in the words of another language. */
  readonly concepts: Readonly<Record<string, string>>;
  /** What the languages of reports are called. */
  readonly languages: Readonly<Record<string, string>>;
  /** Somebody unnamed whom no report in this language describes: two officers of the Syrian army; null where there are no words. */
  described(source: Source): string | null;
  /** Letters of the answers to a question, in order; they go on with two at a time. */
  readonly letters: readonly string[];
  /** What stands before an answer that is denied, by kind of question; under `answer` for the kinds that have no words of their own. */
  readonly denying: ByKind;
  /** What stands before an answer that its sources leave open, likewise. */
  readonly leavingOpen: ByKind;
  readonly rounds: Readonly<Record<RoundWord, string>>;
  /** A figure with its unit: km, kg, hour, `usd million`; units without words are left out. */
  unit(unit: string, figure: string, n: number): string;
  /** What one end of a scale of states is called. */
  stateEnd(scale: StateScale, sign: 1 | -1): string;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Whether words of a report set something near a place rather than at it; of reports in this language. */
  setsNear(quote: string): boolean;
  /** Whether words of a report say themselves that something is not so, and need no mark that says it; of reports in this language. */
  negates(quote: string): boolean;
  /** Counted nouns. */
  count(noun: Noun, n: number): string;
  /** What the comparison comes to, in one or two sentences. */
  lead(figures: LeadFigures): string;
  /** One line that says what is wrong with a piece of input. */
  problem(problem: Problem): string;
}

/** Words by kind of question, `answer` for any other. */
export type ByKind = Readonly<Partial<Record<string, string>>> & { readonly answer: string };

/** Words for round numbers: "dozens" for 20 to 99. */
export type RoundWord = 'several' | 'dozens' | 'hundreds' | 'thousands' | 'tensOfThousands' | 'hundredsOfThousands';

/** What the head of a page counts. */
export interface LeadFigures {
  readonly reports: number;
  readonly outlets: number;
  readonly incidents: number;
  /** Reports that tell of more than one incident. */
  readonly shared: number;
  /** Questions of which one side excludes another, and those of which both may hold all the same. */
  readonly conflicts: number;
  readonly milder: number;
  /** Incidents with a conflict. */
  readonly disputed: number;
}

/** Things that renderers count. */
export type Noun =
  | 'incident'
  | 'report'
  | 'outlet'
  | 'origin'
  | 'conflict'
  | 'refinement'
  | 'agreement'
  | 'single'
  | 'claim'
  | 'answer'
  /** Further disputes of an incident, disputes of other incidents, further origins. */
  | 'furtherDispute'
  | 'elsewhere'
  | 'furtherOrigin';

/** Single words and short phrases of the page. */
export type Word =
  | 'title'
  | 'incident'
  | 'question'
  | 'why'
  | 'denial'
  | 'openQuote'
  | 'openAnswer'
  | 'denied'
  | 'conditional'
  | 'unknownOutlet'
  | 'undated'
  | 'noIncidents'
  | 'noConflicts'
  | 'verdicts'
  | 'disagreement'
  | 'precedence'
  | 'timeline'
  | 'matrix'
  | 'origins'
  | 'reports'
  | 'outlet'
  | 'kind'
  | 'relation'
  | 'all'
  | 'filters'
  | 'reset'
  | 'unfold'
  | 'shown'
  | 'readInFull'
  | 'backToFindings'
  | 'mentionedBy'
  | 'noAnswer'
  | 'matrixLegend'
  | 'summary'
  | 'problems'
  | 'skipToContent'
  | 'noMatch'
  | 'evidence'
  | 'ownWords'
  | 'incidents'
  | 'howToRead'
  | 'originTerm'
  | 'originMeaning'
  | 'yes'
  | 'no'
  | 'itself'
  | 'unnamed'
  | 'nobodys'
  | 'nobody'
  | 'severally'
  | 'bothMayHold'
  | 'citing'
  | 'alsoBehind'
  | 'goesOn'
  | 'undisputed'
  | 'via'
  | 'toldIn'
  | 'against'
  | 'alsoAnswered'
  | 'seeAll'
  | 'atLeast'
  | 'atMost'
  | 'about'
  | 'graphLegend'
  | 'needsScript';
