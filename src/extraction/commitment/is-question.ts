import type { Token } from '../../model/token';
import { lastOf } from '../syntax/last-of';
import type { Scene } from '../syntax/scene';

/** A question asserts nothing. */
export function isQuestion(scene: Scene): boolean {
  const last = lastOf(scene.tokens) as Token;
  return last.lexeme.pos === 'stop' && questionMarks.has(scene.text.charAt(last.start));
}

const questionMarks: ReadonlySet<string> = new Set(['?', '؟']);
