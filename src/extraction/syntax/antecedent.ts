import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { agreeingPhrase } from './agreeing-phrase';
import { beforeAside } from './asides';
import { bareAntecedent } from './bare-antecedent';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import { type Phrase, rootOf } from './phrase';
import type { Syntax } from './relations';
import { senseOf } from './senses';

export function relationAtHead(syntax: Syntax, phrase: number): number {
  return syntax.relationAt[(syntax.phrases[phrase] as Phrase).head] as number;
}

/** A pronoun written onto its verb or noun. */
export function isSuffix(syntax: Syntax, phrase: number, governor: number): boolean {
  const { from } = syntax.phrases[phrase] as Phrase;
  const token = syntax.tokens[from] as Token;
  return (
    token.lexeme.pos === 'pronoun' && from === governor + 1 && token.start === (syntax.tokens[governor] as Token).end
  );
}

/** The phrase that one leads back to over prepositions, "of" and appositions right before it. */
export function termOf(syntax: Syntax, phrase: number): number {
  let at = syntax.phrases[phrase];
  while (at !== undefined) {
    at = rootOf(at, syntax.phrases);
    if (at.prep < 0 && at.of < 0) return at.index;
    const before: Phrase | undefined = syntax.phrases[(at.owner >= 0 ? at.owner : at.index) - 1];
    if (before === undefined || syntax.clauseAt[before.from] !== syntax.clauseAt[at.from]) return phrase;
    at = before;
  }
  return phrase;
}

export function antecedent(syntax: Syntax, relative: number): number {
  const bare = bareAntecedent(syntax.tokens, relative, syntax.phraseAt, syntax.phrases);
  if (bare >= 0) return bare;
  const kept = besideRuledOut(syntax, relative);
  if (kept >= 0) return kept;
  const twin = joinedTo(syntax, relative);
  if (twin >= 0) return antecedent(syntax, twin);
  const last = beforeAside(syntax.tokens, relative);
  for (let i = last; i >= 0 && i >= last - 3; i--) {
    const at = syntax.phraseAt[i] as number;
    if (at < 0) continue;
    // «القوات هي التي نفذت»: a pronoun between stands for the phrase before it.
    const isCopula =
      (syntax.tokens[i] as Token).lexeme.pos === 'pronoun' && at > 0 && (syntax.phrases[at - 1] as Phrase).to === i;
    if (isCopula) return termOf(syntax, at - 1);
    const shows = (syntax.tokens[relative] as Token).lexeme.number !== null;
    return shows ? agreeingPhrase(syntax, relative, at) : spokenOf(syntax, relative, last, at);
  }
  return -1;
}

/** "Which imagine battles and which were used": a relative that "and" joins to a relative clause is of the same noun. */
function joinedTo({ tokens, clauses, clauseAt }: Syntax, relative: number): number {
  if (tokens[relative - 1]?.lexeme.pos !== 'conjunction' || tokens[relative]?.lexeme.pos !== 'relative') return -1;
  const clause = elementAt(clauses, indexAt(clauseAt, relative - 2));
  return clause?.opener === 'relative' && tokens[clause.from]?.lexeme.pos === 'relative' ? clause.from : -1;
}

/**
 * "A loudspeaker in Seoul that broadcasts", "the members of the family who was": without a comma a relative clause narrows no
 * name, and its verb agrees with what it tells of. Where the nearest phrase is unfit and completes another, that one is told of.
 */
function spokenOf(syntax: Syntax, relative: number, last: number, at: number): number {
  const { tokens, phrases } = syntax;
  const word = (tokens[relative] as Token).lexeme;
  if (word.pos !== 'relative' || word.gender !== undefined || last !== relative - 1) return at;
  let verb = relative + 1;
  while (tokens[verb]?.lexeme.pos === 'adverb') verb++;
  const { pos, number, gender } = tokens[verb]?.lexeme ?? {};
  if (gender !== undefined) return at;
  const deed = harmfulDeed(syntax, verb, at);
  if (deed >= 0) return deed;
  const wanted = pos === 'verb' || pos === 'aux' ? number : null;
  let found = at;
  for (let step = 0; step < 3; step++) {
    const phrase = phrases[found] as Phrase;
    const head = (tokens[phrase.head] as Token).lexeme;
    const narrow = tokens[relative - 1]?.lexeme.pos !== 'comma';
    const fits =
      !(narrow && head.pos === 'name' && (tokens[phrase.from] as Token).lexeme.pos !== 'determiner') &&
      (wanted == null || head.pos !== 'noun' || head.number === wanted || head.number === null);
    if (fits) return found;
    const before = phrases[found - 1];
    if (phrase.prep < 0 || before === undefined || before.to !== phrase.prep) return at;
    found = before.index;
  }
  return at;
}

/** "A strike on a market that killed six": what does harm is the blow, and not the place that it fell on; −1 where none stands so. */
function harmfulDeed({ tokens, phrases }: Syntax, verb: number, at: number): number {
  const place = phrases[at] as Phrase;
  const before = elementAt(phrases, at - 1);
  if (before === undefined || place.prep < 0 || before.to !== place.prep) return -1;
  const harms = senseOf(tokens[verb] as Token, 'event')?.event;
  if (harms === undefined || traitsOf(harms).family !== 'harm' || doesHarm(tokens[place.head] as Token)) return -1;
  const told = senseOf(tokens[before.head] as Token, 'event')?.event;
  return told !== undefined && dealt.has(traitsOf(told).family) ? before.index : -1;
}

/** Families of blows and mishaps. */
const dealt: ReadonlySet<string> = new Set(['assault', 'accident', 'nature']);

/** Persons, arms, vehicles and deeds. */
function doesHarm({ lexeme }: Token): boolean {
  return lexeme.senses.some(
    (sense) =>
      sense.kind === 'event' ||
      (sense.kind === 'concept' && /^(?:actor:|thing:(?:person|weapon|vehicle|animal|illness|group))/u.test(sense.id)),
  );
}

/** "It was a technician, not a hacker, who": the term before one that a negation between commas rules out; −1 where none is. */
function besideRuledOut({ tokens, phrases, phraseAt }: Syntax, relative: number): number {
  const last = tokens[relative - 1]?.lexeme.pos === 'comma' ? relative - 2 : relative - 1;
  const out = elementAt(phrases, indexAt(phraseAt, last));
  const before = out === undefined ? undefined : elementAt(phrases, out.index - 1);
  if (out === undefined || before === undefined || tokens[out.from - 1]?.lexeme.pos !== 'negator') return -1;
  return tokens[out.from - 2]?.lexeme.pos === 'comma' && before.to === out.from - 2 ? before.index : -1;
}

/** «شركاؤنا العراقيون»: behind a noun with its suffix a definite word of people says of what country they are. */
export function describedBy({ tokens, phrases }: Syntax, phrase: Phrase): Phrase {
  const suffix = elementAt(phrases, phrase.index - 1);
  if (suffix === undefined || suffix.of < 0 || suffix.to !== phrase.from || suffix.to - suffix.from > 1) return phrase;
  const { definite, senses, number } = (tokens[phrase.head] as Token).lexeme;
  if ((tokens[suffix.from] as Token).lexeme.pos !== 'pronoun' || !definite) return phrase;
  const described = phrases[suffix.of] as Phrase;
  const agrees = number === null || (tokens[described.head] as Token).lexeme.number !== 'singular';
  return agrees && senses.some((sense) => sense.kind === 'concept' && sense.sort === 'demonym') ? described : phrase;
}
