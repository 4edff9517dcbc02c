import { readInput } from './read-input';
import type { Reader } from './reader';

/**
 * Reads a plain text file as one report: the whole text is the body, character for character, and the file's name
 * without its extension is the id.
 *
 * @example readText('Two people were killed.', { name: 'news/attack.txt' }).reports[0]?.id // => 'news/attack'
 */
export const readText: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'text');
  return { reports: binary ? [] : [{ id: idFromName(context.name), body: text }], problems, encoding };
};

/** An id for a report that brings none: the file's name without its extension, with forward slashes. */
export function idFromName(name: string): string {
  return name.replace(/\\/gu, '/').replace(/(?<=[^/])\.[a-z0-9]{1,7}$/iu, '');
}
