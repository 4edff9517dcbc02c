import type { Token } from '../../model/token';
import { type Counting, uncounted } from '../memory/count-memory';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { Draft } from './draft';
import { isOfUs } from './in-venue';

/** A figure of what the story counts, as far as its own report tells: of those there were, or of what a noun of counting is of. */
export function loneFigure(
  scene: Scene,
  known: readonly Draft[],
  phrase: Phrase,
  tally: Phrase | null,
): Counting | null {
  if (isTaken(known, phrase) || isOfUs(scene, phrase) || isPlaced(scene, phrase)) return null;
  const put = (scene.tokens[phrase.from - 1] as Token | undefined)?.lexeme.form.includes(' ') === true;
  return { event: tally !== null || put ? 'measure' : 'exist', quantity: uncounted(null, 'item'), slots: [] };
}

/** "There were 40 in the house": those who were somewhere, whatever else is counted. */
function isPlaced({ phrases, tokens }: Scene, { index, to }: Phrase): boolean {
  const next = phrases[index + 1];
  return next?.prep === to && marksAt(tokens, to)[0] === 'place';
}

/** "Its pupils numbered 300": a number that something is told with. */
function isTaken(known: readonly Draft[], { index }: Phrase): boolean {
  return known.some(
    ({ quantities, slots }) =>
      quantities.some(({ phrase }) => phrase === index) && slots.some(({ phrase }) => phrase !== index),
  );
}
