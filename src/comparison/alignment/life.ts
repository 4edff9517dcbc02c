import type { Claim, EventClass, StateValue, Value } from '../../model';
import type { ConceptIndex } from '../concepts';

/** Events that leave somebody dead, or alive. */
const ends: Readonly<Partial<Record<EventClass, 1 | -1>>> = {
  die: -1,
  kill: -1,
  murder: -1,
  suicide: -1,
  execute: -1,
  survive: 1,
};

/** Whether one person lived or died by a claim of what befell him: "killed the commander", «نجا القيادي»; null where it says of none. */
export function lifeOf({ proposition, commitment }: Claim, index: ConceptIndex): StateValue | null {
  const sign = ends[proposition.event];
  if (sign === undefined || commitment.stage !== 'accomplished' || commitment.focus !== 'event') return null;
  if (proposition.arguments.some(({ value }) => value.kind === 'quantity' && value.best !== 1)) return null;
  const who = proposition.arguments.find(({ role }) => role === 'patient');
  if (who === undefined || !isPerson(who.value, index)) return null;
  return { kind: 'state', scale: 'life', sign, name: proposition.predicate };
}

/** Persons of whom a story mostly tells one: who commands, governs, flies, drives or is sought. */
const single = ['combatant/officer', 'politician', 'diplomat', 'cleric', 'suspect', 'worker/crew', 'worker/driver'].map(
  (name) => `thing:person/${name}`,
);

function isPerson(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'thing') return value.id !== null && single.includes(value.id);
  if (value.kind !== 'actor' || value.unknown || value.id === null) return false;
  const facts = index.concept(value.id);
  return facts?.kind === 'actor' && (facts.type === 'person' || facts.type === 'role');
}
