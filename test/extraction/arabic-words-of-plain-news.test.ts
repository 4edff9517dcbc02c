import { describe, expect, it } from 'vitest';
import { claimsIn, countsOf, factsOf, type Language, voicesOf } from './lines';

/** Facts that hold a string each, and strings that none may hold. */
const facts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // Who edits a paper frees nothing.
  ['أوقفت الشرطة رئيس تحرير صحيفة الوطن.', ['detain agent', 'thing:person/journalist'], ['release']],
  ['أعلن الجيش تحرير الرهائن.', ['release patient={thing:person/hostage}'], []],
  // In whose stead somebody comes is left behind by nobody.
  ['تولى الجنرال الرئاسة خلفا للرئيس السابق.', ['appoint'], ['cause']],
  // Two that "and" joins are not one another.
  ['الفارون هم: أحمد المالكي وعامر البلعزي.', [], ['be ']],
  // A lawful deed is no project; rumours go round and visit nobody.
  ['قال التحالف إن الغارة كانت عملا مشروعا.', ['be '], ['plan']],
  ['ترددت أنباء على وسائل التواصل حول استيلاء الجيش على السلطة.', ['seize agent'], ['visit']],
  // A force of the army is its men, and a force of five degrees none.
  ['أوقفت قوة من الجيش ثلاثة رجال.', ['agent={actor:org/military thing:group/unit}'], ['cause=']],
  ['زلزال بقوة خمس درجات ضرب المحافظة.', ['quake'], ['thing:group/unit']],
  // The article that is not written behind «ل».
  ['أدت غارات للتحالف العربي إلى مقتل طفل.', ['strike agent={actor:coalition-yemen}'], []],
];

/** Who says what is told, by name. */
const mouths: readonly (readonly [string, string])[] = [
  ['قتل شاب يدعى كريم في المدينة.', ''],
  ['يدعي المتهم أن السد مفتوح.', 'المتهم'],
  ['قدرت الخسائر بنحو مليوني دولار.', ''],
  ['قدرت الوزارة الخسائر بنحو مليوني دولار.', 'الوزارة'],
  ['قال الوزير للتلفزيون الرسمي إن الطائرة سقطت.', 'التلفزيون الرسمي > الوزير'],
  // What is left unsaid is nobody's words.
  ['قال الوزير إن الجسر انهار، دون أن يذكر عدد القتلى.', 'الوزير'],
  ['قالت الوكالة إن الطائرة خطفت، دون أن تفيد بأي معلومات عن جنسيته أو هويته.', 'الوكالة'],
  // A verb without a subject goes on with the last speaker that it agrees with.
  ['قال الوزير إن المصنع أغلق. وكانت منظمات دولية أكدت إغلاق المدرسة. وقال إن السد انهار.', 'الوزير'],
];

const counts: readonly (readonly [Language, string, readonly string[]])[] = [
  ['ar', 'ما يزال 17 مصابا يرقدون في المستشفى.', ['{17 person hospitalised}']],
  ['ar', 'أصيب 17 شخصا ونقلوا إلى المستشفى.', ['{17 person wounded}', '{17 person}']],
  ['en', 'Some 15 injured are still in hospital.', ['{~15 person hospitalised}']],
  ['en', 'Some 15 people were injured and taken to hospital.', ['{~15 person wounded}', '{~15 person hospitalised}']],
  // Whom an illness befell is ill, and not hurt.
  ['ar', 'بلغ عدد المصابين بالكوليرا 25 حالة.', ['{25 person infected}']],
  ['ar', 'قال المتحدث إن إجمالي أعداد المصابين بالتسمم بلغ 25 حالة.', ['{25 person poisoned}']],
  ['ar', 'بلغ عدد المصابين بكسور عشرة.', ['{10 person wounded}']],
  // What a toll rises to is its own figure, and no second one.
  ['ar', 'قالت مصادر طبية إن حصيلة القتلى ارتفعت إلى 74 شخصا.', ['{74 person killed}']],
  ['ar', 'ارتفاع ضحايا حريق المستشفى إلى 82 شخصا.', ['{82 person casualties}']],
  [
    'ar',
    'ارتفع عدد الموقوفين على خلفية المظاهرات إلى نحو ألف متظاهر.',
    ['{~1000 person detained thing:person/prisoner}'],
  ],
  ['ar', 'نقل المصابون بعد المظاهرات إلى ثلاثة مستشفيات.', ['{3 thing:building/hospital}']],
];

describe('words of plain Arabic news', () => {
  it.each(facts)('%s', (text, wanted, unwanted) => {
    const found = factsOf('ar', text).join('\n');
    for (const part of wanted) expect(found).toContain(part);
    for (const part of unwanted) expect(found).not.toContain(part);
  });

  it.each(mouths)('%s', (text, mouth) => {
    const last = claimsIn('ar', text).at(-1);
    expect(
      last?.attribution.chain
        .slice(1)
        .map(({ name }) => name)
        .join(' > '),
    ).toBe(mouth);
    expect(voicesOf('ar', text).length).toBeGreaterThan(0);
  });

  it.each(counts)('%s %s', (language, text, expected) =>
    expect([...new Set(countsOf(language, text))]).toEqual(expected),
  );
});
