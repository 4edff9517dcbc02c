import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CrossReferenceOptions, presets, type Rule } from '../index';
import { kindOf } from './find-files';
import { UsageError } from './usage-error';

/** What a rule module may bring: its rules, and what they and the comparison are to know. */
export type RuleModule = Pick<CrossReferenceOptions, 'rules' | 'parties' | 'profile' | 'kinds'>;

/**
 * The value of `--rules`: the name of a preset, or an ES module that exports `rules` (a list, in order of precedence) and
 * may export `parties`, `profile` and `kinds`. A module is code of the user's own and is run.
 */
export async function loadRules(value: string | undefined, cwd: string): Promise<RuleModule> {
  if (value === undefined) return {};
  if (Object.hasOwn(presets, value)) return { rules: presets[value as keyof typeof presets] };
  const path = resolve(cwd, value);
  const refuse = (detail: string) => new UsageError(`--rules ${value}: ${detail}`);
  if ((await kindOf(path)) !== 'file') {
    throw refuse(`no such file, and no preset; there are ${Object.keys(presets).join(', ')}`);
  }
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw refuse(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { rules, parties, profile, kinds } = module;
  if (!Array.isArray(rules)) throw refuse('expected a module that exports a list named "rules"');
  const odd = rules.findIndex((rule) => !isRule(rule));
  if (odd >= 0) throw refuse(`rules[${odd}] is no rule; make it with defineRule`);
  if (parties !== undefined && !isTexts(parties)) throw refuse('"parties" is no list of actor ids');
  if (kinds !== undefined && !Array.isArray(kinds)) throw refuse('"kinds" is no list of question kinds');
  const owners = isRecord(profile) ? (profile.owners ?? {}) : profile;
  if (owners !== undefined && !(isRecord(owners) && isTexts(Object.values(owners)))) {
    throw refuse('"profile" is no object with "owners", an owner for each outlet');
  }
  return { rules, parties, profile, kinds } as RuleModule;
}

function isRule(value: unknown): value is Rule {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.decide === 'function' &&
    isRecord(value.meta) &&
    isRecord(value.meta.messages) &&
    (value.kinds === null || isTexts(value.kinds))
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
