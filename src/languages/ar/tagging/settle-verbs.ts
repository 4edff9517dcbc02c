import type { EventClass } from '../../../model/event-class';
import type { Sense } from '../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import { fold } from '../fold';
import type { Draft } from './draft';
import type { GapPhrase, PhraseBook } from './phrase-book';

/** How far a verb looks for its companion or its object. */
const REACH = 9;

/** How far a masdar does: over who does it («إطلاق الشرطة النار»). */
const NEAR = 3;

/** Classes whose bare past with a count or a victim after it is read as passive: «قتل 39 شخصا». */
const harms = new Set<EventClass>([
  'kill',
  'murder',
  'wound',
  'abduct',
  'detain',
  'displace',
  'poison',
  'release',
  'rescue',
  'infect',
]);

/** After merging: verb phrases in parts, passives, auxiliaries with masdars. Changes the draft in place. */
export function settleVerbs(draft: Draft, book: PhraseBook): void {
  for (let i = 0; i < draft.count; i++) {
    const word = draft.lexemes[i] as ArabicLexeme;
    if (word.pos === 'verb' || (word.traits & Trait.Masdar) !== 0) {
      if (word.pos === 'verb' || (word.pos === 'noun' && !word.form.includes(' '))) companions(draft, i, word, book);
    }
    if (word.form === 'قد') mayBe(draft, i, word);
    if (word.pos === 'complementizer') opensUntruth(draft, i);
    if (word.pos === 'verb' && word.lemma === PRECEDES && wasBefore(draft, i, word)) continue;
    if (word.pos === 'verb' && word.lemma === TELLS && reachesFigure(draft, i))
      draft.lexemes[i] = variant(word, 'reaches', () => ({ ...word, lemma: REACHES, senses: ARRIVES }));
    const governed = book.governedBy(word.lemma);
    const object = governed === undefined ? -1 : markObject(draft, i, governed);
    const now = draft.lexemes[i] as ArabicLexeme;
    if (now.pos === 'verb' && now.lemma === 'جري' && isMasdar(draft.lexeme(i + 1))) {
      draft.lexemes[i] = variant(now, 'aux', () => ({ ...now, pos: 'aux', senses: [], voice: null }));
      passiveMasdar(draft, i);
      continue;
    }
    if (now.pos === 'verb') {
      if (now.lemma === ATTRIBUTES && quotes(draft, i, now)) continue;
      const due = goingBack.has(now.lemma) && isHappening(draft.lexeme(i + 1));
      if ((due || ascribing.has(now.lemma)) && ascribe(draft, i))
        draft.lexemes[i] = variant(now, 'due', () => ({ ...now, senses: due ? [SAYS] : [SAYS, { kind: 'ascribes' }] }));
      saysOnly(draft, i, now);
      undergoesOnly(draft, i, now);
      if (expressing.has(now.lemma)) expressesOnly(draft, i, now);
    }
    // «الخاطفين أفرجوا عن التلاميذ»: who has an object is no victim; «أسرى أفرج عنهم»: a pronoun takes up the victims.
    // «وأفرجت عنه»: a passive without a subject is masculine.
    const personal = (now.traits & Trait.Feminine) !== 0 || now.number === 'plural';
    if (object >= 0 && (personal || draft.lexeme(object + 1)?.pos !== 'pronoun')) continue;
    if (now.pos === 'verb' && (now.traits & (Trait.Transitive | Trait.Past)) !== 0) voice(draft, i, now);
    else if (now.pos === 'aux' && now.lemma === 'تم') {
      passiveMasdar(draft, i);
    }
  }
}

const ATTRIBUTES = fold('نسب');

/** «نسبت الصحيفة إلى مصادر أن»: before words said it relays them. */
function quotes(draft: Draft, i: number, verb: ArabicLexeme): boolean {
  let under = -1;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop') return false;
    if (word.pos === 'preposition' && word.form === 'الي') under = at;
    if (word.pos !== 'complementizer' && word.lemma !== SAYING) continue;
    if (under < 0) return false;
    const source = draft.lexemes[under] as ArabicLexeme;
    draft.lexemes[under] = variant(source, 'source', () => ({ ...source, senses: [FROM_SOURCE] }));
    draft.lexemes[i] = variant(verb, 'relays', () => ({ ...verb, senses: [{ kind: 'speech', act: 'relay' }] }));
    return true;
  }
  return false;
}

