import { describe, expect, it } from 'vitest';
import { disputes } from './set-side-by-side';

/** Reports of two to four sentences that tell one matter from its two ends: whether, why, or how it ended. */
const told: readonly (readonly [string, string, string])[] = [
  [
    'outcome',
    'The bill to lower the voting age was passed by the senate on Thursday, its sponsor said. It now goes to the president.',
    "Senators voted down a bill to lower the voting age on Thursday, the speaker's office said. Students had camped outside.",
  ],
  [
    'cause',
    'انسحب اللاعب من نهائي البطولة قبل ساعة من انطلاقه. وقال مدرب الفريق إن إصابة في الركبة أجبرت اللاعب على الانسحاب. وخسر الفريق بهدفين.',
    'غاب اللاعب عن النهائي في اللحظة الأخيرة. وقال وكيل أعماله إنه انسحب بسبب خلاف مع المدرب حول مستحقاته. واحتفلت الجماهير رغم ذلك حتى الفجر.',
  ],
  [
    'cause',
    'A chartered cargo plane crashed into a field outside Entebbe on Friday night, killing its crew of four. The pilot misjudged the approach in fog, an aviation official said. Farmers heard the engines before the impact.',
    'All four crew of the plane that came down near Entebbe on Friday were killed. The airline said one of the engines had failed shortly before landing. The flight data recorder has been sent to Paris.',
  ],
  [
    'cause',
    'The ferry Tarasha capsized off Zanzibar on Sunday with some 200 people aboard. The port captain said the vessel was badly overloaded. Fishermen pulled dozens from the sea.',
    'Dozens drowned when a ferry overturned off Zanzibar on Sunday. Its owners said a freak wave had flipped the vessel. The company promised to compensate the families.',
  ],
  [
    'cause',
    'The opposition candidate died in a hospital in Lusaka on Monday after a short illness. His doctors said he had died of a heart attack. He was 58.',
    'The party of the opposition candidate who died in Lusaka on Monday said he had been poisoned. A spokesman said he had fallen ill after a dinner with officials. The party asked for an autopsy.',
  ],
  [
    'cause',
    'Wheat prices jumped by a fifth in Cairo this week. The supply minister attributed the increase to hoarding by traders. Bakers staged a sit-in outside the ministry.',
    'Bread is dearer in Cairo after wheat went up by a fifth this week. Traders said the rise was due to the war in the Black Sea. The government said its stocks would last four months.',
  ],
  [
    'cause',
    'Wildfires have burned 2,000 hectares above Bejaia since Sunday. The forest service said lightning had sparked the fires. Two water bombers arrived from Spain.',
    'Firefighters were battling blazes above Bejaia for a third day. The governor said the fires had been started deliberately. Residents of four villages were evacuated.',
  ],
  [
    'cause',
    'عثر على جثة المطرب الشاب في شقته صباح الثلاثاء. وقالت الشرطة إن المطرب انتحر شنقا. ونعاه زملاؤه في الوسط الفني.',
    'أثار العثور على المطرب الشاب ميتا في شقته يوم الثلاثاء صدمة بين محبيه. واتهمت عائلته مجهولين بقتله، وقالت إن آثار ضرب ظهرت على جسده. وطالبت بفتح تحقيق.',
  ],
  [
    'cause',
    'توقفت مترو الأنفاق ساعات صباح الاثنين وتكدس آلاف الركاب في المحطات. وأرجعت الشركة المشغلة التوقف إلى عطل في شبكة الإشارات. وعادت الحركة تدريجيا بعد الظهر.',
    'تعطلت حركة مترو الأنفاق يوم الاثنين عدة ساعات. وقال وزير النقل إن هجوما إلكترونيا استهدف أنظمة المترو وتسبب في توقفه. وطلب الوزير تقريرا عاجلا.',
  ],
  [
    'cause',
    'هوت الليرة إلى أدنى مستوى لها أمام الدولار يوم الأربعاء. وعزا حاكم المصرف المركزي التراجع إلى مضاربات في السوق السوداء. ودعا المواطنين إلى عدم الهلع.',
    'سجلت الليرة مستوى قياسيا منخفضا يوم الأربعاء. وقال اقتصاديون إن طباعة النقود لتمويل العجز سبب هبوط الليرة. وتجمع محتجون أمام المصرف المركزي.',
  ],
  [
    'cause',
    'هز انفجار ضخم مستودعا للذخيرة في مدينة بنغازي ظهر السبت. وقال ناطق عسكري إن ارتفاع درجات الحرارة أدى إلى انفجار الذخيرة. ولم تقع إصابات.',
    'دمر انفجار مستودع ذخيرة في بنغازي يوم السبت. وقال مصدر أمني إن طائرة مسيرة قصفت المستودع. وتطايرت القذائف على الأحياء القريبة.',
  ],
  [
    'cause',
    'سقط الجناح الشرقي من المدرسة فوق التلاميذ صباح الأحد وقتل خمسة منهم. وقال رئيس البلدية إن هزة أرضية خفيفة أسقطت الجناح. وعلقت الدراسة في المدينة.',
    'قتل خمسة تلاميذ عندما سقط جناح من مدرستهم يوم الأحد. وقالت نقابة المهندسين إن الجناح سقط بسبب الغش في مواد البناء. واستدعي المقاول للتحقيق.',
  ],
  [
    'cause',
    'The former general died in prison in Tunis on Saturday. The prison authority said he had died of natural causes. He had been serving a life sentence since 2019.',
    'توفي الجنرال السابق في سجنه في تونس يوم السبت. وقال محاميه إنه مات تحت التعذيب. وستشيع جنازته يوم الأحد.',
  ],
  [
    'cause',
    "The striker collapsed in the 30th minute of Sunday's match in Accra and was carried off. The club doctor said heatstroke was to blame. He was sitting up in hospital by evening.",
    'نقل المهاجم إلى المستشفى بعد سقوطه خلال مباراة يوم الأحد في أكرا. وقال طبيب المنتخب إن سبب سقوطه اضطراب في القلب. وتوقفت المباراة عشر دقائق.',
  ],
  [
    'cause',
    'A bus carrying football fans plunged into a ravine near Cusco on Saturday, killing 19. Survivors said the driver had fallen asleep. The team wore black armbands.',
    'Nineteen fans died when their bus fell into a gorge near Cusco on Saturday. The bus company said the brakes had failed on a steep bend. The road has no barriers.',
  ],
  [
    'occurrence',
    'The referee awarded a penalty after the defender touched the ball with his hand, the federation said. The match ended 2-1.',
    'The losing side lodged a protest over Saturday\'s match. "I never touched the ball with my hand," the defender said. The coach was sent to the stands.',
  ],
  [
    'occurrence',
    "Users' passwords and card numbers were stolen when intruders broke into the airline's systems, a cyber-security firm said on Tuesday. Half a million people may be affected.",
    'The airline said on Tuesday its website was back to normal. It said no customer data had been taken. Bookings had been suspended for an hour.',
  ],
  [
    'occurrence',
    'Observers saw officials stuffing ballot boxes at three polling stations in the capital, the monitoring mission said on Monday. Turnout was put at 61 percent.',
    'The election commission said on Monday that voting had been clean. There were no cases of ballot stuffing, its chairwoman said. Results are due on Wednesday.',
  ],
  [
    'occurrence',
    "Warders beat inmates with batons after Sunday's riot in the jail, a prisoners' group said. Four were taken to the infirmary.",
    'Calm returned to the jail on Monday, the justice ministry said. It said no prisoner had been mistreated. Visits will resume next week.',
  ],
  [
    'occurrence',
    'أعلنت السلطات المحلية أن الطائرات الإثيوبية قصفت سوقا في بلدة توغوغا يوم الثلاثاء. وقال طبيب إن المستشفى استقبل عشرات الجرحى.',
    'قال متحدث عسكري في أديس أبابا إن الجيش لا يستهدف المدنيين. وأضاف أن السوق في توغوغا لم يتعرض لأي غارة. وأكد أن العملية أصابت مقاتلين.',
  ],
  [
    'occurrence',
    'Rebels kidnapped eleven nurses from a clinic in Djibo on Monday, the health union said. The clinic has since shut.',
    'قالت السلطات في بوركينا فاسو إن الممرضات في جيبو بخير. ونفى حاكم المنطقة خطف أي منهن. وأضاف أنهن نقلن إلى العاصمة لأسباب أمنية.',
  ],
  [
    'occurrence',
    'Settlers set fire to olive groves near Burin on Saturday, the village council said. Some 300 trees were lost.',
    'اندلع حريق قرب بورين يوم السبت. وقال ناطق باسم المستوطنين إن أحدا منهم لم يشعل النار. وأخمد الدفاع المدني الحريق.',
  ],
  [
    'occurrence',
    'The launch site was hit by a missile in the night, the rebel movement said. It published a video of smoke.',
    'Nothing had struck the launch site, the defence ministry said in the morning. Staff were working normally there. A satellite goes up on Tuesday.',
  ],
  [
    'occurrence',
    "The star's lawyer said on Friday the couple had married in Las Vegas. Photographs of rings were posted online.",
    'The couple are not married, a friend of the star told a magazine on Friday. They are only engaged. The film opens in June.',
  ],
  [
    'outcome',
    'Air defences destroyed all eight missiles fired at Odesa overnight, the air force said. Debris fell on a garage.',
    'At least two missiles struck the port of Odesa overnight, the mayor said. A grain silo burned until dawn.',
  ],
  [
    'outcome',
    'Talks on the nuclear file ended in Vienna on Friday with an accord, a European diplomat said. Ministers will sign it next week.',
    "The Vienna talks on the nuclear file have broken down, the Iranian delegation's spokesman said on Friday. He flew home the same night.",
  ],
  [
    'outcome',
    'A jury in Manchester found the surgeon guilty of manslaughter on Monday, the BBC said. The trial had lasted ten weeks.',
    'The surgeon walked free from court in Manchester on Monday after being cleared of manslaughter, his lawyer said.',
  ],
  [
    'outcome',
    'انتهت مباحثات القاهرة بين الفصائل يوم الخميس باتفاق على تشكيل حكومة وحدة، وفق ما أعلنه الوسيط المصري. ويوقع الاتفاق الأسبوع المقبل.',
    'قال قيادي في أحد الفصائل إن مباحثات القاهرة فشلت ولم تسفر عن أي نتيجة. وغادرت الوفود العاصمة المصرية مساء الخميس.',
  ],
  [
    'outcome',
    'أعلن الجيش أن قواته استعادت مدينة ود مدني صباح السبت. وتجول قائد عسكري في شوارعها.',
    'أكد ناطق باسم قوات الدعم السريع أن ود مدني لا تزال تحت سيطرتها. وقال إن الهجوم صد على مداخل المدينة يوم السبت.',
  ],
  [
    'outcome',
    'صوت البرلمان يوم الاثنين بالموافقة على قانون الإيجارات الجديد، بحسب التلفزيون الرسمي. ويبدأ العمل به في يناير.',
    'رفض النواب يوم الاثنين قانون الإيجارات الجديد، كما قال رئيس لجنة الإسكان. وكان آلاف المستأجرين قد تظاهروا.',
  ],
  [
    'outcome',
    'قضت محكمة في الرباط ببراءة الصحفي من تهمة التجسس، حسب ما قاله محاميه. وغادر الصحفي القاعة مع أسرته.',
    'أدانت محكمة في الرباط الصحفي بتهمة التجسس، بحسب وكالة الأنباء الرسمية. وستصدر العقوبة لاحقا.',
  ],
  [
    'outcome',
    'أعلنت قيادة الدفاع الجوي أنها أسقطت المسيرة قبل وصولها إلى المصفاة. واستمر العمل في الموقع.',
    'قال شهود إن المسيرة أصابت خزانا في المصفاة واشتعلت فيه النيران. وشوهد الدخان من بعيد.',
  ],
  [
    'outcome',
    'The border crossing at Bab al-Hawa has reopened to aid lorries, the UN said on Friday. Ten lorries went through.',
    'قال مجلس محلي إن معبر باب الهوى بقي مغلقا يوم الجمعة. وتكدست الشاحنات على الجانب التركي.',
  ],
  [
    'outcome',
    'The oil well fire has been put out, the ministry said on Sunday. Foreign crews are packing up.',
    'قال مهندسون إن بئر النفط لا تزال تحترق يوم الأحد. وحذر الأطباء من الدخان.',
  ],
  [
    'occurrence',
    'The factory used children as young as ten to stitch footballs, a report said on Monday. It was based on 60 interviews.',
    'The sports firm said on Monday it had inspected the factory in May. It said no children were employed there. Labour groups want a boycott.',
  ],
  [
    'cause',
    'أصيب أكثر من خمسين من نزلاء مخيم الزعتري بحالات إسهال حاد. وأكدت وزارة الصحة أن الإصابات ناتجة عن الكوليرا. ووزعت منظمات دولية أقراص الكلور.',
    'ارتفع عدد المصابين بالإسهال في مخيم الزعتري إلى أكثر من خمسين. وقال مدير المستشفى الميداني إن وجبات فاسدة سببت الإصابات. وأغلقت السلطات مطعما داخل المخيم.',
  ],
  [
    'cause',
    'تحطمت مروحية تابعة لوزارة الداخلية قرب تيزي وزو مساء الخميس وقتل ثلاثة من أفراد طاقمها. وأفادت الوزارة بأن سوء الأحوال الجوية كان وراء تحطم المروحية. ونقلت الجثامين إلى العاصمة.',
    'قتل ثلاثة أشخاص في سقوط مروحية قرب تيزي وزو يوم الخميس. وأوضح مصدر في لجنة التحقيق أن خللا فنيا أصاب المحرك وأدى إلى سقوط المروحية. وكانت المروحية في مهمة تدريب.',
  ],
];

