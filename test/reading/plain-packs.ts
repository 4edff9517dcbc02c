import type { LanguagePack } from '../../src/model';

const stopwords = {
  en: 'the a an and or but of in on at to for from by with as is are was were be been it its that this which who he she they his her their not no said says say will would had has have after before than more about'.split(
    ' ',
  ),
  ar: 'في من على الى عن ان الذي التي هذا هذه ذلك كان كانت قال قالت بعد قبل مع او لا ما لم هو هي قد كما بين حتى عند وقال واضاف'.split(
    ' ',
  ),
};

/** Packs that know scripts, function words and little else: enough for reading, which needs no more of a language. */
export const plainPacks: readonly LanguagePack[] = (['ar', 'en'] as const).map((language) => ({
  language,
  direction: language === 'ar' ? 'rtl' : 'ltr',
  order: language === 'ar' ? 'verb-first' : 'subject-first',
  adjectives: language === 'ar' ? 'after' : 'before',
  detect: (text) => {
    const letters = text.slice(0, 2000).match(/\p{L}/gu) ?? [];
    const own = letters.filter((letter) => /[؀-ۿ]/u.test(letter) === (language === 'ar'));
    return letters.length === 0 ? 0 : own.length / letters.length;
  },
  fold: (form) =>
    form
      .toLowerCase()
      .replace(/\p{M}|ـ/gu, '')
      .replace(/[أإآ]/gu, 'ا')
      .replace(/ى/gu, 'ي')
      .replace(/ة/gu, 'ه'),
  stem: (form) =>
    language === 'ar'
      ? form.replace(/^(?:و|ف)?(?:ال|بال|كال|لل)?(?=..)/u, '').replace(/(?<=..)(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u, '')
      : form.replace(/(?<=...)(?:ing|ed|es|s)$/u, ''),
  stopwords: new Set(stopwords[language]),
  nameKey: (name) => name.toLowerCase().replace(/[aeiou]/gu, ''),
  sentences: () => [],
  marksNames: false,
  copulas: new Set<string>(),
  possessives: new Set<string>(),
  firstPerson: new Set<string>(),
  anaphors: new Map(),
  clausalRelatives: new Set<string>(),
  antonyms: new Map(),
}));
