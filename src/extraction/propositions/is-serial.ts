import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** Tokens before an event noun's phrase in which a word for many of it stands: "a series of US strikes", «الكثير من هجمات». */
const reach = 3;

/**
 * Whether an event noun tells of many doings at once and of none of them: "several attacks", "repeated raids", «سلسلة من
 * الضربات»; or of another than the one that is known ("a second blast"). A plural as such may be one deed ("air strikes hit the
 * port"), and so may a number ("three strikes").
 */
export function isSerial(scene: Scene, { token, nominal }: Draft): boolean {
  const { repeating } = scene.pack;
  const { lexeme } = scene.tokens[token] as Token;
  const phrase = elementAt(scene.phrases, scene.phraseAt[token] as number);
  if (!nominal || phrase === undefined) return false;
  if ((scene.held & Held.Scope) !== 0 && isAnother(scene, phrase)) return true;
  if (repeating === undefined || lexeme.number !== 'plural') return false;
  for (let i = startOf(scene, phrase); i < phrase.to; i++)
    if (i !== token && repeating.has((scene.tokens[i] as Token).lexeme.lemma)) return true;
  return false;
}

/** "A second strike", "another blast", «انفجار آخر». */
function isAnother(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++)
    if (senseOf(scene.tokens[i] as Token, 'scope')?.part === 'other') return true;
  return false;
}

/** Where the phrase begins, or the one that it is of. */
function startOf(scene: Scene, phrase: Phrase): number {
  const before = elementAt(scene.phrases, phrase.index - 1);
  const adjoins = before !== undefined && phrase.prep >= 0 && before.to === phrase.prep;
  return adjoins ? Math.max(before.from, phrase.from - reach) : phrase.from;
}
