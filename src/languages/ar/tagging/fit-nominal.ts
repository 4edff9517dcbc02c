import type { Sense } from '../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import { fold } from '../fold';
import type { FormTable } from '../form-table';
import { isAttributive, isNunatedAttribute, isNunatedState, nisba } from './attributive';
import { carryingDeed } from './carrying-deed';
import type { Draft } from './draft';
import { governedDeed } from './governed-deed';
import { isUnderWay, underWay } from './under-way';
import { isUsing, USING } from './using';

/** What a nominal word becomes beside its neighbours, or null where it stays as it is. */
export interface Fitted {
  /** Names the change, so that its outcome can be kept. */
  readonly key: string;
  readonly make: () => ArabicLexeme;
}

/**
 * Fits a noun or adjective to its neighbours: «المتحدث العسكري» has an adjective, «قتل عسكري» a person; «الحوثيون» alone are
 * people; «الدفاع الروسية» is the ministry; باسم behind an office is "for".
 */
export function fitNominal(draft: Draft, i: number, word: ArabicLexeme, table: FormTable): Fitted | null {
  if (word.form === 'باسم') return speaksFor(draft, i) ? { key: 'for', make: () => FOR } : null;
  if (word.pos !== 'noun' && word.pos !== 'adjective') return null;
  if (isUsing(draft, i, word)) return { key: 'using', make: () => USING };
  if (isUnderWay(draft, i, word)) return { key: 'under way', make: () => underWay(word) };
  if (isAtTheTimeOf(draft, i, word)) return { key: 'at the time', make: () => AT_THE_TIME };
  if (isManner(draft, i, word))
    return {
      key: 'manner',
      make: () => ({
        ...word,
        pos: 'adverb',
        senses: word.senses.filter((sense) => sense.kind === 'event' && sense.event !== 'murder'),
      }),
    };
  if (carriers.has(word.lemma) && !word.form.startsWith('ال') && isDeed(draft.lexeme(i + 1)))
    return { key: 'carrier', make: () => ({ ...word, pos: 'determiner', senses: [] }) };
  // «سقوط قتيل»: that there is one dead.
  if (falls.has(word.lemma) && isCasualty(draft.lexeme(i + 1)))
    return { key: 'carrier', make: () => ({ ...word, pos: 'determiner', senses: [] }) };
  if (isOfPartyName(draft, i, word)) return { key: 'party', make: () => ({ ...word, senses: [] }) };
  const ill = fellIll(draft, i, word);
  if (ill !== null)
    return { key: ill, make: () => ({ ...word, senses: word.senses.map((sense) => asIll(sense, ill)) }) };
  if (isUnitOf(draft, i, word)) return { key: 'unit', make: () => ({ ...word, senses: UNIT }) };
  const carried = carryingDeed(draft, i, word, table);
  if (carried !== undefined) return { key: 'carries', make: () => ({ ...word, senses: carried }) };
  const deed = governedDeed(draft, i, word, table);
  if (deed !== undefined) return { key: 'deed', make: () => ({ ...word, senses: [...deed, ...word.senses] }) };
  const before = draft.lexeme(i - 1);
  if (namesTown(before, word)) return { key: 'town', make: () => ({ ...word, pos: 'name', senses: [] }) };
  const describes = before !== undefined && isDescribed(before, word);
  if (word.pos === 'noun' && describes && isRelational(word)) {
    return { key: 'adjective', make: () => ({ ...word, pos: 'adjective' }) };
  }
  if (describes && before !== undefined && isUnknownNisba(before, word))
    return { key: 'nisba', make: () => ({ ...word, pos: 'adjective' }) };
  if (isAttributive(draft, i, word, table))
    return { key: 'attribute', make: () => ({ ...word, pos: 'adjective', senses: [], time: null }) };
  if (before !== undefined && agreesWithPersons(before, word))
    return { key: 'adjective', make: () => ({ ...word, pos: 'adjective' }) };
  if (isNunatedAttribute(before, word)) return { key: 'attribute', make: () => ({ ...word, pos: 'adjective' }) };
  if (isNunatedState(before, word))
    return {
      key: 'state',
      make: () => ({ ...word, pos: 'adjective', senses: word.senses.filter(({ kind }) => kind === 'degree') }),
    };
  if (before !== undefined && areNamedBeside(before, word))
    return { key: 'persons', make: () => ({ ...word, pos: 'noun' }) };
  if (word.definite) {
    const body = table.bodies.get(word.lemma);
    if (body !== undefined && isStateAdjective(draft.lexeme(i + 1)))
      return { key: 'body', make: () => ({ ...word, gender: undefined, senses: [...word.senses, body] }) };
  }
  const people = !describes && (word.number === 'plural' || word.definite || word.pos === 'noun');
  if (people && (word.pos === 'noun' || isFree(before)) && word.senses.some(isAdjectiveOfActor))
    return { key: 'people', make: () => ({ ...word, pos: 'noun', senses: word.senses.map(asPeople) }) };
  return null;
}

