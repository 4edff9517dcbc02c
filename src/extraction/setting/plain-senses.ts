import type { EventClass } from '../../model/event-class';
import type { Lexeme, Sense, Sentence, Token } from '../../model/token';

/** Two things that one noun may stand for, and what in a report tells which is meant. */
export interface Doubt {
  /** What it is where the report tells of that without doubt. */
  readonly one: (sense: Sense) => boolean;
  readonly other: (sense: Sense) => boolean;
  /** Whether a word with but one of the two readings tells of the one. */
  readonly tells: (sense: Sense, noun: boolean) => boolean;
  /** Whether it is neither, where the report tells of nothing of the kind. */
  readonly neither: boolean;
}

/** Events that none but the ill are told of by. */
const ills: ReadonlySet<EventClass> = new Set<EventClass>(['outbreak', 'infect', 'hospitalise', 'illness']);

const isOf = (...things: readonly string[]) => {
  const known = new Set(things);
  return (sense: Sense) => sense.kind === 'concept' && known.has(sense.id);
};

export const doubts: readonly Doubt[] = [
  // "The court heard two cases", "built a case against him": of no illness a case counts nobody, and is no more than something that happened.
  {
    one: (sense) =>
      (sense.kind === 'event' && sense.event === 'infect') ||
      (sense.kind === 'casualty' && sense.effect === 'infected'),
    other: (sense) => sense.kind === 'event' && sense.event === 'sue',
    tells: (sense, noun) =>
      (sense.kind === 'concept' && sense.id.startsWith('thing:illness')) ||
      (sense.kind === 'event' && noun && ills.has(sense.event)),
    neither: true,
  },
  // "The mine collapsed": where miners dig, or what is laid under a road.
  {
    one: isOf('thing:building/mine-pit'),
    other: isOf('thing:weapon/mine'),
    tells: isOf('thing:building/mine-pit', 'thing:person/worker/miner'),
    neither: false,
  },
];

/** Whether a token tells without doubt of the one thing that a noun in doubt may stand for. */
export function settles({ lexeme }: Token, doubt: Doubt): boolean {
  if (isDoubtful(lexeme, doubt)) return false;
  for (const sense of lexeme.senses) if (doubt.tells(sense, lexeme.pos === 'noun')) return true;
  return false;
}

/** A sentence with nouns in doubt read as what its report tells of. */
export function plainSenses(sentence: Sentence, isTold: (doubt: Doubt) => boolean): Sentence {
  let plain = sentence;
  for (const doubt of doubts) {
    const told = isTold(doubt);
    if ((!told && !doubt.neither) || !plain.tokens.some(({ lexeme }) => isDoubtful(lexeme, doubt))) continue;
    const tokens = plain.tokens.map((token) =>
      isDoubtful(token.lexeme, doubt) ? { ...token, lexeme: settled(token.lexeme, doubt, told) } : token,
    );
    plain = { ...plain, tokens };
  }
  return plain;
}

function settled(lexeme: Lexeme, { one, other }: Doubt, told: boolean): Lexeme {
  return { ...lexeme, senses: lexeme.senses.filter((sense) => !other(sense) && (told || !one(sense))) };
}

function isDoubtful({ pos, senses }: Lexeme, { one, other }: Doubt): boolean {
  return pos === 'noun' && senses.length > 1 && senses.some(one) && senses.some(other);
}
