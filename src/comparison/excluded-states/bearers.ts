import type { Claim, StateScale, ThingValue, Value } from '../../model';
import { shareOf, sharesMeet } from '../alignment/shares';
import { nameForm, sameHead, sameName } from '../comparison';
import { type ConceptIndex, isA } from '../concepts';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import type { Condition } from './condition';

/** Whether two states are told of one thing, or the one of all of a group and the other of some of it. */
export function haveOneBearer(a: Condition, b: Condition, scene: Scene): boolean {
  const { index } = scene;
  if (a.scale === 'burning')
    return !isAnother(a.bearer) && !isAnother(b.bearer) && !areOtherFires(a.bearer, b.bearer, index);
  if (a.bearer === null || b.bearer === null) return leftToTheStory(a, b);
  // Of what is measured there is no other: fuel is short or not.
  const met = a.scale === 'supply' || sharesMeet(shareOf(a.claim, a.bearer), shareOf(b.claim, b.bearer));
  return met && areOne(a, b, scene) && !placesApart(a.claim, b.claim, index);
}

/** Both told of a place, and of none that can be the same: "the pumps in the north", "the pumps of his town". */
function placesApart(a: Claim, b: Claim, index: ConceptIndex): boolean {
  const places = ({ proposition }: Claim) => proposition.arguments.filter(({ role }) => role === 'place');
  const [mine, yours] = [places(a), places(b)];
  if (mine.length === 0 || yours.length === 0) return false;
  return mine.every(({ value: x }) =>
    yours.every(({ value: y }) => {
      const { relation } = compareValues(x, y, index);
      return relation !== 'equivalent' && relation !== 'refines';
    }),
  );
}

/** "A second fire", "a candle left alight". */
function isAnother(value: Value | null): boolean {
  return value?.kind === 'thing' && (value.attributes.includes('other') || !value.definite);
}

/** The fire in the plant and the one in a warehouse. */
function areOtherFires(x: Value | null, y: Value | null, index: ConceptIndex): boolean {
  if (x?.kind !== 'thing' || y?.kind !== 'thing') return false;
  const { relation } = compareValues(x, y, index);
  return relation !== 'equivalent' && relation !== 'refines';
}

/** Sentences between what somebody is told of and the pronoun that stands for him. */
const near = 1;

/** "The businessman remained in custody", "he had been freed": who is left to a pronoun was told of right before. */
function leftToTheStory({ claim: a, bearer: x, scale }: Condition, { claim: b, bearer: y }: Condition): boolean {
  if (x === null && y === null) return ofTheStory.has(scale) && isNear(a, b);
  return a.report === b.report && Math.abs(a.sentence - b.sentence) <= near && sharesMeet(shareOf(a, x), shareOf(b, y));
}

/** What a story has one of, in two reports or close together in one: a deal, a bill, a break-in. */
const ofTheStory: ReadonlySet<StateScale> = new Set<StateScale>(['agreement', 'adoption', 'intrusion']);

function isNear(a: Claim, b: Claim): boolean {
  return a.report !== b.report || Math.abs(a.sentence - b.sentence) <= near + 1;
}

function areOne(a: Condition, b: Condition, scene: Scene): boolean {
  const [x, y] = [a.bearer, b.bearer];
  if (x === null || y === null) return false;
  if (x.kind === 'happening' && y.kind === 'happening')
    return x.event === y.event && !namesApart(wordsOf(a, x, scene), wordsOf(b, y, scene));
  const named = 'name' in x && 'name' in y && sameName(x.name, y.name);
  if (named) return true;
  if (x.kind === 'thing' && y.kind === 'thing') return areOneThing(a, x, b, y, scene);
  const { relation } = compareValues(x, y, scene.index);
  return relation === 'equivalent' || relation === 'refines';
}

/**
 * Things of one class, and called alike where both are of one script: classes as wide as "building part" and "politician" hold a
 * door and a roof, a mayor and a senator. What is only counted ("three of the pupils") is called nothing.
 */
function areOneThing(a: Condition, x: ThingValue, b: Condition, y: ThingValue, scene: Scene): boolean {
  const { index } = scene;
  if (x.attributes.length > 0 && y.attributes.length > 0 && !x.attributes.some((word) => y.attributes.includes(word)))
    return false;
  const { relation } = compareValues(x, y, index);
  const related = relation === 'equivalent' || relation === 'refines';
  const counted = isCounted(a, x) || isCounted(b, y);
  if (isLatin(x.name) !== isLatin(y.name) || counted) return related;
  // "Fuel", "fuel stocks".
  const shared = wordsOf(b, y, scene).some((word) => wordsOf(a, x, scene).includes(word));
  if (a.scale === 'supply') return related || shared;
  return (related && isNarrow(x, y, index)) || sameHead(x.name, y.name) || shared;
}

/** "The bread crisis" and "the power crisis": each has a word that the other lacks. */
function namesApart(mine: readonly string[], yours: readonly string[]): boolean {
  return (
    mine.some((word) => !yours.includes(word)) &&
    yours.some((word) => !mine.includes(word)) &&
    mine.some((word) => yours.includes(word))
  );
}

/** Letters below which a word of a name says little. */
const telling = 4;

/** The stems of the telling words of what bears a state; of names in two scripts none is the same. */
function wordsOf({ claim }: Condition, { name }: { readonly name: string }, scene: Scene): readonly string[] {
  const words = nameForm(name).split(' ');
  return words.flatMap((word) => (word.length < telling ? [] : [scene.stemOf(word, claim)]));
}

/** "Three", «خمسة», of a group that the claim itself names. */
function isCounted({ claim }: Condition, { name }: ThingValue): boolean {
  return claim.proposition.share === 'some' && !name.includes(' ');
}

/** Classes whose nouns all name one thing where a story tells of one: the plant and the factory. */
function isNarrow(x: ThingValue, y: ThingValue, index: ConceptIndex): boolean {
  if (x.id === null || x.id !== y.id) return false;
  return x.id.split('/').length > 2 ? !isA(x.id, 'thing:person', index) : isA(x.id, 'thing:substance', index);
}

function isLatin(name: string): boolean {
  return /[\p{Script=Latin}]/u.test(name);
}
