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
  return own.replaceAll('{{about}}', () => isolate(questionTopic(question, messages)));
}

/** Parts of an `about` key that tell its make-up, or too little to be worth telling. */
const unspoken: ReadonlySet<string> = new Set(
  'thing actor place incident name total subset act be event item have null true false'.split(' '),
);

/** The readable parts of an `about` key: `count:killed:person:total` is about "killed, people". */
export function questionTopic({ kind, about }: QuestionEntry, messages: Messages): string {
  const parts = about
    .split(/[:|+]/u)
    .filter((part, index) => !(index === 0 && part === kind))
    .map((part) => part.split('/').at(-1) ?? part)
    .filter((part) => /\p{L}{2}/u.test(part) && !unspoken.has(part))
    .map((part) => messages.terms[part] ?? part.replace(/[-_]+/gu, ' '))
    // Names of concepts are English: what has no word in another language is left to the quotes.
    .filter((part) => messages.language === 'en' || !/^[a-z ]+$/u.test(part));
  return [...new Set(parts)].join(messages.language === 'ar' ? '، ' : ', ');
}