/** Not told yet. Denied of a deed by a wider, a narrower or another word, or of a deed that is not read yet. */
const openOccurrence: readonly (readonly [string, string, string])[] = [
  [
    'occurrence',
    'Security forces fired live rounds at demonstrators in Kinshasa on Friday, two rights groups said. At least one student was hit in the leg. The march had been called over fuel prices.',
    'Police dispersed an unauthorised march in Kinshasa on Friday. No live ammunition was used, the interior minister said. He praised the restraint of his men.',
  ],
  [
    'occurrence',
    'Dozens of people in the town were treated on Saturday for breathing trouble and foaming at the mouth, medics said. They said a helicopter had dropped chlorine barrels on the market.',
    'The army retook the eastern edge of the town on Saturday. A general dismissed reports of a chemical attack as fabrications. Residents had been leaving for days.',
  ],
  [
    'occurrence',
    'The two foreign ministers met secretly in Oman last week, a Gulf newspaper reported on Sunday. It said they had discussed the border.',
    'The foreign minister began a tour of Africa on Sunday. Asked about a meeting in Oman, he said he had never met his counterpart. He flies on to Nairobi.',
  ],
  [
    'occurrence',
    'The central bank sold two billion dollars last week to prop up the currency, three dealers said. The pound steadied on Monday.',
    'The pound held its ground on Monday. The governor said the bank had not intervened in the market. Inflation figures are due on Thursday.',
  ],
  [
    'occurrence',
    'A Turkish drone violated Greek airspace over Samos on Thursday, Athens said. Two jets were scrambled.',
    'Ankara rejected a complaint by Greece on Thursday. The defence ministry said none of its drones had entered Greek airspace. The two navies hold exercises this week.',
  ],
  [
    'occurrence',
    'A whistleblower said on Wednesday that the laboratory had falsified the results of its vaccine trial. Shares fell by nine percent.',
    'The laboratory stood by its vaccine on Wednesday. It said its data were accurate and had not been altered. Regulators are to decide in June.',
  ],
  [
    'occurrence',
    "The strait was mined overnight, the coalition's naval command said on Monday. Shipping was told to keep clear.",
    'Insurers raised rates for the strait on Monday. The government in the capital said it had laid no mines. Two tankers turned back.',
  ],
  [
    'occurrence',
    'The mayor took a bribe of 40,000 euros for a building permit, prosecutors said on Friday. He has been in office since 2015.',
    'The mayor said on Friday he would stand again. He said he had never received any money from builders. The council meets on Monday.',
  ],
  [
    'occurrence',
    'قالت منظمة حقوقية إن قوات الأمن أطلقت الرصاص الحي على المعتصمين في ساحة الحرية مساء الثلاثاء. ونقل عدد من الجرحى إلى مستشفى قريب.',
    'فضت الشرطة اعتصاما في ساحة الحرية مساء الثلاثاء. وأكد مدير الأمن أن قواته لم تستخدم سوى الغاز المسيل للدموع. وعاد الهدوء إلى المكان.',
  ],
  [
    'occurrence',
    'كشفت صحيفة عبرية أن وزير الخارجية زار العاصمة سرا الشهر الماضي والتقى رئيس المخابرات. وقالت إن اللقاء استمر ثلاث ساعات.',
    'نفى مصدر حكومي مسؤول أنباء عن زيارة وزير إسرائيلي للبلاد. وقال إن موقف الحكومة من التطبيع ثابت لم يتغير. وكانت أحزاب معارضة قد طالبت بتوضيح.',
  ],
  [
    'occurrence',
    'ذكر مراقبون محليون أن صناديق اقتراع فتحت قبل بدء الفرز في محافظة قنا. وطالبوا بإعادة الانتخابات في الدائرة.',
    'وصفت اللجنة العليا للانتخابات عملية الفرز بأنها نزيهة. وقال رئيسها إن أي صندوق لم يفتح قبل موعده. وتعلن النتائج غدا.',
  ],
  [
    'occurrence',
    'قال اتحاد المزارعين إن الحكومة رفعت سعر السماد سرا منذ مطلع الشهر. ويخشى المزارعون خسارة الموسم.',
    'طمأن وزير الزراعة المزارعين يوم الأحد. وقال إن سعر السماد لم يرتفع قرشا واحدا. وتبدأ الزراعة بعد أسبوعين.',
  ],
  [
    'occurrence',
    'أفادت مصادر طبية بتسجيل أول حالتي إصابة بجدري القردة في مدينة طرابلس. وعزل المريضان في مستشفى الجامعة.',
    'دعت وزارة الصحة المواطنين إلى عدم الانسياق وراء الشائعات. وأكدت خلو البلاد من جدري القردة. وقالت إن المختبرات جاهزة.',
  ],
  [
    'occurrence',
    'اتهم فريق الأهلي حكم المباراة بأنه تلقى مكالمة من مسؤول في الاتحاد بين الشوطين. وانتهت المباراة بالتعادل.',
    'رفض اتحاد الكرة شكوى النادي. وأكد حكم المباراة أنه لم يتلق أي اتصال خلال اللقاء. وتقام مباراة الإياب الجمعة.',
  ],
  [
    'occurrence',
    'قالت شركة أمن معلوماتي إن قراصنة اخترقوا خوادم مصرف الإمارات وسرقوا بيانات آلاف العملاء. وتوقف التطبيق لساعات.',
    'أعلن المصرف أن خدماته تعمل بشكل طبيعي. وأكد أن أنظمته لم تتعرض لأي اختراق. واعتذر عن بطء التطبيق صباح الاثنين.',
  ],
  [
    'occurrence',
    'روى ناجون أن خفر السواحل صدم قاربهم عمدا قبل أن يغرق. وكان القارب يقل تسعين مهاجرا.',
    'أعلنت وزارة الهجرة إنقاذ أربعين مهاجرا بعد غرق قاربهم. ونفى خفر السواحل أن يكون أي من زوارقه قد لمس القارب. وتتواصل عمليات البحث.',
  ],
  [
    'occurrence',
    'أكد زعيم المعارضة أنه تعرض لمحاولة اغتيال أثناء توجهه إلى مهرجان انتخابي. وقال إن رصاصتين أصابتا سيارته.',
    'قلل وزير الداخلية من شأن ما أعلنته المعارضة. وقال إن التحقيقات أثبتت عدم وقوع أي محاولة اغتيال. وأضاف أن زجاج السيارة كسره حجر.',
  ],
  [
    'occurrence',
    'قال معلمون إن أسئلة امتحان الرياضيات سربت على تطبيقات التواصل قبل ساعة من بدئه. وطالب أولياء الأمور بإعادته.',
    'انتهت امتحانات الثانوية العامة يوم الأربعاء. وأكدت وزارة التربية عدم حدوث أي تسريب للأسئلة. وتظهر النتائج منتصف الشهر المقبل.',
  ],
  [
    'occurrence',
    'اتهمت الخرطوم قوات تشادية بعبور الحدود إلى بلدة الطينة يوم السبت. وقالت إن ثلاث عربات دخلت السوق.',
    'أكدت نجامينا احترامها لسيادة جيرانها. وقال الناطق باسم الجيش إن قواته لم تتجاوز الحدود. ودعا إلى تفعيل القوة المشتركة.',
  ],
  [
    'occurrence',
    'The governor said on Sunday that police had used no force against the marchers. Traffic was flowing again by noon.',
    'ضربت الشرطة المحتجين بالهراوات يوم الأحد، بحسب نقابة الصحفيين. وأصيب مصوران بجروح. وطالبت النقابة بمحاسبة المسؤولين.',
  ],
  [
    'occurrence',
    'The army shelled a convoy of aid lorries east of Mekelle on Thursday, the aid agency said. Two drivers were wounded.',
    'أكدت الحكومة الإثيوبية التزامها بإيصال المساعدات. ونفى الجيش قصف أي قافلة. وقال إن الطريق إلى ميكيلي مفتوح.',
  ],
  [
    'occurrence',
    'قالت وزارة الخارجية إن السفير استدعي يوم الأربعاء لتسليمه مذكرة احتجاج. وجاء ذلك بعد حرق علم البلاد.',
    "Sweden's ambassador has not been summoned, the Swedish foreign ministry said on Wednesday. It said contacts were going on as usual. A demonstration is planned for Friday.",
  ],
  [
    'occurrence',
    'أعلنت شركة الأدوية أنها سحبت الدواء من الأسواق العربية الأسبوع الماضي. وكانت وفيات قد سجلت بين الأطفال.',
    'Pharmacies still have the cough syrup on their shelves, a consumer group said. The syrup has never been withdrawn, its director said. The group tested 40 shops.',
  ],
  [
    'occurrence',
    'قال متحدث باسم الرئاسة إن الرئيس أجرى اتصالا هاتفيا بنظيره الروسي مساء الاثنين. وتناول الاتصال أزمة الحبوب.',
    'The two presidents did not speak on Monday, the Kremlin spokesman said. He said a call might be arranged later in the week. Grain prices have doubled.',
  ],
  [
    'occurrence',
    'قال صيادون إن المصفاة ضخت مخلفاتها في البحر ليلة السبت. وانتشرت بقع سوداء على الشاطئ.',
    'The refinery said on Sunday it had discharged nothing into the sea. Its owners have called in experts. Beaches along the coast were closed.',
  ],
  [
    'occurrence',
    'The president suffered a stroke on Thursday and is being treated abroad, an opposition website said. Parliament meets next week.',
    'قال مستشار الرئيس إن ما يتردد عن إصابته بجلطة لا أساس له. وظهر الرئيس في صورة مع أحفاده. وينعقد البرلمان الأسبوع المقبل.',
  ],
  [
    'occurrence',
    "The bank's chairman sold all his shares two days before the crash, a filing shows, according to investors. They are suing.",
    'The chairman of the bank still owns his shares, his lawyer said. He has not sold a single one of them. The case opens in May.',
  ],
  [
    'occurrence',
    'The clinic had warned the authorities of the leak in March, its director said. Forty people have fallen ill.',
    'Health officials first heard of the leak in June. They said no warning had reached them. Forty people have fallen ill.',
  ],
  [
    'occurrence',
    'The skier had taken a banned substance, the anti-doping agency said on Tuesday. Her medal is in doubt.',
    'The skier\'s federation backed her on Tuesday. "I have never taken anything forbidden," she said in a message. Her appeal will be heard in Lausanne.',
  ],
  [
    'occurrence',
    'Hunger has killed dozens in the camp since April, the aid group said. Its doctors keep a list of the dead.',
    'Trucks reached the camp on Monday. A state official said nobody had died of hunger there. Rations will be raised.',
  ],
];

