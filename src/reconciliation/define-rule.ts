import { isMatching } from 'ts-pattern';
import { type Question, questionKinds } from '../model';
import type { Handled, Messages, Rule, RuleDefinition, Tools } from './rule';
import { RuleDefinitionError } from './rule-definition-error';
import { slotsOf } from './slots';
import type { OwnKind } from './typed-question';

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
 * @throws RuleDefinitionError where a part is missing or of the wrong type, a name is not kebab-case, a kind is neither built in nor in `kinds`, nothing handles anything,
 * or a translation's slots differ
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
export function defineRule<
  const M extends Messages,
  D extends object = Record<never, never>,
  const Own extends OwnKind = never,
>(definition: RuleDefinition<M, D, Own>): ConfigurableRule<D> {
  check(definition as unknown as RuleDefinition<Messages, object, OwnKind>);
  const { name, meta, on = {}, when = [] } = definition;
  const handlers = on as Readonly<Record<string, AnyHandler>>;
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
      return Object.hasOwn(handlers, question.kind) ? handlers[question.kind]?.(question, tools, options) : undefined;
    },
    with(changes) {
      checkChanges(name, options, changes);
      return make(Object.freeze({ ...options, ...changes }));
    },
  });
  return make(Object.freeze({ ...meta.defaults }));
}

function check(definition: RuleDefinition<Messages, object, OwnKind>): void {
  checkShape(definition);
  const { name, meta, kinds = [], on, when } = definition;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new RuleDefinitionError(`A rule's name is kebab-case, such as "prefer-revised-count"; got "${name}".`);
  }
  if (Object.keys(on ?? {}).length === 0 && (when ?? []).length === 0) {
    throw new RuleDefinitionError(`Rule "${name}" handles nothing: give it handlers in "on" or patterns in "when".`);
  }
  const known = new Set<string>([...questionKinds, ...kinds.map(({ kind }) => kind)]);
  for (const kind of Object.keys(on ?? {})) {
    if (known.has(kind)) continue;
    throw new RuleDefinitionError(
      `Rule "${name}" handles "${kind}", which is no kind of question; there are ${[...known].join(', ')}. Name kinds of your own in "kinds".`,
    );
  }
  for (const [id, message] of Object.entries(meta.messages)) checkForms(name, id, message);
  for (const [language, messages] of Object.entries(meta.translations ?? {})) {
    for (const [id, message] of Object.entries(meta.messages)) {
      const translation = messages[id] ?? '';
      checkForms(name, id, translation);
      const [own, translated] = [namesIn(message), namesIn(translation)];
      if (messages[id] !== undefined && own.join() === translated.join()) continue;
      throw new RuleDefinitionError(
        `Rule "${name}": message "${id}" in "${language}" should have the slots ${own.join(', ') || '(none)'}; it has ${translated.join(', ') || '(none)'}.`,
      );
    }
  }
}

/** What the compiler says to those who have one. */
function checkShape(definition: unknown): void {
  const { name, meta, on, when } = fieldsOf(definition) ?? {};
  const refuse = (detail: string) => new RuleDefinitionError(`Rule "${String(name)}": ${detail}.`);
  if (typeof name !== 'string') throw refuse('expected a name');
  const messages = fieldsOf(fieldsOf(meta)?.messages);
  if (messages === null) throw refuse('expected "meta" with "description" and "messages"');
  const odd = Object.entries(messages).find(([, message]) => typeof message !== 'string');
  if (odd !== undefined) throw refuse(`message "${odd[0]}" is no text`);
  for (const [kind, handler] of Object.entries(fieldsOf(on) ?? {}))
    if (typeof handler !== 'function') throw refuse(`the handler of "${kind}" is no function`);
  if (when === undefined) return;
  const cases: unknown = when;
  if (!Array.isArray(cases) || cases.some((each) => typeof fieldsOf(each)?.decide !== 'function'))
    throw refuse('expected "when" to be a list of { match, decide }');
}

/** Options that the rule has, each of the type of its default. */
function checkChanges(rule: string, options: object, changes: object): void {
  if (fieldsOf(changes) === null)
    throw new RuleDefinitionError(`Rule "${rule}": expected options to change; got ${typeOf(changes)}.`);
  const own = options as Readonly<Record<string, unknown>>;
  for (const [option, value] of Object.entries(changes)) {
    if (!Object.hasOwn(own, option))
      throw new RuleDefinitionError(
        `Rule "${rule}" has no option "${option}"; it has ${Object.keys(own).join(', ') || 'none'}.`,
      );
    const [wanted, got] = [typeOf(own[option]), typeOf(value)];
    if (wanted !== got && own[option] !== null)
      throw new RuleDefinitionError(`Rule "${rule}": option "${option}" is a ${wanted}; got a ${got}.`);
  }
}

function typeOf(value: unknown): string {
  if (value === null || Number.isNaN(value)) return String(value);
  return Array.isArray(value) ? 'list' : typeof value;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function checkForms(rule: string, id: string, message: string): void {
  for (const { name, forms } of slotsOf(message)) {
    if (typeof forms === 'string')
      throw new RuleDefinitionError(`Rule "${rule}": slot {{${name}}} of message "${id}": ${forms}.`);
  }
}

function namesIn(message: string): string[] {
  return [...new Set(slotsOf(message).map(({ name }) => name))].sort();
}
