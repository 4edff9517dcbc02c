import { describe, expect, it } from 'vitest';
import { disputes, type Lead, setSideBySide } from './set-side-by-side';

const leads = {
  church: { en: 'A fire destroyed the old church in Riga on Sunday.' },
  market: { ar: 'دمر حريق السوق القديم في حلب الأحد.' },
  truck: { en: 'A truck was hit near Erbil on Sunday.' },
  base: { ar: 'تعرضت قاعدة للقصف قرب أربيل الأحد.' },
  convoy: {
    en: 'A convoy was attacked on the border on Sunday.',
    ar: 'تعرضت قافلة لهجوم على الحدود الأحد.',
  },
  tanker: { ar: 'استُهدفت ناقلة في الخليج الأحد.' },
  launcher: { en: 'A launcher was destroyed near Mosul on Sunday.', ar: 'دُمرت منصة صواريخ قرب الموصل الأحد.' },
  shares: { en: 'Shares of the bank traded in London on Sunday.' },
  valley: { ar: 'اشتبك جنود في الوادي الأحد.' },
  youth: { en: 'Police shot a youth in Brooklyn on Sunday.' },
  riot: { en: 'A riot left three people dead in Lima on Sunday.', ar: 'أوقعت أعمال شغب ثلاثة قتلى في ليما الأحد.' },
  suspect: { en: 'Police arrested the driver in Queens on Sunday.', ar: 'أوقفت الشرطة السائق في عمان الأحد.' },
  leader: { en: 'The president left the capital on Sunday.', ar: 'غادر الرئيس العاصمة الأحد.' },
  market2: { en: 'Markets opened in Cairo on Sunday.', ar: 'افتتحت الأسواق في القاهرة الأحد.' },
  fire: { en: 'A fire broke out at a hospital in Basra on Sunday.', ar: 'اندلع حريق في مستشفى في البصرة الأحد.' },
  calls: { en: 'Protesters marched in Athens on Sunday.' },
  harbour: { en: 'A harbour was destroyed in Tacloban on Sunday.' },
  climbers: { en: 'Two climbers died on Mount Cook on Sunday.' },
  outage: { en: 'A blackout hit most of Spain on Sunday.' },
  quake: {
    en: 'A powerful earthquake hit southern Iran on Sunday, killing ten people.',
    ar: 'ضرب زلزال قوي جنوب إيران الأحد وقتل عشرة أشخاص.',
  },
} satisfies Record<string, Lead>;