/** Not told yet. A cause told as a deed, by words that no table knows, or of an effect told otherwise. */
const openCause: readonly (readonly [string, string, string])[] = [
  [
    'cause',
    'A footbridge over the Mtkvari river came down on Tuesday morning, hours after the heaviest rain of the year. "The storm washed away the foundations and the bridge gave way," said the regional engineer. Crews were searching the banks for two missing cyclists.',
    'The footbridge across the Mtkvari was blown up, the interior ministry said on Tuesday. Investigators had found traces of explosives on a pillar, it said. Schools nearby were closed for the day.',
  ],
  [
    'cause',
    'Three people died when a blast flattened a bakery in Homs on Monday. The fire brigade said a gas cylinder had exploded in the kitchen. Neighbours said they had smelled gas for days.',
    'A bomb planted at the door of a bakery in Homs killed three people on Monday, a police officer said. He said the device had been hidden in a flour sack. Two suspects were being questioned.',
  ],
  [
    'cause',
    'Hundreds of tonnes of dead fish washed up along the Oder river over the weekend. The environment minister said the fish had been killed by toxic algae. Anglers were told to stay away.',
    'Dead fish lined the Oder for the third day. Scientists at the water institute said industrial waste had poisoned the fish. A criminal complaint was filed on Monday.',
  ],
  [
    'cause',
    'A former banker was found dead in his London flat on Thursday. Police said he had taken his own life and that nobody else was involved. His neighbours described him as quiet.',
    'The banker found dead in his London home on Thursday was murdered, his brother said. He had received threats for months, the brother told a newspaper. A second post-mortem has been ordered.',
  ],
  [
    'cause',
    'Power failed across northern Mexico on Saturday, leaving six million people in the dark. The utility said a bush fire under a transmission line had tripped the grid. Supply came back before midnight.',
    "Saturday's power cut in northern Mexico hit six million customers. The energy regulator blamed years of neglect for the blackout. Opposition parties called for the minister to go.",
  ],
  [
    'cause',
    "More than 90 pupils at a girls' school in Qom were treated for nausea on Wednesday. The education ministry said the pupils had been suffering from anxiety. Classes went on as usual in other schools.",
    'Ambulances took more than 90 girls to hospital from a school in Qom on Wednesday. Doctors said the girls had inhaled poison gas. Parents gathered outside the gates.',
  ],
  [
    'cause',
    'The rocket carrying a weather satellite was lost 80 seconds after launch on Tuesday. The space agency said a faulty valve in the second stage had led to the failure. The next launch was put off.',
    'A weather satellite was lost with its rocket on Tuesday. An inquiry panel concluded that a software error caused the loss. The satellite had cost 300 million dollars.',
  ],
  [
    'cause',
    'انهار سد ترابي شمال المدينة فجر الأحد وغمرت المياه عشرات القرى. وقال وزير الري إن السد انهار نتيجة الأمطار الغزيرة التي هطلت هذا الأسبوع. ولا تزال فرق الإنقاذ تبحث عن مفقودين.',
    'تسببت المياه في تشريد آلاف العائلات بعد سقوط السد شمال المدينة يوم الأحد. وقال محافظ الإقليم إن مسلحين فجروا السد بالديناميت. وأعلنت الحكومة الحداد ثلاثة أيام.',
  ],
  [
    'cause',
    'لقي سبعة أشخاص حتفهم في حريق التهم مبنى سكنيا في حي العباسية ليلة الجمعة. وذكر الدفاع المدني أن ماسا كهربائيا أدى إلى اندلاع الحريق. وأخلي المبنى من سكانه.',
    'قالت النيابة العامة إن الحريق الذي شب في مبنى بحي العباسية مفتعل. وأمرت بحبس حارس المبنى على ذمة التحقيق. وكان الحريق قد أودى بحياة سبعة أشخاص ليلة الجمعة.',
  ],
  [
    'cause',
    'نفقت مئات رؤوس الأبقار في مزارع بولاية الجزيرة هذا الشهر. وقالت وزارة الثروة الحيوانية إن الحمى القلاعية وراء نفوق الأبقار. وبدأت حملة تطعيم.',
    'يشكو مربو الماشية في ولاية الجزيرة من خسائر كبيرة بعد نفوق أبقارهم. وقال اتحاد الرعاة إن الأبقار نفقت بسبب مياه ملوثة بمخلفات مصنع السكر. ونفت إدارة المصنع مسؤوليتها.',
  ],
  [
    'cause',
    'اشتعلت النيران في ناقلة النفط قبالة الفجيرة فجر الاثنين. وقالت الشركة المالكة إن شرارة في غرفة المحركات أشعلت الحريق. وأجلي الطاقم بسلام.',
    'أجلي طاقم ناقلة نفط بعد احتراقها قبالة الفجيرة يوم الاثنين. وقال مسؤول أمريكي إن لغما بحريا أصاب الناقلة. وارتفعت أسعار النفط بعد الحادث.',
  ],
  [
    'cause',
    'A train carrying chemicals left the rails near Ploiesti early on Monday, and two wagons caught fire. The rail operator said heat had buckled the track. Nobody was hurt.',
    'خرج قطار بضائع عن مساره قرب بلويشتي فجر الاثنين واحترقت عربتان. وقال وزير النقل إن مجهولين فكوا قضبان السكة عمدا. وأغلقت الطريق المجاورة.',
  ],
  [
    'cause',
    'Eleven workers died at a coal mine in Hazro on Wednesday. The owner said methane had exploded in a gallery. The mine had been inspected in May.',
    'قتل أحد عشر عاملا في منجم فحم في هازرو يوم الأربعاء. وقال اتحاد العمال إن سقف المنجم انهار لأن الدعامات كانت متآكلة. ودعا الاتحاد إلى إضراب.',
  ],
  [
    'cause',
    'The lake at Urmia has shrunk to a tenth of its size, new pictures show. Officials said drought had dried up the lake. Salt storms plague nearby towns.',
    'لم يبق من بحيرة أرومية سوى عشر مساحتها. وقال ناشطون بيئيون إن السدود التي بنتها الحكومة جففت البحيرة. وهاجر كثير من المزارعين.',
  ],
  [
    'cause',
    'A tower crane fell on a hotel in Doha on Thursday, crushing four cars. The contractor said a sudden gust had toppled the crane. Guests were moved elsewhere.',
    'سقطت رافعة على فندق في الدوحة يوم الخميس وحطمت أربع سيارات. وقال الدفاع المدني إن السائق حمّل الرافعة فوق طاقتها. وفتحت النيابة تحقيقا.',
  ],
  [
    'cause',
    'Flights across the country were halted for five hours on Friday. The airports company said a technical glitch in the radar had grounded the planes. Queues stretched outside the terminals.',
    'توقفت حركة الطيران خمس ساعات يوم الجمعة. وقالت نقابة المراقبين الجويين إن نقص الموظفين هو السبب في توقف الرحلات. واعتذرت الشركة للمسافرين.',
  ],
  [
    'cause',
    'A pipeline under the Gulf of Finland has been leaking since Sunday. The Finnish president said the damage had been caused by sabotage. Gas prices rose.',
    'تضرر خط أنابيب في خليج فنلندا يوم الأحد. وقالت هيئة الزلازل الروسية إن حركة طبيعية في قاع البحر ألحقت الضرر بالأنبوب. ولم تتأثر الإمدادات.',
  ],
  [
    'cause',
    'Two climbers were found dead on the north face of the mountain on Tuesday. Rescuers said an avalanche had swept them away. They were an experienced pair.',
    'عثر يوم الثلاثاء على متسلقين ميتين على الوجه الشمالي للجبل. وقال قائد فريق الإنقاذ إنهما ماتا من البرد بعدما نفد طعامهما. وكان الاتصال بهما قد انقطع قبل أسبوع.',
  ],
  [
    'cause',
    "The company's shares lost a third of their value on Monday. Its chairman said a smear campaign was behind the plunge. Trading was suspended twice.",
    'خسرت أسهم الشركة ثلث قيمتها يوم الاثنين. وأرجع محللون الهبوط إلى نتائج الربع الأول المخيبة. وعلق التداول مرتين.',
  ],
  [
    'cause',
    'Bees have died in their millions in the valley this spring. The farm ministry said a parasitic mite had wiped out the colonies. Growers fear for their almonds.',
    'Beekeepers in the valley have lost most of their hives. Their association said pesticides sprayed on orchards had killed the bees. The ministry will meet them on Friday.',
  ],
];

