import { describe, expect, it } from 'vitest';
import { type Language, voicesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Officials said the bridge collapsed.', ['collapse: say indirect | group "Officials" role=official']],
  [
    'en',
    'The bridge collapsed on Sunday, officials said.',
    ['collapse: say indirect | group "officials" role=official'],
  ],
  [
    'en',
    'The bridge collapsed, said Police Chief John Marlow.',
    ['collapse: say indirect | person actor:org/police role=police-chief'],
  ],
  [
    'en',
    '"The bridge collapsed," the mayor told reporters.',
    ['collapse: tell direct | group "the mayor" role=mayor count=1'],
  ],
  [
    'en',
    '"The bridge collapsed," said Anna Weber, a spokeswoman for the ministry.',
    ['collapse: say direct | person actor:org/ministry role=spokesperson'],
  ],
  [
    'en',
    'According to the interior ministry, nine people were killed.',
    ['kill: say indirect | organisation actor:org/interior-ministry'],
  ],
  [
    'en',
    'Nine people were killed, according to the interior ministry.',
    ['kill: say indirect | organisation actor:org/interior-ministry'],
  ],
  [
    'en',
    'Two Iraqi security sources told Reuters that a drone hit the base.',
    [
      'strike: tell indirect | agency actor:reuters > group actor:iq/security-person role=security-person side=actor:iq count=2',
    ],
  ],
  [
    'en',
    'Reuters quoted two Iraqi security sources as saying that a drone hit the base.',
    [
      'strike: say indirect | agency actor:reuters > group actor:iq/security-person role=security-person side=actor:iq count=2',
    ],
  ],
  [
    'en',
    'A drone hit the base, two security sources told Reuters on condition of anonymity.',
    [
      'strike: tell indirect | agency actor:reuters > group "two security sources" role=security-person count=2 anonymous',
    ],
  ],
  [
    'en',
    'The Turkish army said in a statement that its jets had struck the village.',
    ['strike: say indirect | organisation actor:tr/military side=actor:tr'],
  ],
  [
    'en',
    'A drone hit the base, the army said. It added that three soldiers were wounded.',
    [
      'strike: say indirect | organisation actor:org/military',
      'wound: carry-on indirect | organisation actor:org/military',
    ],
  ],
  [
    'en',
    'The United States said its forces struck the base. "The strike killed nobody," the Pentagon said.',
    [
      'strike: say indirect | organisation actor:us',
      'kill: say direct | organisation actor:us/defence-ministry side=actor:us',
    ],
  ],
  [
    'en',
    'Three witnesses said that gunmen opened fire.',
    ['shoot: say indirect | witness "Three witnesses" role=witness count=3'],
  ],
  [
    'en',
    'Police officer John Marlow said the truck exploded. Marlow said two people died.',
    ['explode: say indirect | person actor:org/police', 'die: say indirect | person actor:org/police'],
  ],
  [
    'en',
    'A police officer said the truck exploded. The officer said two people died.',
    [
      'explode: say indirect | group "A police officer" role=police-person count=1',
      'die: say indirect | group "A police officer" role=police-person count=1',
    ],
  ],
  [
    'en',
    'The fire was deliberate, the New York Times reported, citing two officials.',
    [
      'sabotage: relay indirect | agency actor:new-york-times > group "two officials" role=official count=2',
      'burn: relay indirect | agency actor:new-york-times > group "two officials" role=official count=2',
    ],
  ],
  [
    'en',
    'The mayor said the bridge collapsed, while the governor said that it was blown up.',
    [
      'collapse: say indirect | group "The mayor" role=mayor count=1',
      'explode: say indirect | group "the governor" role=governor count=1',
    ],
  ],
  [
    'en',
    'Iranian state media reported that the plane crashed.',
    ['crash: report indirect | agency actor:ir/state-media side=actor:ir'],
  ],
  [
    'en',
    'Residents said they heard an explosion.',
    ['act: say indirect | witness actor:org/residents', 'explode: say indirect | witness actor:org/residents'],
  ],
  [
    'en',
    'The minister was quoted by state television as saying that the dam had burst.',
    ['collapse: say indirect | agency actor:org/state-media > group "The minister" role=minister count=1'],
  ],
  [
    'en',
    'The official, who asked not to be named, said the ship had sunk.',
    ['sink: say indirect | group "The official" role=official count=1 anonymous'],
  ],
  [
    'en',
    'Sources close to the president said that he resigned.',
    ['resign: say indirect | group "Sources close to the president" role=source'],
  ],
  [
    'en',
    'In a statement, the company said hackers stole the data.',
    ['steal: say indirect | organisation actor:org/company'],
  ],
  [
    'en',
    'Kyiv says Russia struck the dam, but Moscow says Ukraine shelled it.',
    ['strike: say indirect | organisation actor:ua', 'strike: say indirect | organisation actor:ru'],
  ],
  ['ar', 'قال مسؤولون إن الجسر انهار.', ['collapse: say indirect | group "مسؤولون" role=official']],
  [
    'ar',
    'وقالت وزارة الداخلية في بيان إن تسعة أشخاص قتلوا.',
    ['kill: announce indirect | organisation actor:org/interior-ministry'],
  ],
  [
    'ar',
    'نقلت رويترز عن مصدرين أمنيين عراقيين أن طائرة مسيرة قصفت القاعدة.',
    [
      'strike: relay indirect | agency actor:reuters > group actor:iq/security-person role=security-person side=actor:iq count=2',
    ],
  ],
  [
    'ar',
    'وقال مصدران أمنيان عراقيان لرويترز إن طائرة مسيرة قصفت القاعدة.',
    [
      'strike: say indirect | agency actor:reuters > group actor:iq/security-person role=security-person side=actor:iq count=2',
    ],
  ],
  ['ar', 'انهار الجسر، بحسب وزارة الداخلية.', ['collapse: report indirect | organisation actor:org/interior-ministry']],
  [
    'ar',
    'وبحسب وزارة الداخلية، انهار الجسر.',
    ['collapse: report indirect | organisation actor:org/interior-ministry'],
  ],
  [
    'ar',
    'انهار الجسر يوم الأحد، وفق ما أعلنت الشرطة.',
    ['collapse: announce indirect | organisation actor:org/police'],
  ],
  [
    'ar',
    'قال المتحدث باسم الجيش يحيى رسول إن الجيش قصف القرية. وأضاف أن ثلاثة جنود أصيبوا.',
    [
      'strike: say indirect | person actor:org/military role=spokesperson',
      'wound: carry-on indirect | person actor:org/military role=spokesperson',
    ],
  ],
  [
    'ar',
    'قال ضابط في الشرطة إن الشاحنة انفجرت. وأوضح الضابط أن شخصين قتلا.',
    [
      'explode: say indirect | group "ضابط في الشرطة" role=military-person count=1',
      'kill: say indirect | group "ضابط في الشرطة" role=military-person count=1',
    ],
  ],
  [
    'ar',
    'قال مسؤول طلب عدم الكشف عن هويته إن السفينة غرقت.',
    ['sink: say indirect | group "مسؤول طلب عدم الكشف عن هويته" role=official count=1 anonymous'],
  ],
  ['ar', 'وأفاد شهود عيان بأن مسلحين أطلقوا النار.', ['shoot: report indirect | witness actor:org/residents']],
  [
    'ar',
    'ذكرت وكالة الأنباء السورية سانا أن طائرات إسرائيلية قصفت دمشق.',
    ['strike: report indirect | agency actor:sana'],
  ],
  ['ar', 'قال الرئيس: "لقد انهار السد".', ['collapse: say direct | group actor:org/presidency role=president count=1']],
  ['ar', '"لقد انهار السد"، قال الرئيس.', ['collapse: say direct | group actor:org/presidency role=president count=1']],
  [
    'ar',
    'أعلن الجيش التركي في بيان أن مقاتلاته قصفت القرية.',
    ['strike: announce indirect | organisation actor:tr/military side=actor:tr'],
  ],
  [
    'ar',
    'ونقلت وكالة فرانس برس عن مسؤول في وزارة الدفاع قوله إن جنديين قتلا.',
    ['kill: relay indirect | agency actor:afp > group "مسؤول في وزارة الدفاع" role=official count=1'],
  ],
  ['ar', 'صرح ثلاثة شهود أن مسلحين أطلقوا النار.', ['shoot: say indirect | witness "ثلاثة شهود" role=witness count=3']],
];

describe('who says what', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(voicesOf(language, text)).toEqual(expected);
  });
});
