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
export function isBodyNoun({ tokens, pack }: Scene, token: number): boolean {
  const words = (tokens[token] as Token).lexeme.lemma.split(' ');
  const isBody = (word: string | undefined) => word !== undefined && pack.bodies?.has(word) === true;
  return isBody(words[0]) || (pack.order !== 'verb-first' && isBody(words.at(-1)));
}
