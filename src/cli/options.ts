import { type ParseArgsConfig, parseArgs } from 'node:util';
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

/** The value of `--now`, as ISO 8601 in UTC. */
export function nowOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}/u.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new UsageError(`--now ${value}: expected an ISO 8601 date or date-time`);
  return new Date(time).toISOString();
}
