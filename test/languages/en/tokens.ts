import { createEnglishPack } from '../../../src/languages/en';
import type { LanguagePack } from '../../../src/model/language-pack';
import type { Lexeme, Sense, Token } from '../../../src/model/token';
import type { NamedConcept } from '../../../src/text/name-source';

const names: readonly NamedConcept[] = (
  [
    ['place:sy', 'Syria', 'name'],
    ['place:iq', 'Iraq', 'name'],
    ['actor:ru', 'Russia', 'metonym'],
    ['actor:ru', 'Russian', 'adjective'],
    ['actor:us', 'US', 'abbreviation'],
    ['actor:who', 'WHO', 'abbreviation'],
    ['actor:iq', 'Iraqis', 'demonym'],
    ['actor:sohr', 'Syrian Observatory for Human Rights', 'name'],
    ['place:sy/deir-ez-zor', 'Deir ez-Zor', 'name'],
    ['actor:reuters', 'Reuters', 'name'],
    ['thing:weapon/rocket', 'rocket', 'noun'],
    ['thing:weapon/bomb/car-bomb', 'car bomb', 'noun'],
    ['thing:building/hospital', 'hospital', 'noun'],
    ['thing:person/combatant/militant', 'gunman', 'noun'],
    ['actor:role/official', 'official', 'noun'],
    ['actor:role/president', 'president', 'noun'],
  ] as const
).map(([concept, name, sort]) => ({ concept, name, sort }));

/** A pack over a dozen names, so that tests do not hang on the gazetteer's data. */
export const pack: LanguagePack = createEnglishPack({
  names: () => [...names, { concept: 'place:ro/nice', name: 'Nice', sort: 'name', ambiguous: true }],
});

/** All tokens of a text. */
export function tokens(text: string): Token[] {
  return pack.sentences(text, 0, text.length).flatMap((sentence) => sentence.tokens);
}

/** `surface/pos`, with form and voice for verbs: `struck/verb.finite`, `killed/verb.passive`. */
export function tagged(text: string): string {
  return tokens(text)
    .map(({ start, end, lexeme }) => `${text.slice(start, end)}/${label(lexeme)}`)
    .join(' ');
}

function label({ pos, voice, verbForm }: Lexeme): string {
  if (verbForm === null) return pos;
  return `${pos}.${voice === 'passive' ? 'passive' : verbForm}`;
}

/** The lexeme of the first token with this surface. */
export function lexeme(text: string, surface: string): Lexeme {
  const found = tokens(text).find(({ start, end }) => text.slice(start, end) === surface);
  if (found === undefined) throw new Error(`no token ${surface} in: ${tagged(text)}`);
  return found.lexeme;
}

/** Senses of one kind on the token with this surface. */
export function senses<K extends Sense['kind']>(text: string, surface: string, kind: K): Extract<Sense, { kind: K }>[] {
  return lexeme(text, surface).senses.filter((sense): sense is Extract<Sense, { kind: K }> => sense.kind === kind);
}
