import { sharedSound } from '../spelt-names';
import type { Signal } from './signal';

/** Log-odds of shared sound beyond which more names add nothing. */
const most = 10;

/** Names that no table knows, in two scripts, by their consonants; long ones say much, short ones little. */
export const sound: Signal = {
  name: 'sound',
  compare: (a, b) => Math.min(1, sharedSound(a.spelt, b.spelt) / most),
  shared: (a, b, { interner }) => {
    const found: string[] = [];
    sharedSound(a.spelt, b.spelt, (id) => found.push(interner.textOf(id)));
    return found.sort().slice(0, 5);
  },
};
