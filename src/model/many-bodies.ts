/** Sorts of body of which a story may tell of several: two that are "a company" need not be one. */
const many: ReadonlySet<string> = new Set([
  'company',
  'ngo',
  'party',
  'armed-group',
  'opposition',
  'tribe',
  'government',
  'union',
]);

/** Those of them of which a story tells several also within one state: "the Moroccan Association for Human Rights". */
const manyOfState: ReadonlySet<string> = new Set(['ngo', 'union']);

/** Whether an id that says no more than the sort tells no body from another. */
export function isOfMany(id: string | null): boolean {
  if (id === null) return false;
  const [whose, sort, ...more] = id.slice('actor:'.length).split('/');
  return sort !== undefined && more.length === 0 && (whose === 'org' ? many : manyOfState).has(sort);
}
