import type { Claim, MomentValue, PlaceValue, Role } from '../../model';
import type { ConceptIndex } from '../concepts';
import { oncePerPart } from '../once-per-scene';
import type { Scene } from '../scene';
import { soundAlike } from '../sound';
import { comparePlace } from '../values/place';

/** How the settings of two claims lie to each other: at odds in place or day, shared in place, or neither is known. */
export type Setting = 'apart' | 'shared' | 'unknown';

/** Milliseconds between two days from which on nobody takes the one for the other. */
const daysApart = 36 * 3_600_000;

/** Whether two claims are of one scene: what is known to lie elsewhere or on another day is another happening. */
export function settingsOf(a: Claim, b: Claim, scene: Scene): Setting {
  const [one, other] = [settingOf(a, scene), settingOf(b, scene)];
  const { moments } = other;
  if (moments.length > 0 && one.moments.some((x) => moments.every((y) => liesFar(x, y)))) return 'apart';
  const [mine, others] = [one.places, other.places];
  if (mine.length === 0 || others.length === 0) return 'unknown';
  let apart = true;
  for (const x of mine)
    for (const y of others) {
      const found = comparePlaces(x, y, scene.index);
      if (found === 'shared') return 'shared';
      if (found !== 'apart') apart = false;
    }
  return apart ? 'apart' : 'unknown';
}

const where: ReadonlySet<Role> = new Set(['place', 'target', 'patient', 'topic']);

/** Where and when a claim sets what it tells: looked for once, as a claim is set against many. */
interface Scenery {
  readonly places: readonly PlaceValue[];
  readonly moments: readonly MomentValue[];
}

const sceneries = oncePerPart(() => new Map<Claim, Scenery>());

function settingOf(claim: Claim, scene: Scene): Scenery {
  const sceneriesIn = sceneries(scene);
  let known = sceneriesIn.get(claim);
  if (known === undefined) {
    known = { places: placesOf(claim), moments: momentsOf(claim) };
    sceneriesIn.set(claim, known);
  }
  return known;
}

function placesOf({ proposition }: Claim): PlaceValue[] {
  return proposition.arguments.flatMap(({ role, value }) => (where.has(role) && value.kind === 'place' ? [value] : []));
}

function comparePlaces(a: PlaceValue, b: PlaceValue, index: ConceptIndex): Setting {
  const { relation } = comparePlace(a, b, index);
  if (relation === 'equivalent' || relation === 'refines' || relation === 'overlaps') return 'shared';
  if (relation === 'conflicts') return a.side === null && b.side === null ? 'apart' : 'unknown';
  // Two towns that no table knows have two names.
  const named = [a, b].every(({ id, thing, nameKey }) => id === null && thing === null && nameKey !== undefined);
  return named && !soundAlike(a, b) ? 'apart' : 'unknown';
}

function momentsOf({ proposition }: Claim): MomentValue[] {
  return proposition.arguments.flatMap(({ role, value }) =>
    role === 'time' && value.kind === 'moment' ? [value] : [],
  );
}

function liesFar(a: MomentValue, b: MomentValue): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  const gap = Math.max(Date.parse(a.from), Date.parse(b.from)) - Math.min(Date.parse(a.to), Date.parse(b.to));
  return gap > daysApart;
}
