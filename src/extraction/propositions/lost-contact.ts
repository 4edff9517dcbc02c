import type { EventClass } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import type { Draft, Slot } from './draft';

/** What becomes of contact that is no more. */
const ends: ReadonlySet<EventClass> = new Set<EventClass>(['lose', 'lose-control', 'outage', 'disappear']);

/**
 * "Contact with the plane was lost", "controllers lost contact with the ship", «انقطع الاتصال بالطائرة», «فقدان الاتصال بالسفينة»:
 * what is lost is the vessel, as one that vanished from radar is. Of two it is the one spoken with, unless that stands on the ground.
 */
export function asContactLost(scene: Scene, draft: Draft, senses: (phrase: number) => PhraseSense): Draft {
  if (!ends.has(draft.event)) return draft;
  const at = draft.slots.findIndex(({ role, phrase }) => role === 'patient' && phrase >= 0 && isContact(scene, phrase));
  // «فقدان الاتصال»: where one word names both, it is told of nobody yet.
  if (at < 0 && (draft.event !== 'disappear' || draft.slots.some(({ role }) => role === 'patient'))) return draft;
  const vessel =
    draft.slots.find(({ role, phrase }) => !doers.has(role) && isVessel(scene, phrase, senses)) ??
    draft.slots.find(({ role, phrase }) => doers.has(role) && isVessel(scene, phrase, senses));
  if (vessel === undefined) return draft;
  const rest = draft.slots.filter((slot, index) => index !== at && slot !== vessel && !doers.has(slot.role));
  const slots: Slot[] = [{ ...vessel, role: 'patient' }, ...rest];
  return alteredDraft(draft, { event: 'disappear', frame: 'unaccusative', slots });
}

/** Whoever loses contact, in either voice. */
const doers: ReadonlySet<Role> = new Set<Role>(['agent', 'cause']);

function isContact({ pack, tokens, phrases }: Scene, phrase: number): boolean {
  const { head } = phrases[phrase] as Phrase;
  return pack.contacts?.has((tokens[head] as Token).lexeme.lemma) === true;
}

/** Something that travels: a vehicle, or a flight. */
function isVessel(scene: Scene, phrase: number, senses: (phrase: number) => PhraseSense): boolean {
  if (phrase < 0) return false;
  const { thing } = senses(phrase);
  if (thing !== null) return scene.gazetteer.contains('thing:vehicle', thing);
  const head = scene.tokens[(scene.phrases[phrase] as Phrase).head] as Token;
  return head.lexeme.pos === 'noun' && senseOf(head, 'event')?.event === 'travel';
}
