import type { Token } from '../../model/token';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** «إنه لم يقع أي انفجار», «إنه لم يُضرب أحد»: the pronoun stands for nothing where what happened, or whom it befell, comes behind. */
export function isExpletive(syntax: Syntax, relation: Relations, before: number, next: number): boolean {
  const { tokens, phrases } = syntax;
  const { from } = phrases[before] as Phrase;
  const [opener, pronoun] = [tokens[from - 1], tokens[from] as Token];
  if (opener?.lexeme.pos !== 'complementizer' || pronoun.lexeme.pos !== 'pronoun' || opener.end !== pronoun.start)
    return false;
  if (pronoun.lexeme.number === 'plural' || pronoun.lexeme.number === 'dual') return false;
  const verb = tokens[relation.token] as Token;
  // «إنه، وفقا للمعلومات، تسبب القصف في»: behind what interrupts stands what is told of.
  if (tokens[relation.token - 1]?.lexeme.pos === 'comma' && (phrases[next] as Phrase).from === relation.token + 1)
    return true;
  // «إنه يمكن التوصل إلى حل»: what may be stands behind its verb.
  if (senseOf(verb, 'certainty') !== undefined && senseOf(verb, 'speech') === undefined) return true;
  const { frame } = senseOf(verb, 'event') ?? {};
  if (verb.lexeme.voice !== 'passive' && frame !== 'unaccusative' && frame !== 'undergoer') return false;
  const subject = phrases[next] as Phrase;
  return (
    !(tokens[subject.head] as Token).lexeme.definite || (tokens[subject.from] as Token).lexeme.pos === 'determiner'
  );
}
