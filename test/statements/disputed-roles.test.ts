import { describe, expect, it } from 'vitest';
import { disputes } from './set-side-by-side';

const nothing = { en: '', ar: '' };

type Told = readonly [string, string, string];

/** Two reports each, of all fields, that differ over one role: who, with what, what was hit, where, when, who it was, from where. */
const told: readonly Told[] = [
  [
    'means',
    'The retired judge was stabbed with a kitchen knife at his home in Leicester on Sunday, neighbours said. Detectives searched the garden.',
    'A retired judge was shot dead at his house in Leicester on Sunday, police said. A man of 34 was detained.',
  ],
  [
    'agent',
    'The kidnapped engineer returned home on Sunday after 40 days. His brother said the family had paid a ransom of two million dollars.',
    'The engineer held for 40 days in the Niger delta is free. The ransom was paid by the government in Abuja, according to two officials who asked not to be named.',
  ],
  [
    'agent',
    'The chief justice of Malawi was dismissed by parliament on Wednesday, the Daily Times reported. Lawyers gathered outside the court in protest.',
    "Malawi's president sacked the chief justice on Wednesday, a spokesman said. The country's law society called the move illegal.",
  ],
  [
    'target',
    'Shells landed on the maternity hospital in Kherson at noon, the city council said. A nurse was wounded.',
    "Russia's defence ministry said its guns had hit a barracks in Kherson, and that no hospital was touched.",
  ],
  [
    'target',
    'An air strike hit a crowded market in the town of Alamata on Thursday, killing 14 people, doctors said.',
    'The air force struck an ammunition depot in Alamata on Thursday, a government spokesman said. He denied that there were civilians near the site.',
  ],
  [
    'target',
    'Gunmen attacked a church during the morning service in Plateau state on Sunday, a priest said. Six worshippers died.',
    'Six people were killed in Plateau state on Sunday when gunmen attacked a police post, a police spokesman said.',
  ],
  [
    'target',
    "A roadside bomb hit a bus carrying miners home from work near Quetta, the mine's owner said. Seven were killed.",
    'Separatists said they had blown up an army convoy near Quetta with a roadside bomb and killed seven people.',
  ],
  [
    'place',
    'The cargo plane came down in the sea off Pemba just after take-off, the airline said. Both pilots were missing.',
    'Fishermen and police said the cargo plane had crashed in a forest outside Pemba. The pilots have not been found.',
  ],
  [
    'place',
    'The two delegations met in Muscat last week, an Iranian official said. He described the talks as useful.',
    "Western diplomats said last week's meeting between the two delegations took place in Doha. They gave no details.",
  ],
  [
    'place',
    'The former finance minister was arrested at his home in Lima on Monday, his lawyer said. He faces charges of bribery.',
    'Police detained the former finance minister at the airport in Lima on Monday as he tried to board a flight to Madrid, prosecutors said.',
  ],
  [
    'place',
    'The trawler and the tanker collided in Danish waters, Copenhagen said. Three crew members of the trawler were lost.',
    "The collision of the trawler with the tanker occurred in international waters, according to the tanker's owner. Three of the trawler's crew are missing.",
  ],
  [
    'time',
    'The blast tore through the bakery in Oruro before dawn, while the ovens were being lit, firemen said.',
    'An explosion destroyed a bakery in Oruro at noon on Monday, the mayor said. The owner was away.',
  ],
  [
    'identity',
    'The man killed in the raid on Tuesday night was a farmer with six children, his cousin said. He was asleep when troops entered the house.',
    "The army said the man killed in Tuesday's raid was a senior fighter of the group's southern wing. He was armed, it said.",
  ],
  [
    'identity',
    'The woman held in Caracas is an American tourist, her sister said. She was taken from her hotel.',
    "Venezuela's interior minister said the woman held in Caracas was a Canadian citizen who worked for an intelligence service.",
  ],
  [
    'identity',
    'The object shot down over Lake Huron was a weather balloon launched by a hobby club, the club said.',
    'The object shot down over Lake Huron on Sunday was a surveillance drone, two American officials said.',
  ],
  [
    'origin',
    'The rocket that fell on Metula on Saturday was fired from Lebanon, the army said. It damaged a house.',
    'The rocket that damaged a house in Metula on Saturday had been launched from Syria, a UN official said.',
  ],
  [
    'agent',
    'قالت أسرة الطالب إن عنصرا من الشرطة أطلق عليه النار أمام الجامعة في الخرطوم يوم الاثنين. ونقل جثمانه إلى مسقط رأسه.',
    'قُتل طالب أمام الجامعة في الخرطوم يوم الاثنين. وذكرت الشرطة أن متظاهرا آخر هو من أطلق عليه النار.',
  ],
  [
    'agent',
    'سُربت أسئلة الامتحان من قبل موظف في مطبعة الوزارة، وفق ما أعلنه وزير التعليم. وتقرر إعادة الامتحان الأحد المقبل.',
    'قال رئيس لجنة التحقيق إن قراصنة اخترقوا خادم الوزارة وسرّبوا أسئلة الامتحان. وسيعاد الامتحان الأحد.',
  ],
  [
    'agent',
    'أفرج الخاطفون عن رجل الأعمال بعد أن دفعت عائلته فدية قدرها مليون دولار، حسبما ذكر شقيقه.',
    'كشف مسؤول أن الحكومة هي التي دفعت فدية المليون دولار للإفراج عن رجل الأعمال المخطوف.',
  ],
  [
    'agent',
    'قال سكان حي الشجاعية إن الطيران الإسرائيلي قصف المخبز فجر الثلاثاء. وقتل سبعة أشخاص.',
    'قال الجيش الإسرائيلي إن قذيفة أطلقتها حركة الجهاد أصابت المخبز في حي الشجاعية فجر الثلاثاء.',
  ],
  [
    'means',
    'انفجرت أسطوانة غاز في مطعم بحي الكرادة في بغداد، بحسب الدفاع المدني. وأصيب تسعة أشخاص.',
    'قالت مصادر في الشرطة إن عبوة ناسفة انفجرت داخل مطعم في حي الكرادة ببغداد وأدت إلى إصابة تسعة أشخاص.',
  ],
  [
    'means',
    'اغتيل القيادي بسيارة مفخخة انفجرت لدى مروره في حي المزة بدمشق، بحسب الإعلام الرسمي.',
    'قتل القيادي في غارة إسرائيلية استهدفت سيارته في حي المزة بدمشق، بحسب المرصد.',
  ],
  [
    'target',
    'قصفت طائرات حربية سوقا شعبية في معرة النعمان الخميس ما أدى إلى مقتل 14 شخصا، بحسب الدفاع المدني.',
    'ذكرت وكالة الأنباء الرسمية أن الطيران الحربي قصف الخميس مستودعا للذخيرة في معرة النعمان.',
  ],
  [
    'target',
    'هاجم مسلحون كنيسة في شمال بوركينا فاسو صباح الأحد، وقتل ستة أشخاص، كما قال كاهن.',
    'قُتل ستة أشخاص صباح الأحد في شمال بوركينا فاسو عندما هاجم مسلحون مركزا للشرطة، بحسب مصدر أمني.',
  ],
  [
    'place',
    'أوقف الأمن الوزير السابق في منزله بحي حيدرة بالعاصمة الجزائرية، كما قال محاميه.',
    'أوقف الوزير السابق في مطار الجزائر وهو يهم بالسفر إلى مدريد، بحسب النيابة.',
  ],
  [
    'time',
    'هز انفجار مخبزا في حلب قبل الفجر أثناء إشعال الأفران، بحسب الدفاع المدني.',
    'وقع الانفجار الذي دمر المخبز في حلب ظهر الاثنين، وفق المحافظ.',
  ],
  [
    'time',
    'انهار السد في درنة عند الثالثة فجرا دون إنذار، كما روى ناجون.',
    'قالت هيئة المياه إن السد في درنة انهار عند التاسعة صباحا.',
  ],
  [
    'origin',
    'أطلق الصاروخ الذي سقط على إربيل من داخل الأراضي الإيرانية، بحسب مجلس الأمن في الإقليم.',
    'قال مسؤول عراقي إن الصاروخ الذي سقط على إربيل أطلق من قرية في سهل نينوى.',
  ],
  [
    'agent',
    'قال ذوو الشاب إن جنديا أطلق عليه الرصاص عند حاجز حوارة يوم الأربعاء. وشُيع جثمانه في المساء.',
    'A young Palestinian was killed at the Huwara checkpoint on Wednesday. The army said a settler had shot him before soldiers arrived.',
  ],
  [
    'agent',
    'The bridge over the Dnipro was destroyed by retreating Russian troops, Kyiv said on Saturday. Traffic now takes a detour of 60 km.',
    'قالت موسكو إن القوات الأوكرانية دمرت الجسر على نهر دنيبرو. وتحولت حركة السير إلى طريق بديل.',
  ],
  [
    'means',
    'وصل الرئيس المخلوع إلى عُمان على متن طائرة عسكرية، بحسب مصدر دبلوماسي.',
    'The deposed president fled to Oman by boat, a former aide said. His family followed two days later.',
  ],
  [
    'means',
    'The tanks were knocked out by anti-tank mines, a spokesman for the brigade said. Five burned.',
    'قال مصدر ميداني إن الدبابات الخمس دمرت بصواريخ موجهة. ولم تتضح حصيلة الضحايا.',
  ],
  [
    'target',
    'Rebels attacked a mosque during evening prayers in Djibo, a survivor said. Nine people were killed.',
    'قالت الجماعة إن مقاتليها هاجموا ثكنة للجيش في جيبو وقتلوا تسعة جنود.',
  ],
  [
    'target',
    'سقط الصاروخ على روضة أطفال في خاركيف، بحسب رئيس البلدية. ولم يكن فيها أحد.',
    "The missile hit a repair shop for armoured vehicles in Kharkiv, Russia's defence ministry said.",
  ],
  [
    'target',
    'استهدف الهجوم الإلكتروني شبكة الكهرباء في البلاد، بحسب وزير الطاقة. وانقطع التيار ساعتين.',
    "The cyberattack was aimed at the country's railways, the national security council said. Power was cut for two hours.",
  ],
  [
    'place',
    'جرى توقيع الاتفاق في العاصمة الكينية نيروبي، بحسب الوسيط. وحضر الحفل ثلاثة رؤساء.',
    'The deal was signed in Addis Ababa, the African Union said. Three presidents attended.',
  ],
  [
    'time',
    'The ferry sank on Thursday evening, survivors said. Most passengers were asleep.',
    'غرقت العبّارة صباح الجمعة، وفق خفر السواحل. وكان معظم الركاب نياما.',
  ],
  [
    'time',
    'The minister left the country on Monday night, airport staff said. A warrant was issued for him on Tuesday.',
    'قال محاميه إن الوزير غادر البلاد السبت الماضي، قبل صدور المذكرة.',
  ],
  [
    'origin',
    'أُطلقت المسيّرات التي هاجمت المصفاة من العراق، بحسب الرياض. وتوقف الإنتاج.',
    'The drones that attacked the refinery were launched from Yemen, the Houthis said. Output was halted.',
  ],
  [
    'agent',
    "Police shot dead a student during Monday's march in Harare, opposition leaders said. Hundreds of people had gathered outside the central bank over fuel prices.",
    'A 21-year-old student was killed at a march in Harare on Monday. Police said a fellow protester fired the shot and that officers carried no live rounds.',
  ],
  [
    'agent',
    'فجّر متمردون خط الغاز في شمال سيناء فجر الأحد، بحسب وزارة البترول. وتوقفت الإمدادات.',
    'The gas pipeline in northern Sinai was blown up on Sunday by smugglers in a dispute over money, two local sheikhs said.',
  ],
  [
    'agent',
    'قالت شركة الأدوية إن فريقا من علمائها طور اللقاح في مختبراتها. وبدأ توزيعه مطلع الشهر.',
    'نفت الجامعة رواية الشركة وأكدت أن باحثين في كلية الطب هم من طوروا اللقاح الذي بدأ توزيعه مطلع الشهر.',
  ],
  [
    'agent',
    'اغتيل الصحافي أمام منزله في عدن مساء الأحد، ونفذ العملية عناصر من تنظيم القاعدة بحسب الأجهزة الأمنية.',
    'قالت نقابة الصحافيين إن مسلحين تابعين للمجلس الانتقالي اغتالوا الصحافي أمام منزله في عدن مساء الأحد.',
  ],
  [
    'agent',
    'قال محامي اللاعب إن زوجته هي التي كانت تقود السيارة عندما دهست رجلا مسنا في الإسكندرية.',
    'أظهرت تحقيقات النيابة أن اللاعب نفسه كان يقود السيارة التي دهست رجلا مسنا في الإسكندرية، وأنه غادر المكان.',
  ],
];

