import type { Claim, StateValue } from '../../../model';
import { describedBy, stateOf } from '../../alignment/described';
import { conceptRelation, isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import { askedOfScene } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Groups that somebody says are well, by the key of the question that asks it. */
const groupsIn = oncePerScene(groupsOf);

/** "300 animals died" against "the animals are all well": deaths in a group that another tells to be well are told against that. */
export function perished(claim: Claim, scene: Scene): Draft[] {
  const { event, predicate, arguments: roles } = claim.proposition;
  if ((event !== 'die' && event !== 'kill') || claim.commitment.polarity === 'denied') return [];
  const count = roles.find(({ value }) => value.kind === 'quantity' && value.effect === 'killed')?.value;
  if (count?.kind !== 'quantity' || count.low < 2 || !areAnyWell(scene)) return [];
  for (const [group, topic] of groupsIn(scene)) {
    const relation = count.unit.startsWith('thing:') ? conceptRelation(group, count.unit, scene.index) : 'apart';
    if (relation !== 'same' && relation !== 'contains') continue;
    const state: StateValue = { kind: 'state', scale: 'condition', sign: -1, name: predicate };
    return [draft(claim, state, evidenceFor(claim, claim.evidence), topic)];
  }
  return [];
}

const areAnyWell = askedOfScene((scene) => groupsIn(scene).size > 0);

/** Persons or animals told as those that the story knows, and not by what befell them already. */
function groupsOf(scene: Scene): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const claim of scene.claims) {
    const state = stateOf(claim, scene.index);
    if (state?.scale !== 'condition' || state.sign < 0 || claim.commitment.polarity === 'denied') continue;
    const who = claim.proposition.arguments.find(({ role }) => role === 'patient')?.value;
    const subject = describedBy(claim, scene);
    if (who?.kind !== 'thing' || who.id === null || !who.definite || subject === null) continue;
    const { id } = who;
    if (harmed.some((root) => isA(id, root, scene.index)) || !living.some((root) => isA(id, root, scene.index)))
      continue;
    groups.set(id, `condition:${subject}`);
  }
  return groups;
}

const living = ['thing:animal', 'thing:person'];
const harmed = ['victim', 'wounded', 'survivor', 'patient'].map((name) => `thing:person/${name}`);
