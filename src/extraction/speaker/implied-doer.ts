import type { ActorValue } from '../../model/actor';
import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { lastOf } from '../syntax/last-of';
import type { Scene } from '../syntax/scene';
import { near, ofOneself } from './of-oneself';
import { actorOfSource, speakerOf } from './speaker-of';

/**
 * The doer of a verb without a subject in what somebody says of himself: Arabic leaves "I" and "he" to the verb («بقيت في
 * دمشق», «نفى أن يكون قد غادر»), and "denied bombing it", «نفى استهداف المدنيين» have none.
 */
export function impliedDoer(scene: Scene, draft: Draft, holding: readonly SpokenRegion[]): ActorValue | null {
  const inner = lastOf(holding);
  const speaker = speakerOf(holding);
  if (inner === undefined || speaker === undefined) return null;
  if (isOwnDeed(scene, draft, inner)) return actorOfSource(scene, speaker, null, speaker.name);
  if (draft.nominal || scene.pack.order !== 'verb-first') return null;
  const relation = scene.relations[scene.relationAt[draft.token] as number];
  if (relation === undefined || scene.tokens[draft.token]?.lexeme.voice === 'passive') return null;
  // A bare place behind a verb of movement is where it went, whatever stands there as its subject.
  const subject = draft.slots.find(({ phrase }) => phrase >= 0 && phrase === relation.subject)?.role;
  if (relation.subject >= 0 && subject !== 'origin' && subject !== 'target' && subject !== 'place') return null;
  return inner.direct || ofOneself.has(inner.act) ? actorOfSource(scene, speaker, null, speaker.name) : null;
}

/** Families of deeds that whoever denies them denies of himself. */
const ownDeeds: ReadonlySet<Family> = new Set<Family>(['assault', 'decision', 'economy', 'vote', 'technology']);

/** A gerund, or a noun of such a deed with its object, right behind "denied" or "admitted". */
function isOwnDeed(scene: Scene, draft: Draft, inner: SpokenRegion): boolean {
  if (!ofOneself.has(inner.act) || inner.cue < 0 || draft.token < inner.cue || draft.token > inner.cue + near)
    return false;
  const { verbForm, voice } = (scene.tokens[draft.token] as Token).lexeme;
  for (let i = inner.cue + 1; i < draft.token; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    const passed = pos === 'adverb' || pos === 'negator' || inner.sources.includes(scene.phraseAt[i] as number);
    if (!passed) return false;
  }
  if (!draft.nominal) return verbForm === 'gerund' || (verbForm === 'participle' && voice === 'active');
  return (
    ownDeeds.has(traitsOf(draft.event).family) &&
    draft.event !== 'explode' &&
    draft.slots.some(({ role }) => role === 'patient' || role === 'target')
  );
}