const SAYING = fold('قول');
const FROM_SOURCE: Sense = { kind: 'marks', roles: ['source'] };

const PRECEDES = fold('سبق');

/** «لم يسبق للمتهم أن سافر», «سبق أن أدين»: that it was so before is told by an auxiliary and its subject. */
function wasBefore(draft: Draft, i: number, verb: ArabicLexeme): boolean {
  for (let at = i + 1; at < draft.count && at <= i + 6; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop' || word.pos === 'comma') return false;
    if (word.pos !== 'complementizer') continue;
    const under = draft.lexemes[i + 1] as ArabicLexeme;
    const nothing = (one: ArabicLexeme) => variant(one, 'was before', () => ({ ...one, pos: 'adverb', senses: [] }));
    draft.lexemes[i] = variant(verb, 'was before', () => ({ ...verb, pos: 'aux', senses: [], voice: null }));
    draft.lexemes[at] = nothing(word);
    if (under.pos === 'preposition') draft.lexemes[i + 1] = nothing(under);
    return true;
  }
  return false;
}

/** «ليس صحيحا أن», «من غير الصحيح القول إن», «من الخطأ أن»: what is said not to be true is denied. */
function opensUntruth(draft: Draft, i: number): void {
  let at = i - 1;
  const saying = draft.lexeme(at);
  if (saying?.pos === 'noun' && saying.senses.some(({ kind }) => kind === 'speech')) at--;
  const word = draft.lexeme(at);
  const truth = word?.senses.find((sense) => sense.kind === 'degree' && sense.scale === 'truth');
  if (word === undefined || (word.pos !== 'adjective' && word.pos !== 'noun') || truth?.kind !== 'degree') return;
  let negator = at - 1;
  while (negator > 0 && negator >= at - 2 && draft.lexeme(negator)?.pos !== 'negator') negator--;
  const before = draft.lexeme(negator);
  if (truth.sign > 0 !== (before?.pos === 'negator')) return;
  draft.lexemes[at] = variant(word, 'untrue', () => ({ ...word, pos: 'adjective', senses: [DENIES] }));
  if (before?.pos === 'negator')
    draft.lexemes[negator] = variant(before, 'untrue', () => ({ ...before, pos: 'adverb', senses: [] }));
}

const DENIES: Sense = { kind: 'speech', act: 'deny' };

const [TELLS, REACHES] = ['أبلغ', 'بلغ'].map(fold) as [string, string];

const ARRIVES: readonly Sense[] = [{ kind: 'event', event: 'arrive', frame: 'intransitive' }];

/** «يبلغ الدين 11 مليارا», «يبلغ طوله نحو 40 مترا»: before a figure the present of telling is that of reaching. */
function reachesFigure(draft: Draft, i: number): boolean {
  for (let at = i + 1; at < draft.count && at <= i + 5; at++) {
    const { pos, senses } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'number') return true;
    const bound = pos === 'adverb' && senses.some(({ kind }) => kind === 'bound');
    if (pos !== 'noun' && pos !== 'adjective' && pos !== 'pronoun' && !bound) return false;
    if (senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:'))) return false;
  }
  return false;
}

const presentAuxiliaries: ReadonlySet<string> = new Set(
  ['يتم', 'تتم', 'يكون', 'تكون', 'يصبح', 'تصبح', 'يظل', 'تظل', 'يبيت', 'يصير', 'تصير'].map(fold),
);

