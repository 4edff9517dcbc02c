import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { TimeExpression, Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasSense, marksAt, senseOf } from '../syntax/senses';
import { momentOf, type TimeAnchor } from '../values/moment';

/** Sentences, title and lead, in which a sum over years is the news. */
const lead = 2;
/** Days that one incident does not last. */
const year = 365;
/** Milliseconds before publication from which on no incident of these days is reckoned. */
const longAgo = 120 * 86_400_000;

/** Blows, mishaps and what they leave; and what only brings about or counts such. */
const families: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'accident', 'nature']);
const carriers: ReadonlySet<EventClass> = new Set<EventClass>(['cause', 'happen', 'measure']);

/**
 * Whether what happened is told as a sum over years, or as what happens again and again: "2,600 deaths in 248 strikes in five years",
 * "clashes have killed thousands since 2015", «تتكرر الصدامات منذ عقود وأوقعت آلاف القتلى». Past the lead it is told in passing. "The worst
 * attack in ten years" is one.
 */
export function isOverYears(scene: Scene, draft: Draft, anchor: TimeAnchor): boolean {
  const { event, token } = draft;
  if (scene.number < lead || !(families.has(traitsOf(event).family) || carriers.has(event))) return false;
  if ((scene.held & (Held.Time | Held.Span)) === 0 || isOneNamed(scene, draft)) return false;
  const own = scene.clauses[scene.clauseAt[token] as number] as Clause;
  let over = false;
  for (let i = 0; i < own.to; i++) {
    const clause = scene.clauses[scene.clauseAt[i] as number] as Clause;
    // What a clause within tells of years is of what it describes.
    if (clause !== own && (clause.opener === 'relative' || clause.opener === 'adverbial')) continue;
    if (clause === own && isRanked(scene, i)) return false;
    const time = senseOf(scene.tokens[i] as Token, 'time')?.time;
    if (time !== undefined && time.sort === 'point' && !spansYears(time)) return false;
    over ||= time !== undefined && (spansYears(time) || (clause === own && isLongSince(scene, i, time, anchor)));
    over ||= clause === own && (hasSense(scene.tokens[i] as Token, 'habitual') || isLongSpan(scene, i));
  }
  return over;
}

/** «غياب الصيانة منذ سنوات وراء الانهيار»: one that is named is no sum. */
function isOneNamed(scene: Scene, { token, nominal, quantities }: Draft): boolean {
  if (!nominal || quantities.length > 0 || scene.tokens[token]?.lexeme.number === 'plural') return false;
  const phrase = elementAt(scene.phrases, scene.phraseAt[token] as number);
  return scene.tokens[phrase?.from ?? -1]?.lexeme.pos !== 'number';
}

/** "First", "worst", "deadliest", «أول», «أسوأ»: which one of many over years it was. */
function isRanked(scene: Scene, at: number): boolean {
  const { pos, form, definite } = (scene.tokens[at] as Token).lexeme;
  if (scene.pack.order === 'subject-first') return (pos === 'adjective' || pos === 'adverb') && /st$/u.test(form);
  return pos === 'adjective' && !definite && scene.phrases[scene.phraseAt[at] as number]?.from === at;
}

/** "For decades", "in the past five years", "since 2011", "every year". */
function spansYears({ sort, offset, year: named, month, dayOffset, precision }: TimeExpression): boolean {
  if (sort === 'until' || month !== null || dayOffset !== null || precision !== 'year') return false;
  if (sort === 'point') return offset?.unit === 'year' && offset.by < -1;
  return offset?.unit === 'year' || (sort === 'since' && named !== null) || sort === 'recurring';
}

/** "Since March", of months before. */
function isLongSince(scene: Scene, at: number, time: TimeExpression, anchor: TimeAnchor): boolean {
  if (time.sort !== 'since' || anchor.published === null) return false;
  const { start, end } = scene.tokens[at] as Token;
  const { from } = momentOf(time, anchor, scene.text.slice(start, end));
  return from !== null && Date.parse(from) < anchor.published - longAgo;
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
