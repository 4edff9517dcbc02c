import type { ActorValue, Claim } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { isA } from '../../concepts';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { sameSide } from '../../values/actor';
import { isDone } from './is-done';
import { speakerOf } from './speaker';

/** The known actors that some claim of the incident names as the doer. */
const named = oncePerScene(namedDoers);

/**
 * The speaker of a denial, where it stands accused: what it denies of a deed that nobody else doubts is its part in it, not
 * that it was done.
 */
export function accusedSpeaker(claim: Claim, scene: Scene): ActorValue | null {
  const { commitment, proposition, attribution } = claim;
  if (commitment.polarity !== 'denied' || commitment.focus !== 'event' || attribution.act !== 'deny') return null;
  // "There was no blast", "it did not happen": of these nobody is the doer.
  if (proposition.event === 'explode' || proposition.event === 'happen') return null;
  if (!tellsOfIncident(proposition.event) || !isDone(proposition.event)) return null;
  const speaker = speakerOf(claim, scene.index);
  if (speaker === null || speaker.id === null) return null;
  const actors = named(scene);
  const { id } = speaker;
  if (befellItsOwn(claim, id, scene)) return null;
  return actors.some((actor) => sameSide(actor, id, scene.index) && isArmed(actor, scene) === isArmed(id, scene))
    ? speaker
    : null;
}

/** A group under arms, for which the state that it is of does not stand accused. */
function isArmed(id: string, { index }: Scene): boolean {
  return index.concept(id)?.type === 'armed-group';
}

/** "Beijing denied that 40 of its soldiers were killed": forces that nobody else is named for are the speaker's own. */
function befellItsOwn({ proposition }: Claim, speaker: string, { index }: Scene): boolean {
  return proposition.arguments.some(({ role, value }) => {
    if (role !== 'patient' && role !== 'target') return false;
    if (value.kind === 'actor' && value.id !== null)
      return value.id.startsWith('actor:org/military') || sameSide(value.id, speaker, index);
    return value.kind === 'thing' && value.owner === null && isA(value.id, 'thing:person/combatant/soldier', index);
  });
}

function namedDoers({ claims }: Scene): readonly string[] {
  const ids = new Set<string>();
  for (const { commitment, proposition } of claims) {
    if (commitment.polarity === 'denied' || !tellsOfIncident(proposition.event) || !isDone(proposition.event)) continue;
    for (const { role, value } of proposition.arguments) {
      if (role === 'agent' && value.kind === 'actor' && value.id !== null && !value.id.startsWith('actor:org'))
        ids.add(value.id);
    }
  }
  return [...ids];
}
