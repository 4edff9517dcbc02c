import type { ClaimEntry, PositionEntry, QuestionEntry } from '../model';
import type { Messages } from './messages';
import type { View } from './view';

/** What a position says, with a denial or an openness marked. */
export function positionLabel({ label, denies, open }: PositionEntry, { words }: Messages): string {
  return `${denies ? `${words.denies} ` : ''}${label}${open ? ` (${words.open})` : ''}`;
}

/**
 * The answer of a position as a heading over its words: yes or no where the question is whether something happened,
 * else the label, taken from a claim in the language of the page where there is one.
 */
export function answerWords(position: PositionEntry, view: View, messages: Messages): string {
  const { value, claims } = position;
  if (value.kind === 'polarity') return value.affirmed === position.denies ? messages.words.no : messages.words.yes;
  const own = claims.find((claim) => claim.value.kind === value.kind && speaks(claim, view, messages));
  const label = own && 'name' in own.value && !position.denies ? own.value.name : position.label;
  return positionLabel({ ...position, label }, messages);
}

/** Lengths of a quote that says enough and can be taken in at a glance. */
const TELLING = [25, 180] as const;

/**
 * The claim whose words stand for a position: in the language of the page where there is one, of a readable length, and
 * of those the one that shares most words with what else is said on the question, so that it speaks to the point.
 */
export function spokesman(
  { claims }: PositionEntry,
  question: QuestionEntry,
  view: View,
  messages: Messages,
): ClaimEntry | undefined {
  const own = claims.filter((claim) => speaks(claim, view, messages));
  const eligible = own.length > 0 ? own : claims;
  const fitting = eligible.filter(
    ({ evidence: { quote } }) => quote.length >= TELLING[0] && quote.length <= TELLING[1],
  );
  const counts = new Map<string, number>();
  const all = new Set(question.positions.flatMap((position) => position.claims.map(({ evidence }) => evidence.quote)));
  for (const word of [...all].flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Each word counts for the other quotes that have it; the root keeps long quotes from winning by length alone.
  const shared = ({ evidence }: ClaimEntry) => {
    const words = wordsOf(evidence.quote);
    return words.reduce((sum, word) => sum + (counts.get(word) ?? 1) - 1, 0) / Math.sqrt(words.length + 1);
  };
  const [first, ...others] = fitting.length > 0 ? fitting : eligible;
  return others.reduce((best, claim) => (best && shared(claim) > shared(best) ? claim : best), first);
}

/** Words of a quote that are long enough to tell something, each once. */
function wordsOf(quote: string): readonly string[] {
  return [...new Set(quote.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
}

/** Whether a claim stands in a report in the language of the page. */
function speaks({ evidence }: ClaimEntry, view: View, { language }: Messages): boolean {
  return view.report(evidence.report)?.language === language;
}
