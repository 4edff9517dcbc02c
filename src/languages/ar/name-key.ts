import { type Consonant, consonantSkeleton } from '../../text/consonant-skeleton';
import { fold } from './fold';

/** Arabic letters that are heard as consonants in a romanised name; the weak ones and the gutturals are left out. */
const LETTERS: Readonly<Record<string, Consonant>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** عبدالرحمن is عبد الرحمن; عبدالله is one name. */
const servant = /عبدال(?!له)(?=\p{L})/gu;

/**
 * Consonant skeleton of a name, to be compared with the English pack's. The article is left out of every word.
 *
 * @example
 * nameKey('زمار'); // => 'zmr'
 */
export function nameKey(name: string): string {
  const consonants: Consonant[] = [];
  for (const word of fold(name)
    .replaceAll(servant, 'عبد ')
    .split(/[^\p{L}]+/u)) {
    const bare = word.startsWith('ال') && word.length > 3 ? word.slice(2) : word;
    for (let i = 0; i < bare.length; i++) {
      if (bare.charAt(i) === 'ت' && bare.charAt(i + 1) === 'ش') {
        consonants.push('ch');
        i++;
        continue;
      }
      const consonant = LETTERS[bare.charAt(i)];
      if (consonant !== undefined) consonants.push(consonant);
    }
  }
  return consonantSkeleton(consonants);
}
