import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { canShareSubject } from './agreement';
import type { Clause } from './clause';
import { inheritedSubject } from './inherited-subject';
import { isSomebody } from './is-somebody';
import type { Phrase } from './phrase';
import { isEventNoun } from './phrase-words';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** Families of verbs that are done to something. */
const acting: ReadonlySet<Family> = new Set<Family>([
  'assault',
  'damage',
  'control',
  'search',
  'economy',
  'technology',
]);

/**
 * «دخل الجيش المدينة ودمر الجسر», «فُتحت جميع المعابر», «استهدفت قافلة بعبوة»: what does nothing by itself, alone behind a verb
 * that is done to something, is what it is done to. Writing leaves open whether that verb is passive.
 */
export function isBefallen({ tokens, phrases }: Syntax, { token }: Relations, next: number): boolean {
  const verb = tokens[token] as Token;
  if (verb.lexeme.voice === 'passive' || verb.lexeme.verbForm !== 'finite') return false;
  const events = verb.lexeme.senses.filter((sense) => sense.kind === 'event');
  if (events.length === 0 || verb.lexeme.senses.length > events.length) return false;
  if (events.every(({ event }) => event === 'cause')) return isToll(tokens, phrases[next] as Phrase, token);
  if (!events.every(({ event, frame }) => frame === 'transitive' && acting.has(traitsOf(event).family))) return false;
  const { head, prep, from, to } = phrases[next] as Phrase;
  const noun = tokens[head] as Token;
  if (prep >= 0 || from !== token + 1 || noun.lexeme.pos !== 'noun' || isEventNoun(noun)) return false;
  if (tokens[to]?.lexeme.pos === 'complementizer') return false;
  const things = noun.lexeme.senses.flatMap((sense) => (sense.kind === 'concept' ? [sense.id] : []));
  return things.length > 0 && things.every((id) => inert.some((root) => id === root || id.startsWith(`${root}/`)));
}

/** «وأوقعت آلاف القتلى»: the dead and hurt right behind a verb of cause are what came of it. */
function isToll(tokens: readonly Token[], { from, head, prep, of }: Phrase, verb: number): boolean {
  if (prep >= 0 || of >= 0 || from !== verb + 1) return false;
  return senseOf(tokens[head] as Token, 'casualty') !== undefined;
}

/** Classes of what does nothing by itself. */
const inert = [
  'building',
  'building-part',
  'information',
  'money',
  'substance',
  'nature',
  'group/convoy',
  'weapon',
].map((name) => `thing:${name}`);

/**
 * «زارت الوزيرة المصنع وأغلقت أقسامه», «تعددت الحوادث وشملت الموانئ»: who does what the noun alone behind a joined verb undergoes, and
 * what goes on holding of it; −1 where that noun may be the subject.
 */
export function goesOnWith(syntax: Syntax, relation: Relations, next: number): number {
  const { tokens, phrases, clauses } = syntax;
  const verb = tokens[relation.token] as Token;
  const { lone, voice, verbForm } = verb.lexeme;
  if ((lone !== 'undergone' && lone !== 'object') || voice === 'passive' || verbForm !== 'finite') return -1;
  const phrase = phrases[next] as Phrase;
  const noun = tokens[phrase.head] as Token;
  if (phrase.prep >= 0 || phrase.from !== relation.token + 1 || noun.lexeme.pos !== 'noun') return -1;
  if (noun.lexeme.ending === 'nominative' || isSomebody(noun)) return -1;
  if (senseOf(verb, 'speech') !== undefined) return -1;
  const inherited = inheritedSubject(syntax, relation);
  if (inherited < 0 || !canShareSubject(tokens, relation.token, phrases[inherited] as Phrase)) return -1;
  if (lone === 'undergone') return doerGoingOn(syntax, relation, inherited);
  return lone === 'object' && (clauses[relation.clause] as Clause).opener !== 'main' ? inherited : -1;
}

/** «وصل الوزير والتقى الملك»: one alone whom somebody met. */
export function isPartner(syntax: Syntax, relation: Relations, next: number): boolean {
  const { tokens, phrases } = syntax;
  if (senseOf(tokens[relation.token] as Token, 'event')?.frame !== 'symmetric') return false;
  const { lexeme } = tokens[(phrases[next] as Phrase).head] as Token;
  if (lexeme.number === 'dual' || lexeme.number === 'plural' || lexeme.pos === 'pronoun') return false;
  return true;
}

/** The subject of the clause that "and" goes on from, where it is somebody, or an event; −1 where it is none. */
export function doerGoingOn(syntax: Syntax, relation: Relations, subject: number): number {
  const { tokens, phrases, clauses } = syntax;
  const clause = clauses[relation.clause] as Clause;
  const opening = tokens[clause.from]?.lexeme.pos;
  if (clause.opener !== 'joined' || (opening !== 'conjunction' && opening !== 'verb')) return -1;
  const head = tokens[phrases[subject]?.head ?? -1];
  const somebody = head?.lexeme.senses.some(
    (sense) =>
      sense.kind === 'event' || (sense.kind === 'concept' && /^(?:actor:|thing:(?:person|group))/u.test(sense.id)),
  );
  return somebody === true ? subject : -1;
}
