import type { Gazetteer } from '../gazetteer/gazetteer';
import { type EntryProblem, eventClasses, isActConcept, type LexiconEntry, type Sense } from '../model';
import {
  boundKinds,
  certainties,
  effects,
  frames,
  lexiconClasses,
  nameSorts,
  placeRelations,
  roles,
  speechActs,
} from '../model/vocabulary';
import { plainTable } from '../text/plain-table';

type Fields = Readonly<Record<string, unknown>>;
/** What is wrong, or null. */
type Check = (sense: Fields, gazetteer: Gazetteer) => string | null;

const among =
  (field: string, names: { has(name: string): boolean }, of: string): Check =>
  (sense) => {
    const value = sense[field];
    return typeof value === 'string' && names.has(value) ? null : `${field} is ${told(value)}, no ${of}`;
  };
const text =
  (field: string): Check =>
  (sense) =>
    typeof sense[field] === 'string' && sense[field] !== '' ? null : `${field} is ${told(sense[field])}, no text`;
const all =
  (...checks: readonly Check[]): Check =>
  (sense, gazetteer) => {
    for (const check of checks) {
      const wrong = check(sense, gazetteer);
      if (wrong !== null) return wrong;
    }
    return null;
  };
const optional =
  (field: string, check: Check): Check =>
  (sense, gazetteer) =>
    sense[field] === undefined ? null : check(sense, gazetteer);
const fine: Check = () => null;
const known: Check = ({ id }, gazetteer) =>
  typeof id === 'string' && gazetteer.concept(id) !== undefined ? null : `id is ${told(id)}, which the gazetteer lacks`;
const marked = new Set([...roles, 'source', 'recipient', 'of']);

/** What each sort of sense must have; `Record` makes one that is forgotten fail to compile. Times are read, not looked up. */
const checks: Readonly<Record<Exclude<Sense['kind'], 'time'>, Check>> = {
  event: all(
    among('event', { has: (name) => Object.hasOwn(eventClasses, name) }, 'event class'),
    optional('frame', among('frame', frames, 'frame')),
  ),
  act: among('act', { has: isActConcept }, 'act'),
  selects: all(
    among('of', new Set(['object', 'subject', 'alone']), 'side'),
    among('event', { has: (name) => Object.hasOwn(eventClasses, name) }, 'event class'),
    optional('frame', among('frame', frames, 'frame')),
    optional('act', among('act', { has: isActConcept }, 'act')),
    ({ heads, sorts }) => (Array.isArray(heads) && Array.isArray(sorts) ? null : 'heads or sorts are no list'),
  ),
  speech: among('act', speechActs, 'speech act'),
  concept: all(known, among('sort', nameSorts, 'sort of name')),
  casualty: among('effect', effects, 'effect'),
  bound: among('bound', boundKinds, 'bound'),
  unit: all(text('unit'), ({ factor }) => (Number(factor) > 0 ? null : `factor is ${told(factor)}, no number above 0`)),
  reckons: fine,
  ascribes: fine,
  gives: fine,
  measure: text('measure'),
  capacity: among('said', new Set(['able', 'plain']), 'word for it'),
  certainty: among('certainty', certainties, 'certainty'),
  stage: among('stage', new Set(['attempted', 'threatened']), 'stage'),
  governs: all(
    among('deed', new Set(['undone', 'open', 'allowed']), 'deed'),
    among('form', new Set(['infinitive', 'gerund', 'away']), 'form'),
  ),
  link: among(
    'link',
    new Set([
      'cause',
      'target',
      'purpose',
      'condition',
      'question',
      'how',
      'concession',
      'contrast',
      'until',
      'before',
      'after',
      'during',
      'only',
    ]),
    'link',
  ),
  scope: among('part', new Set(['subset', 'other', 'total', 'most']), 'part of a scope'),
  long: all(text('unit'), ({ low }) => (Number(low) > 0 ? null : `low is ${told(low)}, no number above 0`)),
  anonymity: fine,
  unknown: fine,
  background: fine,
  marks: ({ roles: given }) =>
    Array.isArray(given) && given.length > 0 && given.every((role) => marked.has(role))
      ? null
      : `roles are ${told(given)}, no list of roles`,
  locative: among('relation', placeRelations, 'relation of places'),
  involvement: fine,
  partakes: fine,
  worded: fine,
  pursues: fine,
  first: fine,
  alone: fine,
  self: fine,
  any: fine,
  possession: fine,
  wellbeing: fine,
  later: fine,
  continuing: fine,
  habitual: fine,
  'at-first': fine,
  existential: fine,
  stay: all(({ thing }, gazetteer) => known({ id: thing }, gazetteer)),
  degree: all(text('scale'), ({ sign }) => (sign === 1 || sign === -1 ? null : `sign is ${told(sign)}, not 1 or -1`)),
};

