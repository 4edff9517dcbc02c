import type { P } from 'ts-pattern';
import type { Incident, Position, Question, Report } from '../model';
import type { CountedIn, SlotsIn } from './slots';
import type { KindName, OwnKind, QuestionOf } from './typed-question';

/**
 * Messages of a rule by id; `{{name}}` is a slot, `{{n|one:# source|other:# sources}}` one that is counted: its forms by the
 * plural categories of Unicode, `#` where the number stands.
 */
export type Messages = Readonly<Record<string, string>>;

declare const worded: unique symbol;

/** Why a rule decided so: made by `say`, never by hand. */
export interface Reason {
  readonly [worded]?: true;
  readonly message: string;
  readonly slots: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** What a handler may decide. A settlement names the position it chooses. */
export type Decision =
  | {
      readonly action: 'settle';
      readonly choose: { readonly id: string; readonly label: string };
      readonly reason: Reason;
    }
  | { readonly action: 'explain'; readonly reason: Reason }
  | { readonly action: 'escalate'; readonly reason: Reason };

/** `undefined`: not this rule's business. */
export type Handled = Decision | undefined;

/** What a handler is given beside the question. */
export interface Tools<M extends Messages> {
  /** Words a reason; a slot that the message has and the values lack does not compile. */
  say<Id extends keyof M & string>(
    id: Id,
    ...slots: SlotsIn<M[Id]> extends never
      ? [slots?: object]
      : [slots: { readonly [Name in SlotsIn<M[Id]>]: Name extends CountedIn<M[Id]> ? number : string | number }]
  ): Reason;
  /** What a reason names a position by: its label, and for a denial that it denies (`not the army`). */
  label(position: Pick<Position, 'label' | 'denies'>): string;
  readonly incident: Incident;
  readonly reports: ReadonlyMap<string, Report>;
  /** Sources that the user holds to be parties to the conflict, as actor ids. */
  readonly parties: ReadonlySet<string>;
}

/** What a rule does with one question: a pure function; `undefined` where the question is none of its business. */
export type Handler<K extends string, M extends Messages, D, Own extends OwnKind = never> = (
  question: QuestionOf<K, Own>,
  tools: Tools<M>,
  options: Readonly<D>,
) => Handled;

/** Handlers by kind of question; a kind that is neither built in nor among the user's own does not compile. */
export type Handlers<M extends Messages, D, Own extends OwnKind = never> = {
  readonly [K in KindName<Own>]?: Handler<K, M, D, Own>;
};

/** A ts-pattern pattern with what to do where it matches, instead of code that looks for itself. */
export interface Case<M extends Messages, D> {
  readonly match: P.Pattern<Question>;
  readonly decide: (question: Question, tools: Tools<M>, options: Readonly<D>) => Handled;
}

/** What a rule says of itself: what it does, in which words, and with which options. */
export interface RuleMeta<M extends Messages, D> {
  /** One sentence in the imperative. */
  readonly description: string;
  readonly messages: M;
  /** Other languages' wording of the same messages, with the same slots. */
  readonly translations?: Readonly<Record<string, { readonly [Id in keyof M]: string }>>;
  /** Options and their values where the user gives none. */
  readonly defaults?: D;
  /** Manual, page or section that the rule follows. */
  readonly cites?: string;
}

/** A rule as {@link defineRule} takes it. */
export interface RuleDefinition<M extends Messages, D, Own extends OwnKind = never> {
  /** Kebab-case. */
  readonly name: string;
  readonly meta: RuleMeta<M, D>;
  /** Kinds of question of your own, made with `defineKind`, that `on` may name beside the built-in ones. */
  readonly kinds?: readonly Own[];
  readonly on?: Handlers<M, D, Own>;
  /** Tried in order before `on`; the first that decides is taken. */
  readonly when?: readonly Case<M, D>[];
}

/** Runs one rule on one question, and may stop it: by throwing `RuleTimeoutError`. */
export type RuleGuard = <T>(work: () => T) => T;

/** A rule as it is run: a pure function of a question and its incident. */
export interface Rule {
  readonly name: string;
  readonly meta: RuleMeta<Messages, object>;
  /** Options that this rule runs with. */
  readonly options: object;
  /** Kinds of question that it looks at; null for any. */
  readonly kinds: readonly string[] | null;
  decide(question: Question, tools: Tools<Messages>): Handled;
}
