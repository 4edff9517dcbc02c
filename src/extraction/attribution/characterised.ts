import { isStateScale } from '../../model/state';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
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
  const complement = scene.phrases[object + 1];
  if (complement === undefined || complement.from >= clause.to || !namesState(scene, complement)) return null;
  const as = scene.tokens[to] as Token;
  const tied = relation.objects.includes(complement.index) && complement.from === to;
  if (!tied && as.lexeme.lemma !== 'as') return null;
  if (known.some((region) => region.from <= from && from < region.to && region.cue === relation.token)) return null;
  return {
    from,
    to: clause.to,
    cue: relation.token,
    act: 'say',
    sources: [relation.subject],
    recipient: -1,
    carriesOn: false,
    direct: false,
    impersonal: false,
    negated: false,
  };
}

function namesState(scene: Scene, { head }: Phrase): boolean {
  return (scene.tokens[head] as Token).lexeme.senses.some(
    (sense) => sense.kind === 'degree' && isStateScale(sense.scale),
  );
}
