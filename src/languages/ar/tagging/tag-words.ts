import type { Sense } from '../../../model/token';
import { Gap, WordKind, type WordScan } from '../../../text/word-scanner';
import type { Word, WordAnalyser, WordReading } from '../analyse-word';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import { chooseReading } from './choose-reading';
import { digitsLexeme } from './digits-lexeme';
import type { Draft } from './draft';
import { marks } from './marks';
import { repliesAhead } from './replies';
import { ahead, isEmphasis, opensCleft, self, stresses, who } from './set-apart';
import { tenseBeside } from './tense-beside';

/** Cuts the words of `scan` from `from` to `to` (one sentence) into tokens in their chosen readings. */
export function tagWords(
  text: string,
  scan: WordScan,
  from: number,
  to: number,
  analyser: WordAnalyser,
  draft: Draft,
  limit: number,
): void {
  let next: Word | null = null;
  let nextAt = -1;
  let clauseHasVerb = false;
  let clauseSays = false;
  let amongDeeds = false;
  for (let i = from; i < to; i++) {
    let start = scan.starts[i] as number;
    const end = Math.min(scan.ends[i] as number, limit);
    const kind = scan.kinds[i] as number;
    const digit = kind === WordKind.Word ? digitsFrom(text, start, end) : -1;
    if (digit > 0) {
      // «و180», «الـ24», «و10,000»: clitics before digits, which a comma may carry on.
      for (const segment of analyser.clitics(text.slice(start, digit))) {
        draft.push(start + segment.start, start + segment.end, segment.lexeme);
      }
      let last = end;
      if (i + 2 < to && carriesOn(text, scan, i)) {
        i += 2;
        last = scan.ends[i] as number;
      }
      draft.push(digit, last, digitsLexeme(text.slice(digit, Math.min(last, digit + 40))));
    } else if (kind === WordKind.Word) {
      const replies = repliesAhead(text, scan, i, to);
      if (replies) {
        for (const segment of analyser.clitics(text.slice(start, start + 1)))
          draft.push(start + segment.start, start + segment.end, segment.lexeme);
        start++;
        clauseHasVerb = false;
      }
      const word: Word = nextAt === i && next !== null && !replies ? next : analyser.analyse(text, start, end);
      next = null;
      nextAt = i + 1;
      if (nextAt < to && scan.kinds[nextAt] === WordKind.Word) {
        next = analyser.analyse(text, scan.starts[nextAt] as number, scan.ends[nextAt] as number);
      } else if (nextAt < to && scan.kinds[nextAt] === WordKind.Number) next = numberAhead;
      if (opensCleft(draft, text.slice(start, end), next, text.slice(end, end + ahead))) {
        draft.push(start, end, who);
        clauseHasVerb = false;
        continue;
      }
      if (!clauseHasVerb && isEmphasis(draft, text.slice(start, end))) {
        draft.push(start, end, self);
        continue;
      }
      const previous = lastRead(draft);
      let reading = chooseReading(word, previous, next, clauseHasVerb, clauseSays, amongDeeds, isToldAfter(draft));
      if (word.verbal !== null && asksForVerb(draft, word.verbal)) reading = word.verbal;
      if (isMiscut(reading, previous) || tellsReaders(word, previous)) reading = analyser.uncut(text, start, end);
      const core = reading.segments[reading.core]?.lexeme;
      const twins = core?.pos === 'verb' ? analyser.twins(core.form) : undefined;
      const tense =
        twins === undefined ? null : isPluperfect(draft) ? 'past' : tenseBeside(reading, previous, next, clauseHasVerb);
      if (core !== undefined) {
        if ((core.traits & Trait.Masdar) !== 0 && core.pos === 'noun') amongDeeds = true;
        else if (core.pos === 'verb' || core.pos === 'complementizer' || core.pos === 'relative') amongDeeds = false;
      }
      // «سببه عطل»: what a cause is stands where its verb would.
      const itsCause = core?.pos === 'noun' && reading.segments.length > reading.core + 1 && namesCause(core);
      if (core?.pos === 'verb') {
        clauseHasVerb = core.verbForm === 'finite';
        clauseSays = clauseHasVerb && core.senses.some(takesMasdar);
      } else if (itsCause) clauseHasVerb = true;
      else if (core !== undefined && (CLAUSE.has(core.pos) || reading.segments[0]?.lexeme.pos === 'conjunction'))
        clauseHasVerb = false;
      if (next === numberAhead) next = null;
      const negated = core?.pos === 'verb' && draft.lexeme(draft.count - 1)?.form === 'لم';
      const verb = twins !== undefined && tense !== null ? twins[tense] : negated ? analyser.jussive(core) : core;
      for (const segment of reading.segments) {
        const lexeme = segment.lexeme === core && verb !== undefined ? verb : segment.lexeme;
        draft.push(start + segment.start, start + segment.end, lexeme);
      }
    } else if (kind === WordKind.Stop && i + 1 < to && i > from && closesAbbreviation(text, scan, i)) {
      draft.ends[draft.count - 1] = end;
    } else {
      if (kind === WordKind.Comma || kind === WordKind.Open) clauseHasVerb = amongDeeds = false;
      draft.push(start, end, markOf(text, start, end, kind));
    }
  }
}