/** «حركة نداء تونس», «جبهة تحرير مورو», «حزب مشروع تونس»: behind a party without its article the noun of a deed, with what completes it, is its name. */
function isOfPartyName(draft: Draft, i: number, { pos, form, senses }: ArabicLexeme): boolean {
  if (pos !== 'noun' || form.startsWith('ال') || !senses.some(({ kind }) => kind === 'event')) return false;
  const before = draft.lexeme(i - 1);
  const next = draft.lexeme(i + 1);
  if (before === undefined || before.definite || before.number !== 'singular' || !parties.has(before.lemma))
    return false;
  return next?.pos === 'name' || (next?.pos === 'noun' && next.form.startsWith('ال'));
}

const parties: ReadonlySet<string> = new Set(['حزب', 'حركة', 'كتلة', 'جبهة', 'تيار'].map(fold));

/** «المصابين بالكوليرا», «مصاب بالتسمم»: whom an illness befell, and no wound; null of others. */
function fellIll(draft: Draft, i: number, { pos, senses }: ArabicLexeme): 'infected' | 'poisoned' | null {
  if (pos !== 'noun' || draft.lexeme(i + 1)?.form !== 'ب') return null;
  if (!senses.some((sense) => sense.kind === 'casualty' && sense.effect === 'wounded')) return null;
  const named = draft.lexeme(i + 2)?.senses ?? [];
  if (named.some((sense) => sense.kind === 'event' && sense.event === 'poison')) return 'poisoned';
  const illness = named.find(isIllness);
  if (illness === undefined) return null;
  return illness.id === 'thing:illness/poisoning' ? 'poisoned' : 'infected';
}

/** Illnesses that one falls ill with: of wounds, breaks and shocks who has them is hurt. */
const illnesses =
  /^thing:illness\/(?:cholera|measles|ebola|polio|malaria|dengue|covid|influenza|tuberculosis|aids|hepatitis|pneumonia|mpox|plague|zika|fever|germ|poisoning)/u;

const isIllness = (sense: Sense): sense is Sense & { kind: 'concept' } =>
  sense.kind === 'concept' && illnesses.test(sense.id);

const asIll = (sense: Sense, effect: 'infected' | 'poisoned'): Sense =>
  sense.kind === 'casualty' ? { ...sense, effect } : sense;

/** «قوة من الجيش»: no strength, but a unit of those behind it. */
function isUnitOf(draft: Draft, i: number, { lemma, number }: ArabicLexeme): boolean {
  const [link, whole] = [draft.lexeme(i + 1), draft.lexeme(i + 2)];
  if (lemma !== FORCE || number === 'plural' || link?.form !== 'من' || whole === undefined) return false;
  return whole.senses.some(
    (sense) => sense.kind === 'concept' && /^(?:actor:(?!role)|thing:(?:person|group))/u.test(sense.id),
  );
}

