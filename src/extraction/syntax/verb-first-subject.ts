import type { Token } from '../../model/token';
import { isActedOn } from './acted-on';
import { canBeSubject } from './agreement';
import { bareEvent, bareNature } from './bare-event';
import { doerGoingOn, goesOnWith, isBefallen, isPartner } from './befallen';
import type { Clause } from './clause';
import { inheritedSubject } from './inherited-subject';
import { isAccused } from './is-accused';
import { isExpletive } from './is-expletive';
import { isOwnOf } from './is-own-of';
import { isSaidEvent } from './is-said-event';
import { overRelative } from './over-relative';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { hasOwnSubject, isOfAnother } from './relative-own-subject';
import { saysOn } from './says-on';
import { senseOf } from './senses';
import { speaksAfter } from './speaks-after';
import { isOwnSubject, isTakenUp, isTopic } from './topics';

/**
 * Finds the subject of a verb that its subject may follow, given the phrase before it (−1: none), and takes it out of the objects.
 * `resuming`: the first object is a pronoun that takes up what was named before.
 */
export function verbFirstSubject(syntax: Syntax, relation: Relations, before: number, resuming: boolean): void {
  const at = relation.objects.findIndex((index) => takesUpAll(syntax, index));
  if (at >= 0) relation.objects.splice(at, 1);
  const [first] = relation.objects;
  if (before >= 0 && isBehindDash(syntax, relation)) {
    verbFirstSubject(syntax, relation, -1, resuming);
    return;
  }
  if (speaksAfter(syntax, relation)) {
    relation.subject = relation.objects.shift() as number;
    return;
  }
  if (before < 0 && saysOn(syntax.tokens[relation.token] as Token)) {
    relation.subject = inheritedSubject(syntax, relation);
    return;
  }
  const natural = before < 0 ? bareNature(syntax, relation) : -1;
  if (natural >= 0) {
    relation.subject = natural;
    return;
  }
  const suffixed = first !== undefined && (resuming || isTakenUp(syntax, first));
  const bare = suffixed ? relation.objects.slice(1) : relation.objects;
  const next = bare[0];
  if (next !== undefined && before < 0 && isSaidEvent(syntax, relation, next)) {
    relation.subject = inheritedSubject(syntax, relation);
    return;
  }
  if (next !== undefined && before < 0 && bare.length === 1 && isOwnOf(syntax, relation)) return;
  if (next !== undefined && before < 0 && !suffixed && bare.length === 1 && isBefallen(syntax, relation, next)) {
    relation.subject = doerGoingOn(syntax, relation, inheritedSubject(syntax, relation));
    return;
  }
  if (next !== undefined && before < 0 && !suffixed && bare.length === 1 && isActedOn(syntax, relation, next)) {
    relation.subject = inheritedSubject(syntax, relation);
    return;
  }
  if (next !== undefined && before < 0 && !suffixed && bare.length === 1) {
    const doer = goesOnWith(syntax, relation, next);
    if (doer >= 0) {
      relation.subject = doer;
      return;
    }
  }
  if (next !== undefined && before < 0 && bare.length === 1 && isPartner(syntax, relation, next)) {
    const doer = doerGoingOn(syntax, relation, inheritedSubject(syntax, relation));
    if (doer >= 0) {
      relation.subject = doer;
      return;
    }
  }
  if (
    next !== undefined &&
    canBeSubject(syntax.tokens, relation.token, syntax.phrases[next] as Phrase) &&
    !isAccused(syntax, relation, bare) &&
    (before < 0 ||
      isExpletive(syntax, relation, before, next) ||
      (isRelative(syntax, relation) &&
        (suffixed || resumes(syntax, relation, next) || hasOwnSubject(syntax, relation, next))))
  ) {
    relation.subject = next;
    relation.objects.splice(relation.objects.indexOf(next), 1);
    return;
  }
  if (before >= 0 && next !== undefined && suffixed && isTopic(syntax, relation, before, next)) {
    relation.subject = next;
    relation.objects.splice(relation.objects.indexOf(next), 1);
    relation.objects[relation.objects.indexOf(first)] = before;
    return;
  }
  if (before >= 0 && next !== undefined && isOwnSubject(syntax, relation, before, next)) {
    relation.subject = next;
    relation.objects.splice(relation.objects.indexOf(next), 1);
    return;
  }
  // «الطائرة التي أسقطها»: by whom is not said here, and need not be who speaks or acts outside.
  if (suffixed && isRelative(syntax, relation) && isOfAnother(syntax, relation)) return;
  relation.subject =
    [before, bareEvent(syntax, relation), overRelative(syntax, relation)].find((at) => at >= 0) ??
    inheritedSubject(syntax, relation);
}

function isRelative(syntax: Syntax, relation: Relations): boolean {
  return (syntax.clauses[relation.clause] as Clause).opener === 'relative';
}

/** A relative clause whose antecedent comes back as a pronoun («انطلقت منها الصواريخ») has its own subject behind the verb. */
function resumes(syntax: Syntax, relation: Relations, next: number): boolean {
  if (senseOf(syntax.tokens[relation.token] as Token, 'speech') !== undefined) return true;
  const { from } = syntax.phrases[next] as Phrase;
  for (let i = relation.token + 1; i < from; i++) {
    const token = syntax.tokens[i] as Token;
    if (token.lexeme.pos === 'pronoun' || senseOf(token, 'scope') !== undefined) return true;
  }
  return false;
}

/** «دمشق (فرانس برس) - ذكرت صحيفة»: a dash alone between a dateline and the verb, with a phrase behind it. */
function isBehindDash({ tokens, clauses }: Syntax, { token, clause, objects }: Relations): boolean {
  if (objects.length === 0 || !isDash(tokens[token - 1])) return false;
  const from = (clauses[clause] as Clause).from;
  const before = tokens.slice(from, token - 1);
  return (
    tokens[token - 2]?.lexeme.pos === 'close' ||
    !before.some(isDash) ||
    before.every(({ lexeme }) => dateline.has(lexeme.pos))
  );
}

/** What a dateline is made of: a place, a day, an agency. */
const dateline: ReadonlySet<Token['lexeme']['pos']> = new Set<Token['lexeme']['pos']>([
  'name',
  'number',
  'time',
  'comma',
  'open',
  'close',
  'other',
]);

const isDash = (token: Token | undefined): boolean => /^[-–—]$/u.test(token?.lexeme.form ?? '');

/** «لم تتلق ما يفيد بذلك، وذلك في أول تقرير»: behind a comma and "and", a pronoun that stands alone takes up all that was told. */
function takesUpAll({ tokens, phrases }: Syntax, index: number): boolean {
  const { from, to } = phrases[index] as Phrase;
  if (to !== from + 1 || tokens[from]?.lexeme.pos !== 'pronoun') return false;
  return tokens[from - 1]?.lexeme.pos === 'conjunction' && tokens[from - 2]?.lexeme.pos === 'comma';
}
