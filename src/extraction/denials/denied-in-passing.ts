import type { Commitment } from '../../model/commitment';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { antecedentOf } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { momentOf, type TimeAnchor } from '../values/moment';

/** Days before publication from which a time is another than the story's. */
const farDays = 7;

/**
 * Whether a denial says nothing of the story itself: "rockets that had not been launched exploded" tells which rockets did,
 * «لم تتعرض لأي هجوم منذ مطلع فبراير» how long it had been quiet before.
 */
export function isDeniedInPassing(scene: Scene, draft: Draft, { polarity }: Commitment, anchor: TimeAnchor): boolean {
  if (polarity !== 'denied') return false;
  const clause = scene.clauses[scene.clauseAt[draft.token] as number] as Clause;
  return isOfSome(scene, draft, clause) || isSinceLong(scene, clause, anchor);
}

/** A negated relative clause of something not yet told of says which ones are meant. */
function isOfSome(scene: Scene, draft: Draft, clause: Clause): boolean {
  const phrase = elementAt(scene.phrases, antecedentOf(scene, clause));
  if (draft.nominal || phrase === undefined) return false;
  const [first, head] = [scene.tokens[phrase.from] as Token, scene.tokens[phrase.head] as Token];
  if (first.lexeme.definite || head.lexeme.definite || head.lexeme.pos !== 'noun') return false;
  // "No rockets that …", «أي صاروخ»: of none, and not of some.
  for (const at of [phrase.from - 1, phrase.from]) if (scene.tokens[at]?.lexeme.pos === 'negator') return false;
  for (let i = clause.from; i < draft.token; i++) if ((scene.tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}

/** "Not since February", where the story is of April: a quiet that the story ends. */
function isSinceLong(scene: Scene, clause: Clause, anchor: TimeAnchor): boolean {
  if (anchor.published === null) return false;
  for (let i = clause.from; i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    const time = senseOf(token, 'time')?.time;
    if (time?.sort !== 'since') continue;
    const { to } = momentOf(time, anchor, scene.text.slice(token.start, token.end));
    if (to !== null && Date.parse(to) < anchor.published - farDays * 86_400_000) return true;
  }
  return false;
}
