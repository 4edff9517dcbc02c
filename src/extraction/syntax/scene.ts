import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Evidence } from '../../model/evidence';
import type { LanguagePack } from '../../model/language-pack';
import type { Token } from '../../model/token';
import { wholeQuotes } from '../../text/whole-quotes';
import type { Setting } from '../setting/setting';
import type { Syntax } from './relations';

/** A parsed sentence with the text it came from and the tables that read it. */
export interface Scene extends Syntax {
  readonly report: string;
  readonly part: 'title' | 'body';
  readonly text: string;
  /** Units [from, to) of the text that hold no mark of quotation or bracket: from where the sentence begins to its first. */
  readonly plainFrom: number;
  readonly plainTo: number;
  /** What some word of it may say: bits of `Held`. */
  readonly held: number;
  /** Number of the sentence in the report, title first. */
  readonly number: number;
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
}

/** Stretches of the sentence last asked about, few enough to look through: claims share their words, and live long. */
const stretches: number[] = [];
const given: Evidence[] = [];
let count = 0;
let asked: Scene | null = null;
/** More tokens than a sentence has. */
const beyond = 1 << 16;

/** Evidence for tokens [from, to) of the sentence; the same for the same tokens. */
export function evidenceOf(scene: Scene, from: number, to: number): Evidence {
  if (scene !== asked) {
    count = 0;
    asked = scene;
  }
  const stretch = from * beyond + to;
  for (let at = count - 1; at >= 0; at--) if (stretches[at] === stretch) return given[at] as Evidence;
  const { report, part, text } = scene;
  let start = scene.tokens[from]?.start ?? 0;
  let end = scene.tokens[to - 1]?.end ?? start;
  if (start < scene.plainFrom || end > scene.plainTo) [start, end] = wholeQuotes(text, start, end);
  const evidence = { report, part, start, end, quote: text.slice(start, end) };
  stretches[count] = stretch;
  given[count++] = evidence;
  return evidence;
}

export function wordsOf(scene: Scene, from: number, to: number): string {
  // A sentence cut behind an article has no noun there: nothing, and not all text before it.
  if (from >= to) return '';
  let start = scene.tokens[from]?.start ?? 0;
  let end = scene.tokens[to - 1]?.end ?? start;
  if (start < scene.plainFrom || end > scene.plainTo) [start, end] = wholeQuotes(scene.text, start, end);
  return articleOf(scene, from, start) + scene.text.slice(start, end);
}

/** «للتحالف», «للجنة»: what is not written of the article behind «ل», so that who is so named is named as elsewhere. */
function articleOf({ text, tokens, pack }: Scene, from: number, start: number): string {
  if (text[start - 1] !== 'ل' || text[start] !== 'ل' || pack.order !== 'verb-first') return '';
  const { definite, form } = (tokens[from] as Token).lexeme;
  if (!definite || tokens[from - 1]?.end !== start) return '';
  const bare = form.startsWith('ال') ? form.slice(2) : form;
  return bare[0] === 'ل' && bare[1] === text[start + 1] ? 'ال' : 'ا';
}
