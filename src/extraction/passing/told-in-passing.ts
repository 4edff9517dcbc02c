import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { isEventNoun } from '../syntax/phrase-words';
import { antecedentOf } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { TimeAnchor } from '../values/moment';
import { isOverYears } from './told-over-years';
import { isNotBefore, isUsual } from './usual-or-before';

/** A week, in the days that units of time are told in: nearer events are as often part of the story. */
const long = 7;

/**
 * Whether a sentence tells an event only to set the story against it: "two months after a fire left 112 dead", "the worst
 * since gunmen killed 60", "a previous attack killed 14", «حريق سابق أودى بحياة 40».
 */
export function isToldInPassing(scene: Scene, draft: Draft, anchor: TimeAnchor): boolean {
  return (
    isMeasuredFrom(scene, draft) ||
    isOfAnother(scene, draft) ||
    isAnswered(scene, draft) ||
    isOfYear(scene) ||
    isUsual(scene, draft) ||
    isNotBefore(scene, draft) ||
    isOverYears(scene, draft, anchor)
  );
}

/** "Earlier this year, …", «في وقت سابق من هذا العام»: what opens a sentence so, past the lead, tells of months before. */
function isOfYear({ held, number, tokens }: Scene): boolean {
  if ((held & Held.Time) === 0 || number < past) return false;
  let before = false;
  for (let i = 0; i < Math.min(opening, tokens.length); i++) {
    const token = tokens[i] as Token;
    before ||= senseOf(token, 'background') !== undefined;
    const time = senseOf(token, 'time')?.time;
    if (time?.offset?.unit === 'year' && time.offset.by === 0) return before || time.side === 'before';
  }
  return false;
}

/** Tokens in which a sentence says when. */
const opening = 4;

/** "In response to American strikes on their positions", «ردا على غارات طالت مواقعهم»: what is answered came before. */
export function isAnswered(scene: Scene, { token }: Draft): boolean {
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  return (
    standsAgainst(scene, scene.phraseAt[token] as number) ||
    (clause.opener === 'relative' && standsAgainst(scene, antecedentOf(scene, clause)))
  );
}

function standsAgainst(scene: Scene, index: number): boolean {
  if ((scene.held & Held.Background) === 0) return false;
  const prep = elementAt(scene.phrases, index)?.prep ?? -1;
  return prep >= 0 && senseOf(scene.tokens[prep] as Token, 'background') !== undefined;
}

/** What stands behind "two months after", "a year since", or behind "since" where something is said to be the worst. */
function isMeasuredFrom(scene: Scene, { token }: Draft): boolean {
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  // A relative or adverbial clause goes on with what stands before it.
  const from =
    clause.opener === 'relative' || clause.opener === 'adverbial' ? (before(scene, clause)?.from ?? 0) : clause.from;
  const timed = (scene.held & Held.Time) !== 0;
  for (let i = token - 1; i > from; i--) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'stop') return false;
    const time = timed ? senseOf(scene.tokens[i] as Token, 'time')?.time : undefined;
    if (time?.sort === 'since' && isCompared(scene, i)) return true;
    if ((pos !== 'preposition' && pos !== 'subordinator') || marksAt(scene.tokens, i)[0] !== 'time') continue;
    if (isLongTime(scene, i - 1) || isCompared(scene, i)) return true;
  }
  return false;
}

function before(scene: Scene, { index }: Clause): Clause | undefined {
  return elementAt(scene.clauses, index - 1);
}

/** "Two months", "a year", "weeks". */
function isLongTime(scene: Scene, at: number): boolean {
  const unit = senseOf(scene.tokens[at] as Token, 'unit');
  if (unit === undefined || unit.unit !== 'day') return false;
  const number = scene.tokens[at - 1]?.lexeme.quantity?.best ?? 1;
  return unit.factor * number >= long;
}

/** "The worst since", "the deadliest since": a superlative stands before, under a copula. */
function isCompared(scene: Scene, at: number): boolean {
  const own = scene.clauses[scene.clauseAt[at] as number] as Clause;
  // The word may open a clause of its own: "the worst since gunmen killed 60".
  const clause = own.from === at ? (before(scene, own) ?? own) : own;
  let ranked = false;
  for (let i = at - 1; i >= clause.from && i >= at - 8; i--) {
    const { pos, form, definite } = (scene.tokens[i] as Token).lexeme;
    ranked ||=
      pos === 'adjective' &&
      (scene.pack.order === 'verb-first'
        ? !definite && scene.phrases[scene.phraseAt[i] as number]?.from === i
        : form.endsWith('st'));
    if (
      ranked &&
      (scene.pack.order === 'verb-first' || scene.pack.copulas.has((scene.tokens[i] as Token).lexeme.lemma))
    )
      return true;
  }
  return false;
}

/** Done by or in an event that a word sets apart as another: "a previous attack", "in a similar accident". */
function isOfAnother(scene: Scene, draft: Draft): boolean {
  if (traitsOf(draft.event).family === 'speech') return false;
  const own = scene.phraseAt[draft.token] as number;
  if (own >= 0 && isAnotherEvent(scene, own)) return true;
  const relation = elementAt(scene.relations, scene.relationAt[draft.token] as number);
  if (relation === undefined) return false;
  if (relation.subject >= 0 && isAnotherEvent(scene, relation.subject)) return true;
  for (const oblique of relation.obliques) if (oblique >= 0 && isAnotherEvent(scene, oblique)) return true;
  // "In a previous attack in the area, 14 were killed", "in another incident": what opens the sentence sets its scene.
  const first = scene.phrases[0];
  if (first === undefined || first.prep < 0 || first.prep > 1) return false;
  return isAnotherEvent(scene, 0) || (scene.number >= past && isSetApart(scene, first));
}

/** Sentences, title and lead, in which "another blast" is the news. */
const past = 2;

/** "In another incident", "in a separate attack", «في حادث منفصل». */
function isSetApart(scene: Scene, { head, from, to }: Phrase): boolean {
  if ((scene.held & Held.Scope) === 0 || !isEventNoun(scene.tokens[head] as Token)) return false;
  for (let i = from; i < to; i++) if (senseOf(scene.tokens[i] as Token, 'scope')?.part === 'other') return true;
  return false;
}

function isAnotherEvent(scene: Scene, index: number): boolean {
  if ((scene.held & Held.Background) === 0) return false;
  const phrase = scene.phrases[index];
  if (phrase === undefined || !isEventNoun(scene.tokens[phrase.head] as Token)) return false;
  const first = (scene.tokens[phrase.from] as Token).lexeme;
  if (first.pos === 'determiner' && first.definite) return false;
  for (let i = phrase.from; i < phrase.to; i++)
    if (senseOf(scene.tokens[i] as Token, 'background') !== undefined) return true;
  return false;
}
