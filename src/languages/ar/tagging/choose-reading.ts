// Long because the tests of one choice come in one order: each after what the last one left open.

import type { Word, WordReading } from '../analyse-word';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import { fold } from '../fold';
import { witnesses } from '../function-lemmas';
import { goesOnWithDeeds, isBody, isForeign, tellsOfNoun, tellsOfPerson } from './beside-nouns';

const core = (reading: WordReading): ArabicLexeme =>
  (reading.segments[reading.core] as WordReading['segments'][number]).lexeme;

/**
 * Chooses the reading of a word by the word before it and the one after: قتل is a verb after a clause begins, after قد
 * and before a number; a noun after a preposition or before an adjective that agrees with it.
 */
export function chooseReading(
  word: Word,
  previous: ArabicLexeme | undefined,
  next: Word | null,
  clauseHasVerb: boolean,
  clauseSays = false,
  amongDeeds = false,
  toldAfter = false,
): WordReading {
  const { nominal, verbal, fixed } = word;
  if (verbal === null && nominal === null) return fixed as WordReading;
  if (
    fixed !== null &&
    !(verbal !== null && core(fixed).pos === 'preposition' && (word.shadda || isNominative(next))) &&
    !(verbal !== null && core(fixed).pos === 'verb' && word.shadda) &&
    !isGivenName(word, previous, next) &&
    !leavesBehind(fixed, verbal, previous, next) &&
    !prefersContent(fixed, verbal, next)
  ) {
    return fixed;
  }
  if (verbal === null) return nominal as WordReading;
  if (nominal === null || (fixed !== null && leavesBehind(fixed, verbal, previous, next))) return verbal;
  // «هويته»: what takes no object has no pronoun written onto it.
  if (
    verbal.core < verbal.segments.length - 1 &&
    takesNoObject(core(verbal)) &&
    nominal.core < nominal.segments.length - 1
  )
    return nominal;
  if (toldAfter && verbal.core === 0 && (core(nominal).traits & Trait.Unknown) === 0 && isHead(next)) return nominal;
  // «زلزالين ضربا المحافظة»: of two it is told what they did.
  if (previous?.pos === 'noun' && previous.number === 'dual' && core(verbal).number === 'dual')
    if ((core(nominal).traits & Trait.Accusative) !== 0) return verbal;
  if (tellsOfPerson(core(verbal), core(nominal), previous, next)) return verbal;
  // «نفت الوزارة تعرض موقعها لهجوم»: behind who denies it, a masdar tells what.
  if (goesOnWithDeeds(word, core(verbal), core(nominal), previous, next, amongDeeds)) return nominal;
  const told = clauseSays && clauseHasVerb && verbal.core === 0 && (core(nominal).traits & Trait.Masdar) !== 0;
  if (told && (previous?.pos === 'noun' || previous?.pos === 'name' || previous?.pos === 'adjective')) return nominal;
  return isVerb(word, core(verbal), core(nominal), verbal.core > 0, previous, next, clauseHasVerb) ? verbal : nominal;
}

/** «بن علي», «الرئيس علي», «قال علي حسن»: a name after a name or an office, or of whom a verb of speech is told, where it is spelt as one. */
function isGivenName({ nominal, fixed, ya }: Word, previous: ArabicLexeme | undefined, next: Word | null): boolean {
  if (nominal === null || fixed === null || previous === undefined || !ya || fixed.core > 0) return false;
  if ((core(nominal).traits & Trait.Given) === 0) return false;
  if ((previous.traits & (Trait.Given | Trait.Title)) !== 0) return true;
  const { traits } = next?.nominal == null ? { traits: 0 } : core(next.nominal);
  // «قتل علي حسن», «أصيب علي محمد»: right behind a verb, and before another given name.
  if (previous.pos === 'verb' && (traits & Trait.Given) !== 0) return true;
  // «قال علي إن»: what is only said takes no preposition before its words.
  if (previous.pos === 'verb' && saysOnly.has(previous.lemma) && next?.fixed != null)
    if (core(next.fixed).pos === 'complementizer') return true;
  const says = previous.pos === 'verb' || previous.pos === 'preposition';
  const speaks = says && previous.senses.some(({ kind }) => kind === 'speech');
  return speaks && (traits & (Trait.Given | Trait.Unknown)) !== 0;
}