/** «قد يستقيل», «قد لا يستقيل»: before a present «قد» says that it may be; before a past that it was. */
function mayBe(draft: Draft, i: number, particle: ArabicLexeme): void {
  const next = draft.lexeme(i + 1);
  const verb = next?.pos === 'negator' ? draft.lexeme(i + 2) : next;
  const present = (verb?.traits ?? 0) & (Trait.Present | Trait.Past);
  if (verb === undefined || !(verb.pos === 'verb' ? present === Trait.Present : presentAuxiliaries.has(verb.form)))
    return;
  draft.lexemes[i] = variant(particle, 'may', () => ({
    ...particle,
    senses: [...particle.senses, { kind: 'certainty', certainty: 'possible' }],
  }));
}

/** Verbs by which somebody puts one thing down to another: «عزا الحريق إلى تماس», «أرجع السبب إلى». */
const ascribing: ReadonlySet<string> = new Set(['عزا', 'عزي', 'ارجع']);

const SAYS: Sense = { kind: 'speech', act: 'say' };

/** Verbs of coming back that say so too where an event is their subject: «يعود الحادث إلى خلل». */
const goingBack: ReadonlySet<string> = new Set(['رجع', 'عاد']);

const isHappening = (word: ArabicLexeme | undefined): boolean =>
  word?.pos === 'noun' && word.senses.some((sense) => sense.kind === 'event');

/** The preposition of such a verb names the cause; whether one stands there. */
function ascribe(draft: Draft, i: number): boolean {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || word.pos === 'verb') return false;
    if (word.pos !== 'preposition' || word.form !== 'الي') continue;
    draft.lexemes[at] = variant(word, 'cause', () => ({ ...word, senses: [{ kind: 'link', link: 'cause' }] }));
    return true;
  }
  return false;
}

/** «سيطر الجيش على البلدة»: what stands under the verb's own preposition is its object. */
function markObject(draft: Draft, i: number, governed: string): number {
  const governor = (draft.lexemes[i] as ArabicLexeme).pos === 'verb' ? 'verb' : 'noun';
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || word.pos === 'verb' || word.pos === 'complementizer') return -1;
    if (word.pos !== 'preposition' || word.form !== governed) continue;
    draft.lexemes[at] = variant(word, `object of ${governor}`, () => ({
      ...word,
      senses: [{ kind: 'marks', roles: ['patient'], governor }],
    }));
    return at;
  }
  return -1;
}

/** «أقرت بأنها أسقطت»: before words said a verb of speech is nothing else. */
function saysOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  const speech = verb.senses.some((sense) => sense.kind === 'speech');
  if (!speech || !verb.senses.some((sense) => sense.kind === 'event' && sense.event === 'approve')) return;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop') return;
    if (word.pos !== 'complementizer') continue;
    draft.lexemes[i] = variant(verb, 'says', () => ({
      ...verb,
      senses: verb.senses.filter((sense) => sense.kind !== 'event'),
    }));
    return;
  }
}

/** Verbs that say something only with عن: «عبّر عن قلقه» against «عبر الحدود». */
const expressing: ReadonlySet<string> = new Set(['عبر']);

function expressesOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.form === 'عن' || word.pos === 'complementizer') return;
    if (word.pos === 'verb' || word.pos === 'stop') break;
  }
  draft.lexemes[i] = variant(verb, 'no saying', () => ({
    ...verb,
    senses: verb.senses.filter((sense) => sense.kind !== 'speech'),
  }));
}

/** «تعرض الموقع لهجوم»: without words said, a verb that may mean undergoing does. */
function undergoesOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  const undergoes = verb.senses.some((sense) => sense.kind === 'event' && sense.frame === 'undergoer');
  if (!undergoes || !verb.senses.some((sense) => sense.kind === 'speech')) return;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const { pos } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'complementizer') return;
    if (pos === 'verb' || pos === 'stop') break;
  }
  draft.lexemes[i] = variant(verb, 'undergoes', () => ({
    ...verb,
    senses: verb.senses.filter((sense) => sense.kind !== 'speech'),
  }));
}

/** Prepositions that a verb may ask for before its object. */
const prepositions: ReadonlySet<string> = new Set(['علي', 'عن', 'ب', 'في', 'من', 'الي', 'ل']);

