import { actTraitsOf } from '../../model/act-concept';
import type { ObjectSort, Sense, Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import type { EventSense } from './event-sense';
import { isLaw } from './is-law';
import { isAmount, isPerson } from './object-sorts';

type Selecting = Extract<Sense, { readonly kind: 'selects' }>;

/** The sense that a verb, or the noun of it, has of these very objects, or of this subject without one; undefined where its pack tells of none. */
export function selectedSense(
  scene: Scene,
  { token, subject, objects }: Relations,
  senses: (phrase: number) => PhraseSense,
): EventSense | undefined {
  const { lexeme } = scene.tokens[token] as Token;
  for (const sense of lexeme.senses) {
    // What a user says that the verb does stands before what its pack tells by objects, and what the pack says else behind it.
    if (sense.kind === 'event' || sense.kind === 'act') return undefined;
    if (sense.kind !== 'selects') continue;
    const passive = lexeme.voice === 'passive';
    const befallen = objects.length > 0 ? objects : passive && subject >= 0 ? [subject] : [];
    if (selects(scene, sense, befallen, passive ? -1 : subject, senses)) return chosen(sense);
  }
  return undefined;
}

function selects(
  scene: Scene,
  sense: Selecting,
  befallen: readonly number[],
  subject: number,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (sense.of === 'alone') return befallen.length === 0;
  if (sense.of === 'object') return befallen.some((phrase) => isOf(scene, sense, senses(phrase)));
  // «انقلبت شاحنة على الطريق»: what stands under a preposition is no object of whatever takes none.
  const bare = befallen.some((phrase) => (scene.phrases[phrase]?.prep ?? -1) < 0);
  return !bare && subject >= 0 && isOf(scene, sense, senses(subject));
}

function isOf(scene: Scene, { heads, sorts }: Selecting, phrase: PhraseSense): boolean {
  return heads.includes(phrase.called) || sorts.some((sort) => isSort(scene, sort, phrase));
}

function isSort(scene: Scene, sort: ObjectSort, phrase: PhraseSense): boolean {
  const { thing, event, places, number, measure, unit } = phrase;
  switch (sort) {
    case 'person':
      return !isGroup(scene, thing) && (phrase.animate || (thing === null && isOffice(phrase)));
    case 'pronoun':
      return phrase.pronoun;
    case 'thing':
      return thing !== null && event < 0 && !phrase.animate && !isPerson(phrase);
    case 'place':
      return places.length > 0 && !phrase.animate;
    case 'amount':
      return isAmount(phrase) || unit !== null;
    case 'number':
      return number >= 0 || measure !== null || unit !== null;
    case 'event':
      return event >= 0;
    case 'law':
      return isLaw(scene, phrase);
    case 'office':
      return isOffice(phrase);
    case 'any':
      return true;
    default:
      return thing !== null && event < 0 && (thing === sort || scene.gazetteer.contains(sort, thing));
  }
}

function isOffice({ actors }: PhraseSense): boolean {
  return actors.some((id) => id.startsWith('actor:role/'));
}

function chosen({ event, frame, act }: Selecting): EventSense {
  if (act === undefined) return { event, frame: frame ?? 'transitive' };
  return { event: 'act', frame: actTraitsOf(act).frame ?? 'transitive', act };
}
