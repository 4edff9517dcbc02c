import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { standsForClause } from '../syntax/clausal';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Draft } from './draft';
import { happeningOf } from './happening-of';

/**
 * «انهار المبنى، ما أدى إلى مقتل خمسة», «…، الأمر الذي أوقع جرحى»: a relative that stands for the whole clause before makes
 * what that clause tells the cause of its own.
 */
export function linkClausalCauses(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const relation = scene.relations[scene.relationAt[draft.token] as number];
    if (draft.nominal || relation === undefined || !isClausal(scene, draft, relation.clause)) continue;
    const told = fittingTold(scene, drafts, relation.clause);
    if (told === undefined) continue;
    const own = draft.slots.filter(({ phrase }) => phrase < 0 || phrase !== relation.subject);
    draft.slots.splice(0, draft.slots.length, ...own);
    draft.slots.push({ role: 'cause', phrase: -1, value: happeningOf(scene, told) });
    draft.cause = told.token;
  }
}

function isClausal(scene: Scene, draft: Draft, index: number): boolean {
  const clause = scene.clauses[index] as Clause;
  // «انفجرت السيارة، مخلفة خمسة قتلى»: a participle of cause says the same.
  const left = draft.event === 'cause' && (scene.tokens[draft.token] as Token).lexeme.verbForm === 'participle';
  if (left && scene.pack.order === 'verb-first' && clause.index > 0) return true;
  return standsForClause(scene.tokens, clause, scene.pack.clausalRelatives);
}

/**
 * «عمّ الغضب البلاد عقب تصادم قطارين، ما أسفر عن وفاة 32»: of what the clause before tells, deaths and ruin come of the nearest that brings
 * such about, where its verb does not.
 */
function fittingTold(scene: Scene, drafts: readonly Draft[], index: number): Draft | undefined {
  const told = toldBefore(scene, drafts, index);
  if (told === undefined || harmful.has(traitsOf(told.event).family)) return told;
  const harms = drafts.some(
    ({ token, event }) => scene.clauseAt[token] === index && outcomes.has(traitsOf(event).family),
  );
  if (!harms) return told;
  const clause = scene.clauseAt[told.token];
  return (
    drafts.findLast(({ token, event }) => scene.clauseAt[token] === clause && harmful.has(traitsOf(event).family)) ??
    told
  );
}

/** Families of what kills, hurts and ruins, and of what it leaves. */
const harmful: ReadonlySet<Family> = new Set<Family>(['assault', 'accident', 'damage', 'nature', 'technology']);
const outcomes: ReadonlySet<Family> = new Set<Family>(['harm', 'damage']);

/** What the clause before tells: its verb's event, or its first event noun; of clauses inside others the nearest that tells. */
function toldBefore(scene: Scene, drafts: readonly Draft[], index: number): Draft | undefined {
  let inner: Draft | undefined;
  for (let at = index - 1; at >= 0; at--) {
    const inside = drafts.filter(({ token }) => scene.clauseAt[token] === at && !speaks(scene, token));
    // A relative clause only says more of one of those whom the clause before it tells of.
    const telling = inside.filter(({ event }) => event !== 'happen');
    const told = telling.find(({ nominal }) => !nominal) ?? telling[0] ?? inside[0];
    if (told !== undefined && (scene.clauses[at] as Clause).opener !== 'relative') return told;
    inner ??= told;
  }
  return inner;
}

function speaks(scene: Scene, token: number): boolean {
  return senseOf(scene.tokens[token] as Token, 'speech') !== undefined;
}
