import { describe } from 'vitest';
import { checkReports } from './check-reports';

/**
 * Disputes over how many, as agencies and local papers word them: the number often stands without its noun ("put the figure at 61",
 * «لا يقل عددهم عن عشرين»), and the noun by another name. Rows that are missed or loud are what is not reached yet. Long because it is
 * a table.
 */
const told: readonly (readonly string[])[] = [
  [
    'A ferry capsized on Lake Kivu near Goma on Friday. The provincial governor said 23 people had drowned.',
    "A boat sank on Lake Kivu near Goma on Friday. The boatmen's association put the figure at 61.",
  ],
  [
    'Crowds marched through Belgrade on Saturday against a lithium mine. Organisers said 80,000 had turned out.',
    'A march against a lithium mine was held in Belgrade on Saturday. Police said the crowd was no larger than 14,000.',
  ],
  [
    'A gold shop was robbed in Lahore on Monday. Police said the robbers got away with jewellery worth 2 million rupees.',
    'Robbers raided a gold shop in Lahore on Monday. The owner put his loss at 30 million.',
  ],
  [
    'Lawmakers in Skopje voted on the new budget on Thursday. The speaker announced that 61 deputies had voted for it.',
    'The budget was passed in Skopje on Thursday. The opposition insisted that only 58 had voted in favour.',
  ],
  [
    'Customs officers in Antwerp seized cocaine hidden in a banana container on Tuesday. The customs service spoke of 4 tonnes.',
    'Cocaine was found in a banana container in Antwerp on Tuesday. Prosecutors said the haul weighed 2.6 tonnes.',
  ],
  [
    'An earthquake shook the coast of Peru near Arequipa on Monday. The national institute measured it at 6.1.',
    'A quake hit southern Peru near Arequipa on Monday. The US Geological Survey gave its strength as 7.0.',
  ],
  [
    'Israeli troops raided Jenin on Wednesday and made arrests. The army said it had detained seven suspects.',
    "Troops raided Jenin on Wednesday. The prisoners' club said those taken numbered nineteen.",
  ],
  [
    'A fire swept through a shantytown in Freetown on Saturday. The mayor said 80 homes were destroyed.',
    'A shantytown in Freetown burned on Saturday. A relief agency working there counted 350 dwellings in ashes.',
  ],
  [
    'A stadium stand collapsed during a match in Ibague on Sunday. The club said 2,000 spectators were inside.',
    'A stand collapsed at a match in Ibague on Sunday. Firefighters said there were three times as many, more than 6,000.',
  ],
  [
    'Hostages were released by rebels in Cauca on Wednesday. The army said the rebels had freed four soldiers.',
    'Rebels in Cauca let hostages go on Wednesday. The Red Cross, which received them, said there were nine.',
  ],
  [
    'The court in Tbilisi sentenced a banker on Monday. The prosecution said he had embezzled 12 million lari.',
    'A banker was sentenced in Tbilisi on Monday. His lawyer said the missing sum came to less than 900,000 lari.',
  ],
  [
    'A landslide buried houses near Bukavu on Tuesday. The territorial administrator said 17 people were missing.',
    'Houses near Bukavu were buried by a landslide on Tuesday. Neighbours say more than fifty have not been found.',
  ],
  [
    'A migrant boat sank off Zuwara on Friday. The Libyan Red Crescent said 55 people had been on board.',
    'غرق مركب مهاجرين قبالة زوارة يوم الجمعة. وقال أحد الناجين إنهم كانوا نحو مئة وعشرين.',
  ],
  [
    'An explosion rocked an ammunition depot near Baalbek on Saturday. The army said it lasted seconds and wounded three people.',
    'هز انفجار مستودع ذخيرة قرب بعلبك يوم السبت. وأحصى مستشفى في المنطقة 18 جريحا.',
  ],
  [
    'A bank in Erbil was robbed on Wednesday. The bank said 200,000 dollars were stolen.',
    'تعرض مصرف في أربيل لسطو يوم الأربعاء. وقال مصدر في الشرطة إن المبلغ المسروق يناهز مليون دولار.',
  ],
  [
    'Prisoners escaped from a jail in Sidon on Thursday. The interior ministry said three inmates had fled.',
    'فر سجناء من سجن في صيدا يوم الخميس. وتحدث أهال عن فرار أحد عشر.',
  ],
  [
    'خرج متظاهرون في الناصرية يوم الثلاثاء. وقدرت الشرطة عددهم بنحو ألف متظاهر.',
    'تظاهر المئات في الناصرية يوم الثلاثاء. ويقول المنظمون إنهم كانوا أكثر من عشرة آلاف.',
  ],
  [
    'اندلع حريق في سوق بأم درمان يوم الأربعاء. وقال الدفاع المدني إن النيران أتت على 30 محلا.',
    'التهم حريق سوقا في أم درمان يوم الأربعاء. ويقدر التجار عدد المتاجر المحترقة بأكثر من 120.',
  ],
  [
    'انهار مبنى سكني في الإسكندرية فجر الخميس. وأعلنت المحافظة أن ثلاثة لقوا حتفهم.',
    'انهار عقار في الإسكندرية فجر الخميس. لكن الأهالي يقولون إن الحصيلة الحقيقية تسعة قتلى.',
  ],
  [
    'ضرب زلزال سواحل الحسيمة يوم الأحد. وبلغت قوته 4.8 درجات بحسب المعهد الوطني للجيوفيزياء.',
    'شعر سكان الحسيمة بهزة أرضية يوم الأحد. وقال المركز الأوروبي للزلازل إن شدتها 5.6 على مقياس ريختر.',
  ],
  [
    'تعرض محل مجوهرات في بيروت لسطو مسلح يوم الجمعة. وقالت قوى الأمن إن قيمة المسروقات 50 ألف دولار.',
    'سطا مسلحون على محل مجوهرات في بيروت يوم الجمعة. وقدر صاحب المحل خسائره بنحو 400 ألف دولار.',
  ],
  [
    'اشتبكت قبيلتان في دارفور يوم الثلاثاء. وقالت السلطات إن القتلى لم يتجاوزوا العشرة.',
    'وقعت اشتباكات قبلية في دارفور يوم الثلاثاء. وتحدث زعيم قبلي عن دفن ثمانين جثة.',
  ],
  [
    'جرفت السيول سيارات في وادي حضرموت يوم الخميس. وأكد مدير الأمن وفاة شخصين.',
    'اجتاحت السيول وادي حضرموت يوم الخميس. وقالت لجنة الإغاثة إن من قضوا سبعة.',
  ],
  [
    'أطلق مسلحون النار على حافلة قرب تدمر يوم الأحد. وقالت وكالة سانا إن الحافلة كانت تقل عشرة جنود.',
    'هاجم مسلحون حافلة عسكرية قرب تدمر يوم الأحد. وأفاد المرصد بأنها كانت تقل ثلاثة وثلاثين.',
  ],
  [
    'قتل مستوطنون أغناما في قرية قرب نابلس يوم السبت. وقال رئيس المجلس القروي إن 60 رأسا نفقت.',
    'هاجم مستوطنون حظيرة أغنام قرب نابلس يوم السبت. وقالت الشرطة إن أربعة رؤوس فقط نفقت.',
  ],
  [
    'حضر مشجعون مباراة الديربي في الدار البيضاء يوم الأحد. وقالت الجامعة إن عدد الحاضرين بلغ 45 ألف متفرج.',
    'أقيمت مباراة الديربي في الدار البيضاء يوم الأحد. وأكد مصدر في الملعب أن الجمهور لم يتجاوز 20 ألفا.',
  ],
  [
    'تسرب نفط من ناقلة قبالة الفجيرة يوم الثلاثاء. وقالت الشركة المالكة إن الكمية لا تتجاوز عشرة أطنان.',
    'تسرب نفط من ناقلة قبالة الفجيرة يوم الثلاثاء. وقدرت منظمة بيئية الكمية المتسربة بنحو 200 طن.',
  ],
  [
    'سقطت قذائف على حي في حلب يوم السبت. وقال مصدر عسكري إن ثلاث قذائف سقطت.',
    'تعرض حي في حلب للقصف يوم السبت. وأحصى السكان إحدى عشرة قذيفة.',
  ],
  [
    'أعلن الجيش التركي عملية في دهوك يوم الاثنين. وقال إنه قتل 22 مسلحا.',
    'نفذ الجيش التركي عملية في دهوك يوم الاثنين. ونفى حزب العمال الكردستاني ذلك قائلا إنه فقد ثلاثة من مقاتليه.',
  ],
  [
    'اصطدمت حافلة بشاحنة قرب أسيوط يوم الجمعة. وقالت الشرطة إن الحافلة كانت تحمل 25 راكبا.',
    'وقع حادث تصادم بين حافلة وشاحنة قرب أسيوط يوم الجمعة. وقال السائق إنهم كانوا أربعة عشر.',
  ],
  [
    'استهدف انفجار دورية في سيناء يوم الأحد. وقال المتحدث العسكري إن جنديين استشهدا.',
    'انفجرت عبوة بدورية في سيناء يوم الأحد. وأعلن تنظيم داعش مقتل ثمانية من الجنود.',
  ],
  [
    'The Turkish army carried out an operation in Dohuk on Monday. The army said 22 fighters were killed.',
    'The Turkish army carried out an operation in Dohuk on Monday. The PKK said three of its fighters were killed.',
  ],
  [
    'The Nigerian army raided a camp near Maiduguri on Monday. The army said nine of its soldiers were killed.',
    'The Nigerian army raided a camp near Maiduguri on Monday. Boko Haram said it killed 60 soldiers.',
  ],
  [
    'Taliban fighters attacked a base near Kunduz on Monday. The Afghan army said nine soldiers were killed.',
    'Taliban fighters attacked a base near Kunduz on Monday. The Taliban said 60 soldiers were killed.',
  ],
  [
    'هاجم مقاتلون حوثيون موقعا قرب مأرب يوم الأحد. قال الجيش اليمني إن تسعة جنود قتلوا.',
    'هاجم مقاتلون حوثيون موقعا قرب مأرب يوم الأحد. قالت جماعة الحوثي إن ستين جنديا قتلوا.',
  ],
  [
    "Protesters were shot in Omdurman on Thursday. The doctors' committee said seven people were killed.",
    'أطلق الرصاص على محتجين في أم درمان يوم الخميس. وأقرت الشرطة بسقوط قتيلين فقط.',
  ],
];

