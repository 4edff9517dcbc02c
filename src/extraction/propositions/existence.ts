import type { Token } from '../../model/token';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { placeBehind } from './place-behind';

/** What is said to be there or not: "there was no aircraft", «عدم وجود أي طائرة», "showed no jet over the city". */
export function draftExistence(scene: Scene, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const tells = (scene.held & Held.Existential) !== 0;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    const negates = token.lexeme.pos === 'negator';
    const exists = tells && senseOf(token, 'existential') !== undefined;
    if (!exists && !negates) continue;
    const [phrase, first] = behindPlace(scene, phraseFrom(scene, i)) ?? [];
    if (phrase === undefined || phrase.head === i) continue;
    // «يعتبر الأرقام غير دقيقة»: what something is not like is nothing that is not there.
    if (!exists && (scene.tokens[phrase.head] as Token).lexeme.pos === 'adjective') continue;
    // "Neither the driver nor his son": whom the words behind deny something of.
    if (!exists && scene.tokens[phrase.to]?.lexeme.pos === 'negator') continue;
    const what = whatOf(scene, phrase, known);
    if (what === null) continue;
    // A plain "no" says what is not there only where no event word already takes the negation.
    if (!exists && (phrase.from > i + 1 || !isObject(scene, phrase.index) || hasDraft(known, phrase.from, phrase.to)))
      continue;
    if (exists && !negates && !linksOnwards(scene, i, phrase.from)) continue;
    const draft = blankDraft(i, 'exist', i, what.to);
    draft.slots.push({ role: 'patient', phrase: what.index });
    const behind = first?.index ?? placeBehind(scene, what.to);
    const where = behind < 0 && exists && negates ? subjectBefore(scene, i) : behind;
    if (where >= 0) draft.slots.push({ role: 'place', phrase: where });
    draft.negated = negates || isNegated(scene, i, phrase.from, phrase.to);
    drafts.push(draft);
  }
  return drafts;
}

/** "The truck was free of drugs", «الشاحنة خالية من المخدرات»: what something is not in stands before; -1 without one. */
function subjectBefore({ tokens, phrases, clauses, clauseAt, pack }: Scene, at: number): number {
  const { from: opens } = clauses[clauseAt[at] as number] ?? { from: 0 };
  // "The roof fell without injuries": what did something else.
  for (let i = opens; i < at; i++) {
    const { pos, lemma } = (tokens[i] as Token).lexeme;
    if (pos === 'verb' && !pack.copulas.has(lemma)) return -1;
  }
  return phrases.find(({ from, to, prep, of }) => from >= opens && to <= at && prep < 0 && of < 0)?.index ?? -1;
}

/** «لا يوجد بالمستشفى أطباء»: where the place comes first, what is there stands behind it, without a preposition. */
function behindPlace(scene: Scene, phrase: Phrase | undefined): readonly [Phrase, Phrase?] | null {
  if (phrase === undefined) return null;
  const next = scene.phrases[phrase.index + 1];
  if (scene.pack.order !== 'verb-first' || phrase.prep < 0 || next === undefined || next.from > phrase.to + 1)
    return [phrase];
  if (next.prep >= 0 || next.of >= 0 || next.joined >= 0 || (scene.tokens[next.head] as Token).lexeme.definite)
    return [phrase];
  return marksAt(scene.tokens, phrase.prep)[0] === 'place' ? [next, phrase] : [phrase];
}

/** The phrase that holds a token, or begins at most four behind it, auxiliaries left out: "there had been no armed fighters". */
function phraseFrom(scene: Scene, i: number): Phrase | undefined {
  let last = i + 4;
  for (let at = i + 1; at <= last && at < scene.tokens.length; at++)
    if ((scene.tokens[at] as Token).lexeme.pos === 'aux') last++;
  return scene.phrases.find(({ from, to }) => (from > i || (from <= i && i < to)) && from <= last);
}

/**
 * "No evidence of nerve agents", «لا دليل على»: what the words are of is not there, rather than the words. Null where an event
 * is, which takes the denial by itself.
 */
function whatOf(scene: Scene, phrase: Phrase, known: readonly Draft[]): Phrase | null {
  if (senseOf(scene.tokens[phrase.head] as Token, 'speech') === undefined) return phrase;
  const next = scene.tokens[phrase.to]?.lexeme.pos;
  if (next === 'complementizer') return null;
  const of = scene.phrases[phrase.index + 1];
  if (next !== 'preposition' || of?.prep !== phrase.to) return phrase;
  if (hasDraft(known, of.from, of.to)) return null;
  const head = scene.tokens[of.head] as Token;
  if (senseOf(head, 'event') !== undefined) return null;
  return head.lexeme.pos === 'noun' || head.lexeme.pos === 'name' ? of : phrase;
}

function isObject(scene: Scene, phrase: number): boolean {
  return scene.relations.some(
    ({ token, objects }) => objects.includes(phrase) && senseOf(scene.tokens[token] as Token, 'speech') !== undefined,
  );
}

function hasDraft(known: readonly Draft[], from: number, to: number): boolean {
  return known.some(({ token }) => token >= from && token < to);
}

/** "there was a …", «هناك انفجار»; not "they died there". */
function linksOnwards(scene: Scene, at: number, next: number): boolean {
  for (let i = at + 1; i < next; i++) if (scene.pack.copulas.has((scene.tokens[i] as Token).lexeme.lemma)) return true;
  return scene.pack.order === 'verb-first' && next === at + 1;
}

function isNegated(scene: Scene, from: number, next: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) {
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator' && (i < next || i >= next)) return true;
  }
  return false;
}
