import type { Token } from '../../model/token';
import { makePhrase } from './make-phrase';
import type { Phrase } from './phrase';
import { boundsNumber, isNominal, isQuotedWord, skipBounds } from './phrase-words';
import { endOfPostmodified } from './postmodified';
import { conceptOf, senseOf } from './senses';

/** Splits a sentence into noun phrases in one pass; works for modifiers before the head (English) and after it (Arabic). */
export function chunkPhrases(tokens: readonly Token[], adjectives: 'before' | 'after'): Phrase[] {
  const phrases: Phrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!opensPhrase(tokens, i)) {
      i++;
      continue;
    }
    const end = adjectives === 'before' ? endOfPremodified(tokens, i) : endOfPostmodified(tokens, i);
    phrases.push(makePhrase(tokens, phrases, i, end, adjectives));
    i = end;
  }
  return phrases;
}

function opensPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  switch (token.lexeme.pos) {
    case 'noun':
    case 'name':
    case 'number':
    case 'pronoun':
      return true;
    case 'adjective':
      // «أضاف قائلا: …»: how somebody speaks is nobody.
      return (
        token.lexeme.ending !== 'oblique' ||
        token.lexeme.number !== 'singular' ||
        senseOf(token, 'speech') === undefined
      );
    case 'determiner':
      return token.lexeme.lemma !== "'s";
    case 'negator':
      return isNobody(token);
    case 'adverb':
    case 'preposition':
      return boundsNumber(tokens, i);
    default:
      return false;
  }
}

/** "Nobody", "none": a negation that stands for persons. */
function isNobody(token: Token): boolean {
  return token.lexeme.pos === 'negator' && conceptOf(token, 'thing:') !== undefined;
}

/** English: determiners, numbers, adjectives and nouns up to the head; a possessive ending closes the phrase. */
function endOfPremodified(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  if (first.lexeme.pos === 'pronoun' || first.lexeme.pos === 'negator') return from + 1;
  if (opensClauseBehind(tokens, from)) return from + 1;
  let headed = first.lexeme.pos === 'noun' || first.lexeme.pos === 'name';
  let i = skipBounds(tokens, from);
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isQuotedWord(tokens, i) || (token.lexeme.pos === 'close' && isQuotedWord(tokens, i - 2))) continue;
    // "The most likely explanation": an adverb inside the phrase goes with the adjective or noun behind it.
    if (token.lexeme.pos === 'adverb' && !headed && isNominal(tokens[i + 1] ?? token)) continue;
    if (isOthers(tokens, i)) return i + 1;
    if (!isNominal(token)) break;
    if (token.lexeme.lemma === "'s") break;
    if (headed && (token.lexeme.pos === 'determiner' || startsNumber(token, tokens[i - 1] as Token))) break;
    if (headed && opensToldClause(tokens, from, i)) break;
    if (token.lexeme.pos === 'noun' || token.lexeme.pos === 'name') headed = true;
  }
  return i;
}

/** "Told the jury Okello acted alone": behind whoever is told a name that has a verb of its own opens what is told. */
function opensToldClause(tokens: readonly Token[], from: number, at: number): boolean {
  const verb = tokens[from - 1];
  if (tokens[at]?.lexeme.pos !== 'name' || verb?.lexeme.pos !== 'verb' || senseOf(verb, 'speech')?.act !== 'tell')
    return false;
  const head = tokens[at - 1] as Token;
  const known =
    tokens[from]?.lexeme.pos === 'determiner' || (head.lexeme.pos === 'noun' && head.lexeme.number === 'plural');
  return known && hasVerbBehind(tokens, at);
}

/** Whether a verb that may be of its own tense stands right behind names. */
function hasVerbBehind(tokens: readonly Token[], name: number): boolean {
  let next = name;
  while (tokens[next]?.lexeme.pos === 'name') next++;
  const verb = tokens[next]?.lexeme;
  return verb?.pos === 'aux' || (verb?.pos === 'verb' && verb.verbForm !== 'infinitive' && verb.verbForm !== 'gerund');
}

/** "Was afraid Okello was armed": what is said of somebody, and right behind it a name that has a verb of its own. */
function opensClauseBehind(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lexeme.pos !== 'adjective' || tokens[at - 1]?.lexeme.lemma !== 'be') return false;
  return tokens[at + 1]?.lexeme.pos === 'name' && hasVerbBehind(tokens, at + 1);
}

/** "Two others", "several others": those counted besides. */
function isOthers(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.lexeme.pos !== 'pronoun' || senseOf(token, 'scope')?.part !== 'other') return false;
  return tokens[i - 1]?.lexeme.quantity !== undefined;
}

/** "Brigade 93" keeps its number; "Monday 12 people" does not. */
function startsNumber(token: Token, previous: Token): boolean {
  if (token.lexeme.pos !== 'number') return false;
  return previous.lexeme.pos === 'name' || previous.lexeme.number === 'plural';
}
