import type { Effect } from '../../model/quantity';

/** Persons whose very name says what is counted of them: passengers are aboard, marchers attend. */
const effects: readonly (readonly [string, Effect])[] = [
  ['thing:person/passenger', 'aboard'],
  ['thing:person/crew', 'aboard'],
  ['thing:person/protester', 'attended'],
  ['thing:person/participant', 'attended'],
  ['thing:person/voter', 'voted'],
  ['thing:person/hostage', 'abducted'],
  ['thing:person/detainee', 'detained'],
  ['thing:person/displaced', 'displaced'],
];

/** The effect that a class of persons implies, or null. */
export function effectOfPersons(thing: string | null): Effect | null {
  if (thing === null) return null;
  if (!thing.startsWith('thing:person/')) return null;
  for (const [root, effect] of effects)
    if (thing.startsWith(root) && (thing.length === root.length || thing.charAt(root.length) === '/')) return effect;
  return null;
}

const fugitive = 'thing:person/fugitive';

/** As {@link effectOfPersons}, of persons who are numbered: "the number of fugitives" counts those who got away, "two fugitives" some of them. */
export function effectOfNumbered(thing: string | null): Effect | null {
  return thing === fugitive ? 'escaped' : effectOfPersons(thing);
}
