import { addNames } from './add-names';
import type { ActorConcept, ActorType, NameEntry } from './concept';
import { tableRows } from './table-rows';

/** Generics that hold every actor of a type, so that "the militants" lies wider than a named group. */
const GENERIC: Readonly<Partial<Record<ActorType, string>>> = {
  'armed-group': 'actor:org/armed-group',
  'news-agency': 'actor:org/news-agency',
};

const actorIds = (list: string): string[] => (list === '' ? [] : list.split(' ').map((id) => `actor:${id}`));

/**
 * Reads `path;type;country;parents;English;Arabic;members;Arabic or English adjectives`. Paths, parents and members go
 * without `actor:`; a path that starts with `+` only adds names. The side is the state the parents lead to.
 */
export function readActors(table: string, concepts: ActorConcept[], names: NameEntry[]): void {
  for (const row of tableRows(table, 8)) {
    const [path = '', type = '', country = '', parents = '', en = '', ar = '', members = '', adjectives = ''] = row;
    const added = path.startsWith('+');
    const id = `actor:${added ? path.slice(1) : path}`;
    if (!added) {
      const direct = actorIds(parents);
      const generic = GENERIC[type as ActorType];
      const state = /^actor:[a-z]{2}(?=\/|$)/u.exec(direct[0] ?? '');
      concepts.push({
        kind: 'actor',
        id,
        type: type as ActorType,
        parents: generic === undefined ? direct : [...direct, generic],
        members: actorIds(members),
        side: state === null ? null : state[0],
        country: country === '' ? null : `place:${country}`,
      });
    }
    addNames(names, id, 'en', en);
    addNames(names, id, 'ar', ar);
    for (const adjective of adjectives === '' ? [] : adjectives.split('|'))
      addNames(names, id, /^[\p{Script=Arabic}]/u.test(adjective) ? 'ar' : 'en', adjective, 'adjective');
  }
}
