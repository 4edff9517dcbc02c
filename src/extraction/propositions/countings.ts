import { type EventClass, traitsOf } from '../../model/event-class';
import type { Effect, QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import { type Counting, type CountMemory, onlyOne, uncounted } from '../memory/count-memory';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { effectOfNumbered } from '../values/effect-of-persons';
import type { PhraseSense } from '../values/phrase-sense';
import { qualifiersOf } from '../values/quantity';
import { eventOfEffect } from './casualties';
import type { Draft } from './draft';
import { visitors, whereabouts } from './in-venue';
import { isTeller } from './is-teller';
import { isRightBehind, toldBehind } from './tally';

type Senses = (phrase: number) => PhraseSense;

/** "There were 750 on board": what stands behind a figure says of whom it is. */
export function countedBehind(scene: Scene, phrase: Phrase): Counting | null {
  const effect = toldBehind(scene, phrase);
  const event = effect === null ? undefined : eventOfEffect(effect);
  return event === undefined ? null : { event, quantity: uncounted(effect, 'person'), slots: [] };
}

/** What "the number of …" says that it numbers; null where it says nothing. */
export function countedByTally(
  scene: Scene,
  known: readonly Draft[],
  tally: Phrase,
  senses: Senses,
  memory: CountMemory,
): Counting | null {
  const of = scene.phrases[tally.index + 1];
  const inner = of !== undefined && (of.of === tally.index || of.owner === tally.index) ? of : tally;
  const { casualty, things, actors, adjectives, event: deed } = senses(inner.index);
  const thing = things[0] ?? null;
  const befallen = known.find(
    (draft) =>
      traitsOf(draft.event).effect !== undefined &&
      (draft.slots.some(({ phrase }) => phrase === inner.index) || isRightBehind(scene, tally, draft)),
  );
  const done = deed < 0 ? undefined : senseOf(scene.tokens[deed] as Token, 'event')?.event;
  const effect =
    casualty ??
    toldBehind(scene, inner) ??
    effectOfNumbered(thing) ??
    (thing !== null && visitors.has(thing) ? 'attended' : null) ??
    (done === undefined ? null : (traitsOf(done).effect ?? null)) ??
    (befallen === undefined ? null : (traitsOf(befallen.event).effect ?? null)) ??
    undergone(scene, inner) ??
    whereabouts(scene, tally, senses);
  if (effect !== null) {
    const event = befallen?.event ?? eventOfEffect(effect);
    if (event === undefined) return null;
    const unit = unitOf(scene, effect, senses(inner.index));
    const counted = uncounted(effect, unit);
    // "The number of civilians killed", and not of all.
    const narrowed = casualty === null && effectOfNumbered(thing) === null && unit !== thing;
    const qualifiers = narrowed ? qualifiersOf(scene, senses(inner.index)) : [];
    return { event, quantity: { ...counted, scope: { ...counted.scope, qualifiers } }, slots: [] };
  }
  if (thing === null || thing === 'thing:person') return null;
  const told = [...countingsIn(scene, known, tally.from, senses), ...memory.recall(scene.number)];
  const like = told.filter(({ quantity }) => meets(quantity.unit, thing));
  const found = onlyOne(like);
  if (found !== null) return found;
  const persons = scene.gazetteer.contains('thing:person', thing) || actors.length + adjectives.length > 0;
  return {
    event: 'measure',
    quantity: uncounted(null, persons ? 'person' : thing),
    slots: [{ role: 'patient', phrase: inner.index }],
  };
}

/** "The number of destroyed houses", «عدد السيارات المحترقة»: a participle beside the noun says what befell them; what burned was destroyed. */
function undergone(scene: Scene, { from, to }: Phrase): Effect | null {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos !== 'adjective' || token.lexeme.verbForm !== 'participle') continue;
    const event = senseOf(token, 'event')?.event;
    if (event === undefined) continue;
    return event === 'burn' ? 'destroyed' : (traitsOf(event).effect ?? null);
  }
  return null;
}

/** "The number of schools destroyed": things, where what they are called is no person's name. */
function unitOf({ gazetteer }: Scene, effect: Effect, { things: [thing], animate }: PhraseSense): string {
  if (effect === 'launched') return thing ?? 'item';
  const concept = animate || thing === undefined ? undefined : gazetteer.concept(thing);
  return concept?.kind === 'thing' && !concept.animate ? concept.id : 'person';
}

function meets(unit: string, thing: string): boolean {
  return unit === thing || unit.startsWith(`${thing}/`) || thing.startsWith(`${unit}/`);
}

/** The counts before a token of their own sentence; else what its words number without a number. */
export function countingsIn(scene: Scene, known: readonly Draft[], before: number, senses: Senses): Counting[] {
  const found: Counting[] = [];
  for (const draft of known) {
    for (const { quantity, phrase } of draft.quantities) {
      if (
        (scene.phrases[phrase]?.from ?? before) >= before ||
        quantity.measure !== null ||
        quantity.scope.part === 'subset'
      )
        continue;
      const effect = effectOf(draft, quantity);
      // "Eleven bodies were found": so many dead, however they came to light.
      if (draft.event === 'find' && senses(phrase).casualty !== null) continue;
      if (effect !== null || quantity.unit !== 'item')
        found.push({ event: draft.event, quantity: { ...quantity, effect }, slots: settings(draft) });
    }
  }
  if (found.length > 0) return found;
  for (const phrase of scene.phrases) {
    if (phrase.from >= before) break;
    if (isTeller(scene, phrase)) continue;
    const { casualty, thing } = senses(phrase.index);
    const effect = casualty ?? effectOfNumbered(thing);
    const event = effect === null ? undefined : eventOfEffect(effect);
    if (effect !== null && event !== undefined) found.push({ event, quantity: uncounted(effect, 'person'), slots: [] });
  }
  if (found.length > 0) return found;
  for (const draft of known) {
    const { effect } = traitsOf(draft.event);
    if (draft.token < before && (effect === 'attended' || effect === 'voted'))
      found.push({ event: draft.event, quantity: uncounted(effect, 'person'), slots: settings(draft) });
  }
  return found;
}

function settings(draft: Draft): Counting['slots'] {
  return draft.slots.filter(({ role }) => role === 'patient' || role === 'target' || role === 'place');
}

/** What befell those counted: told with the count, or by the event. */
export function effectOf({ event }: { readonly event: EventClass }, { effect }: QuantityValue): Effect | null {
  return effect ?? traitsOf(event).effect ?? null;
}
