import type { Claim, PlaceValue } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { isOfUntoldSite } from '../../alignment/untold-site';
import { type ConceptIndex, isA } from '../../concepts';
import type { Draft } from '../../draft';
import { homeOf } from '../../home';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { comparePlace } from '../../values/place';

/** A whole country, told without its name. */
const country = 'thing:nature/country';

/**
 * Whether two counts are each told of a place of its own: one town and the whole country, the areas that either side holds, two
 * towns. What counts one place is no rival of what counts another, or all.
 */
export function countElsewhere(a: Stance, b: Stance, scene: Scene): boolean {
  return !somePair(
    a,
    b,
    (x, y) =>
      !(isNoneThere(x, y, scene) || isNoneThere(y, x, scene)) &&
      !(lieElsewhere(x, y, scene) && lieElsewhere(y, x, scene)),
  );
}

/** "Found no bodies in the car park": none is counted of a site that the other report does not tell of. */
function isNoneThere({ claim, value }: Draft, other: Draft, scene: Scene): boolean {
  return value.kind === 'quantity' && value.high === 0 && isOfUntoldSite(claim, other.claim, scene);
}

function placesOf({ proposition }: Claim): PlaceValue[] {
  return proposition.arguments.flatMap(({ role, value }) =>
    role === 'place' && value.kind === 'place' ? [value] : [],
  );
}

/** Whether every place of the one lies elsewhere than every place of the other; a part that outnumbers its whole does not. */
function lieElsewhere(x: Draft, y: Draft, scene: Scene): boolean {
  const { index } = scene;
  const [mine, yours] = [placesOf(x.claim), placesOf(y.claim)];
  // "516 were hurt in government-held areas": a figure that says how far it reaches is none of what others tell without.
  if (mine.length === 0 || yours.length === 0)
    return mine.some(isSaidArea) || yours.some(isSaidArea) || (isOfCrowd(x) && [...mine, ...yours].some(isWide(scene)));
  const more =
    x.value.kind === 'quantity' &&
    y.value.kind === 'quantity' &&
    x.value.low > (y.value.high ?? Number.POSITIVE_INFINITY);
  return mine.every((one) =>
    yours.every((other) => isElsewhere(one, other, index) && !(more && lies(one, other, index))),
  );
}

/** Crowds that come together in many towns on one day. */
function isOfCrowd({ value }: Draft): boolean {
  return value.kind === 'quantity' && value.effect === 'attended';
}

/** "Across Iraq", «في عموم البلاد»: a country, in the story of a town. */
function isWide(scene: Scene): (place: PlaceValue) => boolean {
  const home = homeOf(scene);
  return ({ id, thing }) =>
    home !== '' &&
    home !== id &&
    scene.index.concept(home)?.type !== 'country' &&
    (isA(thing, country, scene.index) || (id !== null && scene.index.concept(id)?.type === 'country'));
}

/** Whether one place is known to lie in the other. */
function lies(inner: PlaceValue, outer: PlaceValue, index: ConceptIndex): boolean {
  if (isA(outer.thing, country, index)) return !isA(inner.thing, country, index);
  return inner.id !== null && outer.id !== null && index.contains(outer.id, inner.id);
}

function isElsewhere(x: PlaceValue, y: PlaceValue, index: ConceptIndex): boolean {
  const [wide, narrow] = [isA(x.thing, country, index), isA(y.thing, country, index)];
  if (wide !== narrow) {
    const other = wide ? y : x;
    return other.id === null || index.concept(other.id)?.type !== 'country';
  }
  if (wide) return false;
  if (x.id !== null && y.id !== null) return x.id !== y.id;
  // A site without a name may be in the place that the other names.
  if (x.id !== null || y.id !== null) return false;
  return isArea(x) && isArea(y) && comparePlace(x, y, index).relation !== 'equivalent';
}

/** "Government-held areas", «المناطق الخاضعة للحكومة»: one that is told apart from others; "the area" is any. */
function isSaidArea(place: PlaceValue): boolean {
  return isArea(place) && place.id === null && /[\p{L}]-[\p{L}]|[^ ]+ [^ ]+ [^ ]/u.test(place.name);
}

/** "Government-held areas": a part of the map and not a scene. */
function isArea({ thing }: PlaceValue): boolean {
  return thing === 'thing:nature/land';
}
