import type { Comparison, LanguagePack } from '../../model';
import { compared, incomparable } from '../comparison';
import type { ConceptIndex } from '../concepts';
import type { ReasonId } from '../wording/en';
import { type Compared, type Features, featuresOf } from './features';
import { contradiction } from './judge';
import { risenCount } from './risen-count';

/** The share of its units that a sentence must find in the other for the two to tell of one thing. */
const sameMatter = 0.34;
/** The share that it must find for a hedge to be all that sets them apart. */
const sameButForHedge = 0.6;
const sameWords = 0.95;
/** The share from which two sentences tell of one thing even where a name or an object differs. */
const oneEdit = 0.67;

/**
 * What a contradiction is put down to, the surest clue first, and how sure the judge must be where it is the surest there is.
 * By ten parts of the fitted pairs in turn, nineteen in twenty pairs that are told by opposites, names or what is undone
 * contradict from one half on, but of those that only have a word exchanged no more than seven in ten.
 */
const clues: readonly (readonly [keyof Features, ReasonId, from: number])[] = [
  ['opposites', 'words.antonyms', 0.5],
  ['opposedHeads', 'words.antonyms', 0.5],
  ['crossed', 'words.antonyms', 0.5],
  ['undone', 'words.undone', 0.5],
  ['noneHurt', 'words.negation', 0.6],
  ['negatedPair', 'words.negation', 0.6],
  ['numbers', 'words.number', 0.5],
  ['times', 'words.time', 0.5],
  ['framedNames', 'words.swapped', 0.5],
  ['swappedNames', 'words.swapped', 0.6],
  ['reversed', 'words.reversed', 0.6],
  ['framedEvents', 'words.swapped', 0.7],
  ['framedWords', 'words.swapped', 0.7],
  ['swappedEvents', 'words.swapped', 0.7],
  ['swappedWords', 'words.swapped', 0.7],
  ['framedOthers', 'words.swapped', 0.7],
  ['siblings', 'words.swapped', 0.7],
  ['undoing', 'words.undone', 0.6],
];

/** How sure the judge must be where one sentence denies something and nothing says what. */
const deniedFrom = 0.6;

/** How two sentences, each read by its pack, stand to each other by their words alone; either way round alike. */
export function relateSentences(
  a: string,
  b: string,
  pack: LanguagePack,
  index: ConceptIndex,
  other: LanguagePack = pack,
): Comparison {
  if (a <= b) return relateInOrder(a, b, pack, index, other);
  const found = relateInOrder(b, a, other, index, pack);
  const { a: x, b: y } = found.slots;
  return x === undefined || y === undefined ? found : { ...found, slots: { ...found.slots, a: y, b: x } };
}

function relateInOrder(a: string, b: string, pack: LanguagePack, index: ConceptIndex, other: LanguagePack): Comparison {
  const found = featuresOf(a, b, pack, index, other);
  const { features, left, right, matching } = found;
  const { coverage, containment, leftOver, sharedNames, sharedEvents } = features;
  const share = { shared: Math.round(coverage * 100) };
  // Opposites that are told of two things exclude nothing, nor does what two stories tell of two places.
  const apart = features.otherThing > 0 || features.severalSwaps > 0 || features.noWordShared > 0;
  if (apart && coverage < oneEdit) return incomparable('words.few', share);
  const risen = risenCount(found);
  if (risen !== null) return compared('supersedes', 'words.risen', { a: risen[0].words, b: risen[1].words });
  const reason = reasonOf(found);
  if (reason !== null && contradiction(features) >= reason.from) return compared('conflicts', reason.id, reason.slots);
  const alike = coverage >= sameWords && leftOver === 0 && features.negatorParity === 0;
  const turned = found.clues.reversed;
  if (alike && turned !== undefined) return compared('conflicts', 'words.reversed', { a: turned.a, b: turned.b });
  const matters = sharedNames + sharedEvents > 0;
  if (left.certainty !== right.certainty && matters && containment >= sameButForHedge)
    return compared('differsInCommitment', 'words.hedge', share);
  if (alike && features.siblings === 0) {
    const bounds = matching.pairs.map(({ a: x, b: y }) => boundsOf(x.range, y.range));
    if (bounds.includes('overlap')) return compared('overlaps', 'words.range', share);
    if (bounds.includes('within')) return compared('refines', 'words.range', share);
    return compared('equivalent', 'words.same', share);
  }
  if (!matters || containment < sameMatter) return incomparable('words.few', share);
  return compared(containment >= sameWords && features.siblings === 0 ? 'refines' : 'overlaps', 'words.most', share);
}

interface Reason {
  readonly id: ReasonId;
  readonly slots: Record<string, string>;
  /** How sure the judge must be. */
  readonly from: number;
}

function reasonOf({ features, clues: noted }: Compared): Reason | null {
  for (const [feature, id, from] of clues) {
    const clue = noted[feature];
    if (features[feature] > 0 && clue !== undefined) return { id, slots: { a: clue.a, b: clue.b }, from };
  }
  return features.negatorParity > 0 ? { id: 'words.negation', slots: {}, from: deniedFrom } : null;
}

type Range = readonly [low: number, high: number] | null;

/** How what one number may be lies to what the other may be. */
function boundsOf(a: Range, b: Range): 'same' | 'within' | 'overlap' {
  if (a === null || b === null || (a[0] === b[0] && a[1] === b[1])) return 'same';
  const holds = ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) =>
    low <= from && to <= high;
  return holds(a, b) || holds(b, a) ? 'within' : 'overlap';
}
