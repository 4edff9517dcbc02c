import type { Token } from '../../model/token';
import { canBeSubject } from './agreement';
import type { Phrase } from './phrase';
import type { Syntax } from './relations';
import { conceptOf } from './senses';

/** Tokens between a speaker and the words said, at most. */
const most = 16;

/** «وعقب اجتماعات اليوم الأول قال وزير الخارجية إن»: somebody right behind the verb, and words said behind that. */
export function saysThat({ tokens }: Syntax, verb: number, speaker: Phrase): boolean {
  const head = tokens[speaker.head] as Token;
  if (head.lexeme.pos !== 'name' && conceptOf(head, 'actor:') === undefined) return false;
  if (!canBeSubject(tokens, verb, speaker)) return false;
  for (let i = speaker.to; i < tokens.length && i < speaker.to + most; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer') return true;
    if (pos === 'verb' || pos === 'relative' || pos === 'conjunction') return false;
  }
  return false;
}
