import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isStatement } from './issuer';
import type { Region } from './region';
import { sourceOf } from './source';

/**
 * "In a statement attributed to him", «في بيان نُسب إليه»: what somebody says in words that are only said to be his stands behind those
 * words in the chain.
 */
export function throughAscribed(
  scene: Scene,
  { cue, sources }: Region,
  chain: readonly Source[],
  senses: (phrase: number) => PhraseSense,
): readonly Source[] {
  if (chain.length !== 1 || chain[0]?.kind !== 'person' || cue < 0 || sources.length === 0) return chain;
  for (const { index, from, to } of scene.phrases) {
    const end = isStatement(scene, index, senses) ? endOfAscription(scene, to) : -1;
    if (end < 0 || sources.includes(index)) continue;
    return [
      { ...sourceOf(scene, index, senses), kind: 'document', id: null, name: wordsOf(scene, from, end) },
      ...chain,
    ];
  }
  return chain;
}

/** The end of "attributed to him" at or right before a token; −1 where nothing is ascribed there to whoever speaks. */
function endOfAscription({ tokens }: Scene, at: number): number {
  const verb = [at, at - 1].find(
    (i) => tokens[i] !== undefined && senseOf(tokens[i] as Token, 'ascribes') !== undefined,
  );
  if (verb === undefined) return -1;
  for (let i = verb + 1; i <= verb + 2; i++) if (tokens[i]?.lexeme.pos === 'pronoun') return i + 1;
  return -1;
}
