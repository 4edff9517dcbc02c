import type { Messages, Reason, Rule } from './rule';
import { fillSlots } from './slots';

/** A message id that the rule does not have, or a slot that got no value. */
export class WordingError extends Error {
  override readonly name = 'WordingError';
}

/** Makes the `say` of a rule in one language; English where the rule has no such translation. */
export function sayOf(rule: Rule, language: string): (id: string, slots?: object) => Reason {
  const { messages: own, translations = {} } = rule.meta;
  const translated = Object.hasOwn(translations, language) ? translations[language] : undefined;
  const messages: Messages = translated ?? own;
  const plural = pluralRules(translated === undefined ? 'en' : language);
  return (id, slots = {}) => {
    const template = Object.hasOwn(messages, id) ? messages[id] : undefined;
    if (template === undefined) {
      throw new WordingError(`Rule "${rule.name}" has no message "${id}"; it has ${Object.keys(messages).join(', ')}.`);
    }
    const used: Record<string, string | number> = {};
    const text = fillSlots(template, ({ name, forms }) => {
      const value = (slots as Readonly<Record<string, unknown>>)[name];
      const counted = typeof forms === 'object' && forms !== null;
      if (!(typeof value === 'string' && !counted) && !(typeof value === 'number' && Number.isFinite(value))) {
        const wanted = counted ? 'a number' : 'a string or number';
        throw new WordingError(`Message "${id}" of rule "${rule.name}" needs ${wanted} for {{${name}}}.`);
      }
      used[name] = value;
      if (!counted) return String(value);
      return (forms[plural.select(Number(value))] ?? forms.other).replaceAll('#', String(value));
    });
    return { message: id, slots: used, text };
  };
}

/** How a language counts; as English does where its code is none. */
function pluralRules(language: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(language);
  } catch {
    return new Intl.PluralRules('en');
  }
}
