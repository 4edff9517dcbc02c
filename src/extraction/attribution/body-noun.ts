import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** Whether the head of a phrase heads the name of a body: "the Tokyo Fire Department", «مصلحة السجون الليبية». */
export function namesBody(scene: Scene, { from, to, head }: Phrase): boolean {
  if (scene.pack.order === 'verb-first') {
    const isArticle = (scene.tokens[from] as Token).lexeme.pos === 'determiner' && from + 1 < to;
    return isBodyNoun(scene, isArticle ? from + 1 : from);
  }
  // "University of Khartoum", "Port of Tema Authority" are one name.
  return isBodyNoun(scene, head) || scene.pack.bodies?.has(firstWord(scene, head)) === true;
}

/** A noun that heads names of bodies, alone or at the head of a word of several: "fire department"; not "police chief". */
export function isBodyNoun(scene: Scene, token: number): boolean {
  const { bodies, order } = scene.pack;
  if (bodies === undefined) return false;
  if (order === 'verb-first') return bodies.has(firstWord(scene, token));
  const { lemma } = (scene.tokens[token] as Token).lexeme;
  return bodies.has(lemma.slice(lemma.lastIndexOf(' ') + 1));
}

function firstWord({ tokens }: Scene, token: number): string {
  const { lemma } = (tokens[token] as Token).lexeme;
  const cut = lemma.indexOf(' ');
  return cut < 0 ? lemma : lemma.slice(0, cut);
}
