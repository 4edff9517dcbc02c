import type { PartOfSpeech, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { Cleft } from './cleft';

/** What a relative that describes no noun stands behind. */
const heading: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['complementizer', 'open', 'conjunction', 'comma']);

/**
 * «الذي فتح البوابات هو الحارس», «من قتل الصحفي هم الحراس»: a relative without a noun, its verb with what it was done to, and behind a
 * pronoun who did it. Without an object «من قتل هو السائق» may as well be whom it befell.
 */
export function invertedCleft(scene: Scene, clause: Clause): Cleft | null {
  const { tokens, phrases, pack } = scene;
  if (pack.order !== 'verb-first' || clause.opener !== 'relative') return null;
  const before = elementAt(tokens, clause.from - 1);
  if (before !== undefined && !heading.has(before.lexeme.pos)) return null;
  const verb = tokens.findIndex(({ lexeme }, i) => i > clause.from && i < clause.to && lexeme.pos === 'verb');
  // «ما يفعله الوزير هو»: the relative is what is done, and not who does it.
  if (verb < 0 || isResumed(scene, verb)) return null;
  for (let at = verb + 1; at < clause.to - 1; at++) {
    if (!isCopula(scene, at)) continue;
    const phrase = phrases.find(({ from }) => from === at + 1);
    if (phrase === undefined || phrase.prep >= 0 || !hasObject(phrases, verb, at)) return null;
    return { phrase, from: clause.from, free: true, at: clause.from, copula: at, negated: false, inverted: true };
  }
  return null;
}

/** A pronoun that stands by itself between two nouns, and is written onto neither. */
function isCopula({ tokens, pack }: Scene, at: number): boolean {
  const { lexeme, start } = tokens[at] as Token;
  return lexeme.pos === 'pronoun' && pack.copulas.has(lexeme.lemma) && tokens[at - 1]?.end !== start;
}

/** A pronoun written onto the verb takes up the relative. */
function isResumed({ tokens }: Scene, verb: number): boolean {
  const next = elementAt(tokens, verb + 1);
  return next?.lexeme.pos === 'pronoun' && next.start === tokens[verb]?.end;
}

function hasObject(phrases: readonly Phrase[], verb: number, copula: number): boolean {
  return phrases.some(({ from, to, prep }) => from > verb && to <= copula && prep < 0);
}
