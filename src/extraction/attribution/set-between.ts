import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import type { Region } from './region';

/** Where words go on behind who is named as their source between commas ("…, officials said, killing nine"): the token; −1 where they do not. */
export function behindItsSource({ tokens }: Scene, { from, to, cue, sources }: Region, at: number): number {
  if (cue < 0 || from >= cue || at <= cue || at >= to || sources.length === 0) return -1;
  for (let i = cue + 1; i < at; i++) if ((tokens[i] as Token).lexeme.pos === 'comma') return i + 1;
  return -1;
}
