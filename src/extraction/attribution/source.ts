import type { Source, SourceKind } from '../../model/source';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGeneric, knownActor } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { sideOf } from '../values/quantity';
import { completions } from './completions';

/** Reads a source from the phrase that names it and the phrases that complete it ("a spokesman for the army, Yahya Rasool"). */
export function sourceOf(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): Source {
  const first = scene.phrases[index] as Phrase;
  const parts = completions(scene, first, senses);
  const last = scene.phrases[parts[parts.length - 1] as number] as Phrase;
  let role: string | null = null;
  let id: string | null = null;
  let side: string | null = null;
  let count: number | null = null;
  let named = false;
  // Whose it is says less than what it is: "Iraq's Security Media Cell".
  for (const part of first.owner >= 0 ? [...parts.slice(1), first.owner] : parts) {
    const phrase = scene.phrases[part] as Phrase;
    const sense = senses(part);
    for (const actor of sense.actors) {
      if (actor.startsWith('actor:role/')) role ??= actor.slice('actor:role/'.length);
      else if (!isGeneric(actor)) id ??= actor;
    }
    for (const adjective of sense.adjectives) side ??= sideOf(adjective);
    // A preposition before the first part is the cue ("according to the health ministry"); before others it is a place.
    if (id === null && (phrase.prep < 0 || part === index)) {
      const composed = knownActor(scene, sense, phrase.owner >= 0 ? senses(phrase.owner) : null);
      if (composed !== null && !composed.startsWith('actor:role/')) id = composed;
    }
    if (sense.places.length > 0) side ??= sideOf(sense.places[0] as string);
    if (sense.unknownName) named = true;
    count ??= countOf(scene, phrase, sense);
  }
  const concept = id === null ? undefined : scene.gazetteer.concept(id);
  if (concept?.kind === 'actor') side ??= concept.side;
  const kind = kindOf(role, id, named, concept?.kind === 'actor' ? concept.type : null);
  return {
    kind,
    id,
    name: unquoted(wordsOf(scene, first.from, withSuffix(scene, last.to))),
    named: named || (id !== null && role === null),
    count,
    role,
    side,
    // Who is told on condition of anonymity is not who asked for it.
    anonymity: kind === 'agency' ? null : anonymityIn(scene, first),
  };
}

/** «عائلته»: the pronoun written onto the last word belongs to the name. */
function withSuffix(scene: Scene, to: number): number {
  const [last, next] = [scene.tokens[to - 1], scene.tokens[to]];
  return next?.lexeme.pos === 'pronoun' && next.start === last?.end ? to + 1 : to;
}

/** A name without a mark of quotation that has no partner in it. */
function unquoted(name: string): string {
  const marks = name.match(/["“”«»]/gu)?.length ?? 0;
  return marks % 2 === 0 ? name : name.replace(/^["“«]|["”»]$/gu, '').trim();
}

function countOf(scene: Scene, phrase: Phrase, sense: PhraseSense): number | null {
  if (sense.number >= 0) return (scene.tokens[sense.number] as Token).lexeme.quantity?.best ?? null;
  return (scene.tokens[phrase.head] as Token).lexeme.number === 'dual' ? 2 : null;
}

function kindOf(role: string | null, id: string | null, named: boolean, type: string | null): SourceKind {
  if (type === 'news-agency' || type === 'outlet') return 'agency';
  if (role === 'witness' || role === 'resident' || role === 'survivor') return 'witness';
  if (type === 'people' && id !== null && isGeneric(id)) return 'witness';
  if (named || type === 'person') return 'person';
  if (role !== null && role !== 'spokesperson') return 'group';
  if (id !== null) return 'organisation';
  return role === 'spokesperson' ? 'organisation' : 'unknown';
}

function anonymityIn(scene: Scene, phrase: Phrase): string | null {
  for (let i = phrase.from; i < Math.min(scene.tokens.length, phrase.to + 10); i++) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'anonymity') === undefined) continue;
    return scene.text.slice(token.start, token.end);
  }
  return null;
}
