import { plainTable } from '../../text/plain-table';
import { irregularVerbs } from './irregular-verbs';

/** All forms of a verb; alternatives where usage varies (cancelled, canceled). */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

const irregular = new Map(
  irregularVerbs
    .trim()
    .split(/[|\n]/u)
    .map((row): [string, [string[], string[]]] => {
      const [base = '', past = '', participle = past] = row.trim().split(' ');
      return [base, [past.split('/'), participle.split('/')]];
    }),
);

/** Verbs of several syllables that double their last consonant, the stress being there. */
const doubling = new Set(
  `admit commit permit submit transmit omit remit emit acquit refer prefer defer confer infer transfer occur recur incur
  concur deter expel compel propel repel rebel control patrol abet allot regret abhor overlap kidnap equip unplug sandbag
  handicap worship airdrop outfit upset unwrap rerun overrun intermit befit wiretap disbar debar
  program format extol annul appal enrol instal fulfil distil instil fuel`.split(/\s+/u),
);

const vowel = /[aeiou]/u;

function doubles(verb: string): 'always' | 'sometimes' | 'never' {
  if (doubling.has(verb)) return 'always';
  if (!/[^aeiouwxy]$/u.test(verb) || !/[aeiou][^aeiou]$/u.test(verb) || /[aeiou]{2}.$/u.test(verb)) {
    return /qu[aei][tpz]$/u.test(verb) ? 'always' : 'never';
  }
  if ((verb.match(/[aeiouy]+/gu)?.length ?? 0) === 1) return 'always';
  return verb.endsWith('l') ? 'sometimes' : 'never';
}

function suffixed(verb: string, suffix: 'ed' | 'ing'): string[] {
  if (suffix === 'ing' && verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye|inge)$/u.test(verb)))
    return [verb.slice(0, -1) + suffix];
  if (suffix === 'ed' && verb.endsWith('e')) return [`${verb}d`];
  if (suffix === 'ed' && /[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (verb.endsWith('c') && vowel.test(verb.at(-2) ?? '')) return [`${verb}k${suffix}`];
  const double = verb + (verb.at(-1) ?? '') + suffix;
  const when = doubles(verb);
  if (when === 'always') return [double];
  return when === 'sometimes' ? [verb + suffix, double] : [verb + suffix];
}

/** The plural of a noun, or the third person of a verb, by rule. */
function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (
    /(?:[^aeiou]o)$/u.test(word) &&
    !/(?:photo|piano|kilo|euro|peso|commando|memo|logo|dynamo|condo|casino)$/u.test(word)
  ) {
    return `${word}es`;
  }
  return `${word}s`;
}

const thirds: Readonly<Record<string, string>> = plainTable<string>({ be: 'is', have: 'has' });

/** Inflects a verb of one word. */
export function verbForms(verb: string): VerbForms {
  const table = irregular.get(verb);
  const past = table?.[0] ?? suffixed(verb, 'ed');
  return {
    base: verb,
    third: thirds[verb] ?? withS(verb),
    past,
    participle: table?.[1] ?? past,
    gerund: verb === 'be' ? ['being'] : suffixed(verb, 'ing'),
  };
}

const plurals: Readonly<Record<string, string>> = plainTable<string>({
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  ox: 'oxen',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  leaf: 'leaves',
  half: 'halves',
  self: 'selves',
  shelf: 'shelves',
  thief: 'thieves',
  wolf: 'wolves',
  loaf: 'loaves',
  calf: 'calves',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  diagnosis: 'diagnoses',
  hypothesis: 'hypotheses',
  oasis: 'oases',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  datum: 'data',
  medium: 'media',
  bacterium: 'bacteria',
  memorandum: 'memoranda',
  referendum: 'referendums',
  stadium: 'stadiums',
  quiz: 'quizzes',
  hero: 'heroes',
  casus: 'casus',
});

/** Nouns whose plural is their singular, or that have none. */
const invariant = new Set(
  `aircraft spacecraft hovercraft watercraft rotorcraft series species sheep cattle police personnel troops livestock fish deer salmon
  news headquarters barracks means crossroads works artillery ammunition weaponry infantry cavalry equipment information
  damage wreckage debris rubble shrapnel gunfire traffic unrest violence looting aid luggage cargo evidence custody
  legislation software malware ransomware hardware flooding shelling weather money`.split(/\s+/u),
);

/** The plural of a noun of one word; itself where it has no other. */
export function pluralOf(noun: string): string {
  const own = plurals[noun];
  if (own !== undefined) return own;
  if (invariant.has(noun)) return noun;
  if (
    /(?:^|[a-z])(?:wo)?man$/u.test(noun) &&
    noun.length > 4 &&
    !/(?:german|human|roman|shaman|talisman)$/u.test(noun)
  ) {
    return `${noun.slice(0, -2)}en`;
  }
  if (/(?:grand|step|school)child$/u.test(noun)) return `${noun}ren`;
  if (/(?:pen|house|mid)wife$/u.test(noun)) return `${noun.slice(0, -2)}ves`;
  if (/person$/u.test(noun)) return `${noun}s`;
  return withS(noun);
}
