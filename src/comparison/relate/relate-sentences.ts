import type { Comparison, LanguagePack } from '../../model';
import { compared, incomparable } from '../comparison';
import type { ConceptIndex } from '../concepts';
import type { ReasonId } from '../wording/en';
import { type Compared, type Features, featuresOf } from './features';
import { contradiction, contradictionFrom } from './judge';
import { risenCount } from './risen-count';

/** The share of its units that a sentence must find in the other for the two to tell of one thing. */
const sameMatter = 0.34;
/** The share that it must find for a hedge to be all that sets them apart. */
const sameButForHedge = 0.6;
const sameWords = 0.95;
/** The share from which two sentences tell of one thing even where a name or an object differs. */
const oneEdit = 0.67;

/** What a contradiction is put down to, the surest clue first. */
const clues: readonly (readonly [keyof Features, ReasonId])[] = [
  ['opposites', 'words.antonyms'],
  ['opposedHeads', 'words.antonyms'],
  ['crossed', 'words.antonyms'],
  ['undone', 'words.undone'],
  ['negatedPair', 'words.negation'],
  ['numbers', 'words.number'],
  ['times', 'words.time'],
  ['framedNames', 'words.swapped'],
  ['swappedNames', 'words.swapped'],
  ['reversed', 'words.reversed'],
  ['framedEvents', 'words.swapped'],
  ['framedWords', 'words.swapped'],
  ['swappedEvents', 'words.swapped'],
  ['swappedWords', 'words.swapped'],
  ['siblings', 'words.swapped'],
];

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
  const apart = features.otherThing > 0 || features.severalSwaps > 0;
  if (apart && coverage < oneEdit) return incomparable('words.few', share);
  const risen = risenCount(found);
  if (risen !== null) return compared('supersedes', 'words.risen', { a: risen[0].words, b: risen[1].words });
  if (contradiction(features) >= contradictionFrom) {
    const reason = reasonOf(found);
    if (reason !== null) return compared('conflicts', reason[0], reason[1]);
  }
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

function reasonOf({ features, clues: noted }: Compared): readonly [ReasonId, Record<string, string>] | null {
  for (const [feature, reason] of clues) {
    const clue = noted[feature];
    if (features[feature] > 0 && clue !== undefined) return [reason, { a: clue.a, b: clue.b }];
  }
  return features.negatorParity > 0 ? ['words.negation', {}] : null;
}

type Range = readonly [low: number, high: number] | null;

/** How what one number may be lies to what the other may be. */
function boundsOf(a: Range, b: Range): 'same' | 'within' | 'overlap' {
  if (a === null || b === null || (a[0] === b[0] && a[1] === b[1])) return 'same';
  const holds = ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) =>
    low <= from && to <= high;
  return holds(a, b) || holds(b, a) ? 'within' : 'overlap';
}