/** Pairs that can both be true, with the general reason in front. */
const compatible: readonly (readonly [reason: string, lead: Lead, first: string, second: string])[] = [
  [
    'what is denied of one weapon leaves another',
    leads.tanker,
    'استبعد محققون أن تكون طائرة حربية قد هاجمت الناقلة.',
    'قالت الشركة إن صاروخا أُطلق من الساحل.',
  ],
  [
    'one of whom something is told counts none',
    leads.climbers,
    'No survivors have been found, rescuers said.',
    'A survivor from Syria told reporters that the rope had snapped, a newspaper said.',
  ],
  [
    'cases are of whatever they are of',
    leads.outage,
    'The court said 89 cases had been reported.',
    'The ministry said there had been 1,900 incidents.',
  ],
  [
    'what is turned down is a wish and denies nothing',
    leads.calls,
    'The prime minister dismissed calls to quit, his office said.',
    'Opposition leaders said calls for him to quit had grown.',
  ],
  [
    'what only sets the time is not denied',
    leads.fire,
    'The guard denied arson following a fire at the hospital.',
    'Doctors said a fire had spread to the second floor.',
  ],
  [
    'not to be sure is no denial',
    leads.youth,
    'Police said they were not sure that the youth had been shot from behind.',
    'His sister said he had been shot from behind.',
  ],
  [
    'those whom somebody meant to kill are not the dead',
    leads.riot,
    'Prosecutors said the gunman had intended to kill one other person.',
    'Officials said three people were killed.',
  ],
  [
    'ages and telephone numbers are no tolls',
    leads.riot,
    'The bodies of Ana Ruiz, 61, and Luis Vega, 48, were found in the square, police said.',
    'A neighbour said he had found a body and called 911.',
  ],
  [
    'those who do something are not all who came',
    leads.calls,
    'Police said one protester threw a petrol bomb.',
    'Union officials said 20,000 people marched through the centre.',
  ],
  [
    'who finds the bodies, or recovers them, killed nobody',
    leads.riot,
    'Police found the bodies of three people in the square, a spokesman said.',
    'Witnesses said soldiers had killed the three people.',
  ],
  [
    'who finds the bodies, or recovers them, killed nobody',
    leads.riot,
    'قال متحدث إن رجال الإسعاف انتشلوا ثلاث جثث من الساحة.',
    'قال شهود إن الجنود قتلوا ثلاثة أشخاص.',
  ],
  [
    'a storm is nobody, whatever its name',
    leads.harbour,
    'Officials said Typhoon Haiyan had destroyed the harbour.',
    'Fishermen said the typhoon destroyed the harbour.',
  ],
  [
    'another so many come on top of those told elsewhere',
    leads.calls,
    'Police said another 20,000 people marched in Salonika.',
    'Union officials said 50,000 people marched in Athens.',
  ],
  [
    'who favours one thing may not favour another',
    leads.leader,
    'The president said he did not favour changing the law on pensions.',
    'Ministers said the new budget was supported by the president.',
  ],
  [
    'what one wears another may not',
    leads.climbers,
    'Police said the older man was not wearing crampons.',
    'A guide said Jones was wearing crampons.',
  ],
  [
    'a fire that killed somebody is not the fire that cut the power',
    leads.outage,
    'The grid operator denied that a fire on one of its lines had caused the blackout.',
    'Firefighters said a woman died in a fire that a candle had started.',
  ],
  [
    'a blaze is what happened, not who was behind it',
    leads.church,
    'The fire gutted the church within an hour, witnesses said.',
    'Police said they were hunting two suspected arsonists.',
  ],
  [
    'a blaze is what happened, not who was behind it',
    leads.market,
    'قال شهود إن النيران أتت على السوق كله.',
    'قال مصدر أمني إن مجهولين أضرموا النار في السوق.',
  ],
  [
    'many deeds told at once are not this one',
    leads.truck,
    'US forces struck the truck, officials said.',
    'Armed groups have carried out several attacks on US forces recently, officials said.',
  ],
  [
    'many deeds told at once are not this one',
    leads.base,
    'قال مسؤول إن داعش قصف القاعدة.',
    'قال محلل إن القاعدة واجهت سلسلة من الهجمات التركية منذ الصيف.',
  ],
  [
    'an aircraft is of who flies it, a coalition holds its members',
    leads.launcher,
    'قال مسؤول إن مقاتلة تابعة للتحالف دمرت المنصة.',
    'قالت الشرطة إن طائرة أميركية دمرت المنصة.',
  ],
  [
    'what is accepted and what is declined are two things',
    leads.shares,
    'The chairman accepted the award, the bank said.',
    "The chairman declined an interview, the bank's rival said.",
  ],
  [
    'its own dead are not its deed',
    leads.valley,
    'قالت الهند إن القوات الصينية هاجمت أولا.',
    'نفت الصين مقتل أربعين من جنودها.',
  ],
  [
    'not only is no denial',
    leads.youth,
    'The mayor said police had shot the youth twice.',
    'A councilman said this was not just about one shooting.',
  ],
  [
    'none beside some is of another moment',
    leads.riot,
    'Three people were killed in the riot, officials said.',
    'Three people died in the riot. Shops were looted on Monday and no one was injured.',
  ],
  [
    'without denies what it names and no more',
    leads.suspect,
    'The driver was arrested, the mayor said.',
    'The driver was arrested without incident, police said.',
  ],
  [
    'without denies what it names and no more',
    leads.suspect,
    'قال المحافظ إن السائق أوقف.',
    'قالت الشرطة إن السائق أوقف دون حوادث.',
  ],
  [
    'one currency falls as another rises',
    leads.market2,
    'قال محافظ البنك إن قيمة الجنيه انخفضت.',
    'قال متعاملون إن سعر الدولار ارتفع.',
  ],
  [
    'a hundred and ten',
    leads.fire,
    'قالت الوزارة إن مئة وعشرة أشخاص أصيبوا.',
    'The ministry of health said 110 people were wounded.',
  ],
  [
    'what is asked for need not come',
    leads.calls,
    'The opposition urged Prime Minister Kyriakos Mitsotakis to quit.',
    'Kyriakos Mitsotakis said he had not quit.',
  ],
  [
    'a title has the figure that the story tells as risen',
    leads.fire,
    'قالت الوزارة إن الحريق أودى بحياة 27 شخصا.',
    'مقتل 82 شخصا في الحريق. أعلنت الشرطة ارتفاع عدد القتلى إلى 82 شخصا.',
  ],
  [
    'where the news is the quake nobody asks who was behind it',
    leads.quake,
    'The quake destroyed the school, the governor said.',
    'Soldiers destroyed the school wall to reach the victims, officials said.',
  ],
  [
    'where the news is the quake nobody asks who was behind it',
    leads.quake,
    'قال المحافظ إن الزلزال دمر المدرسة.',
    'قال مسؤولون إن جنودا هدموا جدار المدرسة للوصول إلى الضحايا.',
  ],
];

