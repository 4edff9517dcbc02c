import { hashOf, type Position, type Question, type QuestionEntry, stableId } from '../model';
import type { FindingChanges } from './desk-types';

/** Ids of questions, each with a hash of what it says. */
export type Marks = readonly (readonly [id: string, says: string])[];

export function marksOf(questions: readonly Question[]): Marks {
  return questions.map((question) => [question.id, stableId(answersOf(question))]);
}

/**
 * Which questions a change of an incident brought, changed and took away.
 *
 * @param marks those of the questions as they are now
 */
export function findingChanges(before: Marks, now: readonly QuestionEntry[], marks: Marks): FindingChanges {
  const old = new Map(before);
  const says = new Map(marks);
  const added: QuestionEntry[] = [];
  const changed: QuestionEntry[] = [];
  for (const question of now) {
    const known = old.get(question.id);
    if (known === undefined) added.push(question);
    else if (known !== says.get(question.id)) changed.push(question);
    old.delete(question.id);
  }
  return { added, changed, gone: [...old.keys()] };
}

/** What a question says: its relation, and for each position who claims it. */
function answersOf({ relation, positions }: Question): string {
  const held = positions.map(({ id, answers }) => `${id}:${sumOf(answers)}`);
  return `${relation} ${held.sort().join(' ')}`;
}

/** A hash of some claims, the same in whatever order they come: their own added up. */
function sumOf(answers: Position['answers']): string {
  let [upper, lower] = [0, 0];
  for (const { claim } of answers) {
    const { id } = claim;
    const { high, low } = hashOf(id, 0, id.length);
    upper = (upper + high) >>> 0;
    lower = (lower + low) >>> 0;
  }
  return `${answers.length},${upper},${lower}`;
}
