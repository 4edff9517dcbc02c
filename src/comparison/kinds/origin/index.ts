import type { Claim, Comparison, EventClass, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { isViolence, tellsOfIncident } from '../../alignment/event-group';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';

/** From where was it launched, did it come, did they set out? */
export const origin: Kind = {
  kind: 'origin',
  values: ['place', 'actor', 'thing'],
  camps: true,
  wording: { en: 'From where: {{about}}?', ar: 'من أين: {{about}}؟' },
  answers(claim, scene) {
    const blow = isBlow(claim, scene);
    const denied = claim.commitment.polarity === 'denied';
    // "No rockets were fired from there" denies the place, not that any were fired; of other deeds it denies the deed.
    if (denied && !blow) return [];
    const drafts: Draft[] = [];
    for (const { role, value, evidence } of claim.proposition.arguments) {
      if (role !== 'origin' || !takes(value)) continue;
      drafts.push(draft(claim, value, evidenceFor(claim, evidence), topicOf(claim, blow, scene), denied));
    }
    return drafts;
  },
  compare: (a: Stance, b: Stance, scene: Scene): Comparison => unlessToldByOne(compareStances(a, b, scene), a, b),
};

function takes({ kind }: Value): boolean {
  return kind === 'place' || kind === 'actor' || kind === 'thing';
}

/** However it is told ("fired from", "came from", "took off from"), the incident's blow came from one place. */
function topicOf(claim: Claim, blow: boolean, scene: Scene): string {
  const { id, main, explicit } = scene.happenings.of(claim);
  if (!blow) return `${id}:${claim.proposition.event}`;
  const own = explicit && !main && tellsOfIncident(claim.proposition.event);
  return `${own ? id : scene.happenings.main}:launch`;
}

/** Ways in which what is fired or flown at somebody sets out. */
const settingOut: ReadonlySet<EventClass> = new Set(['belong', 'leave', 'fly', 'arrive', 'travel', 'begin', 'act']);

function isBlow({ proposition: { event, arguments: roles } }: Claim, { index }: Scene): boolean {
  if (isViolence(event) || traitsOf(event).broader === 'attack') return true;
  if (!settingOut.has(event)) return false;
  return roles.some(({ role, value }) => {
    if (role === 'origin' || role === 'place' || role === 'target') return false;
    if (value.kind === 'happening') return traitsOf(value.event).family === 'assault';
    const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
    return isA(id, 'thing:weapon', index) || isA(id, 'thing:vehicle/aircraft/drone', index);
  });
}
