import { type EventClass, eventClasses } from '../../model/event-class';
import { stateScales } from '../../model/state';
import type { Value, ValueKind } from '../../model/value';
import { effects, placeRelations, precisions } from '../../model/vocabulary';

/** What is wrong with a part of an answer. */
export interface Fault {
  readonly field: string;
  readonly expected: string;
  readonly actual: unknown;
}

type Test = (value: unknown, knows: (id: string) => boolean) => boolean;

interface Field {
  readonly expected: string;
  readonly test: Test;
  /** What it is where the answer says nothing; fields without one must be given. */
  readonly absent?: (words: string, given: Readonly<Record<string, unknown>>) => unknown;
}

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isNumber: Test = (value) => Number.isFinite(value);
const isFlag: Test = (value) => typeof value === 'boolean';
const isId: Test = (value, knows) => typeof value === 'string' && knows(value);
const listOf =
  (test: Test): Test =>
  (value, knows) =>
    Array.isArray(value) && value.every((each) => test(each, knows));
const orNull =
  (test: Test): Test =>
  (value, knows) =>
    value === null || test(value, knows);
const among =
  (names: { has(name: string): boolean }): Test =>
  (value) =>
    typeof value === 'string' && names.has(value);
const keysOf = (table: object) => ({ has: (name: string) => Object.hasOwn(table, name) });

const name: Field = { expected: 'a text', test: isText, absent: (words) => words };
const flag: Field = { expected: 'true or false', test: isFlag, absent: () => false };
const text = (absent?: unknown): Field => ({
  expected: 'a text or null',
  test: orNull(isText),
  absent: () => absent ?? null,
});
const id: Field = { expected: 'an id of the gazetteer or null', test: orNull(isId), absent: () => null };
const ids: Field = { expected: 'ids of the gazetteer', test: listOf(isId), absent: () => [] };
const texts: Field = { expected: 'a list of texts', test: listOf(isText), absent: () => [] };
const date: Field = {
  expected: 'an ISO 8601 date-time or null',
  test: orNull((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
};
const isScope: Test = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { part, qualifiers } = value as Readonly<Record<string, unknown>>;
  return among(new Set(['total', 'subset', 'other']))(part, never) && listOf(isText)(qualifiers, never);
};
const never = () => false;

/** The fields of each type of value; `Record` makes a type that is forgotten fail to compile. */
const shapes: Readonly<Record<ValueKind, Readonly<Record<string, Field>>>> = {
  quantity: {
    best: { expected: 'a number', test: isNumber },
    low: { expected: 'a number', test: isNumber, absent: (_, { best }) => best },
    high: { expected: 'a number or null', test: orNull(isNumber), absent: (_, { best }) => best },
    unit: { expected: 'a unit', test: isText, absent: () => 'person' },
    measure: text(),
    effect: { expected: 'an effect or null', test: orNull(among(effects)), absent: () => null },
    scope: { expected: 'a scope', test: isScope, absent: () => ({ part: 'total', qualifiers: [] }) },
    approximate: flag,
  },
  moment: {
    from: date,
    to: date,
    precision: { expected: 'a precision', test: among(precisions), absent: () => 'day' },
    weekday: {
      expected: '0 to 6 or null',
      test: orNull((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6),
      absent: () => null,
    },
    clock: {
      expected: 'two minutes of the day or null',
      test: orNull((value) => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)),
      absent: () => null,
    },
    zone: { expected: 'utc or local', test: among(new Set(['utc', 'local'])), absent: () => 'local' },
    text: name,
  },
  place: {
    id,
    name,
    relation: { expected: 'a relation', test: among(placeRelations), absent: () => 'at' },
    side: text(),
    thing: id,
    within: ids,
  },
  actor: { id, name, levels: ids, thing: id, unknown: flag },
  thing: { id, name, definite: flag, owner: id, attributes: texts },
  happening: {
    event: { expected: 'an event class', test: among(keysOf(eventClasses)) },
    name,
    concepts: ids,
  },
  state: {
    scale: { expected: 'a scale', test: among(keysOf(stateScales)) },
    sign: { expected: '1 or -1', test: (value) => value === 1 || value === -1 },
    name,
  },
  polarity: { affirmed: { expected: 'true or false', test: isFlag } },
};

/** A value as an answer gives it, completed and checked; or what is wrong with it. */
export function givenValue(
  given: unknown,
  words: string,
  knows: (id: string) => boolean,
): { readonly value: Value } | { readonly fault: Fault } {
  const record = (typeof given === 'object' ? given : null) as Readonly<Record<string, unknown>> | null;
  const kind = record?.kind;
  if (record === null || typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) {
    const expected = `a value of kind ${Object.keys(shapes).join(', ')}`;
    return { fault: { field: record === null ? '' : '.kind', expected, actual: record === null ? given : kind } };
  }
  const value: Record<string, unknown> = { kind };
  for (const [field, { expected, test, absent }] of Object.entries(shapes[kind as ValueKind])) {
    const own =
      record[field] ?? (Object.hasOwn(record, field) && record[field] === null ? null : absent?.(words, record));
    if (!test(own, knows)) return { fault: { field: `.${field}`, expected, actual: own } };
    value[field] = kind === 'moment' && (field === 'from' || field === 'to') ? isoOf(own) : own;
  }
  const { low, best, high } = value as { low?: number; best?: number; high?: number | null };
  if (kind === 'quantity' && !(Number(low) <= Number(best) && (high === null || Number(best) <= Number(high))))
    return { fault: { field: '', expected: 'low <= best <= high', actual: [low, best, high] } };
  return { value: value as unknown as Value };
}

/** A date as values hold it: in UTC with milliseconds, so that texts compare as instants do. */
function isoOf(date: unknown): string | null {
  return typeof date === 'string' ? new Date(date).toISOString() : null;
}

/** Whether a text names an event class. */
export function isEventClass(name: unknown): name is EventClass {
  return typeof name === 'string' && Object.hasOwn(eventClasses, name);
}
