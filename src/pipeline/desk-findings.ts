import type { QuestionEntry } from '../model';
import type { FindingChanges } from './desk-types';

/** Which questions a change of an incident brought, changed and took away. */
export function findingChanges(
  before: readonly QuestionEntry[] = [],
  now: readonly QuestionEntry[] = [],
): FindingChanges {
  const old = new Map(before.map((question) => [question.id, question]));
  const added: QuestionEntry[] = [];
  const changed: QuestionEntry[] = [];
  for (const question of now) {
    const known = old.get(question.id);
    if (!known) added.push(question);
    else if (answersOf(known) !== answersOf(question)) changed.push(question);
    old.delete(question.id);
  }
  return { added, changed, gone: [...old.keys()] };
}

/** What a question says: its relation, and for each position who claims it. */
function answersOf({ relation, positions }: Pick<QuestionEntry, 'relation' | 'positions'>): string {
  const held = positions.map(
    ({ id, claims }) =>
      `${id}:${claims
        .map((claim) => claim.id)
        .sort()
        .join(',')}`,
  );
  return `${relation} ${held.sort().join(' ')}`;
}
