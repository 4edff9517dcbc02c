import type { Signal } from './signal';

/** Of a pair that names each other's first country, though not first. */
const second = 0.4;

/** Countries of places and actors: the one that either tells most of. One that a story may not mean speaks against nothing. */
export const nation: Signal = {
  name: 'country',
  compare: (a, b) => {
    const [x, y] = [a.countries[0], b.countries[0]];
    if (x === undefined || y === undefined) return 0;
    if (x === y) return 1;
    return a.countries.includes(y) || b.countries.includes(x)
      ? second
      : a.countries.some((id) => b.countries.includes(id))
        ? 0
        : a.surely && b.surely
          ? -1
          : 0;
  },
  shared: (a, b) => a.countries.filter((id) => b.countries.includes(id)),
};

/** The same of two runs of `count` numbers of countries in one list, first come most told of, −1 where there is none. */
export function nationAmong(list: Int32Array, one: number, two: number, count: number): number {
  const [x, y] = [list[one] as number, list[two] as number];
  if (x < 0 || y < 0) return 0;
  if (x === y) return 1;
  let value = -1;
  for (let i = 0; i < count; i++) {
    const mine = list[one + i] as number;
    if (mine < 0) break;
    if (mine === y) return second;
    for (let j = 0; j < count; j++) {
      if (list[two + j] === x) return second;
      if (list[two + j] === mine) value = 0;
    }
  }
  return value;
}
