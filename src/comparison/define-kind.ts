import { type Comparison, questionKinds, type Value, type ValueKind } from '../model';
import type { Draft } from './draft';
import type { Kind } from './kind';
import { KindDefinitionError } from './kind-definition-error';

/** A draft whose value is of one of the types that a kind declares. */
type DraftOf<V extends ValueKind> = Omit<Draft, 'value'> & { readonly value: Extract<Value, { readonly kind: V }> };
type StanceOf<V extends ValueKind> = readonly [DraftOf<V>, ...DraftOf<V>[]];

/** A kind of question as its author writes it: what it answers with is typed by the values it declares. */
export interface KindDefinition<K extends string, V extends ValueKind>
  extends Omit<Kind, 'kind' | 'values' | 'answers' | 'compare' | 'camps'> {
  /** Kebab-case, and none of the built-in kinds. */
  readonly kind: K;
  readonly values: readonly [V, ...V[]];
  answers(...given: Parameters<Kind['answers']>): readonly DraftOf<NoInfer<V>>[];
  compare(
    a: StanceOf<NoInfer<V>>,
    b: StanceOf<NoInfer<V>>,
    scene: Parameters<Kind['compare']>[2],
  ): ReturnType<Kind['compare']>;
  /** Whether stances that refine each other and exclude the same others are one position; false by default. */
  readonly camps?: boolean;
}

/** A kind of question that keeps its name and types of value, so that rules can be written for it. */
export type OwnQuestionKind<K extends string, V extends ValueKind> = Omit<Kind, 'kind' | 'values'> & {
  readonly kind: K;
  readonly values: readonly V[];
};

/**
 * Makes a kind of question of one's own, for the option `kinds` and for `defineRule({ kinds, on })`.
 *
 * @throws KindDefinitionError where the name is not kebab-case or is a built-in kind's, or no type of value is declared
 */
export function defineKind<const K extends string, const V extends ValueKind>(
  definition: KindDefinition<K, V>,
): OwnQuestionKind<K, V> {
  const made = { camps: false, ...definition } as unknown as OwnQuestionKind<K, V>;
  checkKinds([made]);
  const own = made as unknown as Kind;
  return {
    ...made,
    answers: (claim, scene) =>
      checkAnswers(
        own,
        named(own, 'answers', () => own.answers(claim, scene)),
      ),
    compare: (a, b, scene) =>
      checkComparison(
        own,
        named(own, 'compare', () => own.compare(a, b, scene)),
      ),
  };
}

/** What a kind's function gives; what it throws names the kind. */
function named<T>({ kind }: Kind, part: 'answers' | 'compare', run: () => T): T {
  try {
    return run();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new KindDefinitionError(`Kind "${kind}": ${part}() threw: ${words}`);
  }
}

function checkAnswers({ kind }: Kind, answers: readonly Draft[]): readonly Draft[] {
  const isDraft = (answer: unknown): boolean =>
    typeof answer === 'object' && answer !== null && 'topic' in answer && 'value' in answer && 'claim' in answer;
  if (Array.isArray(answers) && answers.every(isDraft)) return answers;
  throw new KindDefinitionError(`Kind "${kind}": answers() gives a list of answers, each with claim, topic and value.`);
}

function checkComparison({ kind }: Kind, found: Comparison): Comparison {
  if (typeof found?.relation === 'string' && typeof found.reason === 'string') return found;
  throw new KindDefinitionError(`Kind "${kind}": compare() gives a relation with its reason.`);
}

/**
 * Checks kinds of question of the user's own.
 *
 * @throws KindDefinitionError as {@link defineKind}, and where two kinds have one name
 */
export function checkKinds(kinds: readonly Kind[]): void {
  const names = new Set<string>(questionKinds);
  for (const { kind, values, answers, compare } of kinds) {
    if (typeof kind !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(kind))
      throw new KindDefinitionError(`A kind's name is kebab-case, such as "claimed-by"; got ${JSON.stringify(kind)}.`);
    if (names.has(kind))
      throw new KindDefinitionError(`There is a kind of question "${kind}" already; use another name.`);
    if (!Array.isArray(values) || values.length === 0)
      throw new KindDefinitionError(`Kind "${kind}" declares no type of value that answers it.`);
    if (typeof answers !== 'function' || typeof compare !== 'function')
      throw new KindDefinitionError(`Kind "${kind}" needs the functions "answers" and "compare".`);
    names.add(kind);
  }
}
