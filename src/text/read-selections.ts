import type { ActConcept } from '../model/act-concept';
import type { EventClass } from '../model/event-class';
import type { Frame, ObjectSort, Sense } from '../model/token';

/** What a verb means of some objects alone. */
export type Selecting = Extract<Sense, { readonly kind: 'selects' }>;

/**
 * Reads a table of `verbs > event class/frame: objects` lines into verbs with what they mean of those objects: `>` of an object or
 * the subject of a passive, `<` of a subject without an object, `-` where there is no object at all; `=act` names an act, `=` any.
 */
export function readSelections(table: string): [string, Selecting][] {
  const read: [string, Selecting][] = [];
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':', line.search(/ [<>-] /u));
    const [verbs = '', sign, named = ''] = line.slice(0, colon).split(/ ([<>-]) /u);
    const objects = list(line.slice(colon + 1));
    const [event, frame] = named.split('/') as [EventClass, Frame | undefined];
    const meant = named.startsWith('=')
      ? { event: 'act' as const, ...(named === '=' ? {} : { act: named.slice(1) as ActConcept }) }
      : { event, ...(frame === undefined ? {} : { frame }) };
    const sense: Selecting = {
      kind: 'selects',
      of: sign === '>' ? 'object' : sign === '<' ? 'subject' : 'alone',
      heads: objects.filter((name) => !name.startsWith('@')),
      sorts: objects.filter((name) => name.startsWith('@')).map((name) => name.slice(1) as ObjectSort),
      ...meant,
    };
    for (const verb of list(verbs)) read.push([verb, sense]);
  }
  return read;
}

const list = (words: string): string[] =>
  words
    .split(/[,،]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
