import type { ActorValue } from '../../model/actor';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** The speaker of the innermost words, unless an agency only hands them on. */
export function speakerOf(holding: readonly SpokenRegion[]): Source | undefined {
  const inner = lastOf(holding);
  const speaker = inner === undefined ? undefined : lastOf(inner.chain);
  return speaker === undefined || speaker.kind === 'agency' ? undefined : speaker;
}

export function isPossessed(scene: Scene, phrase: Phrase): boolean {
  // "Its men", "any of its men".
  for (const at of [phrase.from, phrase.from + 1])
    if (at < phrase.head && scene.pack.possessives.has((scene.tokens[at] as Token).lexeme.lemma)) return true;
  const next = scene.phrases[phrase.index + 1];
  if (next === undefined || next.from !== phrase.to) return false;
  const token = scene.tokens[next.from] as Token;
  return token.lexeme.pos === 'pronoun' && token.start === scene.tokens[phrase.to - 1]?.end;
}

/** The state that a source belongs to or speaks for. */
export function stateOf(scene: Scene, source: Source): string | null {
  const concept = source.id === null ? undefined : scene.gazetteer.concept(source.id);
  const country = concept?.kind === 'actor' ? concept.country : null;
  const state = country === null ? source.side : `actor:${country.slice('place:'.length)}`;
  const found = state === null ? undefined : scene.gazetteer.concept(state);
  return found?.kind === 'actor' && found.type === 'state' ? found.id : null;
}

/** The source itself, or whom it speaks for: "the party's spokesman said it had". */
export function bodyOf({ id, side }: Source): string | null {
  return id?.replace(/\/spokesperson$/u, '') ?? side;
}

/** The actor that a source is or speaks for; null where neither is known. */
export function actorOfSource(scene: Scene, source: Source, thing: string | null, name: string): ActorValue | null {
  const id = bodyOf(source);
  if (id === null) return null;
  return { kind: 'actor', id, name, levels: scene.gazetteer.ancestors(id), thing, unknown: false };
}
