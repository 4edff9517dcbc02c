import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

/** Who can hold ground and strike: forces, bands, states, armed men, a pronoun for them. */
export function isForce(scene: Scene, { actors, thing, pronoun }: PhraseSense): boolean {
  if (pronoun) return true;
  if (thing !== null && forces.some((root) => thing === root || scene.gazetteer.contains(root, thing))) return true;
  return actors.some((id) => {
    const concept = scene.gazetteer.concept(id);
    return concept?.kind === 'actor' && holders.has(concept.type);
  });
}

const forces = ['thing:person/combatant', 'thing:group/unit', 'thing:group/gang'];
const holders: ReadonlySet<string> = new Set(['armed-force', 'armed-group', 'government', 'police', 'state']);
