import type { Claim } from '../../model/claim';
import { type EventClass, traitsOf } from '../../model/event-class';
import type { Effect, QuantityValue } from '../../model/quantity';
import type { Slot } from '../propositions/draft';

/** What was counted, and what befell it: all that a later figure without words of its own leaves out. */
export interface Counting {
  readonly event: EventClass;
  readonly quantity: QuantityValue;
  /** Arguments of the event that a figure of the same count shares. */
  readonly slots: readonly Slot[];
}

/** How many sentences back the count may stand that a figure takes up. */
const reach = 3;
/** Counts of a sentence read in pieces that are remembered. */
const most = 40;

/** What the last sentence that counted anything counted, for figures to take up ("the number was seven", «العدد خمسة»). */
export class CountMemory {
  private counted: readonly Counting[] = [];
  private sentence = Number.NEGATIVE_INFINITY;

  /** Notes the counts among a sentence's claims. */
  note(claims: readonly Claim[], sentence: number): void {
    const counted: Counting[] = [];
    for (const claim of claims) if (!claim.background) gatherCountings(claim, counted);
    if (counted.length === 0 && this.recall(sentence).length === 0) gatherUncounted(claims, counted);
    if (counted.length === 0) return;
    // "Their number was ten": no figure is of the one man who died, where more were counted before him.
    if (counted.every(isOfOne) && !this.recall(sentence).every(isOfOne)) return;
    // A line without an end is read piece by piece: what it counted last is enough.
    this.counted = this.sentence === sentence ? [...this.counted, ...counted].slice(-most) : counted;
    this.sentence = sentence;
  }

  /** Notes what a sentence without any figure says is numbered. */
  noteTallies(told: readonly Counting[], sentence: number): void {
    if (told.length === 0 || this.sentence === sentence) return;
    this.counted = told;
    this.sentence = sentence;
  }

  /** Notes whom something befell in a sentence, where nothing near it was counted. */
  noteGroups(told: readonly Counting[], sentence: number): void {
    if (this.recall(sentence).length === 0) this.noteTallies(told, sentence);
  }

  /** The counts that a figure in a sentence may take up. */
  recall(sentence: number): readonly Counting[] {
    return sentence - this.sentence <= reach ? this.counted : [];
  }
}

function isOfOne({ quantity: { low, high } }: Counting): boolean {
  return low === 1 && high === null;
}

function gatherCountings({ proposition }: Claim, found: Counting[]): void {
  let slots: Slot[] | undefined;
  for (const { value } of proposition.arguments) {
    if (value.kind !== 'quantity' || value.measure !== null || value.scope.part === 'subset') continue;
    const effect = ailmentOf(proposition) ?? value.effect ?? traitsOf(proposition.event).effect ?? null;
    if (effect === null && (value.unit === 'item' || proposition.event === 'find')) continue;
    slots ??= sharedSlots(proposition);
    const quantity = effect === value.effect ? value : { ...value, effect };
    found.push({ event: proposition.event, quantity, slots });
  }
}

/** «أصيبوا بالمرض»: what they came down with says more than that they did. */
function ailmentOf({ arguments: roles }: Claim['proposition']): Effect | null {
  for (const { role, value } of roles)
    if (role === 'means' && value.kind === 'happening' && (value.event === 'infect' || value.event === 'poison'))
      return traitsOf(value.event).effect ?? null;
  return null;
}

/** "Farmers marched through Brussels": many came, and how many is the first thing asked. */
function gatherUncounted(claims: readonly Claim[], found: Counting[]): void {
  for (const { background, proposition } of claims) {
    const { effect } = traitsOf(proposition.event);
    if (background || effect === undefined || !gathering.has(effect)) continue;
    found.push({ event: proposition.event, quantity: uncounted(effect, 'person'), slots: sharedSlots(proposition) });
    return;
  }
}

/** Effects of what people do in numbers. */
const gathering: ReadonlySet<Effect> = new Set<Effect>(['attended', 'voted']);

/** So many persons or things that something befell, with the number still to come. */
export function uncounted(effect: Effect | null, unit: string): QuantityValue {
  const scope = { part: 'total', qualifiers: [] } as const;
  return { kind: 'quantity', low: 0, best: 0, high: 0, unit, measure: null, effect, scope, approximate: false };
}

function sharedSlots(proposition: Claim['proposition']): Slot[] {
  const slots: Slot[] = [];
  for (const { role, value } of proposition.arguments)
    if (role === 'patient' || role === 'target' || role === 'place') slots.push({ role, phrase: -1, value });
  return slots;
}

/** The one thing counted; null where several were, so that nobody can say which the figure is of. */
export function onlyOne(countings: readonly Counting[]): Counting | null {
  const [first] = countings;
  const last = countings[countings.length - 1];
  if (first === undefined || last === undefined) return null;
  const alike = countings.every(
    ({ quantity }) => quantity.effect === first.quantity.effect && quantity.unit === first.quantity.unit,
  );
  return alike ? last : null;
}
