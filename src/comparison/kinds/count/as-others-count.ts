import type { Claim, Effect, EventClass, QuantityValue } from '../../../model';
import { isA } from '../../concepts';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';
import { withEffect } from './effect-here';
import { inItsStory } from './in-its-story';
import { isMoney } from './money-in-story';

/** What a story counts: of what unit, and what befell it. */
interface Counted {
  readonly report: string;
  readonly event: EventClass;
  readonly unit: string;
  readonly effect: Effect | null;
  readonly qualifiers: readonly string[];
}

/** Classes that give a figure and say nothing of what was done by or to those counted. */
const bare: ReadonlySet<EventClass> = new Set<EventClass>(['measure', 'be', 'exist', 'happen']);

/** What a group does or undergoes as one, so that "there were nine" is how many it was. */
const together: ReadonlySet<Effect | null> = new Set<Effect>([
  'abducted',
  'released',
  'escaped',
  'detained',
  'attended',
  'aboard',
  'displaced',
]);

/**
 * A figure that leaves out what it counts, or what befell it, as the one thing that other reports of the incident count: "put the
 * figure at 61" beside "23 people had drowned", "there were nine" beside four who were freed, "counted 350 dwellings" beside 80 homes
 * destroyed, "58 had voted in favour" beside 61 deputies. Where they count several things it stays as it is told.
 */
export function asOthersCount(value: QuantityValue, claim: Claim, scene: Scene): QuantityValue {
  const { effect, measure, scope, unit } = value;
  if (measure === null ? effect !== null || scope.part !== 'total' : unit !== 'item') return value;
  if (claim.attribution.chain.length < 2 || claim.commitment.polarity === 'denied') return value;
  if (measure === null && unit === 'item' && isNamed(claim)) return value;
  const found = likeOthers(claim, scene, value);
  if (found === null) return value;
  const [ofUnit = '', befallen = '', ...qualifiers] = found.split('|');
  if (measure !== null) return { ...value, unit: ofUnit };
  const told = { ...value, effect: befallen === '' ? null : (befallen as Effect) };
  if (unit === 'event:shoot') return { ...told, unit: bullet };
  return unit === 'item' ? { ...told, unit: ofUnit, scope: { part: 'total', qualifiers } } : told;
}

const likeOthers = askedOfClaim(
  (scene) => countings(scene).length === 0 && sums(scene).size === 0,
  ({ proposition: { event }, report }, scene, { measure, unit }: QuantityValue): string | null => {
    // "Put his loss at 30 million": the one currency in which others tell that sum.
    if (measure !== null) return sums(scene).get(measure) ?? null;
    // Persons of whom nothing befell are any: farmers on a hunger strike are not those detained.
    if (unit !== 'item' && (!bare.has(event) || countedUnit(unit).startsWith('thing:person'))) return null;
    const likes = countings(scene).filter((other) =>
      unit === 'item'
        ? other.report !== report && mayBe(event, other)
        : other.effect !== null && isOneClass(other.unit, unit, scene),
    );
    const [first] = likes;
    if (first === undefined || likes.some((one) => one.unit !== first.unit || one.effect !== first.effect)) return null;
    const group = first.qualifiers.join('|');
    const alike = likes.every(({ qualifiers }) => qualifiers.join('|') === group);
    return [first.unit, first.effect ?? '', ...(alike ? first.qualifiers : [])].join('|');
  },
);

/** The currency of each measure that a story tells in one. */
const sums = oncePerScene((scene): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const claim of scene.claims)
    for (const { value } of claim.proposition.arguments) {
      if (claim.background || value.kind !== 'quantity' || !isMoney(value)) continue;
      const { measure, unit } = inItsStory(value, claim, scene);
      const known = measure === null ? null : found.get(measure);
      if (measure !== null) found.set(measure, known === undefined || known === unit ? unit : null);
    }
  return found;
});

/** Whether a figure told by a class of event may be of what another counts. */
function mayBe(event: EventClass, other: Counted): boolean {
  if (event === 'measure') return other.effect !== null;
  if (bare.has(event)) return together.has(other.effect);
  return event !== 'act' && other.event === event;
}

const bullet = 'thing:weapon/projectile/bullet';

/** "18 bullets", "thirty shots": what is fired is counted by either. */
function isOneClass(a: string, b: string, { index }: Scene): boolean {
  const [one, other] = [a, b].map((unit) => (unit === 'event:shoot' ? bullet : countedUnit(unit))) as [string, string];
  return one === other || isA(one, other, index) || isA(other, one, index);
}

/** Whether the words of a number name what it counts; who gives it does not. */
function isNamed({ attribution, proposition: { arguments: roles } }: Claim): boolean {
  const teller = attribution.chain.at(-1)?.name;
  return roles.some(
    ({ role, value }) => (role === 'patient' || role === 'agent') && 'name' in value && value.name !== teller,
  );
}

/** All that a story counts of persons and things in full, by whoever tells it. */
const countings = oncePerScene((scene): readonly Counted[] => {
  const found: Counted[] = [];
  for (const claim of scene.claims) {
    const { background, commitment, proposition, report } = claim;
    if (background || commitment.polarity === 'denied' || commitment.stage !== 'accomplished') continue;
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null || value.unit === 'item' || value.best === 0) continue;
      if (value.scope.part !== 'total') continue;
      const { effect, unit, scope } = withEffect(value, claim, scene);
      if (effect === null && bare.has(proposition.event)) continue;
      found.push({ report, event: proposition.event, unit, effect, qualifiers: scope.qualifiers });
    }
  }
  return found;
});
