import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'The satellite was sent up on Monday.', ar: 'أُطلق القمر الصناعي الاثنين.' },
  l1: { en: 'Fighting went on in Bakhmut on Tuesday.', ar: 'تواصل القتال في باخموت الثلاثاء.' },
  l2: { en: 'Rebels attacked a base in Goma on Wednesday.' },
  l3: { en: 'Rebels attacked a base in Goma on Wednesday.', ar: 'هاجم متمردون قاعدة في غوما الأربعاء.' },
  l4: { en: 'The bridge in Genoa was shut by a storm on Thursday.' },
  l5: { en: 'The singer was rushed to a clinic in Cairo on Friday.', ar: 'نُقلت المطربة إلى مستشفى في القاهرة الجمعة.' },
  l6: { en: 'Parliament in Tbilisi voted on the bill on Saturday.' },
  l7: { en: 'Talks on the dam ended in Kinshasa on Sunday.', ar: 'انتهت مفاوضات السد في كينشاسا الأحد.' },
  l8: { en: 'A gunman fled a bank in Lyon on Monday.' },
  l9: {
    en: 'The pilgrims were held by bandits near Kaduna on Tuesday.',
    ar: 'احتجز قطاع طرق الحجاج قرب كادونا الثلاثاء.',
  },
  l10: { en: 'The oil terminal was hit by drones on Wednesday.', ar: 'أصابت مسيّرات ميناء النفط الأربعاء.' },
  l11: { en: 'The trial of the banker ended in Vienna on Friday.' },
  l12: { en: 'The vote in Knesset ended on Sunday.', ar: 'انتهى التصويت في الكنيست الأحد.' },
  l13: { en: 'A climber was lost on the Eiger on Monday.' },
  l14: { en: 'Rescuers dug in Ankara on Tuesday.', ar: 'حفر رجال الإنقاذ في أنقرة الثلاثاء.' },
  l15: { en: 'The highway near Homs was bombed on Wednesday.', ar: 'قُصف الطريق السريع قرب حمص الأربعاء.' },
  l16: { en: 'The fighter was tested in Nevada on Thursday.' },
  l17: { en: 'Fighters attacked Mocha on Friday.', ar: 'هاجم مقاتلون المخا الجمعة.' },
  l18: { en: 'The minister was tried in Bucharest on Saturday.' },
  l19: { en: 'The kidnapped nurse was sought in Port-au-Prince on Sunday.' },
  l20: { en: 'Hundreds were in the hotel in Kathmandu when it shook on Thursday.' },
  l21: { en: 'The wildfire near Split spread on Saturday.', ar: 'امتد حريق الغابات قرب سبليت السبت.' },
  l22: { en: 'The talks in Vienna went on into Monday.' },
  l23: { en: 'The power station at Zahrani stopped on Tuesday.', ar: 'توقف معمل الزهراني الثلاثاء.' },
  l24: { en: 'The satellite was sent up on Monday.' },
  l25: { en: 'Fighting went on in Bakhmut on Tuesday.' },
  l26: { en: 'Talks on the dam ended in Kinshasa on Sunday.' },
  l27: { en: 'The pilgrims were held by bandits near Kaduna on Tuesday.' },
  l28: { en: 'The oil terminal was hit by drones on Wednesday.' },
  l29: { en: 'The wildfire near Split spread on Saturday.' },
  l30: { en: 'The highway near Homs was bombed on Wednesday.' },
  l31: { en: 'Fighters attacked Mocha on Friday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'occurrence',
    leads.l0,
    'Iran said the satellite had reached orbit.',
    'The Pentagon said the satellite had failed to reach orbit.',
  ],
  [
    'outcome',
    leads.l1,
    'Wagner said its fighters had taken control of the city.',
    'Kyiv said the city was still under Ukrainian control.',
  ],
  ['outcome', leads.l1, 'أعلنت موسكو سيطرتها على المدينة.', 'قالت كييف إن المدينة لا تزال تحت سيطرة قواتها.'],
  ['outcome', leads.l2, 'The rebels said they had overrun the base.', 'The army said it had repelled the attack.'],
  ['outcome', leads.l3, 'أعلن المتمردون سيطرتهم على القاعدة.', 'أعلن الجيش صد الهجوم.'],
  ['outcome', leads.l4, 'The mayor said the bridge had reopened.', 'Drivers said the bridge remained closed.'],
  ['outcome', leads.l5, 'قالت صحيفة إن المطربة توفيت.', 'قالت أسرتها إن المطربة على قيد الحياة.'],
  ['outcome', leads.l6, 'The speaker said the bill had passed.', 'The opposition said the bill had been rejected.'],
  ['outcome', leads.l7, 'قالت إثيوبيا إن المفاوضات نجحت.', 'قالت مصر إن المفاوضات فشلت.'],
  ['outcome', leads.l8, 'The mayor said the gunman had been caught.', 'Police said the gunman was still at large.'],
  [
    'outcome',
    leads.l9,
    'The governor said all the pilgrims had been freed.',
    'Their families said they were still being held.',
  ],
  ['outcome', leads.l10, 'أكدت الشركة أن المنشأة لم تتضرر.', 'قال مسؤول إن المنشأة دُمرت بالكامل.'],
  [
    'outcome',
    leads.l11,
    'The state broadcaster said the banker was acquitted.',
    'Prosecutors said the banker was convicted.',
  ],
  ['outcome', leads.l12, 'قال رئيس اللجنة إن القانون أُقر.', 'قالت المعارضة إن القانون رُفض.'],
  ['outcome', leads.l13, 'A guide said the climber had been found alive.', 'Police said the climber was dead.'],
  ['outcome', leads.l14, 'قالت وسائل إعلام إن الطفلة ماتت.', 'قال رجال الإنقاذ إن الطفلة ما زالت حية.'],
  ['outcome', leads.l15, 'قال المحافظ إن الطريق فُتح أمام السيارات.', 'قال سائقون إن الطريق لا يزال مقطوعا.'],
  ['outcome', leads.l16, 'The maker said the test was successful.', 'Inspectors said the test had failed.'],
  [
    'outcome',
    leads.l17,
    'أعلن الحوثيون استعادة الميناء.',
    'قالت القوات الحكومية إنها أحبطت الهجوم ولا تزال تسيطر على الميناء.',
  ],
  ['outcome', leads.l18, 'His lawyer said he had been cleared.', 'The prosecutor said he had been found guilty.'],
  [
    'outcome',
    leads.l19,
    'A radio station said the nurse was free.',
    'Her hospital said the nurse was still in captivity.',
  ],
  ['outcome', leads.l22, 'Moscow said the talks had collapsed.', 'Brussels said the talks were continuing.'],
  [
    'outcome',
    leads.l21,
    'قال الدفاع المدني إنه تمت السيطرة على الحريق.',
    'The mayor said the fire was out of control.',
  ],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'outcome',
    leads.l20,
    'The owner said all guests had been evacuated.',
    'Rescuers said guests were still trapped inside.',
  ],
  ['outcome', leads.l23, 'قالت الشركة إن المعمل عاد إلى العمل.', 'قال السكان إن المعمل ما زال متوقفا.'],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l24,
    'Iran said the satellite had reached orbit.',
    'The Pentagon said an earlier satellite had failed to reach orbit.',
  ],
  [
    leads.l25,
    'Wagner said its fighters had taken control of the city centre.',
    'Kyiv said the western districts were still under Ukrainian control.',
  ],
  [leads.l2, 'The rebels said they had overrun the base.', 'The army said it had sent reinforcements to the base.'],
  [leads.l4, 'The mayor said the bridge had reopened.', 'Drivers said the tunnel remained closed.'],
  [leads.l5, 'قالت صحيفة إن المطربة توفيت.', 'قالت أسرتها إن زوجها على قيد الحياة.'],
  [leads.l6, 'The speaker said the bill had passed.', 'The opposition said an amendment had been rejected.'],
  [leads.l26, 'Ethiopia said the talks had succeeded.', 'Egypt said the talks would resume in May.'],
  [leads.l8, 'The mayor said the gunman had been caught.', 'Police said an accomplice was still at large.'],
  [
    leads.l27,
    'The governor said twelve of the pilgrims had been freed.',
    'Their families said the others were still being held.',
  ],
  [leads.l28, 'The company said the terminal was not damaged.', 'An official said a tanker was destroyed.'],
  [leads.l11, 'The state broadcaster said the banker was acquitted.', 'Prosecutors said his brother was convicted.'],
  [leads.l29, 'Firefighters said the fire was under control.', 'The mayor said forty houses had burned.'],
  [leads.l13, 'A guide said the climber had been found alive.', 'Police said another climber was dead.'],
  [leads.l30, 'The governor said the highway had reopened.', 'Drivers said a side road remained closed.'],
  [
    leads.l31,
    'The Houthis said they had recaptured the port.',
    'Government forces said they still held the town of Khokha.',
  ],
  [leads.l19, 'A radio station said the nurse was free.', 'Her hospital said her driver was still in captivity.'],
  [leads.l18, 'His lawyer said he had been cleared of fraud.', 'The prosecutor said his aide had been found guilty.'],
  [leads.l23, 'قالت الشركة إن المعمل عاد إلى العمل.', 'قال السكان إن المولدات ما زالت متوقفة.'],
];

describe('how it ended', () => {
  checkPairs({ told: disputed, missed, compatible });
});