function takesNoObject({ senses }: ArabicLexeme): boolean {
  const events = senses.filter((sense) => sense.kind === 'event');
  return events.length > 0 && events.every(({ frame }) => frame === 'unaccusative' || frame === 'intransitive');
}

const saysOnly: ReadonlySet<string> = new Set(['قال', 'أضاف', 'أوضح', 'صرح', 'ذكر', 'تابع', 'أردف'].map(fold));

/** «خلف الانفجار قتيلا»: where a clause begins and before a happening with its article, no "behind". */
function leavesBehind(
  fixed: WordReading,
  verbal: WordReading | null,
  previous: ArabicLexeme | undefined,
  next: Word | null,
): boolean {
  if (verbal === null || core(fixed).form !== 'خلف' || next === null || next.nominal === null) return false;
  if (previous !== undefined && (previous.pos === 'relative' || !OPENING.has(previous.pos)) && verbal.core === 0)
    return false;
  const { form, senses } = core(next.nominal);
  return form.startsWith('ال') && senses.some(({ kind }) => kind === 'event');
}

/** «عبر مهاجرون الحدود»: no preposition stands before a nominative. */
const isNominative = (next: Word | null): boolean =>
  next !== null && next.nominal !== null && core(next.nominal).ending === 'nominative';

/** «الحادث سببه عطل في المكابح»: behind a definite noun and before an indefinite one, its cause and not "caused it". */
function isCauseOf(
  { verbal }: Word,
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme | undefined,
  next: Word | null,
): boolean {
  const causes = ({ senses }: ArabicLexeme) =>
    senses.some((sense) => sense.kind === 'event' && sense.event === 'cause');
  if (!causes(verb) || !causes(noun)) return false;
  // «الإهمال هو سبب الحريق»: behind the pronoun of an equation.
  if (previous?.form === 'هو' || previous?.form === 'هي') return next?.nominal != null;
  if (previous?.definite !== true || verbal === null) return false;
  const suffixed = verbal.segments.length > verbal.core + 1;
  const after = next?.nominal == null ? undefined : core(next.nominal);
  return suffixed && after !== undefined && after.pos !== 'verb' && !after.definite;
}

/** «إن اعتداء تسبب في الانفجار»: behind a noun, in a clause without a verb, and before what it brought about. */
function isCausing({ senses }: ArabicLexeme, next: Word | null): boolean {
  const after = (next?.fixed ?? next?.nominal)?.segments[0]?.lexeme;
  if (after?.pos !== 'preposition') return false;
  return senses.some((sense) => sense.kind === 'event' && sense.event === 'cause');
}

/** «لا دخل له», «لا أساس لها»: behind «لا» a past or an "I" is the noun of what is not there. */
function isNothing(verb: ArabicLexeme, noun: ArabicLexeme): boolean {
  if (noun.pos !== 'noun' || (noun.traits & Trait.Unknown) !== 0) return false;
  return (verb.traits & Trait.Present) === 0 ? (verb.traits & Trait.Past) !== 0 : verb.form.startsWith('ا');
}

/** The word ahead is a weekday or today. */
function isDay(next: Word | null): boolean {
  const kind = next?.nominal?.segments[0]?.lexeme.time?.kind;
  return kind === 'weekday' || kind === 'day';
}