const FORCE = 'قوه';
const UNIT: readonly Sense[] = [{ kind: 'concept', id: 'thing:group/unit', sort: 'noun' }];

/** «رجلين ملثمين», «أشخاص مسلحين»: of two words for persons without an article the second, a participle, says how the first are. */
function agreesWithPersons(before: ArabicLexeme, { pos, form, lemma, traits }: ArabicLexeme): boolean {
  if (pos !== 'noun' || before.pos !== 'noun' || (traits & Trait.Human) === 0 || !lemma.startsWith('م')) return false;
  if (before.form.startsWith('ال') || form.startsWith('ال') || !/(?:ين|ون|ان)$/u.test(form)) return false;
  if (before.number !== 'dual' && before.number !== 'plural') return false;
  // «قتل جنود مسلحين»: whoever may have done it to the others stands in another case.
  if (before.lemma !== 'شخص' && before.form.slice(-2) !== form.slice(-2)) return false;
  return before.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:person'));
}

/** «حمّلت الشرطة المنظمين», «اتهمت الشركة المستخدمين»: several persons describe no single body, and are named beside it. */
function areNamedBeside(before: ArabicLexeme, { pos, form, senses }: ArabicLexeme): boolean {
  if (pos !== 'adjective' || !form.startsWith('ال') || !/(?:ين|ون)$/u.test(form) || before.pos !== 'noun') return false;
  const isPerson = (sense: Sense) => sense.kind === 'concept' && sense.id.startsWith('thing:person');
  const isBody = (sense: Sense) => sense.kind === 'concept' && sense.id.startsWith('actor:org');
  return senses.some(isPerson) && before.number !== 'plural' && before.definite && before.senses.some(isBody);
}

/** Nouns that only say that the deed behind them was one: «عملية الاختطاف», «حملة اعتقالات», «حادث إطلاق نار». */
const carriers: ReadonlySet<string> = new Set([
  'عمليه',
  'عمليات',
  'حادث',
  'حادثه',
  'حوادث',
  'واقعه',
  'حاله',
  'حالات',
  'حمله',
  'موجه',
  'سلسله',
]);

/** That there are dead or hurt. */
const falls: ReadonlySet<string> = new Set(['سقوط', 'وقوع']);

function isCasualty(next: ArabicLexeme | undefined): boolean {
  return next?.pos === 'noun' && !next.definite && next.senses.some(({ kind }) => kind === 'casualty');
}

function isDeed(next: ArabicLexeme | undefined): boolean {
  if (next?.pos !== 'noun' || next.time !== null || next.form.endsWith('ي')) return false;
  return next.senses.some(({ kind }) => kind === 'event') && !next.senses.some(isEmbodied);
}

/** A person, body, building or vehicle besides. */
const isEmbodied = (sense: Sense): boolean =>
  sense.kind === 'concept' && /^(?:actor:|thing:(?:person|building|vehicle|group))/u.test(sense.id);

/** «قتلوا حرقا», «مقتل عائلات خنقا»: how they died. */
function isManner(draft: Draft, i: number, word: ArabicLexeme): boolean {
  const manner = Trait.Masdar | Trait.Accusative;
  if ((word.traits & manner) !== manner || !word.senses.some(({ kind }) => kind === 'event')) return false;
  for (let at = i - 1; at >= 0 && at >= i - 5; at--) {
    const before = draft.lexemes[at] as ArabicLexeme;
    if (before.pos === 'comma' || before.pos === 'stop') return false;
    if (before.senses.some((sense) => sense.kind === 'event' && (sense.event === 'kill' || sense.event === 'die')))
      return true;
  }
  return false;
}

/** «مدينة الأبيض», «قرية الكبيرة»: what has the article describes no town without it, but is its name. */
function namesTown(before: ArabicLexeme | undefined, { pos, form, senses }: ArabicLexeme): boolean {
  if (before?.pos !== 'noun' || before.definite || before.number !== 'singular' || pos !== 'adjective') return false;
  if (!before.senses.some((sense) => sense.kind === 'locative' && sense.relation === 'at')) return false;
  return form.startsWith('ال') && !senses.some(({ kind }) => kind === 'concept');
}

