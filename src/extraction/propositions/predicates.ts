import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';

/** What ties a predicate to its subject. */
export interface Link {
  readonly subject: Phrase;
  /** Where the predicate begins: the copula, or the first word of the state. */
  readonly from: number;
}

/**
 * The subject that an adjective or noun is said of, across the copula, a linking verb or none; null where it is an attribute or
 * nothing is said of anybody. `akin` tells words that may stand before it beside it ("false and baseless").
 */
export function linkOf(scene: Scene, i: number, akin: (token: number) => boolean): Link | null {
  const phrase = scene.phrases[scene.phraseAt[i] as number];
  let start = i;
  if (phrase !== undefined) {
    if (isSaidOfPhrase(scene, phrase, i)) return { subject: phrase, from: i };
    if (phrase.head < i && phrase.head !== i) return objectComplement(scene, phrase, i);
    if (!isPredicate(scene, phrase, i)) return null;
    start = phrase.from;
  }
  return linkBefore(scene, i, start, akin);
}

/** «ثلاثة تلاميذ في العناية المركزة»: behind a noun that opens a clause without a verb, words of a preposition say how it is. */
function isSaidOfPhrase({ tokens, clauses, clauseAt, pack }: Scene, phrase: Phrase, i: number): boolean {
  const clause = clauses[clauseAt[i] as number] as Clause;
  if (pack.order !== 'verb-first' || phrase.head >= i || i !== phrase.to - 1 || phrase.prep >= 0) return false;
  if (!(tokens[i] as Token).lexeme.form.includes(' ') || clause.opener !== 'content' || phrase.from > clause.from + 1)
    return false;
  for (let at = clause.from; at < clause.to; at++) {
    const { pos } = (tokens[at] as Token).lexeme;
    if (pos === 'verb' || pos === 'aux') return false;
  }
  return true;
}

/** "Declared the airport safe", "found the girl alive": the adjective stands behind its noun in one phrase. */
function objectComplement(scene: Scene, phrase: Phrase, i: number): Link | null {
  if (scene.pack.adjectives !== 'before' || i !== phrase.to - 1) return null;
  if ((scene.tokens[i] as Token).lexeme.pos !== 'adjective') return null;
  return { subject: phrase, from: i };
}

/** A phrase that says something rather than names something: an adjective, or an indefinite noun with or without one. */
function isPredicate(scene: Scene, phrase: Phrase, i: number): boolean {
  const first = scene.tokens[phrase.from] as Token;
  const head = scene.tokens[phrase.head] as Token;
  if (phrase.head === i) return !(head.lexeme.pos === 'noun' && (head.lexeme.definite || first.lexeme.definite));
  // "Was alive in intensive care": each of several says how he is. "It was a false claim": a word for what it is, of which the adjective says how it is.
  return scene.tokens.slice(phrase.from, phrase.to).every(({ lexeme }) => lexeme.pos === 'adjective');
}

/** From the state leftwards over what only colours it, to the verb or the phrase that it is said of. */
export function linkBefore(scene: Scene, i: number, start: number, akin: (token: number) => boolean): Link | null {
  const clause = scene.clauses[scene.clauseAt[i] as number] as Clause;
  for (let at = start - 1; at >= clause.from; at--) {
    const token = scene.tokens[at] as Token;
    const { pos, lemma } = token.lexeme;
    if (scene.pack.copulas.has(lemma) && (pos === 'aux' || pos === 'verb' || pos === 'pronoun'))
      return subjectOf(scene, clause, at, i);
    if (pos === 'verb') return linkingVerb(scene, clause, at, i);
    const inPhrase = scene.phraseAt[at] as number;
    if (inPhrase >= 0) {
      const before = scene.phrases[inPhrase] as Phrase;
      if (before.head === at && akin(at)) {
        at = before.from;
        continue;
      }
      if (scene.pack.order !== 'verb-first') return calledSo(scene, before, i);
      return { subject: emphasised(scene, wholeOf(scene, before, clause)), from: start };
    }
    if (!colours(token) && !(pos === 'preposition' && calls(scene, clause, at))) return null;
  }
  // "…, found to be forged": the clause goes on with the subject before.
  return null;
}

/** «الحيوانات كلها»: a word for all of them with its pronoun stands for the phrase that it emphasises. */
function emphasised({ phrases, tokens }: Scene, all: Phrase): Phrase {
  const [before, owner] = [phrases[all.index - 1], phrases[all.index + 1]];
  const head = tokens[all.head] as Token;
  const whole = head.lexeme.pos === 'determiner' || senseOf(head, 'scope')?.part === 'total';
  const stands = whole && owner?.of === all.index;
  return stands && owner.from === all.to && before?.to === all.from ? before : all;
}

/** "Called the report a lie", "dismissed it as false": of what a verb acts on, beside it or behind "as". */
function calledSo(scene: Scene, object: Phrase, i: number): Link | null {
  const relation = scene.relations.find(({ objects }) => objects.includes(object.index));
  const called = scene.phraseAt[i] as number;
  if (relation === undefined || object.from < relation.token) return null;
  const as = (scene.tokens[object.to] as Token).lexeme.lemma === 'as';
  return as || relation.objects.includes(called) ? { subject: object, from: object.from } : null;
}

