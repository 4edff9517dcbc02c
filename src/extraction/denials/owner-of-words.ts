import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { truthAt } from '../syntax/truth-at';
import { wordsIn } from './denier';

interface Owner {
  readonly words: ReadonlySet<string>;
  readonly end: number;
}

/** Whose words a noun stands for; null where more follows than that. */
export function ownerOf(scene: Scene, noun: number, from: number, clause: Clause): Owner | null {
  const words: string[] = [];
  // "The Herald's report": who stands before the noun.
  for (let i = from; i < noun; i++) if (isNaming(scene, i)) words.push(scene.text.slice(...spanOf(scene, i)));
  let end = noun + 1;
  for (let i = noun + 1; i < clause.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'comma' || pos === 'stop' || pos === 'close' || pos === 'conjunction' || pos === 'verb') break;
    if (pos === 'complementizer' || pos === 'open') return null;
    if (pos === 'preposition') {
      // "Dismissed the claim as fabricated", "denied the reports on Monday", "the charges against him".
      if (i + 1 < clause.to && (truthAt(scene, i + 1) < 0 || isAside(scene, i))) break;
      if (!marksAt(scene.tokens, i).some((role) => role === 'agent' || role === 'source')) return null;
      continue;
    }
    if (isNaming(scene, i)) {
      words.push(scene.text.slice(...spanOf(scene, i)));
      end = i + 1;
    }
  }
  return { words: new Set(words.flatMap((word) => wordsIn(scene, word))), end };
}

/** A preposition that opens a time, or of whom something is said: "on Monday", "against him", «الموجهة إليه». */
export function isAside({ tokens }: Scene, at: number): boolean {
  const next = tokens[at + 1] as Token;
  return next.lexeme.pos === 'time' || senseOf(next, 'time') !== undefined || next.lexeme.pos === 'pronoun';
}

export function isNaming({ tokens }: Scene, at: number): boolean {
  const { pos } = (tokens[at] as Token).lexeme;
  return pos === 'noun' || pos === 'name';
}

export function spanOf({ tokens }: Scene, at: number): [number, number] {
  const { start, end } = tokens[at] as Token;
  return [start, end];
}
