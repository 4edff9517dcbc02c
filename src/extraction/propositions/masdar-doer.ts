import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';
import { isForce } from './is-force';
import { isActing, isVehicle } from './phrase-sorts';

type Senses = (phrase: number) => PhraseSense;

/** Nouns of blows that somebody deals, which say under «على» what they fall on. */
const blows: ReadonlySet<EventClass> = new Set<EventClass>(['attack', 'strike', 'raid', 'terrorism']);

/**
 * «استيلاء الجيش على السلطة», «قصف الجيش على البلدة»: whether what a masdar is annexed to did it, since what it befell stands behind that under
 * the verb's own preposition, or under the one that says what a blow falls on.
 */
export function isDoneByAnnexed(scene: Scene, draft: Draft, relation: Relations, senses: Senses): boolean {
  const annexed = elementAt(scene.phrases, relation.objects[0] ?? -1);
  if (annexed === undefined || annexed.prep >= 0 || relation.objects.length > 1 || scene.pack.order !== 'verb-first')
    return false;
  const sense = senses(annexed.index);
  if (sense.event >= 0 || !(isActing(sense) || isVehicle(scene, sense.thing) || isGroup(scene, sense.thing)))
    return false;
  return relation.obliques.some((oblique) => {
    const { prep } = scene.phrases[oblique] ?? annexed;
    const marks = prep < annexed.to ? [] : marksAt(scene.tokens, prep);
    if (marks[0] === 'patient') return true;
    const upon = marks[0] === 'target' && marks.includes('place') && blows.has(draft.event);
    return upon && (draft.event === 'attack' || isForce(scene, sense));
  });
}

/**
 * «غارة للتحالف», «هجوم لمسلحين»: whether what stands under «ل» behind the noun of a blow, itself without an article, dealt it. Of a blow
 * that a verb tells somebody to have dealt («وجه الجيش ضربة للمسلحين») it is whom it fell on.
 */
export function isDealtByOwner(
  scene: Scene,
  draft: Draft,
  relation: Relations,
  oblique: number,
  senses: Senses,
): boolean {
  const phrase = scene.phrases[oblique];
  const { lexeme } = scene.tokens[draft.token] as Token;
  if (phrase === undefined || scene.pack.order !== 'verb-first' || lexeme.definite || !blows.has(draft.event))
    return false;
  if (relation.objects.length > 0 || !marksAt(scene.tokens, phrase.prep).includes('recipient')) return false;
  const own = scene.phraseAt[draft.token] as number;
  if (
    scene.relations.some(
      ({ token, subject, objects }) => token !== draft.token && subject >= 0 && objects.includes(own),
    )
  )
    return false;
  const sense = senses(oblique);
  if (sense.event >= 0 || sense.pronoun) return false;
  if (draft.event === 'attack' && isActing(sense) && sense.places.length === 0) return true;
  return (
    isForce(scene, sense) || (sense.thing !== null && scene.gazetteer.contains('thing:vehicle/aircraft', sense.thing))
  );
}
