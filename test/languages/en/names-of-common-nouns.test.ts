import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../extraction/lines';

/** Role, id or thing, and name of whoever or whatever a sentence names first. */
function firstIn(body: string): string {
  for (const { proposition } of claimsIn('en', body))
    for (const { role, value } of proposition.arguments)
      if (value.kind === 'actor' || value.kind === 'thing') return `${role} ${value.id} ${value.name}`;
  return 'nobody';
}

const persons: readonly (readonly [string, string])[] = [
  ['Maxine Waters visited the town.', 'agent null Maxine Waters'],
  ['Tyrese Rice was arrested on Friday.', 'patient null Tyrese Rice'],
  ['Rosa Parks visited the town.', 'agent null Rosa Parks'],
  ['Anna Baker was killed in the crash.', 'patient null Anna Baker'],
  ['Andrew Carpenter stabbed the guard.', 'agent null Andrew Carpenter'],
  ['Mr Wood was shot by a guard.', 'patient null Mr Wood'],
  ['Dr Love treated the boy.', 'agent null Dr Love'],
  ['Officer Brown shot the boy.', 'agent actor:role/military-person Officer Brown'],
  ['Captain Cross was on the bridge.', 'patient actor:role/major Captain Cross'],
];

const others: readonly (readonly [string, string])[] = [
  ['Zarzan Hospital was struck on Friday.', 'patient thing:building/hospital Zarzan Hospital'],
  ['The Zarzan Bridge was destroyed on Friday.', 'patient thing:building/bridge The Zarzan Bridge'],
];

describe('surnames that are common nouns', () => {
  it.each(persons)('%s', (body, named) => expect(firstIn(body)).toBe(named));
});

describe('names that say what they are of', () => {
  it.each(others)('%s', (body, named) => expect(firstIn(body)).toBe(named));
});
