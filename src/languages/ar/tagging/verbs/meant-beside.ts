import type { Sense } from '../../../../model/token';
import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { isReckoned } from './is-reckoned';
import { REACH } from './reach';
import { variant } from './variant';

/** «التوصل إلى اتفاق», «توصل الطرفان إلى هدنة»: what is come to is said only where words are. */
export function reachesOnly(draft: Draft, i: number, word: ArabicLexeme): void {
  if (word.lemma !== COMES_TO || !word.senses.some(({ kind }) => kind === 'speech') || opensWords(draft, i, true))
    return;
  draft.lexemes[i] = variant(word, 'reaches', () => ({
    ...word,
    senses: word.senses.filter(({ kind }) => kind !== 'speech'),
  }));
}

/**
 * Verbs that mean one thing or another by what stands behind them: «قضى ثلاثة أشخاص» died, «قضى السجين ثلاث سنوات» stayed; «أسقطت المحكمة
 * التهم» dropped, «أسقطت المضادات طائرة» brought down; «لم تقل إن» said, «لم تقل أسعاره» fell;
 * «لم يغير العقد» changed, «يغير على القرية» raids.
 */
export function meantBeside(draft: Draft, i: number, verb: ArabicLexeme): ArabicLexeme {
  if (verb.lemma === PASSES && spends(draft, i)) return told(draft, i, verb, 'spends', STAYS);
  if (verb.lemma === DROPS && actsOn(draft, i, claims)) return told(draft, i, verb, 'drops', LIFTS);
  if (saying.has(verb.form) && draft.lexeme(i - 1)?.pos === 'negator' && opensWords(draft, i))
    return told(draft, i, verb, 'says', SAYS, SAID);
  if (signing.has(verb.lemma) && actsUnder(draft, i, 'علي', (verb.traits & Trait.Present) !== 0))
    return told(draft, i, verb, 'signs', AGREES, SIGNED);
  if (raiding.has(verb.lemma) && verb.form.includes(CHANGED) && !actsUnder(draft, i, 'علي'))
    return told(draft, i, verb, 'changes', CHANGES, CHANGED);
  if (verb.lemma === RECKONS && isReckoned(draft, i)) {
    const reckoned = variant(verb, 'reckoned', () => ({ ...verb, voice: 'passive' }));
    draft.lexemes[i] = reckoned;
    return reckoned;
  }
  if (claiming.has(verb.form) && isNameOf(draft, i)) {
    const called = variant(verb, 'called', () => ({ ...verb, lemma: CALLED, senses: [], voice: 'passive' as const }));
    draft.lexemes[i] = called;
    return called;
  }
  return verb;
}

/** «رجل يدعى سالم», written like what claims («يدعي أن»): right before a name, behind somebody without an article. */
function isNameOf(draft: Draft, i: number): boolean {
  const name = draft.lexeme(i + 1);
  const named = name?.pos === 'name' || (name?.pos === 'noun' && (name.traits & Trait.Unknown) !== 0);
  return named && !opensWords(draft, i);
}

function told(
  draft: Draft,
  i: number,
  verb: ArabicLexeme,
  key: string,
  senses: readonly Sense[],
  lemma = verb.lemma,
): ArabicLexeme {
  const meant = variant(verb, key, () => ({ ...verb, lemma, senses }));
  draft.lexemes[i] = meant;
  return meant;
}

const [PASSES, DROPS, SAID, SIGNED, COMES_TO] = ['قضى', 'أسقط', 'قال', 'وقع', 'توصل'].map(fold) as [
  string,
  string,
  string,
  string,
  string,
];

/** «يغير», «غيرت», which are written like raiding and envying. */
const raiding: ReadonlySet<string> = new Set(['أغار', 'غار'].map(fold));
const CHANGED = fold('غير');
const CHANGES: readonly Sense[] = [{ kind: 'act', act: 'change' }];

