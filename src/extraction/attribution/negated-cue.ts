import type { SpeechAct, Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import { isOfNobody } from '../syntax/is-of-nobody';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';

/** A negator right before the cue, or with only its auxiliaries and determiners between; or a subject that is nobody. */
export function isNegatedCue(scene: Scene, cue: number): boolean {
  const relation = elementAt(scene.relations, indexAt(scene.relationAt, cue));
  // "No leak was reported": what is told of tells nothing either way.
  const speaks = (scene.tokens[cue] as Token).lexeme.voice !== 'passive';
  return hasNegator(scene, cue) || (speaks && relation !== undefined && isOfNobody(scene, relation));
}

function hasNegator(scene: Scene, cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i >= cue - 4; i--) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'negator') return true;
    // "Did not rule out the possibility that": what is not denied is not negated.
    if (pos === 'verb' && senseOf(scene.tokens[i] as Token, 'speech')?.act === 'deny') return false;
    // «ليس بإمكاننا تأكيد»: what somebody has not the means to confirm.
    if (isMeans(scene, i) || (i > 0 && pos === 'pronoun' && isMeans(scene, i - 1))) continue;
    if (pos === 'preposition' && isMeans(scene, i + 1)) continue;
    // "Did not confirm or deny it": the negation of the cue before is shared.
    if (pos === 'conjunction' && i > 0 && senseOf(scene.tokens[i - 1] as Token, 'speech') !== undefined)
      return hasNegator(scene, i - 1);
    if (
      pos !== 'aux' &&
      pos !== 'adverb' &&
      pos !== 'time' &&
      pos !== 'other' &&
      pos !== 'determiner' &&
      pos !== 'adjective' &&
      pos !== 'verb' &&
      pos !== 'relative'
    )
      return false;
  }
  return false;
}

/** «لم تعثر الشرطة على أي دليل على»: who did not find, or has not got, what shows it stands between. A verb of showing is a cue itself. */
export function isSoughtInVain(scene: Scene, cue: number, act: SpeechAct): boolean {
  if (act !== 'show' || (scene.tokens[cue] as Token).lexeme.pos !== 'noun') return false;
  const phrase = scene.phraseAt[cue] as number;
  const verb = scene.relations.find(({ objects, obliques }) => objects.includes(phrase) || obliques.includes(phrase));
  if (verb === undefined || verb.token > cue || senseOf(scene.tokens[verb.token] as Token, 'speech') !== undefined)
    return false;
  return isNegatedCue(scene, verb.token);
}

/** Tokens between a verb of speech and the words said. */
const near = 4;

/** «قال إن الجسر انهار، دون أن يذكر عدد القتلى»: what somebody leaves unsaid, and no words of his. */
export function isLeftUnsaid({ tokens, pack }: Scene, cue: number, act: SpeechAct): boolean {
  const [before, verb] = [tokens[cue - 1], tokens[cue] as Token];
  if (pack.order !== 'verb-first' || before?.lexeme.pos !== 'negator' || !hasLink(before, 'contrast')) return false;
  if (verb.lexeme.pos !== 'verb' || act === 'deny' || act === 'confirm') return false;
  for (let i = cue + 1; i <= cue + near; i++) if (tokens[i]?.lexeme.pos === 'complementizer') return false;
  return true;
}

function isMeans(scene: Scene, i: number): boolean {
  const token = scene.tokens[i] as Token;
  return token.lexeme.pos === 'noun' && senseOf(token, 'certainty')?.certainty === 'possible';
}
