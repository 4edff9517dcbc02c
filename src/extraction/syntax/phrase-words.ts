import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { conceptOf, senseOf } from './senses';

/** "at least 70", «أكثر من 30»: words that bound a number belong to its phrase. */
export function boundsNumber(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || senseOf(tokens[i] as Token, 'bound') === undefined) return false;
  return next.lexeme.pos === 'number' || boundsNumber(tokens, i + 1);
}

export function isNominal(token: Token): boolean {
  const { pos } = token.lexeme;
  return pos === 'noun' || pos === 'name' || pos === 'number' || pos === 'adjective' || pos === 'determiner';
}

/** Past the first token of a phrase, and past further bounds ("at least some 70"). */
export function skipBounds(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (senseOf(tokens[i - 1] as Token, 'bound') !== undefined && boundsNumber(tokens, i)) i++;
  return i;
}

/** An opening mark round one nominal word: «عدوان جوي «إسرائيلي»», the so-called "safe" zone. */
export function isQuotedWord(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lexeme.pos !== 'open' || tokens[i + 2]?.lexeme.pos !== 'close') return false;
  return isNominal(tokens[i + 1] as Token);
}

/** Two known names in a row are two: who did it, and to whom. */
export function isKnownName(token: Token): boolean {
  return token.lexeme.pos === 'name' && senseOf(token, 'concept') !== undefined;
}

export function isBodyName(token: Token): boolean {
  return isKnownName(token) && conceptOf(token, 'place:') === undefined && conceptOf(token, 'actor:') !== undefined;
}

/**
 * «أبلغ مصدر أمني رويترز», «أخبر مسؤولون شبكة CNN»: a known name, or a noun with one, behind one who tells and takes no complement
 * further, is who was told.
 */
export function isTold(tokens: readonly Token[], from: number, i: number): boolean {
  const first = tokens[i] as Token;
  const named = first.lexeme.pos === 'noun' && !first.lexeme.definite ? i + 1 : i;
  const name = tokens[named + (tokens[named]?.lexeme.pos === 'open' ? 1 : 0)];
  if (name === undefined || !isBodyName(name)) return false;
  const before = tokens[i - 1] as Token;
  const { pos, number, ending } = before.lexeme;
  const complete =
    pos === 'adjective' ||
    pos === 'name' ||
    (pos === 'noun' && (number === 'dual' || ending !== undefined || (isOfNoState(name) && isWhole(before))));
  if (!complete) return false;
  for (let at = from - 1; at >= Math.max(0, from - tellingReach); at--) {
    const token = tokens[at] as Token;
    if (token.lexeme.pos === 'verb') return senseOf(token, 'speech')?.act === 'tell';
  }
  return false;
}

/** An office told in several words («مصدر أمني») or with its article has all its complements; a spokesman is always somebody's. */
function isWhole(token: Token): boolean {
  const { definite, form } = token.lexeme;
  return definite || (form.includes(' ') && conceptOf(token, 'actor:')?.endsWith('/spokesperson') !== true);
}

/** An agency, a paper or a movement: its id names no state, as that of a person does. */
function isOfNoState(token: Token): boolean {
  return /^actor:[^/]{3,}$/u.test(conceptOf(token, 'actor:') ?? '');
}

/** Tokens between a verb of telling and what may name who was told. */
const tellingReach = 8;

/**
 * A noun that names an event and no known body, person or built thing: "coalition" may mean joining, but stands for who joined;
 * "protesters" march, «السد» is no closing.
 */
export function isEventNoun(token: Token): boolean {
  if (token.lexeme.pos !== 'noun' || senseOf(token, 'event') === undefined) return false;
  const thing = conceptOf(token, 'thing:');
  if (thing !== undefined && standing.some((root) => thing.startsWith(root)) && !countsHarm(token)) return false;
  return conceptOf(token, 'actor:') === undefined;
}

const standing = ['thing:person', 'thing:building', 'thing:vehicle'];

/** "Injury", «إصابة» stands for the hurt as well as for their being hurt. */
function countsHarm(token: Token): boolean {
  for (const sense of token.lexeme.senses)
    if (sense.kind === 'event' && traitsOf(sense.event).effect !== undefined && traitsOf(sense.event).family === 'harm')
      return true;
  return false;
}

/** Nothing is annexed to a noun that shows its case, and what shows the accusative («اقتحم لصوص مصرفا») is annexed to none. */
export function isApart(before: Token, next: Token): boolean {
  if (next.lexeme.pos !== 'noun') return false;
  if (before.lexeme.ending !== undefined) return true;
  return before.lexeme.pos === 'noun' && next.lexeme.ending === 'oblique' && next.lexeme.number === 'singular';
}

/** «قدّر مسؤول محلي عدد القتلى بنحو 30»: a noun of counting is annexed to nobody. */
export function isCountedBy(before: Token, next: Token): boolean {
  if (next.lexeme.pos !== 'noun' || next.lexeme.definite || senseOf(next, 'measure')?.measure !== 'number')
    return false;
  const { pos } = before.lexeme;
  if (pos === 'name' || pos === 'adjective') return true;
  return pos === 'noun' && conceptOf(before, 'actor:') !== undefined;
}

/** A unit in which something is measured: behind its number it ends the measure, and nothing is annexed to it. */
export function isUnit(token: Token): boolean {
  return (
    senseOf(token, 'unit') !== undefined ||
    token.lexeme.senses.some((sense) => sense.kind === 'concept' && units.has(sense.id))
  );
}

const units: ReadonlySet<string> = new Set(['thing:unit/degree', 'thing:unit/kilometre']);
