import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { EventSense } from './event-sense';
import { isActing } from './phrase-sorts';

/** «تعطل المحرك»: of two verbs written alike the one that takes no object, where none stands there. */
export function senseWithoutObject(
  scene: Scene,
  token: Token,
  relation: Relations,
  events: readonly EventSense[],
  senses: (phrase: number) => PhraseSense,
): EventSense | undefined {
  const { pos, voice } = token.lexeme;
  if (pos !== 'verb' || voice !== 'active' || events[0]?.frame !== 'transitive') return undefined;
  if (relation.objects.length > 0 || relation.subject < 0) return undefined;
  const acts = isActing(senses(relation.subject));
  // "The man had fired first": of who acts, the one that takes none.
  const own = acts ? events.find(({ event, frame }) => frame === 'intransitive' && event === 'shoot') : undefined;
  if (own !== undefined) return own;
  if (relation.obliques.length > 0 && (scene.pack.order === 'verb-first' || acts)) return undefined;
  // "The company broke off": who acts does not come off.
  return events.find(
    ({ event, frame }) =>
      frame === 'unaccusative' && !(acts && scene.pack.order === 'subject-first' && event === 'collapse'),
  );
}
