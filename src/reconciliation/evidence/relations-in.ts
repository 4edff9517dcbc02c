import type { PairRelation, Relation } from '../../model';

interface Compared<P> {
  readonly positions: readonly P[];
  readonly matrix: readonly PairRelation[];
}

/** The pairs of positions that stand in a relation, with its reason. */
export function pairsIn<P>(question: Compared<P>, relation: Relation): { a: P; b: P; reason: string }[] {
  return question.matrix.flatMap((pair) => {
    const [a, b] = [question.positions[pair.a], question.positions[pair.b]];
    return pair.relation === relation && a !== undefined && b !== undefined ? [{ a, b, reason: pair.reason }] : [];
  });
}

/** Whether any two positions exclude each other. */
export function disputed(question: Pick<Compared<unknown>, 'matrix'>): boolean {
  return question.matrix.some(({ relation }) => relation === 'conflicts');
}
