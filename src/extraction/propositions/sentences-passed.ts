import type { ActorValue } from '../../model/actor';
import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { actorOf } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import type { Draft, Slot } from './draft';

/** What a court may have somebody undergo. */
const penalties: ReadonlySet<EventClass> = new Set<EventClass>(['execute', 'detain', 'sanction', 'sentence']);

/**
 * «قضت المحكمة بسجن الوزير خمس سنوات», «قضت بإعدام ثلاثة متهمين»: what a court rules that somebody undergo is a sentence on him, and
 * is not carried out by that. How long it is, and where it is served, is neither he nor what was done to him.
 */
export function tellSentences(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (draft.nominal || (draft.event !== 'order' && draft.event !== 'sentence')) continue;
    if (draft.event === 'sentence') {
      drafts[at] = alteredDraft(draft, { slots: draft.slots.filter((slot) => isPart(scene, slot, senses)) });
      continue;
    }
    if (!draft.slots.some(({ role, phrase }) => role === 'agent' && isCourt(senses, phrase))) continue;
    for (const slot of draft.slots) {
      if (slot.role === 'agent' || slot.role === 'patient' || slot.phrase < 0) continue;
      const penalty = scene.phrases[slot.phrase] as Phrase;
      const named = drafts.findIndex(({ nominal, token }) => nominal && token === penalty.head);
      const told = drafts[named];
      if (told === undefined ? !isPrison(scene, penalty, senses) : !penalties.has(told.event)) continue;
      const slots = draft.slots.filter((one) => one !== slot && isPart(scene, one, senses));
      const on = told === undefined ? behind(scene, penalty) : undergoing(told, senses);
      for (const phrase of on) slots.push({ role: 'patient', phrase });
      const value = told === undefined && on.length === 0 ? within(scene, penalty, senses(penalty.index)) : null;
      if (value !== null) slots.push({ role: 'patient', phrase: -1, value });
      drafts[at] = alteredDraft(draft, { event: 'sentence', slots });
      if (named >= 0) {
        drafts.splice(named, 1);
        if (named < at) at--;
      }
      break;
    }
  }
}

function isCourt(senses: (phrase: number) => PhraseSense, phrase: number): boolean {
  return phrase >= 0 && senses(phrase).actors.some((id) => id === 'actor:org/court' || id.endsWith('/court'));
}

/** «سجن الوزير»: a noun for a prison that is of somebody tells of his being put there. */
function isPrison({ tokens }: Scene, { index, head }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  return senses(index).thing === 'thing:building/prison' && !(tokens[head] as Token).lexeme.form.includes(' ');
}

function behind({ phrases }: Scene, { index }: Phrase): number[] {
  return elementAt(phrases, index + 1)?.of === index ? [index + 1] : [];
}

/** «سجن الوزير السابق», told as one phrase: whom the rest of it names. */
function within(scene: Scene, penalty: Phrase, sense: PhraseSense): ActorValue | null {
  const from = penalty.head + 1;
  if (from >= penalty.to) return null;
  const thing = sense.things.find((id) => scene.gazetteer.contains('thing:person', id)) ?? null;
  return actorOf(scene, { ...penalty, from, head: from }, { ...sense, thing, animate: thing !== null }, null);
}

function undergoing({ slots }: Draft, senses: (phrase: number) => PhraseSense): number[] {
  const on = slots.filter(
    ({ role, phrase }) => phrase >= 0 && (role === 'patient' || role === 'agent') && !isLapse(senses, phrase),
  );
  return on.map(({ phrase }) => phrase);
}

function isLapse(senses: (phrase: number) => PhraseSense, phrase: number): boolean {
  const unit = senses(phrase).unit?.unit;
  return unit === 'day' || unit === 'second';
}

/** Whether a slot holds who judges, who is judged, when or where, rather than what somebody got. */
function isPart(scene: Scene, { role, phrase }: Slot, senses: (phrase: number) => PhraseSense): boolean {
  if (phrase < 0) return true;
  const sense = senses(phrase);
  if (isLapse(senses, phrase) || sense.thing === 'thing:building/prison') return false;
  if (role === 'agent') return sense.animate || sense.actors.length > 0 || sense.pronoun || sense.unknownName;
  return !(
    role === 'patient' &&
    sense.thing === null &&
    sense.actors.length === 0 &&
    !sense.pronoun &&
    !sense.unknownName &&
    !isNamed(scene, phrase)
  );
}

function isNamed({ tokens, phrases }: Scene, phrase: number): boolean {
  const { head } = phrases[phrase] as Phrase;
  return (tokens[head] as Token).lexeme.pos === 'name';
}