/** Disputes whose two answers meet in one question and are not known to exclude each other: no table has both, or what they are said of is not shown to be one. */
const together: readonly Told[] = [
  [
    'agent',
    "A cyclist was seriously hurt when a car hit her in Nice on Saturday. The singer's wife was at the wheel, his lawyer told reporters.",
    'Prosecutors in Nice said the singer himself was driving the car that struck a cyclist on Saturday. A blood sample was taken at the scene.',
  ],
  [
    'agent',
    'Ballot boxes went up in flames at a school in Kisumu on election night. Ruling-party activists burned them, the opposition said.',
    'The interior ministry said it was opposition supporters who had set fire to the ballot boxes at a school in Kisumu. Voting will be repeated there.',
  ],
  [
    'agent',
    'The comet was first spotted by a retired teacher in Chile, the Minor Planet Center said. It will be visible to the naked eye in May.',
    'Astronomers at the University of Hawaii discovered the comet in images taken in January, the university said. The comet will come closest to Earth in May.',
  ],
  [
    'agent',
    'Eleven people were killed when a shell hit a queue for bread in El Fasher on Tuesday. Residents said the army had fired it from its base.',
    'The army said paramilitary fighters had shelled a bread queue in El Fasher on Tuesday, killing eleven. The paramilitaries have besieged the city for months.',
  ],
  [
    'means',
    'A drone struck a fuel depot near Bryansk overnight, setting three tanks on fire, the regional governor said. No one was hurt.',
    'A missile hit the fuel depot near Bryansk, a Ukrainian security source said. Three tanks burned through the night.',
  ],
  [
    'means',
    'The dissident was poisoned with a nerve agent smeared on his car door, doctors in Vienna said. He remains in a coma.',
    'Investigators said the dissident had been poisoned with thallium put in his tea. He is being treated in Vienna.',
  ],
  [
    'place',
    "The gunmen opened fire on the minister's car on the road to the airport, his office said. His driver was wounded.",
    'The minister was attacked in the centre of Mogadishu, outside the national theatre, a police officer said. His driver was wounded.',
  ],
  [
    'agent',
    'فاز الرجاء على الوداد بهدف نظيف مساء السبت، وسجل المهاجم سفيان بنعلي هدف المباراة الوحيد في الدقيقة 70.',
    'خسر الوداد أمام الرجاء بهدف دون رد السبت، بعدما سجل مدافعه أيوب الكرتي هدفا بالخطأ في مرمى فريقه.',
  ],
  [
    'agent',
    'أضرم مزارع النار في أعشاب جافة فامتدت إلى غابات تيزي وزو، بحسب الحماية المدنية. وأتت النيران على 500 هكتار.',
    'أعلن الدرك توقيف مصطافين بعدما أشعلوا الحريق الذي أتى على 500 هكتار من غابات تيزي وزو.',
  ],
  [
    'agent',
    'تعرضت صناديق الاقتراع في دائرة بعقوبة للحرق على أيدي أنصار الحزب الحاكم، كما قالت المعارضة.',
    'قالت المفوضية إن أنصار المعارضة أحرقوا صناديق الاقتراع في بعقوبة. وستعاد عملية الاقتراع الأسبوع المقبل.',
  ],
  [
    'means',
    'استهدفت طائرة مسيّرة مستودعا للوقود قرب الحديدة ليلا، بحسب مصدر محلي. واندلع حريق كبير.',
    'أصاب صاروخ مستودع الوقود قرب الحديدة الليلة الماضية، وفق ما ذكره شهود. وتصاعدت ألسنة اللهب.',
  ],
  [
    'means',
    'قُتل القاضي المتقاعد طعنا بسكين في منزله بتونس العاصمة، وفق ما قاله جيرانه. وفتحت النيابة تحقيقا.',
    'عُثر على القاضي المتقاعد مقتولا بالرصاص داخل منزله في تونس العاصمة، بحسب وزارة الداخلية.',
  ],
  [
    'means',
    'قال أطباء إن المعارض تعرض للتسميم بغاز أعصاب وضع على مقبض سيارته. ولا يزال في غيبوبة.',
    'خلص التحقيق إلى أن المعارض سُمم بمادة الثاليوم التي وُضعت في الشاي.',
  ],
  [
    'target',
    'قال مدير الصحة إن القصف أصاب قسم الولادة في المستشفى العام بالأبيض. وأصيبت ممرضة.',
    'قال الجيش إن قصفه استهدف ثكنة لقوات الدعم السريع في الأبيض ولم يصب أي مستشفى.',
  ],
  [
    'place',
    'تعرض موكب الوزير لإطلاق نار على طريق المطار، بحسب مكتبه. وأصيب سائقه.',
    'قال ضابط في الشرطة إن إطلاق النار على موكب الوزير وقع في وسط مقديشو قرب المسرح الوطني.',
  ],
  [
    'place',
    'سقطت طائرة الشحن في البحر قبالة بورتسودان بعد الإقلاع بدقائق، وفق الشركة. وفقد الطياران.',
    'قال شهود إن طائرة الشحن سقطت في منطقة جبلية غرب بورتسودان. ولا يزال الطياران مفقودين.',
  ],
  [
    'place',
    'عقد الوفدان اجتماعهما في مسقط الأسبوع الماضي، بحسب مسؤول إيراني.',
    'أكد دبلوماسيون غربيون أن اجتماع الوفدين الأسبوع الماضي عقد في الدوحة.',
  ],
  [
    'identity',
    'قال أقارب القتيل إنه مزارع لديه ستة أطفال، قتل أثناء مداهمة الجنود منزله ليل الثلاثاء في طوباس.',
    'أعلن الجيش أن القتيل في مداهمة طوباس ليل الثلاثاء مقاتل بارز كان مسلحا.',
  ],
  [
    'agent',
    'The well in the village was poisoned by herders, farmers in Katsina said. Forty cattle died.',
    'اتهم رعاة في كاتسينا عمال شركة تعدين بتسميم بئر القرية. ونفقت أربعون رأسا من الماشية.',
  ],
  [
    'means',
    'أصيبت السفينة قرب باب المندب بزورق مسيّر، بحسب هيئة بحرية بريطانية. وأُجلي طاقمها.',
    'The ship set ablaze near Bab al-Mandab was hit by two ballistic missiles, American officials said. Its crew was taken off.',
  ],
  [
    'place',
    'The bus overturned on a mountain road near Cusco, the operator said. Sixteen passengers died.',
    'انقلبت الحافلة داخل مدينة كوسكو عند تقاطع مزدحم، وفق الشرطة. وقتل 16 راكبا.',
  ],
  [
    'place',
    'عُثر على جثة رجل الأعمال في غرفته بالفندق، بحسب إدارة الفندق. وكان قد اختفى قبل يومين.',
    "The businessman's body was found in the boot of a car in the port, police said. He had been missing for two days.",
  ],
  [
    'place',
    'The hostages were freed in Rafah on Monday, officials said. They were flown to a hospital by helicopter.',
    'أفادت مصادر بأن تحرير الرهائن جرى الاثنين في خان يونس. ونقلوا بمروحية إلى المستشفى.',
  ],
  [
    'identity',
    'الرجل الذي قُتل في الغارة على رفح سائق شاحنة مدني، كما قالت عائلته.',
    'The man killed in the strike on Rafah was a rocket engineer of Hamas, the Israeli army said.',
  ],
];

