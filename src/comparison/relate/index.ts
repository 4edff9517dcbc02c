import type { Claim, Comparison, LanguagePack } from '../../model';
import type { ConceptIndex } from '../concepts';
import { relateClaims } from './relate-claims';
import { RelateError } from './relate-error';
import { relateSentences } from './relate-sentences';

export { RelateError } from './relate-error';

export interface RelateOptions {
  readonly packs: readonly LanguagePack[];
  readonly gazetteer: ConceptIndex;
  /** Code of the pack that reads the sentences; found from the words when absent. */
  readonly language?: string;
}

/**
 * How two sentences of one language, or two claims, stand to each other, with the reason: the building block of findings.
 * Claims are compared by what they assert, sentences by their words: opposites, negation, numbers, exchanged names.
 *
 * @throws RelateError where no pack reads the sentences, or a sentence is set against a claim
 * @example
 * relate('أسعار النفط ترتفع', 'أسعار النفط تنخفض', { packs, gazetteer }).relation // => 'conflicts'
 */
export function relate(a: string | Claim, b: string | Claim, options: RelateOptions): Comparison {
  if (typeof a === 'string' && typeof b === 'string') {
    return relateSentences(a, b, packFor(`${a} ${b}`, options), options.gazetteer);
  }
  if (typeof a !== 'string' && typeof b !== 'string') return relateClaims(a, b, options.gazetteer);
  throw new RelateError('Expected two sentences or two claims; got one of each.');
}

function packFor(text: string, { packs, language }: RelateOptions): LanguagePack {
  if (language !== undefined) {
    const named = packs.find((pack) => pack.language === language);
    if (named !== undefined) return named;
    const known = packs.map((pack) => pack.language).join(', ');
    throw new RelateError(`No language pack reads "${language}"; there are ${known || 'none'}.`);
  }
  const [surest] = packs
    .map((pack) => ({ pack, share: pack.detect(text) }))
    .sort((x, y) => y.share - x.share || (x.pack.language < y.pack.language ? -1 : 1));
  if (surest === undefined || surest.share <= 0)
    throw new RelateError('No language pack knows the language of the sentences.');
  return surest.pack;
}
