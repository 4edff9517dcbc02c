import { checkCompatibility, checkKinds } from '../comparison';
import { parseDate } from '../reading/parse-date';
import { checkRules } from '../reconciliation';
import type { CrossReferenceOptions } from './cross-reference-options';
import { ExtractorDefinitionError } from './extractor-definition-error';
import { OptionError } from './option-error';

/**
 * Refuses options that cannot be held to before any work is done, for those who write without a compiler.
 *
 * @throws CompatibilityError, KindDefinitionError, RuleDefinitionError, ExtractorDefinitionError or OptionError, each with what
 * was expected and what came
 */
export function checkOptions(options: CrossReferenceOptions): void {
  if (fieldsOf(options) === null || Array.isArray(options)) throw new OptionError(null, 'an object', options);
  const { compatibility, kinds, rules, extractor } = options;
  for (const [name, { fits, expected }] of Object.entries(shapes)) {
    const value = options[name as keyof typeof shapes];
    if (value !== undefined && !fits(value)) throw new OptionError(name, expected, value);
  }
  if (compatibility !== undefined) checkCompatibility(compatibility);
  if (kinds !== undefined) checkKinds(kinds);
  if (rules !== undefined) checkRules(rules);
  if (extractor !== undefined) checkExtractor(extractor);
}

interface Shape {
  fits(value: unknown): boolean;
  readonly expected: string;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isList = (value: unknown, fits: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(fits);
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;

/** What the options that are data must look like; a rule, kind, extractor or compatibility is checked by its own. */
const shapes = {
  packs: {
    fits: (value) =>
      isList(value, (pack) => {
        const { language, sentences } = fieldsOf(pack) ?? {};
        return isText(language) && isFunction(sentences);
      }),
    expected: 'a list of language packs',
  },
  gazetteer: {
    fits: (value) => isFunction(fieldsOf(value)?.concept),
    expected: 'a gazetteer, such as extendGazetteer gives',
  },
  lexicon: { fits: (value) => isList(value, (entry) => fieldsOf(entry) !== null), expected: 'a list of entries' },
  languages: { fits: (value) => isList(value, isText), expected: 'a list of language codes' },
  parties: { fits: (value) => isList(value, isText), expected: 'a list of actor ids' },
  now: {
    fits: (value) => typeof value === 'string' && parseDate(value) !== null,
    expected: 'an ISO 8601 date or date-time',
  },
  reasonsIn: { fits: isText, expected: 'a language code' },
  ruleGuard: { fits: isFunction, expected: 'a function, such as timeLimit gives' },
  profile: {
    fits: (value) => {
      const owners = fieldsOf(fieldsOf(value)?.owners ?? {});
      return (
        fieldsOf(value) !== null && !Array.isArray(value) && owners !== null && isList(Object.values(owners), isText)
      );
    },
    expected: 'an object with "owners", an owner for each outlet',
  },
  kinds: { fits: (value) => isList(value, (kind) => fieldsOf(kind) !== null), expected: 'a list of question kinds' },
  compatibility: {
    fits: (value) => {
      const { exclude = [], allow = [] } = fieldsOf(value) ?? { exclude: null };
      return isList(exclude, Array.isArray) && isList(allow, Array.isArray);
    },
    expected: 'an object with "exclude" or "allow", lists of pairs',
  },
} satisfies Partial<Record<keyof CrossReferenceOptions, Shape>>;

/**
 * Refuses an extractor without a name or without what it extracts with.
 *
 * @throws ExtractorDefinitionError
 */
export function checkExtractor(extractor: unknown): void {
  const { name, mode, extract } = Object(extractor) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '')
    throw new ExtractorDefinitionError('An extractor has a name, by which problems speak of it.');
  if (typeof extract !== 'function')
    throw new ExtractorDefinitionError(
      `Extractor "${name}" needs a function "extract" that gives the claims of a report.`,
    );
  if (mode !== undefined && mode !== 'join' && mode !== 'replace')
    throw new ExtractorDefinitionError(`Extractor "${name}": expected mode "join" or "replace"; got ${String(mode)}.`);
}
