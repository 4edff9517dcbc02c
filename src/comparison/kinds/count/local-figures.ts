import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Places too wide for a figure of theirs to be local. */
const wide: ReadonlySet<string> = new Set(['world-region', 'country', 'region', 'water']);

/** A whole country, told without its name: "across the country", «في عموم البلاد». */
const country = 'thing:nature/country';

/** Whether a question is asked of one town. */
export function isOfTown(topic: string): boolean {
  return topic.includes('@');
}

/** What an effect's figures are of: towns, each with its figures; one of them may be told without its town. */
type Local = ReadonlyMap<number, string>;

/** By effect, the towns that figures are of, where they are told town by town; built once for a scene. */
const towns = oncePerScene(townsIn);

/**
 * The town that a figure is of, in a story that tells figures town by town or of the whole country besides: "1.28 million
 * marched across the country, 81,000 of them in Paris". Null where figures are of one scene, however it is called.
 */
export const townOf = askedOfClaim(
  (scene) => towns(scene).size === 0,
  (claim, scene, { effect, measure, best }: QuantityValue): string | null => {
    if (effect === null || measure !== null) return null;
    const told = towns(scene).get(effect);
    if (told === undefined) return null;
    return placeOf(claim, scene.index) ?? told.get(best) ?? null;
  },
);

interface Told {
  readonly figures: Map<number, string>;
  readonly byReport: Map<string, string[]>;
  spread: boolean;
}

function townsIn({ claims, index }: Scene): ReadonlyMap<Effect, Local> {
  const found = new Map<Effect, Told>();
  for (const claim of claims)
    for (const { value } of claim.proposition.arguments) {
      const effect = value.kind === 'quantity' ? effectOf(value, claim) : null;
      if (effect === null || value.kind !== 'quantity') continue;
      const known: Told = found.get(effect) ?? { figures: new Map(), byReport: new Map(), spread: false };
      found.set(effect, known);
      const place = placeOf(claim, index);
      known.spread ||= isCountrywide(claim, index);
      if (place === undefined) continue;
      known.figures.set(value.best, place);
      const others = known.byReport.get(claim.report);
      if (others === undefined) known.byReport.set(claim.report, [place]);
      else if (!known.spread && !others.includes(place)) {
        known.spread = others.some((other) => areTwoTowns(other, place, index));
        others.push(place);
      }
    }
  return new Map([...found].flatMap(([effect, { spread, figures }]) => (spread ? [[effect, figures] as const] : [])));
}

/** Of one country: a name that many countries have is often taken for the wrong one. */
function areTwoTowns(a: string, b: string, index: ConceptIndex): boolean {
  return a.split('/', 1)[0] === b.split('/', 1)[0] && index.relation(a, b) === 'apart';
}

function effectOf({ effect, measure }: QuantityValue, { proposition }: Claim): Effect | null {
  return measure === null ? (effect ?? traitsOf(proposition.event).effect ?? null) : null;
}

function isCountrywide({ proposition }: Claim, index: ConceptIndex): boolean {
  return proposition.arguments.some(
    ({ role, value }) => role === 'place' && value.kind === 'place' && isA(value.thing, country, index),
  );
}

/** The first narrow place that a claim says it happened at. */
function placeOf({ proposition }: Claim, index: ConceptIndex): string | undefined {
  for (const { role, value } of proposition.arguments)
    if (
      role === 'place' &&
      value.kind === 'place' &&
      value.id !== null &&
      !wide.has(index.concept(value.id)?.type ?? '')
    )
      return value.id;
  return undefined;
}
