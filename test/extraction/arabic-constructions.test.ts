import { describe, expect, it } from 'vitest';
import { toldIn } from './lines';

/**
 * Plain sentences by construction: claims that each must tell, with their stance and at least these arguments. What else a claim
 * holds is no matter of the construction.
 */
const tables: Readonly<Record<string, readonly (readonly [sentence: string, told: readonly string[]])[]>> = {
  'bombs that are thrown or let fall, and what is shot down or laid down': [
    [
      'ألقت المروحيات براميل متفجرة على المدينة.',
      ['launch agent={"المروحيات" thing:vehicle/aircraft/helicopter} means={thing:weapon/bomb/air-bomb}'],
    ],
    ['أسقطت طائرة قنبلتين على القرية.', ['launch agent={"طائرة" thing:vehicle/aircraft} means={thing:weapon/bomb}']],
    ['أسقطت الدفاعات الجوية صاروخا.', ['shoot-down patient={thing:weapon/projectile}']],
    ['ألقى المتظاهرون الحجارة على الشرطة.', ['act target={actor:org/police}']],
  ],
  'relative clauses whose doer is not told': [
    ['قال الجيش إن الطائرة التي أسقطها كانت في مهمة استطلاع.', ['shoot-down patient={thing:vehicle/aircraft}']],
    ['عثر على الشاحنة التي أحرقها قرب القرية.', ['burn patient={thing:vehicle/truck}']],
    ['قالت الشرطة إن السيارة التي أوقفتها تحمل متفجرات.', ['detain patient={thing:vehicle/car}']],
    ['الطائرة التي أسقطها الجيش روسية.', ['shoot-down agent={actor:org/military} patient={thing:vehicle/aircraft}']],
  ],
  'passives by a preposition': [
    [
      'أفرج عن الناشطة بكفالة مالية مساء الأحد.',
      ['release patient={thing:person/protester/activist} time={2024-04-21T17:00/2024-04-21T23:00}'],
    ],
    [
      'عثر على ست جثث في قبو.',
      [
        'find patient={thing:person/victim} place={"قبو" thing:building-part/storey/-1}',
        'die patient={thing:person/victim} place={"قبو" thing:building-part/storey/-1} quantity={6 person killed}',
      ],
    ],
    ['لم يعثر على أي أثر للقارب.', ['denied find patient={thing:vehicle/ship/boat}']],
    [
      'الطفل المفقود عثر عليه متطوعون في غابة قريبة.',
      [
        'find agent={actor:role/aid-worker thing:person/rescuer} patient={thing:person/missing} place={"غابة قريبة" thing:nature/forest}',
      ],
    ],
    [
      'اعتقلت الشرطة الرجل وأفرجت عنه.',
      [
        'detain agent={actor:org/police} patient={thing:person/man}',
        'release agent={actor:org/police} patient={thing:person/man}',
      ],
    ],
  ],
  'what brought it about, by a verb behind a noun': [
    ['قال القائد إن اعتداء تسبب في الانفجار.', ['focus=cause explode cause={attack}']],
    ['وقال الوزير إن عطلا تسبب في انقطاع التيار.', ['focus=cause outage cause={malfunction thing:phenomenon/outage}']],
    [
      'وجاء الإضراب بعد أسبوع من حريق في المصنع أدى إلى مقتل ثلاثة عمال.',
      ['focus=cause kill cause={burn thing:phenomenon/fire}'],
    ],
    ['قال القائد إن "ما حدث اعتداء".', ['focus=cause happen cause={attack}']],
    ['وقال المدير إن ما حصل عطل فني.', ['focus=cause happen cause={malfunction}']],
  ],
  'things that do nothing by themselves': [
    [
      'دخل الجيش المدينة ودمر الجسر.',
      ['arrive agent={actor:org/military}', 'destroy agent={actor:org/military} patient={thing:building/bridge}'],
    ],
    [
      'اقتحمت الشرطة المقر وصادرت الأجهزة.',
      [
        'attack agent={actor:org/police} patient={thing:building/headquarters}',
        'seize agent={actor:org/police} patient={thing:substance/electronics}',
      ],
    ],
    [
      'اندلع حريق في الفندق وأغلقت الطريق.',
      [
        'burn patient={burn thing:phenomenon/fire} place={"الفندق" thing:building/hotel}',
        'close patient={thing:building/road}',
      ],
    ],
    ['فتحت جميع المعابر عدا معبر كرم أبو سالم.', ['open patient={thing:building/crossing}']],
    [
      'وصل الرئيس إلى عمان والتقى الملك.',
      [
        'arrive agent={actor:role/president thing:person/politician} target={actor:jo}',
        'meet agent={actor:role/monarch} agent={actor:role/president thing:person/politician}',
      ],
    ],
    [
      'قبل أن تغرق السفينة، أنقذ طاقمها بالكامل.',
      ['sink patient={thing:vehicle/ship}', 'rescue patient={thing:person/worker/crew}'],
    ],
    ['زار وزير الخارجية الإيراني بغداد.', ['travel agent={actor:ir/foreign-minister} target={place:iq/baghdad}']],
  ],
  'objects taken up by a pronoun': [
    [
      'خطف مسلحون أستاذا جامعيا وقتلوه.',
      [
        'abduct agent={actor:org/armed-group thing:person/combatant} patient={thing:person/worker/teacher} quantity={1.. person abducted actor:role/expert+thing:person/worker/teacher}',
        'kill agent={actor:org/armed-group thing:person/combatant} patient={thing:person/worker/teacher} quantity={1.. person killed actor:role/expert+thing:person/worker/teacher}',
      ],
    ],
    [
      'هاجم مسلحون القرية ثم أحرقوها.',
      [
        'attack agent={actor:org/armed-group thing:person/combatant} patient={"القرية"}',
        'burn agent={actor:org/armed-group thing:person/combatant} patient={"القرية"}',
      ],
    ],
    [
      'أوقف الجيش ثلاثة مهربين وسلمهم إلى الشرطة.',
      [
        'detain agent={actor:org/military} patient={thing:person/suspect/smuggler} quantity={3 person detained thing:person/suspect/smuggler}',
        'transport agent={actor:org/military} patient={thing:person/suspect/smuggler} quantity={3 person thing:person/suspect/smuggler} target={actor:org/police}',
      ],
    ],
    [
      'الضحية الأولى قتلها زوجها بسكين.',
      ['kill agent={"زوج" thing:person/spouse/husband} means={thing:weapon/blade} patient={thing:person/victim}'],
    ],
    ['أما اللقاح فقد أوقفت الوزارة استخدامه.', ['end agent={actor:org/ministry} patient={use}']],
  ],
  'past or present by agreement': [
    ['قال مهندسون إن السد تعرض لتصدعات.', ['damage patient={thing:building/dam}']],
    [
      'تراجع عدد المفقودين من 70 إلى 22.',
      [
        'fall patient={thing:person/missing}',
        'disappear patient={thing:person/missing} quantity={22 person missing thing:person/missing}',
      ],
    ],
    [
      'لم تقدم الوزارة أي مساعدات.',
      ['denied aid agent={actor:org/ministry} patient={aid thing:substance/aid}', 'denied aid'],
    ],
    ['تقدم الجيش نحو المدينة.', ['advance agent={actor:org/military}']],
  ],
  'untruth, what was before, what there was not': [
    ['ليس صحيحا أن الوزير استقال.', ['denied resign patient={thing:person/politician}']],
    ['من غير الصحيح أن الشركة أفلست.', ['denied fail agent={actor:org/company}']],
    ['ليس من الصحيح القول إن الجيش انسحب.', ['denied withdraw agent={actor:org/military}']],
    ['صحيح أن الوزير استقال.', ['resign patient={thing:person/politician}']],
    ['لم يسبق للمتهم أن سافر إلى تركيا.', ['denied travel target={actor:tr}']],
    [
      'سبق للمحكمة أن أدانت الوزير.',
      ['convict agent={actor:org/court thing:building/government} patient={thing:person/politician}'],
    ],
    ['أكد عدم حدوث تسرب.', ['denied exist patient={leak thing:phenomenon/pollution}', 'denied leak']],
    [
      'أكد عدم تعرض الطائرة لهجوم.',
      ['denied exist patient={happen}', 'denied attack patient={thing:vehicle/aircraft}'],
    ],
    [
      'عدم تسجيل إصابات.',
      ['denied exist patient={wound thing:person/wounded}', 'denied wound quantity={0 person wounded}'],
    ],
    ['لم تسجل وزارة الصحة التونسية أي إصابات.', ['denied wound quantity={0 person wounded}']],
  ],
  'what is left over': [
    ['لم تستهدف الغارة سوى مقر قيادة.', ['target cause={strike} patient={thing:building/headquarters/command}']],
    [
      'لم ينج من الحادث إلا طفلة رضيعة.',
      ['survive patient={thing:person/child} quantity={1.. person unharmed thing:person/child}'],
    ],
    [
      'لم يعثر المحققون على شيء سوى هاتف محمول.',
      ['find agent={actor:org/accident-investigator} patient={thing:telephone}'],
    ],
    ['لم تقع إصابات، إلا أن الأضرار كبيرة.', ['denied wound quantity={0 person wounded}', 'damage']],
  ],
  'masdars parted, and who stands between': [
    [
      'أثار إطلاق الشرطة النار على الشاب احتجاجات.',
      ['focus=cause protest cause={shoot}', 'shoot agent={actor:org/police} target={thing:person/youth}', 'protest'],
    ],
    ['أعلن إلقاء الشرطة القبض على المهاجم.', ['detain agent={actor:org/police} patient={thing:person/suspect}']],
    ['تعيين مدير جديد للشركة', ['appoint patient={actor:role/director}']],
    [
      'بعد أن هدأت العاصفة عاد الصيادون إلى البحر.',
      [
        'calm patient={storm thing:phenomenon/storm}',
        'return agent={actor:role/sailor thing:person/worker} target={thing:nature/sea}',
      ],
    ],
    [
      'مقتل صحفية برصاص قناص في جنين',
      [
        'kill agent={"قناص" thing:person/combatant/militant/sniper} means={shoot thing:weapon/projectile/bullet} patient={thing:person/journalist} place={place:ps/west-bank/janin} quantity={1.. person killed thing:person/journalist}',
        'shoot agent={"قناص" thing:person/combatant/militant/sniper} place={place:ps/west-bank/janin}',
      ],
    ],
    ['قتلى وجرحى في انفجار', ['die patient={thing:person/victim}', 'wound patient={thing:person/wounded}', 'explode']],
    [
      'توفي أربعون مصابا بالحمى.',
      ['die means={thing:illness/fever} patient={thing:person/wounded} quantity={40 person killed}'],
    ],
    [
      'سقط 20 قتيلا و50 جريحا.',
      [
        'die patient={thing:person/victim} quantity={20 person killed}',
        'wound patient={thing:person/wounded} quantity={50 person wounded}',
      ],
    ],
  ],
  'figures left behind': [
    [
      'ارتفعت حصيلة القتلى من 38 إلى 45.',
      ['rise patient={thing:person/victim}', 'die patient={thing:person/victim} quantity={45 person killed}'],
    ],
    [
      'خفض البنك الفائدة من 5 إلى 4 في المئة.',
      ['fall agent={"البنك" thing:building/bank} patient={thing:money/price}', 'measure quantity={4 percent share}'],
    ],
    [
      'استمر الحريق أربع ساعات ونصف الساعة.',
      ['measure patient={burn thing:phenomenon/fire} quantity={16200 second duration}'],
    ],
    ['طول الجسر ثلاثة كيلومترات ونصف.', ['measure quantity={3500 metre length}']],
    ['قتل الأب وابنتاه في حادث سير.', ['kill patient={thing:person/man}', 'crash']],
    [
      'قتل شرطي وأصيب آخر.',
      [
        'kill patient={thing:person/security/policeman} quantity={1.. person killed actor:role/police-person+thing:person/security/policeman}',
        'wound',
      ],
    ],
  ],
  'fears and unconfirmed words': [
    ['أعرب عن خشيته من أن ينهار السد.', ['possible collapse patient={thing:building/dam}']],
    [
      'هناك مخاوف من انهيار السد.',
      ['possible exist patient={"مخاوف"}', 'possible collapse patient={thing:building/dam}'],
    ],
    [
      'تتزايد المخاوف من أن ينهار السد.',
      ['rise patient={"المخاوف"}', 'possible collapse patient={thing:building/dam}'],
    ],
    ['وسط مخاوف من اندلاع حرب، أغلقت السفارة أبوابها.', ['possible clash']],
    ['قالت تقارير غير مؤكدة إن الزعيم قتل.', ['possible kill patient={thing:person/politician}']],
    [
      'السفينة المذكورة أبحرت من ميناء طرطوس.',
      ['leave agent={"السفينة المذكورة" thing:vehicle/ship} origin={place:sy/tartus thing:building/port}'],
    ],
  ],
  'where nouns of events took place': [
    [
      'تفجير بغداد نفذه انتحاري.',
      ['explode agent={"انتحاري" thing:person/combatant/militant/terrorist} place={place:iq/baghdad}'],
    ],
    ['زلزال المغرب خلف دمارا.', ['quake place={place:ma}']],
    [
      'حريق لندن أودى بحياة 70 شخصا.',
      [
        'burn place={place:gb/england/london}',
        'kill cause={burn thing:phenomenon/fire} patient={thing:person} place={place:gb/england/london} quantity={70 person killed}',
      ],
    ],
  ],
};

describe.each(Object.entries(tables))('Arabic constructions: %s', (_, table) => {
  it.each(table)('%s', (sentence, told) => {
    const claims = toldIn('ar', sentence).map(partsOf);
    expect(told.filter((one) => !claims.some((claim) => holds(claim, partsOf(one))))).toEqual([]);
  });
});

function partsOf(line: string): readonly string[] {
  return line.match(/[^\s=]+=\{[^}]*\}|\S+/gu) ?? [];
}

/** All that is expected, and the same stance and event: words that stand outside the arguments. */
function holds(claim: readonly string[], expected: readonly string[]): boolean {
  const bare = (parts: readonly string[]) => parts.filter((part) => !part.includes('={')).join(' ');
  return bare(claim) === bare(expected) && expected.every((part) => claim.includes(part));
}
