import type { Token } from '../../model/token';
import { firstMark } from '../../text/whole-quotes';
import { heldBy } from './held';
import { parseSentence } from './parse';
import type { Syntax } from './relations';
import type { Scene } from './scene';

/** What a scene has besides its grammar: where its words stand and by what they are read. */
type Setting = Omit<Scene, keyof Syntax | 'held' | 'plainFrom' | 'plainTo'>;

/** Parses a sentence where it stands. */
export function makeScene(
  sentence: readonly Token[],
  { report, part, text, number, pack, gazetteer, setting }: Setting,
): Scene {
  const { tokens, phrases, phraseAt, clauses, clauseAt, relations, relationAt, ruledOut } = parseSentence(
    sentence,
    pack,
  );
  const start = tokens[0]?.start ?? 0;
  const end = tokens[tokens.length - 1]?.end ?? start;
  const mark = firstMark(text, start, end);
  // Field by field: what a spread makes is slow to read for as long as the sentence lives.
  return {
    tokens,
    phrases,
    phraseAt,
    clauses,
    clauseAt,
    relations,
    relationAt,
    ruledOut,
    held: heldBy(tokens),
    report,
    part,
    text,
    plainFrom: start,
    plainTo: mark < 0 ? end : mark,
    number,
    pack,
    gazetteer,
    setting,
  };
}
