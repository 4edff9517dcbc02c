import type { SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Acts whose nouns stand for what somebody told. */
const telling: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['accuse', 'report', 'say', 'suspect', 'doubt', 'announce']);

/** The noun for what was told, at `at` or behind what it is called ("the truth of the reports", «صحة الأنباء») or whose it is; −1 for others. */
export function tellingNounAt(scene: Scene, at: number, clause: Clause): number {
  for (let i = at; i < Math.min(clause.to, at + 5); i++) {
    const token = scene.tokens[i] as Token;
    const { pos, definite, lemma } = token.lexeme;
    if (pos === 'noun') {
      const act = senseOf(token, 'speech')?.act;
      const tells = act !== undefined && telling.has(act);
      if (tells || scene.pack.shells?.has(lemma) === true) return definite || isOwned(scene, i) ? i : -1;
      if (scene.pack.verities?.has(lemma) === true) continue;
    }
    if (pos === 'open' || pos === 'comma' || pos === 'stop' || pos === 'verb' || pos === 'complementizer') return -1;
    if (pos === 'preposition' && scene.pack.verities?.has(scene.tokens[i - 1]?.lexeme.lemma ?? '') !== true) return -1;
  }
  return -1;
}

/** "Its claim", "the Herald's report", «رواية الجيش», «هذه الأنباء». */
function isOwned(scene: Scene, at: number): boolean {
  const phrase = scene.phrases[scene.phraseAt[at] as number];
  if (phrase === undefined) return false;
  const next = scene.tokens[at + 1];
  if (next?.lexeme.definite === true && next.lexeme.pos === 'noun') return true;
  return (scene.tokens[phrase.from] as Token).lexeme.definite;
}
