import { compareIncident, type Kind } from '../comparison';
import type { Claim, Relation } from '../model';
import { incident, reports } from './builders';
import { tinyGazetteer } from './tiny-gazetteer';

/** Claims that answer one question of the kind, and how the first two positions stand to each other. */
export interface KindSample {
  readonly name: string;
  readonly claims: readonly [Claim, Claim, ...Claim[]];
  readonly relation: Relation;
}

/** A kind of question does not do what its samples say. */
export class KindTestError extends Error {
  override readonly name = 'KindTestError';
}

/**
 * Checks a question kind of one's own: that it answers with the values it declares, compares in both directions alike, and
 * relates its samples as said.
 *
 * @throws KindTestError where there is no sample, or one fails
 */
export function testQuestionKind(kind: Kind, samples: readonly KindSample[]): void {
  const faults: string[] = samples.length === 0 ? ['there are no samples'] : [];
  for (const { name, claims, relation } of samples) {
    const found = relationOf(kind, claims);
    const back = relationOf(kind, [...claims].reverse());
    if (found !== relation)
      faults.push(`"${name}": expected ${relation}; got ${found ?? 'no question with two positions'}`);
    if (found !== back) faults.push(`"${name}": ${found} one way and ${back} the other`);
  }
  if (faults.length > 0) throw new KindTestError([`Question kind "${kind.kind}":`, ...faults].join('\n- '));
}

function relationOf(kind: Kind, claims: readonly Claim[]): string | undefined {
  const own = new Map(reports(Object.fromEntries(claims.map(({ report }) => [report, null]))));
  const questions = compareIncident(incident(claims), { gazetteer: tinyGazetteer(), reports: own, kinds: [kind] });
  const question = questions.find((each) => each.kind === kind.kind);
  const odd = question?.positions.find(({ value }) => !kind.values.includes(value.kind));
  return odd === undefined
    ? question?.matrix[0]?.relation
    : `an answer of type ${odd.value.kind}, which it does not declare`;
}
