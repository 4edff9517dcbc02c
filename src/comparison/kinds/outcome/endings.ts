import type { Claim, EventClass } from '../../../model';

/** Opposites that cannot follow one another within a story: what was closed can be opened, but who left did not stay. */
export const lasting: ReadonlySet<EventClass> = new Set([
  'stay',
  'leave',
  'flee',
  'rise',
  'fall',
  'stabilise',
  'improve',
  'worsen',
  'succeed',
  'fail',
  'resign',
  'dismiss',
  'win',
  'lose',
  'agree',
  'refuse',
  'approve',
  'reject',
  'support',
  'oppose',
  'comply',
  'violate',
  'convict',
  'acquit',
  'condemn',
  'praise',
]);

/** Those of them that end a matter either way, so that to deny the one is to say how it ended. A deal or a loss just did not come about. */
const ends: ReadonlySet<EventClass> = new Set([
  'stay',
  'leave',
  'flee',
  'succeed',
  'fail',
  'approve',
  'reject',
  'convict',
  'acquit',
]);

/**
 * Whether a claim tells of one of two ends that a matter can come to: who has not left stayed, what was not approved was
 * turned down. Whether it happened is then no question beside how it ended.
 */
export function isEnding({ commitment, proposition }: Claim): boolean {
  return ends.has(proposition.event) && commitment.stage === 'accomplished';
}
