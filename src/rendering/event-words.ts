import { type EventClass, type Family, traitsOf } from '../model';

/**
 * How a language speaks of a class of event in a question. `happens`: the noun carries the question ("Was there an
 * explosion?"); `done`: it is done to something ("Was the truck burned?"); `doing`: somebody does it ("Did the president leave?").
 */
export interface EventWords {
  readonly form: 'happens' | 'done' | 'doing';
  /** The event as a noun: with its article in English, without in Arabic. */
  readonly noun: string;
  /** The noun where nothing says what the event befell: "a fire", not "a burning"; left out where it is the same. */
  readonly alone?: string;
  /** What stands between the noun and what the event befell; empty where Arabic joins them. */
  readonly link: string;
  /** English: infinitive, past, participle. Arabic: gender of the noun, and its definite form where an article alone does not make it. */
  readonly forms: readonly string[];
}

/** One row for each class, so that a class without words does not compile. */
export type EventTable = Readonly<Record<EventClass, EventWords>>;

/** Classes whose noun tells nothing of what happened. */
const vague: ReadonlySet<EventClass> = new Set(['act', 'be', 'exist', 'happen', 'cause', 'measure', 'belong', 'own']);

/** Classes that say nothing without what they befell: something began, something was used. */
const relative: ReadonlySet<EventClass> = new Set([
  'begin',
  'end',
  'continue',
  'resume',
  'carry',
  'transport',
  'use',
  'store',
  'hold',
  'lose-control',
  'inform',
] as const);

/** Whether a question about a class can be put into words, with or without what it befell. */
export function isTelling(event: EventClass, object: unknown): boolean {
  return (event === 'happen' || !vague.has(event)) && (object !== null || !relative.has(event));
}

/** Whether a class has no noun that stands for the happening. */
export function isVague(event: EventClass): boolean {
  return vague.has(event);
}

/** The sort of persons or things whose presence is asked of, by what a question is about; null where it is not. */
export function presenceAsked(about: string): string | null {
  return /:exist:(thing:[^:]+)$/u.exec(about)?.[1] ?? null;
}

/** Families in which a thing can be behind an event as well as a person. */
export const impersonal: ReadonlySet<Family> = new Set([
  'assault',
  'harm',
  'damage',
  'accident',
  'nature',
  'technology',
]);

/** Kinds whose questions name an event; counts, states and identities can do without. */
export const naming: ReadonlySet<string> = new Set([
  'occurrence',
  'agent',
  'cause',
  'means',
  'target',
  'place',
  'time',
  'origin',
]);

/** The wider word for an event, where it has one: leaving for fleeing. */
export function broaderOf(event: EventClass): EventClass {
  return (traitsOf(event).broader as EventClass | undefined) ?? event;
}

/** Whether a question asks how and when somebody left: at once, or after a stay. */
export function asksCourse(about: string): boolean {
  return about.endsWith(':course');
}

/** Whether a question asks of what is planned, threatened or foretold. */
export function liesAhead(about: string): boolean {
  return about.endsWith(':threatened');
}
