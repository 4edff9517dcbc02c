import { isStateScale } from '../../model/state';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isVerdict } from './is-verdict';
import { plainRegion } from './plain-region';
import type { Region } from './region';

/**
 * "The ministry dismissed the video as fake", "called the report a fabrication": who calls a thing something says it of that
 * thing. The words said are the thing and what it is called.
 */
export function characterisedBy(scene: Scene, relation: Relations, known: readonly Region[]): Region | null {
  const { lexeme } = scene.tokens[relation.token] as Token;
  const [object] = relation.objects;
  if (lexeme.pos !== 'verb' || lexeme.voice === 'passive' || relation.subject < 0 || object === undefined) return null;
  const { from, to } = scene.phrases[object] as Phrase;
  if (from <= relation.token) return null;
  const clause = scene.clauses[relation.clause] as Clause;
  if (calledSo(scene, relation, clause))
    return regionOf(relation, from, (scene.clauses[clause.index + 1] as Clause).to);
  // "Called the report baseless": what it is called stands behind the noun, in its own phrase.
  if (isCalling(scene, relation) && (scene.phrases[object] as Phrase).head < to - 1 && namesState(scene, to - 1))
    return regionOf(relation, from, clause.to);
  const complement = scene.phrases[object + 1];
  if (complement === undefined || complement.from >= clause.to) return null;
  if (!namesState(scene, complement.head) && !isCalling(scene, relation)) return null;
  const as = scene.tokens[to] as Token;
  const tied = relation.objects.includes(complement.index) && complement.from === to;
  if (!tied && as.lexeme.lemma !== 'as') return null;
  if (known.some((region) => region.from <= from && from < region.to && region.cue === relation.token)) return null;
  return regionOf(relation, from, clause.to);
}

/** «وصفت الشرطة نبأ اعتقاله بأنه كاذب»: a verb of speech with its object, and a clause right behind that says what it is. */
function calledSo(scene: Scene, relation: Relations, clause: Clause): boolean {
  const { token, objects } = relation;
  const next = scene.clauses[clause.index + 1];
  const last = elementAt(scene.phrases, objects[objects.length - 1] ?? -1);
  if (next === undefined || next.opener !== 'content' || last === undefined) return false;
  if (senseOf(scene.tokens[token] as Token, 'speech') === undefined || last.to > next.from + 1) return false;
  if ((scene.tokens[next.from + 1] as Token | undefined)?.lexeme.pos !== 'pronoun') return false;
  if (isCalling(scene, relation)) return true;
  for (let i = next.from + 2; i < Math.min(next.to, next.from + 5); i++) if (namesState(scene, i)) return true;
  return false;
}

function regionOf(relation: Relations, from: number, to: number): Region {
  return plainRegion({ from, to, cue: relation.token, act: 'say', sources: [relation.subject] });
}

/** Whether a verb says of its object what it is. */
function isCalling({ tokens, pack }: Scene, { token }: Relations): boolean {
  return pack.calling?.has((tokens[token] as Token).lexeme.lemma) === true;
}

function namesState(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  // "A lie" is a verdict by itself.
  if (isVerdict(token, senseOf(token, 'speech')?.act ?? 'say')) return true;
  return token.lexeme.senses.some((sense) => sense.kind === 'degree' && isStateScale(sense.scale));
}
