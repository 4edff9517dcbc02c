/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: nothing is none, anything else but a list is one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value when it is a text with something in it, trimmed. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The object without its undefined fields, so that a reader hands on only what was there. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** Names without repetition, in their order; undefined when there are none. */
export function namesOf(values: readonly (string | undefined)[]): string[] | undefined {
  const names = [...new Set(values.filter((name): name is string => name !== undefined))];
  return names.length > 0 ? names : undefined;
}
