import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { isEventNoun } from '../syntax/phrase-words';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Acts that only pass on what is told. */
const retelling: ReadonlySet<string> = new Set(['report', 'say', 'tell', 'relay']);

/** Acts by which a mere mention of an event ("denied the strike") says that it happened or did not. */
const onTheEvent: ReadonlySet<string> = new Set(['confirm', 'deny', 'admit', 'cannot-confirm', 'doubt']);

/**
 * The event is what the cue itself bears on: nothing but its own words stand between, or who speaks and words for what is told
 * ("denied reports of his arrest", «نفى النادي ما تردد عن رحيله»).
 */
export function isBorneOn(scene: Scene, draft: Draft, holding: readonly SpokenRegion[]): boolean {
  // «نفى ما تردد عن استقالته»: behind what was told, whoever denies it.
  const inner = holding.findLast(({ act }) => !retelling.has(act));
  if (inner === undefined || !onTheEvent.has(inner.act) || inner.cue < 0) return false;
  const phrase = scene.phrases[scene.phraseAt[draft.token] as number];
  if (phrase === undefined || phrase.from <= inner.cue) return false;
  return phrase.from <= inner.cue + 2 || isOnlyTold(scene, inner.cue + 1, phrase.from);
}

/** Most tokens between a cue and an event that it bears on through what was told of it. */
const tellingReach = 14;

/** Whether some word for what is told stands there, and no other deed. */
function isOnlyTold({ tokens }: Scene, from: number, to: number): boolean {
  let told = false;
  if (to - from > tellingReach) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos === 'complementizer' || pos === 'conjunction' || pos === 'subordinator') return false;
    if (pos !== 'noun' && pos !== 'verb') continue;
    // "Denied knowing of the attack": what is done with words is a deed of its own.
    if (pos === 'verb' && token.lexeme.verbForm === 'gerund') return false;
    const tells = senseOf(token, 'speech') !== undefined || senseOf(token, 'certainty')?.certainty === 'possible';
    if (!tells && (pos === 'verb' || isEventNoun(token))) return false;
    told ||= tells;
  }
  return told;
}
