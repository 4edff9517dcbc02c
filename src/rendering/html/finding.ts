import type { ClaimEntry, IncidentEntry, PositionEntry, QuestionEntry } from '../../model';
import { sidesOf } from '../disagreement';
import { letterOf } from '../letter-of';
import type { Messages } from '../messages';
import { outcomeWords } from '../outcome-words';
import { commitmentWords } from '../view';
import { backers } from './backers';
import { chain } from './chain';
import { chip } from './chip';
import { inContext } from './in-context';
import { langOf } from './lang-of';
import { html, type Markup } from './markup';
import { hueOf, type Page } from './page';
import { answer, title } from './title';

/** Wordings that a card quotes; all claims are marked in the full texts. */
const CLAIMS = 6;

/** Letters of a quote; the rest is in the full text. */
const WORDS = 400;

/** Origins that a card lists. */
const ORIGINS = 12;

/** Pairs of positions whose relation is explained, those that exclude each other before others. */
const REASONS = 6;

/** One question with its positions, the words behind each, and why they relate as they do. */
export function finding(question: QuestionEntry, incident: IncidentEntry, page: Page): Markup {
  const { messages } = page;
  const id = page.questionId(question);
  return html`<article class="finding ${question.relation}" id="${id}" tabindex="-1" aria-labelledby="${id}h">
<h4 id="${id}h"><span class="badge">${outcomeWords(question, messages)}</span> ${title(question, page)}</h4>
<div class="positions">${question.positions.map((position, index) => positionCard(position, index, question, page))}</div>
${reasons(question, page)}${verdicts(question, incident, page)}
</article>`;
}

function positionCard(position: PositionEntry, index: number, question: QuestionEntry, page: Page): Markup {
  const { messages } = page;
  const shown = telling(position, page);
  const more = position.claims.length - shown.length;
  return html`<section class="position h${hueOf(index)}">
<h5>${chip(index, page)} ${answer(position, page, question)}</h5>
<p class="weight"><b>${messages.count('origin', position.origins.length)}</b></p>${backers(position, ORIGINS, page)}
<ul class="claims">${shown.map((claim) => claimItem(claim, page))}</ul>
${more > 0 && html`<p class="count">+ ${messages.count('claim', more)}</p>`}
</section>`;
}

/** The claims that a card quotes: each wording once, those in the language of the page first. */
function telling({ claims }: PositionEntry, { view, messages }: Page): readonly ClaimEntry[] {
  const once = new Map(claims.map((claim) => [claim.evidence.quote, claim] as const).reverse());
  const distinct = claims.filter((claim) => once.get(claim.evidence.quote) === claim);
  const isOwn = ({ evidence }: ClaimEntry) => view.report(evidence.report)?.language === messages.language;
  return [...distinct.filter(isOwn), ...distinct.filter((claim) => !isOwn(claim))].slice(0, CLAIMS);
}

function claimItem(claim: ClaimEntry, page: Page): Markup {
  const { messages, view } = page;
  const notes = commitmentWords(claim, messages);
  return html`<li><blockquote dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${inContext(claim, view, WORDS)}</blockquote>
${chain(claim, page)}
<p class="source">${notes.map((note) => html`<span class="note">${note}</span> `)}<a class="jump" href="#${page.markId(claim)}">${messages.words.readInFull}</a></p></li>`;
}

function reasons({ matrix, relation }: QuestionEntry, { messages }: Page): Markup | null {
  const telling = matrix.filter((pair) => pair.relation !== 'incomparable');
  if (telling.length === 0) return null;
  const excluding = telling.filter((pair) => pair.relation === 'conflicts');
  const ordered = [...excluding, ...telling.filter((pair) => pair.relation !== 'conflicts')].slice(0, REASONS);
  const rows = ordered.map(
    ({ a, b, relation: pair, explanation }) => html`<li><b>${letterOf(a, messages)}–${letterOf(b, messages)}</b>
${messages.relations[pair]}. ${quoting(messages.language === 'ar' ? explanation.ar : explanation.en)}</li>`,
  );
  const open = relation === 'conflict' && ordered.length <= 3 && html` open`;
  return html`<details class="why"${open}><summary>${messages.words.why}</summary><ul>${rows}</ul></details>`;
}

/** A sentence of the page's language with the words that it quotes apart from its direction. */
function quoting(sentence: string): Markup {
  return html`${sentence.split(/(?<=[“«])|(?=[”»])/u).map((piece, index) => (index % 2 === 0 ? piece : html`<bdi>${piece}</bdi>`))}`;
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
