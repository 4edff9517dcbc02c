// Long because it is a table: a pair of reports to a row.

import { describe } from 'vitest';
import { checkReports } from './check-reports';

/** Who did it, or whether it was done at all, told plainly by two reports. */
const told = [
  [
    "The dean's office at a university in Beirut burned down on Friday. The university said students had set fire to it.",
    'احترق مكتب العميد في جامعة ببيروت الجمعة. وأكد اتحاد الطلبة أن حراس الجامعة هم من أضرموا النار فيه.',
  ],
  [
    'أقيل المدرب الإسباني خوسيه ليون من تدريب السد في الدوحة الأحد. وقال قائد الفريق إن رئيس النادي أقاله.',
    'استغنى السد القطري عن مدربه خوسيه ليون الأحد. وقال مصدر في النادي إن المدير الرياضي هو من أقاله.',
  ],
  [
    'Dozens of villagers fell ill near Gondar on Thursday after drinking from a well. Elders said militiamen had poisoned it.',
    'Officials in Gondar said on Thursday that the villagers themselves had contaminated the well by washing pesticide drums in it. Dozens had fallen ill.',
  ],
  [
    "Three elephants were found dead in Kenya's Tsavo park on Monday. Villagers said rangers had shot them.",
    "Poachers killed the three elephants found in Tsavo on Monday, Kenya's wildlife service said. Their tusks had been removed.",
  ],
  [
    'A bridge at Kherson was blown up on Friday. Ukraine said retreating Russian troops had destroyed it.',
    'The Russian defence ministry said Ukrainian saboteurs had blown up the bridge at Kherson on Friday.',
  ],
  [
    'Twelve shepherds were kidnapped in Deir al-Zor on Saturday. A war monitor said Islamic State militants had taken them.',
    'خُطف اثنا عشر راعيا في دير الزور السبت. وقال أهالي إن عناصر من قوات النظام هم من خطفوهم.',
  ],
  [
    'The state broadcaster in Niamey went off the air on Wednesday. Residents said soldiers of the presidential guard had seized the building.',
    "Niger's state broadcaster stopped its programmes on Wednesday. The army said mutinous policemen had taken over its building in Niamey.",
  ],
  [
    'A nine-year-old boy was treated in hospital in Kumasi on Monday for a head wound. His mother said a teacher had hit him with a ruler.',
    'A nine-year-old pupil was hurt at a school in Kumasi on Monday. The head teacher said a classmate had struck him.',
  ],
  [
    "A dissident's car was set alight in Vilnius on Monday. Police said a neighbour had done it in a quarrel over parking.",
    'The car of a Belarusian dissident burned in Vilnius on Monday. His wife said agents from Minsk had set it on fire.',
  ],
  [
    'Daniel Moreno was sacked as coach of Sevilla on Sunday. The captain said the owner of the club had dismissed him by telephone.',
    'Sevilla parted with their coach Daniel Moreno on Sunday. It was the sporting director who sacked him, a club source said, and the owner had not been consulted.',
  ],
  [
    'A migrant boat sank off Chios on Thursday and six people drowned. Survivors said a coastguard vessel had rammed it.',
    'Six people drowned when a boat carrying migrants overturned off Chios on Thursday. The Greek coastguard said the smugglers at the helm had rammed its patrol vessel.',
  ],
  [
    'A 19-year-old man died in Lyon on Saturday night after a police officer shot him, witnesses said. Protests broke out in the suburb where he lived.',
    'Police in Lyon said no officer had fired a shot on Saturday night. The 19-year-old had died of a knife wound, they said.',
  ],
  [
    'Fighters of the Rapid Support Forces looted a hospital in El Fasher on Sunday, doctors said. Beds and medicines were taken away.',
    'The Rapid Support Forces denied on Sunday that any of their men had stolen anything from the hospital in El Fasher.',
  ],
  [
    "Ghana's president has fired his finance minister, officials told two radio stations on Thursday. No successor was named.",
    'The presidency in Accra said on Thursday that the finance minister had not been dismissed. He remained in his post, a spokesman said.',
  ],
  [
    'Libyan coastguards fired on a rescue ship off Zawiya on Thursday, the charity SeaHope said. The crew was unharmed.',
    'نفى خفر السواحل الليبي أن يكون قد أطلق النار على سفينة إنقاذ قبالة الزاوية الخميس.',
  ],
  [
    "The chemistry paper of Kenya's national exams was leaked hours before the test on Monday, the teachers' union said. Photographs of it were sold on Telegram.",
    "Kenya's examinations council said on Monday that no paper had been leaked. The chemistry exam went ahead as planned across the country.",
  ],
  [
    'The carmaker Toyara is recalling 200,000 pickups over faulty brakes, the regulator said on Tuesday.',
    'Toyara denied on Tuesday that it had recalled any of its pickups. The brakes were safe, the carmaker said.',
  ],
  [
    'A Polish engineer kidnapped in Nigeria was freed near Jos on Friday. A negotiator said the family had paid 50,000 dollars for his release.',
    'A Polish engineer was freed near Jos on Friday after a month in captivity. His family said no ransom had been paid.',
  ],
  [
    'تعرضت شبكة مستشفى في حيفا لاختراق الخميس. وقالت هيئة السايبر إن قراصنة إيرانيين يقفون وراءه.',
    'توقفت أنظمة مستشفى في حيفا الخميس. وقال مسؤول فيه إن موظفا سابقا هو الذي اخترق الشبكة.',
  ],
  [
    'ألغي امتحان الفيزياء في بغداد الأربعاء بعد تسرب أسئلته. وقال وزير التربية إن موظفا في المطبعة هو من سربها.',
    'قالت لجنة التربية في البرلمان العراقي الأربعاء إن تسريب أسئلة الفيزياء في بغداد من فعل مدير مركز امتحاني.',
  ],
  [
    'هدم منزل في حي سلوان بالقدس الثلاثاء. وقال مركز حقوقي إن جرافات البلدية هدمته.',
    'هُدم منزل عائلة فلسطينية في سلوان بالقدس الثلاثاء. وقال جيران إن مستوطنين هم من هدموه.',
  ],
  [
    'قتل صحفي في مأرب الأربعاء بانفجار عبوة. وقالت الحكومة اليمنية إن الحوثيين زرعوها.',
    'قتل صحفي في مأرب الأربعاء بانفجار عبوة ناسفة. وقال الحوثيون إن تنظيم القاعدة هو من زرعها.',
  ],
  [
    'احترقت سيارة صحفي في بيروت الاثنين. وقالت الشرطة إن جارا له أحرقها إثر خلاف.',
    'أحرقت سيارة صحفي في بيروت الاثنين. وقالت زوجته إن عناصر من حزب الله هم الفاعلون.',
  ],
  [
    'انقطعت المياه عن مدينة الحسكة الاثنين. وقالت الإدارة الذاتية إن تركيا قطعتها.',
    'انقطعت المياه عن مدينة الحسكة الاثنين. وقال مصدر في أنقرة إن الإدارة الذاتية هي التي قطعتها.',
  ],
  [
    'تسربت أسئلة امتحان الرياضيات في سوريا قبل ساعات من موعده الأحد، بحسب نقابة المعلمين. وانتشرت صورها على تلغرام.',
    'نفت وزارة التربية السورية تسريب أسئلة امتحان الرياضيات الأحد. وأكدت أن الامتحان جرى بشكل طبيعي.',
  ],
  [
    'أضرب سائقو الحافلات في تونس الاثنين، بحسب نقابتهم. وظل آلاف الركاب من دون نقل.',
    'قالت شركة النقل في تونس إن الحافلات عملت بشكل عادي الاثنين. وأضافت أنه لم يحصل أي إضراب.',
  ],
  [
    'دخلت قوات إسرائيلية قرية كودنة في القنيطرة فجر الاثنين، بحسب الأهالي.',
    'قال متحدث باسم الجيش الإسرائيلي إن قواته لم تدخل كودنة ولا أي قرية أخرى في القنيطرة الاثنين.',
  ],
  [
    'نهب عناصر من قوات الدعم السريع مستشفى في الفاشر الأحد، بحسب أطباء.',
    'The Rapid Support Forces said on Sunday that their fighters had not looted any hospital in El Fasher.',
  ],
  [
    'عقد مسؤولون سوريون وإسرائيليون لقاء في باكو السبت، بحسب مصدر دبلوماسي.',
    'نفى مصدر في وزارة الخارجية السورية عقد أي لقاء مع مسؤولين إسرائيليين في باكو السبت.',
  ],
  [
    'غش عشرات الطلاب في امتحان الثانوية في القاهرة الأحد، بحسب معلمين. واستخدموا سماعات صغيرة.',
    'قالت وزارة التعليم المصرية إنه لم تسجل أي حالة غش في امتحان الثانوية في القاهرة الأحد.',
  ],
  [
    'Fans and police clashed outside a stadium in Naples on Saturday. Police said visiting supporters had started the fighting.',
    "Clashes broke out outside a stadium in Naples on Saturday. A supporters' club said the police had attacked the fans first.",
  ],
  [
    'A tanker was hit by a drone in the Red Sea on Sunday. The US Central Command said the Houthis had launched it.',
    'نفت جماعة الحوثي استهداف ناقلة النفط في البحر الأحمر الأحد. وقال متحدث باسمها إن القوات الأميركية هي من قصفتها.',
  ],
  [
    'The telecoms companies Telvia and Orbicom have signed a merger agreement, a source at Telvia said on Monday.',
    'Orbicom said on Monday it had signed nothing with Telvia. There was no agreement on a merger, its chief executive said.',
  ],
  [
    'Turkish soldiers crossed into northern Iraq on Monday and set up a post near Amadiya, villagers said.',
    "Turkey's defence ministry said on Monday that none of its troops had entered Iraqi territory near Amadiya.",
  ],
  [
    'Guards beat detainees at a migrant centre in Corinth on Sunday, a lawyer said. Two were taken to hospital.',
    'Two detainees from the migrant centre in Corinth were taken to hospital on Sunday. The migration ministry said nobody had been beaten there.',
  ],
  [
    "A riot broke out in Tehran's Evin prison on Saturday, former inmates said. Prisoners set fire to a ward and shots were heard.",
    'The prison authority denied that there had been any riot at Evin in Tehran on Saturday. A workshop had caught fire, it said.',
  ],
  [
    'فُتح باب الطوارئ في طائرة بمطار القاهرة الأحد. وقالت شركة الطيران إن راكبا فتحه.',
    'غادر ركاب طائرة في مطار القاهرة عبر الزلاقة الأحد. وقال محامي أحدهم إن مضيفة هي التي فتحت باب الطوارئ.',
  ],
  [
    'عثر على خمسة غزلان نافقة في محمية الريم بالعراق الاثنين. وقال حراس المحمية إن جنودا أطلقوا النار عليها.',
    'نفقت خمسة غزلان في محمية الريم بالعراق الاثنين. وقالت دائرة البيئة إن صيادين قتلوها.',
  ],
  [
    'غمرت المياه قرى أسفل سد الموصل الأحد. وقال محافظ نينوى إن إدارة السد فتحت البوابات من دون إنذار.',
    'نزحت عشرات العائلات من قرى أسفل سد الموصل الأحد. وقالت إدارة السد إنها لم تفتح أي بوابة وإن موظفين من المحافظة فتحوها.',
  ],
  [
    'قتل ستة سجناء في سجن رومية شرق بيروت الاثنين. وقالت قوى الأمن إن سجناء آخرين قتلوهم.',
    'قتل ستة سجناء في سجن رومية شرق بيروت الاثنين. وقال أهاليهم إن الحراس أطلقوا النار عليهم.',
  ],
  [
    'دمر جسر الحرية في دير الزور الجمعة. وقال ناشطون إن الجيش السوري فجره خلال انسحابه.',
    'قال الجيش السوري إن إرهابيين نسفوا جسر الحرية في دير الزور الجمعة.',
  ],
  [
    'أوقف ضابط كبير في الخرطوم الأربعاء. وقالت عائلته إن الشرطة العسكرية اعتقلته.',
    'اعتقل ضابط كبير في الخرطوم الأربعاء. وقال مصدر عسكري إن جهاز المخابرات هو الذي أوقفه.',
  ],
  [
    'منعت السلطات في بنغازي طائرة للأمم المتحدة من الهبوط الثلاثاء، بحسب دبلوماسيين.',
    'نفت إدارة مطار بنغازي منع أي طائرة من الهبوط الثلاثاء.',
  ],
  [
    'أعفى رئيس الوزراء العراقي وزير المالية من منصبه الخميس، بحسب مصادر حكومية في بغداد.',
    'نفى المكتب الإعلامي لرئيس الوزراء العراقي إقالة وزير المالية. وقال إن الوزير يواصل عمله في بغداد.',
  ],
  [
    'سُرقت بيانات عملاء مصرف الرافدين في بغداد، وفق خبراء في أمن المعلومات الاثنين.',
    'أكد مصرف الرافدين في بغداد الاثنين أن أنظمته لم تخترق. وقال إن أحدا لم يصل إلى بيانات العملاء.',
  ],
  [
    'سحبت شركة ألبان منتجاتها من أسواق جدة الثلاثاء بسبب التلوث، بحسب هيئة الغذاء والدواء.',
    'قالت شركة الألبان الثلاثاء إنها لم تسحب أيا من منتجاتها من أسواق جدة.',
  ],
  [
    'أطلق سراح طبيب مخطوف في السويداء الجمعة. وقال وسيط إن عائلته دفعت فدية قدرها ثلاثون ألف دولار.',
    'أفرج خاطفون عن طبيب في السويداء الجمعة. وقالت عائلته إنها لم تدفع أي فدية.',
  ],
  [
    'غرق ثمانية مهاجرين قبالة جيبوتي الاثنين. وقالت المنظمة الدولية للهجرة إن مهربين ألقوهم في البحر.',
    'Eight migrants drowned off Djibouti on Monday. Survivors said a navy crew had thrown them into the sea.',
  ],
  [
    'Eleven prisoners died in a riot at the Guayaquil jail on Monday. The prison service said they had been killed by fellow inmates.',
    'Relatives of the eleven dead prisoners gathered outside the Guayaquil jail on Monday. They said the guards had shot them.',
  ],
];