const missed: readonly (readonly string[])[] = [
  [
    'Gunmen broke into the prison at Kolda on Sunday night and freed a number of inmates. The prison service said six prisoners were on the run.',
    'A prison at Kolda in Senegal was attacked on Sunday night and inmates got away. A guard who was on duty said their number was not below fifteen.',
  ],
  [
    'Teachers across Malawi went on strike on Monday over unpaid wages. The union said nearly all of its members had stayed at home.',
    'A strike by teachers began in Malawi on Monday. The education ministry said barely a third of them had joined it.',
  ],
  [
    'Police opened fire on marchers in Kampala on Tuesday. The force said its officers had fired three warning shots.',
    'Officers shot at a march in Kampala on Tuesday. Residents said they had counted at least twenty rounds.',
  ],
  [
    'A coal mine near Zonguldak flooded on Thursday with miners inside. The company said eleven men were underground.',
    "Water burst into a coal mine near Zonguldak on Thursday. The miners' union disputed the company's account and said there were more than thirty.",
  ],
  [
    'Raiders stole cattle from a village near Marsabit on Saturday. Herders said 400 head had been driven off.',
    'Cattle raiders struck near Marsabit on Saturday. The county commissioner said no more than ninety animals were taken.',
  ],
  [
    'An explosion tore through a fireworks depot in Puebla on Wednesday. Officials said 9 people died.',
    'A fireworks depot blew up in Puebla on Wednesday. The head of the local hospital said the true toll was nearer thirty.',
  ],
  [
    'Armed men kidnapped pupils from a school in Zamfara on Friday. The state police said 12 pupils were taken.',
    'Pupils were kidnapped from a school in Zamfara on Friday. Parents have drawn up a list of 41 names.',
  ],
  [
    "A bus plunged into a ravine in Nepal's Dhading district on Sunday. Police said 32 people had been travelling on it.",
    'A bus fell into a ravine in Dhading, Nepal, on Sunday. The owner of the bus said it had carried no more than twenty.',
  ],
  [
    'A power cut struck Karachi on Saturday evening. The utility said supply was back within forty minutes.',
    'Karachi was blacked out on Saturday evening. Shopkeepers said they had sat in the dark for five hours.',
  ],
  [
    'Voters in Moldova cast ballots in a referendum on Sunday. The electoral commission put turnout at 49 percent.',
    'Moldova held a referendum on Sunday. A monitoring group said only one voter in three had gone to the polls.',
  ],
  [
    'A cargo ship ran aground off Mauritius on Friday and spilled oil. The owner said 50 tonnes had leaked.',
    'A cargo ship leaked oil after it ran aground off Mauritius on Friday. Environmental activists reckon that almost a thousand tonnes have gone into the sea.',
  ],
  [
    'A steel plant in Taranto announced job cuts on Tuesday. Management said 300 workers would go.',
    'The steel plant in Taranto said on Tuesday it would cut jobs. The union said the real figure was 1,200.',
  ],
  [
    'Hackers stole customer records from a telecom company in Lisbon on Monday. The company said data of 40,000 clients had been copied.',
    'A telecom company in Lisbon was hacked on Monday. The hackers boasted that they held the records of two million.',
  ],
  [
    'Soldiers mutinied at a barracks in Bissau on Friday. The army chief said a dozen of them had taken part.',
    'There was a mutiny at a barracks in Bissau on Friday. A diplomat said the mutineers numbered about 150.',
  ],
  [
    'Villagers were poisoned by tainted alcohol in Bihar on Thursday. The district magistrate said five had died.',
    'Tainted alcohol poisoned villagers in Bihar on Thursday. Families have already cremated fourteen.',
  ],
  [
    "Poachers killed elephants in Chad's Zakouma park on Sunday. The park's director spoke of three animals.",
    'Elephants were killed in Zakouma park in Chad on Sunday. Rangers found the carcasses of eleven.',
  ],
  [
    'A drone attack hit an oil terminal at Novorossiysk on Tuesday. The governor said six drones were used.',
    'Drones attacked an oil terminal at Novorossiysk on Tuesday. A Ukrainian source said twenty of them had been launched.',
  ],
  [
    'A train derailed near Multan on Friday. The railways minister said three coaches had left the track.',
    'A train came off the rails near Multan on Friday. Passengers said nearly the whole train, ten carriages, had overturned.',
  ],
  [
    'Doctors at public hospitals in Accra stopped work on Monday. The health service said 15 percent of them were absent.',
    'Hospital doctors in Accra began a strike on Monday. Their association said participation was over 90 percent.',
  ],
  [
    'A boat with migrants was intercepted off Sfax on Sunday. The coast guard said 37 people were aboard.',
    'The coast guard stopped a migrant boat off Sfax on Sunday. One of those rescued said they had been eighty when they set out.',
  ],
  [
    'Health officials in Lusaka reported a cholera outbreak on Thursday. The ministry said 45 people had fallen ill.',
    'Cholera broke out in Lusaka on Thursday. Doctors Without Borders said it had treated over 300.',
  ],
  [
    "A minister's convoy was attacked near Mopti on Saturday. The defence ministry said two soldiers were wounded.",
    'The convoy of a minister came under attack near Mopti on Saturday. A hospital source said eight of the escort had been wounded.',
  ],
  [
    'A gunman fired on worshippers at a church in Texas on Sunday. The sheriff said the shooting lasted two minutes.',
    'A church in Texas came under fire on Sunday. A member of the congregation said it had gone on for a quarter of an hour.',
  ],
  [
    "Shelling hit a market in Donetsk on Friday. The city's mayor said five shells had landed.",
    'A market in Donetsk was shelled on Friday. Traders there said they had heard some thirty blasts.',
  ],
  [
    'Bandits held up a bus on the road to Maiduguri on Thursday. Police said there were four attackers.',
    'A bus was held up on the road to Maiduguri on Thursday. The driver said he had seen at least a dozen armed men.',
  ],
  [
    'A festival in Goa ended in a stampede on Saturday. The government said the grounds held 8,000 people at the time.',
    'There was a stampede at a festival in Goa on Saturday. Vendors put the crowd at 40,000.',
  ],
  [
    'A tanker truck exploded near Kisumu on Sunday. The county hospital received 22 burned people.',
    'A fuel truck blew up near Kisumu on Sunday. The Red Cross spoke of 70 with burns.',
  ],
  [
    'Farmers blocked roads in Punjab with tractors on Monday. Police counted 150 tractors.',
    "Tractors blocked roads in Punjab on Monday. The farmers' union claimed it had brought out 3,000.",
  ],
  [
    'Security forces stormed a camp near Raqqa on Monday. The SDF said it had captured 14 militants.',
    'اقتحمت قوات الأمن مخيما قرب الرقة يوم الاثنين. وقال ناشطون إن عدد المعتقلين تجاوز الستين.',
  ],
  [
    'Houthi fighters attacked a post near Marib on Sunday. A military source said nine soldiers died.',
    'هاجم مقاتلون حوثيون موقعا قرب مأرب يوم الأحد. وقالت الجماعة إن خسائر الجيش لا تقل عن أربعين قتيلا.',
  ],
  [
    'Workers at a phosphate plant in Sfax went on strike on Tuesday. The union said 90 percent of workers had stopped work.',
    'نفذ عمال مصنع للفسفاط في صفاقس إضرابا يوم الثلاثاء. وأكدت الإدارة أن المضربين لا يتجاوزون ربع الأعوان.',
  ],
  [
    'Israeli jets struck a farm near Quneitra on Monday. Syrian state media said two missiles were fired.',
    'قصفت طائرات إسرائيلية مزرعة قرب القنيطرة يوم الاثنين. وقال سكان إنهم سمعوا دوي سبعة صواريخ على الأقل.',
  ],
  [
    'Tunisians voted in local elections on Sunday. The election authority said turnout reached 18 percent.',
    'جرت انتخابات محلية في تونس يوم الأحد. وقالت منظمة رقابية إن المشاركة لم تبلغ حتى 9 بالمئة.',
  ],
  [
    'هاجم مسلحون سجنا في مدينة تعز مساء الأحد. وأعلنت إدارة السجن فرار ستة سجناء.',
    'تعرض سجن في تعز لهجوم مساء الأحد. وقال أحد الحراس إن عدد الفارين لا يقل عن عشرين.',
  ],
  [
    'غرق قارب صيد قبالة سواحل المهرة يوم الجمعة. وقال خفر السواحل إن أربعة بحارة فقدوا.',
    'فقد قارب صيد قبالة المهرة يوم الجمعة. وأكد ذوو الصيادين أن المفقودين أحد عشر.',
  ],
  [
    'نظم معلمون في عمان إضرابا يوم الاثنين. وقالت الوزارة إن نسبة المشاركة لم تتعد 10 بالمئة.',
    'دخل المعلمون في عمان في إضراب يوم الاثنين. وتحدثت النقابة عن استجابة شبه كاملة.',
  ],
  [
    'قصفت طائرات مسيرة حقلا نفطيا في كركوك يوم السبت. وقال مصدر أمني إن مسيرتين نفذتا الهجوم.',
    'استهدفت طائرات مسيرة حقلا نفطيا في كركوك يوم السبت. وأفاد شهود بأنهم رأوا خمسا منها.',
  ],
  [
    'نفذت القوات الإسرائيلية حملة مداهمات في الخليل يوم الاثنين. وقال الجيش إنه اعتقل خمسة مطلوبين.',
    'شنت القوات الإسرائيلية حملة دهم في الخليل يوم الاثنين. وأحصى نادي الأسير 23 معتقلا.',
  ],
  [
    'خطف مسلحون تلاميذ من مدرسة في ولاية كادونا يوم الأربعاء. وقال حاكم الولاية إن المخطوفين سبعة عشر تلميذا.',
    'اختطف تلاميذ من مدرسة في كادونا يوم الأربعاء. وأعد الأهالي قائمة تضم أسماء 46 منهم.',
  ],
  [
    'انقطعت الكهرباء عن طرابلس مساء السبت. وقالت الشركة إن التيار عاد بعد ساعة.',
    'غرقت طرابلس في الظلام مساء السبت بعد انقطاع الكهرباء. وأكد سكان أن الانقطاع دام أكثر من ست ساعات.',
  ],
  [
    'صوت البرلمان في الكويت على قانون الدين العام يوم الثلاثاء. وأعلن رئيس المجلس أن 33 نائبا أيدوا القانون.',
    'أقر البرلمان في الكويت قانون الدين العام يوم الثلاثاء. وقال نائب معارض إن المؤيدين كانوا 27 فقط.',
  ],
  [
    'ضبطت الجمارك الأردنية شحنة كبتاغون عند معبر جابر يوم الأحد. وقالت الجمارك إن الشحنة تضم مليوني حبة.',
    'أحبطت السلطات تهريب حبوب كبتاغون عند معبر جابر يوم الأحد. وذكر مصدر أمني أن العدد لا يزيد على 300 ألف حبة.',
  ],
  [
    'أغلقت شركة نسيج في المحلة أبوابها يوم الاثنين. وقالت الإدارة إنها سرحت 200 عامل.',
    'أقفل مصنع نسيج في المحلة يوم الاثنين. وبحسب النقابة فإن المسرحين يفوقون 900.',
  ],
  [
    'أصيب تلاميذ بتسمم غذائي في مدرسة بالقيروان يوم الأربعاء. وقال مدير المدرسة إن المصابين اثنا عشر.',
    'تسمم تلاميذ في مدرسة بالقيروان يوم الأربعاء. وأكد مصدر طبي استقبال 54 حالة.',
  ],
  [
    'أفرجت جماعة مسلحة عن محتجزين في الحسكة يوم الجمعة. وقال متحدث باسمها إنها أطلقت سراح 15 منهم.',
    'أطلق سراح محتجزين في الحسكة يوم الجمعة. وقالت عائلات إن من عادوا ستة لا غير.',
  ],
  [
    'اقتحم قراصنة موقع بنك في الدوحة يوم الاثنين. وقال البنك إن بيانات 5 آلاف عميل سرقت.',
    'تعرض بنك في الدوحة لقرصنة يوم الاثنين. وزعم القراصنة أنهم حصلوا على بيانات 90 ألفا.',
  ],
  [
    'اندلعت مواجهات بين الطلبة والأمن في جامعة مراكش يوم الخميس. وقالت السلطات إن ثلاثة رجال أمن أصيبوا.',
    'شهدت جامعة مراكش مواجهات بين الطلبة والأمن يوم الخميس. وقال مصدر أمني إن حصيلة الجرحى في صفوف العناصر خمسة عشر.',
  ],
  [
    'حكمت محكمة في الجزائر على وزير سابق يوم الأربعاء. وقال المدعي إن الوزير بدد 800 مليون دينار.',
    'أدانت محكمة في الجزائر وزيرا سابقا يوم الأربعاء. وقال محاميه إن المبلغ المنسوب إليه لا يزيد على 60 مليون دينار.',
  ],
];

