import type { PartOfSpeech, SpeechAct, Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Tokens between a verb of ability and what somebody is able to do: the able one, and what governs the deed. */
const farthest = 7;

const between: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'preposition',
  'complementizer',
  'pronoun',
  'noun',
  'name',
  'adjective',
  'determiner',
  'adverb',
]);

/** Acts that tell whether something is so, and leave it open where somebody is not able to do them. */
const settling: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['confirm', 'deny', 'investigate']);

/**
 * The verb by which somebody was not able to do what a cue says: «لم تتمكن رويترز من تأكيد», «لا يستطيع المتحدث أن يؤكد»;
 * undefined where the cue settles nothing or no such verb governs it.
 */
export function unableToTell(scene: Scene, cue: number): Relations | undefined {
  const act = senseOf(scene.tokens[cue] as Token, 'speech')?.act;
  if (act === undefined || !settling.has(act)) return undefined;
  for (let i = cue - 1; i > 0 && i >= cue - farthest; i--) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos === 'verb')
      return isUnable(scene, i) ? scene.relations[scene.relationAt[i] as number] : undefined;
    if (!between.has(token.lexeme.pos)) return undefined;
  }
  return undefined;
}

function isUnable({ tokens }: Scene, verb: number): boolean {
  const token = tokens[verb] as Token;
  const able = senseOf(token, 'event')?.event === 'succeed' || senseOf(token, 'certainty')?.certainty === 'possible';
  if (!able) return false;
  const before = tokens[verb - 1]?.lexeme.pos === 'aux' ? verb - 2 : verb - 1;
  return tokens[before]?.lexeme.pos === 'negator';
}
