import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import type { GapPhrase, PhraseBook } from '../phrase-book';
import { markObject } from './mark-object';
import { REACH } from './reach';
import { variant } from './variant';

/** How far a masdar looks for its companion: over who does it («إطلاق الشرطة النار»). */
const NEAR = 3;

/** Prepositions that a verb may ask for before its object. */
const prepositions: ReadonlySet<string> = new Set(['علي', 'عن', 'ب', 'في', 'من', 'الي', 'ل']);

/** «ألقت الشرطة القبض على»: the verb takes the meaning of the whole. */
export function companions(draft: Draft, i: number, word: ArabicLexeme, book: PhraseBook): void {
  const phrases = book.gapsOf(word.lemma);
  if (phrases === undefined) return;
  const phrase = companionPhrase(draft, i, phrases, word.pos === 'verb' ? REACH : NEAR);
  if (phrase === undefined) return;
  if (meansOfSubject(word, draft.lexeme(i + 1))) return;
  const last = phrase.companions.at(-1) as string;
  if ((phrase.lexeme.traits & Trait.Transitive) !== 0 && prepositions.has(last)) markObject(draft, i, last);
  const first = phrase.companions[0] as string;
  if (phrase.companions.length === 1 && fire.has(last)) absorb(draft, i, last);
  else if (word.pos === 'verb' && held.has(first)) absorb(draft, i, first);
  if (word.pos === 'noun') {
    // «إطلاق الشرطة النار»: who stands between does it.
    const companion = phrase.companions[0] as string;
    const next = draft.lexeme(i + 1);
    if (next === undefined) return;
    if (next.form === companion || next.lemma === companion) {
      // «قطع الطريق»: right before its companion a masdar that tells nothing alone has that for what it befalls.
      if (tellsNothing(word)) meansWhole(draft, i, word, phrase);
      return;
    }
    if (companion === HOLD) absorb(draft, i, companion);
    // «نقل المصابين إلى المستشفى»: where the companion stands under a preposition, whom it befalls stands before that.
    const { senses: own } = phrase.lexeme;
    if (isUnderPreposition(draft, i, companion)) {
      draft.lexemes[i] = variant(word, `gap of ${phrase.lexeme.form}`, () => ({ ...word, senses: own }));
      return;
    }
    const senses = phrase.lexeme.senses.map((sense) =>
      sense.kind === 'event' ? { ...sense, frame: 'intransitive' as const } : sense,
    );
    draft.lexemes[i] = variant(word, `gap ${phrase.lexeme.form}`, () => ({ ...word, senses }));
    return;
  }
  draft.lexemes[i] = variant(word, `gap ${phrase.lexeme.form}`, () => ({
    ...word,
    senses: phrase.companions.every((companion) => companion.length <= 3)
      ? [...phrase.lexeme.senses, ...word.senses.filter((sense) => sense.kind === 'speech')]
      : phrase.lexeme.senses,
    traits: word.traits & ~Trait.Transitive,
  }));
}

/** «انقلبت شاحنة على الطريق»: what a verb means of some subjects it means beside its companion too. */
function meansOfSubject({ senses }: ArabicLexeme, next: ArabicLexeme | undefined): boolean {
  return senses.some(
    (meant) =>
      meant.kind === 'selects' &&
      meant.of === 'subject' &&
      next?.senses.some(
        (sense) => sense.kind === 'concept' && meant.sorts.some((sort) => sense.id.startsWith(sort)),
      ) === true,
  );
}

/** Names no event but an act. */
const tellsNothing = ({ senses }: ArabicLexeme): boolean =>
  senses.every((sense) => sense.kind !== 'speech' && (sense.kind !== 'event' || sense.event === 'act'));

function meansWhole(
  draft: Draft,
  i: number,
  word: ArabicLexeme,
  { lexeme, companions: [first = ''] }: GapPhrase,
): void {
  if (!lexeme.senses.some(({ kind }) => kind === 'event')) return;
  if (held.has(first)) absorb(draft, i, first);
  draft.lexemes[i] = variant(word, `gap of ${lexeme.form}`, () => ({ ...word, senses: lexeme.senses }));
}

function isUnderPreposition(draft: Draft, i: number, companion: string): boolean {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const { form, lemma } = draft.lexemes[at] as ArabicLexeme;
    if (form === companion || lemma === companion) return draft.lexeme(at - 1)?.pos === 'preposition';
  }
  return false;
}

const HOLD = fold('القبض');

/** What is opened, shot or kindled in an idiom («أطلق شرطي النار», «أطلق عليه الرصاص»): part of the verb, and done to nobody. */
const fire: ReadonlySet<string> = new Set(['النار', 'نار', 'النيران', 'نيران', 'الرصاص', 'رصاص', 'رصاصا'].map(fold));

/** What is laid on somebody or given back to him in an idiom («ألقي القبض على», «أطلق سراح»), or denied of what is told («نفى صحة الأنباء»): part of the verb too. */
const held: ReadonlySet<string> = new Set(['القبض', 'سراح', 'صحة', 'العملية'].map(fold));

function absorb(draft: Draft, i: number, companion: string): void {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.form !== companion && word.lemma !== companion) continue;
    // «الرصاص المطاطي»: told of more than its verb says.
    const next = draft.lexeme(at + 1);
    if (next?.pos === 'adjective' && next.definite === word.definite) return;
    draft.lexemes[at] = variant(word, 'part of its verb', () => ({ ...word, pos: 'adverb', senses: [] }));
    return;
  }
}

function companionPhrase(
  draft: Draft,
  i: number,
  phrases: ReadonlyMap<string, readonly GapPhrase[]>,
  within: number,
): GapPhrase | undefined {
  for (let at = i + 1; at < draft.count && at <= i + within; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || word.pos === 'comma' || word.pos === 'verb') return undefined;
    const found = (phrases.get(word.form) ?? phrases.get(word.lemma))?.find((phrase) => follows(draft, at, phrase));
    if (found !== undefined) return found;
    // «تبادلوا إطلاق النار»: a companion that is merged with the words behind it.
    const space = word.form.indexOf(' ');
    const opening = space < 0 ? undefined : phrases.get(word.form.slice(0, space))?.find(isSingle);
    if (opening !== undefined) return opening;
  }
  return undefined;
}

const isSingle = ({ companions }: GapPhrase): boolean => companions.length === 1;

/** Whether the further companions come after the first, which stands at `first`. */
function follows(draft: Draft, first: number, phrase: GapPhrase): boolean {
  let wanted = 1;
  for (let at = first + 1; wanted < phrase.companions.length && at < draft.count && at <= first + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || word.pos === 'comma' || word.pos === 'verb') return false;
    const companion = phrase.companions[wanted];
    if (word.form === companion || word.lemma === companion) wanted++;
  }
  return wanted === phrase.companions.length;
}
