import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { Draft } from './draft';

/** What somebody refuses to do is not done: "refused to pay", «رفضت دفع الفدية». */
export function negateRefused(scene: Scene, drafts: readonly Draft[]): void {
  for (const refusal of drafts) {
    if (refusal.event !== 'refuse' || refusal.nominal) continue;
    const done = drafts.find((draft) => draft !== refusal && isRefused(scene, refusal, draft));
    if (done !== undefined) done.negated = true;
  }
}

/** An infinitive right behind the verb, or an event without article as its first object. */
function isRefused(scene: Scene, refusal: Draft, draft: Draft): boolean {
  const { lexeme } = scene.tokens[draft.token] as Token;
  if (lexeme.verbForm === 'infinitive') return draft.token > refusal.token && draft.token <= refusal.token + 3;
  const relation = scene.relations[scene.relationAt[refusal.token] as number];
  const object = scene.phrases[relation?.objects[0] ?? -1] as Phrase | undefined;
  return draft.nominal && !draft.reference && scene.pack.order === 'verb-first' && object?.head === draft.token;
}