/** «رفعت الحكومة الأسعار», «حكمت محكمة على»: where a clause begins, what a body of its gender follows is no given name. */
function isFeminineBody(verb: ArabicLexeme, previous: ArabicLexeme | undefined, next: Word | null): boolean {
  if ((verb.traits & Trait.Feminine) === 0 || (verb.traits & Trait.Past) === 0 || next?.nominal == null) return false;
  if (previous !== undefined && !OPENING.has(previous.pos)) return false;
  const { gender, senses } = core(next.nominal);
  return gender !== 'masculine' && senses.some((sense) => sense.kind === 'concept' && isBodyId(sense.id));
}

/** «الحكومة رفعت الأسعار»: nor what a body of its gender stands before and a noun with its article behind. */
function isOfBodyBefore(verb: ArabicLexeme, previous: ArabicLexeme | undefined, next: Word | null): boolean {
  if ((verb.traits & Trait.Feminine) === 0 || (verb.traits & Trait.Past) === 0 || !isHead(next)) return false;
  if (previous?.pos !== 'noun' || !previous.definite || previous.gender === 'masculine') return false;
  return previous.senses.some((sense) => sense.kind === 'concept' && isBodyId(sense.id));
}

/** «شهد السجن», «شهد ميدان التحرير»: nor what sees something happen, where a place with its article follows. */
function hasGround(verb: ArabicLexeme, previous: ArabicLexeme | undefined, next: Word | null): boolean {
  if (!witnesses.has(verb.lemma) || (previous !== undefined && !OPENING.has(previous.pos)) || next?.nominal == null)
    return false;
  const { form, traits, senses } = core(next.nominal);
  const named = (traits & Trait.PlaceNoun) !== 0 || form.startsWith('ال');
  return named && senses.some((sense) => sense.kind === 'locative' || (sense.kind === 'concept' && isSite(sense.id)));
}

const isSite = (id: string): boolean => /^(?:thing:(?:building|nature)|place:)/u.test(id);

const isBodyId = (id: string): boolean =>
  id.startsWith('thing:group') || (id.startsWith('actor:') && !id.startsWith('actor:role/'));

const OPENING = new Set<ArabicLexeme['pos']>(['stop', 'comma', 'conjunction', 'open', 'relative', 'adverb']);

/** فقد is "lost" unless a verb follows; other particles are what they are. */
function prefersContent(fixed: WordReading, verbal: WordReading | null, next: Word | null): boolean {
  if (verbal === null || core(fixed).form !== 'قد') return false;
  const verbBehind = next !== null && (next.fixed === null ? next.verbal !== null : core(next.fixed).pos === 'aux');
  return fixed.core > 0 && verbal.core === 0 && !verbBehind;
}

