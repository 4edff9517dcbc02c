import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import type { EventSense } from './event-sense';
import { isPerson } from './object-sorts';
import { isActing } from './phrase-sorts';

/** "Claimed 12 lives", "cost 40 people their lives": a happening or thing as the subject, and those who died as the object. */
export function takesLives(
  scene: Scene,
  { subject, objects }: Relations,
  { lexeme }: Token,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (
    lexeme.pos !== 'verb' ||
    lexeme.voice === 'passive' ||
    subject < 0 ||
    isActing(senses(subject)) ||
    isGroup(scene, senses(subject).thing)
  )
    return false;
  return !senses(subject).pronoun && objects.some((object) => isToll(senses(object)));
}

export function isDeadly({ event, frame }: EventSense): boolean {
  return event === 'kill' && frame === 'causative';
}

/** A company, as who loses workers. */
export function isEmployer({ gazetteer }: Scene, { lexeme }: Token, { actors, thing }: PhraseSense): boolean {
  if (lexeme.voice === 'passive') return false;
  return (
    thing === 'thing:group/company' ||
    actors.some((id) => id === 'actor:org/company' || typeOf(gazetteer, id) === 'company')
  );
}

function typeOf(gazetteer: Scene['gazetteer'], id: string): string | undefined {
  const concept = gazetteer.concept(id);
  return concept?.kind === 'actor' ? concept.type : undefined;
}

/** Lives, persons, or so many of them. */
export function isToll(sense: PhraseSense): boolean {
  return isPerson(sense) || sense.casualty !== null;
}
