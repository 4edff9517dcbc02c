import type { Lexeme, Sense, Sentence, Token } from '../../model/token';

const pit = 'thing:building/mine-pit';
const weapon = 'thing:weapon/mine';

/** Whether a token tells without doubt of those who dig or of where they do. */
export function tellsOfMining({ lexeme }: Token): boolean {
  return (
    !isDoubtful(lexeme) && lexeme.senses.some((sense) => isOf(sense, pit) || isOf(sense, 'thing:person/worker/miner'))
  );
}

/** "The mine collapsed": a word for where miners dig and for what is laid under a road is the former in a report that tells of miners. */
export function plainMines(sentence: Sentence): Sentence {
  if (!sentence.tokens.some(({ lexeme }) => isDoubtful(lexeme))) return sentence;
  const tokens = sentence.tokens.map((token) =>
    isDoubtful(token.lexeme) ? { ...token, lexeme: withoutWeapon(token.lexeme) } : token,
  );
  return { ...sentence, tokens };
}

function withoutWeapon(lexeme: Lexeme): Lexeme {
  return { ...lexeme, senses: lexeme.senses.filter((sense) => !isOf(sense, weapon)) };
}

function isDoubtful({ pos, senses }: Lexeme): boolean {
  return pos === 'noun' && senses.some((sense) => isOf(sense, pit)) && senses.some((sense) => isOf(sense, weapon));
}

function isOf(sense: Sense, thing: string): boolean {
  return sense.kind === 'concept' && sense.id === thing;
}
