import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { isStatement } from './issuer';

/** «نفت الوزارة في بيان نشرته أمس إغلاق المصنع»: past what somebody spoke in and that it was put out. */
export function pastStatement(scene: Scene, from: number, senses: (phrase: number) => PhraseSense): number {
  const phrase = scene.phrases[scene.phraseAt[from + 1] ?? -1];
  if (phrase === undefined || phrase.prep !== from || !isStatement(scene, phrase.index, senses)) return from;
  const [verb, it] = [scene.tokens[phrase.to], scene.tokens[phrase.to + 1]];
  if (verb?.lexeme.pos !== 'verb' || it?.lexeme.pos !== 'pronoun' || it.start !== verb.end) return from;
  let end = phrase.to + 2;
  while (scene.tokens[end]?.lexeme.pos === 'time' || scene.tokens[end]?.lexeme.pos === 'adverb') end++;
  return end;
}
