import type { Claim, EventClass } from '../../../model';

/** Deeds by which somebody is behind another's deed. */
const devising: ReadonlySet<EventClass> = new Set(['plan', 'order']);

/** Events that are no deed to be behind. */
const slight: ReadonlySet<EventClass> = new Set(['act', 'be', 'measure', 'plan', 'order', 'accuse', 'vote', 'meet']);

/** "Masterminded the hack", "had ordered the killing": the deed that somebody is said to be, or not to be, behind; null for none. */
export function masterminded({ proposition, commitment }: Claim): EventClass | null {
  if (!devising.has(proposition.event) || commitment.stage !== 'accomplished') return null;
  for (const { role, value } of proposition.arguments)
    if (role === 'patient' && value.kind === 'happening' && !slight.has(value.event)) return value.event;
  return null;
}
