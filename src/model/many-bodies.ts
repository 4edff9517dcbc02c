/** Sorts of body of which a story, or a state, may tell of several: two that are "a company" need not be one. */
const many: ReadonlySet<string> = new Set(['company', 'ngo', 'party', 'armed-group', 'opposition', 'tribe', 'union']);

/** Whether an id that says no more than the sort, of whichever state, tells no body from another. */
export function isOfMany(id: string | null): boolean {
  if (id === null) return false;
  const [whose, sort, ...more] = id.slice('actor:'.length).split('/');
  return sort !== undefined && more.length === 0 && (many.has(sort) || (whose === 'org' && sort === 'government'));
}
