import { plainTable } from '../../text/plain-table';

const words: Readonly<Record<string, string>> = plainTable<string>({
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  practise: 'practice',
  programme: 'program',
  centre: 'center',
  theatre: 'theater',
  metre: 'meter',
  kilometre: 'kilometer',
  litre: 'liter',
  tyre: 'tire',
  tyres: 'tires',
  plough: 'plow',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  cheque: 'check',
  grey: 'gray',
  fulfil: 'fulfill',
  enrol: 'enroll',
  instal: 'install',
  manoeuvre: 'maneuver',
  smoulder: 'smolder',
  armoured: 'armored',
  storey: 'story',
  judgment: 'judgement',
  analyse: 'analyze',
  paralyse: 'paralyze',
  haemorrhage: 'hemorrhage',
  aeroplane: 'airplane',
  cosy: 'cozy',
  pretence: 'pretense',
});

/** -ise that is not a suffix. */
const noSuffix = new Set(
  `rise arise wise otherwise likewise promise exercise surprise advise revise advertise compromise supervise televise improvise enterprise
  premise disguise comprise despise demise excise franchise merchandise expertise raise praise cruise noise poise bruise
  appraise precise concise treatise devise incise prise chastise disenfranchise`.split(/\s+/u),
);

function americanWord(word: string): string {
  const own = words[word];
  if (own !== undefined) return own;
  if (word.endsWith('ise') && !noSuffix.has(word)) return `${word.slice(0, -3)}ize`;
  if (/[a-z]{3}isation$/u.test(word)) return `${word.slice(0, -7)}ization`;
  if (
    /(?:lab|arm|harb|fav|hon|behavi|rum|col|neighb|endeav|vap|hum|clam|fav|vig|rig|parl|sav|glam|od|mis-?demean)our$/u.test(
      word,
    )
  ) {
    return `${word.slice(0, -3)}or`;
  }
  return word;
}

/** The American spelling of a word or phrase in British spelling; the same where they agree. */
export function american(phrase: string): string {
  if (
    !/ise|isation|our|ence|re|gramme|ough|ould|scept|ise|yse|tyre|ful|ol\b|al\b|grey|judg|stor|aero|cosy|cheque/u.test(
      phrase,
    )
  ) {
    return phrase;
  }
  return phrase.replace(/[a-z]+/gu, americanWord);
}
