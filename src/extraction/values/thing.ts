import type { ThingValue } from '../../model/thing';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGeneric } from './actor';
import { nameKeyOf } from './name-key';
import type { PhraseSense } from './phrase-sense';
import { sideOf } from './quantity';

/** The class of thing that a phrase names. */
export function thingOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  owner: PhraseSense | null,
): ThingValue | null {
  const head = scene.tokens[phrase.head] as Token;
  if (sense.thing === null && head.lexeme.pos !== 'noun' && !sense.unknownName) return null;
  const attributes: string[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = scene.tokens[i] as Token;
    if (i !== phrase.head && (token.lexeme.pos === 'adjective' || token.lexeme.pos === 'noun'))
      attributes.push(token.lexeme.lemma);
    if (i !== phrase.head && isOther(token)) attributes.push('other');
  }
  return {
    kind: 'thing',
    id: narrowest(scene, sense.thing, sense.things),
    name: wordsOf(scene, phrase.from, sense.thing === null ? endOfAnnexed(scene, phrase) : phrase.to),
    nameKey: sense.thing === null ? nameKeyOf(scene, phrase) : undefined,
    definite: isKnownByArticle(scene, phrase),
    owner: ownerId(sense, owner),
    attributes,
  };
}

/** «قيمة الصادرات», «عدد القضايا»: a noun that says too little by itself goes on to the deed that it is annexed to. */
function endOfAnnexed({ phrases, tokens, pack }: Scene, { index, head, to }: Phrase): number {
  const next = phrases[index + 1];
  const word = tokens[head] as Token;
  if (pack.order !== 'verb-first' || word.lexeme.definite || head !== to - 1) return to;
  // «أنباء استقالته»: words of a deed are no part of it.
  if (senseOf(word, 'speech') !== undefined) return to;
  if (next === undefined || next.of !== index || next.prep >= 0 || next.from !== to) return to;
  return (tokens[next.head] as Token).lexeme.pos === 'noun' ? next.to : to;
}

/** "Another", "a second", "an earlier": not the one that the story is about. */
function isOther(token: Token): boolean {
  return senseOf(token, 'scope')?.part === 'other' || senseOf(token, 'background') !== undefined;
}

/** By its adjective, a name within it, or the phrase that owns it; never a generic organ. */
function ownerId(sense: PhraseSense, owner: PhraseSense | null): string | null {
  const adjective = sense.adjectives[0];
  if (adjective !== undefined) return sideOf(adjective);
  const own = sense.actors.find((id) => !isGeneric(id)) ?? owner?.actors.find((id) => !isGeneric(id));
  return own ?? null;
}

/** The head's class, or the one within it that another of its words names: "Iskander missile", «صاروخ «سكود»». */
function narrowest(scene: Scene, head: string | null, things: readonly string[]): string | null {
  let best = head;
  for (const id of things) if (best === null || scene.gazetteer.contains(best, id)) best = id;
  return best;
}

/** Whether the article, a whole number of them, or what a noun is annexed to says that it is the one that is known. */
export function isKnownByArticle(scene: Scene, phrase: Phrase): boolean {
  const head = scene.tokens[phrase.head] as Token;
  return head.lexeme.definite || startsDefinite(scene, phrase) || isAnnexed(scene, phrase);
}

/** «أبواب المخارج»: what is annexed to a definite noun is definite. */
function isAnnexed(scene: Scene, phrase: Phrase): boolean {
  if (scene.pack.adjectives !== 'after') return false;
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const { pos, definite } = (scene.tokens[i] as Token).lexeme;
    if (definite && pos === 'noun') return true;
  }
  return false;
}

function startsDefinite(scene: Scene, phrase: Phrase): boolean {
  const first = scene.tokens[phrase.from] as Token;
  if (first.lexeme.pos !== 'determiner') return false;
  // "All eight missiles": none is left out.
  return first.lexeme.definite || senseOf(first, 'scope')?.part === 'total';
}
