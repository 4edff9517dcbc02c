import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { Mention, PassageReading, Report } from '../../src/model';
import { splitPassages } from '../../src/reading/split-passages';
import { plainPacks } from '../reading/plain-packs';

const english: Readonly<Record<string, string>> = { p: 'b', v: 'f', q: 'k', c: 'k', x: 'ks', g: 'g', j: 'g' };
const arabic = 'بbتtثtجgخxدdذdرrزzسsشSصsضdطtظzغgفfقkكkلlمmنn';

function skeleton(name: string): string {
  const word = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:al|el)[- ]/u, '')
    .replace(/^ال/u, '');
  const latin = word
    .replace(/kh/gu, 'X')
    .replace(/sh|ch/gu, 'S')
    .replace(/gh/gu, 'g')
    .replace(/th/gu, 't')
    .replace(/dh/gu, 'd')
    .replace(/ph/gu, 'f');
  let out = '';
  for (const letter of latin) {
    const at = arabic.indexOf(letter);
    const sound = /\p{Script=Arabic}/u.test(letter)
      ? at >= 0
        ? (arabic[at + 1] ?? '')
        : ''
      : letter === 'X'
        ? 'x'
        : letter === 'S'
          ? 'S'
          : /[aeiouwyh']/u.test(letter)
            ? ''
            : (english[letter] ?? letter);
    if (sound && !out.endsWith(sound)) out += sound;
  }
  return out;
}

/** Readings by words and names alone, without a language pack: what clustering falls back on. */
export function plainReadings(report: Report): PassageReading[] {
  const gazetteer = defaultGazetteer();
  const readings: PassageReading[] = [];
  let sentence = 0;
  for (const passage of splitPassages(report, plainPacks)) {
    const pack = plainPacks.find(({ language }) => language === passage.language);
    if (!pack || passage.kind === 'furniture') {
      readings.push({ passage, claims: [], mentions: [], terms: [], spelt: [], moments: [], quotes: [] });
      continue;
    }
    const text = report[passage.part].slice(passage.start, passage.end);
    const mentions: Mention[] = [];
    const terms: string[] = [];
    for (const piece of text.split(/(?<=[.!?؟\n])\s+/u)) {
      const words = [...piece.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)];
      for (let i = 0; i < words.length; i++) {
        const word = words[i]?.[0] ?? '';
        const folded = pack.fold(word.replace(/['’]s$/u, ''));
        if (pack.stopwords.has(folded) || folded.length < 2) continue;
        if (!/^\d+$/u.test(folded)) terms.push(`${pack.language}:${pack.stem(folded)}`);
        let found = 0;
        for (let n = 4; n > 0 && !found; n--) {
          if (i + n > words.length) continue;
          const name = words
            .slice(i, i + n)
            .map(([form]) => form)
            .join(' ');
          if (pack.language === 'en' && !/^\p{Lu}/u.test(name)) continue;
          const bare = pack.language === 'ar' ? [name, name.replace(/^(?:[وفبلك]|بال|لل|ال)/u, '')] : [name];
          const id = bare
            .flatMap((form) => gazetteer.candidates(form, pack.language))
            .find((each) => !each.startsWith('thing:'));
          if (!id) continue;
          mentions.push({ id, name, key: '', start: 0, end: 0, sentence });
          found = n;
        }
        if (!found && i > 0 && pack.language === 'en' && /^\p{Lu}/u.test(word)) {
          mentions.push({ id: null, name: word, key: skeleton(word), start: 0, end: 0, sentence });
        }
      }
      sentence++;
    }
    readings.push({ passage, claims: [], mentions, terms, spelt: [], moments: [], quotes: [] });
  }
  return readings;
}
