import type { Token } from '../../model/token';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt, senseOf } from '../syntax/senses';
import { isNegated, truthAt } from '../syntax/truth-at';
import type { Draft } from './draft';

/** Tokens from a word for what is told to the event that it tells of. */
const near = 4;
/** Tokens from there to what is said of it. */
const far = 18;

/** What such words are, each of which some branch below asks for. */
const telling = Held.Truth | Held.Existential | Held.Contrast;

/**
 * What is told and said to be untrue is denied: "called the report of his resignation false", "news of a coup is baseless",
 * «أنباء إفلاسها غير صحيحة», «وصفت نبأ اعتقاله بأنه عار عن الصحة», «ما نشر عن وفاته غير صحيح», «لا صحة لما يشاع عن استقالته», "contrary to
 * reports of his death".
 */
export function denyUntrue(scene: Scene, drafts: readonly Draft[]): void {
  if ((scene.held & telling) === 0 || !drafts.some(({ nominal }) => nominal)) return;
  for (let i = 0; i < scene.tokens.length; i++) {
    const ahead = isNothingTo(scene, i) ? topicOf(scene, i + 1, i + far) : againstAt(scene, i);
    if (ahead < 0 && !isUntrue(scene, i)) continue;
    const word = ahead >= 0 ? ahead : Math.max(wordBefore(scene, i), whatBefore(scene, i));
    if (word < 0) continue;
    for (const draft of drafts) {
      if (!draft.nominal || draft.token <= word || draft.token > Math.min(word + near, ahead >= 0 ? i + far : i))
        continue;
      draft.untrue = true;
      draft.reference = false;
      if (draft.to <= i) draft.to = i + 1;
    }
  }
}

/** «لا صحة لما …»: that there is nothing to what is done, right before the verb; where that has a topic it can only be saying. */
function isNothingTo({ tokens }: Scene, i: number): boolean {
  const token = tokens[i] as Token;
  return (
    token.lexeme.pos === 'negator' &&
    tokens[i + 1]?.lexeme.pos === 'verb' &&
    senseOf(token, 'existential') !== undefined
  );
}

function phraseUnder({ phrases }: Scene, preposition: number): Phrase | undefined {
  return phrases.find(({ prep }) => prep === preposition);
}

/** "Contrary to reports of his death", «خلافا لأنباء عن وفاته»: the noun for what is told; −1 where none follows. */
function againstAt(scene: Scene, i: number): number {
  const token = scene.tokens[i] as Token;
  if (token.lexeme.pos !== 'preposition' || !hasLink(token, 'contrast')) return -1;
  const phrase = phraseUnder(scene, i);
  return phrase !== undefined && isTold(scene.tokens[phrase.head] as Token) ? phrase.to - 1 : -1;
}

/** "What was reported about …", «ما تردد عن …»: a relative without a noun before it, and the preposition under which its topic stands. */
function whatBefore(scene: Scene, i: number): number {
  for (let at = i - 2; at >= Math.max(0, i - far); at--) {
    const next = scene.tokens[at + 1]?.lexeme.pos;
    if ((scene.tokens[at] as Token).lexeme.pos !== 'relative' || (next !== 'verb' && next !== 'adverb')) continue;
    const before = scene.tokens[at - 1]?.lexeme.pos;
    // «وصف الوزير ما نشر عن»: «ما» tells of no noun.
    if (scene.pack.order === 'verb-first' && scene.tokens[at]?.lexeme.number === null) return topicOf(scene, at + 1, i);
    return before === 'noun' || before === 'name' || before === 'pronoun' ? -1 : topicOf(scene, at + 1, i);
  }
  return -1;
}

/**
 * The preposition of a topic behind a verb, or behind where it is told («ما ينشر على المواقع عن»); −1 where somebody says it, who then
 * denies nothing.
 */
function topicOf({ tokens, pack }: Scene, verb: number, to: number): number {
  let where = false;
  for (let at = verb + 1; at < Math.min(to, tokens.length); at++) {
    const { pos } = (tokens[at] as Token).lexeme;
    if (pos === 'preposition') {
      if (marksAt(tokens, at)[0] === 'topic') return at;
      if (where || pack.order !== 'verb-first') return -1;
      where = true;
    } else if (where && (pos === 'noun' || pos === 'adjective' || pos === 'name')) continue;
    else if (pos !== 'pronoun' && pos !== 'adverb' && pos !== 'verb' && pos !== 'time') return -1;
  }
  return -1;
}

/** Said of something, rather than an attribute of it ("false reports of"). */
function isUntrue(scene: Scene, i: number): boolean {
  if (truthAt(scene, i) >= 0) return false;
  // "Not accurate" is said wherever it stands.
  if (isNegated(scene, i)) return true;
  const phrase = scene.phrases[scene.phraseAt[i] as number];
  if (phrase === undefined || phrase.head === i || (scene.tokens[i] as Token).lexeme.pos === 'verb') return true;
  // «الأنباء عن وفاته شائعات لا أساس لها».
  if (phrase.prep < 0 && senseOf(scene.tokens[phrase.head] as Token, 'certainty')?.certainty === 'possible')
    return true;
  return scene.pack.adjectives === 'before' && i === phrase.to - 1 && phrase.head < i;
}

/** The nearest noun before for what is told, with the event that it tells of between. */
function wordBefore(scene: Scene, i: number): number {
  for (let at = i - 2; at >= Math.max(0, i - far); at--) {
    const token = scene.tokens[at] as Token;
    if (token.lexeme.pos !== 'noun') continue;
    if (!isTold(token)) continue;
    const phrase = scene.phrases[scene.phraseAt[at] as number] as Phrase | undefined;
    if (phrase === undefined || phrase.head === at) return at;
  }
  return -1;
}

function isTold(token: Token): boolean {
  const act = senseOf(token, 'speech')?.act;
  return act === 'report' || act === 'say' || act === 'accuse' || act === 'announce' || act === 'suspect';
}
