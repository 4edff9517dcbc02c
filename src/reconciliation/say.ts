import type { Messages, Reason, Rule } from './rule';
import { slotNames } from './slots';

/** A message id that the rule does not have, or a slot that got no value. */
export class WordingError extends Error {
  override readonly name = 'WordingError';
}

/** Makes the `say` of a rule in one language; English where the rule has no such translation. */
export function sayOf(rule: Rule, language: string): (id: string, slots?: object) => Reason {
  const messages: Messages = rule.meta.translations?.[language] ?? rule.meta.messages;
  return (id, slots = {}) => {
    const template = Object.hasOwn(messages, id) ? messages[id] : undefined;
    if (template === undefined) {
      throw new WordingError(`Rule "${rule.name}" has no message "${id}"; it has ${Object.keys(messages).join(', ')}.`);
    }
    const used: Record<string, string | number> = {};
    for (const name of slotNames(template)) {
      const value = (slots as Readonly<Record<string, unknown>>)[name];
      if (typeof value !== 'string' && typeof value !== 'number') {
        throw new WordingError(`Message "${id}" of rule "${rule.name}" needs a string or number for {{${name}}}.`);
      }
      used[name] = value;
    }
    const text = template.replace(/\{\{([A-Za-z]+)\}\}/gu, (_, name: string) => String(used[name]));
    return { message: id, slots: used, text };
  };
}
