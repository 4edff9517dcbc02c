import type { ClaimEntry, IncidentEntry, PositionEntry, QuestionEntry } from '../../model';
import { backersOf } from '../backers';
import { incidentTitle } from '../incident-title';
import { letterOf } from '../letter-of';
import { answerOf, spokesman } from '../position-words';
import { sequelsOf } from '../sequels';
import { excludingPositions, opponentsOf } from '../sides';
import { knownOutlets } from '../view';
import { backers } from './backers';
import { chip } from './chip';
import { inContext } from './in-context';
import { langOf } from './lang-of';
import { html, type Markup } from './markup';
import { hueOf, type Page } from './page';
import { answer, day, title } from './title';
import { capital, words as reported } from './words';

/** Incidents that the head of the page names, conflicts of each, and sides of each conflict; the rest stands below. */
const INCIDENTS = 8;
const CONFLICTS = 3;
const SIDES = 4;
/** Other answers named under a dispute, origins listed behind a side, and letters of its words. */
const ANSWERS = 3;
const ORIGINS = 4;
const WORDS = 200;
/** Dots drawn for origins at most; the number beside them is exact. */
const DOTS = 12;

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

/** Conflicts of an incident, those with most origins behind the sides first. */
function conflictsOf({ questions }: IncidentEntry): readonly QuestionEntry[] {
  return questions.filter(({ relation }) => relation === 'conflict');
}

/** One dispute: the question, the strongest sides that exclude each other, and what else is answered. */
function dispute(question: QuestionEntry, page: Page): Markup {
  const { words } = page.messages;
  const sides = excludingPositions(question).slice(0, SIDES);
  const others = [...question.positions.keys()].filter((index) => !sides.includes(index));
  const link = `#${page.questionId(question)}`;
  return html`<h4><a href="${link}">${title(question, page)}</a></h4>
<ul class="sides">${sides.map((index) => side(index, question, sides, page))}</ul>
${whyApart(question, sides, page)}<p class="more">${others.length > 0 && html`${words.alsoAnswered}: ${otherAnswers(question, others, sides, page)}. `}<a href="${link}">${words.seeAll}</a></p>`;
}

/** Why two sides exclude each other, where their answers side by side do not show it; one line for each reason. */
function whyApart({ matrix, positions }: QuestionEntry, shown: readonly number[], { messages }: Page): Markup | null {
  const told = new Map<string, Markup>();
  for (const { relation, reason, a, b } of matrix) {
    const sentence = messages.apart[reason];
    if (relation !== 'conflicts' || sentence === undefined || told.has(reason)) continue;
    if (!shown.includes(a) || !shown.includes(b)) continue;
    const [not, is] = positions[a]?.denies === true ? [a, b] : [b, a];
    told.set(
      reason,
      html`<p class="apart">${sentence.replaceAll('{{not}}', letterOf(not, messages)).replaceAll('{{is}}', letterOf(is, messages))}</p>`,
    );
  }
  return told.size === 0 ? null : html`${[...told.values()]}`;
}

