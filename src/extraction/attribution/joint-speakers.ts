import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { completions } from './completions';
import type { Discourse } from './discourse';
import type { Region } from './region';
import { sourceOf } from './source';
import { nameWords, speakerWords } from './speaker-words';

/**
 * "The sources and a senior officer said", «وأضاف المصدران، ومعهما ضابط كبير، أن»: whoever says it with them told whom they told,
 * and can be taken up by himself.
 */
export function noteJoint(
  scene: Scene,
  { sources, cue }: Region,
  chain: readonly Source[],
  discourse: Discourse,
  senses: (phrase: number) => PhraseSense,
): void {
  const first = lastOf(sources);
  if (first === undefined || cue < 0) return;
  const parts = completions(scene, scene.phrases[first] as Phrase, senses);
  let end = (scene.phrases[lastOf(parts) as number] as Phrase).to;
  let joined = false;
  for (let index = (lastOf(parts) as number) + 1; index < scene.phrases.length; index++) {
    const phrase = scene.phrases[index] as Phrase;
    if (phrase.from > end + 4) return;
    const here = isJoint(scene, end, phrase.from);
    if (here === null) return;
    joined ||= here;
    const sense = senses(index);
    if (joined && sense.actors.some((id) => id.startsWith('actor:role/'))) {
      const source = sourceOf(scene, index, senses);
      discourse.speak(
        [...chain.slice(0, -1), source],
        { words: speakerWords(scene, index, senses), names: nameWords(scene, index, senses) },
        scene.number,
      );
      return;
    }
    if (!sense.pronoun) return;
    end = phrase.to;
  }
}

/** Whether "and" stands among the tokens; null where anything but it, a comma or "with" does. */
function isJoint(scene: Scene, from: number, to: number): boolean | null {
  let joint = false;
  for (let i = from; i < to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'conjunction') joint = true;
    else if (pos !== 'comma' && pos !== 'determiner' && pos !== 'adjective' && pos !== 'preposition') return null;
  }
  return joint;
}