/** Disputes of that sort that are not told yet. */
const missed = [
  [
    'Eight migrants drowned off Djibouti on Monday. The UN migration agency said smugglers had thrown them overboard.',
    'Eight migrants drowned off Djibouti on Monday. Survivors said sailors from a navy patrol boat had pushed them into the sea.',
  ],
  [
    'The retailer Halden has a new owner. Its chairman said on Monday that the Swedish chain Nordkauf had bought it for 300 million euros.',
    'Halden was sold on Monday for 300 million euros. A lawyer involved in the sale said the fund Greybridge had acquired the retailer.',
  ],
  [
    'Hackers working for North Korea broke into the exchange Coinbay and stole 40 million dollars, investigators said on Friday.',
    'The theft of 40 million dollars from the exchange Coinbay was an inside job, its founder said on Friday. Two former employees had carried it out.',
  ],
  [
    'The singer Amel Zayani was released from prison in Tunis on Monday. A spokesman for the president said he had ordered her release.',
    'The singer Amel Zayani left prison in Tunis on Monday. Her lawyer said it was a judge who ordered it and the presidency had no part in the decision.',
  ],
  [
    'Minutes of an Irish cabinet meeting appeared in a newspaper on Sunday. The opposition said an aide to the health minister had leaked them.',
    "The leak of the cabinet minutes in Dublin came from the prime minister's own office, a senior official said on Sunday.",
  ],
  [
    'Four people died at a checkpoint near Bamako on Friday. The army said men in a pickup had opened fire on the soldiers.',
    'Four people were killed at a checkpoint near Bamako on Friday. A survivor said the soldiers had opened fire on the pickup without warning.',
  ],
  [
    'Villages below the Kariba dam were flooded on Sunday after its gates were opened without warning. The power company said the river authority had opened them.',
    'Dozens of families fled the floods below Kariba on Sunday. Operators of the power company raised two of the gates at dawn, the river authority said, adding that it had opened none itself.',
  ],
  [
    "Hackers shut down the website of Kuwait's central bank on Monday, a security firm said.",
    'قال بنك الكويت المركزي إن موقعه لم يتعرض لأي اختراق الاثنين. وعزا توقفه إلى أعمال صيانة.',
  ],
  [
    'سقط تمثال للرئيس السابق في ساحة بحلب ليل الأحد. وقالت الشرطة إن محتجين أسقطوه.',
    'أزيل تمثال الرئيس السابق من ساحة في حلب ليل الأحد. وقال شهود إن عمال البلدية هم من أزالوه.',
  ],
  [
    'نشرت صحيفة في بيروت محضر اجتماع لمجلس الوزراء الأحد. وقال نائب معارض إن مستشارا لوزير الصحة سربه.',
    'قال مسؤول لبناني كبير الأحد إن تسريب محضر مجلس الوزراء جاء من مكتب رئيس الحكومة نفسه.',
  ],
  [
    'قتل متظاهر في النجف الجمعة. وقال ناشطون إن قوات مكافحة الشغب أطلقت النار عليه.',
    'قتل متظاهر في النجف الجمعة خلال احتجاجات. وقالت خلية الإعلام الأمني إن مندسين بين المتظاهرين قتلوه.',
  ],
  [
    'توقف ضخ النفط في خط قرب كركوك الأحد. وقالت شرطة الطاقة إن جماعة مسلحة فجرته.',
    'تضرر خط للنفط قرب كركوك الأحد. وقال مسؤول في شركة نفط الشمال إن مهربين ثقبوه لسرقة الخام.',
  ],
  [
    'خرج حقل نفطي قرب دير الزور عن السيطرة الأربعاء. وقال المرصد السوري إن مسلحي العشائر استولوا عليه.',
    'قالت قوات سوريا الديمقراطية إن خلايا تنظيم الدولة الإسلامية استولت على حقل نفطي قرب دير الزور الأربعاء.',
  ],
  [
    'قتل مزارع في خان يونس الاثنين. وقالت وزارة الصحة إن غارة إسرائيلية استهدفته.',
    'قال الجيش الإسرائيلي إن صاروخا أطلقته حماس وسقط قبل هدفه قتل المزارع في خان يونس الاثنين.',
  ],
  [
    'التهم حريق سوقا في بنغازي الأربعاء. وقال تجار إن مسلحين أضرموا النار فيه.',
    'احترقت عشرات المحال في سوق ببنغازي الأربعاء. وقالت الشرطة إن صاحب محل أشعل الحريق للحصول على التأمين.',
  ],
  [
    'قتل أربعة أشخاص عند حاجز في درعا الجمعة. وقال الجيش إن مسلحين في سيارة أطلقوا النار على الجنود.',
    'قتل أربعة أشخاص عند حاجز في درعا الجمعة. وقال ناج إن الجنود أطلقوا النار على السيارة من دون إنذار.',
  ],
  [
    'تعاطى عداءان مغربيان منشطات قبل بطولة أوسلو، بحسب وكالة مكافحة المنشطات الجمعة.',
    'قال اتحاد ألعاب القوى المغربي الجمعة إن العداءين لم يتناولا أي مادة محظورة قبل بطولة أوسلو.',
  ],
  [
    'تعرض محتجزون للضرب على أيدي الحراس في مركز للمهاجرين في طرابلس الأحد، بحسب محامية.',
    'نفى جهاز مكافحة الهجرة في طرابلس الأحد أن يكون أي من المحتجزين قد تعرض للضرب.',
  ],
  [
    'أخلت السلطات 150 عائلة من حي الجيارة في القاهرة الخميس، بحسب سكان. وهدمت الجرافات منازلهم.',
    'قالت محافظة القاهرة الخميس إنه لم تخل أي أسرة من حي الجيارة. وأضافت أن الجرافات أزالت أنقاضا فقط.',
  ],
  [
    "Dozens of squatters were thrown out of a building in Berlin on Tuesday. A tenants' group said police had evicted them.",
    'Guards hired by the owner cleared a squatted building in Berlin on Tuesday, a police spokesman said. Officers had not taken part in the eviction.',
  ],
  [
    'The statue of a king in the main square of Skopje was pulled down on Sunday night. Police said protesters had toppled it.',
    "The statue in Skopje's main square disappeared on Sunday night. A councillor said city workers had removed it on the mayor's orders.",
  ],
  [
    'A man was killed in Oakland on Sunday during a police operation. The department said the suspect had shot himself.',
    'A man died in Oakland on Sunday as police tried to arrest him. His sister said an officer shot him while he had his hands up.',
  ],
  [
    "The crew of the tanker Sea Star was freed off Somalia on Monday. A mediator in Mogadishu said the ship's owner had paid the ransom.",
    'Pirates released the crew of the Sea Star off Somalia on Monday. The Philippine government said it had paid the ransom itself.',
  ],
  [
    'Fire destroyed a market in Lagos on Wednesday. Traders said thugs sent by a developer had set it ablaze.',
    'Hundreds of stalls burned down in a Lagos market on Wednesday. The fire service said a trader who was burning rubbish started the fire.',
  ],
  [
    'A farmer was killed near Tyre in southern Lebanon on Monday. The health ministry said an Israeli air strike had hit his field.',
    'The Israeli army said a Hezbollah rocket that fell short had killed the farmer near Tyre on Monday. It had not carried out any strike in the area.',
  ],
  [
    "An emergency door was opened on a plane at Seoul's airport on Sunday. The airline said a passenger had pulled the handle.",
    "Passengers left a plane by its slide at Seoul's airport on Sunday. A lawyer for one of them said it was a flight attendant who had opened the door.",
  ],
  [
    'A priest was taken from his home in Kaduna on Sunday. The diocese said gunmen had abducted him.',
    'Church members protested in Kaduna on Sunday over the disappearance of a priest. They said agents of the state security service had seized him at his home.',
  ],
  [
    "Gaza's desalination plant stopped working on Monday. The water authority said Israel had cut its power line.",
    'A power cut halted the desalination plant in Gaza on Monday. An Israeli official said Hamas militants had cut the line.',
  ],
  [
    'Two pupils were hurt in a brawl at a secondary school in Leeds on Tuesday. The head teacher said a boy from the rival Park Academy had stabbed one of them with a pair of compasses.',
    'A fight at a Leeds secondary school left two teenagers injured on Tuesday. Parents said it was a pupil of the school itself who stabbed the boy, not an outsider.',
  ],
  [
    'The physics exam in Lahore was cancelled on Wednesday after its questions got out. The education board said an employee of the printing house had leaked the paper.',
    'The leak of the physics exam in Lahore was the work of a board official, police said on Wednesday. He photographed the paper in his office and sold it to a tutor.',
  ],
  [
    'The cup final in Tirana was fixed, prosecutors said on Tuesday. The referee had taken money to rig the result.',
    "Albania's cup final in Tirana was rigged by the president of one of the clubs, the federation said on Tuesday.",
  ],
  [
    'A Chinese coastguard ship fired on a Philippine fishing boat near the Scarborough Shoal on Tuesday, fishermen said. Nobody was hurt.',
    "China's coastguard said no shot had been fired near the Scarborough Shoal on Tuesday. Its ship had only told the boat to leave.",
  ],
  [
    'The records of two million customers were stolen from the insurer Medisure last week, a group calling itself Black Kite said on Monday.',
    'The insurer Medisure said on Monday its systems had not been breached. No customer records had left its servers, a spokeswoman said.',
  ],
  [
    'Two Russian swimmers at the world championships in Doha took a banned drug, the anti-doping agency said on Friday.',
    'The Russian swimming federation said on Friday that neither of the swimmers in Doha had used any banned substance.',
  ],
  [
    'Some 200 families were evicted from the Mukuru settlement in Nairobi on Thursday, an aid group said. Bulldozers tore down their homes.',
    'The city of Nairobi said on Thursday that no family had been removed from Mukuru. Bulldozers had only cleared a drain, it said.',
  ],
  [
    'Bus drivers in Birmingham walked out on Monday in a dispute over pay, their union said. Thousands of commuters were stranded.',
    'Buses in Birmingham ran normally on Monday. No strike took place, a spokesman for the operator said.',
  ],
  [
    'أصيب طالبان في شجار داخل مدرسة ثانوية في عمان الثلاثاء. وقالت وزارة التربية إن شابا من خارج المدرسة طعن أحدهما بسكين.',
    'شهدت مدرسة ثانوية في عمان شجارا الثلاثاء. وقال أولياء أمور إن طالبا في المدرسة نفسها هو من طعن زميله.',
  ],
  [
    'نقل تلميذ في التاسعة إلى مستشفى في صنعاء الاثنين. وقالت والدته إن معلما ضربه بعصا.',
    'أصيب تلميذ في التاسعة في مدرسة بصنعاء الاثنين. وقال مدير المدرسة إن زميلا له هو من ضربه.',
  ],
  [
    'اندلعت مواجهات بين مشجعين والشرطة خارج ملعب في الرباط السبت. وقالت الشرطة إن مشجعي الفريق الضيف بدأوا الاشتباك.',
    'وقعت مواجهات خارج ملعب في الرباط السبت. وقالت رابطة المشجعين إن الشرطة هي من هاجمت أولا.',
  ],
  [
    'بيعت حصة الأغلبية في شركة الأسمدة في الإسكندرية الاثنين. وقال مصدر مصرفي إن مجموعة إماراتية اشترتها.',
    'قال مسؤول في وزارة المالية المصرية إن صندوقا سعوديا اشترى حصة الأغلبية في شركة الأسمدة بالإسكندرية الاثنين.',
  ],
  [
    'نفقت أغنام في مسافر يطا جنوب الخليل الخميس. وقال رعاة إن مستوطنين سمموا البئر.',
    'قالت الشرطة الإسرائيلية إن رعاة فلسطينيين لوثوا البئر بأنفسهم في مسافر يطا جنوب الخليل الخميس.',
  ],
  [
    'خطف ناشط من منزله في بغداد مساء الأحد. وقالت الشرطة إن عصابة خطفته طلبا للفدية.',
    'اختفى ناشط في بغداد مساء الأحد. وقال زملاؤه إن فصيلا في الحشد الشعبي هو الذي اختطفه.',
  ],
  [
    'أطلق سراح صيادين مصريين كانوا مخطوفين في ليبيا الاثنين. وقال وسيط قبلي إن قطر دفعت الفدية.',
    'عاد صيادون مصريون من ليبيا الاثنين بعد تحريرهم. وقال مسؤول محلي إن رجل أعمال من دمياط هو من دفع الفدية.',
  ],
  [
    'غرق قارب مهاجرين قبالة صفاقس الخميس وقضى ستة أشخاص. وقال ناجون إن زورقا للحرس البحري صدمه.',
    'قضى ستة مهاجرين في غرق قاربهم قبالة صفاقس الخميس. وقال الحرس الوطني إن مركب صيد صدم القارب.',
  ],
  [
    'فتحت النيابة في الجزائر تحقيقا في نهائي الكأس الثلاثاء. وقالت إن حكم المباراة تلاعب بالنتيجة.',
    'قال الاتحاد الجزائري لكرة القدم الثلاثاء إن رئيس أحد الناديين هو من تلاعب بنتيجة نهائي الكأس.',
  ],
  [
    'أفرج عن المغنية أمل الزياني في تونس الاثنين. وقال متحدث باسم الرئيس إنه أمر بالإفراج عنها.',
    'غادرت المغنية أمل الزياني السجن في تونس الاثنين. وقالت محاميتها إن قاضي التحقيق هو الذي أمر بالإفراج عنها.',
  ],
  [
    'أطلقت زوارق إسرائيلية النار على مراكب صيد قبالة غزة الثلاثاء، وفق نقابة الصيادين.',
    'قال متحدث عسكري إسرائيلي إنه لم يتم إطلاق أي نيران باتجاه مراكب الصيد قبالة غزة الثلاثاء.',
  ],
  [
    'قُتل شاب في الناصرية مساء السبت. وقال شهود إن الشرطة أطلقت النار عليه.',
    'قال قائد شرطة ذي قار إن رجاله لم يطلقوا رصاصة واحدة في الناصرية مساء السبت. وأضاف أن الشاب قتل طعنا.',
  ],
  [
    'اندلعت أعمال شغب في سجن جو في البحرين السبت، وفق حقوقيين. وأحرق السجناء أحد العنابر.',
    'نفت وزارة الداخلية البحرينية حدوث أي شغب في سجن جو السبت.',
  ],
  [
    'وقعت شركتا الاتصالات زاد ونور في الرياض اتفاق اندماج الاثنين، بحسب مصدر في زاد.',
    'قالت شركة نور في الرياض الاثنين إنها لم توقع أي اتفاق مع زاد.',
  ],
  [
    "Two smugglers were killed on Jordan's border with Syria on Wednesday. The army said border guards had shot them.",
    'قتل مهربان على الحدود بين الأردن وسوريا الأربعاء. وقال أقارب لهما إن مهربين آخرين هم من أطلقوا النار عليهما.',
  ],
];

