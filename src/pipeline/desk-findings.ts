import type { BareQuestion, FoundQuestion, Stance } from '../comparison';
import { hashOf, type QuestionEntry } from '../model';
import type { FindingChanges } from './desk-types';

/** Ids of questions, each with a hash of what it says. */
export type Marks = readonly (readonly [id: string, says: number])[];

export function marksOf(questions: readonly FoundQuestion[]): Marks {
  return questions.map(({ bare }) => [bare.id, hashOfAnswers(bare)]);
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

/** Of what a question says: its relation, and for each position who claims it, in whatever order they come. */
function hashOfAnswers({ relation, sides }: BareQuestion): number {
  let { high: upper, low: lower } = hashOf(relation, 0, relation.length);
  for (const { id, stance } of sides) {
    const own = hashOf(id, 0, id.length);
    const [high, low] = sumOf(stance);
    upper = (upper + Math.imul(own.high ^ high, 0x01000193)) >>> 0;
    lower = (lower + Math.imul(own.low ^ low, 0x85ebca6b)) >>> 0;
  }
  // What a number can hold of the two.
  return (upper >>> 11) * 0x100000000 + lower;
}

/** A hash of some claims, the same in whatever order they come: their own added up. */
function sumOf(stance: Stance): readonly [number, number] {
  let [upper, lower] = [0, stance.length];
  for (const { claim } of stance) {
    const { high, low } = hashOf(claim.id, 0, claim.id.length);
    upper = (upper + high) >>> 0;
    lower = (lower + low) >>> 0;
  }
  return [upper, lower];
}
