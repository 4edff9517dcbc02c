import type { ActorValue } from '../model/actor';
import type { Role } from '../model/proposition';
import type { Source } from '../model/source';
import type { Token } from '../model/token';
import type { SpokenRegion } from './attribution/chains';
import type { Phrase } from './syntax/phrase';
import { type Scene, wordsOf } from './syntax/scene';
import type { PhraseSense } from './values/phrase-sense';

/** Acts by which a speaker speaks of himself. */
const ofOneself: ReadonlySet<string> = new Set(['deny', 'admit', 'claim-responsibility']);

/**
 * Who is meant by words that point to the speaker: "its jets", «قواتها» in what a force says are that force's; "it" in a
 * denial or an admission is who denies or admits. Null for other words.
 */
export function spokenFor(
  scene: Scene,
  index: number,
  role: Role,
  holding: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
): ActorValue | null {
  if (role !== 'agent' && role !== 'cause' && role !== 'means') return null;
  const inner = holding[holding.length - 1];
  const speaker = inner?.chain[inner.chain.length - 1];
  if (inner === undefined || speaker === undefined || speaker.kind === 'agency') return null;
  const phrase = scene.phrases[index] as Phrase;
  const sense = senses(index);
  if (sense.pronoun) return ofOneself.has(inner.act) ? actorOfSource(scene, speaker, null, speaker.name) : null;
  if (!isPossessed(scene, phrase)) return null;
  return actorOfSource(scene, speaker, sense.thing, wordsOf(scene, phrase.from, phrase.to));
}

function isPossessed(scene: Scene, phrase: Phrase): boolean {
  if (scene.pack.possessives.has((scene.tokens[phrase.from] as Token).lexeme.lemma)) return true;
  const next = scene.phrases[phrase.index + 1];
  if (next === undefined || next.from !== phrase.to) return false;
  const token = scene.tokens[next.from] as Token;
  return token.lexeme.pos === 'pronoun' && token.start === scene.tokens[phrase.to - 1]?.end;
}

/** The actor that a source is or speaks for; null where neither is known. */
export function actorOfSource(scene: Scene, source: Source, thing: string | null, name: string): ActorValue | null {
  const id = source.id ?? source.side;
  if (id === null) return null;
  return { kind: 'actor', id, name, levels: scene.gazetteer.ancestors(id), thing, unknown: false };
}
