import type { ActorType } from '../../gazetteer/concept';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isGeneric, knownActor } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import type { Discourse } from './discourse';

/** Bodies of which a story names several: a bare noun takes one up only where it is the only one. */
const several: ReadonlySet<string> = new Set([
  'actor:org/military',
  'actor:org/security-forces',
  'actor:org/police',
  'actor:org/government',
  'actor:org/authorities',
]);

/** Loose words for bodies of more than one type. */
const typesOf: Readonly<Record<string, readonly ActorType[]>> = {
  'actor:org/party': ['party', 'armed-group'],
  'actor:org/ngo': ['monitor', 'international'],
  'thing:group': ['armed-group', 'party', 'monitor', 'international'],
  'thing:group/organisation': ['monitor', 'international', 'armed-group', 'party'],
};

/** Tells the discourse which particular bodies a sentence names ("the Russian defence ministry", "Hamas"). */
export function noteBodies(scene: Scene, discourse: Discourse, senses: (phrase: number) => PhraseSense): void {
  for (const phrase of scene.phrases) {
    const sense = senses(phrase.index);
    if (sense.actors.length === 0) continue;
    const id = knownActor(scene, sense, null);
    if (id === null || isGeneric(id)) continue;
    const concept = scene.gazetteer.concept(id);
    if (concept?.kind === 'actor' && (concept.type === 'state' || concept.type === 'person')) continue;
    discourse.nameBody(id);
  }
}

/** The source with the body that its bare noun takes up: "the ministry", «المتحدث باسم الوزارة», «المنظمة». */
export function withBody(
  scene: Scene,
  index: number,
  source: Source,
  discourse: Discourse,
  senses: (phrase: number) => PhraseSense,
): Source {
  if (source.id !== null && !isGeneric(source.id)) return source;
  const sense = senses(index);
  if (source.side !== null || sense.adjectives.length > 0 || sense.places.length > 0) return source;
  const kind = kindNamed(scene, scene.phrases[index] as Phrase, sense);
  if (kind === null) return source;
  const types = typesOf[kind];
  const found = discourse.body((id) => {
    const concept = scene.gazetteer.concept(id);
    return types === undefined
      ? scene.gazetteer.contains(kind, id)
      : concept?.kind === 'actor' && types.includes(concept.type);
  }, several.has(kind));
  if (found === null) return source;
  const concept = scene.gazetteer.concept(found);
  return {
    ...source,
    id: found,
    side: concept?.kind === 'actor' ? concept.side : null,
    kind: source.kind === 'unknown' ? 'organisation' : source.kind,
  };
}

/** The generic body that a definite noun of the phrase names; null where none does or it stands without an article. */
function kindNamed(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  const kind =
    sense.actors.find((id) => id.startsWith('actor:org/')) ??
    (sense.actors.length === 0 ? sense.things.find((id) => Object.hasOwn(typesOf, id)) : undefined);
  if (kind === undefined) return null;
  const first = scene.tokens[phrase.from] as Token;
  if (first.lexeme.pos === 'determiner') return first.lexeme.definite ? kind : null;
  for (let i = phrase.from; i < phrase.to; i++) {
    const { definite, senses } = (scene.tokens[i] as Token).lexeme;
    if (definite && senses.some((one) => one.kind === 'concept' && one.id === kind)) return kind;
  }
  return null;
}
