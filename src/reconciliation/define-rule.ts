import { isMatching } from 'ts-pattern';
import type { Question, QuestionKind } from '../model';
import type { Handled, Messages, Rule, RuleDefinition, Tools } from './rule';
import { RuleDefinitionError } from './rule-definition-error';
import { slotNames } from './slots';

/** A rule that can be run as it is, or made anew with other options. */
export type ConfigurableRule<D> = Rule & {
  /** The same rule with these options in place of its defaults. */
  with(options: Partial<D>): ConfigurableRule<D>;
};

/** Patterns are checked where rules are written; here they are data. */
const matches = isMatching as (pattern: unknown, value: unknown) => boolean;

type AnyHandler = (question: Question, tools: Tools<Messages>, options: object) => Handled;

/**
 * Makes a rule from handlers by question kind (`on`), patterns (`when`), or both. The compiler refuses an unknown kind, a
 * field that the kind's values lack, an unknown message, a missing slot and a settlement that chooses nothing.
 *
 * @throws RuleDefinitionError where a name is not kebab-case, nothing handles anything, or a translation's slots differ
 * @example
 * const rule = defineRule({
 *   name: 'send-tolls-up',
 *   meta: { description: 'Have somebody look at every disputed toll.', messages: { look: '{{n}} figures.' } },
 *   on: {
 *     count: (question, { say }) => ({ action: 'escalate', reason: say('look', { n: question.positions.length }) }),
 *   },
 * });
 * rule.name // => 'send-tolls-up'
 */
export function defineRule<const M extends Messages, D extends object = Record<never, never>>(
  definition: RuleDefinition<M, D>,
): ConfigurableRule<D> {
  const { name, meta, on = {}, when = [] } = definition;
  check(definition as unknown as RuleDefinition<Messages, object>);
  const handlers = on as Readonly<Partial<Record<QuestionKind, AnyHandler>>>;
  const make = (options: object): ConfigurableRule<D> => ({
    name,
    meta: meta as unknown as Rule['meta'],
    options,
    kinds: when.length > 0 ? null : Object.keys(handlers),
    decide(question, tools) {
      for (const { match, decide } of when) {
        if (!matches(match, question)) continue;
        const decided = decide(question, tools as unknown as Tools<M>, options as D);
        if (decided !== undefined) return decided;
      }
      return Object.hasOwn(handlers, question.kind)
        ? handlers[question.kind as QuestionKind]?.(question, tools, options)
        : undefined;
    },
    with: (changes) => make({ ...options, ...changes }),
  });
  return make({ ...meta.defaults });
}

function check({ name, meta, on, when }: RuleDefinition<Messages, object>): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new RuleDefinitionError(`A rule's name is kebab-case, such as "prefer-revised-count"; got "${name}".`);
  }
  if (Object.keys(on ?? {}).length === 0 && (when ?? []).length === 0) {
    throw new RuleDefinitionError(`Rule "${name}" handles nothing: give it handlers in "on" or patterns in "when".`);
  }
  for (const [language, messages] of Object.entries(meta.translations ?? {})) {
    for (const [id, message] of Object.entries(meta.messages)) {
      const [own, translated] = [slotNames(message).sort(), slotNames(messages[id] ?? '').sort()];
      if (messages[id] !== undefined && [...new Set(own)].join() === [...new Set(translated)].join()) continue;
      throw new RuleDefinitionError(
        `Rule "${name}": message "${id}" in "${language}" should have the slots ${own.join(', ') || '(none)'}; it has ${translated.join(', ') || '(none)'}.`,
      );
    }
  }
}
