import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

/** Pairs of statements that cannot both be true: what brought something about, and who did it. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'cause',
    { en: 'A chairlift plunged to the ground near Bansko on Sunday.', ar: 'سقط مصعد للتزلج قرب بانسكو الأحد.' },
    'The resort put the accident down to a violent gust of wind.',
    'Prosecutors said the accident was the result of a worn-out cable.',
  ],
  [
    'cause',
    { en: 'Power went out across Caracas on Sunday.', ar: 'انقطعت الكهرباء عن كراكاس الأحد.' },
    'عزت الحكومة انقطاع التيار إلى عمل تخريبي.',
    'قال خبراء إن انقطاع التيار يعود إلى نقص الصيانة.',
  ],
  [
    'cause',
    { en: 'A school roof caved in near Nairobi on Sunday.' },
    'The headteacher said days of rain brought the roof down.',
    'The building inspector said the collapse was caused by shoddy construction.',
  ],
  [
    'cause',
    { en: 'A fishing boat sank off Galicia on Sunday.', ar: 'غرق قارب صيد قبالة غاليسيا الأحد.' },
    'The coastguard said the boat sank because it collided with a container.',
    'قال أحد الناجين إن القارب غرق بسبب عطل في المحرك.',
  ],
  [
    'cause',
    { en: 'The minister resigned on Sunday.', ar: 'استقال الوزير الأحد.' },
    'The minister said he was stepping down for health reasons.',
    'The opposition said he had quit because of the bribery scandal.',
  ],
  [
    'cause',
    { ar: 'الوزير استقال الأحد.' },
    'قال الوزير إنه استقال لأسباب صحية.',
    'قالت مصادر برلمانية إن استقالته جاءت بسبب خلاف مع رئيس الوزراء.',
  ],
  [
    'cause',
    { ar: 'انهار سد ترابي قرب درنة الأحد.' },
    'أرجع المجلس البلدي انهيار السد إلى قوة الإعصار.',
    'حمّل مهندسون الإهمال مسؤولية انهيار السد.',
  ],
  [
    'cause',
    { en: 'A plane skidded off the runway in Kathmandu on Sunday.', ar: 'انزلقت طائرة عن المدرج في كاتماندو الأحد.' },
    'The airline said the plane skidded because of standing water on the runway.',
    "The investigators said the pilot's late touchdown was to blame.",
  ],
  [
    'cause',
    { en: 'A crane toppled in Mecca on Sunday.', ar: 'سقطت رافعة في مكة الأحد.' },
    'قالت الشركة إن سقوط الرافعة ناتج عن رياح شديدة.',
    'قال التحقيق إن سبب سقوط الرافعة خطأ في التركيب.',
  ],
  [
    'cause',
    { en: 'A mine collapsed in Soma on Sunday.' },
    'The operator said a minor earthquake triggered the collapse.',
    "The miners' union said removing the pillars triggered the collapse.",
  ],
  [
    'cause',
    { en: 'The cathedral caught fire on Sunday.' },
    'Investigators said a discarded cigarette set the roof on fire.',
    'The contractor said a wiring fault set the roof on fire.',
  ],
  [
    'cause',
    { ar: 'قُتل ستة أشخاص في تحطم طائرة قرب الخرطوم الأحد.' },
    'قال الجيش إن الطائرة تحطمت نتيجة خلل فني.',
    'قالت قوات الدعم السريع إنها أسقطت الطائرة.',
  ],
  [
    'cause',
    { en: 'The match was called off on Sunday.' },
    'The league said the match was called off because of a waterlogged pitch.',
    "The visiting club said the match was called off over the players' strike.",
  ],
  [
    'agent',
    { en: 'A bomb went off at a mosque in Peshawar on Sunday.', ar: 'انفجرت قنبلة في مسجد في بيشاور الأحد.' },
    'Police said the attack was the work of the Pakistani Taliban.',
    'The Pakistani Taliban said it had nothing to do with the attack.',
  ],
  [
    'agent',
    { ar: 'قُتل ناشط في البصرة الأحد.', en: 'An activist was killed in Basra on Sunday.' },
    'قالت عائلته إنه قُتل على يد ميليشيا موالية لإيران.',
    'قالت الشرطة إن عصابة لتهريب المخدرات هي التي قتلته.',
  ],
  [
    'agent',
    { en: 'A water truck was hit in Khan Younis on Sunday.', ar: 'أصيبت شاحنة مياه في خان يونس الأحد.' },
    'الدفاع المدني قال إن طائرة إسرائيلية استهدفت الشاحنة.',
    'وصف الجيش الإسرائيلي الاتهامات بأنها لا أساس لها.',
  ],
  [
    'agent',
    { en: 'A mayor was shot dead in Michoacan on Sunday.' },
    'The prosecutor said the mayor was killed by a local cartel.',
    "The mayor's widow said he died at the hands of the police.",
  ],
  [
    'agent',
    { en: 'Two villages were torched in Darfur on Sunday.', ar: 'أُحرقت قريتان في دارفور الأحد.' },
    'اتهمت لجان المقاومة قوات الدعم السريع بحرق القريتين.',
    'نفت قوات الدعم السريع مسؤوليتها عن حرق القريتين.',
  ],
  [
    'agent',
    { en: 'A tower block in Dnipro was hit by a missile on Sunday.', ar: 'أصاب صاروخ برجا سكنيا في دنيبرو الأحد.' },
    'Kyiv said a Russian missile hit the block.',
    'Moscow said the block was struck by a Ukrainian air defence missile.',
  ],
  [
    'agent',
    { en: 'A statue was toppled in Bristol on Sunday.' },
    'The council said students pulled the statue down.',
    "The students' union said far-right activists pulled the statue down.",
  ],
  [
    'agent',
    { en: 'The votes were miscounted in Lusaka on Sunday.' },
    'The commission said a clerk altered the results.',
    'The governing party said opposition agents altered the results.',
  ],
  [
    'agent',
    { en: 'A bus was set on fire in Karachi on Sunday.', ar: 'أُضرمت النار في حافلة في كراتشي الأحد.' },
    'الشرطة قالت إن متظاهرين أضرموا النار في الحافلة.',
    'قال المتظاهرون إن رجال أمن بملابس مدنية أضرموا النار في الحافلة.',
  ],
  [
    'agent',
    { en: 'A dam in Kherson was blown up on Sunday.', ar: 'فُجر سد في خيرسون الأحد.' },
    'قالت كييف إن القوات الروسية فجرت السد من الداخل.',
    'The Kremlin said Ukraine had blown up the dam.',
  ],
  [
    'cause',
    { en: 'A cable car fell near Antalya on Sunday.', ar: 'سقطت عربة تلفريك قرب أنطاليا الأحد.' },
    'قال المشغل إن السقوط سببه رياح قوية.',
    'قالت لجنة التحقيق إن السقوط يعود إلى تآكل البراغي.',
  ],
  [
    'cause',
    { en: 'A satellite failed on Sunday.' },
    'The operator said a solar storm knocked out the satellite.',
    'Rival engineers said a software error had disabled the satellite.',
  ],
  [
    'cause',
    { en: 'A landslide buried a village in Enga on Sunday.' },
    'Officials said the landslide was triggered by an earthquake.',
    'Geologists said it was triggered by mining.',
  ],
  [
    'cause',
    { en: 'A sprinter pulled out of the final on Sunday.' },
    'Her coach said she withdrew because of a thigh injury.',
    'The federation said she was withdrawn over a failed drug test.',
  ],
  [
    'cause',
    { ar: 'تسربت مواد كيميائية من مصنع في صفاقس الأحد.' },
    'قال مدير المصنع إن التسرب نجم عن خطأ بشري.',
    'قال عمال إن التسرب ناجم عن صدأ الأنابيب.',
  ],
  [
    'agent',
    { en: 'Prisoners were killed in Olenivka on Sunday.', ar: 'قُتل أسرى في أولينيفكا الأحد.' },
    'قالت موسكو إن أوكرانيا قصفت السجن.',
    'نفى الجيش الأوكراني قصف السجن واتهم روسيا بتفجيره.',
  ],
  [
    'agent',
    { en: 'A convoy of aid was looted in Gaza on Sunday.' },
    'Israel said Hamas looted the trucks.',
    'Hamas said gangs protected by Israel looted the trucks.',
  ],
  [
    'agent',
    { ar: 'تعرض حقل غاز في السليمانية لهجوم الأحد.', en: 'A gas field in Sulaymaniyah was attacked on Sunday.' },
    'قال مسؤول كردي إن فصائل مسلحة مدعومة من إيران نفذت الهجوم.',
    'The factions said Turkish drones carried out the attack.',
  ],
  [
    'agent',
    { en: 'A church was bombed in Cabo Delgado on Sunday.' },
    'Islamic State claimed responsibility for the bombing.',
    'The army said the bombing was the work of Renamo dissidents.',
  ],
  [
    'cause',
    { ar: 'اندلع حريق في سوق في صنعاء الأحد.', en: 'A fire swept through a market in Sanaa on Sunday.' },
    'قال الدفاع المدني إن الحريق نجم عن تماس كهربائي.',
    'Traders said the fire was started deliberately.',
  ],
  [
    'cause',
    { en: 'Bread prices doubled in Tunis on Sunday.', ar: 'تضاعفت أسعار الخبز في تونس الأحد.' },
    'The trade ministry blamed speculators for the rise in prices.',
    'Bakers blamed the removal of the subsidy for the rise in prices.',
  ],
  [
    'cause',
    { en: 'Bees died across Vojvodina on Sunday.' },
    'Beekeepers said pesticides killed the bees.',
    'The chemical company said a mite killed the bees.',
  ],
  [
    'agent',
    { en: 'Emails of the party were stolen on Sunday.', ar: 'سُرقت رسائل الحزب الأحد.' },
    'The intelligence chief said the theft was carried out on the orders of the Russian president.',
    'Moscow described the accusation as baseless.',
  ],
  [
    'agent',
    { en: 'A judge was gunned down in Quito on Sunday.' },
    'The minister said the judge was murdered by the Choneros gang.',
    'The gang denied having anything to do with the murder.',
  ],
  [
    'agent',
    { en: 'A village chief was kidnapped near Zamfara on Sunday.' },
    'Relatives said it was soldiers who took him away.',
    'The army said bandits had abducted him.',
  ],
  [
    'agent',
    { en: 'A leaked recording surfaced on Sunday.' },
    'The palace said a former aide leaked the recording.',
    'The former aide said the palace itself had leaked it.',
  ],
  [
    'cause',
    { en: 'A cruise bus overturned near Cusco on Sunday.' },
    'Police said the bus overturned after a tyre burst.',
    'Passengers said the driver had fallen asleep at the wheel.',
  ],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'cause',
    { en: 'A singer was found dead in her flat on Sunday.' },
    'Police said she died of a drug overdose.',
    'Her sister said she was strangled.',
  ],
  [
    'cause',
    { en: 'A cholera outbreak hit the camp on Sunday.' },
    'The health ministry traced the outbreak to a contaminated well.',
    'Aid workers said the outbreak was brought in by newly arrived soldiers.',
  ],
  [
    'cause',
    { en: 'The currency plunged on Sunday.', ar: 'هوت العملة الأحد.' },
    'The central bank attributed the fall to panic buying of dollars.',
    "Economists attributed the fall to the government's money printing.",
  ],
  [
    'agent',
    { en: "The opposition's headquarters was ransacked on Sunday." },
    'The party blamed ruling party youths for the ransacking.',
    "The interior minister said the opposition's own supporters ransacked the building.",
  ],
  [
    'agent',
    { en: 'A dissident was found dead in Vienna on Sunday.', ar: 'عُثر على معارض ميتا في فيينا الأحد.' },
    'قالت زوجته إن المخابرات وراء مقتله.',
    'نفت السلطات أي دور لها في مقتله.',
  ],
  [
    'agent',
    { en: 'A peacekeeper was killed in Bangui on Sunday.', ar: 'قُتل جندي حفظ سلام في بانغي الأحد.' },
    'The UN mission said Wagner mercenaries opened fire on the patrol.',
    'الحكومة قالت إن المتمردين هم من أطلقوا النار على الدورية.',
  ],
  [
    'agent',
    { en: 'A journalist was stabbed in Istanbul on Sunday.' },
    'Her lawyer said her attackers acted on the orders of a businessman.',
    'The businessman said he had no part in the attack.',
  ],
  [
    'agent',
    { ar: 'اغتيل قائد ميداني في إدلب الأحد.' },
    'قالت هيئة تحرير الشام إن تنظيم داعش اغتال القائد.',
    'أعلنت جماعة أنصار التوحيد مسؤوليتها عن اغتياله.',
  ],
  [
    'agent',
    { en: 'Pollution killed fish in the Oder on Sunday.' },
    'Poland said a German chemical plant dumped the waste in the river.',
    'Berlin said the waste was dumped by a Polish mine.',
  ],
  [
    'agent',
    { en: 'The ceasefire broke down on Sunday.', ar: 'انهار وقف إطلاق النار الأحد.' },
    'حمّلت حماس إسرائيل مسؤولية انهيار الهدنة.',
    'Israel blamed Hamas for the collapse of the truce.',
  ],
  [
    'cause',
    { en: 'A hospital ward in Nasiriya burned on Sunday.', ar: 'احترق جناح مستشفى في الناصرية الأحد.' },
    'The health department said exploding oxygen cylinders were behind the fire.',
    'قال الدفاع المدني إن تماسا كهربائيا كان وراء الحريق.',
  ],
  [
    'cause',
    { ar: 'انقطع الإنترنت في السودان الأحد.' },
    'قالت شركة الاتصالات إن الانقطاع نتيجة نقص الوقود.',
    'قال ناشطون إن الانقطاع جاء بقرار من السلطات.',
  ],
  [
    'cause',
    { en: 'A boy drowned in Sharjah on Sunday.', ar: 'مات طفل في الشارقة الأحد.' },
    'قال الطبيب الشرعي إن الطفل مات غرقا.',
    'قال والده إن الطفل مات بصعقة كهربائية.',
  ],
  [
    'cause',
    { en: 'A train crashed near Larissa on Sunday.' },
    "The government blamed a stationmaster's error for the crash.",
    'Rail workers put it down to signals that had not worked for years.',
  ],
  [
    'agent',
    { en: 'A refugee was shot at the Evros border on Sunday.' },
    'Turkey said Greek guards shot the man.',
    'Athens dismissed the claim as fake news.',
  ],
  [
    'agent',
    { ar: 'اختُطف رجل أعمال في طرابلس الأحد.' },
    'قالت أسرته إن قوة الردع هي من خطفته.',
    'قالت قوة الردع إنها لا علاقة لها باختطافه.',
  ],
  [
    'agent',
    { en: 'A spill blackened beaches near Lima on Sunday.' },
    'Repsol said an Italian tanker had spilled the oil.',
    'The shipowner said Repsol was responsible for the spill.',
  ],
  [
    'agent',
    { en: 'The deal to end the strike collapsed on Sunday.' },
    'The airline accused the pilots of walking out of the talks.',
    'The pilots said it was the airline that had walked out.',
  ],
  [
    'agent',
    { en: 'A prisoner died in custody in Minsk on Sunday.', ar: 'توفي سجين أثناء الاحتجاز في مينسك الأحد.' },
    'The prison said he had taken his own life.',
    'Fellow inmates said guards had beaten him to death.',
  ],
  [
    'agent',
    { en: 'A student was beaten to death in Kampala on Sunday.' },
    'Witnesses said the guards beat him to death.',
    'The university denied that its guards were involved.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    { en: 'A chairlift plunged to the ground near Bansko on Sunday.' },
    'The resort put the accident down to a violent gust of wind.',
    'Rescuers said high winds caused the accident.',
  ],
  [
    { en: 'A cruise bus overturned near Cusco on Sunday.' },
    'Police said the bus overturned after a tyre burst.',
    'Passengers said they broke the windows to get out.',
  ],
  [
    { en: 'Power went out across Caracas on Sunday.', ar: 'انقطعت الكهرباء عن كراكاس الأحد.' },
    'عزت الحكومة انقطاع التيار إلى عمل تخريبي.',
    'قال وزير الطاقة إن المخربين هاجموا محطة التحويل.',
  ],
  [
    { en: 'A school roof caved in near Nairobi on Sunday.' },
    'The headteacher said days of rain brought the roof down.',
    'The mayor said heavy rain also flooded the main road.',
  ],
  [
    { en: 'A fishing boat sank off Galicia on Sunday.', ar: 'غرق قارب صيد قبالة غاليسيا الأحد.' },
    'The coastguard said the boat sank because it collided with a container.',
    'قالت السلطات إن اصطداما بحاوية أدى إلى غرق القارب.',
  ],
  [
    { en: 'The minister resigned on Sunday.' },
    'The minister said he was stepping down for health reasons.',
    'The prime minister thanked him for his work and named a successor.',
  ],
  [
    { en: 'Bread prices doubled in Tunis on Sunday.', ar: 'تضاعفت أسعار الخبز في تونس الأحد.' },
    'The trade ministry blamed speculators for the rise in prices.',
    "The bakers' union blamed the ministry for its silence.",
  ],
  [
    { en: 'A singer was found dead in her flat on Sunday.' },
    'Police said she died of a drug overdose.',
    'Her manager said she had taken too many sleeping pills.',
  ],
  [
    { ar: 'انهار سد ترابي قرب درنة الأحد.' },
    'أرجع المجلس البلدي انهيار السد إلى قوة الإعصار.',
    'قالت الأرصاد إن الأمطار الغزيرة رفعت منسوب المياه قبل انهيار السد.',
  ],
  [
    { en: 'A cholera outbreak hit the camp on Sunday.' },
    'The health ministry traced the outbreak to a contaminated well.',
    'Aid workers said dirty water was the source of the disease.',
  ],
  [
    { en: 'A plane skidded off the runway in Kathmandu on Sunday.' },
    'The airline said the plane skidded because of standing water on the runway.',
    'Police said the crash caused a two-hour closure of the airport.',
  ],
  [
    { ar: 'اندلع حريق في سوق في صنعاء الأحد.' },
    'قال الدفاع المدني إن الحريق نجم عن تماس كهربائي.',
    'قال التجار إن الحريق تسبب في خسائر كبيرة.',
  ],
  [
    { en: 'A crane toppled in Mecca on Sunday.', ar: 'سقطت رافعة في مكة الأحد.' },
    'قالت الشركة إن سقوط الرافعة ناتج عن رياح شديدة.',
    'قال الدفاع المدني إن سبب الحادث ما زال قيد التحقيق.',
  ],
  [
    { en: 'The currency plunged on Sunday.' },
    'The central bank attributed the fall to panic buying of dollars.',
    'A trader said the fall caused panic among importers.',
  ],
  [
    { en: 'A mine collapsed in Soma on Sunday.' },
    'The operator said a minor earthquake triggered the collapse.',
    'The governor said the collapse was the result of a tremor.',
  ],
  [
    { en: 'The cathedral caught fire on Sunday.' },
    'Investigators said a discarded cigarette may have set the roof on fire.',
    'The contractor said a wiring fault set the roof on fire.',
  ],
  [
    { en: 'A prisoner died in custody in Minsk on Sunday.' },
    'The prison said he had taken his own life.',
    'His lawyer said guards had found him hanging in his cell.',
  ],
  [
    { en: 'The match was called off on Sunday.' },
    'The league said the match was called off because of a waterlogged pitch.',
    'The visiting club said heavy rain had flooded the pitch.',
  ],
  [
    { en: 'A warehouse burned down in Lagos on Sunday.' },
    'The fire service said a gas leak caused the explosion and the explosion caused the fire.',
    'The owner said an explosion caused the fire.',
  ],
  [
    { en: 'A bomb went off at a mosque in Peshawar on Sunday.' },
    'Police said the attack was the work of the Pakistani Taliban.',
    'The Afghan Taliban said it had nothing to do with the attack.',
  ],
  [
    { en: 'A village chief was kidnapped near Zamfara on Sunday.' },
    'Relatives said gunmen took him away.',
    'The army said bandits had abducted him.',
  ],
  [
    { ar: 'قُتل ناشط في البصرة الأحد.', en: 'An activist was killed in Basra on Sunday.' },
    'قالت عائلته إنه قُتل على يد ميليشيا موالية لإيران.',
    'Police said masked gunmen killed him outside his home.',
  ],
  [
    { en: 'Emails of the party were stolen on Sunday.' },
    'The intelligence chief said the theft was carried out on the orders of the Russian president.',
    'The FBI said Russian hackers had stolen the emails.',
  ],
  [
    { en: 'A water truck was hit in Khan Younis on Sunday.', ar: 'أصيبت شاحنة مياه في خان يونس الأحد.' },
    'الدفاع المدني قال إن طائرة إسرائيلية استهدفت الشاحنة.',
    'قال الجيش الإسرائيلي إنه يتحقق من التقرير.',
  ],
  [
    { en: 'A mayor was shot dead in Michoacan on Sunday.' },
    'The prosecutor said the mayor was killed by a local cartel.',
    'Police said two men on a motorbike shot him.',
  ],
  [
    { en: 'Two villages were torched in Darfur on Sunday.', ar: 'أُحرقت قريتان في دارفور الأحد.' },
    'اتهمت لجان المقاومة قوات الدعم السريع بحرق القريتين.',
    'قالت الأمم المتحدة إن قوات الدعم السريع أحرقت القريتين.',
  ],
  [
    { en: 'A tower block in Dnipro was hit by a missile on Sunday.' },
    'Kyiv said a Russian missile hit the block.',
    "Ukraine's air force said its air defences shot down ten missiles.",
  ],
  [
    { en: "The opposition's headquarters was ransacked on Sunday." },
    'The party blamed ruling party youths for the ransacking.',
    'The party blamed the police for failing to protect the building.',
  ],
  [
    { en: 'A dissident was found dead in Vienna on Sunday.', ar: 'عُثر على معارض ميتا في فيينا الأحد.' },
    'قالت زوجته إن المخابرات وراء مقتله.',
    'قالت السلطات إنها فتحت تحقيقا في مقتله.',
  ],
  [
    { en: 'A statue was toppled in Bristol on Sunday.' },
    'The council said students pulled the statue down.',
    'Police said protesters pulled the statue down.',
  ],
  [
    { en: 'A peacekeeper was killed in Bangui on Sunday.' },
    'The UN mission said Wagner mercenaries opened fire on the patrol.',
    'The government said rebels attacked a village north of the capital.',
  ],
  [
    { en: 'A journalist was stabbed in Istanbul on Sunday.' },
    'Her lawyer said her attackers acted on the orders of a businessman.',
    'Police said two men stabbed her.',
  ],
  [
    { ar: 'اغتيل قائد ميداني في إدلب الأحد.' },
    'قالت هيئة تحرير الشام إن تنظيم داعش اغتال القائد.',
    'قال المرصد إن مسلحين مجهولين اغتالوا القائد.',
  ],
  [
    { en: 'Pollution killed fish in the Oder on Sunday.' },
    'Poland said a German chemical plant dumped the waste in the river.',
    'Germany said it would help to clean the river.',
  ],
  [
    { en: 'The ceasefire broke down on Sunday.', ar: 'انهار وقف إطلاق النار الأحد.' },
    'حمّلت حماس إسرائيل مسؤولية انهيار الهدنة.',
    'قالت قطر إنها تحمل إسرائيل مسؤولية انهيار الهدنة.',
  ],
  [
    { en: 'A boat carrying migrants sank off Crete on Sunday.' },
    'The coastguard arrested four smugglers.',
    'Survivors said a fisherman rescued them.',
  ],
  [
    { en: 'A student was beaten to death in Kampala on Sunday.' },
    'Witnesses said the guards beat him to death.',
    'The university said it had suspended two guards.',
  ],
  [
    { en: 'A bus was set on fire in Karachi on Sunday.', ar: 'أُضرمت النار في حافلة في كراتشي الأحد.' },
    'الشرطة قالت إن متظاهرين أضرموا النار في الحافلة.',
    'قال شاهد إن الشرطة أطلقت النار على المتظاهرين.',
  ],
  [
    { en: 'A dam in Kherson was blown up on Sunday.', ar: 'فُجر سد في خيرسون الأحد.' },
    'قالت كييف إن القوات الروسية فجرت السد من الداخل.',
    'Ukraine accused Moscow of blowing up the dam.',
  ],
  [
    { en: 'A cable car fell near Antalya on Sunday.', ar: 'سقطت عربة تلفريك قرب أنطاليا الأحد.' },
    'قال المشغل إن السقوط سببه رياح قوية.',
    'قالت لجنة التحقيق إنها ستفحص البراغي.',
  ],
  [
    { en: 'A hospital ward in Nasiriya burned on Sunday.', ar: 'احترق جناح مستشفى في الناصرية الأحد.' },
    'The health department said exploding oxygen cylinders spread the fire.',
    'قال الدفاع المدني إن تماسا كهربائيا كان وراء الحريق.',
  ],
  [
    { en: 'A landslide buried a village in Enga on Sunday.' },
    'Officials said the landslide was triggered by an earthquake.',
    'Geologists said the landslide could have been triggered by mining.',
  ],
  [
    { en: 'A sprinter pulled out of the final on Sunday.' },
    'Her coach said she withdrew because of a thigh injury.',
    'The federation said she had hurt her leg in the heats.',
  ],
  [
    { ar: 'انقطع الإنترنت في السودان الأحد.' },
    'قالت شركة الاتصالات إن الانقطاع نتيجة نقص الوقود.',
    'قال ناشطون إن انقطاع الإنترنت تسبب في نقص الدواء.',
  ],
  [
    { en: 'A boy drowned in Sharjah on Sunday.', ar: 'مات طفل في الشارقة الأحد.' },
    'قال الطبيب الشرعي إن الطفل مات غرقا.',
    'Police said the boy had fallen into a pool.',
  ],
  [
    { en: 'A train crashed near Larissa on Sunday.' },
    "The government blamed a stationmaster's error for the crash.",
    'A union blamed the government for the delay of the inquiry.',
  ],
  [
    { en: 'Bees died across Vojvodina on Sunday.' },
    'Beekeepers said pesticides killed the bees.',
    'The ministry said a farm chemical killed the bees.',
  ],
  [
    { en: 'A refugee was shot at the Evros border on Sunday.' },
    'Turkey said Greek guards shot the man.',
    'Athens said its guards had fired warning shots.',
  ],
  [
    { en: 'A judge was gunned down in Quito on Sunday.' },
    'The minister said the judge was murdered by the Choneros gang.',
    'Prosecutors said two teenagers were paid to shoot the judge.',
  ],
  [
    { ar: 'تعرض حقل غاز في السليمانية لهجوم الأحد.' },
    'قال مسؤول كردي إن فصائل مسلحة مدعومة من إيران نفذت الهجوم.',
    'قال وزير في بغداد إن طائرات مسيرة نفذت الهجوم.',
  ],
  [
    { en: 'A leaked recording surfaced on Sunday.' },
    'The palace said a former aide leaked the recording.',
    'The newspaper said it would not name its source.',
  ],
  [
    { en: 'A church was bombed in Cabo Delgado on Sunday.' },
    'Islamic State claimed responsibility for the bombing.',
    'The army said Islamist insurgents carried out the bombing.',
  ],
  [
    { ar: 'اختُطف رجل أعمال في طرابلس الأحد.' },
    'قالت أسرته إن قوة الردع هي من خطفته.',
    'قالت وزارة الداخلية إنها تبحث عن الخاطفين.',
  ],
  [
    { en: 'A spill blackened beaches near Lima on Sunday.' },
    'Repsol said an Italian tanker had spilled the oil.',
    'The government said Repsol was responsible for cleaning the beaches.',
  ],
  [
    { en: 'A convoy of aid was looted in Gaza on Sunday.' },
    'Israel said Hamas looted the trucks.',
    'The UN said Israeli soldiers stopped the convoy at a checkpoint.',
  ],
  [
    { en: 'The deal to end the strike collapsed on Sunday.' },
    'The airline accused the pilots of walking out of the talks.',
    'The pilots said they had left the talks in protest.',
  ],
];

describe('who or what is to blame', () => {
  checkPairs({ told: disputed, missed, compatible });
});
