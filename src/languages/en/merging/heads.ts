import { nameHeads } from '../lexicon/places';

/** Words that say what kind of thing a name names: "Hospital", "Ministry". */
export const heads = new Set(nameHeads.split(/[,\s]+/u));
