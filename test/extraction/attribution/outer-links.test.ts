import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Text → event and chain without the outlet, ids before names; an origin's first mouth stands last. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  // A medium behind words that have a speaker is the outer link, wherever its cue stands.
  ['en', 'Two officials said the bridge collapsed, according to Reuters.', ['collapse: reuters > Two officials']],
  ['en', 'Two officials said the bridge collapsed, Reuters reported.', ['collapse: reuters > Two officials']],
  ['en', 'Witnesses said the ferry sank, according to Al Jazeera.', ['sink: al-jazeera > Witnesses']],
  ['en', 'The pipeline exploded, a worker said, according to the Interfax agency.', ['explode: interfax > a worker']],
  ['en', 'A US official, quoted by Reuters, said a jet hit the launcher.', ['strike: reuters > us/official']],
  ['en', 'According to Reuters, two officials said the bridge collapsed.', ['collapse: reuters > two officials']],
  ['en', 'Citing two officials, Reuters reported that the bridge collapsed.', ['collapse: reuters > two officials']],
  [
    'en',
    'The mayor said that the bridge collapsed, according to the BBC, and that nine people died.',
    ['collapse: bbc > The mayor', 'die: The mayor'],
  ],
  ['ar', 'كشف مصدران أن خمسة صواريخ أطلقت من البلدة، بحسب رويترز.', ['launch: reuters > مصدران']],
  ['ar', 'قال مسؤول إن الأنبوب انفجر، وفقا لوكالة بلومبرغ.', ['explode: bloomberg > مسؤول']],
  ['ar', 'أعلن الوزير أن تسعة أشخاص قتلوا، حسبما نقلت وكالة الأناضول.', ['kill: anadolu > الوزير']],
  ['ar', 'أكد الوزير أن السد انهار، نقلا عن وكالة فرانس برس.', ['collapse: afp > الوزير']],
  ['ar', 'قال شهود إن العبارة غرقت، بحسب ما ذكرت قناة الجزيرة.', ['sink: al-jazeera > شهود']],
  ['ar', 'وقال مسؤول، وفقا لرويترز، إن مقاتلة دمرت المنصة.', ['destroy: reuters > مسؤول']],
  ['ar', 'وبحسب رويترز، قال مسؤولان إن الجسر انهار.', ['collapse: reuters > مسؤولان']],
  [
    'ar',
    'قال الوزير إن الجسر انهار، بحسب قناة العربية، وإن تسعة أشخاص ماتوا.',
    ['collapse: al-arabiya > الوزير', 'die: الوزير'],
  ],
  // Without an inner speaker the one named is the speaker, and whoever is no medium is whom a speaker has it from.
  ['en', 'The bridge collapsed, according to Reuters.', ['collapse: reuters']],
  ['en', 'Police said the man died, according to witnesses.', ['die: org/police > witnesses']],
  ['en', 'The Guardian reported that the minister resigned, citing Reuters.', ['resign: guardian > reuters']],
  [
    'en',
    'The ministry, citing a report by the fire service, said that the roof fell.',
    ['collapse: org/ministry > a report by the fire service'],
  ],
  ['ar', 'انهار الجسر، بحسب رويترز.', ['collapse: reuters']],
  ['ar', 'انهار الجسر، وفق ما أعلنت الشرطة.', ['collapse: org/police']],
  ['ar', 'ووفقا للشرطة، انهار الجسر.', ['collapse: org/police']],
  ['ar', 'وقالت الشرطة إن الرجل توفي، بحسب شهود عيان.', ['die: org/police > org/residents']],
  // Who was told: with a preposition, as an object, in words beside the cue.
  ['en', 'The minister told the BBC that the dam had burst.', ['collapse: bbc > The minister']],
  ['en', 'Speaking to Reuters, the minister said the bridge collapsed.', ['collapse: reuters > the minister']],
  ['en', 'In remarks to CNN, the minister said the bridge collapsed.', ['collapse: cnn > the minister']],
  ['ar', 'أبلغ مصدران أمنيان وكالة رويترز أن الجسر انهار.', ['collapse: reuters > مصدران أمنيان']],
  ['ar', 'انهار الجسر، حسب ما أبلغ مصدران رويترز.', ['collapse: reuters > مصدران']],
  ['ar', 'أبلغ مسؤولان "رويترز" بأن السد انهار.', ['collapse: reuters > مسؤولان']],
  ['ar', 'أبلغ الرئيس العراقي برهم صالح وكالة فرانس برس أن السد انهار.', ['collapse: afp > الرئيس العراقي برهم صالح']],
  ['ar', 'وأكد الوزير في حديث لقناة الجزيرة أن السد انهار.', ['collapse: al-jazeera > الوزير']],
  ['ar', 'وكشف مصدران في تصريح لوكالة "رويترز" عن إطلاق 5 صواريخ.', ['launch: reuters > مصدران']],
  // A bare noun takes up the medium that was named.
  [
    'en',
    'Two sources told Reuters that the bridge collapsed. The agency quoted a trader as saying that prices fell.',
    ['collapse: reuters > Two sources', 'fall: reuters > a trader'],
  ],
  [
    'ar',
    'قال مصدران لرويترز إن الجسر انهار. ونقلت الوكالة عن مسؤول قوله إن السد انفجر.',
    ['collapse: reuters > مصدران', 'explode: reuters > مسؤول'],
  ],
  [
    'ar',
    'وقال الوزير لصحيفة الشرق الأوسط إن السد انهار. وأشارت الصحيفة إلى أن المهندس استقال.',
    ['collapse: asharq-al-awsat > الوزير', 'resign: asharq-al-awsat'],
  ],
];