const FOR = lexeme({
  form: 'باسم',
  pos: 'preposition',
  senses: [{ kind: 'marks', roles: ['of'] }],
  traits: Trait.Looked | Trait.GovernsNoun,
});

/** «كانت الأبواب مغلقة وقت الحريق»: behind an adjective and before an event, when. */
function isAtTheTimeOf(draft: Draft, i: number, { form }: ArabicLexeme): boolean {
  if (form !== 'وقت' || draft.lexeme(i - 1)?.pos !== 'adjective') return false;
  return draft.lexeme(i + 1)?.senses.some(({ kind }) => kind === 'event') === true;
}

const AT_THE_TIME = lexeme({
  form: 'وقت',
  pos: 'preposition',
  senses: [{ kind: 'marks', roles: ['time'] }],
  traits: Trait.Looked | Trait.GovernsNoun,
});

/** «المتحدث العسكري باسم الجماعة»: an office before it, with at most an adjective between. */
function speaksFor(draft: Draft, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const before = draft.lexemes[at] as ArabicLexeme;
    if (before.traits & Trait.Title) return true;
    if (before.pos !== 'adjective' && before.pos !== 'noun') return false;
  }
  return false;
}

/** عسكري, مدني, إرهابي, صحفية: persons that are also what something is like. */
const isRelational = (word: ArabicLexeme): boolean =>
  (word.traits & (Trait.Human | Trait.Unknown)) === Trait.Human &&
  word.lemma.length >= 4 &&
  (word.lemma.endsWith('ي') || word.lemma.endsWith('يه'));

/** «المعبر الحدودي»: a word in no table, shaped like an adjective, behind what is no person («الوزير الصفدي»). */
function isUnknownNisba(before: ArabicLexeme, word: ArabicLexeme): boolean {
  if (word.pos !== 'noun' || (word.traits & Trait.Unknown) === 0 || !nisba.test(word.form)) return false;
  if (before.traits & (Trait.Human | Trait.Title)) return false;
  return !before.senses.some((sense) => sense.kind === 'concept' && /^(?:actor:|thing:person)/u.test(sense.id));
}

/** A noun that agrees with the word after it in its article, and is no event whose victim that is. */
function isDescribed(before: ArabicLexeme, word: ArabicLexeme): boolean {
  if (before.pos !== 'noun' || before.time !== null || before.form.startsWith('ال') !== word.form.startsWith('ال'))
    return false;
  if (before.definite && !before.form.startsWith('ال')) return false;
  if (before.traits & Trait.Masdar || before.senses.some(governsPerson)) return before.definite;
  return word.number !== 'plural' || before.number === 'plural';
}

/** Nouns whose next noun may be whom they befell or how many. */
const governsPerson = (sense: Sense): boolean =>
  (sense.kind === 'event' && !unbefalling.has(sense.event)) || sense.kind === 'measure';

/** «هدف عسكري», «ندوة صحفية»: these befall nobody. */
const unbefalling: ReadonlySet<string> = new Set(['target', 'meet', 'negotiate']);

function isFree(before: ArabicLexeme | undefined): boolean {
  return before === undefined || (before.pos !== 'noun' && before.pos !== 'name' && before.pos !== 'adjective');
}

const isAdjectiveOfActor = (sense: Sense): boolean =>
  sense.kind === 'concept' && sense.sort === 'adjective' && sense.id.startsWith('actor:');

const asPeople = (sense: Sense): Sense =>
  sense.kind === 'concept' && sense.sort === 'adjective' ? { ...sense, sort: 'demonym' } : sense;

/** «الروسية», «الأميركية»: feminine and definite, as the ministry is. */
const isStateAdjective = (next: ArabicLexeme | undefined): boolean =>
  next?.definite === true && next.form.endsWith('ه') && next.senses.some(isAdjectiveOfActor);
