import { type IncidentEntry, mayBothHold, type PositionEntry, type QuestionEntry } from '../../model';
import { incidentTitle } from '../incident-title';
import { letterOf } from '../letter-of';
import { excludingPositions } from '../sides';
import { knownOutlets } from '../view';
import { html, type Markup } from './markup';
import { otherAnswers } from './other-answers';
import type { Page } from './page';
import { sideBox } from './side-box';
import { day, title } from './title';
import { words as reported } from './words';

/** Incidents that the head of the page names, conflicts of each, and sides of each conflict; the rest stands below. */
const INCIDENTS = 8;
const CONFLICTS = 3;
const SIDES = 4;

/** What is in dispute, by whom, and on how many independent origins each side stands. */
export function overview(page: Page): Markup {
  const { messages, view } = page;
  const { words } = messages;
  const disputed = view.incidents
    .map((incident) => ({ incident, conflicts: conflictsOf(incident) }))
    .filter(({ conflicts }) => conflicts.length > 0);
  if (disputed.length === 0) return html`<p>${words.noConflicts}</p>`;
  const rest = disputed.slice(INCIDENTS).reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  return html`<p class="legend">${words.howToRead}</p>
<p class="legend"><b>${words.originTerm}</b>: ${words.originMeaning}</p>
<ol class="overview">${disputed.slice(0, INCIDENTS).map(({ incident, conflicts }) => disputes(incident, conflicts, page))}</ol>
${rest > 0 && html`<p class="more"><a href="#findings">+ ${messages.count('elsewhere', rest)}</a></p>`}${undisputed(page)}`;
}

/** Incidents on which nobody contradicts another, by name: that they are none of the above is an answer, too. */
function undisputed(page: Page): Markup | null {
  const { messages, view } = page;
  const agreed = view.incidents.filter((incident) => incident.reports.length > 1 && conflictsOf(incident).length === 0);
  if (agreed.length === 0) return null;
  const items = agreed
    .slice(0, INCIDENTS)
    .map(
      (incident, at) =>
        html`${at > 0 && ' · '}<a href="#${page.incidentId(incident.id)}">${reported(incidentTitle(incident, view, messages), page)}</a> (${messages.count('report', incident.reports.length)})`,
    );
  return html`<p class="more"><b>${messages.words.undisputed}</b>: ${items}</p>`;
}

function disputes(incident: IncidentEntry, conflicts: readonly QuestionEntry[], page: Page): Markup {
  const { messages, view } = page;
  const link = `#${page.incidentId(incident.id)}`;
  const outlets = knownOutlets(incident.reports, view);
  const facts = [
    incident.when?.from ? day(incident.when.from) : null,
    messages.count('report', incident.reports.length),
    outlets > 0 ? messages.count('outlet', outlets) : null,
  ].filter((fact) => fact !== null);
  const more = conflicts.length - CONFLICTS;
  return html`<li><h3><a href="${link}">${reported(incidentTitle(incident, view, messages), page)}</a></h3>
<p class="facts">${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</p>
${conflicts.slice(0, CONFLICTS).map((question) => dispute(question, page))}
${more > 0 && html`<p class="more"><a href="${link}">+ ${messages.count('furtherDispute', more)}</a></p>`}</li>`;
}

/** Conflicts of an incident, those first of which one side excludes another, then those with most origins behind the sides. */
function conflictsOf({ questions }: IncidentEntry): readonly QuestionEntry[] {
  const all = questions.filter(({ relation }) => relation === 'conflict');
  return [...all.filter((question) => !mayBothHold(question)), ...all.filter(mayBothHold)];
}

/** One dispute: the question, the strongest sides that exclude each other, and what else is answered. */
function dispute(question: QuestionEntry, page: Page): Markup {
  const { words } = page.messages;
  const sides = excludingPositions(question).slice(0, SIDES);
  const others = [...question.positions.keys()].filter((index) => !sides.includes(index));
  const link = `#${page.questionId(question)}`;
  const milder = mayBothHold(question) && html` <span class="badge milder">${words.bothMayHold}</span>`;
  return html`<h4><a href="${link}">${title(question, page)}</a>${milder}</h4>
<ul class="sides">${sides.map((index) => sideBox(index, question, sides, page))}</ul>
${whyApart(question, sides, page)}<p class="more">${others.length > 0 && html`${words.alsoAnswered}: ${otherAnswers(question, others, sides, page)}. `}<a href="${link}">${words.seeAll}</a></p>`;
}

/** Whether a position is the one that denies, or by which nobody did it. */
function isNegative(position: PositionEntry | undefined, reason: string): boolean {
  return position?.denies === true || (reason === 'agent.nobody' && position?.value.kind === 'happening');
}

/** Why two sides exclude each other, where their answers side by side do not show it; one line for each reason. */
function whyApart({ matrix, positions }: QuestionEntry, shown: readonly number[], { messages }: Page): Markup | null {
  const told = new Map<string, Markup>();
  for (const { relation, reason, a, b } of matrix) {
    const sentence = messages.apart[reason];
    if (relation !== 'conflicts' || sentence === undefined || told.has(reason)) continue;
    if (!shown.includes(a) || !shown.includes(b)) continue;
    const [not, is] = isNegative(positions[a], reason) ? [a, b] : [b, a];
    told.set(
      reason,
      html`<p class="apart">${sentence.replaceAll('{{not}}', letterOf(not, messages)).replaceAll('{{is}}', letterOf(is, messages))}</p>`,
    );
  }
  return told.size === 0 ? null : html`${[...told.values()]}`;
}
