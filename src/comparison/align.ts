import type { Claim } from '../model';
import type { Draft } from './draft';
import type { Kind } from './kind';
import type { ClaimAnswers, Memory } from './memory';
import type { Scene } from './scene';

/** The answers to one question, before they are grouped into positions. */
export interface Matter {
  readonly kind: Kind;
  readonly topic: string;
  readonly drafts: readonly Draft[];
}

/** Groups what the claims answer into questions: by kind and topic, then moves views of one matter into one question. */
export function align(scene: Scene, kinds: readonly Kind[], memory: Memory | null = null): Matter[] {
  const all = kinds.map(() => new Map<string, Draft[]>());
  for (const claim of scene.claims) {
    const { drafts: answers, kinds: asking } =
      memory === null
        ? answersOf(claim, scene, kinds)
        : memory.answers(claim, scene, () => answersOf(claim, scene, kinds));
    for (let at = 0; at < answers.length; at++) {
      const answer = answers[at] as Draft;
      const topics = all[asking[at] as number] as Map<string, Draft[]>;
      const drafts = topics.get(answer.topic);
      if (drafts === undefined) topics.set(answer.topic, [answer]);
      else drafts.push(answer);
    }
  }
  const byKind = new Map(kinds.map(({ kind }, at) => [kind, all[at] as Map<string, Draft[]>]));
  for (const { kind, joins } of kinds) {
    const own = byKind.get(kind);
    const there = joins && byKind.get(joins.kind);
    if (own === undefined || joins === undefined || there === undefined) continue;
    for (const [topic, drafts] of own) {
      const host = joins.topic(topic);
      const others = host === null ? undefined : there.get(host);
      const moved = others === undefined ? [] : joins.select(drafts, others, scene);
      if (moved.length === 0) continue;
      others?.push(...moved);
      const gone = new Set(moved);
      const rest = drafts.filter((answer) => !gone.has(answer));
      if (rest.length > 0) own.set(topic, rest);
      else own.delete(topic);
    }
  }
  return kinds.flatMap((kind) =>
    [...(byKind.get(kind.kind) ?? [])].map(([topic, drafts]) => ({ kind, topic, drafts })),
  );
}

/** Of a claim that answers nothing, as most do. */
const nothing: ClaimAnswers = { drafts: [], kinds: [] };

function answersOf(claim: Claim, scene: Scene, kinds: readonly Kind[]): ClaimAnswers {
  let drafts: Draft[] | null = null;
  let asking: number[] = [];
  for (let at = 0; at < kinds.length; at++)
    for (const answer of (kinds[at] as Kind).answers(claim, scene)) {
      if (drafts === null) {
        drafts = [answer];
        asking = [at];
        continue;
      }
      drafts.push(answer);
      asking.push(at);
    }
  if (drafts === null) return nothing;
  // Cut to size: a list that has grown holds room for sixteen more.
  return drafts.length === 1 ? { drafts, kinds: asking } : { drafts: drafts.slice(), kinds: asking.slice() };
}
