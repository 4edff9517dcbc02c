import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** Tokens from a word for what is told to the event that it tells of. */
const near = 4;
/** Tokens from there to what is said of it. */
const far = 14;

/**
 * What is told and said to be untrue is denied: "called the report of his resignation false", "news of a coup is baseless",
 * «أنباء إفلاسها غير صحيحة», «وصفت نبأ اعتقاله بأنه عار عن الصحة», «ما نشر عن وفاته غير صحيح», «لا صحة لما يشاع عن استقالته».
 */
export function denyUntrue(scene: Scene, drafts: readonly Draft[]): void {
  for (let i = 0; i < scene.tokens.length; i++) {
    const none = isNothingTo(scene, i);
    if (!none && !isUntrue(scene, i)) continue;
    const word = none ? topicOf(scene, i + 1, i + far) : Math.max(wordBefore(scene, i), whatBefore(scene, i));
    if (word < 0) continue;
    for (const draft of drafts) {
      if (!draft.nominal || draft.token <= word || draft.token > Math.min(word + near, none ? i + far : i)) continue;
      draft.untrue = true;
      draft.reference = false;
      if (draft.to <= i) draft.to = i + 1;
    }
  }
}

/** «لا صحة لما …»: that there is nothing to what is done, right before the verb; where that has a topic it can only be saying. */
function isNothingTo({ tokens }: Scene, i: number): boolean {
  const token = tokens[i] as Token;
  return negates(token) && tokens[i + 1]?.lexeme.pos === 'verb' && senseOf(token, 'existential') !== undefined;
}

/** "What was reported about …", «ما تردد عن …»: a relative without a noun before it, and the preposition under which its topic stands. */
function whatBefore(scene: Scene, i: number): number {
  for (let at = i - 2; at >= Math.max(0, i - far); at--) {
    if ((scene.tokens[at] as Token).lexeme.pos !== 'relative' || scene.tokens[at + 1]?.lexeme.pos !== 'verb') continue;
    const before = scene.tokens[at - 1]?.lexeme.pos;
    return before === 'noun' || before === 'name' || before === 'pronoun' ? -1 : topicOf(scene, at + 1, i);
  }
  return -1;
}

/** The preposition of a topic right behind a verb; −1 where somebody says it, who then denies nothing. */
function topicOf({ tokens }: Scene, verb: number, to: number): number {
  for (let at = verb + 1; at < Math.min(to, tokens.length); at++) {
    const { pos } = (tokens[at] as Token).lexeme;
    if (pos === 'preposition') return marksAt(tokens, at)[0] === 'topic' ? at : -1;
    if (pos !== 'pronoun' && pos !== 'adverb' && pos !== 'verb' && pos !== 'time') return -1;
  }
  return -1;
}

/** Said of something, rather than an attribute of it ("false reports of"). */
function isUntrue(scene: Scene, i: number): boolean {
  const { pos } = (scene.tokens[i] as Token).lexeme;
  const sign = degreeOf(scene, i);
  if (sign === 0) return false;
  if (sign > 0) return negates(scene.tokens[i - 1]) || negates(scene.tokens[i - 2]);
  const phrase = scene.phrases[scene.phraseAt[i] as number];
  if (phrase === undefined || phrase.head === i || pos === 'verb') return true;
  return scene.pack.adjectives === 'before' && i === phrase.to - 1 && phrase.head < i;
}

function degreeOf(scene: Scene, i: number): -1 | 0 | 1 {
  for (const sense of (scene.tokens[i] as Token).lexeme.senses)
    if (sense.kind === 'degree' && sense.scale === 'truth') return sense.sign;
  return 0;
}

function negates(token: Token | undefined): boolean {
  return token?.lexeme.pos === 'negator';
}

/** The nearest noun before for what is told, with the event that it tells of between. */
function wordBefore(scene: Scene, i: number): number {
  for (let at = i - 2; at >= Math.max(0, i - far); at--) {
    const token = scene.tokens[at] as Token;
    if (token.lexeme.pos !== 'noun') continue;
    const act = senseOf(token, 'speech')?.act;
    if (act !== 'report' && act !== 'say' && act !== 'accuse' && act !== 'announce') continue;
    const phrase = scene.phrases[scene.phraseAt[at] as number] as Phrase | undefined;
    if (phrase === undefined || phrase.head === at) return at;
  }
  return -1;
}
