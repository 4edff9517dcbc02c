import type { Evidence } from '../../model/evidence';
import type { Token } from '../../model/token';
import { behindItsSource } from '../attribution/set-between';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { lastOf } from '../syntax/last-of';
import { evidenceOf, type Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { ownFigure } from './own-figure';
import { isBareFigure, lengthOf, longest, saysWhereOneself, withSource, withTeller } from './with-teller';

/** Acts that say something themselves: who denies or accuses is part of the claim. */
const ownWords: ReadonlySet<string> = new Set([
  'deny',
  'accuse',
  'claim-responsibility',
  'admit',
  'cannot-confirm',
  'doubt',
]);

/**
 * Where a cue begins with those who speak. What a negated showing denies begins at its negation («لم تتلق ما يفيد بوجود …»): who
 * was shown nothing is no part of it.
 */
function cueStart(scene: Scene, region: SpokenRegion): number {
  let from = region.cue;
  if (region.negated && region.act === 'show') {
    const negator = negatorBehind(scene, region);
    if (negator >= 0) return negator;
  }
  for (const source of region.sources) {
    const phrase = scene.phrases[source];
    if (phrase !== undefined && region.cue - phrase.from < 16) from = Math.min(from, phrase.from);
  }
  return region.negated ? negatorBefore(scene, from) : from;
}

/** The negation between those who are shown nothing and the cue, or −1. */
function negatorBehind(scene: Scene, { cue, sources }: SpokenRegion): number {
  const end = Math.max(cue - 16, ...sources.map((source) => scene.phrases[source]?.to ?? 0));
  for (let i = cue - 1; i >= end && i >= 0; i--) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos !== 'negator') continue;
    // "Didn't": a negation written onto its auxiliary begins with that.
    return i > 0 && scene.tokens[i - 1]?.end === token.start ? i - 1 : i;
  }
  return -1;
}

/** "No evidence of an attack": what is denied by a negated cue stands with its negation. */
function negatorBefore(scene: Scene, from: number): number {
  for (let i = from - 1; i >= from - 4 && i >= 0; i--) if (scene.tokens[i]?.lexeme.pos === 'negator') return i;
  return from;
}

/** «نفى ما نُشر حول اعتقاله»: the denial of what is told by nobody in particular, right round those words. */
function denialOver(holding: readonly SpokenRegion[]): SpokenRegion | undefined {
  const told = lastOf(holding);
  const denial = holding[holding.length - 2];
  return told?.sources.length === 0 && !told.negated && !told.direct && denial?.act === 'deny' ? denial : undefined;
}

/** The words that make a claim: its clause, inside the words said, or the event with its arguments where the clause is long. */
export function claimEvidence(
  scene: Scene,
  draft: Draft,
  holding: readonly SpokenRegion[],
  drafts: readonly Draft[] = [],
): Evidence {
  const clause = scene.clauses[scene.clauseAt[draft.token] as number] as Clause;
  const inner = denialOver(holding) ?? lastOf(holding);
  let from = Math.min(draft.from, clause.from);
  let to = Math.max(draft.to, withRelatives(scene, clause, from), withMatter(scene, draft, clause, from));
  if (inner !== undefined) {
    from =
      (inner.negated || ownWords.has(inner.act)) && inner.cue >= 0
        ? Math.min(cueStart(scene, inner), inner.from)
        : Math.max(from, inner.from, behindItsSource(scene, inner, draft.token));
    to = Math.min(to, inner.to);
    if (to <= draft.token) to = draft.to;
    if (inner.act === 'deny') to = withQualifiers(scene, clause, from, to, inner.to);
  }
  [from, to] = trimmed(scene, ...ownFigure(scene, draft, drafts, from, to));
  if (inner !== undefined && isBareFigure(draft)) to = withSource(scene, inner, to);
  if (inner !== undefined && draft.quantities.length > 0) from = withTeller(scene, inner, from, to);
  if (inner !== undefined && saysWhereOneself(scene, draft, inner)) from = withTeller(scene, inner, from, to, true);
  if (inner !== undefined) from = withSubject(scene, inner, draft, clause, from, to);
  if (from < to && lengthOf(scene, from, to) <= longest && from <= draft.token && draft.token < to)
    return evidenceOf(scene, from, to);
  return evidenceOf(scene, draft.from, draft.to);
}

/** "15 people were confirmed dead": of whom a passive tells something stands before it, and with it. */
function withSubject(
  scene: Scene,
  { cue }: SpokenRegion,
  { quantities, slots }: Draft,
  clause: Clause,
  from: number,
  to: number,
): number {
  if (cue < clause.from || cue >= clause.to || elementAt(scene.tokens, cue)?.lexeme.voice !== 'passive') return from;
  const told = [
    ...quantities.map((quantity) => quantity.from),
    ...slots.map(({ role, phrase }) => (role === 'patient' ? (elementAt(scene.phrases, phrase)?.from ?? from) : from)),
  ].filter((start) => start >= clause.from && start < cue);
  const start = Math.min(from, ...told);
  return start < from && lengthOf(scene, start, to) <= longest ? start : from;
}

/** The end of a clause with the relative clauses right behind it, as far as they keep it short. */
function withRelatives(scene: Scene, clause: Clause, from: number): number {
  let to = clause.to;
  for (let next = clause.index + 1; next < scene.clauses.length; next++) {
    const { opener, to: end } = scene.clauses[next] as Clause;
    if (opener !== 'relative' || lengthOf(scene, from, end) > longest) break;
    to = end;
  }
  return to;
}

/** "Denied that he left as part of a plan": what a denial is tied to stands with it, as far as it is kept short. */
function withQualifiers(scene: Scene, clause: Clause, from: number, end: number, limit: number): number {
  let to = end;
  for (let next = clause.index + 1; next < scene.clauses.length; next++) {
    const { opener, from: start, to: stop } = scene.clauses[next] as Clause;
    const quoted =
      (scene.tokens[start] as Token).lexeme.pos === 'open' && scene.tokens[start + 1]?.lexeme.pos === 'preposition';
    if (!(opener === 'adverbial' || (quoted && next === clause.index + 1))) break;
    if (start > to + 1 || stop > limit || lengthOf(scene, from, stop) > longest) break;
    to = Math.max(to, stop);
  }
  return to;
}

/** "Convinced the mayor that the bridge had to close": what somebody was won over to stands with it. */
function withMatter(scene: Scene, { token }: Draft, clause: Clause, from: number): number {
  if (senseOf(scene.tokens[token] as Token, 'act')?.act !== 'persuade') return clause.to;
  const next = elementAt(scene.clauses, clause.index + 1);
  return next?.opener === 'content' && lengthOf(scene, from, next.to) <= longest ? next.to : clause.to;
}

/** Without the marks and links at its ends. */
function trimmed(scene: Scene, from: number, to: number): [number, number] {
  let [a, b] = [from, to];
  while (a < b && isLink(scene.tokens[a] as Token)) a++;
  while (b > a && isMark(scene.tokens[b - 1] as Token)) b--;
  return [a, b];
}

function isMark(token: Token): boolean {
  const { pos } = token.lexeme;
  return pos === 'comma' || pos === 'stop' || pos === 'open' || pos === 'close' || pos === 'conjunction';
}

function isLink(token: Token): boolean {
  const { pos } = token.lexeme;
  return isMark(token) || pos === 'complementizer' || pos === 'subordinator';
}
