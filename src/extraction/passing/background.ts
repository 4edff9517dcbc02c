import type { Claim } from '../../model/claim';
import type { MomentValue } from '../../model/moment';

const dayMs = 86_400_000;
/** News returns to an event for days; what lies further from the story's own days than this is told in passing. */
const nearDays = 4;
/** Sentences that say what a story is about: its title and its lead. */
const leadSentences = 3;
/** What the first sentence tells is the story, be it of a month long past ("in a clash last June"). */
const widest = 31 * dayMs;

/**
 * Marks claims that a story tells in passing: those set at another time than the story's own days, which are the day of
 * publication and the days that its lead names. A claim without a time of its own goes by its sentence, where the time of
 * saying counts too; `told` holds the moments that each sentence names. A sentence without a time goes by the one before it
 * that opens with one ("In April, …") where it goes on with its paragraph, or that told of what it goes on with (`goingOn`). What `asides` names sets no more than its own
 * clause.
 */
export function markBackground(
  claims: readonly Claim[],
  published: number | null,
  told: ReadonlyMap<number, readonly MomentValue[]>,
  goingOn: ReadonlySet<number> = new Set(),
  ends: ReadonlyMap<number, readonly MomentValue[]> = new Map(),
  asides: ReadonlyMap<number, readonly ToldAside[]> = new Map(),
): Claim[] {
  const own = around(ownDays(claims, published, ends));
  if (own.length === 0) return [...claims];
  const bySentence = new Map<number, 'far' | 'near' | null>();
  for (const [sentence, moments] of told) {
    const aside = asides.get(sentence) ?? [];
    bySentence.set(sentence, placeInTime([...moments, ...aside.map(({ moment }) => moment)], own));
  }
  for (const sentence of goingOn) {
    const before = bySentence.get(sentence - 1);
    if (before === 'far' && !bySentence.has(sentence)) bySentence.set(sentence, before);
  }
  return claims.map((claim) => {
    const within = (asides.get(claim.sentence) ?? []).filter(({ start, end }) => isWithin(claim, start, end));
    const moments = momentsOf(claim);
    const at =
      placeInTime(moments.length > 0 ? moments : within.map(({ moment }) => moment), own) ??
      bySentence.get(claim.sentence);
    return at === 'far' ? { ...claim, background: true } : claim;
  });
}

/** A moment that a clause names which only tells of a noun ("the town that was rebuilt in 1999"), and where that stands. */
export interface ToldAside {
  readonly start: number;
  readonly end: number;
  readonly moment: MomentValue;
}

function isWithin({ evidence }: Claim, start: number, end: number): boolean {
  return evidence.start >= start && evidence.start < end;
}

/** [start, end] in milliseconds, both within. */
type Interval = readonly [number, number];

/** Days of the story. */
function ownDays(
  claims: readonly Claim[],
  published: number | null,
  ends: ReadonlyMap<number, readonly MomentValue[]>,
): Interval[] {
  const days: Interval[] = [];
  if (published !== null) days.push([published - 2 * dayMs, published + dayMs]);
  const first = claims[0]?.sentence ?? 0;
  // "I stayed until the early hours of 8 December": a day with which something in the lead ended.
  for (let sentence = first; sentence < first + leadSentences; sentence++)
    for (const moment of ends.get(sentence) ?? []) {
      const span = spanOf(moment);
      if (span !== null && span[1] - span[0] <= 2 * dayMs) days.push(span);
    }
  for (const claim of claims) {
    if (claim.sentence >= first + leadSentences) break;
    for (const moment of momentsOf(claim)) {
      const span = spanOf(moment);
      const width = claim.sentence === first ? widest : 8 * dayMs;
      if (span !== null && span[1] - span[0] <= width) days.push(span);
    }
  }
  return days;
}

/** What is near to some days, as intervals in order that do not meet. */
function around(days: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const [from, to] of [...days].sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    const [start, end] = [from - nearDays * dayMs, to + nearDays * dayMs];
    if (last === undefined || last[1] < start) joined.push([start, end]);
    else if (last[1] < end) joined[joined.length - 1] = [last[0], end];
  }
  return joined;
}

/** Whether a span meets one of the intervals, by halving. */
function meets([from, to]: Interval, intervals: readonly Interval[]): boolean {
  let [low, high] = [0, intervals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle] as Interval)[1] < from) low = middle + 1;
    else high = middle;
  }
  const first = intervals[low];
  return first !== undefined && first[0] <= to;
}

function placeInTime(moments: readonly MomentValue[], own: readonly Interval[]): 'far' | 'near' | null {
  let at: 'far' | 'near' | null = null;
  for (const moment of moments) {
    const span = spanOf(moment);
    if (span === null) continue;
    if (meets(span, own)) return 'near';
    at = 'far';
  }
  return at;
}

const none: readonly MomentValue[] = [];

function momentsOf(claim: Claim): readonly MomentValue[] {
  let found: MomentValue[] | undefined;
  for (const { value } of claim.proposition.arguments)
    if (value.kind === 'moment') {
      found ??= [];
      found.push(value);
    }
  return found ?? none;
}

function spanOf(moment: MomentValue): Interval | null {
  return moment.from === null || moment.to === null ? null : [Date.parse(moment.from), Date.parse(moment.to)];
}
