import type { ActorValue } from '../../model/actor';
import type { Source } from '../../model/source';
import type { SpokenRegion } from '../attribution/spoken-region';
import { lastOf } from '../syntax/last-of';
import type { Scene } from '../syntax/scene';
import { nameKeyOfSource } from '../values/name-key';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';

/** "The council's chief officer said nobody had told us", «قال رئيس اللجنة: لم يبلغنا أحد»: "we" are whose office the speaker holds. */
export function bodySpeaking(
  scene: Scene,
  senses: (phrase: number) => PhraseSense,
  { sources }: SpokenRegion,
): ActorValue | null {
  const office = scene.phrases[lastOf(sources) ?? -1];
  if (office === undefined) return null;
  const behind = scene.phrases[office.index + 1];
  const of = behind !== undefined && behind.of === office.index ? behind.index : office.owner;
  const value = of < 0 ? null : valueOfPhrase(scene, of, 'agent', senses);
  if (value?.kind === 'actor') return value;
  if (value?.kind !== 'thing' || value.id === null || !bodies.some((root) => value.id?.startsWith(root))) return null;
  return { kind: 'actor', id: null, name: value.name, levels: [], thing: value.id, unknown: false };
}

const bodies = ['thing:group', 'thing:building'];

/** "Nobody told us": who speaks is meant, whether a table knows him or not. */
export function unlisted(source: Source): ActorValue {
  return {
    kind: 'actor',
    id: null,
    name: source.name,
    ...nameKeyOfSource(source),
    levels: [],
    thing: null,
    unknown: false,
  };
}