const silent: readonly (readonly string[])[] = [
  [
    'A ferry sank off Zanzibar on Friday. The police commander said 23 people had drowned.',
    'A ferry sank off Zanzibar on Friday. The police commander said the toll had risen to 31.',
  ],
  [
    'A mine flooded near Zonguldak on Thursday. The company said eleven men were trapped.',
    'A mine flooded near Zonguldak on Thursday. The company said two of the eleven trapped men were electricians.',
  ],
  [
    'A bus crashed near Nakuru on Sunday. Police said 14 people were killed.',
    'A bus crashed near Nakuru on Sunday. The hospital said 22 were being treated for injuries.',
  ],
  [
    'Teachers went on strike in Malawi on Monday. The union said at least 5,000 had stopped work.',
    'Teachers struck in Malawi on Monday. The ministry said fewer than 9,000 had done so.',
  ],
  [
    'Crowds marched in Belgrade on Saturday. Organisers said about 80,000 came.',
    'Crowds marched in Belgrade on Saturday. The archive of public gatherings counted 78,300.',
  ],
  [
    'A shop was robbed in Lahore on Monday. Police said the robbers took 2 million rupees in cash.',
    'A shop was robbed in Lahore on Monday. The owner said they also took 300 grams of gold.',
  ],
  [
    'A bus fell into a ravine in Nepal on Sunday. Police said the bus was carrying 32 people.',
    'A bus fell into a ravine in Nepal on Sunday. The transport office said the bus had 45 seats.',
  ],
  [
    'A plane crashed near Kathmandu on Tuesday. The airline said 19 people were killed.',
    'A plane crashed near Kathmandu on Tuesday. The embassy said two of those killed were Korean nationals.',
  ],
  [
    'Voters went to the polls in Moldova on Sunday. The commission said turnout was 21 percent by noon.',
    'Voters went to the polls in Moldova on Sunday. A monitor said turnout reached 49 percent at closing time.',
  ],
  [
    'A fire destroyed homes in Freetown on Saturday. The mayor said 80 homes were destroyed.',
    'A fire destroyed homes in Freetown on Saturday. The Red Cross said 350 people were left homeless.',
  ],
  [
    'A steel plant in Taranto will cut jobs, it said on Tuesday. Management said 300 workers would go this year.',
    'A steel plant in Taranto will cut jobs, it said on Tuesday. The union said 8,000 people work at the plant.',
  ],
  [
    'Poachers killed elephants in Zakouma park on Sunday. Rangers said three animals were killed.',
    'Poachers killed elephants in Zakouma park on Sunday. The ministry said poachers had killed 90 elephants in the country since January.',
  ],
  [
    'An earthquake hit Arequipa on Monday. The institute measured it at 6.1.',
    'An earthquake hit Arequipa on Monday. An aftershock of 4.9 followed, the US Geological Survey said.',
  ],
  [
    'Rebels freed hostages in Cauca on Wednesday. The army said four soldiers were freed.',
    'Rebels freed hostages in Cauca on Wednesday. The Red Cross said the rebels still hold nine soldiers.',
  ],
  [
    'A court in Tbilisi sentenced a banker on Monday. Prosecutors said he had embezzled 12 million lari.',
    'A court in Tbilisi sentenced a banker on Monday. His lawyer said he had been fined 50,000 lari.',
  ],
  [
    'A stand collapsed in Ibague on Sunday. The club said 2,000 spectators were inside.',
    'A stand collapsed in Ibague on Sunday. Firefighters said the stadium can hold 6,000.',
  ],
  [
    'A landslide buried houses near Bukavu on Tuesday. The administrator said 17 people were missing.',
    'A landslide buried houses near Bukavu on Tuesday. Rescuers said they had pulled out five bodies.',
  ],
  [
    'Doctors stopped work in Accra on Monday. The association said 90 percent of doctors took part.',
    'Doctors stopped work in Accra on Monday. The health service said 40 percent of patients were sent home.',
  ],
  [
    'A train derailed near Multan on Friday. The minister said three coaches left the track.',
    'A train derailed near Multan on Friday. A railway official said the train had eleven coaches.',
  ],
  [
    'A boat capsized off Sfax on Sunday. The coast guard said it had rescued 37 people.',
    'A boat capsized off Sfax on Sunday. A survivor said eighty people had been aboard.',
  ],
  [
    'Cholera broke out in Lusaka on Thursday. The ministry said 45 people had fallen ill.',
    'Cholera broke out in Lusaka on Thursday. Doctors said 3 people had died of it.',
  ],
  [
    'Police arrested students in Dhaka on Sunday. The force said it had arrested 120 students.',
    'Police arrested students in Dhaka on Sunday. A lawyer said 40 of them had been released on bail.',
  ],
  [
    'Farmers blocked roads in Punjab on Monday. Police counted 150 tractors on the highway.',
    'Farmers blocked roads in Punjab on Monday. The union said 200 farmers were on hunger strike in Delhi.',
  ],
  [
    'A gunman opened fire at a school in Perm on Monday. The governor said six people were killed.',
    'A gunman opened fire at a school in Perm on Monday. Investigators said the dead were four pupils and two teachers.',
  ],
  [
    'A dam burst near Derna on Monday. The mayor said more than 2,000 people were killed.',
    'A dam burst near Derna on Monday. The Red Crescent said at least 2,300 had died.',
  ],
  [
    'A refinery caught fire in Basra on Saturday. The ministry said two workers were hurt.',
    'A refinery caught fire in Basra on Saturday. A union said two contractors and one guard had been hurt in a fire there in March.',
  ],
  [
    'Gunmen ambushed a convoy near Mopti on Saturday. The army said five soldiers were killed.',
    'Gunmen ambushed a convoy near Mopti on Saturday. The army said it killed 20 of the attackers.',
  ],
  [
    'A hotel burned in Baku on Sunday. The ministry said 80 guests were evacuated.',
    'A hotel burned in Baku on Sunday. The fire service said 12 fire engines were sent.',
  ],
  [
    'A bakery chain in Cairo raised prices on Monday. The chain said a loaf now costs 2 pounds.',
    'A bakery chain in Cairo raised prices on Monday. Customers said a loaf cost 1 pound last year.',
  ],
  [
    'A singer gave a concert in Rabat on Saturday. Organisers said 30,000 people came on Saturday.',
    'A singer gave a concert in Rabat on Saturday. The city said the three-day festival drew 90,000.',
  ],
  [
    'A ship was seized off Bosaso on Monday. The owner said 21 crew were aboard.',
    'A ship was seized off Bosaso on Monday. The Philippine government said 17 Filipino sailors were on the ship.',
  ],
  [
    'A bridge fell in Genoa on Tuesday. The fire brigade said 35 people were killed.',
    'A bridge fell in Genoa on Tuesday. The company said 30 cars fell with it.',
  ],
  [
    'The central bank in Accra raised its rate on Monday. The bank said the rate is now 29 percent.',
    'The central bank in Accra raised its rate on Monday. Analysts said inflation stood at 23 percent.',
  ],
  [
    'A volcano erupted in Goma on Saturday. The governor said 15 people died.',
    'A volcano erupted in Goma on Saturday. Officials said the eruption of 2002 killed 250 people.',
  ],
  [
    'A dozen soldiers mutinied in Bissau on Friday. The army chief said twelve of them had taken part.',
    'Soldiers mutinied in Bissau on Friday. A diplomat said about ten to fifteen had taken part.',
  ],
  [
    'A club in Perth burned on Sunday. The owner said no more than 300 guests were inside.',
    'A club in Perth burned on Sunday. A guest said there were at least 250 people inside.',
  ],
  [
    'هاجم مسلحون سجنا في تعز مساء الأحد. وأعلنت إدارة السجن فرار عشرين سجينا.',
    'هاجم مسلحون سجنا في تعز مساء الأحد. وقالت الشرطة إنها أعادت ستة سجناء من الفارين.',
  ],
  [
    'غرق قارب قبالة المهرة يوم الجمعة. وقال خفر السواحل إن أربعة بحارة فقدوا.',
    'غرق قارب قبالة المهرة يوم الجمعة. وقال مدير الميناء إن طاقم القارب كان تسعة بحارة.',
  ],
  [
    'نظم معلمون إضرابا في عمان يوم الاثنين. وقالت النقابة إن أكثر من نصف المعلمين شاركوا.',
    'نظم معلمون إضرابا في عمان يوم الاثنين. وقالت الوزارة إن نسبة المشاركة بلغت 55 بالمئة.',
  ],
  [
    'خرج متظاهرون في الناصرية يوم الثلاثاء. وقدرت الشرطة عددهم بنحو ألف.',
    'خرج متظاهرون في الناصرية يوم الثلاثاء. وقال المنظمون إن عشرة آلاف تظاهروا في عموم العراق.',
  ],
  [
    'انهار مبنى في الإسكندرية فجر الخميس. وقالت المحافظة إن ثلاثة لقوا حتفهم.',
    'انهار مبنى في الإسكندرية فجر الخميس. وقال الإسعاف إن تسعة أصيبوا.',
  ],
  [
    'نفذت القوات الإسرائيلية حملة في الخليل يوم الاثنين. وقال الجيش إنه اعتقل خمسة.',
    'نفذت القوات الإسرائيلية حملة في الخليل يوم الاثنين. وقال نادي الأسير إن عدد المعتقلين منذ بداية العام بلغ 2300.',
  ],
  [
    'ضرب زلزال الحسيمة يوم الأحد. وبلغت قوته 4.8 درجات بحسب المعهد.',
    'ضرب زلزال الحسيمة يوم الأحد. وقال المركز الأوروبي إنه وقع على عمق 10 كيلومترات.',
  ],
  [
    'سطا مسلحون على محل مجوهرات في بيروت يوم الجمعة. وقالت الشرطة إن المسروقات بقيمة 50 ألف دولار.',
    'سطا مسلحون على محل مجوهرات في بيروت يوم الجمعة. ورصد صاحبه مكافأة قدرها 10 آلاف دولار.',
  ],
  [
    'خطف مسلحون تلاميذ في كادونا يوم الأربعاء. وقال الحاكم إن المخطوفين سبعة عشر.',
    'خطف مسلحون تلاميذ في كادونا يوم الأربعاء. وقالت المدرسة إن عدد تلاميذها 300.',
  ],
  [
    'وقعت اشتباكات في دارفور يوم الثلاثاء. وقالت السلطات إن عشرة على الأقل قتلوا.',
    'وقعت اشتباكات في دارفور يوم الثلاثاء. وقالت منظمة محلية إن أكثر من عشرة قتلوا.',
  ],
  [
    'انقطعت الكهرباء عن طرابلس مساء السبت. وقالت الشركة إن 3 محطات خرجت عن الخدمة.',
    'انقطعت الكهرباء عن طرابلس مساء السبت. وقال سكان إن الانقطاع دام ست ساعات.',
  ],
  [
    'صوت البرلمان في الكويت على القانون يوم الثلاثاء. وأيد القانون 33 نائبا.',
    'صوت البرلمان في الكويت على القانون يوم الثلاثاء. وقال رئيس المجلس إن 12 نائبا عارضوه.',
  ],
  [
    'ضبطت الجمارك شحنة كبتاغون عند معبر جابر يوم الأحد. وقالت إن الشحنة تضم مليوني حبة.',
    'ضبطت الجمارك شحنة كبتاغون عند معبر جابر يوم الأحد. وقالت إن وزن الشحنة 350 كيلوغراما.',
  ],
  [
    'جرفت السيول سيارات في حضرموت يوم الخميس. وأكد مدير الأمن وفاة شخصين.',
    'جرفت السيول سيارات في حضرموت يوم الخميس. وقالت اللجنة إن سبع سيارات جرفت.',
  ],
  [
    'أغلق مصنع في المحلة يوم الاثنين. وقالت الإدارة إن 200 عامل سرحوا.',
    'أغلق مصنع في المحلة يوم الاثنين. وقالت النقابة إن المصنع سرح 900 عامل العام الماضي.',
  ],
  [
    'تسمم تلاميذ في القيروان يوم الأربعاء. وقال المدير إن المصابين اثنا عشر تلميذا.',
    'تسمم تلاميذ في القيروان يوم الأربعاء. وقال طبيب إن ثلاثة منهم ما زالوا في المستشفى.',
  ],
  [
    'هاجم مسلحون حافلة قرب تدمر يوم الأحد. وقالت سانا إن عشرة جنود قتلوا.',
    'هاجم مسلحون حافلة قرب تدمر يوم الأحد. وقال المرصد إن عشرة جنود قتلوا وأصيب ثلاثة عشر.',
  ],
  [
    'أفرجت جماعة عن محتجزين في الحسكة يوم الجمعة. وقالت إنها أطلقت 15 منهم.',
    'أفرجت جماعة عن محتجزين في الحسكة يوم الجمعة. وقالت عائلات إن 40 ما زالوا محتجزين.',
  ],
  [
    'أقيمت مباراة الديربي في الدار البيضاء يوم الأحد. وقالت الجامعة إن الحضور بلغ 45 ألف متفرج.',
    'أقيمت مباراة الديربي في الدار البيضاء يوم الأحد. وقالت الجامعة إن سعة الملعب 67 ألفا.',
  ],
  [
    'تسرب نفط قبالة الفجيرة يوم الثلاثاء. وقالت الشركة إن الكمية نحو عشرة أطنان.',
    'تسرب نفط قبالة الفجيرة يوم الثلاثاء. وقالت السلطات إن البقعة امتدت على 12 كيلومترا.',
  ],
  [
    'سقطت قذائف على حي في حلب يوم السبت. وقال مصدر عسكري إن ثلاثة مدنيين أصيبوا.',
    'سقطت قذائف على حي في حلب يوم السبت. وقال السكان إن إحدى عشرة قذيفة سقطت.',
  ],
  [
    'حكمت محكمة في الجزائر على وزير سابق يوم الأربعاء بالسجن ثماني سنوات. وقال المدعي إن الوزير بدد 800 مليون دينار.',
    'حكمت محكمة في الجزائر على وزير سابق يوم الأربعاء. وقال محاميه إن المحكمة غرمته مليون دينار.',
  ],
  [
    'اصطدمت حافلة بشاحنة قرب أسيوط يوم الجمعة. وقالت الشرطة إن أربعة عشر لقوا حتفهم.',
    'اصطدمت حافلة بشاحنة قرب أسيوط يوم الجمعة. وقال مصدر طبي إن من بين الضحايا خمسة أطفال.',
  ],
  [
    'انفجرت عبوة بدورية في سيناء يوم الأحد. وقال المتحدث إن جنديين قتلا.',
    'انفجرت عبوة بدورية في سيناء يوم الأحد. وقال مصدر إن ضابطا وجنديا قتلا.',
  ],
  [
    'شب حريق في مستشفى ببغداد يوم السبت. وقالت الوزارة إن 82 شخصا قتلوا.',
    'شب حريق في مستشفى ببغداد يوم السبت. وقال الدفاع المدني إنه أنقذ 90 شخصا من أصل 120.',
  ],
  [
    'رفعت الحكومة في عمان أسعار الوقود يوم الأحد. وقالت إن سعر لتر البنزين صار دينارا.',
    'رفعت الحكومة في عمان أسعار الوقود يوم الأحد. وقال سائقون إن سعر لتر الديزل صار 75 قرشا.',
  ],
  [
    'انتخب اللبنانيون بلديات الجنوب يوم السبت. وبلغت نسبة المشاركة في صيدا 42 بالمئة.',
    'انتخب اللبنانيون بلديات الجنوب يوم السبت. وقالت الوزارة إن نسبة المشاركة في النبطية بلغت 37 بالمئة.',
  ],
  [
    'وقعت عاصفة رملية في الكويت يوم الاثنين. وقالت السلطات إن سرعة الرياح بلغت 90 كيلومترا في الساعة.',
    'وقعت عاصفة رملية في الكويت يوم الاثنين. وقال مطار الكويت إن 12 رحلة ألغيت.',
  ],
  [
    'أعلنت إيران تخصيب اليورانيوم في نطنز يوم الأربعاء. وقالت إن نسبة التخصيب 60 بالمئة.',
    'أعلنت إيران تخصيب اليورانيوم في نطنز يوم الأربعاء. وقالت الوكالة إن لدى إيران 55 كيلوغراما منه.',
  ],
  [
    'غرق مركب مهاجرين قبالة زوارة يوم الجمعة. وقال الهلال الأحمر إن 55 شخصا غرقوا.',
    'غرق مركب مهاجرين قبالة زوارة يوم الجمعة. وقال الهلال الأحمر إن 50 غرقوا في حادث آخر الشهر الماضي.',
  ],
  [
    'A migrant boat sank off Zuwara on Friday. The Red Crescent said 55 people were missing.',
    'غرق مركب مهاجرين قبالة زوارة يوم الجمعة. وقالت البحرية إنها انتشلت 12 جثة.',
  ],
  [
    'Protesters were shot in Omdurman on Thursday. The committee said seven people were killed.',
    'أطلق الرصاص على محتجين في أم درمان يوم الخميس. وقالت الشرطة إن سبعة على الأقل قتلوا.',
  ],
  [
    'Workers at a plant in Sfax struck on Tuesday. The union said 90 percent of workers took part.',
    'أضرب عمال مصنع في صفاقس يوم الثلاثاء. وقالت الإدارة إن الإنتاج تراجع بنسبة 40 بالمئة.',
  ],
  [
    'Israeli jets struck a farm near Quneitra on Monday. State media said two missiles were fired.',
    'قصفت طائرات إسرائيلية مزرعة قرب القنيطرة يوم الاثنين. وقال سكان إن سبعة منازل تضررت.',
  ],
  [
    'Prisoners escaped from a jail in Sidon on Thursday. The ministry said eleven inmates had fled.',
    'فر سجناء من سجن في صيدا يوم الخميس. وقالت الوزارة إن ثلاثة منهم قبض عليهم.',
  ],
  [
    'Tunisians voted on Sunday. The authority said turnout reached 18 percent.',
    'صوت التونسيون يوم الأحد. وقالت الهيئة إن نسبة المشاركة بلغت 8 بالمئة عند الظهر.',
  ],
  [
    'A quake hit Adana on Monday. The agency said 40 people were killed in the province.',
    'ضرب زلزال أضنة يوم الاثنين. وقالت الوكالة إن 300 قتلوا في هاتاي المجاورة.',
  ],
  [
    'A bank in Erbil was robbed on Wednesday. The bank said 200,000 dollars were stolen.',
    'تعرض مصرف في أربيل للسطو يوم الأربعاء. وقالت الشرطة إنها استعادت 50 ألف دولار.',
  ],
  [
    'Gunmen attacked a post near Marib on Sunday. The army said nine soldiers died.',
    'هاجم مسلحون موقعا قرب مأرب يوم الأحد. وقال الجيش إن 30 من المهاجمين قتلوا.',
  ],
  [
    'An explosion wounded three people near Baalbek on Saturday, the army said.',
    'أصيب ثلاثة أشخاص في انفجار قرب بعلبك يوم السبت. وقال مستشفى إن بينهم طفلين.',
  ],
];

const loud: readonly (readonly string[])[] = [
  [
    'Troops raided Jenin on Wednesday. The army said it had detained seven suspects there.',
    "Troops raided Jenin on Wednesday. The prisoners' club said 60 Palestinians had been detained across the West Bank this week.",
  ],
  [
    'An oil tanker leaked off Mauritius on Friday. The owner said 50 tonnes had leaked.',
    'An oil tanker leaked off Mauritius on Friday. Officials said the tanker held 4,000 tonnes when it ran aground.',
  ],
  [
    'Shells hit a market in Donetsk on Friday. The mayor said five shells landed on the market.',
    'Shells hit a market in Donetsk on Friday. Officials said thirty shells hit the whole region that day.',
  ],
  [
    'A plane crashed near Perth on Sunday. The airline said five people were killed.',
    'A plane crashed near Perth on Sunday. Police said all three passengers and both crew had died.',
  ],
];

describe('figures without a noun', () => checkReports(['count'], { told, missed, silent, loud }));
