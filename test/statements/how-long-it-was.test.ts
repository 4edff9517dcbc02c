import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** How long something went on, told by an adjective on one side at least. */
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'count',
    'A mayor was sentenced in Lima on Monday.',
    'The court said the mayor was jailed for four years.',
    'His lawyer said the mayor was given a six-year jail sentence.',
  ],
  [
    'count',
    'A mayor was sentenced in Lima on Monday.',
    'The court said the mayor got a four-year sentence.',
    'His lawyer said the mayor got a six-year sentence.',
  ],
  [
    'count',
    'Troops ended a siege of a bank in Lima on Monday.',
    'Police said the eight-hour siege ended without shots.',
    'The bank said the five-hour siege ended with shots.',
  ],
];

const missed: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'count',
    'Bank staff walked out in Lima on Monday.',
    'The union said the strike would last 24 hours.',
    'The bank said it was a 48-hour strike.',
  ],
];

/** Two persons, two bans, two meetings, and one length in two units. */
const compatible: readonly Pair[] = [
  [
    'Two men were sentenced in Lima on Monday.',
    'The court said the driver was given a four-year sentence.',
    'The lawyer said the guard was given a six-year sentence.',
  ],
  [
    'A striker was banned in Lima on Monday.',
    'The league said the striker was given a three-month ban.',
    'The club said the striker had served a two-month ban last season.',
  ],
  [
    'Talks on a truce began in Lima on Monday.',
    'The envoy said the three-day talks had begun well.',
    'The rebels said a two-hour meeting had been held.',
  ],
  [
    'Bank staff walked out in Lima on Monday.',
    'The union said the strike would last 24 hours.',
    'The bank said it was a one-day strike.',
  ],
];

describe('how long it was', () => {
  checkPairs({ told, missed, compatible });
});
