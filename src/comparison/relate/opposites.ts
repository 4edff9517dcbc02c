import { actConcepts, type LanguagePack } from '../../model';
import { opposed } from './akin-events';
import type { Matching } from './match-units';
import type { Unit } from './unit';

type Pair = readonly [Unit, Unit];

/** What a unit is surely said by in the other sentence. */
export function matched(pairs: Matching['pairs']): ReadonlyMap<Unit, Unit> {
  const sure = pairs.filter(({ score }) => score >= 2);
  return new Map([...sure.map(({ a, b }) => [a, b] as const), ...sure.map(({ a, b }) => [b, a] as const)]);
}

/**
 * Opposites across two sentences. A word that the other sentence says as well opposes nothing there, and of two opposites
 * one of which is negated neither excludes the other.
 */
export function opposites(
  left: readonly Unit[],
  right: readonly Unit[],
  said: ReadonlyMap<Unit, Unit>,
  pack: LanguagePack,
): Pair[] {
  return allOpposites(left, right, pack).filter(([a, b]) => (said.get(a) ?? b) === b && (said.get(b) ?? a) === a);
}

/**
 * Opposites that both sentences have, told of each other's things: "gold rises as the dollar falls" against "gold falls as
 * the dollar rises".
 */
export function crossedOpposites(
  left: readonly Unit[],
  right: readonly Unit[],
  said: ReadonlyMap<Unit, Unit>,
  pack: LanguagePack,
): Pair | null {
  const crossed = allOpposites(left, right, pack).find(([a, b]) => {
    const [alike, like] = [said.get(a), said.get(b)];
    if (alike === undefined || like === undefined || alike === b) return false;
    const [own, other] = [bearers(a, left, said), bearers(b, right, said)];
    const [ofAlike, ofLike] = [bearers(alike, right, said), bearers(like, left, said)];
    // Of what both fall and what both rise with, neither is told otherwise.
    return own.some((unit) => {
      const same = said.get(unit) as Unit;
      return other.includes(same) && !ofAlike.includes(same) && !ofLike.includes(unit);
    });
  });
  return crossed ?? null;
}

/** All that a polar word may be said of: the words that both have next to it, up to the next deed. */
function bearers(polar: Unit, units: readonly Unit[], said: ReadonlyMap<Unit, Unit>): Unit[] {
  const found: Unit[] = [];
  const look = (step: 1 | -1): Unit | null => {
    for (let i = polar.at + step; i >= 0 && i < units.length && Math.abs(i - polar.at) <= bearerReach; i += step) {
      const unit = units[i] as Unit;
      if (unit.events.length > 0 && unit.concepts.length === 0) return unit;
      if (unit.noun && unit.number === null && said.has(unit)) found.push(unit);
    }
    return null;
  };
  // "The dollar's fall raises gold": what stands before the verb belongs to another deed, which brings this one about.
  if (polar.verb && look(-1)?.verb === false) found.length = 0;
  if (found.length === 0) look(1);
  return found;
}

/** The deeds that two sentences tell first, where they exclude each other: "release after arrest" against "arrest goes on". */
export function opposedHeads(
  left: readonly Unit[],
  right: readonly Unit[],
  said: ReadonlyMap<Unit, Unit>,
  pack: LanguagePack,
): Pair | null {
  const found = allOpposites(head(left), head(right), pack).find(([a, b]) => !said.has(a) || !said.has(b));
  return found ?? null;
}

/** The first deed, and what it has go on or begin. */
function head(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex((unit) => unit.verb || unit.events.length > 0);
  const word = units[first];
  if (word === undefined) return [];
  const goesOn = word.events.some((event) => event === 'continue' || event === 'begin' || event === 'resume');
  const next = units[first + 1];
  return goesOn && next !== undefined && next.events.length > 0 ? [word, next] : [word];
}

function allOpposites(left: readonly Unit[], right: readonly Unit[], pack: LanguagePack): Pair[] {
  const found: Pair[] = [];
  for (const a of left) {
    for (const b of right) if (a.negated === b.negated && areOpposites(a, b, pack)) found.push([a, b]);
  }
  return found;
}

/** Whether two words are opposites: by the pack, by their deeds, or high and low on one scale. */
export function areOpposites(a: Unit, b: Unit, { antonyms }: LanguagePack): boolean {
  if (a.lemma === b.lemma) return false;
  if (antonyms.get(a.lemma)?.has(b.lemma) === true) return true;
  return oppositeEvents(a, b) || oppositeActs(a, b) || oppositeDegrees(a, b);
}

/** Words from a polar word within which what it is said of stands. */
const bearerReach = 3;

/** What a polar word is said of: what stands before a verb and behind a noun, else what stands on the other side. */
export function bearer(polar: Unit, units: readonly Unit[], said: ReadonlyMap<Unit, Unit>): Unit | null {
  const look = (step: 1 | -1): Unit | null => {
    for (let i = polar.at + step; i >= 0 && i < units.length && Math.abs(i - polar.at) <= bearerReach; i += step) {
      const unit = units[i] as Unit;
      if (unit.events.length > 0 && unit.concepts.length === 0) return null;
      if (unit.noun && unit.number === null && said.has(unit)) return unit;
    }
    return null;
  };
  return polar.verb ? (look(-1) ?? look(1)) : (look(1) ?? look(-1));
}

function oppositeEvents(a: Unit, b: Unit): boolean {
  if (a.events.some((event) => b.events.includes(event))) return false;
  return a.events.some((x) => b.events.some((y) => opposed(x, y)));
}

function oppositeActs(a: Unit, b: Unit): boolean {
  const against = (x: Unit, y: Unit) => {
    const opposite = (act: Unit['acts'][number]) => (actConcepts[act] as { readonly opposite?: string }).opposite;
    return x.acts.some((act) => y.acts.some((other) => opposite(act) === other));
  };
  return !a.acts.some((act) => b.acts.includes(act)) && (against(a, b) || against(b, a));
}

function oppositeDegrees(a: Unit, b: Unit): boolean {
  return a.degrees.some((x) => b.degrees.some((y) => x.scale === y.scale && x.sign !== y.sign));
}
