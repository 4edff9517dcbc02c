import type { LanguagePack } from '../../model/language-pack';
import type { Token } from '../../model/token';
import { antecedent, relationAtHead } from './antecedent';
import { attachPhrases } from './attach-phrases';
import type { Clause } from './clause';
import { dropObjects, dropSpans } from './drop-objects';
import { findSubject } from './find-subject';
import { indexesOf } from './indexes-of';
import { partSubjects } from './part-subjects';
import type { Phrase } from './phrase';
import { isEventNoun } from './phrase-words';
import { resumeObjects } from './resumed-object';
import { returnObjects } from './return-objects';
import { ruledOut } from './ruled-out';
import { senseOf } from './senses';
import { shareAhead } from './share-ahead';
import { subjectAhead } from './subject-ahead';
import { takeUpObjects } from './take-up-objects';

/** Grammatical relations of one governor (a verb, or an event noun): indexes into the sentence's phrases. */
export interface Relations {
  /** Token of the verb or noun. */
  readonly token: number;
  readonly clause: number;
  subject: number;
  /** Bare phrases after the governor, in order. */
  objects: number[];
  /** Phrases under a preposition. */
  readonly obliques: number[];
}

/** A parsed sentence: what grammar says, before any word's sense is asked. */
export interface Syntax {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** Phrase of each token, or −1. */
  readonly phraseAt: readonly number[];
  readonly clauses: readonly Clause[];
  readonly clauseAt: readonly number[];
  readonly relations: readonly Relations[];
  /** Relations of the governor at a token, or −1. */
  readonly relationAt: readonly number[];
  /** Tokens that a negation sets beside what is so, with that negation. */
  readonly ruledOut: ReadonlySet<number>;
}

/** Finds subject, objects and obliques of every verb and event noun. */
export function relate(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phraseAt: readonly number[],
  clauses: readonly Clause[],
  pack: Pick<LanguagePack, 'order' | 'adjectives' | 'clausalRelatives' | 'contrasting'>,
): Syntax {
  const clauseAt = indexesOf(tokens, clauses, 0);
  const relations: Relations[] = [];
  const relationAt: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    relationAt.push(-1);
    const governs =
      token.lexeme.pos === 'verb' || isEventHead(tokens, phrases, phraseAt, i) || isPredicateAdjective(tokens, i, pack);
    if (!governs) continue;
    relationAt[i] = relations.length;
    relations.push({ token: i, clause: clauseAt[i] as number, subject: -1, objects: [], obliques: [] });
  }
  const out = ruledOut(tokens, clauses, clauseAt, pack);
  const syntax: Syntax = { tokens, phrases, phraseAt, clauses, clauseAt, relations, relationAt, ruledOut: out };
  attachPhrases(syntax);
  if (pack.order === 'verb-first') adoptResults(syntax);
  shareObjects(syntax);
  for (const relation of relations) {
    if (isVerbLike(tokens[relation.token] as Token)) findSubject(syntax, relation, pack);
  }
  dropSpans(syntax);
  partSubjects(syntax);
  if (pack.order === 'verb-first') {
    dropObjects(syntax);
    takeUpObjects(syntax);
    returnObjects(syntax);
    resumeObjects(syntax);
  } else {
    subjectAhead(syntax);
    shareAhead(syntax);
  }
  return syntax;
}

function isEventHead(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phraseAt: readonly number[],
  i: number,
): boolean {
  if (!isEventNoun(tokens[i] as Token)) return false;
  const phrase = phrases[phraseAt[i] as number];
  return phrase !== undefined && phrase.head === i;
}

/** "were stored", «كانت مودعة»: an adjective of an event behind an auxiliary is its verb. */
function isPredicateAdjective(
  tokens: readonly Token[],
  i: number,
  { adjectives }: Pick<LanguagePack, 'adjectives'>,
): boolean {
  const token = tokens[i] as Token;
  // "Saw burned cars": what stands before its noun describes it.
  if (adjectives === 'before' && tokens[i + 1]?.lexeme.pos === 'noun') return false;
  if (token.lexeme.pos !== 'adjective' || senseOf(token, 'event') === undefined) return false;
  let before = i - 1;
  while (before >= 0 && (tokens[before] as Token).lexeme.pos === 'adverb') before--;
  const link = tokens[before]?.lexeme;
  return (
    link !== undefined &&
    (link.pos === 'aux' ||
      (link.pos === 'verb' &&
        link.voice === 'active' &&
        senseOf(tokens[before] as Token, 'event') === undefined &&
        senseOf(tokens[before] as Token, 'speech') === undefined))
  );
}

function isVerbLike(token: Token): boolean {
  return token.lexeme.pos === 'verb' || token.lexeme.pos === 'adjective';
}

/** "Captured and executed ten soldiers", "neither confirmed nor denied it": verbs joined without a word between share what they act on. */
function shareObjects(syntax: Syntax): void {
  const { tokens, relations, relationAt } = syntax;
  for (let r = relations.length - 1; r >= 0; r--) {
    const { token, objects } = relations[r] as Relations;
    if (objects.length > 0 || (tokens[token] as Token).lexeme.pos !== 'verb') continue;
    if (tokens[token + 1]?.lexeme.pos !== 'conjunction' || tokens[token + 2]?.lexeme.pos !== 'verb') continue;
    const next = relations[relationAt[token + 2] as number];
    if (next !== undefined && tokens[next.token]?.lexeme.voice === (tokens[token] as Token).lexeme.voice)
      objects.push(...next.objects);
  }
}

/**
 * «أسفرت غارة نفذتها طائرة عن تدمير جسر»: what a verb of cause brings about may stand behind a relative clause that tells of
 * its subject; the first event under a preposition there is its own.
 */
function adoptResults(syntax: Syntax): void {
  for (const verb of syntax.relations) {
    const { lexeme } = syntax.tokens[verb.token] as Token;
    if (lexeme.pos !== 'verb' || !lexeme.senses.some((sense) => sense.kind === 'event' && sense.event === 'cause'))
      continue;
    const next = syntax.clauses[verb.clause + 1];
    const has = [...verb.objects, ...verb.obliques].some(
      (phrase) => relationAtHead(syntax, phrase) >= 0 && (syntax.phrases[phrase] as Phrase).prep >= 0,
    );
    if (has || next?.opener !== 'relative') continue;
    for (const inner of syntax.relations) {
      if (inner.clause !== next.index || syntax.tokens[inner.token]?.lexeme.pos !== 'verb') continue;
      const result = inner.obliques.findIndex((phrase) => relationAtHead(syntax, phrase) >= 0);
      if (result < 0) continue;
      verb.obliques.push(...inner.obliques.splice(result, 1));
      break;
    }
  }
}

/** The phrase that a relative clause tells of; −1 where it is none. */
export function antecedentOf(syntax: Syntax, clause: Clause): number {
  if (clause.opener !== 'relative') return -1;
  return antecedent(syntax, clause.from);
}
