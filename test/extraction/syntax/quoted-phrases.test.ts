import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

const bare = (text: string): string =>
  text
    .replace(/ـ(?=["«])/gu, '')
    .replace(/["“”«»]/gu, '')
    .replace(/(^|\s)'|'(?=[\s.,])/gu, '$1');

/** Names keep the marks inside them; all else is the same. */
const unmarked = (facts: readonly string[]): string[] => facts.map((fact) => bare(fact).replace(/"/gu, ''));

/** Marks of quotation round part of a sentence change nothing in what it tells. */
const table: readonly (readonly ['en' | 'ar', string])[] = [
  ['en', 'Police arrested "extremists" who attacked a church in Cairo.'],
  ['en', "The army searched for 'outlaws' who shelled the base."],
  ['en', 'The agency said "unknown gunmen" killed a judge in Basra.'],
  ['en', 'The coast guard rescued "migrants" whose boat sank off Lampedusa.'],
  ['en', 'The minister criticised "activists" blocking the railway line.'],
  ['en', "Troops pursued the 'bandits' who kidnapped 20 pupils."],
  ['en', 'The company dismissed "whistleblowers" who leaked the documents.'],
  ['en', 'The rebels "were wearing uniforms" when they seized the town.'],
  ['en', 'The council "strongly condemned" the attack on the hospital.'],
  ['en', 'The bank suspended a "senior trader" after the loss.'],
  ['en', 'The vaccine caused "severe reactions" in two patients.'],
  ['en', 'The striker was banned after a "reckless tackle" injured the goalkeeper.'],
  ['en', 'The storm destroyed “dozens of homes” on the island.'],
  ['ar', 'باشرت القوات العراقية حملة تفتيش بحثا عن "خارجين عن القانون" قصفوا قاعدة للتحالف بالصواريخ.'],
  ['ar', 'اعتقلت الشرطة "متطرفين" هاجموا كنيسة في القاهرة.'],
  ['ar', 'تبحث قوات الأمن عن «مسلحين» هاجموا دورية للجيش قرب الموصل.'],
  ['ar', 'أوقفت السلطات "ناشطين" عطلوا حركة القطارات في باريس.'],
  ['ar', 'غرّم الاتحاد "لاعبين" اعتدوا على الحكم بعد المباراة.'],
  ['ar', 'تلاحق النيابة "محتالين" سرقوا ملايين الدولارات من المصرف.'],
  ['ar', 'قال المتحدث إن "مسلحين مجهولين" قتلوا قاضيا في البصرة.'],
  ['ar', 'قالت الشركة لـ"رويترز" إن الحريق دمر المصنع.'],
  ['ar', 'دمرت العاصفة «عشرات المنازل» في الجزيرة.'],
  ['ar', 'تسبب اللقاح في "أعراض خطيرة" لدى مريضين.'],
  ['ar', 'أقال المصرف "مسؤولا كبيرا" بعد الخسائر.'],
];

/** Behind an aside in brackets the sentence goes on with what stands before it. */
const asides: readonly (readonly ['en' | 'ar', string, string])[] = [
  [
    'en',
    'Police arrested men (among them a soldier) who robbed the bank.',
    'steal agent={"men" thing:person/man} patient={thing:building/bank}',
  ],
  [
    'en',
    'Hezbollah (the Iran-backed group) struck the base.',
    'strike agent={actor:hezbollah} patient={thing:building/base}',
  ],
  [
    'en',
    'The truck (a white Toyota) exploded near the base.',
    'explode means={thing:vehicle/truck} place={near "the base" thing:building/base}',
  ],
  [
    'ar',
    'اعتقلت الشرطة رجالا (بينهم جندي) سرقوا المصرف.',
    'steal agent={"رجالا" thing:person/man} patient={thing:building/bank}',
  ],
  ['ar', 'القوات (التابعة للحكومة) أحرقت المصنع.', 'burn agent={actor:org/military} patient={thing:building/factory}'],
];

describe('quotation marks round a phrase', () => {
  it.each(table)('%s: %s', (language, text) => {
    const facts = factsOf(language, bare(text));
    expect(facts.length).toBeGreaterThan(0);
    expect(unmarked(factsOf(language, text))).toEqual(unmarked(facts));
  });
});

describe('asides in brackets', () => {
  it.each(asides)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toContain(expected);
  });
});

describe('plurals with their own form', () => {
  it.each([
    ['قتلت الغارة جنودا في القاعدة.', 'kill'],
    ['اعتقلت الشرطة ضباطا شاركوا في الانقلاب.', 'detain'],
    ['أنقذت الفرق عمالا من المنجم.', 'rescue'],
  ])('%s counts nobody', (text, event) => {
    const fact = factsOf('ar', text).find((line) => line.startsWith(`${event} `));
    expect(fact).toBeDefined();
    expect(fact).not.toContain('quantity');
  });

  it('outlaws are not two', () => {
    const facts = factsOf('ar', 'تبحث الشرطة عن خارجين عن القانون قصفوا القاعدة.');
    expect(facts.join('\n')).not.toContain('quantity');
    expect(facts).toContainEqual(expect.stringMatching(/^strike agent=\{"خارجين عن القانون" thing:person\/suspect\}/u));
  });
});
