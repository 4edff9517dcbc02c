import type { ClaimEntry, QuestionEntry, Report, Span } from '../../model';
import { letterOf } from '../letter-of';
import { langOf } from './lang-of';
import { html, type Markup } from './markup';
import { hueOf, isFinding, type Page } from './page';
import type { Part } from './parts';
import { day } from './title';

/** Words of a report that a position stands on. */
interface Highlight {
  readonly claim: ClaimEntry;
  readonly position: number;
  readonly question: QuestionEntry;
}

/** Element id of a report's text. */
export function textId(report: string, page: Page): string {
  return `t${page.reportId(report)}`;
}

/** Every report by outlet, date and headline, with its text in its place. */
export function reportFrames(page: Page, place: (report: string) => Markup): readonly Markup[] {
  const { view, messages } = page;
  return view.document.reports.map(
    ({ id, publishedAt, title }) => html`<details class="report" id="${page.reportId(id)}" tabindex="-1">
<summary><bdi>${view.outlet(id)}</bdi> · ${publishedAt === null ? messages.words.undated : day(publishedAt)} · <bdi>${title || id}</bdi></summary>
${place(id)}
</details>`,
  );
}

/** The text of every report, with the words of its claims marked where they stand. */
export function* reportTexts(page: Page): Iterable<Part> {
  const byReport = new Map<string, Highlight[]>();
  for (const { questions } of page.view.incidents) {
    for (const question of questions.filter(isFinding)) {
      for (const [position, { claims }] of question.positions.entries()) {
        for (const claim of claims) {
          const list = byReport.get(claim.evidence.report) ?? [];
          list.push({ claim, position, question });
          byReport.set(claim.evidence.report, list);
        }
      }
    }
  }
  for (const report of page.view.document.reports)
    yield { id: textId(report.id, page), content: reportText(report, byReport.get(report.id) ?? [], page) };
}

function reportText(report: Report, highlights: readonly Highlight[], page: Page): Markup {
  const part = (name: Span['part']) =>
    marked(
      report[name],
      highlights.filter(({ claim }) => claim.evidence.part === name),
      page,
    );
  return html`<div class="text" dir="auto"${langOf(report.language)}>
${report.title !== '' && html`<p class="title">${part('title')}</p>`}<div class="body">${part('body')}</div></div>`;
}

/**
 * The text with its highlights. Spans may overlap: the text is cut at every start and end, and each piece is marked in
 * the colour of the first claim that holds it; each claim's first piece carries its id.
 */
function marked(text: string, highlights: readonly Highlight[], page: Page): readonly Markup[] {
  const sorted = [...highlights].sort((a, b) => a.claim.evidence.start - b.claim.evidence.start);
  const cuts = new Set([0, text.length]);
  for (const { claim } of sorted) cuts.add(claim.evidence.start).add(claim.evidence.end);
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const pieces: Markup[] = [];
  const anchored = new Set<string>();
  let active: Highlight[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    active = active.filter(({ claim }) => claim.evidence.end > start);
    while ((sorted[next]?.claim.evidence.start ?? Number.POSITIVE_INFINITY) <= start) {
      const highlight = sorted[next++];
      if (highlight && highlight.claim.evidence.end > start) active.push(highlight);
    }
    pieces.push(
      active.length === 0 ? html`${text.slice(start, end)}` : mark(text.slice(start, end), active, anchored, page),
    );
  }
  return pieces;
}

function mark(words: string, active: readonly Highlight[], anchored: Set<string>, page: Page): Markup {
  const anchors = active.flatMap(({ claim }) => {
    const id = page.markId(claim);
    if (anchored.has(id)) return [];
    anchored.add(id);
    return [html`<span class="anchor" id="${id}" tabindex="-1"></span>`];
  });
  const [first] = active;
  if (!first) return html`${words}`;
  const letters = [...new Set(active.map(({ position }) => letterOf(position, page.messages)))].join(' ');
  const link =
    anchors.length > 0 &&
    html`<a class="back" href="#${page.questionId(first.question)}" title="${page.messages.words.backToFindings}">${letters}</a>`;
  return html`${anchors}<mark class="h${hueOf(first.position)}">${words}</mark>${link}`;
}