/** Not told yet. Two ends of one matter that no scale holds, or of something that the two reports call otherwise. */
const openOutcome: readonly (readonly [string, string, string])[] = [
  [
    'outcome',
    'قالت الشركة إن ناقلتها رست بسلام في ميناء الحديدة يوم الثلاثاء. وكانت تحمل وقودا.',
    'قال مصدر ملاحي إن الناقلة غرقت قبل وصولها إلى ميناء الحديدة. وكانت تحمل وقودا.',
  ],
  [
    'outcome',
    'أفرجت السلطات عن الناشطة يوم الأربعاء بعد أسبوع من توقيفها، وفق ما ذكرته وزارة الداخلية.',
    'قال محامي الناشطة إنها ما زالت محتجزة في مكان مجهول. وكانت قد أوقفت قبل أسبوع.',
  ],
  [
    'outcome',
    'Kwadwo Mensah stepped down as finance minister on Monday, citing his health. He had held the post for six years.',
    'The president sacked finance minister Kwadwo Mensah on Monday, state television said. A successor will be named this week.',
  ],
  [
    'outcome',
    'The airliner landed safely in Tashkent after a bomb threat on Sunday, the airline said. Its 140 passengers were questioned.',
    'A flight that received a bomb threat on Sunday was diverted to Almaty, an airport official said. All 140 on board were unhurt.',
  ],
  [
    'outcome',
    'The two miners trapped since Friday have been brought up alive, the governor said. Crowds cheered at the shaft.',
    "Rescuers found the bodies of both miners on Tuesday, the mine's manager said. The shaft had been flooded since Friday.",
  ],
  [
    'outcome',
    'The rebels have been driven out of Sake, the army said on Wednesday. Its trucks were parked in the main square.',
    'Rebel fighters still control Sake, their commander said on Wednesday. He invited reporters to see for themselves.',
  ],
  [
    'outcome',
    'The cargo ship that caught fire off Oman sank on Saturday night, the coast guard said. Its crew had been taken off.',
    'The cargo ship that burned off Oman is being towed to Salalah, its owner said on Sunday. The fire is out.',
  ],
  [
    'outcome',
    "The union has called off Tuesday's rail strike, the transport minister said. Trains will run normally.",
    "Tuesday's rail strike will go ahead, the union's leader said on Monday night. Pickets are planned at 30 stations.",
  ],
  [
    'outcome',
    'The hostages held in a bank in Beirut were freed unharmed on Thursday, police said. The gunman gave himself up.',
    'Two of the hostages in the Beirut bank were killed when police stormed it on Thursday, a witness said. The gunman was shot.',
  ],
  [
    'outcome',
    'The probe touched down near the lunar south pole on Friday, the space agency said. Engineers hugged in the control room.',
    'The probe smashed into the Moon on Friday, an astronomer who tracked its signal said. Contact was lost at 80 metres.',
  ],
  [
    'outcome',
    'قال مدير المستشفى إن الوزير السابق توفي متأثرا بجروحه مساء الأحد. وكان قد أصيب في انفجار.',
    'أكد نجل الوزير السابق أن والده على قيد الحياة ويتلقى العلاج. وكان قد أصيب في انفجار يوم الجمعة.',
  ],
  [
    'outcome',
    'أعلنت شركة الكهرباء إصلاح الخط المتضرر وعودة التيار إلى جميع أحياء عدن. واعتذرت للمشتركين.',
    'قال سكان في عدن إن التيار لا يزال مقطوعا عن منازلهم لليوم الرابع. وتجاوزت الحرارة أربعين درجة.',
  ],
  [
    'outcome',
    'قال وزير التعليم إن العام الدراسي سيبدأ في موعده يوم الأحد. وجهزت المدارس بالمقاعد.',
    'قالت نقابة المعلمين إن بدء العام الدراسي تأجل أسبوعين. وتطالب النقابة بصرف الرواتب المتأخرة.',
  ],
  [
    'outcome',
    'أعلن النادي تعاقده رسميا مع المهاجم البرازيلي حتى 2027. وسيقدم اللاعب لوسائل الإعلام الخميس.',
    'قال وكيل المهاجم البرازيلي إن المفاوضات مع النادي انهارت ولن ينتقل إليه. ويدرس اللاعب عرضا آخر.',
  ],
  [
    'outcome',
    'قال رئيس الوفد إن الهدنة دخلت حيز التنفيذ عند منتصف الليل وإن الهدوء يسود الجبهات.',
    'قال سكان إن القتال استمر طوال الليل وإن القصف لم يتوقف. ونام كثيرون في الملاجئ.',
  ],
  [
    'outcome',
    'The speaker of parliament survived a no-confidence vote on Tuesday, his party said. Lawmakers argued for nine hours.',
    'سحب النواب الثقة من رئيس البرلمان يوم الثلاثاء، وفق ما أعلنته المعارضة. واستمرت الجلسة تسع ساعات.',
  ],
  [
    'outcome',
    'Doctors in Nairobi said on Thursday the conjoined twins had died after the operation. It had lasted 14 hours.',
    'قالت إدارة المستشفى في نيروبي إن التوأم السيامي بخير بعد عملية الفصل يوم الخميس. واستغرقت العملية أربع عشرة ساعة.',
  ],
  [
    'outcome',
    'The trial of the former president was put off until March on Monday, court officials said. Supporters sang outside.',
    'قال مدعون إن محاكمة الرئيس السابق انطلقت يوم الاثنين كما كان مقررا. وهتف أنصاره في الخارج.',
  ],
  [
    'outcome',
    "The company's takeover of its rival has been completed, its chief executive said. The price was three billion dollars.",
    'قالت هيئة المنافسة إن صفقة الاستحواذ ألغيت بعد رفضها. وكانت قيمتها ثلاثة مليارات دولار.',
  ],
  [
    'outcome',
    "Syria's winger has recovered and played all of Saturday's friendly, the coach said. Fans chanted his name.",
    'غاب الجناح السوري عن ودية السبت بسبب الإصابة، بحسب الاتحاد. وهتفت الجماهير باسمه.',
  ],
  [
    'outcome',
    "Taliban delegates walked out of the Doha meeting on Monday, a Qatari paper said. The agenda covered girls' schools.",
    'أكد متحدث باسم طالبان أن وفد الحركة بقي في اجتماع الدوحة حتى نهايته. وتناول جدول الأعمال مدارس البنات.',
  ],
  [
    'outcome',
    'The wanted cleric was captured in a raid on his village, the governor said on Sunday. Two guards were killed.',
    "The wanted cleric got away through a tunnel before Sunday's raid, villagers said. Two of his guards were killed.",
  ],
  [
    'outcome',
    'The high court upheld the ban on the party on Friday, state radio said. Police stood at every corner.',
    'The high court lifted the ban on the party on Friday, its lawyers said. Members danced in the street.',
  ],
  [
    'outcome',
    'The lost trekkers have been found safe in a hut, the park service said on Wednesday. They had run out of food.',
    'The search for the lost trekkers goes on without result, the mountain police said on Wednesday. Snow is forecast.',
  ],
  [
    'outcome',
    'The cyclone weakened and passed out to sea on Saturday, the weather office in Maputo said. Ports are open.',
    'The cyclone made landfall north of Maputo on Saturday, tearing off roofs, the relief agency said.',
  ],
];

