import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/**
 * Who or what stands last where being behind something stands first: «وراء الانهيار سوء الصيانة», "behind the collapse was poor
 * maintenance"; null where nothing does.
 */
export function behindFirst(scene: Scene, deed: Phrase): Phrase | null {
  const { tokens, clauses, clauseAt, phrases } = scene;
  const preposition = elementAt(tokens, deed.prep);
  if (preposition === undefined || senseOf(preposition, 'involvement') === undefined) return null;
  const clause = clauses[clauseAt[deed.prep] as number] as Clause;
  if (deed.prep > clause.from && tokens[deed.prep - 1]?.lexeme.pos !== 'complementizer') return null;
  let last = deed;
  let next = phrases[deed.index + 1];
  while (next !== undefined && next.of === last.index && next.from <= last.to + 1) {
    last = next;
    next = phrases[last.index + 1];
  }
  if (next === undefined || next.prep >= 0 || next.of >= 0 || next.joined >= 0) return null;
  return next.from === last.to || (next.from === last.to + 1 && onlyIs(tokens[last.to])) ? next : null;
}

/** "Was", "lay": a verb that says no more than that it was there. */
function onlyIs(token: Token | undefined): boolean {
  if (token?.lexeme.pos === 'aux') return true;
  if (token?.lexeme.pos !== 'verb') return false;
  const event = senseOf(token, 'event')?.event;
  return event === undefined || event === 'exist';
}
