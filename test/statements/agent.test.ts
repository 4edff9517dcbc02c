import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'A convoy was attacked near Goma on Sunday.', ar: 'تعرضت قافلة لهجوم قرب غوما الأحد.' },
  l1: { en: 'A hospital in Taiz was shelled on Sunday.', ar: 'قُصف مستشفى في تعز الأحد.' },
  l2: { en: 'A journalist was shot dead in Jenin on Sunday.', ar: 'قُتلت صحفية في جنين الأحد.' },
  l3: { en: "The government's computers were hacked on Sunday.", ar: 'تعرضت حواسيب الحكومة للاختراق الأحد.' },
  l4: { en: 'A drone hit an oil refinery near Samara on Sunday.' },
  l5: { en: 'The opposition leader was poisoned on Sunday.', ar: 'تعرض زعيم المعارضة للتسميم الأحد.' },
  l6: { en: 'A pipeline was blown up near Bornholm on Sunday.', ar: 'تعرض خط أنابيب للتفجير قرب بورنهولم الأحد.' },
  l7: { en: 'Twenty villagers were killed in Benue on Sunday.', ar: 'قُتل عشرون قرويا في بينوي الأحد.' },
  l8: { en: 'Fans clashed at a stadium in Marseille on Sunday.' },
  l9: { en: 'A border post was attacked on Sunday.' },
  l10: { en: 'A border post was attacked on Sunday.', ar: 'تعرض موقع حدودي للهجوم الأحد.' },
  l11: { en: 'A tanker was hit in the Gulf of Oman on Sunday.', ar: 'استُهدفت ناقلة في خليج عمان الأحد.' },
  l12: { en: 'The exam papers were leaked on Sunday.' },
  l13: { en: 'The village was burned on Sunday.', ar: 'أُحرقت القرية الأحد.' },
  l14: { en: 'Protesters were shot dead in Lagos on Sunday.' },
  l15: { en: 'Protesters were shot dead in Lagos on Sunday.', ar: 'قُتل محتجون بالرصاص في لاغوس الأحد.' },
  l16: { en: 'A convoy was attacked near Goma on Sunday.' },
  l17: { en: 'The opposition leader was poisoned on Sunday.' },
  l18: { en: 'A tanker was hit in the Gulf of Oman on Sunday.' },
  l19: { en: 'Twenty villagers were killed in Benue on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  ['agent', leads.l0, 'The army said rebels attacked the convoy.', 'Residents said soldiers attacked the convoy.'],
  ['agent', leads.l0, 'Congo accused Rwanda of the attack.', 'Rwanda denied any involvement.'],
  [
    'agent',
    leads.l0,
    'Congo said Rwanda had carried out the attack.',
    'The US military and a Rwandan official denied any role in the attack.',
  ],
  ['agent', leads.l0, 'اتهمت الكونغو رواندا بالهجوم.', 'نفت رواندا أي صلة بالهجوم.'],
  [
    'agent',
    leads.l1,
    'The governor said Houthi fighters shelled the hospital.',
    'قال الحوثيون إن قوات الحكومة هي التي قصفت المستشفى.',
  ],
  [
    'agent',
    leads.l2,
    'Witnesses said Israeli soldiers shot the journalist.',
    'The Israeli army said Palestinian gunmen shot the journalist.',
  ],
  [
    'agent',
    leads.l2,
    'قالت شبكتها إن القوات الإسرائيلية قتلتها بالرصاص.',
    'قال الجيش الإسرائيلي إن مسلحين فلسطينيين أطلقوا النار عليها.',
  ],
  [
    'agent',
    leads.l3,
    'Washington said Russian hackers were behind the breach.',
    'Moscow denied it was behind the breach.',
  ],
  ['agent', leads.l3, 'Washington blamed China for the hack.', 'The FBI said North Korea carried out the hack.'],
  ['agent', leads.l4, 'Russia said Ukraine launched the drone.', 'Ukraine denied launching the drone.'],
  ['agent', leads.l6, 'قالت موسكو إن بريطانيا فجرت خط الأنابيب.', 'وحملت أوكرانيا روسيا مسؤولية التفجير.'],
  ['agent', leads.l7, 'تبنت بوكو حرام الهجوم.', 'نفت بوكو حرام مسؤوليتها عن الهجوم.'],
  [
    'agent',
    leads.l9,
    'Armenia said Azerbaijani forces opened fire first.',
    'Azerbaijan said Armenian forces opened fire first.',
  ],
  ['agent', leads.l11, 'The United States said Iran was behind the attack.', 'طهران تنفي أي علاقة لها بالهجوم.'],
  [
    'agent',
    leads.l11,
    'US officials said Iranian forces attacked the tanker.',
    "Iran's foreign ministry dismissed the accusation.",
  ],
  [
    'agent',
    leads.l13,
    'The military said insurgents burned the village.',
    'Rights groups said the military burned the village.',
  ],
  [
    'agent',
    leads.l14,
    'Amnesty said soldiers fired on the protesters.',
    'The army denied that its soldiers fired on the protesters.',
  ],
  ['agent', leads.l5, 'Berlin said Russian agents poisoned him.', 'The Kremlin denied any role in the poisoning.'],
  ['agent', leads.l6, 'Moscow said Britain blew up the pipeline.', 'London said Russia blew up the pipeline.'],
  [
    'agent',
    leads.l7,
    'The governor said herdsmen killed the villagers.',
    'Residents said soldiers killed the villagers.',
  ],
  [
    'agent',
    leads.l12,
    'The ministry said teachers leaked the papers.',
    'The union said ministry officials leaked the papers.',
  ],
  ['agent', leads.l13, 'قال الجيش إن المسلحين أحرقوا القرية.', 'قالت منظمات حقوقية إن الجيش هو من أحرق القرية.'],
  [
    'agent',
    leads.l1,
    'The governor said Houthi fighters shelled the hospital.',
    'The Houthis blamed government forces for the shelling.',
  ],
  [
    'agent',
    leads.l8,
    'Police said English fans started the violence.',
    'English fans said French police started the violence.',
  ],
  [
    'agent',
    leads.l10,
    'قالت أرمينيا إن القوات الأذربيجانية هي التي بدأت إطلاق النار.',
    'قالت أذربيجان إن القوات الأرمينية هي من بدأت إطلاق النار.',
  ],
  ['agent', leads.l15, 'قالت منظمة العفو إن جنودا أطلقوا النار على المحتجين.', 'نفى الجيش إطلاق النار على المحتجين.'],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  ['agent', leads.l1, 'قال مسؤول محلي إن الحوثيين قصفوا المستشفى.', 'قالت جماعة الحوثي إن التحالف قصف المستشفى.'],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l0,
    'Congo said Uganda had carried out the attack.',
    'The US military and a Rwandan official denied any role in the attack.',
  ],
  // What is done far from where the story is at home is another deed.
  [
    leads.l1,
    'Residents said Houthi forces shelled the hospital.',
    'The report recalled that Israeli jets had bombed a suburb of Beirut.',
  ],
  [leads.l16, 'The army said rebels attacked the convoy.', 'The governor said M23 rebels attacked the convoy.'],
  [leads.l1, 'The governor said Houthi fighters shelled the hospital.', 'قال المحافظ إن الحوثيين قصفوا المستشفى.'],
  [leads.l16, 'Congo accused Rwanda of the attack.', 'Rwanda condemned the attack.'],
  [leads.l16, 'Gunmen attacked the convoy, the UN said.', 'The army said rebels attacked the convoy.'],
  [leads.l4, 'Russia said Ukraine launched the drone.', 'Ukraine has not commented.'],
  [leads.l4, 'Russia said Ukraine launched the drone.', 'Firefighters put out the blaze, the governor said.'],
  [leads.l14, 'Amnesty said soldiers fired on the protesters.', 'The army said it was investigating.'],
  [
    leads.l17,
    'Berlin said Russian agents poisoned him.',
    'Doctors in Berlin treated him for two weeks, his wife said.',
  ],
  [
    leads.l18,
    'The United States said Iran was behind the attack.',
    'Britain said Iran was almost certainly responsible.',
  ],
  [leads.l19, 'The governor said herdsmen killed the villagers.', 'Police arrested five suspects, a spokesman said.'],
];

describe('who did it', () => {
  checkPairs({ told: disputed, missed, compatible });
});
