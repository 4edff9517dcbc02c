import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';
import { nameInMarks } from './name-in-marks';

/** Longest phrase in quotation marks that is read as part of its sentence, and longest name, in tokens. */
const LONGEST = 9;
const LONGEST_NAME = 4;

/**
 * Takes the marks off names and phrases in quotation marks (حركة "حماس"، «عن "خارجين عن القانون" قصفوا»), so that they are read as
 * part of their sentence. Words said keep theirs. Changes the draft in place.
 */
export function unquoteNames(draft: Draft): void {
  let to = 0;
  let close = -1;
  for (let i = 0; i < draft.count; i++) {
    const lexeme = draft.lexemes[i] as ArabicLexeme;
    if (i === close) continue;
    if (lexeme.pos === 'open') {
      const end = endOfPhrase(draft, i);
      if (end > 0) {
        close = end;
        if (isMark(lexeme)) nameInMarks(draft, i, end);
        if (end === i + 2 && isShortName(draft, i, draft.lexemes[to - 1])) i = end;
        continue;
      }
    }
    draft.lexemes[to] = lexeme;
    draft.starts[to] = draft.starts[i] as number;
    draft.ends[to] = draft.ends[i] as number;
    to++;
  }
  draft.count = to;
}

/** «قوات سوريا الديمقراطية (قسد)»: in brackets behind a name of several words its short form says the same again. */
function isShortName({ lexemes }: Draft, open: number, last: ArabicLexeme | undefined): boolean {
  if (isMark(lexemes[open]) || (last?.pos !== 'adjective' && !isMark(lexemes[open - 1]))) return false;
  return (lexemes[open + 1] as ArabicLexeme).senses.some((sense) => sense.kind === 'concept' && sense.sort === 'name');
}

/** Where the mark that closes a name or phrase stands; −1 where the quotation is none: it has a verb, or is set off. */
function endOfPhrase(draft: Draft, open: number): number {
  const before = draft.lexeme(open - 1);
  let concept = false;
  let nominal = true;
  let named = false;
  for (let at = open + 1; at < draft.count && at <= open + LONGEST + 1; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'close') {
      const body = at - open - 1;
      if (body === 0 || !named) return -1;
      if (nominal && body <= LONGEST_NAME) {
        if (before?.pos === 'noun' && (before.traits & Trait.Masdar) === 0) return at;
        if (concept && body <= 3) return at;
      }
      if (!isMark(draft.lexeme(open)) || !isMark(word)) return -1;
      return isSetOff(before) && isSetOff(draft.lexeme(at + 1)) ? -1 : at;
    }
    if (!INSIDE.has(word.pos)) return -1;
    if (!NOMINAL.has(word.pos)) nominal = false;
    else named = true;
    concept ||= word.pos === 'name' || word.senses.some(({ kind }) => kind === 'concept');
  }
  return -1;
}

const NOMINAL = new Set<ArabicLexeme['pos']>(['noun', 'name', 'adjective', 'number']);
const INSIDE = new Set<ArabicLexeme['pos']>([
  ...NOMINAL,
  'preposition',
  'conjunction',
  'determiner',
  'pronoun',
  'adverb',
]);

/** What sets a quotation off as words of their own. */
function isSetOff(word: ArabicLexeme | undefined): boolean {
  return word === undefined || SETS_OFF.has(word.pos);
}

const SETS_OFF = new Set<ArabicLexeme['pos']>(['comma', 'stop', 'complementizer', 'open', 'close']);

/** Quotation marks; what stands in brackets is said beside. */
const isMark = (word: ArabicLexeme | undefined): boolean => word !== undefined && MARKS.has(word.form);

const MARKS = new Set(['"', '“', '”', '«', '»', '„', '‘', '’', "'"]);
