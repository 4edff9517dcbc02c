import type { Claim, Comparison, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { sameDeed } from '../../alignment/same-deed';
import { incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';
import { compareArms } from './compare-arms';

/** By what means? */
export const means: Kind = {
  kind: 'means',
  values: ['thing', 'happening'],
  camps: true,
  wording: { en: 'By what means: {{about}}?', ar: 'بأي وسيلة: {{about}}؟' },
  answers(claim, scene) {
    const topic = scene.happenings.of(claim).id;
    return [
      ...fromRoles(claim, ['means'], topic, (value) => serves(value, claim, scene)),
      ...used(claim, topic, scene),
    ];
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const arms = compareArms(a, b, scene);
    const found = arms ?? compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const incident = tellsOfIncident(a[0].claim.proposition.event) && tellsOfIncident(b[0].claim.proposition.event);
    if (!incident || !sameDeed(a, b, scene)) return incomparable('agent.other-deed', found.slots);
    return unlessToldByOne(found, a, b);
  },
};

/** What a blow can be dealt with; of other deeds any thing. Sites, grounds and persons set the scene. */
const tools = ['thing:weapon', 'thing:vehicle', 'thing:substance'];

function serves(value: Value, claim: Claim, { index }: Scene): boolean {
  if (value.kind !== 'thing' && value.kind !== 'happening') return false;
  if (!tellsOfIncident(claim.proposition.event)) return true;
  if (value.kind === 'happening') return traitsOf(value.event).family === 'assault';
  return value.id === null || tools.some((tool) => isA(value.id, tool, index));
}

/** "Chlorine was used", "no nerve agent was used": arms that were or were not used are the means. */
function used(claim: Claim, topic: string, { index }: Scene): Draft[] {
  if (claim.proposition.event !== 'use') return [];
  return claim.proposition.arguments.flatMap(({ role, value, evidence }) =>
    role === 'patient' && value.kind === 'thing' && isA(value.id, 'thing:weapon', index)
      ? [draft(claim, value, evidenceFor(claim, evidence), topic)]
      : [],
  );
}