/** No preposition stands behind another: what looks like one before an unknown word is its first letter; nor "will" before a noun. */
function isMiscut({ segments, core }: WordReading, previous: ArabicLexeme | undefined): boolean {
  if (core !== 1) return false;
  const clitic = segments[0];
  const word = segments[1];
  if (clitic?.lexeme.form === 'س' && word !== undefined && word.lexeme.pos !== 'verb') return true;
  if (previous?.pos !== 'preposition' || (previous.traits & Trait.Clitic) !== 0) return false;
  return clitic?.lexeme.pos === 'preposition' && ((word?.lexeme.traits ?? 0) & Trait.Unknown) !== 0;
}

/** «قرية تودون»: behind a noun or name "you" are told of in no news; what looks so is a name. */
function tellsReaders({ nominal, fixed, verbal }: Word, previous: ArabicLexeme | undefined): boolean {
  if (nominal !== null || fixed !== null || verbal === null || verbal.core > 0) return false;
  if (previous?.pos !== 'noun' && previous?.pos !== 'name') return false;
  const { form, traits, number } = (verbal.segments[0] as WordReading['segments'][number]).lexeme;
  return number === 'plural' && (traits & Trait.Present) !== 0 && /^ت.+ون$/u.test(form);
}

/** The word before; «أكدت أن «فرق الإطفاء …»»: before a mark that opens what is said, the word that leads to it. */
function lastRead(draft: Draft): ArabicLexeme | undefined {
  // «الجيش وحده فتح»: a word that stresses the noun stands between it and its verb.
  const at = stresses(draft.lexeme(draft.count - 1)) ? draft.count - 2 : draft.count - 1;
  const last = draft.lexeme(at);
  const before = last?.pos === 'open' ? draft.lexeme(draft.count - 2) : undefined;
  return before?.pos === 'complementizer' ? before : last;
}

/** «كان الوزير قد تقدم باستقالته»: behind the past of "to be" and «قد» stands a past. */
function isPluperfect(draft: Draft): boolean {
  if (draft.lexeme(draft.count - 1)?.form !== 'قد') return false;
  for (let i = draft.count - 2; i >= 0 && i > draft.count - 10; i--) {
    const { pos, traits } = draft.lexemes[i] as ArabicLexeme;
    if (pos === 'aux') return (traits & Trait.Present) === 0;
    if (pos === 'verb' || pos === 'stop' || pos === 'complementizer') return false;
  }
  return false;
}

/** «أوضح المصدر أن تدخل الشرطة جاء»: behind who says what is so, «أن» takes a noun; behind who wants it, a verb. */
function isToldAfter(draft: Draft): boolean {
  let at = draft.count - 1;
  if (draft.lexeme(at)?.pos === 'open') at--;
  if (draft.lexeme(at)?.form !== 'ان') return false;
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    const { pos, senses, form } = draft.lexemes[i] as ArabicLexeme;
    if (pos === 'complementizer' || (i === at - 1 && form === 'علي')) return false;
    if (pos === 'verb') return senses.some((sense) => sense.kind === 'speech' && asserting.has(sense.act));
  }
  return false;
}

