import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

/** What brings something about is its cause in either voice; what it is done with, and who does it, stay what they are. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['Fog delayed the match.', 'The match was delayed by fog.', 'cause={thing:phenomenon/rain}'],
  ['A fire destroyed the market.', 'The market was destroyed by a fire.', 'cause={burn'],
  ['A short circuit started the fire.', 'The fire was started by a short circuit.', 'cause={malfunction}'],
  ['A landslide closed the road.', 'The road was closed by a landslide.', 'cause={landslide'],
  ['A wave overturned the boat.', 'The boat was overturned by a wave.', 'cause={thing:nature/sea}'],
  ['Revenge motivated the attackers.', 'The attackers were motivated by revenge.', 'cause={thing:matter-feud}'],
  ['A rocket destroyed the house.', 'The house was destroyed by a rocket.', 'means={thing:weapon/projectile/rocket}'],
  ['The police destroyed the house.', 'The house was destroyed by the police.', 'agent={'],
];

/** Why something came about, in words that only say that it came of, followed or lay under something. */
const came: readonly (readonly [string, string])[] = [
  ['The collapse came down to poor maintenance.', 'collapse cause={negligence}'],
  [
    'The roof gave way under the weight of snow.',
    'collapse cause={thing:phenomenon/rain} patient={thing:building-part}',
  ],
  ['Heavy rain weakened the dam.', 'fall cause={storm thing:phenomenon/rain} patient={thing:building/dam}'],
  ['The protests followed the death of a student.', 'protest cause={die}'],
  ['The riot erupted on Monday.', 'riot time={2024-04-22}'],
];

describe('either voice', () => {
  it.each(pairs)('%s / %s', (active, passive, expected) => {
    for (const text of [active, passive]) expect(factsOf('en', text).join('; ')).toContain(expected);
  });
  it('somebody comes of nothing', () =>
    expect(factsOf('en', 'Police followed the dispute.').join('; ')).not.toMatch(/cause=/u));
  it.each(came)('%s', (text, expected) => expect(factsOf('en', text)).toContain(expected));
});
