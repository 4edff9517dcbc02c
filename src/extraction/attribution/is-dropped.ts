import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Region } from './region';

/** «وقالت إنه»: a finite verb of speech that needs no pronoun for its subject. */
export function isDropped(scene: Scene, { cue, sources, impersonal }: Region): boolean {
  const { lexeme } = scene.tokens[cue] as Token;
  const finite = lexeme.pos === 'verb' && lexeme.verbForm === 'finite' && lexeme.voice !== 'passive';
  return finite && sources.length === 0 && !impersonal && scene.pack.order === 'verb-first';
}

/**
 * «أفادت الخلية بأن …، بعدما أعلن سابقا عن قصف»: a verb of speech without a subject, unlike in gender to whoever spoke before it in the
 * sentence, is passive or another's.
 */
export function isOthers({ tokens, phrases, relations }: Scene, { cue, sources }: Region): boolean {
  const { gender, number, pos } = (tokens[cue] as Token).lexeme;
  if (pos !== 'verb' || gender === undefined || number !== 'singular') return false;
  const before = relations.findLast(
    ({ token, subject }) => token < cue && subject >= 0 && senseOf(tokens[token] as Token, 'speech') !== undefined,
  );
  if (!sources.every((source) => source === before?.subject)) return false;
  const said = elementAt(tokens, before?.token ?? -1)?.lexeme;
  // Before its verb a subject of several may be told by either.
  const follows = before !== undefined && (phrases[before.subject]?.from ?? 0) > before.token;
  return follows && said?.gender !== undefined && said.number === 'singular' && said.gender !== gender;
}
