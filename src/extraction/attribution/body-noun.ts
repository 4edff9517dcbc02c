import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** Whether the head of a phrase heads the name of a body: "the Tokyo Fire Department", «مصلحة السجون الليبية». */
export function namesBody({ tokens, pack }: Scene, { from, to, head }: Phrase): boolean {
  const { bodies } = pack;
  if (bodies === undefined) return false;
  if (pack.order === 'verb-first') {
    const first = tokens[from] as Token;
    const noun = first.lexeme.pos === 'determiner' && from + 1 < to ? (tokens[from + 1] as Token) : first;
    return bodies.has(wordAt(noun, 0));
  }
  const noun = tokens[head] as Token;
  // "University of Khartoum", "Port of Tema Authority" are one name.
  return bodies.has(wordAt(noun, -1)) || bodies.has(wordAt(noun, 0));
}

function wordAt({ lexeme }: Token, at: number): string {
  return lexeme.lemma.split(' ').at(at) as string;
}
