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

export type AnswerTo<K extends QuestionKind> = Omit<Answer, 'value'> & { readonly value: ValuesByKind[K] };

export type PositionOn<K extends QuestionKind> = Omit<Position, 'value' | 'answers'> & {
  readonly value: ValuesByKind[K];
  readonly answers: readonly [AnswerTo<K>, ...AnswerTo<K>[]];
};

/** A question of one kind, its values typed by what answers it. */
export type QuestionOf<K extends QuestionKind> = Omit<Question, 'kind' | 'positions'> & {
  readonly kind: K;
  readonly positions: readonly [PositionOn<K>, ...PositionOn<K>[]];
};
