import { type ComparisonDocument, mayBothHold } from '../../model';
import type { Messages } from '../messages';
import { knownOutlets } from '../view';
import { filterIndex } from './filter-index';
import { filters } from './filters';
import { reportFrames, reportTexts, textId } from './full-text';
import { incidentContent, incidentFrame } from './incident';
import { html, type Markup, raw } from './markup';
import { overview } from './overview';
import { type Page, pageOf } from './page';
import { type Part, placeParts } from './parts';
import { script } from './script';
import { style } from './style';

/** Nothing is fetched, and nothing that a report says can run: the policy forbids it even where escaping should fail. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The comparison as one HTML file that stands alone: what is disputed first, then each incident with its findings,
 * matrix of outlets and questions, timeline and graph of sources, then every report with its quotes marked.
 *
 * A small comparison reads in full without its script. A large one packs incidents and texts and unpacks what is opened.
 */
export function renderHtml(document: ComparisonDocument, messages: Messages): string {
  const page = pageOf(document, messages);
  const { words } = messages;
  const { incidents } = page.view;
  const contentId = (index: number) => `c${index + 1}`;
  const parts = placeParts(partsOf(page, contentId));
  const sections = incidents.map((incident, index) =>
    incidentFrame(incident, index, !parts.packed, parts.place(contentId(index)), page),
  );
  return `${
    html`<!doctype html>
<html lang="${messages.language}" dir="${messages.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#findings">${words.skipToContent}</a>
<header class="top"><h1>${words.title}</h1><p class="lead">${lead(page)}</p></header>
<main>
<section aria-labelledby="summary"><h2 id="summary">${words.summary}</h2>${overview(page)}</section>
${problems(page)}
<section id="findings" tabindex="-1" aria-labelledby="incidents"><h2 id="incidents">${words.incidents}</h2>
${parts.packed && html`<noscript><p class="legend">${words.needsScript}</p></noscript>`}
${filters(page)}
${sections.length > 0 ? sections : html`<p>${words.noIncidents}</p>`}</section>
<section aria-labelledby="reports"><h2 id="reports">${words.reports}</h2>${reportFrames(page, (id) => parts.place(textId(id, page)))}</section>
</main>
${parts.packs}
<script type="application/json" id="index">${filterIndex(page)}</script>
<script>${raw(script)}</script>
</body>
</html>
`.text
  }`;
}

/** What stands under the heads of incidents, then of reports, made when it is asked for. */
function* partsOf(page: Page, contentId: (index: number) => string): Iterable<Part> {
  for (const [index, incident] of page.view.incidents.entries())
    yield { id: contentId(index), content: incidentContent(incident, page) };
  yield* reportTexts(page);
}

function lead({ messages, view }: Page): string {
  const { incidents, reports } = view.document;
  const conflicts = incidents.map(({ questions }) => questions.filter(({ relation }) => relation === 'conflict'));
  const milder = conflicts.flat().filter(mayBothHold).length;
  return messages.lead({
    reports: reports.length,
    outlets: knownOutlets(
      reports.map(({ id }) => id),
      view,
    ),
    incidents: incidents.length,
    shared: reports.filter(({ id }) => view.tellings(id) > 1).length,
    conflicts: conflicts.flat().length - milder,
    milder,
    disputed: conflicts.filter(({ length }) => length > 0).length,
  });
}

function problems({ messages, view }: Page): Markup | null {
  const { problems } = view.document;
  if (problems.length === 0) return null;
  const items = problems.map((problem) => html`<li dir="auto">${messages.problem(problem)}</li>`);
  return html`<section aria-labelledby="problems"><h2 id="problems">${messages.words.problems}</h2><ul>${items}</ul></section>`;
}
