import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import type { Region } from './region';

/** «وقالت إنه»: a finite verb of speech that needs no pronoun for its subject. */
export function isDropped(scene: Scene, { cue, sources, impersonal }: Region): boolean {
  const { lexeme } = scene.tokens[cue] as Token;
  const finite = lexeme.pos === 'verb' && lexeme.verbForm === 'finite' && lexeme.voice !== 'passive';
  return finite && sources.length === 0 && !impersonal && scene.pack.order === 'verb-first';
}
