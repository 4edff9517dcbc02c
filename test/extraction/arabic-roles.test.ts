import { describe, expect, it } from 'vitest';
import { claimsIn, factsOf } from './lines';

/** Sentence; what its claims hold; what none of them may. */
type Row = readonly [string, readonly string[], readonly string[]];

const blame: readonly Row[] = [
  ['حمّلت هيئة السكك الحديدية المسؤولية لمجهولين.', ['happen agent={"مجهولين" unknown}'], ['cause=']],
  ['حمّلت الهيئة مجهولين مسؤولية الحادث.', ['disaster agent={"مجهولين" unknown}'], ['cause=']],
  ['حمّل الوزير الشركة المسؤولية عن انهيار الجسر.', ['collapse agent={actor:org/company}'], ['cause=']],
  ['ألقت الشرطة اللوم على سائق الحافلة.', ['happen agent={actor:role/driver'], ['cause=']],
  ['ألقى رئيس البلدية بالمسؤولية على شركة المقاولات.', ['happen agent={actor:org/company}'], ['cause=']],
  ['وجهت الحكومة أصابع الاتهام إلى المتمردين.', ['happen agent={actor:org/armed-group'], ['cause=']],
  ['اتهم الوزير مجهولين بإشعال الحريق.', ['burn agent={"مجهولين" unknown}'], ['means=']],
  ['حمّلت الشركة سوء الأحوال الجوية مسؤولية تحطم الطائرة.', ['crash cause={storm}'], ['cause={"']],
  ['Mali accused Algeria of involvement in the attack.', ['attack agent={actor:dz}'], []],
];

const carried: readonly Row[] = [
  [
    'ذكرت الهيئة أن الحادث نجم عن قيام مجهولين بفتح الصمام.',
    ['disaster cause={open}', 'open agent={"مجهولين" unknown}'],
    ['burkan'],
  ],
  [
    'وقع الحادث بسبب قيام السائق بالتجاوز الخاطئ.',
    ['disaster cause={violate}', 'violate agent={actor:role/driver'],
    ['means='],
  ],
  ['نجم الحريق عن قيام عمال بأعمال لحام.', ['burn cause={thing:work}'], ['burkan']],
  ['وقع الانفجار نتيجة قيام السكان بإشعال النار.', ['cause={burn}', 'burn agent={actor:org/residents'], ['burkan']],
  ['اندلعت الاشتباكات إثر إقدام مسلحين على قتل شيخ القبيلة.', ['kill agent={actor:org/armed-group'], []],
  ['نفت الوزارة قيام الجيش بقصف المدنيين.', ['strike agent={actor:org/military}'], []],
];

const subjects: readonly Row[] = [
  [
    'القصف الذي نفذته طائرة مسيّرة وأصاب عن طريق الخطأ قرية.',
    ['strike cause={strike}'],
    ['cause={"قرية"}', 'agent={"قرية"}'],
  ],
  [
    'ارتفع عدد ضحايا القصف الذي نفذته طائرة مسيّرة وأصاب قرية إلى 88 قتيلا.',
    ['strike cause={strike}', '88 person killed'],
    ['agent={thing:person/victim}', 'target={thing:person/victim}'],
  ],
  [
    'الهجوم الذي نفذه مسلحون واستهدف حافلة أوقع عشرة قتلى.',
    ['target agent=', 'cause cause={attack'],
    ['cause={thing:vehicle/bus}'],
  ],
  ['تتكرر الصدامات منذ عقود وأوقعت آلاف القتلى.', ['cause cause={clash}'], ['cause={thing:person/victim}']],
  ['وقع الانفجار الذي هز العاصمة ودمر بناية سكنية.', ['destroy cause={explode}'], []],
  ['قال المتحدث إن مجهولين أطلقوا النار على الحافلة.', ['shoot agent={"مجهولين" unknown}'], []],
  ['لم ينج من الحادث إلا طفلة رضيعة.', ['survive patient={thing:person/child}'], ['rescue']],
  [
    'قالت القوات إن خمسة أشخاص لقوا مصرعهم إثر فيضانات اجتاحت الولاية وخلفت أضرارا.',
    ['damage cause={flood'],
    ['damage cause={thing:person', 'damage cause={actor'],
  ],
  ['تم نقل الضحايا إلى المستشفى.', ['hospitalise patient={thing:person/victim}'], ['agent=']],
  ['شهدت البلاد حوادث خلال السنوات الخمس الماضية أودت بحياة المئات.', [], ['الخمس الماضية']],
];

