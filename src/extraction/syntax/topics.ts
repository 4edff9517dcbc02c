import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { canBeSubject } from './agreement';
import { isSomebody } from './is-somebody';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** Families of verbs with two objects: granting, telling, appointing. */
const ditransitive: ReadonlySet<Family> = new Set<Family>(['dealing', 'speech', 'decision', 'office', 'state']);

/** «المدينة قصفتها طائرات», «الحريق سببه ماس»: what stands first comes back as the verb's pronoun, and who does it stands behind. */
export function isTopic(syntax: Syntax, relation: Relations, before: number, next: number): boolean {
  const { tokens, phrases } = syntax;
  if ((tokens[relation.token] as Token).lexeme.voice === 'passive') return false;
  const subject = phrases[next] as Phrase;
  const event = senseOf(tokens[relation.token] as Token, 'event');
  // «قرار أصدرته الحكومة», but «رجل منحته الجائزة»: where a second object may stand, somebody is none.
  const one = event !== undefined && (event.event === 'cause' || !ditransitive.has(traitsOf(event.event).family));
  if (!one && !isSomebody(tokens[subject.head] as Token)) return false;
  const back = phrases[relation.objects[0] as number] as Phrase;
  if (subject.from !== back.to || !canBeSubject(tokens, relation.token, subject)) return false;
  const pronoun = (tokens[back.from] as Token).lexeme;
  const head = (tokens[(phrases[before] as Phrase).head] as Token).lexeme;
  return (
    pronoun.number === null || head.number === null || pronoun.number === head.number || head.number !== 'singular'
  );
}

/**
 * «أما اللقاح فقد أوقفت الوزارة استخدامه»: before its verb a subject agrees with it in gender; what does not is a topic where
 * what stands behind the verb does.
 */
export function isOwnSubject({ tokens, phrases }: Syntax, { token }: Relations, before: number, next: number): boolean {
  const verb = (tokens[token] as Token).lexeme;
  if (verb.pos !== 'verb' || verb.number !== 'singular' || verb.voice === 'passive') return false;
  const [topic, subject] = [before, next].map((one) => phrases[one] as Phrase) as [Phrase, Phrase];
  const head = (tokens[topic.head] as Token).lexeme;
  const own = (tokens[subject.head] as Token).lexeme;
  if (head.pos !== 'noun' || head.number !== 'singular' || head.gender === undefined) return false;
  if (own.pos !== 'noun' || own.gender !== verb.gender || head.gender === verb.gender) return false;
  return canBeSubject(tokens, token, subject) && subject.from === token + 1;
}

/** «عثر عليه متطوعون»: a pronoun under the verb's own preposition is as good as one written onto it. */
export function isTakenUp({ tokens, phrases }: Syntax, index: number): boolean {
  const { prep, from } = phrases[index] as Phrase;
  if (prep < 0 || (tokens[from] as Token).lexeme.pos !== 'pronoun') return false;
  return senseOf(tokens[prep] as Token, 'marks')?.governor === 'verb';
}
