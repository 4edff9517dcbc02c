import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import { sideOfSpeaker } from '../speaker/side-of-speaker';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { qualifiersOf } from '../values/quantity';

type Senses = (phrase: number) => PhraseSense;

/**
 * "Four of the dead were pupils", "nine of the dead were German citizens", "147 of the dead were its citizens", «57 من القتلى كانوا من مواطنيها»: a part of all that a
 * predicate tells the sort or country of; "none of the victims were children" counts no more than those. What is the speaker's own is of the speaker's side.
 */
export function withNationality(
  scene: Scene,
  quantity: QuantityValue,
  phrase: number,
  holding: readonly SpokenRegion[],
  senses: Senses,
): QuantityValue {
  const { scope, unit } = quantity;
  const none = quantity.high === 0;
  if (unit !== 'person' || (scope.part !== 'subset' && !none) || scope.qualifiers.length > 0) return quantity;
  const said = predicateOf(scene, phrase);
  if (said === null) return quantity;
  const ids = qualifiersOf(scene, senses(said.index));
  const qualifiers = ids.filter(isSide);
  const own = qualifiers.length > 0 ? null : sideOfSpeaker(scene, said, holding);
  if (own !== null) qualifiers.push(own);
  if (qualifiers.length > 0) return { ...quantity, scope: { part: 'subset', qualifiers } };
  // Of the pupils among the dead these are all.
  const sorts = ids.filter(isSort);
  return sorts.length === 0 ? quantity : { ...quantity, scope: { part: 'total', qualifiers: sorts } };
}

function isSide(id: string): boolean {
  return id.startsWith('actor:') && !id.startsWith('actor:org/') && !id.startsWith('actor:role/');
}

function isSort(id: string): boolean {
  return id.startsWith('thing:person/') && !harmed.has(id);
}

/** What befell those counted is told already. */
const harmed: ReadonlySet<string> = new Set(['victim', 'wounded', 'missing'].map((name) => `thing:person/${name}`));

/** What a copula says of a phrase or of the whole that it is taken from; «من القتلى ألمان» has it in the whole itself. */
function predicateOf(scene: Scene, index: number): Phrase | null {
  const { phrases, tokens, relations } = scene;
  const of = phrases[index + 1];
  const last = of?.of === index ? of : (phrases[index] as Phrase);
  for (const { token, subject, objects, obliques } of relations) {
    if (subject !== index && subject !== last.index) continue;
    if (!scene.pack.copulas.has((tokens[token] as Token).lexeme.lemma)) continue;
    const object = [...objects, ...obliques].find((at) => at > last.index);
    return object === undefined ? null : (phrases[object] as Phrase);
  }
  const next = phrases[last.index + 1];
  const copula = tokens[last.to];
  if (copula !== undefined && next !== undefined && scene.pack.copulas.has(copula.lexeme.lemma)) {
    const prep = next.prep === last.to + 1 && marksAt(tokens, next.prep).includes('of');
    return next.from === last.to + 1 || prep ? next : null;
  }
  // «تسعة من القتلى ألمان»: an adjective without the article says what the definite ones are.
  if (last.index !== index && (tokens[last.to - 1] as Token).lexeme.pos === 'adjective') {
    const said = (tokens[last.to - 1] as Token).lexeme;
    if ((tokens[last.head] as Token).lexeme.definite && !said.definite) return last;
  }
  // «أربعة من القتلى طلاب»: no copula is needed.
  const bare = scene.pack.order === 'verb-first' && last.index !== index && next?.from === last.to;
  if (bare && next.prep < 0 && next.of < 0 && next.joined < 0 && (tokens[last.head] as Token).lexeme.definite) {
    const { pos, definite } = (tokens[next.head] as Token).lexeme;
    if (pos === 'noun' && !definite) return next;
  }
  return null;
}
