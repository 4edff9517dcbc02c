import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace } from '../values/place';
import { alteredDraft } from './blank-draft';
import type { Draft } from './draft';

/** How what nature does falls on a country: "struck", "swept", «ضرب», «اجتاح». */
const falling: ReadonlySet<EventClass> = new Set<EventClass>(['strike', 'attack', 'search']);

/**
 * "A blast rocked the camp", «هز انفجار المدينة», "protests shook the capital": what shakes a place is what happened there,
 * and no earthquake. "An earthquake struck Khuzestan", «زلزال ضرب المحافظة»: what of nature strikes a country happened there, and is no blow.
 */
export function asWhatShook(
  scene: Scene,
  draft: Draft,
  { subject, objects }: Relations,
  senses: (phrase: number) => PhraseSense,
): Draft {
  if (draft.nominal) return ofNature(draft.event) ? placed(scene, draft, senses) : draft;
  if (subject < 0 || (draft.event !== 'quake' && !falling.has(draft.event))) return draft;
  const told = scene.tokens[senses(subject).event];
  const event = told === undefined ? undefined : senseOf(told as Token, 'event')?.event;
  if (event === undefined) return draft;
  if (draft.event !== 'quake') {
    const ground = objects.every((object) => isGround(scene, object, senses));
    if (!ground || !ofNature(event)) return draft;
  } else if (event === 'quake') return draft;
  const slots = draft.slots.filter(({ phrase }) => phrase !== subject);
  return placed(scene, alteredDraft(draft, { event, slots }), senses);
}

function ofNature(event: EventClass): boolean {
  return traitsOf(event).family === 'nature';
}

/** What happens to a country happens in it. */
function placed(scene: Scene, draft: Draft, senses: (phrase: number) => PhraseSense): Draft {
  if (!ofNature(draft.event)) return draft;
  const slots = draft.slots.map((slot) =>
    slot.role === 'patient' && slot.phrase >= 0 && isGround(scene, slot.phrase, senses)
      ? { ...slot, role: 'place' as const }
      : slot,
  );
  return alteredDraft(draft, { slots });
}

/** A place by its name, and no building, vehicle or body. */
function isGround(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): boolean {
  const phrase = scene.phrases[index];
  if (phrase === undefined) return false;
  const sense = senses(index);
  if (namedPlace(scene, phrase, sense) !== null) return sense.thing === null || sense.thing.startsWith('thing:nature');
  const located = senseOf(scene.tokens[phrase.head] as Token, 'locative') !== undefined;
  return located && (sense.thing === null || sense.thing === 'thing:nature/land');
}
