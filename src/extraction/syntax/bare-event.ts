import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { canShareSubject } from './agreement';
import { isEventNoun } from './phrase-words';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/**
 * «جاء الإضراب بعد حريق في المصنع أدى إلى مقتل ثلاثة»: an indefinite event right before a verb that says what came of it, with nothing
 * but where and when between and no word that joins the two, is what it came of; −1 where none is.
 */
export function bareEvent(syntax: Syntax, relation: Relations): number {
  const told = senseOf(syntax.tokens[relation.token] as Token, 'event')?.event;
  return told === 'cause' ? eventRightBefore(syntax, relation) : -1;
}

/** «زلزال بقوة خمس درجات ضرب المحافظة»: so is what nature does, of where it fell. */
export function bareNature(syntax: Syntax, relation: Relations): number {
  const told = senseOf(syntax.tokens[relation.token] as Token, 'event')?.event;
  if (told === undefined || !blows.has(told)) return -1;
  const index = eventRightBefore(syntax, relation);
  const event =
    index < 0 ? undefined : senseOf(syntax.tokens[syntax.phrases[index]?.head ?? -1] as Token, 'event')?.event;
  return event !== undefined && traitsOf(event).family === 'nature' ? index : -1;
}

/** How what nature does falls on a country. */
const blows: ReadonlySet<EventClass> = new Set<EventClass>(['strike', 'attack', 'quake']);

function eventRightBefore(syntax: Syntax, { token, clause }: Relations): number {
  const { tokens, phrases, clauses } = syntax;
  const opens = clauses[clause]?.from ?? token;
  if (clauses[clause]?.opener !== 'joined' || opens !== token) return -1;
  const before = tokens[token - 1]?.lexeme.pos;
  if (before === 'comma' || before === 'conjunction') return -1;
  for (let index = phrases.findLastIndex(({ to }) => to <= token); index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase === undefined) return -1;
    for (let i = phrase.to; i < (phrases[index + 1]?.from ?? token) && i < token; i++)
      if ((tokens[i] as Token).lexeme.pos === 'verb') return -1;
    const head = tokens[phrase.head] as Token;
    if (isEventNoun(head) && !head.lexeme.definite && canShareSubject(tokens, token, phrase)) return index;
    if (phrase.prep < 0 && phrase.of < 0) return -1;
  }
  return -1;
}
