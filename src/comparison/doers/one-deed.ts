import { type Claim, traitsOf, type Value } from '../../model';
import { classOf } from '../alignment/acts';
import { isTelling, toldBy } from '../alignment/deeds';
import { isSetApart } from '../alignment/is-set-apart';
import { mayBeOneDeed } from '../alignment/may-be-one-deed';
import { isMass } from '../alignment/one-deed';
import { settingsOf } from '../alignment/other-matter';
import { rivals } from '../alignment/told-once';
import { sameCore } from '../comparison';
import type { ConceptIndex } from '../concepts';
import { isDoneOnce } from '../kinds/agent/done-once';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import { haveOneEnd } from './ends';
import { isBlow, isOneBlow } from './one-blow';
import type { Telling } from './tellings';

/** Whether two tell of one deed: by one class or one word for it, done to one thing, in the words of a source each or in two reports. */
export function areOfOneDeed(x: Telling, y: Telling, scene: Scene): boolean {
  const [a, b] = [x.answer.claim, y.answer.claim];
  if (a.origin === b.origin) return false;
  const singled = isSetApart(a) || isSetApart(b);
  const attributed = a.attribution.chain.length > 1 || b.attribution.chain.length > 1;
  if (!rivals(a, b) && !(singled && attributed && a.report !== b.report)) return false;
  // Headlines name deeds in passing.
  if (!singled && (a.evidence.part === 'title' || b.evidence.part === 'title')) return false;
  // "It was the guards who opened it": of what many do as well one is told to have done it.
  if (!singled && ![x.deed, y.deed].every((deed) => isDoneOnce(deed) && !isOfMany(deed))) return false;
  const tie = tieOf(x.deed, y.deed);
  if (tie === null || settingsOf(a, b, scene) === 'apart') return false;
  // What a word as wide as "took" names is told by what it was done to.
  if ((tie === 'wide' || tie === 'loose') && !singled) return false;
  if (!mayBeOneDeed([x.answer], [y.answer], scene)) return false;
  if (x.befallen.length > 0 && y.befallen.length > 0)
    return befellOne(x.befallen, y.befallen, singled && !isBlow(x.deed) && !isBlow(y.deed), singled, scene.index);
  return (tie === 'same' || tie === 'wide') && (isUntold(x) || isUntold(y)) && x.befallen.length !== y.befallen.length;
}

/** What is begun, ended or ruled on may be so by several: a blaze that is put out. */
function isOfMany(deed: Claim): boolean {
  return traitsOf(classOf(deed)).family === 'decision';
}

/** How surely the words of two claims name one deed. */
type Tie = 'same' | 'wide' | 'loose' | 'blow' | null;

/** Whether two words may name one deed, and how surely. */
export function tieOf(x: Claim, y: Claim): Tie {
  const [p, q] = [classOf(x), classOf(y)];
  const [mine, yours] = [toldBy(x), toldBy(y)];
  const oneWord = mine.some((deed) => yours.includes(deed));
  if (p === q && p !== 'act') return oneWord || mine.length === 0 || yours.length === 0 ? 'same' : 'wide';
  if (p === q && x.proposition.predicate === y.proposition.predicate) return isTelling(x) ? 'same' : 'wide';
  if (traitsOf(p).broader === q || traitsOf(q).broader === p) return 'same';
  if (oneWord && isTelling(x) && isTelling(y) && traitsOf(p).family === traitsOf(q).family) return 'same';
  if (oneWord) return isTelling(x) || isTelling(y) ? 'wide' : 'loose';
  if (isOneBlow(x, y)) return 'blow';
  return haveOneEnd(x, y) ? 'loose' : null;
}

/** Told as the one that did it, to what is left to a pronoun that no table of words takes up. */
function isUntold({ answer: { claim }, deed, befallen }: Telling): boolean {
  // Of a blow there are always others.
  return isSetApart(claim) && befallen.length === 0 && isBare(deed) && !isBlow(deed);
}

/** Nothing but who did it: the rest is left to a pronoun. */
function isBare({ proposition }: Claim): boolean {
  return proposition.arguments.every(({ role }) => role === 'agent' || role === 'time' || role === 'place');
}

/** Whether what the one was done to is what the other was. */
function befellOne(
  mine: readonly Value[],
  yours: readonly Value[],
  known: boolean,
  singled: boolean,
  index: ConceptIndex,
): boolean {
  return mine.some((one) =>
    yours.some((other) => {
      if (!singled && isMass(one, index)) return false;
      // "The bodies" that somebody brought out are those that are known; of the hurt there are others.
      if ((isCrowd(one) || isCrowd(other)) && !(known && isKnown(one) && isKnown(other))) return false;
      const { relation } = compareValues(one, other, index);
      if (relation === 'equivalent' || relation === 'refines') return true;
      // A name may be read as a person's in one report and as a place's in the other.
      return relation === 'incomparable' && 'name' in one && 'name' in other && sameCore(one.name, other.name);
    }),
  );
}

function isKnown(value: Value): boolean {
  return value.kind === 'thing' && value.definite && value.id !== 'thing:person';
}

/** "People", "civilians", victims of no name: of such there are always others. */
function isCrowd(value: Value): boolean {
  return value.kind === 'thing' && crowds.has(value.id ?? '');
}

const crowds: ReadonlySet<string> = new Set(['', '/victim', '/civilian'].map((name) => `thing:person${name}`));
