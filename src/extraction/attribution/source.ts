import { isOfMany } from '../../model/many-bodies';
import type { Source, SourceKind } from '../../model/source';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { sideOf } from '../values/quantity';
import { completions } from './completions';
import { isStatement } from './issuer';
import { officeIn } from './office-in';
import { personIn } from './person-in';

/** Reads a source from the phrase that names it and the phrases that complete it ("a spokesman for the army, Yahya Rasool"). */
export function sourceOf(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): Source {
  const first = scene.phrases[index] as Phrase;
  const parts = completions(scene, first, senses);
  const end = parts[parts.length - 1] as number;
  const last = scene.phrases[end] as Phrase;
  const held = officeIn(scene, first, parts, senses);
  const person = personIn(scene, parts, senses);
  const { role } = held;
  let side: string | null = null;
  let count: number | null = null;
  let another = false;
  // Whose it is says less than what it is: "Iraq's Security Media Cell".
  for (const part of inOrder(first, parts)) {
    const sense = senses(part);
    for (const adjective of sense.adjectives) side ??= sideOf(adjective);
    if (sense.places.length > 0 && !(sense.unknownName && role !== null)) side ??= sideOf(sense.places[0] as string);
    count ??= countOf(scene, scene.phrases[part] as Phrase, sense);
    another ||= part === index && sense.scope === 'other';
  }
  const id = person.id ?? held.id;
  const concept = id === null ? undefined : scene.gazetteer.concept(id);
  if (concept?.kind === 'actor') side ??= concept.side;
  const named = person.id !== null || person.named;
  const kind = isNobodys(scene, index, senses)
    ? 'document'
    : kindOf(role, id, named, concept?.kind === 'actor' ? concept.type : null);
  if (kind === 'group' && role !== null) count ??= oneIn(scene, first);
  const key = kind === 'person' ? person.key : kind === 'organisation' ? sortKey(scene, first, last, id) : null;
  return {
    kind,
    id,
    name: unquoted(wordsOf(scene, startOf(scene, first, role), withSuffix(scene, last.to))),
    named: named || (id !== null && role === null),
    ...(key === null ? {} : { nameKey: key }),
    ...(another && kind === 'group' ? { another: true as const } : {}),
    count,
    role,
    side,
    // Who is told on condition of anonymity is not who asked for it.
    anonymity: kind === 'agency' ? null : anonymityIn(scene, first),
  };
}

/** How the words sound by which one body of a sort is told from others; null for the bare sort ("the company"). */
function sortKey(scene: Scene, first: Phrase, last: Phrase, id: string | null): string | null {
  if (!isOfMany(id)) return null;
  const from = (scene.tokens[first.from] as Token).lexeme.pos === 'determiner' ? first.from + 1 : first.from;
  return last.to - from < 2 ? null : scene.pack.nameKey(wordsOf(scene, from, last.to));
}

/** "A statement", "initial reports", «إعلان سابق»: words that are not said to be anybody's, nor ones told of before. */
function isNobodys(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): boolean {
  const { from, head } = scene.phrases[index] as Phrase;
  if (!isStatement(scene, index, senses) && !isTold(scene.tokens[head] as Token, senses(index))) return false;
  const { definite, number } = (scene.tokens[head] as Token).lexeme;
  if (definite || (scene.tokens[from] as Token).lexeme.definite) return false;
  return number === 'plural' || !isInquiry(scene, index, senses);
}

/** "Reports", «أنباء»: a noun of what is told, that names nobody and no thing. */
function isTold(head: Token, { actors, thing, animate }: PhraseSense): boolean {
  const act = senseOf(head, 'speech')?.act;
  return (
    head.lexeme.pos === 'noun' &&
    actors.length === 0 &&
    thing === null &&
    !animate &&
    (act === 'report' || act === 'announce')
  );
}

/** A single report, study or document is somebody's, though nobody says whose. */
function isInquiry(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): boolean {
  const { thing } = senses(index);
  return thing !== null && !scene.gazetteer.contains('thing:information/statement', thing);
}

/** "An officer", «مسؤول»: one, where the noun of an office shows it. */
function oneIn(scene: Scene, { head }: Phrase): number | null {
  return (scene.tokens[head] as Token).lexeme.number === 'singular' ? 1 : null;
}

function inOrder(first: Phrase, parts: readonly number[]): readonly number[] {
  return first.owner >= 0 ? [...parts.slice(1), first.owner] : parts;
}

/** "The ministry's spokesman": whose he is belongs to an office; a body is known by its own name. */
function startOf(scene: Scene, first: Phrase, role: string | null): number {
  return first.owner < 0 || role === null ? first.from : (scene.phrases[first.owner] as Phrase).from;
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
