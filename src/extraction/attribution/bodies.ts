import type { ActorType, Concept } from '../../gazetteer/concept';
import type { Source, SourceKind } from '../../model/source';
import { isSpeakingOffice } from '../../model/speaking-offices';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isGeneric, knownActor } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { completions } from './completions';
import type { Discourse } from './discourse';
import { saysWhich } from './says-which';

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
  'actor:org/coalition': ['international'],
  'actor:org/ngo': ['monitor', 'international'],
  'thing:group': ['armed-group', 'party', 'monitor', 'international'],
  'thing:group/agency': ['news-agency', 'agency', 'international'],
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
    discourse.nameBody(id, wordsIn(scene, phrase));
  }
}

const wordsOfName = (lemma: string): readonly string[] => (lemma.includes(' ') ? lemma.split(' ') : [lemma]);

/** Folded words of a phrase, also those inside a merged name. */
function wordsIn(scene: Scene, { from, to }: Phrase): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = from; i < to; i++)
    for (const word of wordsOfName((scene.tokens[i] as Token).lexeme.lemma)) if (word.length > 2) words.add(word);
  return words;
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
  const found = ownersBody(scene, index, source, discourse) ?? bareBody(scene, index, source, discourse, senses);
  if (found === null) return source;
  const concept = scene.gazetteer.concept(found);
  const { nameKey, ...rest } = source;
  return {
    // By whose words he is known no longer tells.
    ...(source.kind === 'person' ? source : rest),
    id: found,
    side: concept?.kind === 'actor' ? concept.side : null,
    kind: source.kind === 'unknown' ? kindOf(concept) : source.kind,
  };
}

/** "Its spokesman", «مسؤولها الإعلامي»: whoever was last told of as a body. */
function ownersBody(scene: Scene, index: number, { role }: Source, discourse: Discourse): string | null {
  if (role === null) return null;
  const { from, head } = scene.phrases[index] as Phrase;
  const owns = ({ lexeme }: Token) => scene.pack.possessives.has(lexeme.lemma);
  const next = scene.tokens[head + 1];
  const written = next?.lexeme.pos === 'pronoun' && next.start === (scene.tokens[head] as Token).end;
  const another = written ? !scene.pack.firstPerson.has(next.lexeme.lemma) : owns(scene.tokens[from] as Token);
  return another ? discourse.lastBody() : null;
}

/** The body that a noun without a name of its own takes up, in the source's own phrase or in one that says whose he is. */
function bareBody(
  scene: Scene,
  index: number,
  source: Source,
  discourse: Discourse,
  senses: (phrase: number) => PhraseSense,
): string | null {
  const first = scene.phrases[index] as Phrase;
  if (source.role === null && saysWhich(scene, first, senses)) return null;
  for (const part of isSpeakingOffice(source.role) ? completions(scene, first, senses) : [index]) {
    const sense = senses(part);
    if (source.side !== null || sense.adjectives.length > 0 || sense.places.length > 0) return null;
    const phrase = scene.phrases[part] as Phrase;
    const kind = kindNamed(scene, phrase, sense);
    const found = kind === null ? bodyCalled(scene, phrase, sense, discourse) : bodyOf(scene, kind, discourse);
    if (found !== null && kind !== null && several.has(kind) && scene.setting.isAbroad(kind, found, sense.called))
      return null;
    if (found !== null) return found;
  }
  return null;
}

/** The latest body of a kind that the story names. */
function bodyOf(scene: Scene, kind: string, discourse: Discourse): string | null {
  const types = typesOf[kind];
  return discourse.body((id) => {
    const concept = scene.gazetteer.concept(id);
    if (concept?.kind !== 'actor') return false;
    return (types?.includes(concept.type) ?? false) || isA(scene, kind, concept);
  }, several.has(kind));
}

/** Of the kind by what it is itself: a member of a coalition is no coalition, nor a cell of the army an army. */
function isA(scene: Scene, kind: string, concept: Concept | undefined): boolean {
  if (concept?.kind !== 'actor') return false;
  if (concept.id === kind) return true;
  return concept.parents.some((id) => id.startsWith('actor:org/') && isA(scene, kind, scene.gazetteer.concept(id)));
}

/** A definite noun by itself that stands in a body's name: «القناة», "the network". */
function bodyCalled(scene: Scene, phrase: Phrase, sense: PhraseSense, discourse: Discourse): string | null {
  const { lexeme } = scene.tokens[phrase.head] as Token;
  if (lexeme.pos !== 'noun' || !lexeme.definite || sense.number >= 0) return null;
  const own = phrase.to - phrase.from - ((scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner' ? 1 : 0);
  return own === 1 && sense.actors.length === 0 && !sense.animate ? discourse.bodyCalled(lexeme.lemma) : null;
}

function kindOf(concept: Concept | undefined): SourceKind {
  const medium = concept?.kind === 'actor' && (concept.type === 'news-agency' || concept.type === 'outlet');
  return medium ? 'agency' : 'organisation';
}

/** The generic body that a definite noun of the phrase names; null where none does or it stands without an article. */
function kindNamed(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  const kind =
    sense.actors.find((id) => id.startsWith('actor:org/')) ??
    (sense.actors.length === 0 ? sense.things.find((id) => Object.hasOwn(typesOf, id)) : undefined);
  if (kind === undefined) return null;
  const first = scene.tokens[phrase.from] as Token;
  const head = scene.tokens[phrase.head] as Token;
  if (first.lexeme.pos === 'determiner') return first.lexeme.definite || head.lexeme.definite ? kind : null;
  for (let i = phrase.from; i < phrase.to; i++) {
    const { definite, senses } = (scene.tokens[i] as Token).lexeme;
    if (definite && senses.some((one) => one.kind === 'concept' && one.id === kind)) return kind;
  }
  return null;
}