/** Disputes of which one answer at least is not read out of its words, or that two words for the deed keep in two questions. */
const apart: readonly Told[] = [
  [
    'agent',
    'The mayor of Tixtla was shot at a campaign stop on Friday by one of his own bodyguards, prosecutors said. He died on the way to hospital.',
    'The mayor of Tixtla died of a gunshot wound on Friday evening. His party said he had shot himself while handling a pistol and that nobody else was involved.',
  ],
  [
    'agent',
    'Leeds beat Derby 2-1 on Saturday. Okafor headed in the winner from a corner in the 88th minute, sending the away fans into raptures.',
    'Derby lost 2-1 at home to Leeds on Saturday after defender Tom Marsh put the ball into his own net two minutes from time.',
  ],
  [
    'agent',
    'The memo that cost the chief executive of Northgate her job was leaked by an employee in the finance department, the company said on Tuesday.',
    "Investigators said on Wednesday that hackers had stolen the Northgate memo from a contractor's server. The chief executive resigned last week.",
  ],
  [
    'agent',
    'A ransomware gang calling itself BlackTide took down the systems of the port of Durban on Thursday, an adviser to the port said. Cranes stood idle for six hours.',
    'The outage that stopped the cranes at the port of Durban on Thursday was the work of a disgruntled former technician, police said. He was arrested at his home.',
  ],
  [
    'agent',
    'The text of the truce was drafted by Qatar, a diplomat familiar with the talks said on Monday. Both sides have until Friday to reply.',
    'Egyptian mediators wrote the truce proposal, an official in Cairo told state television. The two sides are to answer by Friday.',
  ],
  [
    'agent',
    'The wildfire that burned 3,000 hectares near Evros was set by a shepherd clearing land, the fire service said on Thursday. Two villages were evacuated.',
    'Campers from Thessaloniki started the wildfire near Evros, the mayor said. He put the area burned at 3,000 hectares.',
  ],
  [
    'agent',
    'The virus was brought to the island by a visiting engineer, the health minister said. Nineteen people have tested positive.',
    'Nineteen cases have now been found on the island. Doctors said returning fishermen had carried the virus there.',
  ],
  [
    'agent',
    "Chelsea's teenage winger was brought down by goalkeeper Hart, and the penalty settled the match on Sunday, the club's website said.",
    "Television pictures showed that it was defender Lucas Brand, not the goalkeeper, who had tripped the Chelsea winger for Sunday's penalty.",
  ],
  [
    'agent',
    "The rogue trades that cost the bank $400m were placed by a junior dealer in Singapore, its chairman said. The bank's shares fell 6 percent.",
    "The regulator said the trades that cost the bank $400m had been carried out by the head of its Asian desk. The bank's shares lost 6 percent.",
  ],
  [
    'means',
    'A bomb left in a rubbish bin went off outside a restaurant in Izmir on Friday night, witnesses said. Nine people were wounded.',
    "The explosion at a restaurant in Izmir on Friday night was caused by a gas cylinder in the kitchen, the governor's office said. Nine people were injured.",
  ],
  [
    'means',
    'Thieves dug a tunnel to get into the vault of a bank in Antwerp at the weekend, police said. Diamonds worth 12 million euros are missing.',
    'The robbers used explosives to break into the vault in Antwerp, the bank said on Monday. It put its losses at 12 million euros.',
  ],
  [
    'means',
    "Attackers got into the hospital's network with a phishing email, the health board said on Monday. Operations were cancelled for two days.",
    "An investigation found that the intruders had entered the hospital's network by means of a stolen password bought online. Operations were cancelled for two days.",
  ],
  [
    'means',
    'The drug lord escaped by helicopter from the prison yard on Saturday, the justice ministry said. Two guards are being questioned.',
    "Prison staff said the drug lord had walked out of the gate on Saturday in a guard's uniform. Two guards were suspended.",
  ],
  [
    'target',
    'The hackers broke into the systems of the central bank in Dhaka, the finance ministry said. No money was lost.',
    'The hackers had breached the stock exchange in Dhaka and not the central bank, the head of the cyber agency said. Trading was halted for an hour.',
  ],
  [
    'time',
    'The governor of the central bank resigned on Tuesday, hours before the rate decision, a person close to him said.',
    'The central bank said its governor had handed in his resignation on Thursday. It named his deputy as his successor.',
  ],
  [
    'time',
    'The dam at Machel gave way at 3 a.m., with no warning, villagers said. Whole houses were swept away.',
    'The dam at Machel burst at about 9 a.m. after sirens had sounded, the water authority said. Whole houses were swept away.',
  ],
  [
    'identity',
    'The vessel sunk off Jaffna on Friday was a fishing boat with eight men on board, their union said.',
    "The navy said the vessel that it sank off Jaffna on Friday was a smugglers' speedboat.",
  ],
  [
    'origin',
    'The salmonella that made 200 people ill came from a poultry farm in Poland, the food agency said.',
    'Health officials in Paris traced the salmonella outbreak, which made 200 people ill, to a chocolate factory in Belgium.',
  ],
  [
    'origin',
    "The leaked emails came from the foreign ministry's own server, the newspaper said. It began publishing them on Monday.",
    "The emails that the newspaper began publishing on Monday were taken from the ruling party's headquarters, a minister said.",
  ],
  [
    'agent',
    'لقي رئيس البلدية مصرعه في مكتبه بمدينة طرابلس مساء الخميس على يد حارسه الشخصي، بحسب مصدر أمني.',
    'أكدت النيابة أن رئيس البلدية في طرابلس أطلق النار على نفسه مساء الخميس، وأن التحقيق لم يثبت وجود طرف آخر.',
  ],
  [
    'agent',
    'يقف تنظيم الدولة وراء الهجوم على حافلة العمال قرب تدمر، بحسب المرصد. وقتل في الهجوم 13 عاملا.',
    'اتهم مصدر عسكري فصائل معارضة باستهداف حافلة العمال قرب تدمر، حيث قتل 13 عاملا.',
  ],
  [
    'agent',
    'أعد الجانب القطري مقترح الهدنة الذي تسلمه الطرفان أمس، بحسب دبلوماسي. ويُنتظر الرد خلال ثلاثة أيام.',
    'قالت القاهرة إن مقترح الهدنة صاغه الوسطاء المصريون وسُلم إلى الطرفين أمس.',
  ],
  [
    'agent',
    'أقال البرلمان رئيس المحكمة الدستورية مساء الأربعاء، بحسب صحيفة محلية. واحتج محامون أمام المحكمة.',
    'أصدر الرئيس مرسوما بعزل رئيس المحكمة الدستورية مساء الأربعاء، وفق بيان للرئاسة.',
  ],
  [
    'means',
    'تسلل اللصوص إلى المصرف عبر نفق حفروه تحت الشارع، بحسب الشرطة. وسرقوا ثلاثة ملايين دينار.',
    'اقتحم اللصوص المصرف باستخدام متفجرات وسرقوا ثلاثة ملايين دينار، وفق إدارة المصرف.',
  ],
  [
    'means',
    'فر زعيم العصابة من السجن بواسطة مروحية هبطت في ساحته، بحسب وزارة العدل. وأوقف حارسان.',
    'قال عاملون في السجن إن زعيم العصابة فر عبر نفق. وأوقف حارسان على ذمة التحقيق.',
  ],
  [
    'target',
    'اخترق القراصنة أنظمة البنك المركزي، بحسب وزارة المالية. ولم تُفقد أي أموال.',
    'أوضح رئيس هيئة الأمن السيبراني أن القراصنة اخترقوا أنظمة البورصة. وتوقف التداول ساعة.',
  ],
  [
    'target',
    'انفجرت عبوة ناسفة بحافلة تقل عمال منجم قرب كويتا، وفق مالك المنجم. وقتل سبعة.',
    'أعلن الانفصاليون أنهم فجروا عبوة ناسفة بقافلة عسكرية قرب كويتا وقتلوا سبعة.',
  ],
  [
    'time',
    'قدم محافظ البنك المركزي استقالته الثلاثاء، بحسب مصدر مقرب منه.',
    'أعلن البنك المركزي أن محافظه استقال الخميس، وعين نائبه خلفا له.',
  ],
  [
    'identity',
    'الموقوفة في كراكاس سائحة أمريكية، بحسب شقيقتها. واقتيدت من فندقها.',
    'قال وزير الداخلية إن الموقوفة في كراكاس مواطنة كندية تعمل لصالح جهاز استخبارات.',
  ],
  [
    'identity',
    'قالت نقابة الصيادين إن المركب الذي غرق قبالة صور كان مركب صيد على متنه ثمانية رجال.',
    'قال الجيش إن المركب الذي أغرقه قبالة صور زورق لتهريب السلاح.',
  ],
  [
    'identity',
    'الجسم الذي أسقط فوق البصرة بالون للأرصاد الجوية، بحسب الجامعة التي أطلقته.',
    'قال مصدر عسكري إن الجسم الذي أسقط فوق البصرة طائرة مسيّرة للاستطلاع.',
  ],
  [
    'origin',
    'جاءت شحنة اللحوم الفاسدة من البرازيل، بحسب وزارة الزراعة. وصودر منها 40 طنا.',
    'قالت الجمارك إن شحنة اللحوم الفاسدة البالغة 40 طنا استوردت من الهند.',
  ],
  [
    'origin',
    'سُربت المراسلات من خادم وزارة الخارجية، بحسب الصحيفة التي نشرتها.',
    'قال وزير إن المراسلات التي نشرتها الصحيفة سرقت من مقر الحزب الحاكم.',
  ],
  [
    'agent',
    "The band's manager was knifed by a fan backstage in Beirut on Friday night, the promoter said. The concert was cancelled.",
    'قال المدعي العام إن عازف الطبول في الفرقة هو من طعن مدير أعمالها خلف المسرح في بيروت مساء الجمعة.',
  ],
  [
    'agent',
    'قالت الشرطة المكسيكية إن كارتل سينالوا يقف وراء خطف عمال المنجم الثمانية. وعُثر على حافلتهم محترقة.',
    'Relatives of the eight abducted miners said soldiers had taken them away. Their bus was found burnt out.',
  ],
  [
    'agent',
    "The 'Northern Lights' data was published by a disgruntled employee, the Norwegian operator said on Monday. Customers' names and addresses were exposed.",
    'أعلنت السلطات النرويجية أن قراصنة روسا نشروا بيانات عملاء شركة الكهرباء. وتضمنت البيانات أسماء وعناوين.',
  ],
  [
    'agent',
    'حكمت المحكمة ببراءة المدير. ورأى القضاة أن المحاسب هو الذي زوّر الفواتير، لا المدير.',
    'Prosecutors insisted that the director himself had forged the invoices. They said they would appeal against his acquittal.',
  ],
  [
    'agent',
    'استقبل الفريق بطلا. وسجل هدف الفوز في النهائي البديل حمزة منصوري من ضربة حرة.',
    'The winning goal in the final was scored by captain Karim Saidi, the federation said. Thousands met the team at the airport.',
  ],
  [
    'agent',
    'The decision to close the border was taken by the army command, a member of parliament said. Trucks lined up for miles.',
    'قال متحدث إن رئيس الوزراء هو من اتخذ قرار إغلاق الحدود. واصطفت الشاحنات لأميال.',
  ],
  [
    'agent',
    'أعلنت السلطات أن المتسلقين النرويجيين هما أول من بلغ القمة شتاء. وأقيم لهما حفل استقبال.',
    'The first winter ascent of the peak was made by a team of Nepalese climbers, the Alpine club said.',
  ],
  [
    'agent',
    'Fighters from the Wagner group killed the villagers in Moura, the UN said in a report. It spoke of at least 500 dead.',
    'قالت باماكو إن الجهاديين هم من قتلوا أهالي مورا، وليس الجيش ولا حلفاؤه.',
  ],
  [
    'agent',
    'عطّلت السفينة الصينية كابل الإنترنت في بحر البلطيق بعدما جرّت مرساتها، بحسب الشرطة الفنلندية.',
    'A Russian submarine cut the internet cable in the Baltic, a Swedish newspaper said. Repairs will take two weeks.',
  ],
  [
    'agent',
    'A surgeon from Lyon performed the transplant, the clinic said on Thursday. The patient is well.',
    'قالت وزارة الصحة إن فريقا محليا برئاسة الطبيب سامي العلي أجرى عملية الزرع. والمريض بصحة جيدة.',
  ],
  [
    'means',
    'A suicide bomber blew himself up at the wedding hall in Kunduz, a provincial official said. Twenty guests were killed.',
    'قال سكان إن قذيفة هاون سقطت على قاعة الأفراح في قندوز وقتلت عشرين من المدعوين.',
  ],
  [
    'means',
    'خُنق السجين بسلك كهربائي في زنزانته، بحسب تقرير الطب الشرعي. وتوفي ليل الأحد.',
    'The prisoner, who died on Sunday night, was beaten with iron bars by his cellmates, the prison service said.',
  ],
  [
    'means',
    'The thieves got into the museum with keys stolen from a guard, the curator said. Seven paintings are gone.',
    'اقتحم اللصوص المتحف بعدما كسروا النافذة بمطرقة، وفق الشرطة. واختفت سبع لوحات.',
  ],
  [
    'target',
    'أصابت الغارة مدرسة تؤوي نازحين في دير البلح، بحسب الهلال الأحمر. وقتل 11 شخصا.',
    'The military said the strike in Deir al-Balah had hit a command centre of Hamas. It said steps were taken to spare civilians.',
  ],
  [
    'target',
    'The settlers set fire to a house in Duma, residents said. A child suffered burns.',
    'قال متحدث باسم الشرطة إن النار أضرمت في مخزن للأعلاف في دوما، لا في منزل.',
  ],
  [
    'time',
    'وقع إطلاق النار في المدرسة عند الثامنة صباحا، بحسب الشرطة. وأصيب ثلاثة تلاميذ.',
    'Parents said the shooting at the school began shortly after midday. Three pupils were wounded.',
  ],
  [
    'identity',
    'The attacker was a Tunisian who arrived last month, the French interior minister said. He was shot by police.',
    'قالت صحيفة فرنسية إن منفذ الهجوم جزائري يقيم في البلاد منذ سنوات. وقتلته الشرطة.',
  ],
  [
    'identity',
    'السفينة المحتجزة ناقلة نفط ترفع علم بنما، بحسب مالكها.',
    'The vessel that Iran seized is a warship that had entered its waters, the Revolutionary Guards said.',
  ],
  [
    'identity',
    'The wreckage on the beach was part of a satellite, the space agency said.',
    'قال خبراء إن الحطام الذي عثر عليه على الشاطئ جزء من طائرة مفقودة.',
  ],
  [
    'origin',
    'The cholera strain came from South Asia, researchers at the Pasteur Institute said. More than 8,000 people died.',
    'قالت وزارة الصحة إن سلالة الكوليرا جاءت من دولة أفريقية مجاورة. وتوفي أكثر من 8000 شخص.',
  ],
  [
    'origin',
    'الأسلحة المضبوطة في ميناء عدن مصدرها إيران، بحسب خفر السواحل.',
    'The weapons seized in the port of Aden had come from Turkey, a customs officer said.',
  ],
];

