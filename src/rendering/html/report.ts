import type { ComparisonDocument, IncidentEntry, QuestionEntry } from '../../model';
import type { Messages } from '../messages';
import { outletsOf } from '../view';
import { filters } from './filters';
import { finding } from './finding';
import { fullTexts } from './full-text';
import { html, type Markup, raw } from './markup';
import { matrix } from './matrix';
import { originGraph } from './origin-graph';
import { overview } from './overview';
import { isContested, isFinding, type Page, pageOf } from './page';
import { script } from './script';
import { style } from './style';
import { timeline } from './timeline';
import { day } from './title';

/** Nothing is fetched, and nothing that a report says can run: the policy forbids it even where escaping should fail. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The comparison as one HTML file that stands alone: what is disputed first, then each incident with its findings,
 * timeline, matrix of outlets and questions and graph of sources, then every report with its quotes marked.
 */
export function renderHtml(document: ComparisonDocument, messages: Messages): string {
  const page = pageOf(document, messages);
  const { words } = messages;
  const conflicts = document.incidents.flatMap(({ questions }) =>
    questions.filter(({ relation }) => relation === 'conflict'),
  );
  const lead = [
    messages.count('report', document.reports.length),
    messages.count('outlet', page.outlets.length),
    messages.count('incident', document.incidents.length),
    messages.count('conflict', conflicts.length),
  ];
  const incidents = page.view.incidents.map((incident, index) => incidentSection(incident, index, page));
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
<header class="top"><h1>${words.title}</h1><p class="lead">${lead.join(' · ')}</p></header>
<main>
<section aria-labelledby="summary"><h2 id="summary">${words.summary}</h2>${overview(page)}</section>
${problems(page)}
${filters(page)}
<div id="findings" tabindex="-1">${incidents.length > 0 ? incidents : html`<p>${words.noIncidents}</p>`}</div>
${fullTexts(page)}
</main>
<script>${raw(script)}</script>
</body>
</html>
`.text
  }`;
}

function incidentSection(incident: IncidentEntry, index: number, page: Page): Markup {
  const { messages, view } = page;
  const id = page.incidentId(incident.id);
  const findings = incident.questions.filter(isFinding);
  const singles = incident.questions.length - findings.length;
  const facts = [
    messages.count('report', incident.reports.length),
    messages.count('outlet', outletsOf(incident.reports, view).length),
    incident.when?.from ? day(incident.when.from) : null,
    singles > 0 ? messages.count('single', singles) : null,
  ].filter((fact) => fact !== null);
  const mentioned = incident.mentionedBy.map(
    (report) => html` <a href="#${page.reportId(report)}"><bdi>${view.outlet(report)}</bdi></a>`,
  );
  return html`<section class="incident" id="${id}" aria-labelledby="${id}h">
<h3 id="${id}h">${index + 1}. <bdi>${incident.label}</bdi></h3>
<p class="facts">${facts.map((fact, i) => html`${i > 0 && ' · '}${fact}`)}${mentioned.length > 0 && html` · ${messages.words.mentionedBy}${mentioned}`}</p>
${findings.filter(isContested).map((question) => finding(question, incident, page))}
${agreements(incident, findings, page)}
${matrix(incident, page)}${timeline(incident, page)}${originGraph(incident, page)}
</section>`;
}

/** What the reports agree on, folded away: it is long, and not what one opens the page for. */
function agreements(incident: IncidentEntry, findings: readonly QuestionEntry[], page: Page): Markup | null {
  const agreed = findings.filter((question) => !isContested(question));
  if (agreed.length === 0) return null;
  return html`<details class="agreed"><summary>${page.messages.count('agreement', agreed.length)}</summary>
${agreed.map((question) => finding(question, incident, page))}</details>`;
}

function problems({ messages, view }: Page): Markup | null {
  const { problems } = view.document;
  if (problems.length === 0) return null;
  const items = problems.map((problem) => html`<li dir="auto">${messages.problem(problem)}</li>`);
  return html`<section aria-labelledby="problems"><h2 id="problems">${messages.words.problems}</h2><ul>${items}</ul></section>`;
}
