import type { PositionEntry, QuestionEntry } from '../model';

/** The positions of a question that another excludes, as indexes, in the order given. */
export function excludingPositions({ positions, matrix }: QuestionEntry): readonly number[] {
  const excluding = new Set(matrix.flatMap(({ relation, a, b }) => (relation === 'conflicts' ? [a, b] : [])));
  return [...positions.keys()].filter((index) => excluding.has(index));
}

/** The positions that exclude the one at the index, as indexes. */
export function opponentsOf(index: number, { matrix }: QuestionEntry): readonly number[] {
  return matrix.flatMap(({ relation, a, b }) =>
    relation !== 'conflicts' ? [] : a === index ? [b] : b === index ? [a] : [],
  );
}

/** Whether a position says no more than that something which might have done it was not there. */
export function isAbsence(index: number, { positions, matrix }: QuestionEntry): boolean {
  const against = matrix.filter(({ relation, a, b }) => relation === 'conflicts' && (a === index || b === index));
  return (
    positions[index]?.denies === true && against.length > 0 && against.every(({ reason }) => reason === 'cause.absent')
  );
}

/**
 * A conflict with its sides first: the position with most origins among those that another excludes, the strongest
 * against it, the other sides, then the answers that nothing excludes; of equals what is said before its denial. Other
 * questions stay as they are.
 */
export function sidesFirst(question: QuestionEntry): QuestionEntry {
  const { positions, matrix, relation } = question;
  if (relation !== 'conflict') return question;
  const weight = (index: number) => positions[index]?.origins.length ?? 0;
  const denies = (index: number) => Number(isDenial(positions[index]));
  const sides = [...excludingPositions(question)].sort(
    (a, b) => weight(b) - weight(a) || denies(a) - denies(b) || a - b,
  );
  const [first] = sides;
  const against = new Set(first === undefined ? [] : opponentsOf(first, question));
  const rank = (index: number) => (index === first ? 0 : against.has(index) ? 1 : sides.includes(index) ? 2 : 3);
  const order = [...positions.keys()].sort(
    (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || denies(a) - denies(b) || a - b,
  );
  const places = new Map(order.map((index, place) => [index, place]));
  return {
    ...question,
    positions: order.flatMap((index) => positions[index] ?? []),
    matrix: matrix.map((pair) => {
      const [a, b] = [places.get(pair.a) ?? pair.a, places.get(pair.b) ?? pair.b];
      return { ...pair, a: Math.min(a, b), b: Math.max(a, b) };
    }),
  };
}

function isDenial(position: PositionEntry | undefined): boolean {
  return position !== undefined && (position.value.kind === 'polarity' ? !position.value.affirmed : position.denies);
}
