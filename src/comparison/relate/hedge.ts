import type { Certainty, SpeechAct, Token } from '../../model';

/** How sure a sentence is of what it tells, where a word of it says. */
export interface Hedge {
  readonly certainty: Certainty;
  /** The word says nothing else: may, possibly, «قد». */
  readonly only: boolean;
}

const rank: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 };

/** The less sure of two. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return rank[b] < rank[a] ? b : a;
}

/** What is only thought, asked or looked into is not asserted. */
const leftOpen: Readonly<Partial<Record<SpeechAct, Certainty>>> = {
  believe: 'probable',
  suspect: 'possible',
  doubt: 'possible',
  investigate: 'unknown',
  'cannot-confirm': 'unknown',
};

/** The hedge that a word of a sentence is; null for none. */
export function hedgeOf(tokens: readonly Token[], index: number): Hedge | null {
  const { lexeme } = tokens[index] as Token;
  let certainty: Certainty = 'certain';
  let only = true;
  for (const sense of lexeme.senses) {
    if (sense.kind === 'certainty') certainty = weaker(certainty, sense.certainty);
    else if (sense.kind === 'speech') certainty = weaker(certainty, leftOpen[sense.act] ?? 'certain');
    else if (sense.kind === 'link' && (sense.link === 'question' || sense.link === 'how')) certainty = 'unknown';
    else if (sense.kind === 'event' || sense.kind === 'concept' || sense.kind === 'act') only = false;
  }
  return certainty === 'certain' ? null : { certainty, only };
}
