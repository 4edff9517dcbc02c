import type { Claim } from '../../model/claim';
import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { attributionAt } from '../attribution/attribution-at';
import { originKey } from '../attribution/origin-key';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { answerTo, fromSpeaker } from './answer-to';
import type { DenialContext } from './denials';
import { mainOf } from './main-of';

/** How many sentences back what somebody has no reports of may stand. */
const reach = 3;

/** Events that say too little to be what is left open. */
const slight: ReadonlySet<EventClass> = new Set<EventClass>(['act', 'be', 'measure', 'happen', 'accuse']);

/** Who has no reports of what was told last leaves it open. */
export function leftOpenTold(
  scene: Scene,
  region: SpokenRegion,
  drafts: readonly Draft[],
  told: readonly Claim[],
  { passage, outlet }: DenialContext,
): Claim[] {
  const end = endOfIgnorance(scene, region, drafts);
  if (end < 0) return [];
  const attribution = { ...attributionAt(scene, outlet, [region]), act: 'cannot-confirm' as const };
  const evidence = fromSpeaker(scene, region, end);
  const { start } = scene.tokens[region.cue] as Token;
  const last: Claim[] = [];
  for (let i = told.length - 1; i >= 0; i--) {
    const claim = told[i] as Claim;
    if (scene.number - claim.sentence > reach || (last[0] !== undefined && claim.sentence !== last[0].sentence)) break;
    if (claim.evidence.part !== scene.part || claim.evidence.start >= start) continue;
    if (claim.evidence.end > start && claim.attribution.chain.length < 2) continue;
    if (claim.commitment.polarity === 'denied' || traitsOf(claim.proposition.event).family === 'speech') continue;
    if (!slight.has(claim.proposition.event) || claim.commitment.focus !== 'event') last.unshift(claim);
  }
  const main = mainOf(last);
  if (main === null) return [];
  return [answerTo(main, scene, attribution, evidence, originKey(attribution.chain, scene.pack), passage)];
}

/**
 * "But had no reports from its forces on the ground", «ليس لدينا معلومات عن ذلك»: where nothing is named that somebody knows
 * nothing of, it is what was last told. The end of those words; −1 where they name something of their own.
 */
function endOfIgnorance(scene: Scene, { cue }: SpokenRegion, drafts: readonly Draft[]): number {
  const clause = scene.clauses[scene.clauseAt[cue] as number] as Clause;
  if (drafts.some(({ token }) => token > cue && token < clause.to)) return -1;
  const whence = marksAt(scene.tokens, cue + 1);
  if (!whence.some((role) => role === 'origin' || role === 'source' || role === 'topic')) return -1;
  let end = clause.to;
  for (let i = cue + 1; i < clause.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'subordinator' || pos === 'number') return -1;
    if (pos === 'stop' || pos === 'close' || pos === 'comma') {
      end = i;
      break;
    }
  }
  return end;
}
