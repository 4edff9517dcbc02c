/** The name of a slot, without the forms that it may be counted in. */
type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/** The names between double braces in a message: `'{{source}} said {{n}}'` has `'source' | 'n'`. */
export type SlotsIn<Message extends string> = Message extends `${string}{{${infer Slot}}}${infer Rest}`
  ? NameOf<Slot> | SlotsIn<Rest>
  : never;

/** Those of the names that are counted, and so numbers: `'{{who}} gives {{n|one:# toll|other:# tolls}}'` has `'n'`. */
export type CountedIn<Message extends string> = Message extends `${string}{{${infer Slot}}}${infer Rest}`
  ? (Slot extends `${infer Name}|${string}` ? Name : never) | CountedIn<Rest>
  : never;

/** Forms of a counted slot by the plural categories of Unicode (CLDR); `other` stands for those that are missing. */
export type CountedForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A slot as a message has it. */
export interface Slot {
  readonly name: string;
  /** Null where the value stands as it is; a text that says what is wrong with the forms. */
  readonly forms: CountedForms | string | null;
}

const slot = /\{\{([A-Za-z]+)(?:\|([^{}]*))?\}\}/gu;
const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** The slots of a message, in their order. */
export function slotsOf(message: string): Slot[] {
  return [...message.matchAll(slot)].map(([, name = '', forms]) => ({
    name,
    forms: forms === undefined ? null : formsOf(forms),
  }));
}

/** A message with its slots filled in. */
export function fillSlots(message: string, fill: (slot: Slot) => string): string {
  return message.replace(slot, (_, name: string, forms?: string) =>
    fill({ name, forms: forms === undefined ? null : formsOf(forms) }),
  );
}

function formsOf(written: string): CountedForms | string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const part of written.split('|')) {
    const colon = part.indexOf(':');
    const category = part.slice(0, Math.max(colon, 0)).trim();
    if (!categories.has(category)) return `"${part}" does not begin with zero:, one:, two:, few:, many: or other:`;
    forms[category as Intl.LDMLPluralRule] = part.slice(colon + 1).trim();
  }
  const { other } = forms;
  return other === undefined ? 'it has no form "other:"' : { ...forms, other };
}