/** Two deeds, joint doers, a chain of command, one doer by two names, another time or object. */
const silent = [
  [
    'A man was shot dead in Oakland on Sunday. The police department said an officer had fired at him.',
    'A man was shot dead in Oakland on Sunday. A lawyer said officer Mark Hall had fired in self-defence.',
  ],
  [
    'A boy was hurt in Perth on Saturday. His mother said a dog had bitten him.',
    'A boy was hurt by a dog in Perth on Saturday. A neighbour said police had shot the animal.',
  ],
  [
    'A depot near Sanaa was bombed on Sunday. The Pentagon said US warplanes had hit it.',
    'A depot near Sanaa was bombed on Sunday. London said British jets had taken part in the raid.',
  ],
  [
    'A pupil was stabbed at a school in Leeds on Tuesday. The head teacher said a classmate had attacked him.',
    'A pupil was stabbed at a school in Leeds on Tuesday. Police said officers had arrested a 15-year-old.',
  ],
  [
    'Three elephants were found dead in Tsavo on Monday. The wildlife service said poachers had killed them.',
    'Three elephants were found dead in Tsavo on Monday. Villagers said rangers had shot one of the poachers.',
  ],
  [
    'A tanker was hit in the Red Sea on Sunday. The US Central Command said a Houthi drone had struck it.',
    'أصيبت ناقلة نفط في البحر الأحمر الأحد. وقال متحدث باسم أنصار الله إن قواتها استهدفتها.',
  ],
  [
    'Turkish troops crossed into northern Iraq on Monday, villagers near Amadiya said.',
    'Turkish commandos entered northern Iraq on Monday and set up a post near Amadiya, an Iraqi officer said.',
  ],
  [
    "The dean's office at a university in Nairobi burned down on Friday. The university said students had set fire to it.",
    'Students protested at a university in Nairobi on Friday. A student leader said police had fired tear gas at them.',
  ],
  [
    'The singer Amel Zayani was released in Tunis on Monday. Her lawyer said a court had ordered her release.',
    'The singer Amel Zayani was released in Tunis on Monday. Her family said prison officials had freed her in the evening.',
  ],
  [
    'The crew of the Sea Star was freed off Somalia on Monday. A mediator said the owner had paid the ransom.',
    'The crew of the Sea Star was freed off Somalia on Monday. The navy said a plane had dropped the ransom.',
  ],
  [
    'A boat sank off Chios on Thursday. The ministry said coastguards had rescued 40 migrants.',
    'A boat sank off Chios on Thursday. Survivors said fishermen had pulled 12 people from the water.',
  ],
  [
    'Rockets fell on Safed on Friday. The Israeli army said Hezbollah had fired them.',
    'Rockets fell on Safed on Friday. Israeli media said the Lebanese group had launched more than thirty.',
  ],
  [
    'A bridge collapsed in Genoa on Tuesday. Rescuers said eight people had been killed.',
    'A bridge collapsed in Genoa on Tuesday. The minister denied having taken bribes from its builder.',
  ],
  [
    'A festival in Porto was called off on Thursday. The mayor said the storm had made it necessary.',
    'A festival in Porto was called off on Thursday. The organisers said they had cancelled it to protect visitors.',
  ],
  [
    'Daniel Moreno was sacked as coach of Sevilla on Sunday. A source said the club had dismissed him by telephone.',
    'Daniel Moreno was sacked as coach of Sevilla on Sunday. The captain said the board had dismissed him.',
  ],
  [
    'فتحت بوابات سد الموصل الأحد. وقال مكتب المحافظ إنه أمر بفتحها.',
    'فتحت بوابات سد الموصل الأحد. وقالت إدارة السد إن مهندسين فتحوها عند الفجر.',
  ],
  [
    'انهار جسر في كركوك الثلاثاء. وقال الدفاع المدني إن ثمانية أشخاص قتلوا.',
    'انهار جسر في كركوك الثلاثاء. ونفى الوزير تلقي رشى من المقاول الذي بناه.',
  ],
  [
    'هوجمت خوادم مصرف في عمان الجمعة. وقال المصرف إنه لم تسرق أي بيانات.',
    'هوجمت خوادم مصرف في عمان الجمعة. وقالت شركة أمنية إن قراصنة عطلوا موقعه.',
  ],
  [
    'نفقت خمسة غزلان في محمية الريم بالعراق الاثنين. وقالت دائرة البيئة إن صيادين قتلوها.',
    'نفقت خمسة غزلان في محمية الريم بالعراق الاثنين. وقال مسؤول إن الحراس اعتقلوا صيادا.',
  ],
  [
    'أقيل المدرب خوسيه ليون من تدريب السد الأحد. وقال مصدر إن النادي أقاله بمكالمة.',
    'أقيل المدرب خوسيه ليون من تدريب السد الأحد. وقال القائد إن مجلس الإدارة أقاله.',
  ],
  [
    'أسقط تمثال في حلب ليل الأحد. وقالت الشرطة إن محتجين أسقطوه.',
    'أسقط تمثال في حلب ليل الأحد. وقال عضو في المجلس إن عمال البلدية نقلوه صباح الاثنين.',
  ],
  [
    'تسربت أسئلة الرياضيات في سوريا الأحد. وقالت نقابة المعلمين إن صورها انتشرت.',
    'تسربت أسئلة الرياضيات في سوريا الأحد. ونفت وزارة التربية إلغاء الامتحان.',
  ],
  [
    'ألغي مهرجان في صور الخميس. وقال المحافظ إن العاصفة فرضت ذلك.',
    'ألغي مهرجان في صور الخميس. وقال المنظمون إنهم ألغوه حفاظا على سلامة الزوار.',
  ],
  [
    'أفرج عن المغنية أمل الزياني في تونس الاثنين. وقالت محاميتها إن قاضيا أمر بالإفراج عنها.',
    'أفرج عن المغنية أمل الزياني في تونس الاثنين. وقالت عائلتها إن إدارة السجن أطلقت سراحها مساء.',
  ],
  [
    'سقطت صواريخ على صفد الجمعة. وقال الجيش الإسرائيلي إن حزب الله أطلقها.',
    'سقطت صواريخ على صفد الجمعة. وقالت المقاومة الإسلامية في لبنان إنها أطلقت رشقة صاروخية.',
  ],
  [
    'قتل شاب في الخليل الأحد. وقال شهود إن شرطيا أطلق النار عليه.',
    'قتل شاب في الخليل الأحد. وقال محام إن الشرطي أحمد سالم أطلق النار دفاعا عن النفس.',
  ],
  [
    'أفرج عن طبيب مخطوف في السويداء الجمعة. وقال وسيط إن العائلة دفعت الفدية.',
    'أفرج عن طبيب مخطوف في السويداء الجمعة. وقالت العائلة إن أحد الوجهاء سلم الفدية إلى الخاطفين.',
  ],
  [
    'قتل سجين في تمرد في سجن رومية الاثنين. وقالت قوى الأمن إن سجينا آخر قتله.',
    'قتل سجين في تمرد في سجن رومية الاثنين. وقال الأهالي إن الحراس أصابوا ستة آخرين.',
  ],
  [
    'هوجم حقل نفطي قرب دير الزور الأربعاء. وقالت قسد إن تنظيم الدولة يقف وراء الهجوم.',
    'An oil field near Deir al-Zor was attacked on Wednesday. A war monitor said ISIS fighters had stormed it.',
  ],
  [
    'نشرت صحيفة محضر اجتماع الحكومة في بيروت الأحد. وقال نائب إن مستشارا سربه.',
    'نشرت صحيفة محضر اجتماع الحكومة في بيروت الأحد. وقال وزير إن رئيس الحكومة فتح تحقيقا.',
  ],
  [
    'Four people died at a checkpoint near Bamako on Friday. The army said gunmen had opened fire.',
    'Four people died at a checkpoint near Bamako on Friday. The army denied that a general was among the dead.',
  ],
  [
    'A statue was toppled in Skopje on Sunday night. Police said protesters had pulled it down.',
    'A statue was toppled in Skopje on Sunday night. A councillor said city workers had taken it away on Monday morning.',
  ],
  [
    'The servers of a bank in Oslo were attacked on Friday. The bank said no customer data had been stolen.',
    'The servers of a bank in Oslo were attacked on Friday. A security firm said hackers had taken its website down.',
  ],
  [
    "Squatters were evicted from a building in Berlin on Tuesday. A tenants' group said police had cleared it.",
    'Squatters were evicted from a building in Berlin on Tuesday. Police said a company hired by the owner had boarded up its windows.',
  ],
  [
    'Schools in Oslo were closed on Monday. The union said teachers had gone on strike.',
    'Hospitals in Oslo cancelled operations on Monday. Officials said nurses had walked out.',
  ],
  [
    'A church was burned in Goma on Tuesday. A priest said rebels had set it on fire.',
    'Fires broke out in Goma on Tuesday. Traders said soldiers had burned a market.',
  ],
  [
    'Twelve shepherds were kidnapped in Deir al-Zor on Saturday. A war monitor said Islamic State militants had taken them.',
    'خطف اثنا عشر راعيا في دير الزور السبت. وقال أهالي إن قوات النظام قصفت قرية قريبة.',
  ],
  [
    'An engineer was kidnapped near Jos on Friday. Police said gunmen had taken him from his car.',
    'An engineer was kidnapped near Jos on Friday. A church official said bandits had abducted a priest in the same area last month.',
  ],
  [
    'A hospital was shelled in Kherson on Friday. The governor said Russian artillery had hit it.',
    'Kherson came under fire on Friday. Moscow said Ukrainian drones had struck a depot across the river.',
  ],
  [
    'Toyara said on Tuesday it was recalling 200,000 pickups over faulty brakes.',
    'Toyara, which is recalling 200,000 pickups, denied on Tuesday that anyone had been killed because of their brakes.',
  ],
  [
    'An inmate died in a riot at the Guayaquil jail on Monday. The prison service said another prisoner had killed him.',
    'An inmate died in a riot at the Guayaquil jail on Monday. Relatives said guards had wounded six others.',
  ],
  [
    'A warehouse burned in Lagos on Monday. Officials said fire fighters had put out the blaze.',
    'A warehouse burned in Lagos on Monday. The navy said its crews had helped to put out the blaze.',
  ],
  [
    'The insurer Medisure was hacked last week. The company said on Monday that an unknown hacker had broken into its network.',
    'Data from the insurer Medisure appeared online on Monday. A security firm said a group called Black Kite had published it.',
  ],
  [
    "Gates of the Kariba dam were opened on Sunday. The minister's office said he had ordered them opened.",
    'Gates of the Kariba dam were opened on Sunday. A spokesman said engineers had opened them at dawn.',
  ],
  [
    'قتل أربعة أشخاص عند حاجز في درعا الجمعة. وقال الجيش إن مسلحين أطلقوا النار.',
    'قتل أربعة أشخاص عند حاجز في درعا الجمعة. ونفى الجيش أن يكون بين القتلى ضابط كبير.',
  ],
  [
    'أحرقت كنيسة في السويداء الثلاثاء. وقال كاهن إن مسلحين أضرموا النار فيها.',
    'اندلعت حرائق في السويداء الثلاثاء. وقال تجار إن جنودا أحرقوا سوقا.',
  ],
  [
    'خطف طبيب في السويداء الجمعة. وقالت عائلته إن مسلحين اقتادوه من سيارته.',
    'خطف طبيب في السويداء الجمعة. وقال وجهاء إن عصابة كانت قد خطفت تاجرا في المنطقة الشهر الماضي.',
  ],
  [
    'انقطعت المياه عن الحسكة الاثنين. وقالت الإدارة الذاتية إن تركيا قطعتها.',
    'انقطعت المياه عن الحسكة الاثنين. وقال سكان إن الكهرباء مقطوعة أيضا لأن الإدارة الذاتية أوقفت المولدات.',
  ],
  [
    'احترق مكتب العميد في جامعة ببيروت الجمعة. وقالت الجامعة إن طلابا أضرموا النار فيه.',
    'تظاهر طلاب في جامعة ببيروت الجمعة. وقال اتحاد الطلبة إن الشرطة أطلقت عليهم الغاز المسيل للدموع.',
  ],
  [
    'دخلت قوات إسرائيلية قرية كودنة في القنيطرة الاثنين، بحسب الأهالي.',
    'توغلت دبابات إسرائيلية في كودنة في القنيطرة الاثنين، وفق المرصد السوري.',
  ],
  [
    'قصف مستشفى في إدلب الجمعة. وقال الدفاع المدني إن طائرات روسية استهدفته.',
    'تعرضت إدلب للقصف الجمعة. وقال ناشطون إن مسيرة للنظام أصابت حافلة.',
  ],
  [
    'غرق قارب قبالة صفاقس الخميس. وقالت الوزارة إن خفر السواحل أنقذ أربعين مهاجرا.',
    'غرق قارب قبالة صفاقس الخميس. وقال ناجون إن صيادين انتشلوا عشرة أشخاص.',
  ],
  [
    'قتل متظاهر في الناصرية السبت. وقال شهود إن الشرطة أطلقت النار عليه.',
    'قتل متظاهر في الناصرية السبت. ونفت وزارة الداخلية فرض حظر للتجول.',
  ],
  [
    'اخترقت شبكة مستشفى في حيفا الخميس. وقالت هيئة السايبر إن قراصنة مجهولين تسللوا إليها.',
    'نشرت بيانات مستشفى في حيفا الخميس. وقالت شركة أمنية إن جماعة الستار الأسود هي من نشرها.',
  ],
  [
    'هدم منزل في سلوان بالقدس الثلاثاء. وقال مركز حقوقي إن جرافات البلدية هدمته.',
    'هدم منزل في سلوان بالقدس الثلاثاء. وقال سكان إن الشرطة رافقت الجرافات.',
  ],
  [
    'أصيب طفل في دبي السبت. وقالت والدته إن كلبا عضه.',
    'أصيب طفل في دبي السبت بعضة كلب. وقال جار إن الشرطة قتلت الكلب.',
  ],
  [
    'هوجمت حافلة في البصرة الأحد. وقالت الشرطة إن مسلحين أطلقوا النار عليها.',
    'هوجمت حافلة في البصرة الأحد. وقالت الوزارة إن الشرطة اعتقلت ثلاثة مشتبه بهم.',
  ],
  [
    'أغلقت المدارس في تونس الاثنين. وقالت النقابة إن المعلمين أضربوا.',
    'ألغيت عمليات في مستشفيات تونس الاثنين. وقالت الوزارة إن الأطباء أضربوا.',
  ],
];

/** Told all the same. */
const loud = [
  [
    'A protester was killed in Dakar on Monday. A witness said soldiers had shot him.',
    'A protester was killed in Dakar on Monday. The interior ministry denied that detained protesters had been tortured.',
  ],
  [
    'قصف مخزن قرب صنعاء الأحد. وقال البنتاغون إن طائرات أميركية استهدفته.',
    'قصف مخزن قرب صنعاء الأحد. وقالت لندن إن مقاتلات بريطانية شاركت في الغارة.',
  ],
];

describe('doers and denials told plainly by two reports', () => {
  checkReports(['agent', 'occurrence', 'cause', 'outcome'], { told, missed, silent, loud });
});