function isVerb(
  word: Word,
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  clitic: boolean,
  previous: ArabicLexeme | undefined,
  next: Word | null,
  clauseHasVerb: boolean,
): boolean {
  if (word.damma) return true;
  if (isCauseOf(word, verb, noun, previous, next)) return false;
  // ألفا is "a thousand", نصف "half", before "they formed" and "we describe".
  if (noun.pos === 'number' || noun.form === 'نصف' || noun.form === 'وقت' || noun.form === 'اخر') return false;
  if (noun.time?.kind === 'day') return false;
  // «فجر السبت»: dawn, not "blew up".
  if (noun.time !== null && isDay(next)) return false;
  // «الثانية والنصف فجرا»: at dawn, and not "the two blew up" without the two.
  if (noun.time?.kind === 'part' && noun.form.endsWith('ا') && !isOfTwo(previous)) return false;
  // «التهم» is "devoured" before it is "I devour".
  const own = (verb.traits & Trait.Past) !== 0 && verb.form.startsWith('ال');
  const present = (verb.traits & Trait.Present) !== 0 && !own;
  if (verb.verbForm === 'participle') {
    const opens = next?.fixed?.segments[0]?.lexeme;
    if (opens !== undefined && (opens.pos === 'complementizer' || opens.form === 'الي')) return true;
    return (
      verb.number === 'singular' &&
      (verb.traits & Trait.Feminine) === 0 &&
      (previous === undefined || previous.pos === 'comma')
    );
  }
  if (noun.pos === 'name' && (noun.traits & Trait.Unknown) === 0) {
    // «عزت الحكومة الحادث إلى»: who puts something down to another is a body, and no family name.
    const blames = verb.senses.some(({ kind }) => kind === 'ascribes') && isBody(next);
    const opens =
      isFeminineBody(verb, previous, next) || hasGround(verb, previous, next) || isOfBodyBefore(verb, previous, next);
    return (present || blames || opens) && !isNominalContext(previous);
  }
  if (isUnlikelyVerb(word, verb, noun, previous)) return false;
  // «جيد» is good before it is given.
  const plain = noun.pos === 'adjective' && noun.verbForm === null;
  if (verb.traits & Trait.Marked && (noun.traits & Trait.Masdar) === 0 && noun.pos !== 'noun' && !plain) return true;
  if (!clitic && previous !== undefined) {
    if (previous.traits & Trait.GovernsVerb) return true;
    if (previous.pos === 'negator')
      return (
        !(previous.form === 'لا' && isNothing(verb, noun)) &&
        previous.form !== 'عدم' &&
        previous.form !== 'غير' &&
        previous.form !== 'دون' &&
        previous.form !== 'بدون' &&
        previous.form !== 'بلا'
      );
    // «تم قصفها» takes a masdar, «كان يقصف» a verb.
    if (previous.pos === 'aux') return previous.lemma !== 'تم' || noun.senses.length === 0;
    if (isResuming(word, previous, next)) return true;
    if (isNunated(previous, clauseHasVerb) && (noun.traits & Trait.Accusative) === 0 && isHead(next)) return true;
    // «إن شرطيا قتله»: nor is a noun with an owner annexed to it.
    const { verbal } = word;
    const owned = verbal !== null && verbal.segments.length > verbal.core + 1;
    // «عبوة ناسفة زرعها مجهولون»: nor does a nominative follow one.
    if (owned && isNominative(next) && !previous.definite && previous.pos !== 'preposition') return true;
    if (owned && (previous.traits & Trait.Accusative) !== 0 && previous.pos === 'noun' && !clauseHasVerb) return true;
    if (!clauseHasVerb && previous.pos === 'noun' && isCausing(verb, next)) return true;
    if (tellsOfNoun(verb, noun, previous, next)) return true;
    // «بقوة 5.7 درجة ضرب المحافظة»: a measure ends with its unit.
    if (isUnit(previous) && (verb.traits & Trait.Past) !== 0 && (noun.traits & Trait.Masdar) !== 0) return true;
    if (isNominalContext(previous)) return false;
    if (previous.pos === 'complementizer') return present;
    if (previous.pos === 'subordinator') return true;
    // «تراجعت أسهم الشركة»: "I" is rare in news.
    if (previous.pos === 'verb')
      return (
        present &&
        !verb.form.startsWith('ا') &&
        (previous.traits & Trait.Present) === 0 &&
        (verb.traits & Trait.Unknown) === 0
      );
  }
  // «وورلد سيرفيس», «بروس ويليس»: nor one behind a foreign name, whose first letters look like "will" or "and".
  if ((verb.traits & Trait.Unknown) !== 0 && clitic && previous !== undefined && isForeign(previous)) return false;
  // «بن علي يلدريم»: an unknown word behind a given name is another.
  if ((verb.traits & Trait.Unknown) !== 0 && previous !== undefined && (previous.traits & Trait.Given) !== 0)
    return false;
  // «قال وزير الخارجية يوعاز»: nor, behind a definite noun in a clause that has its verb, is it another verb.
  if ((verb.traits & Trait.Unknown) !== 0 && clauseHasVerb && previous?.definite === true) return false;
  // An unknown word in ت is a verb only after a particle.
  if ((verb.traits & Trait.Unknown) !== 0 && verb.form.startsWith('ت')) return previous?.form === 'ان';
  // "I" is rare in news: أولى is "first".
  if (present && (verb.traits & Trait.Past) === 0 && verb.form.startsWith('ا') && (noun.traits & Trait.Unknown) === 0)
    return false;
  if (present) return (verb.traits & Trait.Unknown) === 0 || noun.pos !== 'noun' || (noun.traits & Trait.Unknown) !== 0;
  if (noun.pos === 'adjective' && (noun.traits & Trait.Masdar) === 0) {
    // «هدأت العاصفة عاد الصيادون»: what goes on without the article describes nothing that has it.
    if (
      (noun.traits & Trait.Unknown) === 0 &&
      noun.verbForm === 'participle' &&
      isSubjectBehind(verb, noun, previous, next)
    )
      return true;
    if (!clauseHasVerb && isApproving(verb, noun, previous, next)) return true;
    // بدا, بارز: an adjective agrees with what stands before it.
    return previous === undefined || previous.pos === 'comma' || previous.pos === 'conjunction' || clitic;
  }
  // «إن رجلين ملثمين فتحا النار».
  if (noun.traits & Trait.Accusative)
    return previous?.number === 'dual' || (!clauseHasVerb && previous?.form.endsWith('ين') === true);
  // A past that is also a masdar or a noun: what follows decides.
  const after = next === null ? null : next.nominal === null ? null : core(next.nominal);
  if (next !== null && next.verbal !== null && next.nominal === null) return false;
  if (after !== null && next !== null && next.fixed === null) {
    if (after.pos === 'number') return true;
    if (isIndefiniteAdjective(after) && next.verbal === null) return false;
    // «عمل إرهابي».
    if (after.pos === 'noun' && !after.definite && after.form.endsWith('ي') && previous?.pos === 'open') return false;
  }
  if (
    previous === undefined ||
    clitic ||
    previous.pos === 'comma' ||
    previous.pos === 'open' ||
    previous.pos === 'conjunction'
  ) {
    return true;
  }
  // «مصدر الفيروس سوق للحيوانات»: nor is what needs an object told with none.
  if (verb.lone === 'undergone' && (noun.traits & Trait.Masdar) === 0 && next?.fixed != null && isPlaceOrThing(noun))
    return false;
  // After a definite noun or a name a second noun would need an article: "الجيش قصف".
  // "زلزال قوي ضرب": nor can it follow an adjective.
  return (previous.definite || previous.pos === 'adjective') && !clauseHasVerb;
}

