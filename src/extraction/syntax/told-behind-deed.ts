import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { canShareSubject } from './agreement';
import type { Phrase } from './phrase';
import { isEventNoun } from './phrase-words';
import type { Relations, Syntax } from './relations';
import { hasSense } from './senses';

/**
 * «القبض على رجل قتل زوجته», «وفاة امرأة سقطت من شرفتها»: whether a verb without a relative tells of the person without an article right
 * before it, whom the noun of a deed is of: where it agrees with nobody else, or is what persons do.
 */
export function isToldBehindDeed({ tokens, phrases }: Syntax, { token }: Relations, phrase: Phrase): boolean {
  if (phrase.to !== token || !isSomebody(tokens[phrase.head] as Token) || !canShareSubject(tokens, token, phrase))
    return false;
  let deed: Phrase | undefined = phrase;
  while (deed !== undefined && (deed.of >= 0 || deed.prep >= 0)) {
    const last: Phrase | undefined = phrases[deed.of >= 0 ? deed.of : deed.index - 1];
    if (last === undefined || last.to < (deed.prep >= 0 ? deed.prep : deed.from)) return false;
    deed = last;
  }
  const head = deed === undefined ? undefined : tokens[deed.head];
  if (deed === undefined || head === undefined || !(isEventNoun(head) || hasSense(head, 'casualty'))) return false;
  return !canShareSubject(tokens, token, deed) || isPersonal(tokens[token] as Token);
}

function isSomebody({ lexeme: { pos, definite, senses } }: Token): boolean {
  if (pos !== 'noun' || definite) return false;
  return senses.some((sense) => sense.kind === 'concept' && /^(?:thing:person|actor:role)/u.test(sense.id));
}

/** «مقتل رجل أثار غضبا»: what brings something about, or takes place, is told of the deed. */
function isPersonal({ lexeme: { senses } }: Token): boolean {
  return senses.some((sense) => {
    // «حاول الفرار»: nobody else tries.
    if (sense.kind === 'stage') return true;
    return sense.kind === 'event' && sense.frame !== 'causative' && personal.has(traitsOf(sense.event).family);
  });
}

const personal: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'movement', 'accident', 'custody']);
