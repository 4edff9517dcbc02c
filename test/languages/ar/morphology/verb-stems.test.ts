import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../../src/languages/ar/morphology/conjugate';
import { verbStems } from '../../../../src/languages/ar/morphology/verb-stems';

describe('verbStems', () => {
  it.each([
    // past, own present, present, masdar, active and passive participle
    ['قتل', null, 'قتل', undefined, 'قاتل', 'مقتول'],
    ['دمّر', null, 'دمر', 'تدمير', 'مدمر', 'مدمر'],
    ['أكّد', null, 'ءكد', 'تاكيد', 'مءكد', 'مءكد'],
    ['هاجم', null, 'هاجم', 'مهاجمه', 'مهاجم', 'مهاجم'],
    ['أطلق', null, 'طلق', 'اطلاق', 'مطلق', 'مطلق'],
    ['أصاب', null, 'صيب', 'اصابه', 'مصيب', 'مصاب'],
    ['أجرى', null, 'جري', 'اجراء', 'مجري', 'مجري'],
    ['أوقف', null, 'وقف', 'ايقاف', 'موقف', 'موقف'],
    ['أعدّ', null, 'عد', 'اعداد', 'معد', 'معد'],
    ['تعرّض', null, 'تعرض', 'تعرض', 'متعرض', 'متعرض'],
    ['انفجر', null, 'نفجر', 'انفجار', 'منفجر', 'منفجر'],
    ['انهار', null, 'نهار', 'انهيار', 'منهار', 'منهار'],
    ['احتلّ', null, 'حتل', 'احتلال', 'محتل', 'محتل'],
    ['انتهى', null, 'نتهي', 'انتهاء', 'منتهي', 'منتهي'],
    ['استهدف', null, 'ستهدف', 'استهداف', 'مستهدف', 'مستهدف'],
    ['استقال', null, 'ستقيل', 'استقاله', 'مستقيل', 'مستقال'],
    ['استمرّ', null, 'ستمر', 'استمرار', 'مستمر', 'مستمر'],
    ['استلم', null, 'ستلم', 'استلام', 'مستلم', 'مستلم'],
    ['استولى', null, 'ستولي', 'استيلاء', 'مستولي', 'مستولي'],
    ['زلزل', null, 'زلزل', 'زلزله', 'مزلزل', 'مزلزل'],
    ['وصل', null, 'صل', undefined, 'واصل', 'موصول'],
    ['ودّ', null, 'ود', undefined, undefined, 'مودود'],
  ])('%s', (past, own, present, masdar, active, passive) => {
    const stems = verbStems(past, own, []);
    expect([stems.present, stems.masdars[0], stems.activeParticiples[0], stems.passiveParticiples[0]]).toEqual([
      present,
      masdar,
      active,
      passive,
    ]);
  });
});

describe('a hamza at the end', () => {
  it.each([
    ['بدأ', 'بدا'],
    ['برّأ', 'برء'],
    ['فاجأ', 'فاجء'],
    ['أنشأ', 'نشء'],
    ['استقرأ', 'ستقرء'],
  ])('has its seat by the vowel before it: %s', (past, present) => {
    expect(verbStems(past, null, []).present).toBe(present);
  });
});

describe('conjugate', () => {
  const formsOf = (past: string, present: string | null = null) =>
    new Map(
      conjugate(verbStems(past, present, []))
        .reverse()
        .map((form) => [form.form, form]),
    );

  it.each([
    ['قتل', null, ['قتلت', 'قتلوا', 'قتلا', 'يقتل', 'تقتل', 'يقتلون', 'تقتلوا', 'نقتل']],
    ['قال', 'يقول', ['قالت', 'قالوا', 'يقول', 'يقولون', 'يقل', 'قلنا']],
    ['نفى', 'ينفي', ['نفت', 'نفوا', 'ينفي', 'ينفون', 'ينف']],
    ['لقي', 'يلقى', ['لقيت', 'لقوا', 'يلقي', 'يلقون']],
    ['بدأ', 'يبدأ', ['بدات', 'بدءوا', 'يبدا', 'يبدءون']],
    ['شنّ', null, ['شنت', 'شنوا', 'يشن', 'تشن']],
  ])('%s', (past, present, expected) => {
    const forms = formsOf(past, present);
    expect(expected.filter((form) => !forms.has(form))).toEqual([]);
  });

  it('knows passives that are written otherwise', () => {
    expect(formsOf('أصاب').get('اصيب')?.voice).toBe('passive');
    expect(formsOf('أصاب').get('يصاب')?.voice).toBe('passive');
    expect(formsOf('هاجم').get('هوجم')?.voice).toBe('passive');
    expect(formsOf('قال', 'يقول').get('قيل')?.voice).toBe('passive');
    expect(formsOf('أصاب').get('اصاب')?.voice).toBe('active');
  });
});
