import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim';
import type { Value } from '../../../src/model/value';
import { claimsIn } from '../lines';

/** Plain sentences of news, by construction: each claim as `event role=words …`, quantities by their figures. */
const table: readonly (readonly [string, readonly string[]])[] = [
  // What interrupts a clause leaves its subject standing.
  ['The ship, police said, sank on Monday.', ['sink patient=The ship time=on Monday']],
  [
    'The church, where 200 people had taken refuge, was bombed.',
    ['flee agent=200 people place=The church 200', 'strike patient=The church'],
  ],
  // Where no noun of its own stands, and where the clause before names it.
  [
    'The boxer was beaten and died in hospital.',
    ['attack patient=The boxer', 'die patient=The boxer place=in hospital'],
  ],
  [
    'The boxer was carried to a clinic, where he died.',
    ['transport patient=The boxer target=a clinic', 'die patient=The boxer place=a clinic'],
  ],
  // Who got it, and what he got; what a bare number is taken from; two who belong together.
  ['The refugee was never given a blanket.', ['act denied patient=a blanket target=The refugee']],
  ["One of Japan's best-known bankers was arrested.", ['detain patient=best-known bankers 1']],
  ['An elderly couple from Leeds were killed.', ['kill patient=An elderly couple 2']],
  ['The couple fled.', ['flee agent=The couple']],
  // What there was a trace of was found.
  ['Police found traces of cocaine in a flat.', ['find agent=Police patient=cocaine place=a flat']],
  ['No trace of cocaine was found.', ['find denied patient=cocaine']],
  // A phrase of time before the subject is no subject.
  [
    'Two days after the vote, the president fled to Brazil.',
    ['measure 2', 'flee agent=the president cause=the vote target=Brazil'],
  ],
  // A figure that another takes the place of counts nothing.
  ['The toll was revised down from 90 to 74.', ['die patient=The toll 74', 'fall patient=The toll']],
  [
    'The number of injured climbed from 40 to 63.',
    ['wound patient=The number of injured 63', 'rise patient=The number of injured'],
  ],
  ['About 1.5m people have been displaced.', ['displace patient=About 1.5m people 1500000']],
  ['A 1.5m wall collapsed.', ['collapse patient=wall']],
  ['All but two of the crew survived.', ['survive patient=All but two']],
  // Deeds denied without a determiner, as headlines have them.
  ['China denies hacking Dutch universities.', ['hack denied patient=Dutch universities agent=China']],
  // Persons escape, gas leaks.
  ['The prisoner escaped from a jail in Lyon.', ['escape agent=The prisoner origin=a jail place=Lyon']],
  ['Gas escaped from the tank.', ['leak means=Gas patient=the tank']],
  // Who contends loses, who is an officer is dismissed, a bill is voted down.
  [
    "The police chief's dismissal followed the riots.",
    ['dismiss patient=The police chief', 'act cause=dismissal patient=the riots'],
  ],
  [
    'The defeat of the bill surprised nobody.',
    ['reject patient=the bill', 'act denied cause=The defeat patient=nobody'],
  ],
  // A noun says of what completes it how far that went, and of nothing else.
  ['The plan was rejected by parliament.', ['refuse patient=The plan agent=parliament']],
  ['There is a risk of flooding.', ['exist patient=a risk', 'flood threatened']],
  // Who launches an offensive attacks; a deed is owned up to.
  ['The army launched an offensive against the rebels.', ['attack target=the rebels agent=The army']],
  ['Islamic State claimed the bombing.', ['explode agent=Islamic State']],
  ['The attack was claimed by the Red Army.', ['attack agent=the Red Army']],
  ['The president is fine, his doctor said.', ['be patient=The president topic=fine']],
  ['He was sentenced to 12 years in prison.', ['sentence', 'measure 12']],
];

function line({ proposition, commitment }: Claim): string {
  const parts: string[] = [proposition.event];
  if (commitment.polarity === 'denied') parts.push('denied');
  if (commitment.stage !== 'accomplished') parts.push(commitment.stage);
  for (const { role, value, evidence } of proposition.arguments)
    parts.push(
      value.kind === 'quantity' ? `${figure(value)}` : `${role}=${'name' in value ? value.name : evidence.quote}`,
    );
  return parts.join(' ');
}

function figure(value: Extract<Value, { kind: 'quantity' }>): number {
  return value.unit === 'day' && value.best > 300 ? value.best / 365 : value.best;
}

describe('plain sentences of news', () => {
  it.each(table)('%s', (text, expected) => {
    expect(claimsIn('en', text).map(line)).toEqual(expected);
  });
});
