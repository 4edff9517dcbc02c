import type { LanguagePack } from '../../model/language-pack';
import type { LexiconEntry } from '../../model/lexicon-entry';
import { deedMap } from '../../text/deed-map';
import type { NameSource } from '../../text/name-source';
import { once } from '../../text/once';
import { remember } from '../../text/remember';
import { WordAnalyser } from './analyse-word';
import { antonymMap } from './antonyms';
import { bodies } from './bodies';
import { detect } from './detect';
import { fold } from './fold';
import { FormTable } from './form-table';
import {
  alternatives,
  anaphors,
  calling,
  clausalRelatives,
  contacts,
  contrasting,
  copulas,
  firstPerson,
  manners,
  multiples,
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
import { SentenceReader } from './sentences';
import { stem } from './stem';
import { stopwords } from './stopwords';
import { synonymMap } from './synonyms';
import { PhraseBook } from './tagging/phrase-book';

/**
 * The Arabic language pack, over the names of a gazetteer, and words of the user's own. The first sentence that it reads has
 * it inflect the whole lexicon (some tenths of a second): make one and keep it.
 *
 * @example
 * const pack = createArabicPack(gazetteer);
 * pack.fold('أُطلِقت'); // => 'اطلقت'
 */
export function createArabicPack(names: NameSource, lexicon: readonly LexiconEntry[] = []): LanguagePack {
  const own = lexicon.filter(({ language }) => language === 'ar');
  // Made for the first Arabic sentence: whoever reads none does not wait for it.
  const reading = once(() => {
    const table = new FormTable(names.names('ar'), own);
    const analyser = new WordAnalyser(table);
    const reader = new SentenceReader(table, analyser, new PhraseBook(table, analyser));
    return {
      reader,
      antonyms: once(() => antonymMap(table.masdarsOf)),
      synonyms: once(() => synonymMap(table.masdarsOf)),
      deeds: once(() => deedMap(DEEDS, ' ', (verb) => [fold(verb), ...(table.masdarsOf.get(fold(verb)) ?? [])])),
    };
  });
  return {
    language: 'ar',
    direction: 'rtl',
    order: 'verb-first',
    adjectives: 'after',
    detect,
    fold,
    stem: remember(stem),
    stopwords,
    nameKey: remember(nameKey),
    marksNames: false,
    copulas,
    possessives,
    firstPerson,
    bodies,
    anaphors,
    clausalRelatives,
    contrasting,
    alternatives,
    manners,
    scores,
    multiples,
    repeating,
    calling,
    contacts,
    proVerbs,
    verbsCountPersons: true,
    shells,
    springs,
    vague,
    verities,
    witnesses,
    sentences: (text, start, end) => reading().reader.read(text, start, end),
    get antonyms() {
      return reading().antonyms();
    },
    get synonyms() {
      return reading().synonyms();
    },
    get deeds() {
      return reading().deeds();
    },
  };
}