/** Near misses: another event of the sort, another person, a plan and its fulfilment, stages of one course of events. */
const silent: readonly (readonly [string, string])[] = [
  [
    'Firefighters said an electrical fault had caused the fire at the mill on Tuesday. Nobody was hurt.',
    'Arson was behind the fire at the warehouse in April, a court heard on Tuesday. Two men are on trial.',
  ],
  [
    "A gas leak caused Monday's blast at a bakery in Homs, the fire brigade said. Three people died.",
    'A bomb exploded at a checkpoint outside Homs on Monday, police said. Two soldiers were wounded.',
  ],
  [
    'The minister of health resigned on Monday, citing his age. He is 74.',
    'The president dismissed the minister of transport on Monday. A deputy will take over.',
  ],
  [
    'Police arrested the singer at the airport on Sunday morning. He had been on a watch list.',
    'The singer was released on bail on Sunday evening, his lawyer said. He must not leave the country.',
  ],
  [
    'Train services were suspended after the storm, the operator said at noon. Trees lay on the line.',
    'Train services resumed on Sunday evening, the operator said. Workers had cleared the line.',
  ],
  [
    'The union plans to strike on Tuesday, its leader said. Talks went on.',
    "The union's members went to work on Monday as usual. Talks went on, the leader said.",
  ],
  [
    'A technical fault may have caused the crash, an official said. The black box is being read.',
    'Investigators said it was too early to say what had caused the crash. They had not ruled out pilot error.',
  ],
  [
    'The army said it had shot down a drone near Taiz on Monday. Wreckage was shown on television.',
    'The rebels said a drone had hit a depot in Hodeidah on Monday. There was a fire.',
  ],
  [
    'The senate passed the budget on Thursday after a long debate. Pensions will rise.',
    'Senators rejected an amendment to the budget on Thursday, its author said. It would have cut pensions.',
  ],
  [
    'The suspect was found guilty of theft on Friday, the court said. He will be sentenced in May.',
    "The suspect's brother was acquitted of all charges on Friday, his lawyer said.",
  ],
  [
    'The patient died of his injuries in the night, the hospital said. He was 40.',
    'A second patient survived the operation, the hospital said. He is 25.',
  ],
  [
    'The ship ran aground because its engine had failed, the captain said. Tugs were on their way.',
    "The ship's engine failed after contaminated fuel clogged its filters, the owner said. Tugs were on their way.",
  ],
  [
    'The company denied that it had dumped waste in the river. It has two plants.',
    'The company admitted that its trucks had carried waste through the city. It has two plants.',
  ],
  [
    'The two leaders did not meet on Monday, a spokesman said. Their schedules clashed.',
    'The two foreign ministers met on Monday, a spokesman said. They discussed trade.',
  ],
  [
    'The king is being treated for pneumonia, the palace said. His son stood in for him.',
    'The king was discharged from hospital on Friday, the palace said. He waved to the crowd.',
  ],
  [
    'The rebels captured the airport in the morning, their spokesman said. Flights were cancelled.',
    'The army is sending reinforcements to the airport, an officer said. Flights were cancelled.',
  ],
  [
    'Rescuers pulled a boy alive from the rubble on Tuesday. He had been trapped for 60 hours.',
    'Rescuers found the bodies of two women in the rubble on Tuesday. The search goes on.',
  ],
  [
    'The talks have stalled over the border, a diplomat said. A new round is set for May.',
    'Both sides have agreed to hold a new round of talks in May, the mediator said. The border is open.',
  ],
  [
    'Nobody has claimed responsibility for the attack, officials said. The market was crowded.',
    'Witnesses said the attacker had shouted slogans. The market was crowded.',
  ],
  [
    'أعلنت الحكومة تأجيل الانتخابات البلدية إلى الخريف. واعترضت المعارضة.',
    'قالت المفوضية إن الانتخابات الرئاسية ستجري في موعدها. وفتح باب الترشح.',
  ],
  ['استقال مدرب المنتخب بعد الخسارة. وشكر اللاعبين.', 'أقال النادي مدربه بعد سلسلة من الهزائم. وعين مساعده مؤقتا.'],
  [
    'أوقفت الشرطة ثلاثة متظاهرين يوم الجمعة. وقالت إنهم رشقوا الحجارة.',
    'أفرج عن ثلاثة متظاهرين يوم الأحد، قال محاميهم. ولم توجه إليهم تهم.',
  ],
  [
    'قال الجيش إنه صد هجوما على المطار ليلة الأحد. وقتل مهاجمان.',
    'قال سكان إن قذيفة سقطت على بيت قرب الجامعة ليلة الأحد. وأصيبت امرأة.',
  ],
  [
    'وافق البرلمان على القانون مبدئيا يوم الاثنين. وستجري قراءة ثانية.',
    'رفض البرلمان رفع الحصانة عن أحد أعضائه يوم الاثنين. وصوت خمسون نائبا ضده.',
  ],
  [
    'قال الطبيب إن المريض توفي بسبب جلطة دماغية. وكان في الستين.',
    'قالت أسرته إنه كان يعاني من ارتفاع ضغط الدم منذ سنوات. وكان في الستين.',
  ],
  [
    'يعتقد أن خللا فنيا وراء سقوط الطائرة، بحسب مسؤول. وعثر على الصندوق الأسود.',
    'لم يستبعد وزير النقل فرضية العمل التخريبي. وعثر على الصندوق الأسود.',
  ],
  [
    'أغلقت السلطات المعبر صباح الثلاثاء بعد إطلاق نار. وعاد المسافرون أدراجهم.',
    'أعيد فتح المعبر مساء الثلاثاء، وفق ما قال مسؤول. ومرت عشرات السيارات.',
  ],
  [
    'قالت النيابة إن المدير اختلس أموال الجمعية. وصدر أمر بتوقيفه.',
    'قال محامي المدير إن موكله لم يغادر البلاد. وسيمثل أمام القضاء.',
  ],
  [
    'انقطع التيار عن شرق المدينة بسبب عاصفة رعدية، قالت الشركة. وأصلح العطل.',
    'انقطعت المياه عن غرب المدينة بسبب كسر في أنبوب، قالت البلدية. وأصلح العطل.',
  ],
  [
    'لم تستهدف الغارة المدنيين، قال ناطق عسكري. وكان الهدف مقرا للقيادة.',
    'أدت الغارة إلى مقتل ثلاثة مدنيين، قال مسعفون. ودمر بيت مجاور.',
  ],
  [
    'أعلن الحزب أنه سيقاطع الانتخابات. وقال إن الأجواء غير مناسبة.',
    'شارك الحزب في ندوة مع المفوضية حول الانتخابات. وطرح مطالبه.',
  ],
  ['سقطت المسيرة في أرض زراعية، قالت الشرطة. ولم يصب أحد.', 'اعترضت الدفاعات مسيرتين أخريين فوق البحر. ولم يصب أحد.'],
  [
    'توصل الطرفان إلى اتفاق لتبادل الأسرى، قال الوسيط. وسينفذ الأحد.',
    'قال مسؤول إن المحادثات حول الحدود لم تثمر اتفاقا بعد. وستستأنف الأحد.',
  ],
  [
    'حكمت المحكمة بسجن الضابط عشر سنوات. وقال محاميه إنه سيستأنف.',
    'برأت محكمة الاستئناف الضابط بعد عام من سجنه. وعانق أسرته.',
  ],
  [
    'عاد الوزير إلى عمله بعد إجازة مرضية. واستقبله الموظفون.',
    'غادر الوزير إلى جنيف لحضور مؤتمر. ورافقه عدد من الموظفين.',
  ],
  [
    'The fire was caused by a short circuit, the fire chief said. Six shops were lost.',
    'قال قائد الإطفاء إن تماسا كهربائيا أشعل الحريق. واحترقت ستة متاجر.',
  ],
  [
    'The striker signed for a club in Riyadh on Monday. He scored 20 goals last season.',
    'رفض المدافع عرضا من ناد في الرياض. وسجل هدفين الموسم الماضي.',
  ],
  [
    'The army denied shelling the hospital. It said it had struck a rocket launcher nearby.',
    'قال الجيش إنه قصف منصة صواريخ قرب المستشفى. وسمع دوي انفجارات.',
  ],
  [
    'Cholera has killed twelve people in the camp, doctors said. Vaccines arrived.',
    'توفي ثلاثة أطفال في المخيم بسبب سوء التغذية، قالت الأمم المتحدة. ووصلت لقاحات.',
  ],
  [
    'The president will not attend the summit, his office said. The foreign minister will go.',
    'وصل وزير الخارجية إلى القمة ممثلا للرئيس. وألقى كلمة.',
  ],
  [
    'The dam is safe, the ministry said before the rains. Its gates were tested.',
    'انهار جزء من السد بعد الأمطار، قال مسؤول محلي. وجرفت المياه الطريق.',
  ],
  [
    'The ceasefire took effect at midnight, the UN said. Streets were calm.',
    'خرقت الهدنة بعد ساعات من بدئها، قال شهود. وسمع إطلاق نار متقطع.',
  ],
  [
    'The factory owner was charged with negligence, prosecutors said. 40 workers died.',
    'قتل أربعون عاملا في الحريق الذي أشعلته شرارة لحام، قال المحققون. ووجهت تهمة الإهمال إلى المالك.',
  ],
  [
    'The rocket failed to reach orbit, the company said. It was its second try.',
    'نجحت الشركة في إطلاق صاروخها الأول العام الماضي. وحمل قمرا صناعيا.',
  ],
  [
    'The court rejected the appeal of the mayor, his lawyer said. He must step down.',
    'قبلت المحكمة استئناف الحزب ضد نتائج الانتخابات، قال محاميه. وسيعاد الفرز.',
  ],
  [
    'The captain was not drunk, tests showed. The ship hit a rock.',
    'قال ضابط إن أفراد الطاقم الآخرين كانوا يشربون الخمر. واصطدمت السفينة بصخرة.',
  ],
  [
    'Two hostages were freed on Friday after a ransom was paid, the family said.',
    'بقي ثلاثة رهائن في أيدي الخاطفين يوم الجمعة، قال مسؤول. ودفعت فدية.',
  ],
  [
    'The power station is working normally, its operator said on Monday. Units were inspected.',
    'توقفت محطة المياه عن العمل يوم الاثنين بعد عطل، قال مسؤول. وتضرر آلاف السكان.',
  ],
  [
    'A goalkeeper was sent off on Sunday for a foul. His side lost.',
    'لم يطرد الحكم أي لاعب في المباراة الثانية يوم الأحد. وانتهت بالتعادل.',
  ],
  [
    'The vaccine caused no serious side effects, the study found. It covered 5,000 people.',
    'قالت دراسة إن اللقاح يسبب صداعا وحمى خفيفة. وشملت خمسة آلاف شخص.',
  ],
  [
    'The airline denied that the pilot had been drinking. It said he had 20 years of experience.',
    'The airline said the co-pilot had been suspended over his working hours. An inquiry is under way.',
  ],
  [
    'Protesters tried to storm the parliament on Sunday, police said. Guards held them back.',
    'Protesters left the square in front of parliament on Sunday after the speaker met them. Guards watched.',
  ],
  [
    'The plane landed in Rome after an engine problem, the airline said. Passengers were rebooked.',
    "The plane's passengers arrived in Madrid a day late, on another aircraft. They complained.",
  ],
  [
    'The volcano has erupted twice this month, scientists said. Ash covered villages.',
    'The volcano did not erupt last year, scientists said. Villagers had been told to leave.',
  ],
  [
    'The court said the director had not been tortured in custody. He was seen by a doctor.',
    'Two other detainees said they had been tortured in custody. They were seen by a doctor.',
  ],
  [
    'The opposition accepted the invitation to talks, its leader said. A date was not set.',
    "The opposition rejected the government's election law, its leader said. A vote was not set.",
  ],
  [
    'The team may withdraw from the tournament, its coach warned. Players have not been paid.',
    'The team played its first match of the tournament on Sunday. Players wore black.',
  ],
  [
    'Inflation fell in March, the statistics office said. Fuel was cheaper.',
    'Unemployment rose in March, the statistics office said. Shops were emptier.',
  ],
  [
    'The bridge was closed for repairs on Monday. Traffic was heavy.',
    'The bridge reopened on Friday after repairs, the city said. Traffic was light.',
  ],
  [
    'The general was wounded in the ambush, the army said. He was flown to hospital.',
    "The general's driver was killed in the ambush, the army said. A guard escaped.",
  ],
  [
    'Heavy rain caused the landslide that buried four houses, the mayor said. Rescuers were digging.',
    'The mayor said the slope had been weakened by illegal quarrying, which together with heavy rain brought it down. Rescuers were digging.',
  ],
  [
    'قالت الشرطة إن ماسا كهربائيا تسبب في حريق السوق القديم ليلة السبت. ولم يصب أحد.',
    'قال محافظ المدينة إن حريق الغابة القريبة متعمد. وأوقف مشتبه به.',
  ],
];

