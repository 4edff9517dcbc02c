import type { IncidentEntry } from '../../model';
import { incidentTitle } from '../incident-title';
import { outletsOf } from '../view';
import { chip } from './chip';
import { html, type Markup } from './markup';
import { isContested, type Page } from './page';
import { title } from './title';

/** Who gives which answer: outlets by questions, positions by letter and colour. */
export function matrix(incident: IncidentEntry, page: Page): Markup | null {
  const { messages, view } = page;
  const findings = incident.questions.filter(isContested);
  if (findings.length === 0) return null;
  const outlets = outletsOf(incident.reports, view);
  const head = findings.map(
    (question) =>
      html`<th scope="col" class="${question.relation}"><a href="#${page.questionId(question)}">${title(question, page)}</a></th>`,
  );
  const rows = outlets.map((outlet) => {
    const cells = findings.map(({ positions }) => {
      const given = positions.flatMap(({ claims }, index) =>
        claims.some(({ evidence }) => view.outlet(evidence.report) === outlet) ? [index] : [],
      );
      return html`<td>${given.length > 0 ? given.map(chip) : html`<span class="none" aria-hidden="true">·</span><span class="sr">${messages.words.noAnswer}</span>`}</td>`;
    });
    return html`<tr><th scope="row"><bdi>${outlet}</bdi></th>${cells}</tr>`;
  });
  const label = messages.words.matrix;
  return html`<h4>${label}</h4>
<div class="scroll" tabindex="0" role="region" aria-label="${label}: ${incidentTitle(incident, view, messages)}"><table>
<thead><tr><th scope="col">${messages.words.outlet}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
