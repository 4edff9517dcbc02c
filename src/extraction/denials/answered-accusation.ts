import type { ActorValue } from '../../model/actor';
import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { Evidence } from '../../model/evidence';
import { stableId } from '../../model/id';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import { originKey } from '../attribution/origin-key';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { nameKeyOfSource } from '../values/name-key';

/** Whether a claim lays something at somebody's door: by an accusation, a word for his part in it, or as what he planned. */
export function isAccusation({ attribution, commitment, proposition }: Claim): boolean {
  if (attribution.act === 'accuse' || commitment.focus === 'agent') return true;
  const devised = proposition.event === 'plan' || proposition.event === 'order';
  return devised && proposition.arguments.some(({ role }) => role === 'agent');
}

/** Tokens behind a cue in which the word for the accusation stands. */
const near = 8;

/** "Rejected the accusation", "said the allegations were baseless", «رفض الاتهامات»: what is denied is what somebody is accused of. */
export function answersAccusation({ tokens }: Scene, { act, cue, to }: SpokenRegion): boolean {
  if (act === 'accuse') return true;
  for (let i = cue + 1; i < Math.min(tokens.length, Math.max(to, cue + 1), cue + near); i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos === 'noun' && senseOf(tokens[i] as Token, 'speech')?.act === 'accuse') return true;
  }
  return false;
}

/** Who answers an accusation that its report does not tell denies that he did it, whatever it was. */
export function partDenied(scene: Scene, attribution: Attribution, evidence: Evidence, passage: string): Claim | null {
  const mouth = attribution.chain[attribution.chain.length - 1] as Source;
  if (mouth.kind === 'outlet' || mouth.kind === 'agency') return null;
  return {
    id: stableId(scene.report, scene.part, evidence.start, evidence.end, 'denies', mouth.name),
    report: scene.report,
    passage,
    sentence: scene.number,
    proposition: {
      event: 'happen',
      predicate: 'happen',
      arguments: [{ role: 'agent', value: actorFrom(scene, mouth), evidence }],
    },
    attribution,
    commitment: { polarity: 'denied', certainty: 'certain', stage: 'accomplished', focus: 'agent', conditional: false },
    evidence,
    background: false,
    origin: originKey(attribution.chain, scene.pack),
  };
}

function actorFrom(scene: Scene, source: Source): ActorValue {
  const { id, side, name } = source;
  const known = id ?? side;
  return {
    kind: 'actor',
    id: known,
    name,
    ...nameKeyOfSource(source),
    levels: known === null ? [] : scene.gazetteer.ancestors(known),
    thing: null,
    unknown: false,
  };
}
