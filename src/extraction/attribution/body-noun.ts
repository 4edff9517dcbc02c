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
    return bodies.has(firstWord(noun));
  }
  const noun = tokens[head] as Token;
  // "University of Khartoum", "Port of Tema Authority" are one name.
  return bodies.has(lastWord(noun)) || bodies.has(firstWord(noun));
}

function firstWord({ lexeme: { lemma } }: Token): string {
  const cut = lemma.indexOf(' ');
  return cut < 0 ? lemma : lemma.slice(0, cut);
}

/** The last word of a base form of one word or several. */
export function lastWord({ lexeme: { lemma } }: Token): string {
  return lemma.slice(lemma.lastIndexOf(' ') + 1);
}
