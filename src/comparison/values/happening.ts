import { type Comparison, type EventClass, type Family, type HappeningValue, traitsOf } from '../../model';
import { compared, incomparable } from '../comparison';
import { type ConceptIndex, conceptRelation } from '../concepts';

/** What lies behind a happening: somebody's will, one's own hand, somebody's fault, the body's failing, or none of these. */
export type Nature =
  | 'deliberate'
  | 'self-inflicted'
  | 'accidental'
  | 'technical'
  | 'fault'
  | 'bodily'
  | 'natural'
  | 'neutral';

const byFamily: Partial<Record<Family, Nature>> = { assault: 'deliberate', accident: 'accidental', nature: 'natural' };

const byEvent: Partial<Record<EventClass, Nature>> = {
  explode: 'neutral',
  clash: 'deliberate',
  calm: 'neutral',
  target: 'deliberate',
  malfunction: 'technical',
  negligence: 'fault',
  crash: 'neutral',
  derail: 'neutral',
  sink: 'neutral',
  stampede: 'accidental',
  disaster: 'neutral',
  leak: 'technical',
  illness: 'bodily',
  murder: 'deliberate',
  suicide: 'self-inflicted',
  poison: 'deliberate',
  hack: 'deliberate',
};

/** Natures that cannot both be the cause of one thing. A fault may let an accident happen, or a storm do its worst. */
const exclusive: Readonly<Record<Nature, readonly Nature[]>> = {
  deliberate: ['self-inflicted', 'accidental', 'technical', 'fault', 'bodily', 'natural'],
  'self-inflicted': ['deliberate', 'accidental', 'technical', 'bodily', 'natural'],
  accidental: ['deliberate', 'self-inflicted', 'natural'],
  technical: ['deliberate', 'self-inflicted', 'natural'],
  fault: ['deliberate'],
  bodily: ['deliberate', 'self-inflicted', 'technical'],
  natural: ['deliberate', 'self-inflicted', 'accidental', 'technical'],
  neutral: [],
};

/** Whether what lies behind one cannot lie behind the other. */
export function excludes(a: Nature, b: Nature): boolean {
  return exclusive[a].includes(b);
}

/**
 * Natures that exclude each other once each is said outright to be the cause: a storm or poor upkeep, a worn brake or the
 * driver. Told in passing they may have come together.
 */
const rivals: readonly (readonly [Nature, Nature])[] = [
  ['technical', 'fault'],
  ['natural', 'fault'],
];

/** Whether two causes exclude each other where both are said outright to be the cause. */
export function rival(a: Nature, b: Nature): boolean {
  return excludes(a, b) || rivals.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

export function natureOf(event: EventClass): Nature {
  return byEvent[event] ?? byFamily[traitsOf(event).family] ?? 'neutral';
}

/** Compares two happenings named as cause or outcome, by what lies behind them. */
export function compareHappening(a: HappeningValue, b: HappeningValue, index: ConceptIndex): Comparison {
  const slots = { a: a.name, b: b.name };
  if (a.event === b.event) {
    const clash = a.concepts.length > 0 && b.concepts.length > 0 && !meet(a.concepts, b.concepts, index);
    if (clash) return compared('overlaps', 'happening.concepts', slots);
    return compared(a.concepts.length === b.concepts.length ? 'equivalent' : 'refines', 'happening.same', slots);
  }
  if (excludes(natureOf(a.event), natureOf(b.event))) return compared('conflicts', 'happening.nature', slots);
  if (traitsOf(a.event).opposite === b.event || traitsOf(b.event).opposite === a.event) {
    return compared('conflicts', 'happening.opposite', slots);
  }
  if (broader(a.event, b.event)) return compared('refines', 'happening.broader', slots);
  return traitsOf(a.event).family === traitsOf(b.event).family
    ? compared('overlaps', 'happening.family', slots)
    : incomparable('happening.apart', slots);
}

/** Whether one event class is the more general word for the other. */
export function broader(a: EventClass, b: EventClass): boolean {
  return traitsOf(a).broader === b || traitsOf(b).broader === a;
}

function meet(a: readonly string[], b: readonly string[], index: ConceptIndex): boolean {
  return a.some((x) => b.some((y) => conceptRelation(x, y, index) !== 'apart'));
}
