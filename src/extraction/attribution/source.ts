import { isOfMany } from '../../model/many-bodies';
import type { Source, SourceKind } from '../../model/source';
import { isSpeakingOffice } from '../../model/speaking-offices';
import type { Token } from '../../model/token';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { sideOf } from '../values/quantity';
import { isKnownByArticle } from '../values/thing';
import { completions } from './completions';
import { isStatement } from './issuer';
import { memberRole } from './member-of';
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
  const member = held.role === null && person.id === null && !person.named ? memberRole(senses(index)) : null;
  const role = held.role ?? member;
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
  const found = person.id ?? (member === null ? held.id : null);
  const known = found === null ? undefined : scene.gazetteer.concept(found);
  // «موقع صحيفة العراق»: a page or paper that is called after a state is not that state.
  const called = known?.kind === 'actor' && known.type === 'state' && isPrinted(senses(index).thing);
  const id = called ? null : found;
  const concept = called ? undefined : known;
  if (concept?.kind === 'actor') side ??= concept.side;
  const named = person.id !== null || person.named;
  const kind = isNobodys(scene, index, senses)
    ? 'document'
    : kindOf(role, id, named, concept?.kind === 'actor' ? concept.type : null);
  if (kind === 'group' && role !== null) count ??= oneIn(scene, first);
  const key =
    kind === 'person'
      ? person.key
      : kind === 'organisation'
        ? sortKey(scene, isSpeakingOffice(role) && last.prep >= 0 ? last : ownerOf(scene, first), last, id)
        : kind === 'unknown'
          ? scene.pack.nameKey(wordsOf(scene, nounFrom(scene, ownerOf(scene, first)), last.to)) || null
          : null;
  const unnamed = kind === 'group' || kind === 'unknown';
  const sort = kind === 'unknown' ? senses(index).thing : null;
  const body = id === null && isSpeakingOffice(role) ? bodyKey(scene, first, parts, senses) : null;
  // Field by field: spreads of what is mostly nothing are slow.
  const source = {
    kind,
    id,
    name: unquoted(wordsOf(scene, startOf(scene, first, role, senses), withSuffix(scene, last.to))),
    named: named || (id !== null && role === null),
  } as { -readonly [K in keyof Source]: Source[K] };
  if (key !== null) source.nameKey = key;
  if (sort !== null) source.sort = sort;
  if (unnamed && isTheKnownOne(scene, first, parts)) source.definite = true;
  if (body !== null) source.body = body;
  if (another && kind === 'group') source.another = true;
  source.count = count;
  source.role = role;
  source.side = side;
  // Who is told on condition of anonymity is not who asked for it.
  source.anonymity = kind === 'agency' ? null : anonymityIn(scene, first);
  return source;
}

const isPrinted = (thing: string | null): boolean =>
  thing !== null && /^thing:(?:information|work|computer|book|building)/u.test(thing);

/** How the words sound by which one body of a sort is told from others; null for the bare sort ("the company"). */
function sortKey(scene: Scene, first: Phrase, last: Phrase, id: string | null): string | null {
  if (!isOfMany(id)) return null;
  const words = wordsOf(scene, nounFrom(scene, first), last.to);
  return words.includes(' ') ? scene.pack.nameKey(words) : null;
}

function ownerOf(scene: Scene, phrase: Phrase): Phrase {
  return phrase.owner < 0 ? phrase : (scene.phrases[phrase.owner] as Phrase);
}

/** Where the words of a phrase begin behind its article. */
function nounFrom(scene: Scene, { from }: Phrase): number {
  return (scene.tokens[from] as Token).lexeme.pos === 'determiner' ? from + 1 : from;
}

/** "The organisers", "his lawyer", "the state's governor", «نقابة العمال». */
function isTheKnownOne(scene: Scene, first: Phrase, parts: readonly number[]): boolean {
  if (first.owner >= 0 || isKnownByArticle(scene, first)) return true;
  const annexed = parts.map((part) => scene.phrases[part] as Phrase).filter(({ of, prep }) => of >= 0 && prep < 0);
  return annexed.some((phrase) => isKnownByArticle(scene, phrase));
}

/** How the name sounds of a body that no table knows: of whoever owns the office, or of what the office is annexed to. */
function bodyKey(
  scene: Scene,
  first: Phrase,
  parts: readonly number[],
  senses: (phrase: number) => PhraseSense,
): string | null {
  const whose =
    first.owner >= 0
      ? first.owner
      : (parts.find((part) => (scene.phrases[part] as Phrase).of === first.index) ?? bodyBehind(scene, parts, senses));
  if (whose === undefined || whose === first.index) return nameBeside(scene, first, senses);
  if (senses(whose).pronoun || senses(whose).actors.length > 0) return null;
  const phrase = scene.phrases[whose] as Phrase;
  const key = scene.pack.nameKey(wordsOf(scene, nounFrom(scene, phrase), phrase.to));
  return key === '' ? null : key;
}

/** "A spokesman for Norvik": the name under the preposition right behind the office. */
function bodyBehind(
  scene: Scene,
  [, next]: readonly number[],
  senses: (phrase: number) => PhraseSense,
): number | undefined {
  if (next === undefined || (scene.phrases[next] as Phrase).prep < 0) return undefined;
  return senses(next).unknownName ? next : undefined;
}

/** "A Norvik spokesman", "a prison service spokesman", «متحدث باسم نورفيك»: what stands in the phrase of the office itself. */
function nameBeside(
  scene: Scene,
  { index, from, to, head }: Phrase,
  senses: (phrase: number) => PhraseSense,
): string | null {
  const { unknownName, actors } = senses(index);
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    const named = unknownName && lexeme.pos === 'name' && !lexeme.senses.some(({ kind }) => kind === 'concept');
    const modifies = i < head && actors.length === 1 && lexeme.pos === 'noun';
    if (named || modifies) names.push(lexeme.form);
  }
  return scene.pack.nameKey(names.join(' ')) || null;
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

/** "The ministry's spokesman", "the teachers' union": whose it is belongs to what has no name of its own. */
function startOf(scene: Scene, first: Phrase, role: string | null, senses: (phrase: number) => PhraseSense): number {
  if (first.owner < 0) return first.from;
  const named = role === null && senses(first.index).actors.some((id) => !isGeneric(id));
  return named ? first.from : (scene.phrases[first.owner] as Phrase).from;
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
  if ((scene.held & Held.Anonymity) === 0) return null;
  for (let i = phrase.from; i < Math.min(scene.tokens.length, phrase.to + 10); i++) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'anonymity') === undefined) continue;
    return scene.text.slice(token.start, token.end);
  }
  return null;
}
