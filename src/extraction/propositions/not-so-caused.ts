import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { type Draft, slotOf } from './draft';

/**
 * "The deaths were not due to the storm", «لم تكن الوفيات ناجمة عن قصف»: what is said of them is that such a cause is none of theirs,
 * and they are not denied.
 */
export function markNotSoCaused(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.nominal || draft.focus !== undefined) continue;
    const cause = scene.phrases[slotOf(draft, 'cause')?.phrase ?? -1];
    const effect = scene.phrases[scene.phraseAt[draft.token] as number];
    if (cause === undefined || effect === undefined || cause.prep < effect.to) continue;
    if (!isRuledOut(scene, effect, cause)) continue;
    draft.focus = 'cause';
    draft.negated = true;
    // Whether there was one is left open.
    for (const other of drafts)
      if (other.nominal && other.token >= cause.from && other.token < cause.to) other.open = true;
  }
}

/** A negated copula before the effect, where verbs come first, or between it and what it is not put down to. */
function isRuledOut({ tokens, pack }: Scene, effect: Phrase, { prep }: Phrase): boolean {
  let negated = false;
  let copular = false;
  for (let i = effect.to; i < prep; i++) {
    const { pos, lemma } = (tokens[i] as Token).lexeme;
    if (pos === 'negator') negated = true;
    else if (pos === 'aux' || pack.copulas.has(lemma)) copular = true;
    else if (pos !== 'adverb' && pos !== 'adjective') return false;
  }
  if (negated) return copular;
  const first = tokens[effect.from - 1];
  if (first === undefined || !(tokens[effect.head] as Token).lexeme.definite) return false;
  if (first.lexeme.pos === 'negator') return pack.copulas.has(first.lexeme.lemma);
  const before = tokens[effect.from - 2];
  return before?.lexeme.pos === 'negator' && pack.copulas.has(first.lexeme.lemma);
}
