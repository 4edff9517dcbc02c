import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { completions } from './completions';
import { isStatement } from './issuer';
import type { Region } from './region';

/** Folded words that name a speaker: nouns and names of its phrase and of those that complete it. */
export function speakerWords(
  scene: Scene,
  index: number,
  senses: (phrase: number) => PhraseSense,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of completions(scene, scene.phrases[index] as Phrase, senses)) {
    const { from, to } = scene.phrases[part] as Phrase;
    for (let i = from; i < to; i++) {
      const { lexeme } = scene.tokens[i] as Token;
      if (lexeme.pos === 'noun' || lexeme.pos === 'name')
        for (const word of wordsIn(lexeme.lemma)) if (word.length > 2) words.add(word);
    }
  }
  return words;
}

/** Folded words of the personal name that a speaker is told by. */
export function nameWords(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of completions(scene, scene.phrases[index] as Phrase, senses)) {
    const { from, to } = scene.phrases[part] as Phrase;
    for (let i = from; i < to; i++) {
      const { pos, form, senses: meant } = (scene.tokens[i] as Token).lexeme;
      if (pos !== 'name' || meant.some(({ kind }) => kind === 'concept')) continue;
      for (const word of wordsIn(form)) if (word.length > 2) words.add(word);
      // «ياسر مصباح», «عبد الحميد البدوي»: a family name that means something else besides.
      const family = scene.tokens[i + 1]?.lexeme;
      const alone = family?.pos === 'noun' || family?.pos === 'adjective';
      if (alone && family.number !== 'plural' && family.ending !== 'oblique') words.add(family.lemma);
    }
  }
  return words;
}

/** Words for what somebody says something in: "in a statement", «في رسالة». "The letter said" takes them up. */
export function statementWords(
  scene: Scene,
  { sources }: Region,
  senses: (phrase: number) => PhraseSense,
): readonly string[] {
  const words: string[] = [];
  for (const { index, head, prep } of scene.phrases)
    if (prep >= 0 && !sources.includes(index) && isStatement(scene, index, senses))
      words.push(...wordsIn((scene.tokens[head] as Token).lexeme.lemma));
  return words;
}

function wordsIn(lemma: string): readonly string[] {
  return lemma.includes(' ') ? lemma.split(' ') : [lemma];
}
