import type { Claim, DeedConcept, Value } from '../../model';
import { isAnybody } from '../alignment/arguments-agree';
import { toldBy } from '../alignment/deeds';
import { sameName } from '../comparison';
import { type ConceptIndex, isA } from '../concepts';
import type { Scene } from '../scene';
import { compareValues } from '../values';

/** Goods that somebody brings, sends or gives, and whence and whither they came. */
interface Supply {
  readonly goods: Value;
  readonly from: readonly Value[];
  readonly to: readonly Value[];
}

const giving: ReadonlySet<DeedConcept> = new Set<DeedConcept>([
  'supply-thing',
  'hand-over',
  'send',
  'export',
  'import',
  'smuggle',
]);

/**
 * Whether a claim tells of a supply that another denies in whatever words: "the detonators came from Turkey", "Turkey had supplied
 * none"; «أدخل الجيش الوقود إلى المستشفى», «الوقود لم يدخل إلى المستشفى».
 */
export function deniesSupply(denial: Claim, assertion: Claim, scene: Scene): boolean {
  if (denial.commitment.polarity !== 'denied') return false;
  const mine = suppliesIn(denial, scene.index);
  if (mine.length === 0) return false;
  const yours = suppliesIn(assertion, scene.index);
  return mine.some((x) => yours.some((y) => meet(x, y, denial.proposition.none === true, scene.index)));
}

function meet(denied: Supply, told: Supply, ofNone: boolean, index: ConceptIndex): boolean {
  if (!holds(denied.goods, told.goods, ofNone, index)) return false;
  const [from, to] = [meeting(denied.from, told.from, index), meeting(denied.to, told.to, index)];
  return from !== 'apart' && to !== 'apart' && (from === 'one' || to === 'one');
}

/** Whether both name one end of the way, or different ones, or not both any. */
function meeting(xs: readonly Value[], ys: readonly Value[], index: ConceptIndex): 'one' | 'apart' | 'untold' {
  if (xs.length === 0 || ys.length === 0) return 'untold';
  return xs.some((x) => ys.some((y) => areOneEnd(x, y, index))) ? 'one' : 'apart';
}

/** One and the same; a state and its ground. */
function areOneEnd(x: Value, y: Value, index: ConceptIndex): boolean {
  const { relation } = compareValues(x, y, index);
  if (relation === 'equivalent' || relation === 'refines') return true;
  const [p, q] = [groundOf(x, index), groundOf(y, index)];
  if (p !== null && q !== null) return p === q || isA(p, q, index) || isA(q, p, index);
  return relation !== 'conflicts' && 'name' in x && 'name' in y && sameName(x.name, y.name);
}

function groundOf(value: Value, index: ConceptIndex): string | null {
  if (value.kind === 'place') return value.id;
  if (value.kind !== 'actor' || value.id === null) return null;
  return index.concept(value.id)?.country ?? null;
}

/** Who sent no weapons sent no missiles; what is known was sent or was not. */
function holds(denied: Value, told: Value, ofNone: boolean, index: ConceptIndex): boolean {
  const [p, q] = [denied, told].map((value) => (value.kind === 'thing' ? value.id : null));
  if (p != null && q != null) return isA(q, p, index) || (!ofNone && isA(p, q, index));
  return 'name' in denied && 'name' in told && sameName(denied.name, told.name);
}

const none: readonly Supply[] = [];

function suppliesIn(claim: Claim, index: ConceptIndex): readonly Supply[] {
  const { event, arguments: roles } = claim.proposition;
  const gives = event === 'transport' || event === 'export' || toldBy(claim).some((deed) => giving.has(deed));
  if (!gives && !coming.has(event)) return none;
  const of = (...names: readonly string[]) =>
    roles.flatMap(({ role, value }) => (names.includes(role) && !isAnybody(value) ? [value] : []));
  const goods = gives ? of('patient') : of('patient', 'means', 'agent', 'cause');
  const ends = { from: of(...(gives ? ['agent', 'origin'] : ['origin'])), to: of('target', 'place') };
  return goods.flatMap((value) => (isGoods(value, index) ? [{ goods: value, ...ends }] : []));
}

const coming: ReadonlySet<string> = new Set(['belong', 'arrive', 'cross', 'travel']);

/** What is carried from hand to hand: no persons, and no happening. */
function isGoods(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && !isA(value.id, 'thing:person', index) && !isA(value.id, 'thing:group', index);
}
