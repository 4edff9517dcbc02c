import { type EventClass, traitsOf } from '../../model/event-class';
import type { Limit } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt, senseOf } from '../syntax/senses';
import { momentOf, type TimeAnchor } from '../values/moment';

/** A limit with the end of the words that give it. */
export interface Limited {
  readonly limit: Limit;
  readonly to: number;
}

/**
 * How far in time a deed is told to go: "stayed until dawn", "left before the vote", «لم يغادر حتى انتهاء التصويت»; of a denial also by what
 * is set against it: "did not leave but stayed until dawn", «لم أغادر، وإنما بقيت حتى الفجر» deny leaving up to dawn and no longer.
 */
export function limitOf(
  scene: Scene,
  draft: Draft,
  denied: boolean,
  drafts: readonly Draft[],
  anchor: TimeAnchor,
): Limited | null {
  if (draft.nominal || (scene.held & (Held.Limit | Held.Time)) === 0) return null;
  const own = ownLimit(scene, draft, drafts, anchor);
  if (own !== null || !denied) return own;
  const clause = scene.clauses[scene.clauseAt[draft.token] as number] as Clause;
  const next = elementAt(scene.clauses, clause.index + 1);
  if (next === undefined || next.opener !== 'joined' || !opensContrast(scene, next)) return null;
  const instead = drafts.find(({ token, nominal }) => !nominal && scene.clauseAt[token] === next.index);
  if (instead === undefined || !isInstead(draft.event, instead.event)) return null;
  const found = ownLimit(scene, instead, drafts, anchor);
  return found?.limit.bound === 'until' ? found : null;
}

/** "But stayed", «بل بقي», «وإنما واصل»: the contrast stands first, or behind "and". */
function opensContrast({ tokens }: Scene, { from, to }: Clause): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++) if (hasLink(tokens[i] as Token, 'contrast')) return true;
  return false;
}

/** Whether a deed is what somebody did who did not do another: stayed or went on, where he did not leave. */
function isInstead(denied: EventClass, told: EventClass): boolean {
  const { opposite } = traitsOf(denied);
  return told === 'continue' || told === opposite;
}

function ownLimit(scene: Scene, draft: Draft, drafts: readonly Draft[], anchor: TimeAnchor): Limited | null {
  const { clauses, clauseAt, tokens } = scene;
  let clause = clauses[clauseAt[draft.token] as number] as Clause;
  let relatives = 0;
  for (let i = draft.token + 1; i < tokens.length; i++) {
    if (i >= clause.to) {
      const next = elementAt(clauses, clause.index + 1);
      if (next === undefined || next.from > i) return null;
      if (next.opener === 'relative') relatives++;
      else if (
        next.opener === 'adverbial'
          ? boundAt(tokens, next.from) === null
          : !isAside(scene, next) && !goesOn(scene, draft, next)
      )
        return null;
      clause = next;
    }
    const token = tokens[i] as Token;
    const time = senseOf(token, 'time')?.time;
    const bound = time?.sort === 'until' ? 'until' : boundAt(tokens, i);
    // Behind a relative clause "until" belongs to that; before what, to either.
    if (bound === null || (bound === 'until' && relatives > 0)) {
      // A second deed of the clause has the words behind it; what somebody did as he stayed has not («بقيت أتابع عملي حتى الفجر»).
      const second = token.lexeme.pos === 'verb' && draft.event !== 'stay' && clauseAt[i] === clauseAt[draft.token];
      if (second && relatives === 0) return null;
      continue;
    }
    if (time !== undefined) {
      const moment = momentOf(time, anchor, scene.text.slice(token.start, token.end));
      return { limit: { bound, moment, event: null }, to: i + 1 };
    }
    return behind(scene, i, bound, drafts, anchor);
  }
  return null;
}

/** What a word of limit at `at` names: a moment, a noun of an event, or a clause. */
function behind(
  scene: Scene,
  at: number,
  bound: Limit['bound'],
  drafts: readonly Draft[],
  anchor: TimeAnchor,
): Limited | null {
  const { tokens, clauses, clauseAt } = scene;
  const end = (clauses[clauseAt[Math.min(at + 1, tokens.length - 1)] as number] as Clause).to;
  const whole = (tokens[at] as Token).lexeme.pos === 'subordinator' && clauseAt[at] === clauseAt[at + 1];
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    const time = senseOf(token, 'time')?.time;
    if (time !== undefined && i <= at + 3) {
      const moment = momentOf(time, anchor, scene.text.slice(token.start, token.end));
      return { limit: { bound, moment, event: null }, to: i + 1 };
    }
    // "Left, before the Kremlin confirmed his arrival": the telling goes on, and what is confirmed limits nothing.
    if (whole && token.lexeme.pos === 'verb' && isTelling(token)) return null;
    const told = drafts.find((one) => one.token === i);
    if (told !== undefined)
      return { limit: { bound, moment: null, event: told.event }, to: whole ? endOf(tokens, end) : told.to };
    const event = senseOf(token, 'event')?.event;
    if (event !== undefined && token.lexeme.pos === 'noun') return { limit: { bound, moment: null, event }, to: i + 1 };
    if (!whole && (token.lexeme.pos === 'comma' || token.lexeme.pos === 'stop' || token.lexeme.pos === 'adverb'))
      return null;
  }
  return null;
}

/** "Announced", "confirmed": words of others follow. A verb that is an event as well ("voted") tells that. */
function isTelling(token: Token): boolean {
  return senseOf(token, 'speech') !== undefined && senseOf(token, 'event') === undefined;
}

/** The end of a clause without the marks that close it. */
function endOf(tokens: readonly Token[], end: number): number {
  let to = end;
  while (to > 0 && marks.has((tokens[to - 1] as Token).lexeme.pos)) to--;
  return to;
}

const marks: ReadonlySet<string> = new Set(['comma', 'stop', 'close']);

/** The bound that a word sets: "until", «حتى», «قبل أن», «إلا بعد» behind a denial, and "to" right before a time («إلى ساعات الفجر»). */
function boundAt(tokens: readonly Token[], at: number): Limit['bound'] | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (hasLink(token, 'until')) return 'until';
  if (hasLink(token, 'before')) return 'before';
  if (hasLink(token, 'only')) return isOfTime(tokens, at + 1) ? 'after' : null;
  if (marksAt(tokens, at)[0] !== 'target') return null;
  for (let i = at + 1; i <= at + 2; i++) {
    const next = tokens[i];
    if (next === undefined) return null;
    if (senseOf(next, 'time')?.time.sort === 'point') return 'until';
    if (next.lexeme.pos !== 'noun' || senseOf(next, 'unit') === undefined) return null;
  }
  return null;
}

/** Whether words tell when: "after the vote", "when it was over", "on Monday"; «إلا من دمشق» leaves a place over. */
function isOfTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    token.lexeme.pos === 'subordinator' || senseOf(token, 'time') !== undefined || marksAt(tokens, at)[0] === 'time'
  );
}

/** «بقيت في دمشق أتابع عملي حتى الفجر»: what somebody did as he stayed; no "and" begins it, nor a subject. */
function goesOn({ tokens }: Scene, { event }: Draft, { from, opener }: Clause): boolean {
  return event === 'stay' && opener === 'joined' && tokens[from]?.lexeme.pos === 'verb';
}

/** ", carrying out my duties,": a participle set between commas. */
function isAside({ tokens }: Scene, { from }: Clause): boolean {
  const [comma, verb] = [tokens[from], tokens[from + 1]];
  return comma?.lexeme.pos === 'comma' && verb?.lexeme.pos === 'verb' && verb.lexeme.verbForm !== 'finite';
}
