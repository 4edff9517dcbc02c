import type { QuestionEntry } from '../model';
import type { Asked, AskedObject } from './asked';
import { isolate } from './isolate';
import type { Messages } from './messages';
import { isOfAccounts } from './of-accounts';
import { isOfManner } from './of-manner';
import { quoted } from './quoted';
import { scriptLanguage } from './script-language';

/**
 * The question as somebody asks it who has not read the reports: "Who or what struck the truck?". Words of reports stand in
 * isolates. Where no class of event names what was told, it is asked of the shortest words that tell it.
 */
export function questionTitle(question: QuestionEntry, messages: Messages): string {
  const { kind, asks } = question;
  const own = asks?.[messages.language] ?? asks?.en;
  if (own !== undefined) return own.replaceAll('{{about}}', () => isolate(topicTerms(question, messages)));
  if (isOfAccounts(question)) return accountsTitle(question, messages);
  const sentence = messages.ask(askedOf(question, messages));
  if (sentence !== null) return sentence;
  const quote = shortestQuote(question, messages);
  const asked = messages.questions[kind] ?? kind;
  return quote === null ? asked : `${asked} ${isolate(quoted(quote))}`;
}

function accountsTitle({ positions }: QuestionEntry, { whichHolds }: Messages): string {
  const quotes = positions.slice(0, 2).map(({ claims }) => claims[0]?.evidence.quote ?? '');
  return whichHolds(quotes.map((quote) => isolate(quoted(clipped(quote)))));
}

function clipped(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The question as a language puts it into words. */
export function askedOf(question: QuestionEntry, messages: Messages): Asked {
  const { kind, topic, about, positions } = question;
  return {
    kind,
    about,
    events: topic?.events ?? [],
    object: objectOf(question, messages),
    near: positions.some(({ claims }) => claims.some(({ evidence }) => messages.setsNear(evidence.quote))),
    values: positions.map(({ value }) => value),
    denied: positions.some(({ denies }) => denies),
    manner: isOfManner(question),
  };
}

function objectOf({ topic }: QuestionEntry, { language }: Messages): AskedObject | null {
  if (topic === undefined || topic.object === null) return null;
  const { names, role, id } = topic.object;
  const own = names.find((name) => name.language === language);
  const any = own ?? names[0];
  return any === undefined ? null : { text: any.text, noun: any.noun && own !== undefined, role, id };
}

/** Letters of a quote that a title holds. */
const LONGEST = 90;

/** The shortest words that say more than a name, of those that affirm in the language of the page where there are any. */
function shortestQuote({ positions }: QuestionEntry, { language }: Messages): string | null {
  const quotes = positions.flatMap(({ claims, denies }) =>
    claims.map(({ evidence: { quote }, commitment }) => ({
      quote,
      rank:
        (scriptLanguage(quote) === language ? 0 : 4) +
        (denies || commitment.polarity === 'denied' ? 2 : 0) +
        (quote.split(' ').length > 2 && quote.length <= LONGEST ? 0 : 1),
    })),
  );
  const [best] = quotes.sort((a, b) => a.rank - b.rank || a.quote.length - b.quote.length);
  if (best === undefined) return null;
  return clipped(best.quote);
}

/** Parts of an `about` key that tell its make-up, or too little to be worth telling. */
const unspoken: ReadonlySet<string> = new Set(
  'thing actor place incident name total subset act be event item have null true false'.split(' '),
);

/** The readable parts of an `about` key, for the words of a kind of the user's own. */
function topicTerms({ kind, about }: QuestionEntry, { terms, language }: Messages): string {
  const parts = about
    .split(/[:|+]/u)
    .filter((part, index) => !(index === 0 && part === kind))
    .map((part) => part.split('/').at(-1) ?? part)
    .filter((part) => /[\p{L}]{2}/u.test(part) && !unspoken.has(part))
    .map((part) => terms[part] ?? part.replace(/[-_]+/gu, ' '));
  return [...new Set(parts)].join(language === 'ar' ? '، ' : ', ');
}
