import type { QuestionEntry } from '../model';
import { isolate } from './isolate';
import type { Messages } from './messages';

/** The question in plain words, with what it is about in an isolate: "Who did it? (strike, vehicle)". */
export function questionTitle(question: QuestionEntry, messages: Messages): string {
  const topic = isToldIn(question) ? '' : questionTopic(question, messages);
  return `${questionWords(question, messages)}${topic === '' ? '' : ` (${isolate(topic)})`}`;
}

/** Whether the words of the question hold its topic already. */
export function isToldIn({ asks }: QuestionEntry): boolean {
  return asks !== undefined;
}

/** What the question's kind asks, a kind of the user's own in its own words; one without words is named. */
export function questionWords(question: QuestionEntry, messages: Messages): string {
  const { kind, asks } = question;
  const own = asks?.[messages.language] ?? asks?.en;
  if (own === undefined) return messages.questions[kind] ?? kind;
  return own.replaceAll('{{about}}', () => isolate(topicTerms(question, messages).join(commaOf(messages))));
}

/** Parts of an `about` key that tell its make-up, or too little to be worth telling. */
const unspoken: ReadonlySet<string> = new Set(
  'thing actor place incident name total subset act be event item have null true false'.split(' '),
);

/** What a question is about, to stand beside its words: `count:killed:person:total` is about "killed, people". */
export function questionTopic(question: QuestionEntry, messages: Messages): string {
  // Names of concepts are English: what has no word in another language is left to the quotes.
  return topicTerms(question, messages)
    .filter((term) => messages.language === 'en' || !/^[a-z ]+$/u.test(term))
    .join(commaOf(messages));
}

/** The readable parts of an `about` key. */
function topicTerms({ kind, about }: QuestionEntry, { terms }: Messages): readonly string[] {
  const parts = about
    .split(/[:|+]/u)
    .filter((part, index) => !(index === 0 && part === kind))
    .map((part) => part.split('/').at(-1) ?? part)
    .filter((part) => /\p{L}{2}/u.test(part) && !unspoken.has(part))
    .map((part) => terms[part] ?? part.replace(/[-_]+/gu, ' '));
  return [...new Set(parts)];
}

function commaOf({ language }: Messages): string {
  return language === 'ar' ? '، ' : ', ';
}
