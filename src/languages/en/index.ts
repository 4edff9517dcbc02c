import type { LanguagePack } from '../../model/language-pack';
import type { LexiconEntry } from '../../model/lexicon-entry';
import { deedMap } from '../../text/deed-map';
import type { NameSource } from '../../text/name-source';
import { once } from '../../text/once';
import { remember } from '../../text/remember';
import { antonyms } from './antonyms';
import { bodies } from './bodies';
import { detect } from './detect';
import { fold } from './fold';
import {
  alternatives,
  anaphors,
  anew,
  calling,
  contacts,
  contrasting,
  copulas,
  firstPerson,
  genders,
  manners,
  multiples,
  namesPersons,
  owners,
  possessives,
  proVerbs,
  repeating,
  scores,
  shells,
  springs,
  vague,
  verities,
  witnesses,
} from './function-lemmas';
import { DEEDS } from './lexicon/deeds';
import { nameKey } from './name-key';
import { sentencesOf } from './sentences';
import { stem } from './stem';
import { stopwords } from './stopwords';
import { synonyms } from './synonyms';
import { Vocabulary } from './vocabulary';

/**
 * The English language pack over the names of a gazetteer, and words of the user's own.
 *
 * @example
 * const english = createEnglishPack(gazetteer);
 * english.nameKey('Zummar'); // => 'zmr'
 */
export function createEnglishPack(gazetteer: NameSource, lexicon: readonly LexiconEntry[] = []): LanguagePack {
  const own = lexicon.filter(({ language }) => language === 'en');
  const vocabulary = once(() => new Vocabulary(gazetteer, own));
  const deeds = once(() => deedMap(DEEDS, ', ', (word) => [word]));
  return {
    language: 'en',
    direction: 'ltr',
    order: 'subject-first',
    adjectives: 'before',
    detect,
    fold,
    stem: remember(stem),
    stopwords,
    nameKey: remember(nameKey),
    sentences: (text, start, end) => sentencesOf(vocabulary(), text, start, end),
    antonyms,
    synonyms,
    get deeds() {
      return deeds();
    },
    marksNames: true,
    copulas,
    possessives,
    firstPerson,
    bodies,
    anaphors,
    genders,
    owners,
    clausalRelatives: new Set(),
    contrasting,
    alternatives,
    manners,
    scores,
    multiples,
    repeating,
    anew,
    calling,
    contacts,
    proVerbs,
    namesPersons,
    shells,
    springs,
    vague,
    verities,
    witnesses,
  };
}
