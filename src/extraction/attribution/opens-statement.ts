import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { endOfIssuer, issuerOf } from './issuer';

/** «أظهر التحقيق أن», "the report said that": the noun is the speaker of a cue, not a cue of its own. */
export function speaks(scene: Scene, i: number): boolean {
  const phrase = scene.phraseAt[i] as number;
  return scene.relations.some(
    ({ subject, token }) => subject === phrase && senseOf(scene.tokens[token] as Token, 'speech') !== undefined,
  );
}

/** «جاء في بيان للوزارة أن», "a statement from the bank: …": a statement, who issued it, and right behind that its words. */
export function opensStatement(scene: Scene, i: number, senses: (phrase: number) => PhraseSense): boolean {
  const phrase = scene.phraseAt[i] as number;
  if ((scene.phrases[phrase] as Phrase | undefined)?.head !== i || issuerOf(scene, phrase, senses) < 0) return false;
  const opens = scene.tokens[afterComma(scene, endOfIssuer(scene, phrase, senses))]?.lexeme.pos;
  if (opens !== 'complementizer' && opens !== 'open') return false;
  // "The ministry said in a statement to the press that": somebody else speaks.
  const { from } = scene.clauses[scene.clauseAt[i] as number] as Clause;
  for (let at = from; at < i; at++) if (senseOf(scene.tokens[at] as Token, 'speech') !== undefined) return false;
  return true;
}

export function afterComma(scene: Scene, i: number): number {
  return scene.tokens[i]?.lexeme.pos === 'comma' ? i + 1 : i;
}
