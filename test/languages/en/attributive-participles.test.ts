import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../extraction/lines';

/** The events that a sentence tells of, each with what it befell. */
function told(body: string): readonly string[] {
  return claimsIn('en', body).map(({ proposition }) => proposition.event);
}

/** Right behind a verb and before a noun a participle says which ones are meant, and nothing happened to them by whoever the verb is of. */
const says: readonly (readonly [string, readonly string[]])[] = [
  ['Police found collapsed bridges.', ['find']],
  ['Police found burned cars.', ['find']],
  ['The city will rebuild burned houses.', ['repair']],
  ['The city will rebuild collapsed houses.', ['repair']],
  ['They may harm endangered species.', ['damage']],
  ['Soldiers began to free trapped workers.', ['begin', 'release']],
  ['Doctors could not treat wounded children.', ['hospitalise']],
  ['He was seen carrying stolen goods.', ['act', 'transport']],
  ['Rescuers were searching collapsed buildings.', ['search']],
];

/** What happened, by words alike. */
const happened: readonly (readonly [string, readonly string[]])[] = [
  ['The quake destroyed houses.', ['destroy']],
  ['The bombing killed people.', ['kill']],
  ['Flooding destroyed houses.', ['flood', 'destroy']],
  ['Two men were killed hours later.', ['kill']],
  ['Officials said rescued sailors were fed.', ['act']],
];

describe('participles before a noun', () => {
  it.each(says)('say which ones: %s', (body, events) => expect(told(body)).toEqual(events));
  it.each(happened)('and else what happened: %s', (body, events) => expect(told(body)).toEqual(events));
});
