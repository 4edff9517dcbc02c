import type { IncidentEntry, QuestionEntry } from '../../model';
import { incidentTitle } from '../incident-title';
import { knownOutlets } from '../view';
import { finding } from './finding';
import { html, type Markup } from './markup';
import { matrix } from './matrix';
import { originGraph } from './origin-graph';
import { isFinding, type Page } from './page';
import { timeline } from './timeline';
import { day } from './title';

/** An incident as a section that folds: its name and figures always, its content in its place. */
export function incidentFrame(
  incident: IncidentEntry,
  index: number,
  open: boolean,
  content: Markup,
  page: Page,
): Markup {
  const { messages, view } = page;
  const id = page.incidentId(incident.id);
  const conflicts = incident.questions.filter(({ relation }) => relation === 'conflict').length;
  const outlets = knownOutlets(incident.reports, view);
  const facts = [
    messages.count('report', incident.reports.length),
    outlets > 0 ? messages.count('outlet', outlets) : null,
    incident.when?.from ? day(incident.when.from) : null,
  ].filter((fact) => fact !== null);
  return html`<details class="incident" id="${id}" tabindex="-1"${open && html` open`}>
<summary><h3>${index + 1}. <bdi>${incidentTitle(incident, view, messages)}</bdi></h3>
<span class="facts">${conflicts > 0 && html`<b class="badge conflict">${messages.count('conflict', conflicts)}</b> · `}${facts.map((fact, i) => html`${i > 0 && ' · '}${fact}`)}</span></summary>
${content}
</details>`;
}

/** What is known of an incident: conflicts, who gives which answer, when, on whom they lean, and what is not disputed. */
export function incidentContent(incident: IncidentEntry, page: Page): Markup {
  const { messages, view } = page;
  const findings = incident.questions.filter(isFinding);
  const of = (relation: QuestionEntry['relation']) => findings.filter((question) => question.relation === relation);
  const folded = (noun: 'refinement' | 'agreement', questions: readonly QuestionEntry[]) =>
    questions.length > 0 &&
    html`<details class="folded"><summary>${messages.count(noun, questions.length)}</summary>
${questions.map((question) => finding(question, incident, page))}</details>`;
  const comma = messages.language === 'ar' ? '،' : ',';
  const mentioned = incident.mentionedBy.map(
    (report, index) =>
      html`${index > 0 && comma} <a href="#${page.reportId(report)}"><bdi>${view.outlet(report)}</bdi></a>`,
  );
  const singles = incident.questions.length - findings.length;
  return html`${mentioned.length > 0 && html`<p class="facts">${messages.words.mentionedBy}${mentioned}</p>`}
${of('conflict').map((question) => finding(question, incident, page))}
${folded('refinement', of('refine'))}${folded('agreement', of('agree'))}${singles > 0 && html`<p class="facts">+ ${messages.count('single', singles)}</p>`}
${matrix(incident, page)}${timeline(incident, page)}${originGraph(incident, page)}`;
}