/** Near misses: wider words, accomplices, several targets, other moments, other victims. */
const silent: readonly (readonly [string, string])[] = [
  [
    'A warplane bombed a house in Idlib on Tuesday, rescuers said. Four members of one family were killed.',
    'Government aircraft struck a house in Idlib governorate on Tuesday. Four people died, doctors said.',
  ],
  [
    'Soldiers of the 4th Brigade opened fire on the bus, witnesses said.',
    'The army fired on a bus that did not stop at a checkpoint, a spokesman said.',
  ],
  [
    "The blast went off in the town of Manbij, in Aleppo province, the town's council said.",
    'An explosion in Aleppo province killed three people on Monday, state media said.',
  ],
  [
    'The robber was shot dead by police outside the bank in Leeds. His driver, a woman of 30, was arrested.',
    'A woman of 30 drove the car in which robbers reached a bank in Leeds, police said. One man was shot dead by officers.',
  ],
  [
    'Orion sold its battery unit to Hanwa for $2bn, the company said on Monday.',
    'Hanwa bought the battery unit for $2bn to strengthen its car business, its chief executive said.',
  ],
  [
    'A drone strike killed a commander in Taiz on Sunday, a tribal source said.',
    'A car bomb killed two soldiers at a checkpoint in Taiz on Saturday, the army said.',
  ],
  [
    'The raid hit a barracks, a bridge and a power station in Kharkiv, the governor said.',
    'A power station in Kharkiv was hit by missiles, the energy company said.',
  ],
  [
    'The wounded were taken to a hospital in Gao, medics said. The convoy was attacked on Tuesday.',
    'The convoy was attacked north of Ansongo on Tuesday, the army said.',
  ],
  [
    'Silva scored the winning goal from a pass by Mendes, the club said.',
    'Mendes set up the winner, and Silva scored it in the last minute.',
  ],
  [
    'The software was written by a team in Tel Aviv, researchers said.',
    "Hackers used Israeli-made software to spy on the minister's phone, a laboratory in Toronto said.",
  ],
  [
    'The minister was arrested in Dakar on Thursday, prosecutors said.',
    'Police arrested the minister at his home in the capital of Senegal on Thursday, his lawyer said.',
  ],
  [
    'A truck driver and two farmers were among those killed in the floods in Valencia.',
    'A firefighter died in the floods in Valencia while rescuing a family, the mayor said.',
  ],
  [
    'The virus was first detected in a patient in Wuhan in December.',
    'A second patient in Shanghai tested positive for the virus in January, officials said.',
  ],
  [
    'The deal was signed by the foreign ministers of both countries, the ministry said.',
    "France's foreign minister signed the agreement on behalf of his country, an aide said.",
  ],
  [
    'Prosecutors said the accountant forged the invoices on the orders of the director.',
    'The accountant admitted forging invoices, his lawyer told the court.',
  ],
  [
    'Gunmen on motorcycles attacked the village at dawn, residents said.',
    'Bandits armed with rifles attacked the village early on Friday, police said.',
  ],
  [
    'The former striker coached the side to the title. Rossi lifted the trophy.',
    'Bianchi scored twice in the final, which the side won 3-1.',
  ],
  [
    'The missile was fired from the port city of Hodeidah, the coalition said.',
    'The missile was launched from Yemen, a Saudi official said.',
  ],
  [
    'The boat, a wooden fishing vessel packed with migrants, sank off Pylos.',
    'A trawler carrying migrants sank off Greece on Wednesday, the coastguard said.',
  ],
  [
    'The minister resigned on Tuesday. The prime minister accepted it on Thursday.',
    "The prime minister accepted the minister's resignation on Thursday, his office said.",
  ],
  [
    'قصفت طائرة حربية منزلا في إدلب الثلاثاء، بحسب الدفاع المدني. وقتل أربعة من عائلة واحدة.',
    'استهدف الطيران السوري منزلا في ريف إدلب الثلاثاء، ما أدى إلى مقتل أربعة أشخاص.',
  ],
  [
    'أطلق جنود من اللواء الرابع النار على الحافلة، وفق شهود.',
    'قال متحدث إن الجيش أطلق النار على حافلة لم تتوقف عند حاجز.',
  ],
  [
    'وقع الانفجار في مدينة منبج بريف حلب، بحسب المجلس المحلي.',
    'قتل ثلاثة أشخاص في انفجار بمحافظة حلب الاثنين، وفق الإعلام الرسمي.',
  ],
  [
    'اعتقلت الشرطة شريك القاتل في مطار تونس، بحسب وزارة الداخلية.',
    'قتل التاجر على يد شاب من جيرانه، كما قالت وزارة الداخلية.',
  ],
  ['باعت الشركة حصتها في المصرف إلى صندوق كويتي، وفق بيان.', 'اشترى صندوق كويتي حصة في المصرف بنصف مليار دولار.'],
  ['قتل قيادي في غارة بطائرة مسيّرة في البيضاء الأحد.', 'قتل جنديان بعبوة ناسفة في البيضاء السبت، وفق مصدر عسكري.'],
  ['أعلن الرئيس الأربعاء أن الرهائن حُرروا الاثنين.', 'حُرر الرهائن الاثنين بعد شهر من الأسر، وفق عائلاتهم.'],
  [
    'أصابت الغارات ثكنة وجسرا ومحطة كهرباء في الحديدة، بحسب المحافظ.',
    'تعرضت محطة كهرباء في الحديدة لغارة، وفق شركة الكهرباء.',
  ],
  ['نقل الجرحى إلى مستشفى غاو بعد هجوم على قافلة الثلاثاء.', 'تعرضت القافلة للهجوم شمال أنسونغو الثلاثاء، بحسب الجيش.'],
  ['سجل بن صالح هدف الفوز بعد تمريرة من المساكني.', 'صنع المساكني هدف الفوز الذي سجله بن صالح في الدقيقة الأخيرة.'],
  [
    'أوقف الوزير السابق في داكار الخميس، بحسب النيابة.',
    'أوقفت الشرطة الوزير السابق في منزله بالعاصمة السنغالية الخميس، كما قال محاميه.',
  ],
  [
    'قال الناطق إن المسلحين جاؤوا من القرى المجاورة وهاجموا البلدة فجرا.',
    'هاجم مجهولون على دراجات نارية البلدة فجر الجمعة، وفق السكان.',
  ],
  ['أطلق الصاروخ من مدينة الحديدة، بحسب التحالف.', 'أطلق الصاروخ من اليمن، وفق مسؤول سعودي.'],
  [
    'غرق قارب صيد خشبي يقل مهاجرين قبالة صفاقس.',
    'انتشل خفر السواحل التونسي جثث مهاجرين بعد غرق قاربهم قبالة السواحل التونسية.',
  ],
  [
    'قال شهود إن النار اندلعت عند الثانية فجرا. وأخمدت عند الظهر.',
    'سيطر رجال الإطفاء على الحريق عند الظهر، وفق البلدية.',
  ],
  ['بين القتلى سائق وطبيبان، بحسب مصدر طبي.', 'قتل في القصف صحافي يعمل لقناة محلية، وفق نقابة الصحافيين.'],
  ['وقع الاتفاق وزيرا خارجية البلدين، بحسب الوزارة.', 'وقع وزير الخارجية السعودي الاتفاق نيابة عن بلاده.'],
  ['استُخدمت في الهجوم طائرة مسيّرة محملة بالمتفجرات.', 'قالت الشرطة إن المهاجم استخدم أيضا بندقية بعد انفجار المسيّرة.'],
  ['قال المحققون إن القاتل استأجر السيارة من مكتب في المنامة.', 'أوقفت السلطات صاحب المكتب الذي أجّر السيارة للقاتل.'],
  [
    'تسلم مدير البنك المركزي مهامه الأحد. واستقال سلفه الثلاثاء الماضي.',
    'استقال محافظ البنك المركزي السابق الثلاثاء الماضي، بحسب بيان.',
  ],
  [
    'An American warplane hit the convoy near Deir ez-Zor, officials in Washington said.',
    'قال مصدر إن طائرة تابعة للتحالف قصفت القافلة في محافظة دير الزور.',
  ],
  [
    "The shooting took place in Tripoli's Abu Salim district on Monday, residents said.",
    'قتل شخصان في إطلاق نار بالعاصمة الليبية الاثنين، وفق الداخلية.',
  ],
  ["Hamas's armed wing fired the rockets, the Israeli army said.", 'تبنت كتائب القسام إطلاق الصواريخ.'],
  [
    'فاز النصر بهدف سجله رونالدو من ركلة جزاء.',
    'The referee awarded a penalty after Mane was fouled, and Ronaldo scored it.',
  ],
  [
    'The ransom was delivered by a mediator from Chad, a relative said.',
    'دفعت العائلة الفدية وتسلمها الخاطفون عبر وسيط.',
  ],
  [
    'قالت الوزارة إن المتسلل استغل ثغرة في برنامج البريد.',
    'The breach was carried out by a criminal group that used a flaw in mail software, the ministry said.',
  ],
  [
    'Police killed the gunman, who had stabbed two people in the market.',
    'قتل رجل طعنا في السوق على يد مهاجم أردته الشرطة.',
  ],
  [
    'انطلقت الطائرة من مطار أديس أبابا وسقطت قرب بلدة بيشوفتو.',
    'The plane, bound for Nairobi, crashed near Bishoftu in Oromia.',
  ],
  [
    'A tanker belonging to a Greek company was struck by a missile off Hodeidah.',
    'أصيبت ناقلة ترفع علم ليبيريا قبالة الحديدة بصاروخ.',
  ],
  [
    'The judge sentenced the singer to two years on Monday; he was arrested in May.',
    'حكم على المغني بالسجن سنتين يوم الاثنين.',
  ],
  [
    'كشف العلماء أن العينة أخذت من بئر في قرية قرب البصرة.',
    'Cholera has spread through southern Iraq; a sample from a hospital in Nasiriyah tested positive.',
  ],
  [
    'The blaze at the warehouse was reported at 4 a.m., the fire brigade said.',
    'قال صاحب المستودع إنه وصل إلى المكان عند السادسة صباحا بعد اندلاع الحريق.',
  ],
  [
    'The army said it killed a commander and two of his guards in the raid.',
    'قتل في الغارة أيضا طفلان كانا في منزل مجاور، وفق السكان.',
  ],
  [
    'اعترف سائق الشاحنة بأنه نام أثناء القيادة.',
    'The truck driver, a 45-year-old father, was returning from Basra when he hit the bus.',
  ],
  ['The virus sample came from a bat cave in Yunnan, the paper said.', 'قالت دراسة إن الفيروس نشأ في الصين.'],
  [
    'قال مسؤول إن مسلحين من الحشد الشعبي أطلقوا النار على المتظاهرين.',
    'Gunmen in black fired at the protesters in Nasiriyah from pick-up trucks, witnesses said.',
  ],
  ['The book was translated by Lina Haddad and published in Cairo.', 'ألّف الرواية الكاتب سليم خوري ونشرت في القاهرة.'],
  [
    'Parliament dismissed the governor in the morning, and the king confirmed it in the evening.',
    'صوّت البرلمان على إقالة الحاكم.',
  ],
  [
    'رئيس الاتحاد وقّع العقد مع المدرب الإيطالي في الرياض.',
    'The Italian coach signed a three-year contract with the federation on Sunday.',
  ],
  [
    'The hackers attacked several banks and the ministry of finance, the agency said.',
    'تعرضت وزارة المالية لهجوم إلكتروني، وفق متحدث باسمها.',
  ],
  [
    'A bomb under his car killed the judge; his wife was wounded.',
    'اغتيل القاضي بتفجير عبوة ناسفة، وأصيبت زوجته بشظايا.',
  ],
  [
    'The prisoner was moved from Evin to a hospital in Tehran on Friday, his lawyer said.',
    'نُقل السجين الجمعة من سجن إيفين، وفق محاميه.',
  ],
  [
    'The president announced on Wednesday that the hostages had been freed on Monday.',
    'The hostages were freed on Monday after a month in captivity, their families said.',
  ],
];

/** Near misses that raise a conflict: a part taken for the whole. */
const loud: readonly (readonly [string, string])[] = [
  [
    'The fire broke out at 2 a.m. and was put out at noon, firemen said.',
    'Firefighters brought the blaze under control at noon, the mayor said.',
  ],
];

describe('disputes over a role', () => {
  it.each(told)('%s: %s | %s', (kind, first, second) => {
    expect(disputes(nothing, first, second)).toContain(kind);
  });

  it.fails.each(together)('%s: %s | %s', (kind, first, second) => {
    expect(disputes(nothing, first, second)).toContain(kind);
  });

  it.fails.each(apart)('%s: %s | %s', (kind, first, second) => {
    expect(disputes(nothing, first, second)).toContain(kind);
  });
});

describe('no dispute', () => {
  it.each(silent)('%s | %s', (first, second) => {
    expect(disputes(nothing, first, second)).toEqual([]);
  });

  it.fails.each(loud)('%s | %s', (first, second) => {
    expect(disputes(nothing, first, second)).toEqual([]);
  });
});
