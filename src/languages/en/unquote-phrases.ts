import { WordKind } from '../../text/word-scanner';
import type { Items } from './items';
import { anyVerb, nounPhrase, Tag } from './tag';

/** Longest quotation read as part of its sentence, in words. */
const longest = 8;

/** What a noun phrase is made of besides its own words. */
const inside = nounPhrase | Tag.Preposition | Tag.Conjunction | Tag.Adverb | Tag.Participle | Tag.Gerund | Tag.Negator;

/** What sets a quotation off as words of their own. */
const setOff = Tag.Comma | Tag.Stop | Tag.Complementizer | Tag.Open | Tag.Close;

const marks: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„', '‘', '’', "'"]);

/**
 * Takes the marks off phrases in quotation marks that are part of their sentence ("the 'outlaws' who", the claim "cannot be
 * considered true"), before anything is told from its neighbours. Quotations that say something by themselves keep theirs.
 */
export function unquotePhrases(items: Items): void {
  let to = 0;
  let skip = -1;
  for (let i = 0; i < items.count; i++) {
    if (i === skip) continue;
    const close = isMark(items, i, Tag.Open) ? closeOfPhrase(items, i) : -1;
    if (close > 0) {
      skip = close;
      continue;
    }
    if (to !== i) items.move(i, to);
    to++;
  }
  items.count = to;
}

/** Where the mark that closes a phrase stands; −1 where the quotation is set off, or its words are no phrase. */
function closeOfPhrase(items: Items, open: number): number {
  let named = false;
  for (let at = open + 1; at < items.count && at <= open + longest + 1; at++) {
    const tags = items.open[at] as number;
    if (isMark(items, at, Tag.Close)) {
      const before = open > 0 ? (items.open[open - 1] as number) : Tag.Stop;
      const after = at + 1 < items.count ? (items.open[at + 1] as number) : Tag.Stop;
      const apart = (before & setOff) !== 0 && (after & setOff) !== 0;
      return at > open + 1 && !apart && (named || goesOn(items, open)) ? at : -1;
    }
    if ((tags & (Tag.Comma | Tag.Stop | Tag.Open | Tag.Close | Tag.Complementizer | Tag.Relative)) === tags) return -1;
    if ((tags & inside) !== 0) named ||= (tags & nounPhrase) !== 0;
    else if (!goesOn(items, open)) return -1;
  }
  return -1;
}

/** "The attackers 'were wearing uniforms'", "the UN 'strongly condemned' it": what is quoted goes on with a subject before it. */
function goesOn(items: Items, open: number): boolean {
  const before = open > 0 ? (items.open[open - 1] as number) : 0;
  if ((before & (nounPhrase | Tag.Aux | Tag.To)) === 0) return false;
  const first = items.open[open + 1] as number;
  const begins = (first & (Tag.Adverb | Tag.Negator)) !== 0 ? (items.open[open + 2] ?? 0) : first;
  return (begins & (anyVerb | Tag.Aux)) !== 0 && (begins & nounPhrase) === 0;
}

function isMark(items: Items, at: number, tag: number): boolean {
  const word = items.words[at];
  const kind = tag === Tag.Open ? WordKind.Open : WordKind.Close;
  return items.open[at] === tag && word?.kind === kind && marks.has(word.surface);
}