/** «ألقت الشرطة القبض على»: the verb takes the meaning of the whole. */
function companions(draft: Draft, i: number, word: ArabicLexeme, book: PhraseBook): void {
  const phrases = book.gapsOf(word.lemma);
  if (phrases === undefined) return;
  const phrase = companionPhrase(draft, i, phrases, word.pos === 'verb' ? REACH : NEAR);
  if (phrase === undefined) return;
  const last = phrase.companions.at(-1) as string;
  if ((phrase.lexeme.traits & Trait.Transitive) !== 0 && prepositions.has(last)) markObject(draft, i, last);
  if (phrase.companions.length === 1 && fire.has(last)) absorb(draft, i, last);
  if (word.pos === 'noun') {
    // «إطلاق الشرطة النار»: who stands between does it.
    const companion = phrase.companions[0] as string;
    const next = draft.lexeme(i + 1);
    if (next === undefined || next.form === companion || next.lemma === companion) return;
    if (companion === HOLD) absorb(draft, i, companion);
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

const HOLD = fold('القبض');

/** What is opened, shot or kindled in an idiom («أطلق شرطي النار», «أطلق عليه الرصاص»): part of the verb, and done to nobody. */
const fire: ReadonlySet<string> = new Set(['النار', 'نار', 'النيران', 'نيران', 'الرصاص', 'رصاص', 'رصاصا'].map(fold));

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

function voice(draft: Draft, i: number, verb: ArabicLexeme): void {
  if (verb.voice === 'passive') return;
  // «اعتقل» may be "I arrest" too; news tells of others.
  const present = (verb.traits & (Trait.Present | Trait.Past)) === Trait.Present;
  const event = verb.senses.find((sense): sense is Sense & { kind: 'event' } => sense.kind === 'event');
  if (event === undefined || (verb.traits & Trait.Transitive) === 0) return;
  const next = draft.lexeme(i + 1);
  const harm = harms.has(event.event);
  const after = next?.pos === 'adverb' || next?.pos === 'time' ? draft.lexeme(i + 2) : next;
  if (next === undefined || after === undefined || closes(after)) {
    // Nothing after it: what it did it to stands before.
    if (next === undefined || next.pos !== 'pronoun') set(draft, i, verb, harm ? 'passive' : 'unknown');
    return;
  }
  if (next.pos === 'pronoun' || hasSubjectBefore(draft, i)) return;
  if (present) {
    // «لم يقتل أحد»: who kills has a victim told, or is one.
    if (harm) set(draft, i, verb, 'unknown');
    return;
  }
  if (!harm) {
    // «دُمرت مئات المنازل»: what is counted right behind the verb is done to as often as it does.
    const numbered =
      next.pos === 'number' || next.number === 'dual' || next.senses.some(({ kind }) => kind === 'bound');
    if ((numbered || (verb.number !== 'plural' && byMeans(draft, i + 1))) && !hasObject(draft, i + 2))
      set(draft, i, verb, 'unknown');
    return;
  }
  // «اغتال مسلحون قائد الشرطة»: a noun behind one that shows it is the subject is the object.
  if (next.ending === 'nominative' && !closes(draft.lexeme(i + 2) ?? next) && draft.lexeme(i + 2)?.pos === 'noun') {
    set(draft, i, verb, 'active');
    return;
  }
  // «وقتلت 5 أشخاص»: a feminine subject goes on, unless those counted are feminine.
  const feminine = (verb.traits & Trait.Feminine) !== 0 && !/(?:ه|ات)$/u.test(draft.lexeme(i + 2)?.form ?? '');
  const counted =
    next.pos === 'number' || next.senses.some((sense) => sense.kind === 'casualty' || sense.kind === 'bound');
  const human = isHuman(next);
  const victim = human && !next.definite;
  if (counted || victim || next.form === 'ما' || next.pos === 'determiner') {
    const sure = !feminine && (counted || event.event === 'kill' || event.event === 'wound');
    set(draft, i, verb, !sure || hasObject(draft, i + 2) ? 'unknown' : 'passive');
  } else if (next.pos === 'name' || (next.definite && human)) {
    set(draft, i, verb, hasObject(draft, i + 2) ? 'active' : 'unknown');
  }
}

/** «القيادي», «العامل»: a noun of persons, whatever its form. */
function isHuman(word: ArabicLexeme): boolean {
  if ((word.traits & Trait.Human) !== 0) return true;
  return (
    word.pos === 'noun' && word.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:person/'))
  );
}

/** «دمرت الدبابات بألغام», «سرقت الوثائق على يد موظف»: right behind one thing that is known, with what or by whom. */
function byMeans(draft: Draft, from: number): boolean {
  const first = draft.lexemes[from] as ArabicLexeme;
  if (first.pos !== 'noun' || !first.definite || isHuman(first)) return false;
  for (let at = from + 1; at < draft.count && at <= from + 4; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'adjective' || word.pos === 'time' || word.pos === 'adverb') continue;
    if (word.pos !== 'preposition') return false;
    const marks = word.senses.find((sense): sense is Sense & { kind: 'marks' } => sense.kind === 'marks');
    return marks?.roles[0] === 'means' || marks?.roles[0] === 'agent';
  }
  return false;
}

/** Subject first: «الغارة قتلت 5». */
function hasSubjectBefore(draft: Draft, i: number): boolean {
  const before = draft.lexeme(i - 1);
  if (before === undefined) return false;
  return (
    before.pos === 'pronoun' ||
    before.pos === 'name' ||
    // «إن حراسا قتلوا السجين»: an indefinite subject shows its case.
    ((before.traits & Trait.Accusative) !== 0 && before.pos === 'noun') ||
    (before.pos === 'noun' && before.definite) ||
    (before.pos === 'adjective' && before.definite)
  );
}

/** A later count or accusative in the clause: the one who was killed, so that the first is the killer. */
function hasObject(draft: Draft, from: number): boolean {
  for (let at = from; at < draft.count && at < from + 6; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (
      word.pos === 'preposition' ||
      word.pos === 'comma' ||
      word.pos === 'stop' ||
      word.pos === 'conjunction' ||
      word.pos === 'verb'
    )
      return false;
    if (word.pos === 'number' && (draft.lexemes[at - 1] as ArabicLexeme).pos !== 'number') return true;
  }
  return false;
}

const closes = (word: ArabicLexeme): boolean =>
  word.pos === 'preposition' ||
  word.pos === 'comma' ||
  word.pos === 'stop' ||
  word.pos === 'close' ||
  word.pos === 'time' ||
  word.pos === 'conjunction' ||
  word.pos === 'subordinator';

const isMasdar = (word: ArabicLexeme | undefined): boolean =>
  word !== undefined && (word.traits & Trait.Masdar) !== 0 && word.senses.some((sense) => sense.kind === 'event');

/** تم + masdar: done to its genitive. */
function passiveMasdar(draft: Draft, i: number): void {
  for (let at = i + 1; at < draft.count && at <= i + 3; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'noun') {
      if (word.senses.some((sense) => sense.kind === 'event')) set(draft, at, word, 'passive');
      return;
    }
    if (word.pos !== 'time' && word.pos !== 'adverb') return;
  }
}

function set(draft: Draft, i: number, word: ArabicLexeme, voice: 'active' | 'passive' | 'unknown'): void {
  if (word.voice !== voice) draft.lexemes[i] = variant(word, voice, () => ({ ...word, voice }));
}

const variants = new WeakMap<ArabicLexeme, Map<string, ArabicLexeme>>();

function variant(word: ArabicLexeme, key: string, make: () => ArabicLexeme): ArabicLexeme {
  let forms = variants.get(word);
  if (forms === undefined) {
    forms = new Map();
    variants.set(word, forms);
  }
  let form = forms.get(key);
  if (form === undefined) {
    // Made anew, so that all lexemes have one shape.
    form = lexeme(make());
    forms.set(key, form);
  }
  return form;
}