const asserting: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'confirm',
  'report',
  'carry-on',
  'admit',
  'tell',
  'show',
]);

/** «بعد أن ضربه», «قبل أن يصدمه»: behind a word of time and «أن» stands a verb and no noun. */
function asksForVerb(draft: Draft, { segments, core }: WordReading): boolean {
  if (draft.lexeme(draft.count - 1)?.form !== 'ان' || !ofTime.has(draft.lexeme(draft.count - 2)?.form ?? ''))
    return false;
  return segments[core]?.lexeme.verbForm === 'finite';
}

const ofTime: ReadonlySet<string> = new Set(['بعد', 'قبل', 'قبيل', 'منذ', 'دون', 'بمجرد']);

function namesCause({ senses }: ArabicLexeme): boolean {
  return senses.some((sense) => sense.kind === 'event' && sense.event === 'cause');
}

/** A verb of speech whose object tells what was done: «نفى», «أكد», «أعلن», «أرجع». */
const takesMasdar = (sense: Sense): boolean =>
  sense.kind === 'ascribes' ||
  (sense.kind === 'speech' && (sense.act === 'deny' || sense.act === 'confirm' || sense.act === 'announce'));

/** Words after which a clause has its own verb. */
const CLAUSE = new Set<ArabicLexeme['pos']>(['complementizer', 'relative', 'subordinator', 'conjunction']);

/** Where digits begin in a word of at most three letters before them, −1 where that is not its shape. */
function digitsFrom(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (!isDigit(last)) return -1;
  for (let i = start; i < end && i < start + 5; i++)
    if (isDigit(text.charCodeAt(i))) return digitsOnly(text, i, end) ? i : -1;
  return -1;
}

function digitsOnly(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return to - from < 20;
}

const isDigit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);

/** A comma or dot between digits, with no space about it. */
function carriesOn(text: string, scan: WordScan, i: number): boolean {
  const unit = text.charCodeAt(scan.starts[i + 1] as number);
  const mark = unit === 44 || unit === 46 || unit === 0x66b || unit === 0x66c;
  return (
    mark && scan.gaps[i + 1] === Gap.None && scan.gaps[i + 2] === Gap.None && scan.kinds[i + 2] === WordKind.Number
  );
}

/** The dot of «د.» belongs to the letter. */
function closesAbbreviation(text: string, scan: WordScan, i: number): boolean {
  const length = (scan.ends[i - 1] as number) - (scan.starts[i - 1] as number);
  return text.charCodeAt(scan.starts[i] as number) === 46 && scan.kinds[i - 1] === WordKind.Word && length === 1;
}

function markOf(text: string, start: number, end: number, kind: number): ArabicLexeme {
  switch (kind) {
    case WordKind.Number:
    case WordKind.Mixed:
      return digitsLexeme(text.slice(start, Math.min(end, start + 40)));
    case WordKind.Open:
      return marks.get(text.charAt(start), 'open');
    case WordKind.Close:
      return marks.get(text.charAt(start), 'close');
    case WordKind.Stop:
      return marks.get(text.charAt(start), 'stop');
    case WordKind.Comma:
    case WordKind.Join:
      return marks.get(text.charAt(start), 'comma');
    default:
      return marks.get(text.slice(start, Math.min(end, start + 2)), 'other');
  }
}

const numberLexeme = digitsLexeme('10');
const numberAhead: Word = {
  nominal: { segments: [{ start: 0, end: 2, lexeme: numberLexeme }], core: 0 },
  verbal: null,
  fixed: null,
  damma: false,
  shadda: false,
  ya: false,
};

/** Whether the scan breaks a sentence before word `i`. */
export function breaksBefore(scan: WordScan, i: number): boolean {
  return (scan.gaps[i] as number) >= Gap.Line;
}
