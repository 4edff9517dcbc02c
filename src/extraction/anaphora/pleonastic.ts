import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';
import { isInfinitiveMark } from '../syntax/verb-group';

/** Words within which a clause goes on with what "it" only announces. */
const far = 8;

/** Whether a pronoun takes up nothing: "it was clear that", "it is good to", «إنه لا علاقة لها». */
export function isPleonastic(scene: Scene, index: number): boolean {
  const { head, to } = scene.phrases[index] as Phrase;
  const { pack, tokens } = scene;
  if (pack.order === 'verb-first') return announcesNothing(scene, head);
  return pack.anaphors.get((tokens[head] as Token).lexeme.lemma) === 'body' && announces(scene, to);
}

/** «أنه لم يكن لهم دور», «إنه لا علاقة لها»: behind "that" and before a negation of what there is. */
function announcesNothing({ tokens }: Scene, at: number): boolean {
  const opens = (tokens[at - 1] as Token | undefined)?.lexeme.pos === 'complementizer';
  const { gender, number } = (tokens[at] as Token).lexeme;
  if (!opens || gender !== 'masculine' || number !== 'singular') return false;
  const negated = (tokens[at + 1] as Token | undefined)?.lexeme.pos === 'negator';
  if (!negated) return hasSense((tokens[at + 1] ?? tokens[at]) as Token, 'existential');
  const next = tokens[at + 2] as Token | undefined;
  return next?.lexeme.pos === 'noun' || (next !== undefined && hasSense(next, 'existential'));
}

/** "It was thought that", "it took an hour to": a clause or infinitive behind its verb or adjective. */
function announces({ tokens, pack }: Scene, from: number): boolean {
  let verbs = 0;
  let described = false;
  for (let i = from; i < Math.min(tokens.length, from + far); i++) {
    const token = tokens[i] as Token;
    const { pos, lemma } = token.lexeme;
    if (pos === 'complementizer') return true;
    if (isInfinitiveMark(token)) return described;
    if (pos === 'verb') {
      if (verbs++ > 0) return false;
      described ||= pack.copulas.has(lemma) || announcing.has(lemma);
    }
    if (pos === 'comma' || pos === 'stop' || pos === 'relative' || pos === 'close' || pos === 'open') return false;
  }
  return false;
}

const announcing: ReadonlySet<string> = new Set(['take', 'cost', 'seem', 'remain', 'need']);