describe('links of a chain that stand outside the speaker', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(chainsOf(language, text)).toEqual(expected);
  });
});

/** Text → event and chain: a statement is whoever's who issued it. */
const statements: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'A statement from the Pentagon said the jet crashed.', ['crash: us/defence-ministry']],
  ['en', 'The jet crashed, according to a statement from the Pentagon.', ['crash: us/defence-ministry']],
  ['en', 'According to a report by the World Bank, prices fell.', ['fall: world-bank']],
  ['en', "The company's statement said the pipeline exploded.", ['explode: org/company']],
  [
    'en',
    'A statement from the Russian defence ministry said the jet crashed. The statement added that the pilot died.',
    ['crash: ru/defence-ministry', 'die: ru/defence-ministry'],
  ],
  [
    'en',
    "Iraq's Security Media Cell met reporters. In a statement it said troops found the car. The car burned, the statement said.",
    ['meet', 'find: iq/security-media-cell', 'burn: iq/security-media-cell'],
  ],
  ['en', 'The central bank cut the rate, it said in a statement.', ['fall: org/central-bank']],
  [
    'ar',
    'وقال بيان صادر عن وزارة الدفاع الروسية إن الطائرة سقطت. وأضاف البيان أن الطيار قتل.',
    ['crash: ru/defence-ministry', 'kill: ru/defence-ministry'],
  ],
  ['ar', 'وأفاد بيان لوزارة الصحة بأن تسعة أشخاص قتلوا.', ['kill: org/health-ministry']],
  ['ar', 'ووفقا لبيان صادر عن البنك المركزي، انخفضت الفائدة.', ['fall: org/central-bank']],
  [
    'ar',
    'وقال الجيش التركي في بيان إن مقاتلاته قصفت القرية. وبحسب البيان، قتل ثلاثة مسلحين.',
    ['strike: tr/military', 'kill: tr/military'],
  ],
];

describe('whose statement it is', () => {
  it.each(statements)('%s: %s', (language, text, expected) => {
    expect(chainsOf(language, text)).toEqual(expected);
  });

  it('is told where a statement holds words without a verb of speech', () => {
    const [came, found, burned] = chainsOf(
      'ar',
      'وجاء في بيان لخلية الإعلام الأمني: "عثرت قواتنا على العجلة". وتابع البيان: "أحرقت القوات السيارة".',
    );
    expect([came, found, burned]).toEqual(['act', 'find: iq/security-media-cell', 'burn: iq/security-media-cell']);
  });
});

function chainsOf(language: Language, text: string): string[] {
  return claimsIn(language, text).map(({ proposition, attribution }) => {
    const chain = attribution.chain
      .slice(1)
      .map(({ id, name, kind }) => (id === null || kind === 'person' ? name : id.replace('actor:', '')));
    return chain.length === 0 ? proposition.event : `${proposition.event}: ${chain.join(' > ')}`;
  });
}
