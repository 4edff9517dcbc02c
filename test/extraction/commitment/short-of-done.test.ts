import { describe, expect, it } from 'vitest';
import { stancesOf, voicesOf } from '../lines';

describe('what nearly happened, or hardly', () => {
  it.each([
    ['The talks nearly collapsed on Friday.', 'fail attempted'],
    ['The plane was almost hit by a missile.', 'strike attempted'],
    ['The ship almost sank.', 'sink attempted'],
    ['Almost no homes were damaged.', 'damage denied'],
    ['Virtually no aid has reached the town.', 'arrive denied'],
    // Measures are only rounded by it.
    ['Prices nearly doubled in a year.', 'rise'],
    ['Nearly 40 people died in the blast.', 'die'],
    ['Almost all the houses burned.', 'burn'],
  ])('%s', (text, expected) => {
    expect(stancesOf('en', text)).toContain(expected);
  });

  it.each([
    ['The minister neither resigned nor apologised.', ['resign denied', 'apologise denied']],
    ['The army neither shelled nor stormed the town.', ['strike denied', 'attack denied']],
  ])('%s', (text, expected) => {
    expect(stancesOf('en', text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what somebody was not able to tell stays open', () => {
  it.each([
    ['ar', 'لم تتمكن رويترز من تأكيد مقتل القائد.', 'kill unknown', 'kill: confirm indirect | agency actor:reuters'],
    [
      'ar',
      'لا يستطيع المتحدث أن يؤكد مقتل القائد.',
      'kill unknown',
      'kill: confirm indirect | organisation "المتحدث" role=spokesperson',
    ],
    [
      'ar',
      'قال المتحدث إنه لا يمكنه نفي مقتل القائد.',
      'kill possible',
      'kill: deny indirect | organisation "المتحدث" role=spokesperson',
    ],
    [
      'ar',
      'قالت الشرطة إنها لم تتمكن من نفي وقوع انفجار.',
      'explode possible',
      'explode: deny indirect | organisation actor:org/police',
    ],
    [
      'ar',
      'لم يستطع الأطباء تحديد سبب الوفاة.',
      'cause unknown',
      'cause: investigate indirect | group "الأطباء" role=medical-person',
    ],
    ['ar', 'قال إنه غير قادر على تأكيد انفجار المصنع.', 'explode unknown', 'explode: confirm indirect | '],
    ['ar', 'تعذر التحقق من صحة التقرير عن انفجار المصنع.', 'explode unknown', 'explode: cannot-confirm indirect | '],
    [
      'en',
      'The inquiry has yet to establish who gave the order.',
      'order unknown',
      'order: show indirect | unknown "The inquiry"',
    ],
  ] as const)('%s: %s', (language, text, stance, voice) => {
    expect(stancesOf(language, text)).toContain(stance);
    expect(voicesOf(language, text).join('\n')).toContain(voice);
  });

  it.each([
    ['تمكنت الشرطة من تأكيد مقتل القائد.', 'kill unknown'],
    ['قال المدير إنه لم يتمكن من منع الحريق.', 'burn unknown'],
  ])('%s does not', (text, stance) => {
    expect(stancesOf('ar', text)).not.toContain(stance);
  });
});

describe('what is decided, proposed or within somebody’s power is not done', () => {
  it.each([
    ['ar', 'وافق المتمردون على إطلاق سراح ثلاثين أسيرا.', 'release unknown conditional'],
    ['ar', 'قررت الحكومة إغلاق المدارس.', 'close unknown conditional'],
    ['ar', 'يدعو الحزب إلى مقاطعة الانتخابات.', 'cut-ties unknown conditional'],
    ['ar', 'كان بإمكان الشركة منع التسرب.', 'ban possible'],
    ['ar', 'بدا أن المبنى خال.', 'be probable'],
    ['en', 'The minister proposed cutting taxes.', 'fall unknown conditional'],
    ['en', 'The union opposed closing the plant.', 'close unknown conditional'],
    ['en', 'The company offered to buy the factory.', 'buy possible threatened'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toContain(expected);
  });

  it.each([
    ['ar', 'بدأت الشركة تسريح العمال.', 'dismiss'],
    ['ar', 'وافق البرلمان على الموازنة بعد إغلاق المدارس.', 'close'],
    ['en', 'The company began laying off workers.', 'dismiss'],
  ] as const)('%s: %s is', (language, text, expected) => {
    expect(stancesOf(language, text)).toContain(expected);
  });
});

describe('an alleged attacker alleges nothing', () => {
  it('شوهد المسلح المزعوم قرب المدرسة', () => {
    expect(voicesOf('ar', 'شوهد المسلح المزعوم قرب المدرسة.')).toEqual(['act: none none | ']);
  });
});
