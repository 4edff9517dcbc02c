import type { Claim, Value } from '../../model';
import { isSetApart } from '../alignment/is-set-apart';
import { areOpponents } from '../alignment/opponents';
import { nameForm } from '../comparison';
import { type ConceptIndex, isA } from '../concepts';
import { accuseEachOther } from '../kinds/agent/accusers';
import { areOtherDoers } from '../kinds/agent/other-doer';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import { tieOf } from './one-deed';
import type { Telling } from './tellings';

/** Whether two doers of one deed cannot both have done it, as they are told. */
export function areApart(x: Telling, y: Telling, all: readonly Telling[], scene: Scene): boolean {
  const { index } = scene;
  const [a, b] = [x.answer, y.answer];
  if (isNobody(a.value) || isNobody(b.value) || isVehicle(x, index) || isVehicle(y, index)) return false;
  if (areOpponents(a, b, index)) return false;
  const { relation } = compareValues(a.value, b.value, index);
  const singled = isSetApart(a.claim) || isSetApart(b.claim);
  if (namesBoth(x, y, all, singled, index) || namesBoth(y, x, all, singled, index)) return false;
  // The minister opened it, and engineers did: who holds an office has others do it.
  if (!singled && isOffice(a.value) !== isOffice(b.value)) return false;
  if (relation === 'conflicts') return true;
  if (relation !== 'incomparable') return false;
  if (areOtherDoers(a.value, b.value, index)) return true;
  if (accuseEachOther([a], [b], index)) return true;
  return singled && haveNothingInCommon(a.value, b.value, scene, a.claim, b.claim);
}

/** "Unidentified men" may be anybody. */
function isNobody(value: Value): boolean {
  return (value.kind === 'actor' && value.unknown) || !('name' in value);
}

/** A minister, a mayor, the president: who is known by what he is over. */
function isOffice(value: Value): boolean {
  return (
    value.kind === 'actor' &&
    /\/(?:role|president|minister|premiership|mayor|governor)(?:\/|$)/u.test(value.id ?? '') &&
    isNoCalling(value.thing)
  );
}

/** Teachers and sailors do by their own hands what they are said to do. */
function isNoCalling(thing: string | null): boolean {
  return thing === null || thing === 'thing:person/politician' || thing === 'thing:person/official';
}

/** A vehicle of nobody's, or the one that it befell ("an Ukrainian airliner crashed"). */
function isVehicle({ answer: { value }, befallen }: Telling, index: ConceptIndex): boolean {
  const thing = thingOf(value);
  if (!isA(thing, 'thing:vehicle', index)) return false;
  return idOf(value) === null || befallen.some((one) => isA(thing, thingOf(one) ?? '', index));
}

/**
 * Whether who tells of the one doer tells of the other as well: they did it together, or one after the other. Of one whom he sets apart, only
 * where he has the other do the like.
 */
function namesBoth(x: Telling, y: Telling, all: readonly Telling[], singled: boolean, index: ConceptIndex): boolean {
  return all.some(
    ({ answer: { claim, value }, deed }) =>
      (!singled || tieOf(deed, x.deed) !== null) &&
      claim.origin === x.answer.claim.origin &&
      claim.report === x.answer.claim.report &&
      ['equivalent', 'refines'].includes(compareValues(value, y.answer.value, index).relation),
  );
}

/** Words for a doer that fit anybody. */
const anybody: ReadonlySet<string> = new Set(
  [
    'person',
    'person/man',
    'person/woman',
    'person/youth',
    'person/adult',
    'person/suspect',
    'person/combatant',
    'group',
  ].map((name) => `thing:${name}`),
);

const anyOffice: ReadonlySet<string> = new Set([
  'actor:org/armed-group',
  'actor:role/official',
  'actor:role/spokesman',
]);

/** Of no common name or class; of two languages both have to be known to a table. */
function haveNothingInCommon(x: Value, y: Value, scene: Scene, a: Claim, b: Claim): boolean {
  const { index } = scene;
  if (isWide(x, y, index) || isWide(y, x, index)) return false;
  const known = [x, y].map((value) => idOf(value) !== null || thingOf(value) !== null);
  if (scene.languageOf(a) !== scene.languageOf(b) && known.includes(false)) return false;
  const [p, q] = [thingOf(x), thingOf(y)];
  if (p !== null && q !== null && (isA(p, q, index) || isA(q, p, index))) return false;
  return !shareAWord(x, y);
}

function isWide(value: Value, other: Value, index: ConceptIndex): boolean {
  const [id, thing] = [idOf(value), thingOf(value)];
  // "Gunmen" may be soldiers or rebels, and are not the warders, the sailors, the fans.
  const calling = thingOf(other);
  if (id === 'actor:org/armed-group' && isA(calling, 'thing:person', index) && isNoFighter(calling, index))
    return false;
  if (id !== null && anyOffice.has(id)) return true;
  // Soldiers whose force is not told may be those of any.
  if (id === null && isA(thing, 'thing:person/combatant', index) && forces.test(idOf(other) ?? '')) return true;
  return id === null && thing !== null && anybody.has(thing);
}

const forces =
  /\/(?:military|army|armed-group|armed-force|police|paramilitary|security-forces|navy|air-force)(?:\/|$)/u;

const fighters = ['combatant', 'suspect', 'adult', 'man', 'youth', 'woman'].map((name) => `thing:person/${name}`);

function isNoFighter(thing: string | null, index: ConceptIndex): boolean {
  return thing !== 'thing:person' && !fighters.some((root) => isA(thing, root, index));
}

function shareAWord(x: Value, y: Value): boolean {
  const words = (value: Value) =>
    'name' in value
      ? nameForm(value.name)
          .split(' ')
          .filter((word) => word.length > 3)
      : [];
  const others = words(y);
  return words(x).some((word) => others.includes(word));
}

function idOf(value: Value): string | null {
  return value.kind === 'actor' ? value.id : null;
}

function thingOf(value: Value): string | null {
  return value.kind === 'actor' ? value.thing : value.kind === 'thing' ? value.id : null;
}
