import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** Whether the head of a phrase heads the name of a body: "the Tokyo Fire Department", «مصلحة السجون الليبية». */
export function namesBody(scene: Scene, { from, to, head }: Phrase): boolean {
  if (scene.pack.order !== 'verb-first') return isBodyNoun(scene, head);
  const isArticle = (scene.tokens[from] as Token).lexeme.pos === 'determiner' && from + 1 < to;
  return isBodyNoun(scene, isArticle ? from + 1 : from);
}

/** A noun that heads names of bodies, alone or in a word of several: "department", "Port of Tema Authority" and "University of Khartoum". */
export function isBodyNoun({ tokens, pack: { bodies, order } }: Scene, token: number): boolean {
  if (bodies === undefined) return false;
  const { lemma } = (tokens[token] as Token).lexeme;
  const cut = lemma.indexOf(' ');
  if (cut < 0) return bodies.has(lemma);
  return (
    bodies.has(lemma.slice(0, cut)) || (order !== 'verb-first' && bodies.has(lemma.slice(lemma.lastIndexOf(' ') + 1)))
  );
}
