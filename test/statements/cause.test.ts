import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'A fire tore through a warehouse in Izmir on Sunday.', ar: 'اندلع حريق في مستودع في إزمير الأحد.' },
  l1: { en: 'A bridge collapsed in Genoa on Sunday.' },
  l2: { en: 'A bridge collapsed in Genoa on Sunday.', ar: 'انهار جسر في جنوة الأحد.' },
  l3: { en: 'A passenger train derailed near Lahore on Sunday.', ar: 'خرج قطار ركاب عن القضبان قرب لاهور الأحد.' },
  l4: { en: 'A cargo ship ran aground in the canal on Sunday.' },
  l5: { en: 'A blackout hit Portugal on Sunday.', ar: 'شهدت البرتغال انقطاعا للكهرباء الأحد.' },
  l6: { en: 'Dozens of schoolchildren fell ill in Herat on Sunday.' },
  l7: { en: 'A helicopter crashed near Kaduna on Sunday.' },
  l8: { en: 'A helicopter crashed near Kaduna on Sunday.', ar: 'تحطمت مروحية قرب كادونا الأحد.' },
  l9: { en: 'A gas pipeline exploded near Tabriz on Sunday.', ar: 'انفجر خط أنابيب للغاز قرب تبريز الأحد.' },
  l10: { en: 'A building collapsed in Cairo on Sunday.', ar: 'انهار مبنى في القاهرة الأحد.' },
  l11: { en: 'The opposition leader died in prison on Sunday.', ar: 'توفي زعيم المعارضة في السجن الأحد.' },
  l12: { en: 'Thousands of fish died in the river near Basra on Sunday.' },
  l13: { en: 'A ferry sank off Zanzibar on Sunday.', ar: 'غرقت عبارة قبالة زنجبار الأحد.' },
  l14: { en: 'A crush at a concert in Rabat killed nine people on Sunday.' },
  l15: { en: "The bank's website went down on Sunday." },
  l16: { en: 'The dam burst near Nakuru on Sunday.' },
  l17: { en: 'Shares of the company fell 30 percent on Sunday.' },
  l18: { en: 'A fire tore through a warehouse in Izmir on Sunday.' },
  l19: { en: 'The opposition leader died in prison on Sunday.' },
  l20: { en: 'A blackout hit Portugal on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'cause',
    leads.l0,
    'The governor said an electrical short circuit caused the fire.',
    'Police said the fire was arson.',
  ],
  ['cause', leads.l0, 'قال المحافظ إن ماسا كهربائيا تسبب في الحريق.', 'قالت الشرطة إن الحريق متعمد.'],
  ['cause', leads.l0, 'The governor blamed a short circuit.', 'قال مسؤول في الشرطة إن الحريق نجم عن عمل تخريبي.'],
  [
    'cause',
    leads.l1,
    'The operator said lightning had struck the bridge and brought it down.',
    'Prosecutors said the collapse was due to years of poor maintenance.',
  ],
  [
    'cause',
    leads.l3,
    'The railway minister said sabotage caused the derailment.',
    'Engineers said a broken rail caused the derailment.',
  ],
  ['cause', leads.l3, 'وقال الوزير إن الحادث ناجم عن خطأ السائق.', 'وقالت النقابة إن الحادث سببه عطل في المكابح.'],
  [
    'cause',
    leads.l3,
    'The railway said the driver was speeding, which caused the accident.',
    'The union said brake failure caused the accident.',
  ],
  [
    'cause',
    leads.l5,
    'The grid operator blamed a rare atmospheric phenomenon for the blackout.',
    'The prime minister said a cyberattack caused the blackout.',
  ],
  ['cause', leads.l5, 'وقالت الشركة إن الانقطاع ناجم عن خلل فني.', 'وقال مسؤول إن هجوما إلكترونيا وراء الانقطاع.'],
  ['cause', leads.l8, 'وقال الجيش إن سوء الأحوال الجوية أدى إلى تحطم المروحية.', 'وقال المسلحون إنهم أسقطوا المروحية.'],
  [
    'cause',
    leads.l8,
    'The army said bad weather caused the crash.',
    'The opposition said the helicopter was sabotaged.',
  ],
  [
    'cause',
    leads.l9,
    'The oil ministry said the explosion was an accident.',
    'The governor said the explosion was a terrorist act.',
  ],
  ['cause', leads.l9, 'وقالت الوزارة إن الانفجار حادث عرضي.', 'وقال المحافظ إن الانفجار عمل إرهابي.'],
  ['cause', leads.l11, 'The prison service said he died of a heart attack.', 'His family said he had been poisoned.'],
  ['cause', leads.l11, 'وقالت إدارة السجون إنه توفي إثر أزمة قلبية.', 'وقالت عائلته إنه مات تحت التعذيب.'],
  ['cause', leads.l13, 'The owner said a huge wave sank the ferry.', 'Survivors said overloading sank the ferry.'],
  [
    'cause',
    leads.l13,
    'وقال المالك إن العبارة غرقت بسبب الأمواج العاتية.',
    'وقال ناجون إن العبارة غرقت بسبب الحمولة الزائدة.',
  ],
  ['cause', leads.l16, 'The owner blamed heavy rain.', 'Investigators blamed poor construction.'],
  [
    'cause',
    leads.l7,
    'The army said a technical fault brought the helicopter down.',
    'The rebels said they had shot down the helicopter.',
  ],
  [
    'cause',
    leads.l10,
    'Officials said a gas cylinder explosion caused the collapse.',
    'Residents said illegal construction work caused the collapse.',
  ],
  ['cause', leads.l2, 'وعزت الشركة الانهيار إلى عاصفة قوية.', 'وأرجع المدعي العام انهيار الجسر إلى الإهمال.'],
  ['cause', leads.l11, 'Police said he had hanged himself.', 'His lawyer said he was murdered.'],
  [
    'cause',
    leads.l12,
    'The ministry said a disease killed the fish.',
    'Farmers said pollution from a factory killed the fish.',
  ],
  [
    'cause',
    leads.l17,
    'The company said the fall was due to a technical glitch.',
    'Analysts said the fall was due to fears of bankruptcy.',
  ],
  ['cause', leads.l9, 'وقالت الوزارة إن تسربا للغاز تسبب في الانفجار.', 'وقال المحافظ إن عبوة ناسفة وراء الانفجار.'],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'cause',
    leads.l4,
    'The company said strong winds had blown the ship off course.',
    'The canal authority said human error was behind the grounding.',
  ],
  [
    'cause',
    leads.l6,
    'The health ministry said food poisoning made the children ill.',
    'Parents said poison gas made the children ill.',
  ],
  [
    'cause',
    leads.l14,
    'Organisers said the crush started when a barrier gave way.',
    'Witnesses said the crush started when police fired tear gas.',
  ],
  [
    'cause',
    leads.l15,
    'The bank said a software update caused the outage.',
    'Hackers said they had attacked the bank.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.l18, 'The governor said an electrical fault caused the fire.', 'Police said a short circuit caused the fire.'],
  [leads.l18, 'The governor said an electrical fault may have caused the fire.', 'Police said the fire was arson.'],
  [leads.l18, 'The governor said the fire was being investigated.', 'Police said the fire was arson.'],
  [
    leads.l1,
    'Heavy rain had weakened the bridge, the mayor said.',
    'Prosecutors said the collapse was due to years of poor maintenance.',
  ],
  [
    leads.l7,
    'The army said a technical fault brought the helicopter down.',
    'The air force said engine failure caused the crash.',
  ],
  [leads.l8, 'وقال الجيش إن عطلا فنيا وراء الحادث.', 'The army said a technical fault brought the helicopter down.'],
  [leads.l9, 'وقالت الوزارة إن الانفجار أدى إلى حريق كبير.', 'The explosion sparked a large fire, firefighters said.'],
  [leads.l19, 'His family demanded an inquiry into his death.', 'The prison service said he died of a heart attack.'],
  [
    leads.l20,
    'The blackout caused traffic chaos in Lisbon, police said.',
    'The grid operator blamed a technical fault.',
  ],
];

describe('what caused it', () => {
  checkPairs({ told: disputed, missed, compatible });
});