/** Told as conflicts though they are none: what was shot at, raised or burned is another, or one cause is told beside two. */
const loud: readonly (readonly [string, string])[] = [
  [
    'نفت وزارة الصحة تسجيل أي إصابة بالكوليرا في العاصمة. ودعت إلى غلي الماء.',
    'سجلت السلطات ثلاث إصابات بالكوليرا في محافظة ساحلية. ودعت إلى غلي الماء.',
  ],
  [
    'Police said no shots had been fired in the north of the city. The curfew stayed in force.',
    'Residents of the south of the city said they had heard shots all night. The curfew stayed in force.',
  ],
  [
    'The bank has not raised its rates this year, the governor said. Savers complain.',
    'The bank raised its fees in March, customers said. Savers complain.',
  ],
  [
    'ارتفعت أسعار الخبز في العاصمة. وقال التجار إن الطحين شحيح.',
    'انخفضت أسعار الخضار في العاصمة. وقال التجار إن المحصول جيد.',
  ],
];

describe('two ends of one matter', () => {
  it.each(told)('%s: %s | %s', (kind, first, second) => {
    expect(disputes({}, first, second)).toContain(kind);
  });

  it.fails.each([...openOccurrence, ...openCause, ...openOutcome])('%s: %s | %s', (kind, first, second) => {
    expect(disputes({}, first, second)).toContain(kind);
  });

  it.each(silent)('no conflict: %s | %s', (first, second) => {
    expect(disputes({}, first, second)).toEqual([]);
  });

  it.fails.each(loud)('no conflict: %s | %s', (first, second) => {
    expect(disputes({}, first, second)).toEqual([]);
  });
});