/** Answers that nothing excludes, those that leave the question open as one, each in the language of the page where it can be. */
function otherAnswers(
  question: QuestionEntry,
  others: readonly number[],
  sides: readonly number[],
  page: Page,
): Markup {
  const { messages, view } = page;
  const groups = new Map<
    string,
    {
      readonly shown: Markup;
      readonly origins: Set<string>;
      readonly who: Map<string, string>;
      readonly lacks: string | null;
    }
  >();
  for (const index of others) {
    const position = question.positions[index];
    if (position === undefined) continue;
    const { mark, text } = answerOf(position, messages, question);
    const key = position.open ? 'open' : `${mark ?? ''} ${text}`;
    const shown = position.open ? html`${messages.words.openAnswer}` : answer(position, page, question);
    const lacks = lacking(index, question, page);
    const group = groups.get(key) ?? { shown, origins: new Set<string>(), who: new Map<string, string>(), lacks };
    for (const origin of position.origins) group.origins.add(origin);
    // Who leaves it open, or says too little to stand on a side, is told by name, as the sides are.
    if (position.open || lacks !== null)
      for (const { id, name, uncounted } of backersOf(position, view, messages))
        if (!uncounted) group.who.set(id, name);
    groups.set(key, group);
  }
  const [...all] = groups.values();
  // Who asserts one answer and leaves another open is one speaker, not two.
  const behind = (id: string) => sides.find((side) => question.positions[side]?.origins.includes(id));
  const named = ([id, name]: readonly [string, string]) => {
    const side = behind(id);
    return html`${reported(capital(name), page)}${side !== undefined && html` (${messages.words.alsoBehind} ${letterOf(side, messages)})`}`;
  };
  const whoever = (who: ReadonlyMap<string, string>) =>
    [...who]
      .slice(0, ANSWERS)
      .map((one, at) => html`${at > 0 && (messages.language === 'ar' ? '، ' : ', ')}${named(one)}`);
  return html`${all
    .slice(0, ANSWERS)
    .map(
      ({ shown, origins, who, lacks }, at) =>
        html`${at > 0 && ' · '}${shown}${who.size > 0 && html` – ${whoever(who)}`}${lacks !== null && html`, ${lacks}`} (${messages.count('origin', origins.size)})`,
    )}`;
}

/** What keeps an answer off every side, where one and the same does. */
function lacking(index: number, { matrix }: QuestionEntry, { messages }: Page): string | null {
  const reasons = new Set(matrix.filter(({ a, b }) => a === index || b === index).map(({ reason }) => reason));
  const [reason] = reasons;
  return reasons.size === 1 && reason !== undefined ? (messages.aside[reason] ?? null) : null;
}

function side(index: number, question: QuestionEntry, shown: readonly number[], page: Page): Markup | null {
  const { messages, view } = page;
  const position = question.positions[index];
  if (!position) return null;
  const { words } = messages;
  const { quoted, mark } = answerOf(position, messages, question);
  const count = position.origins.length;
  // What one origin says the others need not: with several, nobody's words stand for the side.
  const several = count > 1;
  const claim = quoted || several ? undefined : spokesman(position, question, view, messages);
  const heading = several && quoted ? severally(mark, page) : answer(position, page, question);
  const opponents = opponentsOf(index, question).filter((other) => shown.includes(other));
  return html`<li class="side h${hueOf(index)}">
<p class="answer">${chip(index, page)} ${heading}</p>
<p class="weight"><span class="dots" aria-hidden="true">${'●'.repeat(Math.min(DOTS, count))}</span> <b>${messages.count('origin', count)}</b></p>
${claim && html`<blockquote dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${inContext(claim, view, WORDS)}</blockquote>${foreign(claim, page)}`}
${goesOn(position, page)}${backers(position, ORIGINS, page, several)}
${opponents.length > 0 && opponents.length < shown.length - 1 && html`<p class="who">${words.against}: ${opponents.map((other) => chip(other, page))}</p>`}</li>`;
}

/** The rest of an account of which the answer is the first part, as its teller gives it. */
function goesOn(position: PositionEntry, page: Page): Markup | null {
  const { messages, view } = page;
  const steps = sequelsOf(position, view, messages);
  if (steps.length === 0) return null;
  return html`<p class="who">${messages.words.goesOn}</p>${steps.map(
    (claim) =>
      html`<blockquote dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${inContext(claim, view, WORDS)}</blockquote>`,
  )}`;
}

function severally(mark: string | null, { messages }: Page): Markup {
  const { severally } = messages.words;
  return mark === null ? html`${severally}` : html`<span class="mark">${mark}</span> ${severally}`;
}

/** The language of words that are not of the page's own. */
function foreign({ evidence }: ClaimEntry, { view, messages }: Page): Markup | null {
  const language = view.report(evidence.report)?.language ?? messages.language;
  const name = messages.languages[language];
  return language === messages.language || name === undefined ? null : html`<p class="tongue">${name}</p>`;
}
