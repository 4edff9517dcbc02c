import type { ClaimEntry, PositionEntry, QuestionEntry } from '../model';
import { asksWhether } from './asks-whether';
import { figureWords } from './figure-words';
import type { ByKind, Messages } from './messages';
import { messageLanguages, messagesFor } from './messages-for';
import { momentWords } from './moment-words';
import { quoted as inQuotes } from './quoted';
import { scriptLanguage } from './script-language';
import type { View } from './view';

/** The answer of a position: the library's own words about it, if any, and then the value or the quote. */
export interface Answer {
  /** "Not", "Leaves open whether it was"; null of a plain answer. */
  readonly mark: string | null;
  readonly text: string;
  /** The text is quoted from a report. */
  readonly quoted: boolean;
}

/**
 * What a position answers: yes or no where the question is whether something happened, a figure in words, else what its
 * claims call the value, in the language of the page where they do or where its sort has a word there, or the shortest quote
 * that states it.
 */
export function answerOf(position: PositionEntry, messages: Messages, question?: QuestionEntry): Answer {
  const { value, denies, open, labels = [] } = position;
  const { words, language } = messages;
  const polar = value.kind === 'polarity' || (question !== undefined && answersWhether(position, question));
  if (polar) {
    const denied = value.kind === 'polarity' ? value.affirmed === denies : denies;
    return { mark: null, text: open ? words.openAnswer : denied ? words.no : words.yes, quoted: false };
  }
  const own = labels.find((one) => one.language === language && one.as !== 'concept');
  const label = own ?? labels[0];
  const quoted = label?.as === 'quote' && value.kind !== 'quantity';
  const mark = open
    ? quoted
      ? words.openQuote
      : byKind(messages.leavingOpen, question, position)
    : denies
      ? quoted
        ? deniesInWords(label?.text ?? position.label)
          ? null
          : words.denial
        : byKind(messages.denying, question, position)
      : null;
  if (value.kind === 'quantity') return { mark, text: figureWords(value, messages), quoted: false };
  const printed = label?.text ?? position.label;
  const foreign = label !== undefined && label.language !== null && label.language !== language && !quoted;
  const text = foreign || isLemma(position, printed) ? (glossOf(position, messages) ?? printed) : printed;
  return { mark, text: mark === null ? text : within(text), quoted };
}

/** Whether a quote says itself that something is not so: "Denial: the mayor has denied that …" would say the opposite. */
function deniesInWords(quote: string): boolean {
  const language = messageLanguages.find((known) => known === scriptLanguage(quote));
  return language !== undefined && messagesFor(language).negates(quote);
}

/** The words for a kind; a happening that is told as the doer is what caused it. */
function byKind(table: ByKind, question: QuestionEntry | undefined, { value }: PositionEntry): string {
  const kind = question?.kind === 'agent' && value.kind === 'happening' ? 'cause' : question?.kind;
  return (kind === undefined ? undefined : table[kind]) ?? table.answer;
}

/** An answer that goes on a line begun: "Not the army". */
function within(text: string): string {
  return text.replace(/^(?:The|An?) /u, (article) => article.toLowerCase());
}

/** A state whose name is the base form of a verb that no report prints. */
function isLemma({ value, claims }: PositionEntry, name: string): boolean {
  const words = (quote: string): readonly string[] => quote.match(/[\p{L}\p{M}]+/gu) ?? [];
  const [first = ''] = words(name);
  return value.kind === 'state' && !claims.some(({ evidence: { quote } }) => words(quote).includes(first));
}

/** Whether a position only affirms or denies the one event that its question names: "Did the mayor leave?". */
function answersWhether({ value }: PositionEntry, question: QuestionEntry): boolean {
  const [event] = question.topic?.events ?? [];
  // A denial that is tied to something ("not as part of a plan") says neither yes nor no.
  const plain = value.kind === 'happening' && value.concepts.length === 0;
  return plain && value.event === event && asksWhether(question);
}

/** A value in the language of the page: by what it is, or by the gazetteer. */
function glossOf({ value, labels = [] }: PositionEntry, messages: Messages): string | null {
  if (value.kind === 'happening') {
    const noun = messages.eventNoun(value.event);
    const of = value.concepts.flatMap((id) => messages.concepts[id] ?? []);
    return noun === null || of.length === 0 ? noun : `${noun} (${of.join(messages.language === 'ar' ? '، ' : ', ')})`;
  }
  if (value.kind === 'state') return messages.stateEnd(value.scale, value.sign);
  if (value.kind === 'moment') return momentWords(value, messages);
  return labels.find((label) => label.language === messages.language && label.as === 'concept')?.text ?? null;
}

/** The answer in one line. */
export function answerWords(position: PositionEntry, messages: Messages, question?: QuestionEntry): string {
  const { mark, text, quoted } = answerOf(position, messages, question);
  const shown = quoted ? inQuotes(text) : text;
  return mark === null ? shown : `${mark} ${shown}`;
}

/** Lengths of a quote that says enough and can be taken in at a glance. */
const TELLING = [25, 180] as const;

/**
 * The claim whose words stand for a position: in the language of the page where there is one, with the answer itself in
 * them, of a readable length, and of those the one that shares most words with what else is said on the question.
 */
export function spokesman(
  position: PositionEntry,
  question: QuestionEntry,
  view: View,
  messages: Messages,
): ClaimEntry | undefined {
  const answering = position.claims.filter(({ sequel }) => sequel !== true);
  const own = preferred(answering, (claim) => speaks(claim, view, messages));
  // A headline is the words of a desk, not of whoever it tells of.
  const eligible = preferred(own, ({ evidence }) => evidence.part === 'body');
  // Of a side that is called by several names one is enough.
  const called = [position.label, ...(position.labels ?? []).map(({ text }) => text)];
  const labels = new Set(called.flatMap((text) => text.split(' / ')));
  const apt = preferred(eligible, ({ evidence: { quote } }) => [...labels].some((label) => quote.includes(label)));
  const [least, most] = TELLING;
  const fitting = preferred(apt, ({ evidence: { quote } }) => quote.length >= least && quote.length <= most);
  const counts = new Map<string, number>();
  // What the other answers say: words of its own side alone may be of another matter, told many times over.
  const others = question.positions.filter(({ id }) => id !== position.id);
  const heard = others.length > 0 ? others : question.positions;
  const all = new Set(heard.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.quote)));
  for (const word of [...all].flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Each word counts for the quotes that have it; the root keeps long quotes from winning by length alone.
  const shared = ({ evidence }: ClaimEntry) => {
    const words = wordsOf(evidence.quote);
    return words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.sqrt(words.length + 1);
  };
  const [first, ...rest] = fitting;
  return rest.reduce((best, claim) => (best && shared(claim) > shared(best) ? claim : best), first);
}

/** Those that a test holds for, or all where it holds for none. */
function preferred(claims: readonly ClaimEntry[], test: (claim: ClaimEntry) => boolean): readonly ClaimEntry[] {
  const found = claims.filter(test);
  return found.length > 0 ? found : claims;
}

/** Words of a quote that are long enough to tell something, each once. */
function wordsOf(quote: string): readonly string[] {
  return [...new Set(quote.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
}

/** Whether a claim stands in a report in the language of the page. */
function speaks({ evidence }: ClaimEntry, view: View, { language }: Messages): boolean {
  return view.report(evidence.report)?.language === language;
}