/** «وصف الاتهامات بالكاذبة», «ليس بصحيح»: the preposition ties what is said to the verb or negation that says it. */
export function calls(scene: Scene, clause: Clause, at: number): boolean {
  if (scene.pack.order !== 'verb-first') return false;
  for (let i = clause.from; i < at; i++) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'speech') !== undefined && token.lexeme.pos === 'verb') return true;
    if (scene.pack.copulas.has(token.lexeme.lemma)) return true;
  }
  return false;
}

/** Words between a subject and what it is said to be. */
function colours({ lexeme }: Token): boolean {
  const { pos } = lexeme;
  return (
    pos === 'adverb' ||
    pos === 'negator' ||
    pos === 'aux' ||
    pos === 'conjunction' ||
    pos === 'open' ||
    pos === 'time' ||
    lexeme.lemma === 'to' ||
    lexeme.lemma === 'as' ||
    (pos === 'determiner' && !lexeme.definite)
  );
}

/** The subject of a copula: grammar's, or in Arabic also what stands between it and the state. */
function subjectOf(scene: Scene, clause: Clause, copula: number, i: number): Link | null {
  for (let at = copula + 1; at < i; at++) {
    const phrase = scene.phrases[scene.phraseAt[at] as number];
    if (phrase !== undefined && phrase.prep < 0 && phrase.to <= i) return { subject: phrase, from: copula };
  }
  const relation = scene.relations[scene.relationAt[copula] as number];
  const subject =
    scene.phrases[relation?.subject ?? -1] ?? phraseBefore(scene, clause, copula) ?? subjectAbove(scene, clause);
  return subject === undefined ? null : { subject, from: copula };
}

/** "Was found alive", "came out safe": what a verb leaves its object, or its subject, in. */
function linkingVerb(scene: Scene, clause: Clause, verb: number, i: number): Link | null {
  const token = scene.tokens[verb] as Token;
  const relation = scene.relations[scene.relationAt[verb] as number];
  if (relation === undefined) return null;
  // A verb that says or does something to somebody takes an adjective of its object only.
  const object = relation.objects.map((index) => scene.phrases[index] as Phrase).find(({ to }) => to <= i);
  if (object !== undefined && object.from > verb) return { subject: object, from: verb };
  if (token.lexeme.voice !== 'passive' && !linking(token)) return null;
  const subject = scene.phrases[relation.subject] ?? subjectAbove(scene, clause);
  return subject === undefined ? null : { subject, from: verb };
}

/** A verb of no event and no speech: "seemed", "proved", "stayed". */
function linking(token: Token): boolean {
  return senseOf(token, 'speech') === undefined && senseOf(token, 'event') === undefined;
}

/** The nearest phrase before a token in its clause that no preposition governs. */
function phraseBefore(scene: Scene, clause: Clause, token: number): Phrase | undefined {
  for (let at = token - 1; at >= clause.from; at--) {
    const phrase = scene.phrases[scene.phraseAt[at] as number];
    if (phrase === undefined) continue;
    const whole = wholeOf(scene, phrase, clause);
    if (whole.prep < 0) return whole;
    at = whole.from;
  }
  return undefined;
}

/** "Were found to be forged": a clause that begins with its verb has the subject of the one before. */
function subjectAbove(scene: Scene, clause: Clause): Phrase | undefined {
  for (let at = clause.from - 1; at >= 0; at--) {
    const relation = scene.relations[scene.relationAt[at] as number];
    if (relation === undefined || (scene.tokens[at] as Token).lexeme.pos !== 'verb') continue;
    return scene.phrases[relation.subject];
  }
  return undefined;
}

/** The phrase that one completes: "the condition of the minister", «الوضع في المطار» are of the condition and the situation. */
function wholeOf(scene: Scene, phrase: Phrase, clause: Clause): Phrase {
  let at = phrase;
  for (;;) {
    const up = at.of >= 0 ? at.of : at.prep >= 0 ? at.index - 1 : -1;
    const next = scene.phrases[up];
    if (next === undefined || next.from < clause.from) return at;
    at = next;
  }
}

/** What will, would or should be so is not said to be so. */
export function isForetold(scene: Scene, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 3); i < to; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos === 'aux' && (foretelling.has(token.lexeme.lemma) || hasLink(token, 'condition'))) return true;
  }
  return false;
}

const foretelling: ReadonlySet<string> = new Set(['will', 'should', 'must', 'ought', 'س', 'سوف']);

/** «ليس الخبر صحيحا», «لم يكن المطار مغلقا», "no building is safe": the negation stands before the subject. */
export function isNegatedAhead(scene: Scene, subject: Phrase, i: number): boolean {
  if (subject.to > i) return false;
  for (let at = subject.from - 1; at >= 0 && at >= subject.from - 2; at--) {
    const { pos } = (scene.tokens[at] as Token).lexeme;
    if (pos === 'negator') return true;
    if (pos !== 'aux' && pos !== 'verb') return false;
  }
  return false;
}
