import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import stringSimilarity from 'string-similarity';
import { type CrossReferenceOptions, checkOptions, presets } from '../index';
import { timeLimit } from '../node';
import { kindOf } from './find-files';
import { gazetteerFrom } from './gazetteer-from';
import { RuleModuleError } from './rule-module-error';
import { UsageError } from './usage-error';

/** What a module may bring: its rules, and whatever else of the comparison is code or data of the user's own. */
export type RuleModule = Pick<CrossReferenceOptions, Exported | 'ruleGuard'>;

type Exported =
  | 'rules'
  | 'parties'
  | 'profile'
  | 'kinds'
  | 'compatibility'
  | 'lexicon'
  | 'gazetteer'
  | 'packs'
  | 'extractor';

/** What a module may export; `Record` makes one that is forgotten fail to compile. */
const exported = Object.keys({
  rules: 0,
  parties: 0,
  profile: 0,
  kinds: 0,
  compatibility: 0,
  lexicon: 0,
  gazetteer: 0,
  packs: 0,
  extractor: 0,
} satisfies Record<Exported, 0>) as Exported[];

/** Milliseconds that a rule of a module has for a question, unless `--rule-timeout` says otherwise. */
const defaultLimit = 2000;

/**
 * The value of `--rules`: the name of a preset, or an ES module that exports any of `rules` (a list, in order of precedence),
 * `parties`, `profile`, `kinds`, `compatibility`, `lexicon`, `gazetteer` (entries, or a whole one), `packs` and `extractor`,
 * each as the option of that name takes it. A module is code of the user's own and is run; a rule that takes longer than the
 * limit is stopped.
 *
 * @throws UsageError for a value that is neither, RuleModuleError for an export that cannot be used, or that is not read and
 * looks meant
 */
export async function loadRules(value: string | undefined, cwd: string, limit?: string): Promise<RuleModule> {
  const ms = limitOf(limit);
  if (value === undefined) return {};
  if (Object.hasOwn(presets, value)) return { rules: presets[value as keyof typeof presets] };
  const path = resolve(cwd, value);
  if ((await kindOf(path)) !== 'file') {
    throw new UsageError(`--rules ${value}: no such file, and no preset; there are ${Object.keys(presets).join(', ')}`);
  }
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new RuleModuleError(value, null, `cannot be loaded: ${wordsOf(error)}`);
  }
  refuseUnread(value, module);
  const brought = exported.filter((name) => module[name] !== undefined);
  if (brought.length === 0)
    throw new RuleModuleError(value, null, `exports none of ${exported.join(', ')}; it has ${namesOf(module)}`);
  const found: Record<string, unknown> = {};
  for (const name of brought) {
    try {
      found[name] = name === 'gazetteer' ? gazetteerFrom(module[name]) : module[name];
      checkOptions({ [name]: found[name] } as CrossReferenceOptions);
    } catch (error) {
      throw new RuleModuleError(value, name, wordsOf(error));
    }
  }
  return { ...(found as RuleModule), ...(ms === 0 ? {} : { ruleGuard: timeLimit(ms) }) };
}

/** From here a name is taken for a misspelt one (Dice on bigrams). */
const misspelt = 0.5;

/** Refuses what a module exports under a name that is not read, where it looks meant: misspelt, `default`, a rule in no list. */
function refuseUnread(file: string, module: Readonly<Record<string, unknown>>): void {
  const absent = exported.filter((name) => module[name] === undefined);
  const listed = new Set(Array.isArray(module.rules) ? module.rules : []);
  for (const name of Object.keys(module)) {
    if ((exported as string[]).includes(name)) continue;
    if (name === 'default') throw new RuleModuleError(file, name, `is not read; export ${exported.join(', ')} by name`);
    const close = absent.length === 0 ? null : stringSimilarity.findBestMatch(name.toLowerCase(), absent).bestMatch;
    if (close !== null && close.rating >= misspelt)
      throw new RuleModuleError(file, name, `is not read; did you mean "${close.target}"?`);
    if (isRule(module[name]) && !listed.has(module[name]))
      throw new RuleModuleError(file, name, 'is a rule that the list `rules` does not hold');
  }
}

function isRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value)) return false;
  try {
    checkOptions({ rules: [value] } as unknown as CrossReferenceOptions);
    return true;
  } catch {
    return false;
  }
}

/** The value of `--rule-timeout`, in milliseconds; 0 for no limit. */
function limitOf(value: string | undefined): number {
  if (value === undefined) return defaultLimit;
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new UsageError(`--rule-timeout ${value}: expected milliseconds, or 0 for no limit`);
}

function namesOf(module: object): string {
  return Object.keys(module).join(', ') || 'no export at all';
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
