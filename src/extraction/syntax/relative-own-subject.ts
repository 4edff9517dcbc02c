import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { isSuffix } from './antecedent';
import type { Clause } from './clause';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { conceptOf, senseOf } from './senses';

/**
 * «التي شعر سكانها بالهزة», «الذين تتراوح أعمارهم», «الإعلام الذي يسيطر الحزب عليه»: whether a relative clause has a subject of its own
 * right behind its verb, as the verb does not agree with the relative, can have no bare object, or that noun is part of
 * what is told of. Arabic takes the antecedent up by a pronoun wherever it is no subject.
 */
export function hasOwnSubject(syntax: Syntax, relation: Relations, next: number): boolean {
  const { tokens, phrases, clauses } = syntax;
  const clause = clauses[relation.clause] as Clause;
  const relative = relativeOf(tokens, clause);
  const subject = phrases[next] as Phrase;
  const verb = tokens[relation.token] as Token;
  if (relative === undefined || verb.lexeme.voice === 'passive' || subject.from !== behind(tokens, relation.token))
    return false;
  if (disagrees(verb, relative)) return true;
  const head = tokens[subject.head] as Token;
  if (takesBareObject(syntax, relation, next)) return false;
  const owner = phrases[next + 1];
  if (owner?.of === next && owner.from === subject.to && isSuffix(syntax, owner.index, subject.to - 1)) return true;
  return head.lexeme.definite && conceptOf(head, 'place:') === undefined;
}

/**
 * «الطائرة التي أسقطها», «السيارة التي أوقفتها»: whether the verb of a relative clause, of which a pronoun is the object, is somebody's other
 * than what the clause describes: it is written for another, or what it tells only persons and bodies do.
 */
export function isOfAnother({ tokens, phrases, phraseAt, clauses }: Syntax, { token, clause }: Relations): boolean {
  const { from } = clauses[clause] as Clause;
  const relative = relativeOf(tokens, clauses[clause] as Clause);
  const verb = tokens[token] as Token;
  if (relative === undefined || verb.lexeme.voice === 'passive') return false;
  if (disagrees(verb, relative)) return true;
  const event = senseOf(verb, 'event')?.event;
  const described = phrases[phraseAt[from - 1] as number];
  if (event === undefined || described === undefined) return false;
  if (!ofPersons.has(traitsOf(event).family)) return false;
  const thing = conceptOf(tokens[described.head] as Token, 'thing:');
  return thing !== undefined && !thing.startsWith('thing:person') && !thing.startsWith('thing:group');
}

/** Families of deeds that no thing does. */
const ofPersons: ReadonlySet<Family> = new Set<Family>(['custody', 'control', 'economy', 'law', 'office']);

function relativeOf(tokens: readonly Token[], { from, to }: Clause): Token | undefined {
  for (let i = from; i < to && i < from + 2; i++)
    if (tokens[i]?.lexeme.pos === 'relative' && tokens[i]?.lexeme.number !== null) return tokens[i];
  return undefined;
}

/** Where a phrase right behind the verb begins, over adverbs. */
function behind(tokens: readonly Token[], verb: number): number {
  let at = verb + 1;
  while (tokens[at]?.lexeme.pos === 'adverb') at++;
  return at;
}

/** The verb is written for one, or for the other gender, and so is not of what the relative stands for. */
function disagrees({ lexeme }: Token, relative: Token): boolean {
  if (lexeme.number !== 'singular') return false;
  if (relative.lexeme.number !== 'singular') return true;
  return lexeme.gender !== undefined && lexeme.gender !== relative.lexeme.gender;
}

/** Whether the verb may have a bare object: its event is done to something, and its own preposition does not bring that in. */
function takesBareObject({ tokens, phrases }: Syntax, { token, objects }: Relations, next: number): boolean {
  const governed = objects.some((object) => {
    const { prep } = phrases[object] as Phrase;
    return object !== next && prep >= 0 && senseOf(tokens[prep] as Token, 'marks')?.governor === 'verb';
  });
  if (governed) return false;
  if (senseOf(tokens[token] as Token, 'certainty') !== undefined) return false;
  const event = senseOf(tokens[token] as Token, 'event');
  return event?.frame !== 'intransitive' && event?.frame !== 'unaccusative' && event?.frame !== 'instrument';
}
