import type {
  ActorValue,
  Answer,
  HappeningValue,
  MomentValue,
  PlaceValue,
  PolarityValue,
  Position,
  QuantityValue,
  Question,
  QuestionKind,
  ThingValue,
  Value,
  ValueKind,
} from '../model';

/** The types of value that answer each kind of question. */
export interface ValuesByKind {
  readonly occurrence: PolarityValue;
  readonly agent: ActorValue | ThingValue | HappeningValue;
  readonly cause: HappeningValue | ThingValue | ActorValue;
  readonly means: ThingValue | HappeningValue;
  readonly target: ThingValue | PlaceValue | ActorValue;
  readonly place: PlaceValue;
  readonly origin: PlaceValue | ActorValue | ThingValue;
  readonly time: MomentValue;
  readonly count: QuantityValue;
  readonly outcome: HappeningValue;
  readonly identity: ThingValue | ActorValue;
}

/** A kind of question of the user's own, as far as rules need to know it: its name and the types of value that answer it. */
export interface OwnKind {
  readonly kind: string;
  readonly values: readonly ValueKind[];
}

/** Names of the built-in kinds and of the user's own. */
export type KindName<Own extends OwnKind = never> = QuestionKind | Own['kind'];

/** The values that answer a kind, built-in or of the user's own. */
export type ValueOn<K extends string, Own extends OwnKind = never> = K extends QuestionKind
  ? ValuesByKind[K]
  : Extract<Value, { readonly kind: Extract<Own, { readonly kind: K }>['values'][number] }>;

/** An answer to a question of one kind, its value typed. */
export type AnswerTo<K extends string, Own extends OwnKind = never> = Omit<Answer, 'value'> & {
  readonly value: ValueOn<K, Own>;
};

/** A position on a question of one kind, its values typed. */
export type PositionOn<K extends string, Own extends OwnKind = never> = Omit<Position, 'value' | 'answers'> & {
  readonly value: ValueOn<K, Own>;
  readonly answers: readonly [AnswerTo<K, Own>, ...AnswerTo<K, Own>[]];
};

/** A question of one kind, its values typed by what answers it. */
export type QuestionOf<K extends string, Own extends OwnKind = never> = Omit<Question, 'kind' | 'positions'> & {
  readonly kind: K;
  readonly positions: readonly [PositionOn<K, Own>, ...PositionOn<K, Own>[]];
};
