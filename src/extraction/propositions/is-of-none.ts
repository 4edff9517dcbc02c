import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** "Nobody entered", "did not alter anything", «لم يدخل أي موظف»: what is denied is denied of all there is. */
export function isOfNone({ tokens, clauses, clauseAt, held }: Scene, { token }: Draft): boolean {
  if ((held & Held.Any) === 0) return false;
  const { from, to } = clauses[clauseAt[token] as number] as Clause;
  for (let i = from; i < to; i++) if (hasSense(tokens[i], 'any')) return true;
  return false;
}

/** "The meeting did not take place", «اللقاء لم يُعقد»: what its noun alone names, and nothing but a verb of taking place behind it. */
export function isWholeOccasion({ tokens, phrases, phraseAt, clauses, clauseAt }: Scene, draft: Draft): boolean {
  const phrase = elementAt(phrases, phraseAt[draft.token] ?? -1);
  if (!draft.nominal || draft.slots.length + draft.quantities.length > 0 || phrase === undefined) return false;
  if (phrase.prep >= 0 || phrase.head !== draft.token || phrase.to !== draft.token + 1) return false;
  if (takesPlace(tokens[phrase.from - 1])) return true;
  const { to } = clauses[clauseAt[draft.token] as number] as Clause;
  let i = phrase.to;
  while (i < to && beside.has((tokens[i] as Token).lexeme.pos)) i++;
  return i < to && takesPlace(tokens[i]);
}

const beside: ReadonlySet<string> = new Set(['aux', 'negator', 'adverb']);

function takesPlace(token: Token | undefined): boolean {
  const sense = token?.lexeme.pos === 'verb' ? senseOf(token, 'event') : undefined;
  return sense !== undefined && (sense.event === 'happen' || sense.frame === 'light');
}
