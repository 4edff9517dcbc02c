import { type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Value } from '../../model/value';
import type { ClaimContext } from '../claims/claims';
import type { Draft, Slot } from '../propositions/draft';
import { isVehicle } from '../propositions/phrase-sorts';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

/** "He fled", "she was arrested": the one person told of, where nothing else that it befell says what it is about. */
export function personValue(
  scene: Scene,
  { event, slots }: Draft,
  { phrase, role }: Slot,
  senses: (phrase: number) => PhraseSense,
  { referents }: ClaimContext,
  denied: boolean,
): Value | null {
  if (event === 'be' || (role !== 'agent' && role !== 'cause' && role !== 'patient')) return null;
  const other = (slot: Slot) => slot.phrase !== phrase && elementAt(scene.phrases, slot.phrase)?.joined !== phrase;
  if (slots.some((slot) => other(slot) && (slot.role === 'patient' || slot.role === 'agent'))) return null;
  if (!scene.relations.some(({ subject }) => subject === phrase)) return null;
  return senses(phrase).pronoun
    ? referents.person(scene, phrase, senses, role === 'patient' ? role : 'agent', denied)
    : null;
}

/** Things stand behind pronouns only where something befalls them; who acts is a person. */
export function pronounValue(
  scene: Scene,
  draft: Draft,
  { phrase, role }: Slot,
  senses: (phrase: number) => PhraseSense,
  context: ClaimContext,
): Value | null {
  if (!senses(phrase).pronoun || (role !== 'patient' && role !== 'target' && role !== 'place')) return null;
  if (draft.event === 'be' && draft.slots.some((slot) => slot.role === 'topic' && isPersons(slot, senses))) return null;
  const told = role === 'place' ? null : context.referents.several(scene, phrase, senses, mayBeToldBefore(draft, role));
  const thing = told ?? context.things.resolve(scene, scene.phrases[phrase]?.from ?? 0, senses);
  // «القبض عليه»: persons and vehicles are held, not houses.
  const house = thing?.kind === 'thing' && thing.id?.startsWith('thing:building') === true;
  const { family } = traitsOf(draft.event);
  // «استقالته»: no train resigns.
  if (draft.event === 'resign' && thing?.kind === 'thing' && isVehicle(scene, thing.id)) return null;
  return house && personal.has(family) ? null : thing;
}

/** Whether something is done to them by a verb, so that the sentence before may have told of them: behind a masdar may stand who does it. */
function mayBeToldBefore({ event, nominal }: Draft, role: Role): boolean {
  // «أطلقوا النار عليهما»: whom a blow is aimed at.
  const aimed = role === 'target' && traitsOf(event).family === 'assault';
  return (role === 'patient' || aimed) && event !== 'be' && !nominal;
}

/** Families of what befalls persons, and no house. */
const personal: ReadonlySet<Family> = new Set<Family>(['custody', 'harm']);

export function isPersons({ phrase }: Slot, senses: (phrase: number) => PhraseSense): boolean {
  return phrase >= 0 && senses(phrase).animate;
}
