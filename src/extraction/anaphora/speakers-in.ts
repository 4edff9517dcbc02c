import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Phrases before a token that speak: the subjects of verbs of speech. */
export function speakersIn({ relations, tokens }: Scene, before: number): number[] {
  const found: number[] = [];
  for (const { token, subject } of relations)
    if (subject >= 0 && token < before && senseOf(tokens[token] as Token, 'speech') !== undefined) found.push(subject);
  return found;
}
