import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/**
 * "The war continued", "maintains ties", "felt less tired", "a clear view": a word that says something by the words behind or before
 * it alone says nothing of a thing, a quality or a deed.
 */
export function lacksWords(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const token = scene.tokens[cue] as Token;
  if (senseOf(token, 'worded') === undefined || token.lexeme.voice === 'passive') return false;
  return !opensWords(scene, cue) && !hasClause(scene, cue) && !trails(scene, cue, senses);
}

/** "Feels that", "continued: “…”", "repeated on Friday that", "determine whether". */
function opensWords({ tokens, text }: Scene, cue: number): boolean {
  for (let i = cue + 1; i < tokens.length; i++) {
    const { lexeme, start } = tokens[i] as Token;
    switch (lexeme.pos) {
      case 'complementizer':
      case 'open':
        return true;
      case 'comma': {
        const next = tokens[i + 1]?.lexeme.pos;
        return text.charCodeAt(start) === colon || next === 'open' || next === 'complementizer';
      }
      case 'subordinator':
      case 'relative':
        return i === cue + 1;
      case 'verb':
      case 'conjunction':
      case 'stop':
      case 'close':
        return false;
    }
  }
  return false;
}

const colon = 0x3a;

/** "Thinks he will go", "found one dish stood out", "projected prices to fall": a clause of content goes on behind it. */
function hasClause({ tokens, clauses, clauseAt }: Scene, cue: number): boolean {
  const { index, to } = clauses[clauseAt[cue] as number] as Clause;
  const next = clauses[index + 1];
  if (next === undefined || next.from !== to) return false;
  // "Is confident Ruiz will win".
  const bare = tokens[cue]?.lexeme.pos === 'adjective' && to === cue + 1;
  return next.opener === 'content' || (bare && tokens[to]?.lexeme.pos !== 'comma');
}

/** "“…,” he continued", "the war, they feel, is lost": right behind words or beside them, with somebody who may say them. */
function trails(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const { tokens, clauses, clauseAt, relations, relationAt } = scene;
  const subject = relations[relationAt[cue] as number]?.subject ?? -1;
  if (subject < 0 || !ends.has(tokens[cue + 1]?.lexeme.pos ?? 'stop')) return false;
  const { from } = clauses[clauseAt[cue] as number] as Clause;
  const first = (scene.phrases[subject] as Phrase).from;
  if (![from - 1, from, first - 1].some((at) => breaks.has(tokens[at]?.lexeme.pos ?? ''))) return false;
  const { animate, pronoun, actors, unknownName } = senses(subject);
  return animate || pronoun || unknownName || actors.length > 0;
}

const breaks: ReadonlySet<string> = new Set(['close', 'comma']);
const ends: ReadonlySet<string> = new Set(['stop', 'comma', 'open', 'close', 'time', 'adverb']);
