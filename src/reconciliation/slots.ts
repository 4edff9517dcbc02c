/** The names between double braces in a message: `'{{source}} said {{n}}'` has `'source' | 'n'`. */
export type SlotsIn<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

/** The same names at run time. */
export function slotNames(message: string): string[] {
  return [...message.matchAll(/\{\{([A-Za-z]+)\}\}/gu)].map(([, name]) => name ?? '');
}
