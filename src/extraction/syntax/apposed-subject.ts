import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import { isRole } from './is-role';
import type { Phrase } from './phrase';
import type { Syntax } from './relations';

/** Phrases gone back over, at most. */
const most = 8;

/**
 * "The bomb went off at noon, the group's head, Rami Saleh, told AFP", "…, Rami Saleh, 58, the head of a group in Homs, said": the
 * office or name that others say who it is of, with whatever completes them; or −1.
 */
export function apposedSubject(syntax: Syntax, { from }: Clause): number {
  const { tokens, phrases, phraseAt } = syntax;
  let at = termOf(syntax, elementAt(phrases, indexAt(phraseAt, from - 1)));
  let found = -1;
  for (let steps = 0; at !== undefined && steps < most; steps++) {
    const beside = besideOf(syntax, at);
    // Over an age between a name and its office.
    const isAge = beside !== undefined && tokens[beside.head]?.lexeme.pos === 'number';
    const last = isAge && tokens[at.head]?.lexeme.pos !== 'number' ? besideOf(syntax, beside) : beside;
    if (last === undefined) break;
    const before = termOf(syntax, last);
    if (before === undefined || !saysWho(tokens[before.head] as Token, tokens[at.head] as Token)) break;
    at = before;
    found = at.index;
  }
  return found;
}

/** The phrase that a comma parts from one behind it. */
function besideOf({ tokens, phrases }: Syntax, { index, from }: Phrase): Phrase | undefined {
  const last = elementAt(phrases, index - 1);
  return last?.to === from - 1 && tokens[last.to]?.lexeme.pos === 'comma' ? last : undefined;
}

/** What a phrase leads back to that stands under no preposition: "the head" of "the head of a group in Homs". */
function termOf({ phrases }: Syntax, phrase: Phrase | undefined): Phrase | undefined {
  let at = phrase;
  for (let steps = 0; at !== undefined && (at.of >= 0 || at.prep >= 0); steps++) {
    if (steps > most) return undefined;
    const before: Phrase | undefined = phrases[at.index - 1];
    at = at.of >= 0 ? phrases[at.of] : before?.to === at.prep ? before : undefined;
  }
  return at;
}

/** An office beside a name, or an age behind either. */
function saysWho(one: Token, other: Token): boolean {
  if (other.lexeme.pos === 'number') return isRole(one) || one.lexeme.pos === 'name';
  const says = (office: Token, name: Token) => isRole(office) && name.lexeme.pos === 'name';
  return says(one, other) || says(other, one);
}
