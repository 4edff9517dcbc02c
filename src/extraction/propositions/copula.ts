import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';

/** The first copula of a clause that no verb follows; −1 without one. */
export function copulaOf(scene: Scene, clause: Clause): number {
  let found = -1;
  for (let i = clause.from; i < clause.to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (found < 0 && scene.pack.copulas.has(lexeme.lemma) && !isWrittenOn(scene, i)) found = i;
    // "The man killed was": what befell the subject stands between.
    else if (lexeme.pos === 'verb' && !(found < 0 ? isReduced(scene, i) : isFault(scene, i) || isOfReason(scene, i)))
      return -1;
  }
  return found;
}

/** "To blame for letting it sail": what was done wrong, behind a word for a part. */
function isFault({ tokens }: Scene, i: number): boolean {
  const { verbForm, voice } = (tokens[i] as Token).lexeme;
  if (verbForm !== 'gerund' && !(verbForm === 'participle' && voice === 'active')) return false;
  // "Responsible for keeping the peace" is a duty.
  const word = tokens[i - 2];
  return (
    tokens[i - 1]?.lexeme.pos === 'preposition' &&
    word?.lexeme.pos === 'adjective' &&
    senseOf(word, 'involvement') !== undefined
  );
}

/** "Was the only reason for ending the event": what came of it, behind its word of cause. */
function isOfReason({ tokens }: Scene, i: number): boolean {
  const word = tokens[i - 2];
  return (
    (tokens[i] as Token).lexeme.verbForm === 'gerund' &&
    tokens[i - 1]?.lexeme.pos === 'preposition' &&
    word !== undefined &&
    (hasLink(word, 'cause') || senseOf(word, 'event')?.event === 'cause')
  );
}

/** A passive participle right behind a noun. */
function isReduced(scene: Scene, i: number): boolean {
  const { verbForm, voice } = (scene.tokens[i] as Token).lexeme;
  const before = elementAt(scene.tokens, i - 1)?.lexeme.pos;
  return verbForm === 'participle' && voice === 'passive' && (before === 'noun' || before === 'pronoun');
}

/** A pronoun written onto the word before («دليلهما») links nothing. */
export function isWrittenOn(scene: Scene, i: number): boolean {
  const token = scene.tokens[i] as Token;
  return token.lexeme.pos === 'pronoun' && elementAt(scene.tokens, i - 1)?.end === token.start;
}

/** Nominal sentences are a matter of languages whose adjectives follow their noun here, and of whole clauses only. */
export function isVerbless(scene: Scene, clause: Clause): boolean {
  if (scene.pack.order !== 'verb-first' || clause.opener === 'joined' || clause.opener === 'relative') return false;
  for (let i = clause.from; i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    // «الجنود مسؤولون عن القصف، قالت البلدية»: who says it stands behind.
    if (
      pos === 'verb' &&
      elementAt(scene.tokens, i - 1)?.lexeme.pos === 'comma' &&
      senseOf(token, 'speech') !== undefined
    )
      break;
    if (pos === 'verb' || pos === 'aux') return false;
  }
  return clause.opener === 'content' || clause.opener === 'main';
}

/** «ليس»: a copula that denies; "was not the cause", "was no accident": the negation stands behind the copula. */
export function isNegatedBehind({ tokens }: Scene, copula: number, { head }: Phrase): boolean {
  for (let i = copula; i < head; i++) if ((tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}