/**
 * A known noun before a form that news seldom has: "we" («نصر», «نساء») and "I" («أكبر»), the women who («لجان»), and a past in ى where ي is
 * written («نادي», «ولي العهد»).
 */
function isUnlikelyVerb(
  { ya }: Word,
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme | undefined,
): boolean {
  if ((noun.traits & Trait.Unknown) !== 0 || (verb.traits & Trait.Unknown) !== 0) return false;
  const past = (verb.traits & (Trait.Past | Trait.Present)) === Trait.Past;
  if (past && verb.number === 'plural' && (verb.traits & Trait.Feminine) !== 0 && verb.form.endsWith('ن')) return true;
  if (past && ya && verb.form.endsWith('ي') && verb.voice === 'active') return true;
  // «أكثر», «أكبر»: "I" of a verb; «أبرز» is an adjective too, where no past can stand.
  const comparative = noun.pos === 'adjective' && noun.verbForm === null && /^ا...?$/u.test(verb.form);
  if (comparative && previous?.pos !== 'negator') {
    if ((verb.traits & Trait.Past) === 0) return true;
    if (previous?.pos === 'aux' || previous?.pos === 'verb' || previous?.pos === 'complementizer') return true;
  }
  const we = !past && verb.number === 'plural' && verb.form.startsWith('ن');
  return we && previous?.pos !== 'negator' && previous?.pos !== 'subordinator' && previous?.pos !== 'complementizer';
}

