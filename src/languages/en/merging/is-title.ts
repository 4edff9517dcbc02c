import { titles } from '../lexicon/places';
import type { Word } from '../word';

const titleWords = new Set(titles.split(/[,\s]+/u));
/** Concepts whose nouns stand before a name and are no part of it. */
const titled: readonly string[] = ['actor:role', 'thing:person', 'thing:phenomenon/storm'];

/** Offices, kinds of people and storms stay tokens of their own: "President", "General", "Hurricane". */
export function isTitle(word: Word): boolean {
  for (const { lexeme } of word.readings) {
    if (lexeme.pos !== 'noun') continue;
    for (const sense of lexeme.senses) {
      if (sense.kind === 'concept' && titled.some((root) => sense.id.startsWith(root))) return true;
    }
  }
  return titleWords.has(word.form);
}
