import { type QuestionEntry, stableId } from '../model';
import type { FindingChanges } from './desk-types';

/** Ids of questions, each with a hash of what it says. */
export type Marks = readonly (readonly [id: string, says: string])[];

export function marksOf(questions: readonly QuestionEntry[]): Marks {
  return questions.map((question) => [question.id, stableId(answersOf(question))]);
}

/** Which questions a change of an incident brought, changed and took away. */
export function findingChanges(before: Marks = [], now: readonly QuestionEntry[] = []): FindingChanges {
  const old = new Map(before);
  const added: QuestionEntry[] = [];
  const changed: QuestionEntry[] = [];
  for (const question of now) {
    const known = old.get(question.id);
    if (known === undefined) added.push(question);
    else if (known !== stableId(answersOf(question))) changed.push(question);
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
