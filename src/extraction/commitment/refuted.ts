import type { Certainty } from '../../model/commitment';
import type { SpeechAct, Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isPresupposed } from './undenied';

/** What a negated cue does: "found no evidence of", "does not believe" speak against it, "did not confirm" leaves it open. */
export const refutedBy: ReadonlyMap<SpeechAct, { readonly denies: boolean; readonly certainty: Certainty }> = new Map([
  ['show', { denies: true, certainty: 'probable' }],
  ['believe', { denies: true, certainty: 'probable' }],
  ['suspect', { denies: true, certainty: 'probable' }],
  ['confirm', { denies: false, certainty: 'unknown' }],
  ['say', { denies: false, certainty: 'unknown' }],
  ['announce', { denies: false, certainty: 'unknown' }],
  ['deny', { denies: false, certainty: 'possible' }],
] as const);

/**
 * "Did not understand it, but accepted it", "did not learn of it until he resigned", "no sign of a leak was found to support
 * the claim": what stands beside the words refuted, in a clause that is joined to them or sets them in time, or behind the
 * verb of which the sign is subject.
 */
export function isBesideRefuted(
  scene: Scene,
  clause: Clause,
  region: SpokenRegion,
  { token, nominal }: Draft,
): boolean {
  if (clause.from > region.from && isPresupposed(scene, clause, region, token)) return true;
  const opens = scene.tokens[clause.from] as Token;
  if (clause.from > region.cue && clause.opener === 'joined')
    return scene.pack.alternatives?.has(opens.lexeme.lemma) !== true;
  if ((scene.tokens[region.cue] as Token).lexeme.pos !== 'noun' || nominal) return false;
  if (scene.clauseAt[region.cue] !== clause.index) return false;
  for (let i = region.cue + 1; i < token; i++) {
    if (
      elementAt(scene.relations, scene.relationAt[i] ?? -1)?.token === i &&
      (scene.tokens[i] as Token).lexeme.pos === 'verb'
    )
      return true;
  }
  return false;
}

/** "Not sure that", "was not certain", «غير متأكد من أن»: an adjective of knowing, denied. */
export function isUnsure(scene: Scene, { act, cue }: SpokenRegion): boolean {
  return act === 'believe' && elementAt(scene.tokens, cue)?.lexeme.pos === 'adjective';
}

/** "Could not believe that they had opened fire": who is astonished at it takes it for granted. */
export function isAstonished({ tokens }: Scene, { act, cue }: SpokenRegion): boolean {
  if (act !== 'believe' || elementAt(tokens, cue - 1)?.lexeme.pos !== 'negator') return false;
  const able = elementAt(tokens, cue - 2);
  return able?.lexeme.pos === 'aux' && senseOf(able, 'certainty')?.certainty === 'possible';
}

/** "Has yet to establish who gave the order": what is not shown is who, and no more. */
export function isAskedWho({ tokens }: Scene, { act, cue }: SpokenRegion): boolean {
  return act === 'show' && elementAt(tokens, cue + 1)?.lexeme.pos === 'relative';
}

export function isDeniedToBe(scene: Scene, cue: number): boolean {
  const before = scene.tokens[cue - 1];
  return before?.lexeme.pos === 'negator' && senseOf(before, 'existential') !== undefined;
}