const names: readonly Row[] = [
  ['وقعت ضربة على قرية تودون بيري بولاية كادونا.', ['place={place:ng/kaduna'], ['kill']],
  ['قالت جمعية مربي الماشية "ميتي الله" إن القصف قتل 27 راعيا.', ['27 person killed'], ['2 person killed', 'life -']],
  ['غرقت سفينة "سيف العرب" قبالة السواحل.', ['sink patient={thing:vehicle/ship'], ['weapon']],
  ['قالت حركة "حماس" إنها لم تهاجم المستشفى.', ['agent={actor:hamas}'], []],
  ['شنت الطائرات غارة بمدينة الأبيض.', ['place={"مدينة الأبيض"}'], ['means=']],
  ['غادر الفريق مدينة تورون الاثنين.', ['torun'], []],
  ['قال 75 تلميذا إنهم توجهوا إلى المستشفى.', ['travel'], []],
];

const contents: readonly Row[] = [
  ['اتهمت المعارضة الجيش بقصف المدنيين.', ['strike agent={actor:org/military}'], ['means=']],
  ['طالب المتظاهرون باستقالة الحكومة.', ['demand'], ['means=']],
  ['أمر الرئيس بفتح تحقيق في الحادث.', ['order'], ['means=']],
  ['أصدرت السلطات قرارا بحظر التجول.', ['order'], ['means=']],
  ['افتتح المحافظ المستشفى بحضور الرئيس.', ['open agent={actor:role/governor}'], ['means=']],
  ['دمر القصف بشكل كامل مدرسة.', ['destroy cause={strike}'], ['means=']],
  ['أصيب أربعة أشخاص بجروح متفاوتة.', ['4 person wounded'], ['means=']],
  ['رد الجيش بقصف مواقع المسلحين.', ['respond agent={actor:org/military} means={strike}'], []],
  ['قتل الجنود بصاروخ مضاد للدروع.', ['means={thing:weapon/projectile/missile}'], []],
  ['فقد السائق السيطرة، مما أدى إلى اصطدامها بعمود ووفاة شخصين.', ['2 person killed'], ['means={die']],
];

const causes: readonly Row[] = [
  ['هز الغضب البلاد عقب تصادم قطارين، ما أسفر عن وفاة 32 شخصا.', ['die cause={crash}'], ['cause={oppose}']],
  ['تعطلت المكابح أثناء نزول الحافلة، مما أدى إلى وفاة راكب.', ['die cause={malfunction}'], []],
  ['جاء الهجوم بعد أسبوعين من انتهاء المهمة.', [], ['cause={attack']],
  ['يضم مبنى الكنيسة عددا من قاعات الدروس.', ['act agent={thing:building'], ['cause=']],
  ['انقلبت عربتان من القطار الأول.', ['2 thing:vehicle/carriage'], []],
  ['لم تأت الوثيقة على ذكر الأردن.', [], ['0 person', 'destroy']],
];

describe('who does what to what in Arabic news', () => {
  it.each([...blame, ...carried, ...subjects, ...names, ...contents, ...causes])('%s', (text, told, untold) => {
    const lines = factsOf(/[a-z]/u.test(text) ? 'en' : 'ar', text);
    expect(told.filter((part) => !lines.some((line) => line.includes(part)))).toEqual([]);
    expect(untold.filter((part) => lines.some((line) => line.includes(part)))).toEqual([]);
  });
});

/** Third sentence of a report; whether all that it tells of harm is told in passing. */
const sums: readonly (readonly ['ar' | 'en', string, boolean])[] = [
  ['ar', 'وتتكرر الصدامات في المنطقة منذ عقود، وأوقعت آلاف القتلى.', true],
  ['ar', 'قتل أكثر من 2600 شخص في 248 غارة خلال خمس سنوات.', true],
  ['ar', 'وغالبا ما تغرق القوارب بسبب سوء الأحوال الجوية.', true],
  ['ar', 'قتل ثلاثة جنود أمس في هجوم للجماعة التي تنشط منذ سنوات.', false],
  ['ar', 'كان غياب الصيانة منذ سنوات وراء انهيار السد.', false],
  ['en', 'Clashes have killed thousands of people for decades.', true],
  ['en', 'Boats often sink in the river.', true],
  ['en', 'The blast killed three people on Sunday.', false],
];

describe('sums over years', () => {
  it.each(sums)('%s: %s', (language, text, passing) => {
    const lead = language === 'ar' ? 'قال الوزير ذلك. وصل الرئيس.' : 'The minister spoke. He left.';
    const harms = claimsIn(language, `${lead} ${text}`).filter(
      ({ sentence, proposition }) =>
        sentence >= 2 && ['kill', 'die', 'clash', 'sink', 'strike', 'collapse'].includes(proposition.event),
    );
    expect(harms.length).toBeGreaterThan(0);
    expect(harms.every(({ background }) => background)).toBe(passing);
  });
});
