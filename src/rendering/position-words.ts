import type { ClaimEntry, PositionEntry } from '../model';
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

/** The claim whose words stand for a position: in the language of the page where there is one, of a readable length. */
export function spokesman({ claims }: PositionEntry, view: View, messages: Messages): ClaimEntry | undefined {
  const own = claims.filter((claim) => speaks(claim, view, messages));
  const eligible = own.length > 0 ? own : claims;
  return (
    eligible.find(({ evidence: { quote } }) => quote.length >= TELLING[0] && quote.length <= TELLING[1]) ?? eligible[0]
  );
}

/** Whether a claim stands in a report in the language of the page. */
function speaks({ evidence }: ClaimEntry, view: View, { language }: Messages): boolean {
  return view.report(evidence.report)?.language === language;
}
