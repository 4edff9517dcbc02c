import type { ActorValue, Claim } from '../../../model';
import type { ConceptIndex } from '../../concepts';
import { sameSide } from '../../values/actor';

/** "Denied responsibility" without saying whose: the speaker's own. */
export function speakerOf(claim: Claim, index: ConceptIndex): ActorValue | null {
  const source = claim.attribution.chain.at(-1);
  if (source === undefined || source.kind === 'outlet' || source.kind === 'agency') return null;
  const id = source.side ?? source.id;
  if (id === null) return null;
  const levels = [source.id, source.side].filter(
    (level): level is string => level !== null && sameSide(level, id, index),
  );
  return { kind: 'actor', id, name: source.name, levels, thing: null, unknown: false };
}