/** «رجلان», «رجلين», «اللذان»: whom a verb in the dual is told of. */
function isOfTwo(previous: ArabicLexeme | undefined): boolean {
  if (previous === undefined) return false;
  return previous.number === 'dual' || previous.pos === 'relative' || /(?:ين|ان)$/u.test(previous.form);
}

/** «البرلمان صادق على القانون»: without the article behind a noun that has it, and before what a body approves. */
function isApproving(
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme | undefined,
  next: Word | null,
): boolean {
  if (noun.definite || previous?.definite !== true || next?.fixed == null || core(next.fixed).form !== 'علي')
    return false;
  return verb.senses.some((sense) => sense.kind === 'event' && sense.event === 'approve');
}

/** A past behind a definite noun, with a definite subject of its own. */
function isSubjectBehind(
  verb: ArabicLexeme,
  noun: ArabicLexeme,
  previous: ArabicLexeme | undefined,
  next: Word | null,
): boolean {
  if ((verb.traits & Trait.Past) === 0 || verb.number !== 'singular' || noun.definite || !isHead(next)) return false;
  return previous?.pos === 'noun' && previous.definite && previous.form.startsWith('ال');
}

/** «هجوم شنه مسلحون»: behind an event, a verb with its pronoun that a noun follows, rather than a masdar with an owner. */
function isResuming({ verbal, nominal }: Word, previous: ArabicLexeme, next: Word | null): boolean {
  if (verbal === null || nominal === null || next === null || next.fixed !== null) return false;
  if (previous.pos !== 'noun' || !previous.senses.some(({ kind }) => kind === 'event')) return false;
  const suffixed = verbal.segments.length > verbal.core + 1 && nominal.segments.length > nominal.core + 1;
  const after = next.nominal === null ? undefined : core(next.nominal);
  return suffixed && (core(nominal).traits & Trait.Masdar) !== 0 && (after?.pos === 'noun' || after?.pos === 'name');
}

/** «إن رجلا فجر القنبلة»: what shows its nunation stands in no annexation, so no noun is annexed to it. */
function isNunated({ pos, form, traits }: ArabicLexeme, clauseHasVerb: boolean): boolean {
  if ((traits & Trait.Accusative) !== 0) return true;
  return (
    form.endsWith('ا') &&
    form.length > 3 &&
    !clauseHasVerb &&
    (pos === 'adjective' || pos === 'adverb' || pos === 'noun')
  );
}

/** A definite noun or a name stands next, which the word would have for its object or its owner. */
function isHead(next: Word | null): boolean {
  if (next === null || next.fixed !== null || next.nominal === null) return false;
  const { pos, definite } = core(next.nominal);
  return pos === 'name' || (pos === 'noun' && definite);
}

function isNominalContext(previous: ArabicLexeme | undefined): boolean {
  if (previous === undefined) return false;
  if (previous.traits & Trait.GovernsNoun || previous.pos === 'number') return true;
  return (
    previous.pos === 'noun' &&
    !previous.definite &&
    (previous.traits & (Trait.Human | Trait.Unknown)) === 0 &&
    previous.time === null
  );
}

/** A degree, a metre: a unit in which something is measured, and none in which persons or days are counted. */
function isUnit({ definite, senses }: ArabicLexeme): boolean {
  return (
    !definite && senses.some((sense) => sense.kind === 'concept' && /^thing:unit\/(?:degree|kilometre)/u.test(sense.id))
  );
}

const isIndefiniteAdjective = (noun: ArabicLexeme): boolean =>
  noun.pos === 'adjective' && !noun.definite && noun.number === 'singular' && (noun.traits & Trait.Unknown) === 0;

/** A noun that names something that is there, and no deed. */
const isPlaceOrThing = ({ pos, senses }: ArabicLexeme): boolean =>
  pos === 'noun' && senses.length > 0 && senses.every(({ kind }) => kind === 'concept');
