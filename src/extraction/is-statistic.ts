import { type EventClass, type Family, traitsOf } from '../model/event-class';
import type { TimeExpression, Token } from '../model/token';
import type { Draft } from './propositions/draft';
import type { Clause } from './syntax/clause';
import { elementAt } from './syntax/element-at';
import { Held } from './syntax/held';
import type { Scene } from './syntax/scene';
import { hasSense, senseOf } from './syntax/senses';

/** Sentences, title and lead, in which a sum over years is the news. */
const lead = 2;

/** Blows, mishaps and what they leave; and what only brings about or counts such. */
const families: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'accident', 'nature']);
const carriers: ReadonlySet<EventClass> = new Set<EventClass>(['cause', 'happen', 'measure']);

/**
 * Whether what happened is told as a sum over years, or as what happens again and again: "more than 2,600 died in 248 strikes in five years",
 * "boats often sink", «تتكرر الصدامات منذ عقود وأوقعت آلاف القتلى». Past the lead it is told in passing.
 */
export function isStatistic(scene: Scene, { event, token, nominal, quantities }: Draft): boolean {
  if (scene.number < lead || (scene.held & (Held.Time | Held.Habitual)) === 0) return false;
  if (!families.has(traitsOf(event).family) && !carriers.has(event)) return false;
  // «غياب الصيانة منذ سنوات وراء الانهيار»: one that is named is no sum.
  const phrase = nominal ? elementAt(scene.phrases, scene.phraseAt[token] as number) : undefined;
  const counted = quantities.length > 0 || scene.tokens[phrase?.from ?? -1]?.lexeme.pos === 'number';
  if (nominal && !counted && scene.tokens[token]?.lexeme.number !== 'plural') return false;
  const own = scene.clauses[scene.clauseAt[token] as number] as Clause;
  let over = false;
  for (let i = 0; i < own.to; i++) {
    const clause = scene.clauses[scene.clauseAt[i] as number] as Clause;
    // What a clause within tells of years is of what it describes.
    if (clause !== own && (clause.opener === 'relative' || clause.opener === 'adverbial')) continue;
    const word = scene.tokens[i] as Token;
    const time = senseOf(word, 'time')?.time;
    if (time !== undefined && time.sort === 'point' && !spansYears(time)) return false;
    over ||= (time !== undefined && spansYears(time)) || (clause === own && hasSense(word, 'habitual'));
  }
  return over;
}

/** "For decades", "in the past five years", "since 2011", "every year". */
function spansYears({ sort, offset, year, month, dayOffset, precision }: TimeExpression): boolean {
  if (sort === 'until' || month !== null || dayOffset !== null || precision !== 'year') return false;
  if (sort === 'point') return offset?.unit === 'year' && offset.by < -1;
  return offset?.unit === 'year' || (sort === 'since' && year !== null) || sort === 'recurring';
}
