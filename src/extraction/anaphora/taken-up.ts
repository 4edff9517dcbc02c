import type { ActorValue } from '../../model/actor';
import { type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Value } from '../../model/value';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft, Slot } from '../propositions/draft';
import type { Scene } from '../syntax/scene';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';
import type { Anaphora } from './anaphora';
import type { Part } from './salience';

/** The value of what a pronoun takes up, in the role that it has; null where that is open. `inner`: whose words these are. */
export function takenUp(
  scene: Scene,
  { event, nominal, quantities, slots }: Draft,
  { role, phrase }: Slot,
  inner: SpokenRegion | undefined,
  senses: (phrase: number) => PhraseSense,
  anaphora: Anaphora,
): Value | null {
  if (role === 'topic' || role === 'means' || role === 'origin') return null;
  // «هدفها»: what a pronoun written onto a noun has to do with its deed is seldom the doing.
  if (nominal && role === 'agent') return null;
  // "“He ran,” the mayor said": whoever is quoted calls himself "I".
  const apart = inner?.direct === true ? inner.sources : [];
  const found = anaphora.antecedent(scene, phrase, senses, apart, partOf(role, traitsOf(event).family));
  // «كانت تقل ثلاثين»: how many ride in it is told of whoever they are.
  if (found === null || (role === 'agent' && quantities.length > 0 && found.sort === 'thing')) return null;
  // «سيطرتهم على القاعدة»: written onto a deed that names what it was done to, it is who did it.
  if (nominal && role === 'patient' && slots.some((slot) => slot.phrase !== phrase && slot.role === 'patient'))
    return null;
  const value = valueOfPhrase(found.scene, found.phrase, role, found.senses, event);
  // Whoever is known by an office alone ("the owner") goes by it only where a denial would else be his who speaks for him.
  if (value?.kind === 'actor' && isOfficeAlone(value) && inner?.act !== 'deny') return null;
  // What no table knows could only be told from others by its noun.
  if (value?.kind === 'thing' && value.id === null && found.sort !== 'person') return null;
  // "A truck stood there. It burned": what is taken up is that one.
  return value?.kind === 'thing' ? { ...value, definite: true } : value;
}

/** "The minister", and not "the driver": of offices there are many, each known by whose it is. */
function isOfficeAlone({ id, nameKey, thing }: ActorValue): boolean {
  return id !== null && isGeneric(id) && nameKey === undefined && thing?.startsWith('thing:person/worker') !== true;
}

function partOf(role: Role, family: Family): Part {
  if (role === 'agent' || role === 'cause') return 'doer';
  if (role !== 'patient') return null;
  if (family === 'harm' || family === 'custody') return 'person';
  return family === 'damage' || family === 'accident' ? 'thing' : null;
}
