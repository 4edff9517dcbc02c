/** Sorts of body of which a story may tell of several: two that are "a company" need not be one. */
const many: ReadonlySet<string> = new Set(
  ['company', 'ngo', 'party', 'armed-group', 'opposition', 'tribe', 'government'].map((sort) => `actor:org/${sort}`),
);

/** Whether a generic id alone tells no body from another. */
export function isOfMany(id: string | null): boolean {
  return id !== null && many.has(id);
}
