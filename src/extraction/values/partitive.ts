import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Whether a phrase, or those it is joined to, stands after words that take a part: "including", "of them", «بينهم». */
export function isPart(scene: Scene, phrase: Phrase): boolean {
  let at: Phrase | undefined = phrase;
  while (at !== undefined) {
    if (at.prep >= 0) return takesPart(scene.tokens[at.prep] as Token);
    at = at.joined >= 0 ? scene.phrases[at.joined] : undefined;
  }
  return false;
}

/**
 * Whether a bare number stands right before such words and numbers what follows: "five of them soldiers". "Five including a
 * child", «12 شخصا بينهم ثلاثة أطفال» count the whole.
 */
export function isHeadOfPart(scene: Scene, phrase: Phrase): boolean {
  const next = scene.tokens[phrase.to];
  if (next === undefined || next.lexeme.pos !== 'preposition' || !takesPart(next)) return false;
  const members = scene.phrases[phrase.index + 1];
  if (phrase.to - phrase.from > 1 || members === undefined || members.prep !== phrase.to) return false;
  for (let i = members.from; i < members.to; i++) if ((scene.tokens[i] as Token).lexeme.pos === 'number') return false;
  const { definite, number } = (scene.tokens[members.head] as Token).lexeme;
  return definite || number === 'plural';
}

function takesPart(token: Token): boolean {
  return senseOf(token, 'scope')?.part === 'subset';
}

/** "Among the dead", «بين الضحايا»: what follows counts some of them. */
export function isAmongVictims(scene: Scene, phrase: Phrase): boolean {
  if (phrase.prep < 0 || senseOf(scene.tokens[phrase.head] as Token, 'casualty') === undefined) return false;
  return takesMembers(scene.tokens[phrase.prep] as Token);
}

/** "Among", «بين», «في عداد»: a preposition by which something is one of several. */
export function takesMembers(token: Token): boolean {
  if (token.lexeme.pos !== 'preposition') return false;
  return takesPart(token) || senseOf(token, 'locative')?.relation === 'between';
}
