import type { Comparison, LanguagePack } from '../../model';
import { compared, incomparable } from '../comparison';
import type { ConceptIndex } from '../concepts';
import type { ReasonId } from '../wording/en';
import { type Compared, type Features, featuresOf } from './features';
import { contradiction, contradictionFrom } from './judge';

/** The share of its units that a sentence must find in the other for the two to tell of one thing. */
const sameMatter = 0.34;
const sameWords = 0.95;

/** What a contradiction is put down to, the surest clue first. */
const clues: readonly (readonly [keyof Features, ReasonId])[] = [
  ['opposites', 'words.antonyms'],
  ['negatedPair', 'words.negation'],
  ['numbers', 'words.number'],
  ['swappedNames', 'words.swapped'],
  ['reversed', 'words.reversed'],
  ['swappedEvents', 'words.swapped'],
  ['swappedWords', 'words.swapped'],
];

/** How two sentences, each read by its pack, stand to each other by their words alone. */
export function relateSentences(
  a: string,
  b: string,
  pack: LanguagePack,
  index: ConceptIndex,
  other: LanguagePack = pack,
): Comparison {
  const found = featuresOf(a, b, pack, index, other);
  const { coverage, containment, leftOver, negatorParity, otherThing, sharedNames, sharedEvents } = found.features;
  // Opposites that are told of two things exclude nothing.
  if (otherThing > 0) return incomparable('words.few', { shared: Math.round(coverage * 100) });
  if (contradiction(found.features) >= contradictionFrom) {
    const reason = reasonOf(found);
    if (reason !== null) return compared('conflicts', reason[0], reason[1]);
  }
  const share = { shared: Math.round(coverage * 100) };
  if (coverage >= sameWords && leftOver === 0 && negatorParity === 0) {
    const turned = found.clues.reversed;
    return turned === undefined
      ? compared('equivalent', 'words.same', share)
      : compared('conflicts', 'words.reversed', { a: turned.a, b: turned.b });
  }
  const matters = sharedNames + sharedEvents > 0;
  if (!matters || containment < sameMatter) return incomparable('words.few', share);
  return compared(containment >= sameWords ? 'refines' : 'overlaps', 'words.most', share);
}

function reasonOf({ features, clues: noted }: Compared): readonly [ReasonId, Record<string, string>] | null {
  for (const [feature, reason] of clues) {
    const clue = noted[feature];
    if (features[feature] > 0 && clue !== undefined) return [reason, { a: clue.a, b: clue.b }];
  }
  return features.negatorParity > 0 ? ['words.negation', {}] : null;
}
