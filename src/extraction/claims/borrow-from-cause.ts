import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Argument } from '../../model/proposition';
import { isAnswered } from '../passing/told-in-passing';
import type { Draft } from '../propositions/draft';
import { evidenceOf, type Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';

/** Families of what somebody does to others, and so whoever did the cause did; a resignation is not. */
const done: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'custody', 'control']);

/** Deeds that may be what the harm beside them came of; who finds the bodies, or recovers them, killed nobody. */
function brings(event: EventClass): boolean {
  const { family } = traitsOf(event);
  return event === 'cause' || family === 'accident' || done.has(family);
}

/** "the US strike killed five": who did the cause did what came of it, and by the same means. */
export function borrowFromCause(
  scene: Scene,
  draft: Draft,
  drafts: readonly Draft[],
  args: Argument[],
  senses: (phrase: number) => PhraseSense,
): void {
  if (draft.cause < 0) return;
  const cause = drafts.find((other) => other.token === draft.cause);
  if (cause === undefined || isAnswered(scene, cause) || !brings(cause.event)) return;
  for (const role of ['agent', 'means'] as const) {
    if (!done.has(traitsOf(draft.event).family)) return;
    if (args.some((argument) => argument.role === role)) continue;
    const slot = cause.slots.find((one) => one.role === role);
    if (slot === undefined) continue;
    const value = slot.value ?? (slot.phrase >= 0 ? valueOfPhrase(scene, slot.phrase, role, senses) : null);
    if (value !== null) args.push({ role, value, evidence: evidenceOf(scene, cause.from, cause.to) });
  }
}
