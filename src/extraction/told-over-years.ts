import { type Family, traitsOf } from '../model/event-class';
import type { Token } from '../model/token';
import type { Draft } from './propositions/draft';
import type { Clause } from './syntax/clause';
import { elementAt } from './syntax/element-at';
import type { Scene } from './syntax/scene';
import { marksAt, senseOf } from './syntax/senses';
import { momentOf, type TimeAnchor } from './values/moment';

/** What is counted up over years: deaths, attacks. */
const counted: ReadonlySet<Family> = new Set<Family>(['harm', 'assault']);
/** Sentences, title and lead, that tell of the story itself: a long war, a drought. */
const lead = 3;
/** Days that one incident does not last. */
const year = 365;
/** Milliseconds before publication from which on no incident of these days is reckoned. */
const longAgo = 120 * 86_400_000;

/**
 * "Clashes have killed thousands since 2015", "2,600 deaths in 248 strikes in five years", «منذ عقود»: what is summed up over years is no
 * one incident. "The worst attack in ten years" is one.
 */
export function isOverYears(scene: Scene, { event, token }: Draft, anchor: TimeAnchor): boolean {
  if (scene.number < lead || !counted.has(traitsOf(event).family)) return false;
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  let over = false;
  for (let i = clause.from; i < clause.to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (isRanked(scene, i)) return false;
    if (lexeme.pos === 'time') over ||= isLongTime(scene, i, anchor);
    else over ||= isLongSpan(scene, i);
  }
  return over;
}

/** "First", "worst", "deadliest", «أول», «أسوأ»: which one of many over years it was. */
function isRanked(scene: Scene, at: number): boolean {
  const { pos, form, definite } = (scene.tokens[at] as Token).lexeme;
  if (scene.pack.order === 'subject-first') return (pos === 'adjective' || pos === 'adverb') && /st$/u.test(form);
  return pos === 'adjective' && !definite && scene.phrases[scene.phraseAt[at] as number]?.from === at;
}

function isLongTime(scene: Scene, at: number, anchor: TimeAnchor): boolean {
  const token = scene.tokens[at] as Token;
  const time = senseOf(token, 'time')?.time;
  if (time?.sort !== 'since') return false;
  const { from } = momentOf(time, anchor, scene.text.slice(token.start, token.end));
  return from !== null && anchor.published !== null && Date.parse(from) < anchor.published - longAgo;
}

/** "In five years", "over the past decade", «خلال خمس سنوات»: years under a preposition that does not count from something. */
function isLongSpan(scene: Scene, at: number): boolean {
  const unit = senseOf(scene.tokens[at] as Token, 'unit');
  const phrase = elementAt(scene.phrases, scene.phraseAt[at] as number);
  if (unit?.unit !== 'day' || unit.factor < year || phrase === undefined || phrase.head !== at) return false;
  const marks = phrase.prep < 0 ? [] : marksAt(scene.tokens, phrase.prep);
  const next = scene.tokens[phrase.to]?.lexeme.pos;
  return (marks.includes('time') || marks.includes('topic')) && next !== 'adjective';
}
