import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';

/** Longest name in quotation marks, in tokens. */
const LONGEST = 4;

/**
 * Takes the marks off names in quotation marks («حركة "حماس"», "سانا"), which Arabic has for want of capitals, so that the
 * name is read as part of its phrase. Words said keep theirs. Changes the draft in place.
 */
export function unquoteNames(draft: Draft): void {
  let to = 0;
  let close = -1;
  let opened = false;
  for (let i = 0; i < draft.count; i++) {
    const lexeme = draft.lexemes[i] as ArabicLexeme;
    if (i === close) {
      // The closing mark goes with the name whose opening mark is inside its phrase.
      if (opened) draft.ends[to - 1] = draft.ends[i] as number;
      continue;
    }
    if (lexeme.pos === 'open') {
      const end = endOfName(draft, i);
      if (end > 0) {
        close = end;
        opened = draft.lexeme(to - 1)?.pos === 'noun';
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

/** Where the mark that closes a name stands; −1 where the quotation is none: it has a verb, or no noun stands before it. */
function endOfName(draft: Draft, open: number): number {
  const before = draft.lexeme(open - 1);
  let concept = false;
  for (let at = open + 1; at < draft.count && at <= open + LONGEST + 1; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'close') {
      const body = at - open - 1;
      if (body === 0) return -1;
      const named = before?.pos === 'noun' && (before.traits & Trait.Masdar) === 0;
      return named || (concept && body <= 3) ? at : -1;
    }
    if (word.pos !== 'noun' && word.pos !== 'name' && word.pos !== 'adjective' && word.pos !== 'number') return -1;
    concept ||= word.pos === 'name' || word.senses.some(({ kind }) => kind === 'concept');
  }
  return -1;
}
