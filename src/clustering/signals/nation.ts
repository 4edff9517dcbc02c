import type { Signal } from './signal';

/** Countries of places and actors: the one that either tells most of. */
export const nation: Signal = {
  name: 'country',
  compare: (a, b) => {
    const [x, y] = [a.countries[0], b.countries[0]];
    if (x === undefined || y === undefined) return 0;
    if (x === y) return 1;
    return a.countries.includes(y) || b.countries.includes(x)
      ? 0.4
      : a.countries.some((id) => b.countries.includes(id))
        ? 0
        : -1;
  },
  most: (a, b) => (a.countries.length > 0 && b.countries.length > 0 ? 1 : 0),
  shared: (a, b) => a.countries.filter((id) => b.countries.includes(id)),
};
