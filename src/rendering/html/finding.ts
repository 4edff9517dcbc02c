import type { ClaimEntry, IncidentEntry, PositionEntry, QuestionEntry } from '../../model';
import type { Messages } from '../messages';
import { commitmentWords, outletsOf, positionLabel, sidesOf } from '../view';
import { html, type Markup } from './markup';
import { chip } from './overview';
import { hueOf, letterOf, type Page, reportsIn } from './page';
import { title } from './title';

/** Claims that a card quotes; all of them are marked in the full texts. */
const CLAIMS = 6;

/** Pairs of positions whose relation is explained, those that exclude each other before others. */
const REASONS = 6;

/** One question with its positions, the words behind each, and why they relate as they do. */
export function finding(question: QuestionEntry, incident: IncidentEntry, page: Page): Markup {
  const { messages, view } = page;
  const outlets = outletsOf(reportsIn(question), view).map((outlet) => page.outlets.indexOf(outlet));
  const id = page.questionId(question.id);
  return html`<article class="finding ${question.relation}" id="${id}" tabindex="-1" aria-labelledby="${id}h"
 data-kind="${question.kind}" data-relation="${question.relation}" data-outlets=" ${outlets.join(' ')} ">
<h4 id="${id}h"><span class="badge">${messages.outcomes[question.relation]}</span> ${title(question, page)}</h4>
<div class="positions">${question.positions.map((position, index) => positionCard(position, index, page))}</div>
${reasons(question, page)}${verdicts(question, incident, page)}
</article>`;
}

function positionCard(position: PositionEntry, index: number, page: Page): Markup {
  const { messages, view } = page;
  const origins = position.origins.map((id) => view.origin(id)?.label ?? id);
  return html`<section class="position h${hueOf(index)}">
<h5>${chip(index)} <bdi>${positionLabel(position, messages)}</bdi></h5>
<p class="count" title="${origins.join(' · ')}">${messages.count('origin', position.origins.length)}</p>
<ul class="claims">${position.claims.slice(0, CLAIMS).map((claim) => claimItem(claim, page))}</ul>
${position.claims.length > CLAIMS && html`<p class="count">+ ${messages.count('claim', position.claims.length - CLAIMS)}</p>`}
</section>`;
}

function claimItem(claim: ClaimEntry, page: Page): Markup {
  const { messages, view } = page;
  const { report: reportId, quote } = claim.evidence;
  const report = view.report(reportId);
  const notes = commitmentWords(claim, messages);
  const sources = [...new Set([view.outlet(reportId), ...claim.attribution.chain.map(({ name }) => name)])];
  return html`<li><blockquote dir="auto"${langOf(report?.language)}>${quote}</blockquote>
<p class="source">${sources.map((name, index) => html`${index > 0 && arrow(messages.direction)}<bdi>${name}</bdi>`)}
${notes.map((note) => html` <span class="note">${note}</span>`)}
<a class="jump" href="#${page.markId(claim)}">${messages.words.readInFull}</a></p></li>`;
}

/** The arrow from a source to the one that leans on it, which stands before it. */
export function arrow(direction: 'ltr' | 'rtl'): Markup {
  return html`<span aria-hidden="true"> ${direction === 'rtl' ? '→' : '←'} </span><span class="sr"> , </span>`;
}

/** The `lang` attribute of a report's words; always one of the library's own codes, or nothing. */
export function langOf(language: string | null | undefined): Markup | null {
  return language ? html` lang="${language}"` : null;
}

function reasons({ matrix, relation }: QuestionEntry, { messages }: Page): Markup | null {
  const telling = matrix.filter((pair) => pair.relation !== 'incomparable');
  if (telling.length === 0) return null;
  const excluding = telling.filter((pair) => pair.relation === 'conflicts');
  const ordered = [...excluding, ...telling.filter((pair) => pair.relation !== 'conflicts')].slice(0, REASONS);
  const rows = ordered.map(
    ({ a, b, relation: pair, explanation }) => html`<li><b>${letterOf(a)}–${letterOf(b)}</b>
${messages.relations[pair]}. <span dir="auto">${messages.language === 'ar' ? explanation.ar : explanation.en}</span></li>`,
  );
  const open = relation === 'conflict' && ordered.length <= 3 && html` open`;
  return html`<details class="why"${open}><summary>${messages.words.why}</summary><ul>${rows}</ul></details>`;
}

function verdicts(question: QuestionEntry, incident: IncidentEntry, { messages }: Page): Markup | null {
  const own = incident.verdicts.filter((verdict) => verdict.question === question.id);
  if (own.length === 0) return null;
  return html`<ul class="verdicts">${own.map(
    ({ rule, action, reason }) =>
      html`<li><b>${messages.actions[action]}</b> <code>${rule}</code> <span dir="auto">${reason.text}</span></li>`,
  )}</ul>${disagreement(question, incident, messages)}`;
}

function disagreement(question: QuestionEntry, incident: IncidentEntry, messages: Messages): Markup | null {
  const sides = sidesOf(question, incident, messages);
  if (sides === null) return null;
  const rows = sides.map(
    ({ rule, action, answer }) =>
      html`<li><code>${rule}</code> ${action}${answer && html`: <bdi>${answer}</bdi>`}</li>`,
  );
  const { disagreement: heading, precedence } = messages.words;
  return html`<p class="disagreement"><b>${heading}.</b> ${precedence}</p><ol class="disagreeing">${rows}</ol>`;
}
