/** What a word is in an expression of time. */
export type TimeWord =
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'month'; readonly month: number; readonly ambiguous: boolean }
  | { readonly kind: 'part'; readonly clock: readonly [number, number]; readonly offset: number }
  | { readonly kind: 'day'; readonly offset: number }
  | {
      readonly kind: 'unit';
      readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
      readonly count: number;
    }
  | { readonly kind: 'shift'; readonly by: number }
  | { readonly kind: 'early' }
  | { readonly kind: 'hour' }
  | { readonly kind: 'zone'; readonly zone: 'utc' | 'local' }
  | { readonly kind: 'ordinal-hour'; readonly hour: number };

const MONTHS = `
1 يناير جانفي كانون_الثاني كانون_ثاني
2 فبراير فيفري شباط
3 مارس? آذار
4 أبريل إبريل أفريل نيسان
5 مايو ماي أيار
6 يونيو جوان حزيران يونيه
7 يوليو جويلية تموز يوليوز يوليه
8 أغسطس أوت آب غشت
9 سبتمبر أيلول شتنبر
10 أكتوبر تشرين_الأول تشرين_أول
11 نوفمبر تشرين_الثاني نونبر تشرين_ثاني
12 ديسمبر كانون_الأول دجنبر كانون_أول
`;

const WEEKDAYS = 'الأحد الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت';

/** Minutes of the day; evening and night may run past midnight. */
const PARTS: readonly (readonly [string, number, number])[] = [
  ['فجر الفجر فجرا', 180, 360],
  ['صباح الصباح صباحا صبيحة ص', 360, 720],
  ['ظهر الظهر ظهرا ظهيرة الظهيرة', 690, 840],
  ['بعد_ظهر بعد_الظهر', 720, 1080],
  ['عصر العصر عصرا', 900, 1080],
  ['مساء المساء م', 1020, 1380],
  ['ليل ليلا ليلة الليل', 1140, 1620],
  ['منتصف_ليل منتصف_الليل', 1380, 1500],
  ['بعد_منتصف_ليل بعد_منتصف_الليل', 1440, 1680],
  ['سحر السحر', 240, 330],
  ['نهار النهار', 360, 1080],
  ['ساعات_الصباح_الأولى ساعات_اليوم_الأولى ساعات_النهار_الأولى', 0, 480],
  ['ساعات_الصباح_الباكر الصباح_الباكر ساعات_الفجر_الأولى ساعات_الصباح_الباكرة ساعات_الصباح_المبكرة', 180, 540],
  ['ساعات_المساء_الأولى', 1020, 1200],
  ['ساعات_الليل_المتأخرة ساعات_الليل_الأخيرة', 1320, 1620],
];

const HOURS =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة';

/** Phrases of one or more words, each word folded by the reader, with what they are. */
export function timeWords(): (readonly [string, TimeWord])[] {
  const entries: (readonly [string, TimeWord])[] = [];
  const all = (words: string, word: TimeWord): void => {
    for (const form of words.split(' ')) entries.push([form, word]);
  };
  for (const line of MONTHS.trim().split('\n')) {
    const [month, ...names] = line.split(' ');
    for (const name of names) {
      const ambiguous = name.endsWith('?');
      entries.push([ambiguous ? name.slice(0, -1) : name, { kind: 'month', month: Number(month), ambiguous }]);
    }
  }
  WEEKDAYS.split(' ').forEach((names, day) => {
    for (const name of names.split('|')) {
      entries.push([name, { kind: 'weekday', day }], [`${name}`.replace(/^ال/u, 'يوم_ال'), { kind: 'weekday', day }]);
    }
  });
  for (const [words, from, to] of PARTS) all(words, { kind: 'part', clock: [from, to], offset: 0 });
  HOURS.split(' ').forEach((name, index) => {
    entries.push([name, { kind: 'ordinal-hour', hour: index + 1 }]);
  });
  all('أمس امس البارحة بالأمس يوم_أمس أمسِ', { kind: 'day', offset: -1 });
  all('أول_أمس أول_من_أمس أمس_الأول', { kind: 'day', offset: -2 });
  all('اليوم هذا_اليوم', { kind: 'day', offset: 0 });
  all('غدا الغد يوم_غد', { kind: 'day', offset: 1 });
  all('بعد_غد', { kind: 'day', offset: 2 });
  all('الليلة هذه_الليلة', { kind: 'part', clock: [1140, 1620], offset: 0 });
  all('الليلة_الماضية', { kind: 'part', clock: [1140, 1620], offset: -1 });
  all('الماضي الماضية الفائت الفائتة المنصرم المنصرمة الماضيين', { kind: 'shift', by: -1 });
  all('المقبل المقبلة القادم القادمة التالي التالية', { kind: 'shift', by: 1 });
  all('الجاري الجارية الحالي الحالية', { kind: 'shift', by: 0 });
  all('الساعة بالساعة', { kind: 'hour' });
  all('بتوقيت_غرينتش بتوقيت_جرينتش توقيت_غرينتش غرينتش جرينتش بتوقيت_جرينيتش ت.غ', { kind: 'zone', zone: 'utc' });
  all('بالتوقيت_المحلي التوقيت_المحلي بتوقيت_القاهرة بتوقيت_بغداد بتوقيت_دمشق', { kind: 'zone', zone: 'local' });
  all('في_وقت_مبكر_من في_وقت_مبكر في_ساعة_مبكرة_من في_ساعة_مبكرة في_الساعات_الأولى_من في_ساعات_مبكرة_من في_ساعات', {
    kind: 'early',
  });
  // Behind «حتى» and «منذ» without «في».
  all('الساعات_الأولى_من وقت_مبكر_من ساعة_مبكرة_من', { kind: 'early' });
  all('وقت_متأخر_من ساعة_متأخرة_من', { kind: 'part', clock: [1200, 1440], offset: 0 });
  all('في_وقت_متأخر_من في_وقت_متأخر في_ساعة_متأخرة_من', { kind: 'part', clock: [1200, 1440], offset: 0 });
  const units: readonly (readonly [string, 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', number])[] = [
    ['دقيقة دقائق', 'minute', 1],
    ['دقيقتين دقيقتان', 'minute', 2],
    ['ساعة ساعات', 'hour', 1],
    ['ساعتين ساعتان', 'hour', 2],
    ['يوم يوما أيام', 'day', 1],
    ['يومين يومان', 'day', 2],
    ['أسبوع أسبوعا أسابيع', 'week', 1],
    ['أسبوعين أسبوعان', 'week', 2],
    ['شهر شهرا أشهر شهور', 'month', 1],
    ['شهرين شهران', 'month', 2],
    ['عام عاما أعوام سنة سنوات سنين', 'year', 1],
    ['عامين سنتين عامان سنتان', 'year', 2],
    ['عقد عقود', 'year', 10],
    ['عقدين', 'year', 20],
    ['قرن قرون', 'year', 100],
  ];
  for (const [words, unit, count] of units) all(words, { kind: 'unit', unit, count });
  return entries;
}
