/** A number word: its value, or for vague ones its bounds as UCDP codes them, and how it combines. */
export interface NumberWord {
  readonly value: number;
  readonly low: number;
  readonly high: number | null;
  /** unit 1–9, teen (عشر after a unit), ten, hundred, scale, vague (dozens, several), fraction. */
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'vague' | 'fraction';
  /** Dual and single scales stand alone: ألفان is 2,000. */
  readonly alone: boolean;
}

const exact = `
unit 0 صفر
unit 1 واحد واحدة
unit 2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين
unit 3 ثلاث ثلاثة ثلاثا
unit 4 أربع أربعة أربعا
unit 5 خمس خمسة خمسا
unit 6 ست ستة ستا
unit 7 سبع سبعة سبعا
unit 8 ثمان ثماني ثمانية ثمانيا
unit 9 تسع تسعة تسعا
teen 10 عشر عشرة
teen 11 أحد_عشر
ten 20 عشرون عشرين
ten 30 ثلاثون ثلاثين
ten 40 أربعون أربعين
ten 50 خمسون خمسين
ten 60 ستون ستين
ten 70 سبعون سبعين
ten 80 ثمانون ثمانين
ten 90 تسعون تسعين
hundred 100 مئة مائة مية
hundred 200 مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين
hundred 300 ثلاثمئة ثلاثمائة
hundred 400 أربعمئة أربعمائة
hundred 500 خمسمئة خمسمائة
hundred 600 ستمئة ستمائة
hundred 700 سبعمئة سبعمائة
hundred 800 ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة
hundred 900 تسعمئة تسعمائة
scale 1000 ألف ألفا آلاف
dual 2000 ألفان ألفين ألفي
scale 1000000 مليون مليونا ملايين
dual 2000000 مليونان مليونين مليوني مليونا_
scale 1000000000 مليار مليارا مليارات بليون بلايين
dual 2000000000 ملياران مليارين ملياري
scale 1000000000000 تريليون تريليونات
fraction 0.5 نصف
fraction 0.25 ربع
fraction 0.333 ثلث
fraction 0.667 ثلثا ثلثي
`;

const vague: readonly (readonly [string, number, number, number | null])[] = [
  ['عشرات', 20, 24, 99],
  ['مئات مءات مائات', 200, 200, 999],
  ['بضع بضعة', 3, 3, 9],
  ['عدة', 3, 3, 9],
];

/** Number words by their written form; the reader folds them. */
export function numberWords(): (readonly [string, NumberWord])[] {
  const entries: (readonly [string, NumberWord])[] = [];
  for (const line of exact.trim().split('\n')) {
    const [kind = '', value = '', ...forms] = line.split(' ');
    const amount = Number(value);
    for (const form of forms) {
      if (form.includes('_')) continue;
      entries.push([
        form,
        {
          value: amount,
          low: amount,
          high: amount,
          kind: kind === 'dual' ? 'scale' : (kind as NumberWord['kind']),
          alone: kind === 'dual',
        },
      ]);
    }
  }
  for (const [forms, low, value, high] of vague) {
    for (const form of forms.split(' ')) entries.push([form, { value, low, high, kind: 'vague', alone: true }]);
  }
  return entries;
}
