import type { LanguagePack } from '../model';
import { contentStems } from './content-stems';
import type { FurnitureKind } from './furniture/find-furniture';
import type { PageLine } from './page-line';
import { openingOf, pageWords } from './page-words';

/** How a page shows that another story may begin. */
type Sign = 'heading' | 'article' | 'elsewhere';

/**
 * Share of a block's subject words that a story must have told for the block to go on with it. A headline or a picture
 * stands within stories more often than between them; a headline after a wide gap or under a picture heads an article
 * of its own unless its words are the story's; after "on another subject" they must be nearly the same to say otherwise.
 */
const continues: Readonly<Record<Sign, number>> = { heading: 0.15, article: 0.4, elsewhere: 0.6 };
/** A block needs this many subject words before its silence about a story says anything. */
const least = 20;
/** And so does the story before it. */
const leastTold = 40;
/** A headline has at least this many words; shorter ones head a section. */
const headlineWords = 4;
/** Running lines of a block that are read for its subject. */
const lead = 4;
/** Empty lines that set articles apart, where one sets paragraphs apart. */
const wide = 3;

/** A story as told so far: in how many of its lines each subject word stands, and the words line by line. */
interface Told {
  readonly counts: Map<string, number>;
  readonly lines: ReadonlySet<string>[];
}

/**
 * Numbers the stories of a page, line by line; furniture gets null.
 *
 * A new block may begin under a caption, a headline, a wide gap or words that turn to another subject. It is another
 * story when it shares too few subject words with every story before it (vocabulary introduction: Hearst 1997, Text
 * Tiling, with blocks at the breaks that the page itself shows). Where an article begins, words that the story has told
 * in one line only count half, and those of the line most like the block not at all: a paragraph that mentions another
 * incident in passing must not hold that incident's own story.
 */
export function numberStories(
  lines: readonly PageLine[],
  furniture: ReadonlyMap<number, FurnitureKind>,
  title: string,
  packs: readonly (LanguagePack | null)[],
): readonly (number | null)[] {
  const turns = lines.some((_, at) => !furniture.has(at) && signAt(lines, furniture, at) !== null);
  // Where nothing shows a break there is one story, whatever it tells.
  if (!turns) return lines.map((_, at) => (furniture.has(at) ? null : 0));
  const stems = lines.map((line, at) => (furniture.has(at) ? null : contentStems(line.text, packs[at] ?? null)));
  const titleStems = contentStems(title, packs[0] ?? null);
  const stories: Told[] = [{ counts: new Map(), lines: [] }];
  const first = stories[0];
  if (first) tell(first, titleStems);
  let current = 0;
  const numbers: (number | null)[] = [];
  for (const [at] of lines.entries()) {
    const own = stems[at];
    if (!own) {
      numbers.push(null);
      continue;
    }
    const story = stories[current];
    const shown = story && story.counts.size > 0 ? signAt(lines, furniture, at) : null;
    const sign = shown === 'elsewhere' || (story && story.counts.size >= leastTold) ? shown : null;
    if (sign) current = storyOf(blockAt(lines, furniture, stems, at, sign), stories, current, sign);
    const told = stories[current] ?? { counts: new Map(), lines: [] };
    stories[current] = told;
    tell(told, own);
    numbers.push(current);
  }
  return numbers;
}

function tell(story: Told, stems: ReadonlySet<string>): void {
  if (stems.size === 0) return;
  story.lines.push(stems);
  for (const stem of stems) story.counts.set(stem, (story.counts.get(stem) ?? 0) + 1);
}

function signAt(lines: readonly PageLine[], furniture: ReadonlyMap<number, FurnitureKind>, at: number): Sign | null {
  const line = lines[at];
  if (!line) return null;
  if (openingOf(line.folded, pageWords.elsewhere, 4) !== null) return 'elsewhere';
  const next = lines[at + 1];
  // Where nothing is set apart, each sentence may stand on a line, and a short one heads nothing.
  const heads = !line.prose && line.words >= headlineWords && next !== undefined && line.gap + next.gap > 0;
  const pictured = furniture.get(at - 1) === 'picture' || furniture.get(at - 1) === 'headline';
  if (heads && (line.gap >= wide || pictured)) return 'article';
  return heads || pictured || line.gap >= wide ? 'heading' : null;
}

/** Subject words of the lines from a break on: to the next break, or as far as a lead goes. */
function blockAt(
  lines: readonly PageLine[],
  furniture: ReadonlyMap<number, FurnitureKind>,
  stems: readonly (ReadonlySet<string> | null)[],
  from: number,
  sign: Sign,
): ReadonlySet<string> {
  const words = new Set<string>();
  let running = 0;
  for (let at = from; at < lines.length && running < lead; at++) {
    if (running > 0 && signAt(lines, furniture, at)) break;
    for (const stem of stems[at] ?? []) words.add(stem);
    if (stems[at] && lines[at]?.prose) running++;
    if (sign === 'elsewhere' && running > 0) break;
  }
  return words;
}

function storyOf(words: ReadonlySet<string>, stories: readonly Told[], current: number, sign: Sign): number {
  if (words.size < least && sign !== 'elsewhere') return current;
  const shares = stories.map((story) => shareOf(words, story, sign === 'article'));
  if ((shares[current] ?? 0) >= continues[sign]) return current;
  const best = shares.indexOf(Math.max(...shares));
  return (shares[best] ?? 0) >= continues[sign] ? best : stories.length;
}

function shareOf(words: ReadonlySet<string>, story: Told, strict: boolean): number {
  if (words.size === 0) return 1;
  if (!strict) return [...words].filter((word) => story.counts.has(word)).length / words.size;
  let closest: ReadonlySet<string> = new Set();
  let most = 0;
  for (const line of story.lines) {
    let shared = 0;
    for (const word of words) if (line.has(word)) shared++;
    if (shared > most) [most, closest] = [shared, line];
  }
  let sum = 0;
  for (const word of words) {
    const count = (story.counts.get(word) ?? 0) - (closest.has(word) ? 1 : 0);
    sum += count <= 0 ? 0 : count === 1 ? 0.5 : 1;
  }
  return sum / words.size;
}
