import type { Clause } from './clause';
import type { Phrase } from './phrase';
import type { Relations } from './relations';
import type { Scene } from './scene';

/** "A claim the ministry rejected", "which the bank dismissed": whether what a verb without an object befalls stands before its subject. */
export function hasFrontedObject({ clauses, phrases }: Scene, { clause, subject, objects }: Relations): boolean {
  if (objects.length > 0 || subject < 0) return false;
  const { opener, from } = clauses[clause] as Clause;
  if (opener === 'relative') return true;
  const before = phrases[subject - 1];
  return (
    before !== undefined && before.from >= from && before.prep < 0 && before.to === (phrases[subject] as Phrase).from
  );
}
