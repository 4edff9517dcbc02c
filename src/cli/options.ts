import { type ParseArgsConfig, parseArgs } from 'node:util';
import { checkOptions } from '../index';
import { type MessageLanguage, messageLanguages } from '../rendering/messages-for';
import { UsageError } from './usage-error';

/** Parses the arguments of one command strictly; what is misspelt becomes a UsageError of one line. */
export function parseOptions<const T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split('. ')[0] ?? message);
  }
}

/** The value of `--lang`. */
export function languageOption(value: string): MessageLanguage {
  const language = messageLanguages.find((code) => code === value);
  if (!language) throw new UsageError(`--lang ${value}: expected ${messageLanguages.join(' or ')}`);
  return language;
}

/** The value of `--now`, a moment that the library takes. */
export function nowOption(value: string | undefined): string | undefined {
  try {
    checkOptions({ now: value });
  } catch {
    throw new UsageError(`--now ${value}: expected an ISO 8601 date or date-time`);
  }
  return value;
}
