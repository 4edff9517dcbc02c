import { createArabicPack } from '../../../src/languages/ar';
import type { Sense, Token } from '../../../src/model/token';
import type { NamedConcept } from '../../../src/text/name-source';

const name = (concept: string, written: string, sort: NamedConcept['sort'], ambiguous = false): NamedConcept => ({
  concept,
  name: written,
  sort,
  ambiguous,
});

/** A handful of names, so that the tests do not hang on the gazetteer's growth. */
const names: readonly NamedConcept[] = [
  name('place:iq', 'العراق', 'name'),
  name('place:sy', 'سوريا', 'name'),
  name('place:lb', 'لبنان', 'name'),
  name('place:fr', 'فرنسا', 'name'),
  name('place:iq/baghdad', 'بغداد', 'name'),
  name('place:sy/ein-issa', 'عين عيسى', 'name'),
  name('place:xx/sea', 'البحر', 'name', true),
  name('actor:us', 'أمريكي', 'adjective'),
  name('actor:us', 'أميركي', 'adjective'),
  name('actor:reuters', 'رويترز', 'name'),
  name('actor:afp', 'أ ف ب', 'abbreviation'),
  name('actor:us/military', 'القوات الأمريكية', 'name'),
  name('thing:weapon/rocket', 'صاروخ', 'noun'),
  name('thing:vehicle/truck', 'شاحنة', 'noun'),
  name('thing:vehicle/drone', 'طائرة مسيرة', 'noun'),
];

export const pack = createArabicPack({ names: () => names });

export const tokensOf = (text: string): readonly Token[] =>
  pack.sentences(text, 0, text.length).flatMap((sentence) => sentence.tokens);

/** The tokens as written, joined by bars. */
export const cut = (text: string): string =>
  tokensOf(text)
    .map((token) => text.slice(token.start, token.end))
    .join('|');

/** The token that covers `word` exactly, where it first occurs. */
export function tokenOf(text: string, word: string): Token {
  const token = tokensOf(text).find((candidate) => text.slice(candidate.start, candidate.end) === word);
  if (token === undefined) throw new Error(`No token ${word} in ${cut(text)}`);
  return token;
}

export function sensesOf<K extends Sense['kind']>(text: string, word: string, kind: K): Extract<Sense, { kind: K }>[] {
  const matching = (sense: Sense): sense is Extract<Sense, { kind: K }> => sense.kind === kind;
  return tokenOf(text, word).lexeme.senses.filter(matching);
}
