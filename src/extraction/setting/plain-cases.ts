import type { EventClass } from '../../model/event-class';
import type { Lexeme, Sense, Sentence, Token } from '../../model/token';

/** Events that none but the ill are told of by. */
const ills: ReadonlySet<EventClass> = new Set<EventClass>(['outbreak', 'infect', 'hospitalise', 'illness']);

/** Whether a token tells of an illness without doubt: a disease, a virus, an outbreak. */
export function tellsOfIllness({ lexeme }: Token): boolean {
  return (
    !isDoubtful(lexeme) &&
    lexeme.senses.some(
      (sense) =>
        (sense.kind === 'concept' && sense.id.startsWith('thing:illness')) ||
        (sense.kind === 'event' && lexeme.pos === 'noun' && ills.has(sense.event)),
    )
  );
}

/**
 * "The court heard two cases", "built a case against him": a noun that may count the ill or name a suit does neither without
 * doubt; where the report tells of no illness it counts nobody, and is no more than something that happened.
 */
export function plainCases(sentence: Sentence, ill: boolean): Sentence {
  if (!sentence.tokens.some(({ lexeme }) => isDoubtful(lexeme))) return sentence;
  const tokens = sentence.tokens.map((token) =>
    isDoubtful(token.lexeme) ? { ...token, lexeme: plain(token.lexeme, ill) } : token,
  );
  return { ...sentence, tokens };
}

function plain(lexeme: Lexeme, ill: boolean): Lexeme {
  return { ...lexeme, senses: lexeme.senses.filter((sense) => !(ill ? isSuit(sense) : isSuit(sense) || isIll(sense))) };
}

function isDoubtful({ pos, senses }: Lexeme): boolean {
  return pos === 'noun' && senses.length > 1 && senses.some(isSuit) && senses.some(isIll);
}

function isSuit(sense: Sense): boolean {
  return sense.kind === 'event' && sense.event === 'sue';
}

function isIll(sense: Sense): boolean {
  return (
    (sense.kind === 'event' && sense.event === 'infect') || (sense.kind === 'casualty' && sense.effect === 'infected')
  );
}
