import type { ClaimEntry, LanguagePack } from '../../src/model';
import { type LabelSense, labelSense } from './label-sense';
import type { MatchedQuote } from './matched-quotes';
import { namesSource, type SourceReader } from './names-source';

export interface Figure {
  readonly stage: string;
  readonly right: number;
  readonly of: number;
  readonly meaning: string;
}

/** Figures by stage over the labelled quotes: extraction, attribution, commitment, values, alignment. */
export function figuresOf(matched: readonly MatchedQuote[], english: LanguagePack, reader: SourceReader): Figure[] {
  const covered = matched.filter(({ hits }) => hits.length > 0);
  const figures: Figure[] = [
    count('extraction', covered.length, matched.length, 'labelled quotes that a claim covers'),
    tally(
      'attribution',
      covered.filter(({ position }) => position.source !== ''),
      'covered quotes of which a claim names the labelled source',
      ({ position, outlet, hits }) =>
        namesSource(
          position.source,
          outlet,
          hits.map(({ claim }) => claim),
          reader,
        ),
    ),
    tally(
      'commitment, hedged',
      covered.filter(({ position }) => position.hedged),
      'hedged positions with a hedged claim',
      isHedged,
    ),
    tally(
      'commitment, plain',
      covered.filter(({ position }) => !position.hedged),
      'plain positions with a plain claim',
      (quote) => quote.hits.some(({ claim }) => !hedged(claim)),
    ),
    tally(
      'values, counts',
      covered.filter(({ question }) => question.kind === 'count'),
      'counts of which a claim has the number',
      (quote) => hasNumber(quote, labelSense(quote.position.value, english)),
    ),
    tally('values, kind', covered, 'quotes of which a claim answers a question of the labelled kind', (quote) =>
      quote.hits.some(({ question }) => question.kind === quote.question.kind),
    ),
    ...alignment(covered),
  ];
  return figures;
}

function count(stage: string, right: number, of: number, meaning: string): Figure {
  return { stage, right, of, meaning };
}

function tally(
  stage: string,
  quotes: readonly MatchedQuote[],
  meaning: string,
  isRight: (quote: MatchedQuote) => boolean,
): Figure {
  return count(stage, quotes.filter(isRight).length, quotes.length, meaning);
}

function hedged({ commitment }: ClaimEntry): boolean {
  return commitment.certainty !== 'certain' || commitment.conditional || commitment.stage !== 'accomplished';
}

function isHedged(quote: MatchedQuote): boolean {
  return quote.hits.some(({ claim }) => hedged(claim));
}

function hasNumber(quote: MatchedQuote, label: LabelSense): boolean {
  if (label.numbers.length === 0) return quote.hits.some(({ claim }) => claim.value.kind === 'quantity');
  return quote.hits.some(({ claim }) => claim.value.kind === 'quantity' && label.numbers.includes(claim.value.best));
}

/** Pairs of covered quotes of one label that share a predicted question, and pairs of two labels that do. */
function alignment(covered: readonly MatchedQuote[]): Figure[] {
  let together = 0;
  let pairs = 0;
  for (let i = 0; i < covered.length; i++) {
    for (let j = i + 1; j < covered.length; j++) {
      const [a, b] = [covered[i] as MatchedQuote, covered[j] as MatchedQuote];
      if (a.question !== b.question || a.position === b.position) continue;
      pairs++;
      const ids = new Set(a.hits.map(({ question }) => question.id));
      if (b.hits.some(({ question }) => ids.has(question.id))) together++;
    }
  }
  return [count('alignment', together, pairs, 'pairs of positions of one label that meet in one question')];
}