const STAYS: readonly Sense[] = [{ kind: 'event', event: 'stay', frame: 'intransitive' }];
const LIFTS: readonly Sense[] = [{ kind: 'event', event: 'lift', frame: 'transitive' }];
const SAYS: readonly Sense[] = [{ kind: 'speech', act: 'say' }];
const AGREES: readonly Sense[] = [{ kind: 'event', event: 'agree', frame: 'transitive' }];

/** Jussives of «قال», written like those of «أقلّ» and «نقل». */
const saying: ReadonlySet<string> = new Set(['يقل', 'تقل'].map(fold));

/** Presents of «ادعى», written like the passives of «دعا». */
const claiming: ReadonlySet<string> = new Set(['يدعى', 'تدعى', 'يدعون'].map(fold));
const CALLED = fold('دعي');
const RECKONS = fold('قدر');

const signing: ReadonlySet<string> = new Set(['أوقع', 'وقع'].map(fold));

/** What time is spent in. */
const spans: ReadonlySet<string> = new Set(
  [
    'عطلة',
    'إجازة',
    'ليلة',
    'وقت',
    'عقوبة',
    'محكومية',
    'موسم',
    'طفولة',
    'شباب',
    'حياة',
    'بقية',
    'معظم',
    'سهرة',
    'أمسية',
    'عيد',
    'فترة',
    'مدة',
    'نحو',
  ].map(fold),
);

/** What a court or a plaintiff lets go of. */
const claims: ReadonlySet<string> = new Set(
  [
    'تهمة',
    'دعوى',
    'قضية',
    'حكم',
    'عقوبة',
    'طعن',
    'شكوى',
    'حق',
    'جنسية',
    'عضوية',
    'ملاحقة',
    'ضريبة',
    'دين',
    'اتهام',
    'شرط',
    'مطلب',
  ].map(fold),
);

/** «قضى موسمين», «قضى ثلاث سنوات», «قضى عطلته»: an amount or a part of time before any preposition. */
function spends(draft: Draft, i: number): boolean {
  for (let at = i + 1; at < draft.count && at <= i + 5; at++) {
    const { pos, lemma, time } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'preposition' || pos === 'verb' || pos === 'stop' || pos === 'comma') return false;
    // «قضى مساء الأحد في الحادث»: a day is when.
    if (spans.has(lemma) || time?.kind === 'unit') return at > i + 1 || pos !== 'time';
  }
  return false;
}

function actsOn(draft: Draft, i: number, nouns: ReadonlySet<string>): boolean {
  for (let at = i + 1; at < draft.count && at <= i + 6; at++) {
    const { pos, lemma } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'preposition' || pos === 'verb' || pos === 'stop' || pos === 'comma') return false;
    if (pos === 'noun' && nouns.has(lemma)) return true;
  }
  return false;
}

/** «لم تقل الشرطة قط إن»: words said. */
function opensWords(draft: Draft, i: number, under = false): boolean {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const { pos } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'complementizer') return true;
    if (pos === 'verb' || pos === 'stop' || (pos === 'preposition' && !under)) return false;
  }
  return false;
}

/** «لم توقع إيران قط على المعاهدة»: its own preposition with what is signed. */
function actsUnder(draft: Draft, i: number, preposition: string, now = false): boolean {
  for (let at = i + 1; at + 1 < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop') return false;
    // «لم يوقع على شيء»: what merely happens has no such present.
    if (word.pos === 'preposition')
      return word.form === preposition && (now || isSigned(draft.lexemes[at + 1] as ArabicLexeme));
  }
  return false;
}

function isSigned({ traits, senses }: ArabicLexeme): boolean {
  if ((traits & Trait.Unknown) !== 0) return false;
  return senses.some(
    (sense) =>
      (sense.kind === 'event' && sense.event === 'agree') ||
      (sense.kind === 'concept' && /^thing:(?:political\/(?:agreement|law)|information\/document)/u.test(sense.id)),
  );
}
