import { type Family, traitsOf } from '../../model/event-class';
import type { Argument, Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import type { Draft, Slot } from '../propositions/draft';
import { isHolding } from '../propositions/is-holding';
import { isWeapon } from '../propositions/phrase-sorts';
import { isSomebodysDoing } from '../propositions/somebodys-doing';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';

/** Families of what comes about by itself as well. */
const undone: ReadonlySet<Family> = new Set<Family>(['accident', 'nature', 'existence']);

/**
 * Whether a noun that no table knows shows by its form, or by the form of its verb, that it is of persons: "rangers", "a classmate"; «متسللين أحرقوا»,
 * where verbs behind things stand in the singular.
 */
function isSomebodyByForm({ tokens, phrases, pack }: Scene, verb: number, phrase: number): boolean {
  const at = phrases[phrase];
  if (at === undefined || at.prep >= 0) return false;
  const { pos, form } = (tokens[at.head] as Token).lexeme;
  const deed = (tokens[verb] as Token).lexeme;
  if (pos !== 'noun') return false;
  return (
    pack.namesPersons?.(form) === true ||
    (pack.verbsCountPersons === true && deed.pos === 'verb' && deed.number === 'plural')
  );
}

const throwing: ReadonlySet<string> = new Set(['launch', 'shoot', 'explode']);

/** A phrase that turns out to be the cause is read as one: "days of rain" brought it down. */
export function settled(
  scene: Scene,
  draft: Draft,
  { role, phrase }: Slot,
  value: Value,
  senses: (phrase: number) => PhraseSense,
): Pick<Argument, 'role' | 'value'> {
  const own = settledRole(scene, draft, role, value);
  // "The work of the rebels": who is named behind a word of doing did it.
  const prep = scene.phrases[phrase]?.prep ?? -1;
  if (own === 'cause' && prep >= 0 && marksAt(scene.tokens, prep)[0] === 'agent' && isSomebodysDoing(draft.event)) {
    if (value.kind === 'actor') return { role: 'agent', value };
    const doer = senses(phrase).animate ? valueOfPhrase(scene, phrase, 'agent', senses, draft.event) : null;
    if (doer?.kind === 'actor') return { role: 'agent', value: doer };
  }
  if (own !== 'cause' || role === 'cause' || value.kind !== 'thing' || value.id !== null) return { role: own, value };
  if (!undone.has(traitsOf(draft.event).family) && isSomebodyByForm(scene, draft.token, phrase)) {
    const { name } = value;
    return { role: 'agent', value: { kind: 'actor', id: null, name, levels: [], thing: null, unknown: false } };
  }
  return { role: own, value: valueOfPhrase(scene, phrase, own, senses, draft.event) ?? value };
}

/** What is no actor does nothing of itself: it is the cause. What is fired or set off is the means. */
function settledRole(scene: Scene, draft: Draft, role: Role, value: Value): Role {
  if (role === 'agent' && value.kind !== 'actor') return isHolding(scene, draft) ? 'agent' : 'cause';
  if (role === 'patient' && throwing.has(draft.event) && value.kind === 'thing' && isWeapon(scene, value.id))
    return 'means';
  return role;
}
