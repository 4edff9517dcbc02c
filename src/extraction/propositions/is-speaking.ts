import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Whoever says something in his sentence: "survivors said there were 750 on board" counts no survivors. */
export function isSpeaking({ relations, tokens }: Scene, { index }: Phrase): boolean {
  return relations.some(
    ({ token, subject }) =>
      subject === index &&
      (tokens[token] as Token).lexeme.voice === 'active' &&
      senseOf(tokens[token] as Token, 'speech') !== undefined,
  );
}
