import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Who somebody was, told beside his name or in a relative clause, or by what he turned out to be. */
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'identity',
    'Omar Saleh was killed in a raid in Homs on Monday.',
    'Police said Omar Saleh was a smuggler.',
    'His family said Omar Saleh was a farmer.',
  ],
  [
    'identity',
    'Omar Saleh was killed in a raid in Homs on Monday.',
    'Police said Omar Saleh, a smuggler, had opened fire.',
    'His family said Omar Saleh, a farmer, had been asleep.',
  ],
  [
    'identity',
    'Two men were killed in a raid in Homs on Monday.',
    'Police said the dead, who were smugglers, had opened fire.',
    'Their families said the dead, who were farmers, had been asleep.',
  ],
  [
    'identity',
    'A man was killed in a raid in Homs on Monday.',
    'Police said the victim, a smuggler, had opened fire.',
    'His family said the victim, a farmer, had been asleep.',
  ],
  [
    'identity',
    'A man was killed in a raid in Homs on Monday.',
    'Police said the victim turned out to be a smuggler.',
    'His family said the victim was a farmer.',
  ],
  [
    'identity',
    'A ship caught fire off Cadiz on Monday.',
    'The coast guard said the ship, a tanker, was empty.',
    'The owner said the ship was a trawler.',
  ],
];

/** What one man may be at once, and what he was once. */
const compatible: readonly Pair[] = [
  [
    'Omar Saleh was killed in a raid in Homs on Monday.',
    'Police said Omar Saleh, a lawyer, had left home early.',
    'His party said Omar Saleh, a candidate, had left home early.',
  ],
  [
    'Omar Saleh was killed in a raid in Homs on Monday.',
    'Police said Omar Saleh, a father of two, had left home early.',
    'His club said Omar Saleh, a footballer, had left home early.',
  ],
  [
    'A man was killed in a raid in Homs on Monday.',
    'Police said the victim, a teacher, was 34.',
    'His union said the victim, a member of the town council, was 34.',
  ],
  [
    'A man was killed in a raid in Homs on Monday.',
    'Police said the dead man was a former soldier.',
    'His family said the dead man was a farmer.',
  ],
  [
    'Two men were killed in a raid in Homs on Monday.',
    'Police said Omar Saleh, a smuggler, had opened fire.',
    'The family said Sami Haddad, a farmer, had been asleep.',
  ],
];

describe('who somebody was, told in passing', () => {
  checkPairs({ told, compatible });
});