/** Pairs that cannot, and the kind of question that they dispute. */
const disputed: readonly (readonly [kind: string, lead: Lead, first: string, second: string])[] = [
  // Members of one bloc of states are not one side.
  [
    'agent',
    leads.convoy,
    'Officials said Indian troops attacked the convoy.',
    'Villagers said Chinese troops attacked the convoy.',
  ],
  [
    'agent',
    leads.convoy,
    'قال مسؤولون إن القوات الهندية هاجمت القافلة.',
    'قال قرويون إن القوات الصينية هاجمت القافلة.',
  ],
  ['agent', leads.tanker, 'قال مسؤول إن طائرة إيرانية استهدفت الناقلة.', 'قال صيادون إن طائرة سعودية استهدفت الناقلة.'],
  [
    'agent',
    leads.launcher,
    'قال مسؤول إن مقاتلة تابعة للبحرية الفرنسية دمرت المنصة.',
    'قالت الشرطة إن القوات الروسية دمرت المنصة.',
  ],
  // To deny the leaving is to say how it ended.
  [
    'outcome',
    leads.leader,
    'The rebels said President Bashar al-Assad had left the country.',
    'Bashar al-Assad denied that he had left the country.',
  ],
  [
    'outcome',
    leads.leader,
    'أعلن المعارضون هروب الرئيس بشار الأسد من البلاد.',
    'نفى بشار الأسد أن يكون قد غادر سوريا.',
  ],
];

describe('what does not exclude each other', () => {
  it.each(compatible)('%s: %o %s | %s', (_, lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});

describe('what does', () => {
  it.each(disputed)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });
});

describe('an aircraft of the coalition and one of a member', () => {
  it('are one position against a third', () => {
    const questions = setSideBySide(
      leads.launcher,
      'قال مسؤول إن مقاتلة تابعة للتحالف دمرت المنصة. قال شهود إن طائرة أميركية دمرت المنصة.',
      'قالت الشرطة إن القوات العراقية أحرقت المنصة.',
    );
    const who = questions.find(({ kind, relation }) => kind === 'agent' && relation === 'conflict');
    expect(who?.positions.map(({ label }) => label)).toEqual(['طائرة أميركية / مقاتلة تابعة', 'القوات العراقية']);
  });
});