/** Letters that the words of a language are written in. */
const scripts: Readonly<Record<string, RegExp>> = plainTable<RegExp>({
  ar: /^[\p{Script=Arabic}\p{M}\s]{2,80}$/u,
  en: /^[\p{Script=Latin}\p{M}\s'’-]{2,80}$/u,
});

/** Words of the user's own that can be used, and what is wrong with the others. */
export function checkLexicon(
  entries: readonly unknown[],
  gazetteer: Gazetteer,
): { readonly entries: readonly LexiconEntry[]; readonly problems: readonly EntryProblem[] } {
  const taken: LexiconEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry, gazetteer);
    if (fault === null) taken.push(withFrame(entry as LexiconEntry));
    else problems.push({ kind: 'entry', entry: nameOf(entry, index), field: fault[0], detail: fault[1] });
  }
  return { entries: taken, problems };
}

function faultOf(entry: unknown, gazetteer: Gazetteer): readonly [field: string, detail: string] | null {
  if (typeof entry !== 'object' || entry === null) return ['', `is ${told(entry)}, no entry`];
  const { language, pos, word, senses, plurals, past, present, verbalNouns } = entry as Fields;
  const script = typeof language === 'string' && Object.hasOwn(scripts, language) ? scripts[language] : undefined;
  if (script === undefined) return ['language', `is ${told(language)}; there are ${Object.keys(scripts).join(', ')}`];
  if (typeof pos !== 'string' || !lexiconClasses.has(pos))
    return ['pos', `is ${told(pos)}; there are ${[...lexiconClasses].join(', ')}`];
  const isWord = (value: unknown): boolean => typeof value === 'string' && script.test(value);
  if (!isWord(word)) return ['word', `is ${told(word)}, no word of 2 to 80 letters of the language`];
  for (const [field, forms] of Object.entries({ plurals, past, verbalNouns })) {
    if (forms !== undefined && !(Array.isArray(forms) && forms.length > 0 && forms.every(isWord)))
      return [field, `is ${told(forms)}, no list of words`];
  }
  if (present !== undefined && !(isWord(present) && String(present).startsWith('ي')))
    return ['present', `is ${told(present)}, no present such as «يقول»`];
  if (!Array.isArray(senses) || senses.length === 0) return ['senses', `is ${told(senses)}, no list of senses`];
  for (const [index, sense] of senses.entries()) {
    const kind = (Object(sense) as Fields).kind;
    const check = typeof kind === 'string' && Object.hasOwn(checks, kind) ? checks[kind as keyof typeof checks] : null;
    const wrong = check === null ? `kind is ${told(kind)}, no sort of sense` : check(sense as Fields, gazetteer);
    if (wrong !== null) return [`senses[${index}]`, wrong];
  }
  return null;
}

/** Verbs take an object where nothing else is said. */
function withFrame(entry: LexiconEntry): LexiconEntry {
  if (entry.pos !== 'verb') return entry;
  const [first, ...rest] = entry.senses.map(
    (sense): Sense => (sense.kind === 'event' && sense.frame === undefined ? { ...sense, frame: 'transitive' } : sense),
  );
  return { ...entry, senses: [first as Sense, ...rest] };
}

function nameOf(entry: unknown, index: number): string {
  const { word } = Object(entry) as Fields;
  return typeof word === 'string' && word !== '' ? word.slice(0, 80) : `#${index}`;
}

function told(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? typeof value).slice(0, 60);
  } catch {
    return typeof value;
  }
}
