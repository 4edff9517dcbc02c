import type { IncidentEntry } from '../../model';

import { html, type Markup } from './markup';
import { chip } from './overview';
import { isContested, type Page } from './page';
import { title } from './title';

/** The reports of an incident in order of publication, each with the answers it gives; undated ones come last. */
export function timeline(incident: IncidentEntry, page: Page): Markup {
  const { messages, view } = page;
  const findings = incident.questions.filter(isContested);
  const reports = incident.reports
    .map((id) => ({ id, at: view.report(id)?.publishedAt ?? null }))
    .sort((a, b) => compare(a.at ?? LAST, b.at ?? LAST) || compare(a.id, b.id));
  const items = reports.map(({ id, at }) => {
    const answers = findings.flatMap((question) => {
      const given = question.positions.flatMap(({ claims }, index) =>
        claims.some(({ evidence }) => evidence.report === id) ? [index] : [],
      );
      return given.length > 0 ? [{ question, given }] : [];
    });
    const headline = view.report(id)?.title || id;
    return html`<li>${at === null ? html`<span class="time">${messages.words.undated}</span>` : clock(at)}
<a href="#${page.reportId(id)}"><bdi>${view.outlet(id)}</bdi></a> <bdi class="headline">${headline}</bdi>
${
  answers.length > 0 &&
  html`<ul class="answers">${answers.map(
    ({ question, given }) =>
      html`<li><a href="#${page.questionId(question.id)}">${title(question, page)}</a> ${given.map(chip)}</li>`,
  )}</ul>`
}</li>`;
  });
  return html`<h4>${messages.words.timeline}</h4><ol class="timeline">${items}</ol>`;
}

/** Sorts after every date. */
const LAST = '\uffff';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A moment as it reads in both languages: 2024-04-21 20:30 UTC. */
function clock(iso: string): Markup {
  return html`<time class="time" dir="ltr" datetime="${iso}">${iso.slice(0, 10)} <small>${iso.slice(11, 16)} UTC</small></time>`;
}
