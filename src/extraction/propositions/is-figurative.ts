import { type Family, traitsOf } from '../../model/event-class';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { eventOf } from './event-at';

/** Things without a body: money and figures, laws and talks, matters of every sort. */
const bodiless = ['thing:money/', 'thing:political', 'thing:matter-', 'thing:information/claim', 'thing:situation'];

/** Of those what people gather for, and what is counted out: it is burned, stolen, shot at. */
const gathered = [
  'political/protest',
  'political/border',
  'matter-traffic',
  'matter-energy',
  'matter-product',
  'matter-industry',
  'matter-service',
].map((name) => `thing:${name}`);

/** Figures that ground, goods and distances do not go by. */
const figures: ReadonlySet<string> = new Set(['percent', 'degree']);

/** What does go by ground, goods and distances. */
const bodily: ReadonlySet<string> = new Set(['square-metre', 'metre', 'kilogram', 'litre']);

/** Families of happenings that no blow can fall on. */
const untouchable: ReadonlySet<Family> = new Set<Family>([
  'economy',
  'change',
  'vote',
  'dealing',
  'decision',
  'speech',
  'office',
]);

/** Of those what words are levelled at: a case, a ruling, a development. Who is killed in one is killed. */
const spokenOf: ReadonlySet<Family> = new Set<Family>(['law', 'existence']);

/** Whether a phrase names nothing that a blow, a fire or a quake can befall: "the economy", "30 percent", "hopes", "the bill". */
export function isFigurative(scene: Scene, sense: PhraseSense, family: Family): boolean {
  const { animate, places, actors, adjectives, casualty, unknownName, pronoun, measure, unit, thing } = sense;
  if (animate || casualty !== null || unknownName || pronoun || places.length + actors.length > 0) return false;
  // "Hit 90 km/h", "hit $100"; but "burned 3,000 hectares".
  if (unit !== null) return figures.has(unit.unit) || (family === 'assault' && !bodily.has(unit.unit));
  if (measure !== null && measure !== 'number') return true;
  if (thing !== null)
    return bodiless.some((root) => thing.startsWith(root)) && !gathered.some((root) => thing.startsWith(root));
  const event = adjectives.length > 0 ? undefined : eventOf(scene, sense);
  if (event === undefined) return false;
  const of = traitsOf(event).family;
  return untouchable.has(of) || (family === 'assault' && spokenOf.has(of));
}
