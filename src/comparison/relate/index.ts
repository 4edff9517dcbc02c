import type { Claim, Comparison, LanguagePack } from '../../model';
import type { ConceptIndex } from '../concepts';
import { relateClaims } from './relate-claims';
import { RelateError } from './relate-error';
import { relateSentences } from './relate-sentences';

export { RelateError } from './relate-error';

export interface RelateOptions {
  readonly packs: readonly LanguagePack[];
  readonly gazetteer: ConceptIndex;
  /** Code of the pack that reads the sentences; found from the words when absent, and for one that is not of it. */
  readonly language?: string;
}

/**
 * How two sentences, or two claims, stand to each other, with the reason: the building block of findings.
 * Claims are compared by what they assert, sentences by their words: opposites, negation, numbers, exchanged names. Of two
 * sentences of two languages each is read by its own pack; what they share are events, concepts, numbers and names.
 *
 * @throws RelateError where no pack reads the sentences, or a sentence is set against a claim
 * @example
 * relate('أسعار النفط ترتفع', 'أسعار النفط تنخفض', { packs, gazetteer }).relation // => 'conflicts'
 */
export function relate(a: string | Claim, b: string | Claim, options: RelateOptions): Comparison {
  if (typeof a === 'string' && typeof b === 'string') {
    const [own, other] = packsFor(a, b, options);
    return relateSentences(a, b, own, options.gazetteer, other);
  }
  if (isClaim(a) && isClaim(b)) return relateClaims(a, b, options.gazetteer);
  throw new RelateError(`Expected two sentences or two claims; got ${sortOf(a)} and ${sortOf(b)}.`);
}

function isClaim(value: unknown): value is Claim {
  return typeof value === 'object' && value !== null && 'proposition' in value && 'attribution' in value;
}

function sortOf(value: unknown): string {
  if (typeof value === 'string') return 'a sentence';
  return isClaim(value) ? 'a claim' : value === null ? 'null' : typeof value;
}

/** The pack of both sentences, or of each where they are of two languages. */
function packsFor(a: string, b: string, options: RelateOptions): readonly [LanguagePack, LanguagePack] {
  const both = packFor(`${a} ${b}`, options);
  const own = (text: string) => (both.detect(text) > 0 ? both : packFor(text, { packs: options.packs }, both));
  return [own(a), own(b)];
}

function packFor(
  text: string,
  { packs, language }: Pick<RelateOptions, 'packs' | 'language'>,
  otherwise?: LanguagePack,
): LanguagePack {
  if (language !== undefined) {
    const named = packs.find((pack) => pack.language === language);
    if (named !== undefined) return named;
    const known = packs.map((pack) => pack.language).join(', ');
    throw new RelateError(`No language pack reads "${language}"; there are ${known || 'none'}.`);
  }
  const [surest] = packs
    .map((pack) => ({ pack, share: pack.detect(text) }))
    .sort((x, y) => y.share - x.share || (x.pack.language < y.pack.language ? -1 : 1));
  if (surest === undefined || surest.share <= 0) {
    if (otherwise !== undefined) return otherwise;
    throw new RelateError('No language pack knows the language of the sentences.');
  }
  return surest.pack;
}
