import type { LanguagePack, Passage, Report } from '../model';
import { datelineLength } from './dateline';
import { detectLanguage } from './detect-language';
import { gluedCaption } from './furniture/captions';
import { findFurniture } from './furniture/find-furniture';
import { numberStories } from './number-stories';
import { type PageLine, pageLines } from './page-line';

type Draft = { -readonly [K in Exclude<keyof Passage, 'id' | 'report'>]: Passage[K] };

const letter = /\p{L}/u;

/** A line shorter than this many words takes the language of its report: too few words to tell by. */
const tellingWords = 6;

/**
 * Cuts a report into passages: runs of lines that tell one story, and furniture between them. The title is a passage of
 * the first story. Linear in the text.
 *
 * @example splitPassages(report, packs).filter(({ kind }) => kind === 'story').length // => 2
 */
export function splitPassages(report: Report, packs: readonly LanguagePack[]): readonly Passage[] {
  const byLanguage = new Map(packs.map((pack) => [pack.language, pack]));
  const lines = pageLines(report.body);
  const furniture = findFurniture(lines);
  const languages = lines.map((line) => languageOf(line, report, packs));
  const readers = languages.map((language) => byLanguage.get(language ?? '') ?? null);
  const stories = numberStories(lines, furniture, report.title, readers);
  const passages: Passage[] = [];
  const add = ({ part, start, end, kind, story, language }: Draft) => {
    passages.push({
      id: `${report.id}/${passages.length}`,
      report: report.id,
      part,
      start,
      end,
      kind,
      story,
      language,
    });
  };

  if (letter.test(report.title)) {
    const start = report.title.length - report.title.trimStart().length;
    const end = report.title.trimEnd().length;
    const language = detectLanguage(report.title, packs) ?? report.language;
    add({ part: 'title', start, end, kind: 'story', story: 0, language });
  }
  let open = null as Draft | null;
  for (const [index, line] of lines.entries()) {
    const story = stories[index] ?? null;
    const language = languages[index] ?? null;
    const lead = story === null ? 0 : leadLength(lines[index - 1], line);
    if (open && lead === 0 && open.story === story && (story === null || open.language === language)) {
      open.end = line.end;
      continue;
    }
    if (open) add(open);
    if (lead > 0) {
      const end = line.start + line.text.slice(0, lead).trimEnd().length;
      add({ part: 'body', start: line.start, end, kind: 'furniture', story: null, language });
    }
    const start = line.start + lead;
    open = { part: 'body', start, end: line.end, kind: story === null ? 'furniture' : 'story', story, language };
  }
  if (open) add(open);
  return passages;
}

/** How much of a line stands before its story: a caption that scraping glued to it, a dateline. */
function leadLength(above: PageLine | undefined, line: PageLine): number {
  const glued = gluedCaption(above, line);
  const lead = glued + datelineLength(line.text.slice(glued));
  return lead < line.text.length ? lead : 0;
}

function languageOf(line: PageLine, report: Report, packs: readonly LanguagePack[]): string | null {
  if (line.words < tellingWords && report.language !== null) return report.language;
  return detectLanguage(line.text, packs) ?? report.language;
}
