import { describe } from 'vitest';
import { checkPairs } from './told-missed-compatible';

/** Two speakers who say what brought something about, who is to blame for it, what it was or whose waters it was in. By the kind that tells. */
const told: readonly (readonly [string, string, string, string])[] = [
  [
    'cause',
    'A footbridge gave way at a festival in Porto on Saturday.',
    'The council said the bridge had given way under the weight of too many people.',
    'An engineer hired by the victims said rusted bolts were to blame for the collapse.',
  ],
  [
    'cause',
    'A concert in Leeds was cut short on Sunday.',
    'The promoter said the show was stopped because the singer had lost her voice.',
    'The venue said a power failure had put an end to the show.',
  ],
  [
    'cause',
    'Trading on the Jakarta exchange was halted on Tuesday.',
    'The exchange blamed a hardware failure for the halt.',
    'Brokers said a botched software upgrade was behind it.',
  ],
  [
    'cause',
    'Hundreds of flights were cancelled in Sydney on Friday.',
    'The airline said the cancellations were the result of bad weather.',
    "The pilots' union said a shortage of crews was the real reason for the cancellations.",
  ],
  [
    'cause',
    'A ferry ran onto rocks off Corsica on Sunday.',
    'The company said the captain had been asleep at the wheel.',
    'The captain said the rudder had jammed as the ship neared the port.',
  ],
  [
    'cause',
    'Thousands of bees died in Kent on Monday.',
    'Beekeepers said the deaths were due to a new pesticide.',
    'The maker of the pesticide said a mite had killed the bees.',
  ],
  [
    'cause',
    'A school in Leicester closed on Monday.',
    'The council said it had closed the school because of asbestos.',
    'The head teacher said the closure was the result of budget cuts.',
  ],
  [
    'cause',
    'A dam burst near Belo Horizonte on Friday.',
    'The company blamed record rainfall and denied any negligence.',
    'Prosecutors said the burst was caused by years of neglect.',
  ],
  [
    'cause',
    'توقفت مباراة في الدار البيضاء مساء السبت.',
    'قال الاتحاد إن المباراة توقفت بسبب عطل في الإضاءة.',
    'قال النادي الضيف إن المباراة توقفت إثر اقتحام الجماهير أرض الملعب.',
  ],
  [
    'cause',
    'تعطل موقع وزارة التعليم في عمان يوم الاثنين.',
    'أرجعت الوزارة تعطل الموقع إلى ضغط المستخدمين.',
    'قال خبير إن هجوما إلكترونيا وراء تعطل الموقع.',
  ],
  [
    'cause',
    'أصيب عشرات الطلاب بتسمم في سكن جامعي في الموصل يوم الأربعاء.',
    'قالت الجامعة إن مصدر التسمم وجبة دجاج فاسدة.',
    'قالت دائرة الصحة إن التسمم نجم عن تلوث مياه الشرب.',
  ],
  [
    'cause',
    'انقلبت حافلة قرب سوسة يوم السبت.',
    'ردّت الشرطة الحادث إلى السرعة الزائدة.',
    'قال السائق إن المكابح تعطلت قبل المنعطف.',
  ],
  [
    'cause',
    'انقطع التيار الكهربائي عن بنغازي يوم الأحد.',
    'قالت الشركة إن العطل سببه صاعقة أصابت المحطة.',
    'قال مهندسون إن غياب الصيانة هو ما أدى إلى الانقطاع.',
  ],
  [
    'cause',
    'تأخر إعلان نتائج الانتخابات في نيروبي يوم الثلاثاء.',
    'عزت المفوضية التأخير إلى خلل في نظام الإرسال.',
    'قال مرشح المعارضة إن تأخير النتائج متعمد لتزويرها.',
  ],
  [
    'cause',
    'أغلق مصنع للسيارات في القنيطرة يوم الاثنين.',
    'قالت الشركة إن الإغلاق يعود إلى نقص الرقائق.',
    'قالت النقابة إن إضراب العمال هو الذي أوقف المصنع.',
  ],
  [
    'agent',
    'A collision on the tracks near Gdansk injured 12 people on Monday.',
    'The railway said the signalman alone was responsible for the collision.',
    'The union said the railway bore primary responsibility for the collision.',
  ],
  [
    'agent',
    'حدث تدافع في مهرجان في فاس يوم السبت.',
    'حمّلت الشرطة المنظمين مسؤولية التدافع.',
    'قال المنظمون إن الشرطة تتحمل وحدها مسؤولية التدافع.',
  ],
  [
    'identity',
    'A bright object fell on a farm near Perth on Sunday.',
    'The farmer said it was a meteorite.',
    'The space agency said it was part of a rocket.',
  ],
  [
    'identity',
    'أوقفت الشرطة ستة رجال في مرفأ صفاقس يوم الاثنين.',
    'قالت الشرطة إن الرجال الستة مهربون.',
    'قال محاميهم إن الرجال الستة مجرد ركاب.',
  ],
  [
    'place',
    'A trawler was seized in the Channel on Tuesday.',
    'France said the trawler had been fishing in French waters.',
    'The owner said the boat was in British waters when it was stopped.',
  ],
  [
    'place',
    'احتجز زورق صيد قبالة صيدا يوم الأحد.',
    'قالت البحرية إن الزورق كان داخل المياه اللبنانية.',
    'قال الصيادون إن الزورق كان في المياه الدولية.',
  ],
  [
    'cause',
    'A bus overturned near Cusco on Saturday.',
    'Police said the driver had been speeding.',
    'The driver said a tyre had burst.',
  ],
  [
    'outcome',
    'Soldiers moved into Ankara on Friday.',
    'The armed forces said they had taken full control of the country.',
    'The prime minister said the elected government remained in charge.',
  ],
  [
    'place',
    'A trawler was seized in the Channel on Tuesday.',
    'France said the trawler had been fishing in French waters.',
    'The owner said the boat was in British waters when it was stopped.',
  ],
  [
    'place',
    'A yacht was boarded off Yemen on Tuesday.',
    'The navy said the yacht was in Yemeni waters.',
    'The crew said the yacht was in international waters.',
  ],
  [
    'place',
    'احتجز قارب قبالة قبرص يوم الأحد.',
    'قالت تركيا إن القارب كان في المياه التركية.',
    'قال مالكه إن القارب كان في المياه القبرصية.',
  ],
  [
    'place',
    'A balloon was seen on Tuesday.',
    'The ministry said the aircraft was in Turkish airspace.',
    'Athens said the aircraft was in Greek airspace.',
  ],
  [
    'cause',
    'نفقت أطنان من الأسماك في بحيرة قارون يوم الثلاثاء.',
    'قالت الوزارة إن نفوق الأسماك ناتج عن ارتفاع درجات الحرارة.',
    'حمّل الصيادون مصنعا للسكر مسؤولية نفوق الأسماك.',
  ],
  [
    'cause',
    'جنحت ناقلة نفط قبالة عدن يوم الخميس.',
    'قالت الشركة المالكة إن الناقلة جنحت بسبب عطل في الدفة.',
    'قالت هيئة الموانئ إن خطأ من القبطان هو سبب الجنوح.',
  ],
];

/** Not told yet. */
const missed: readonly (readonly [string, string, string])[] = [
  [
    'انهارت عمارة في الإسكندرية يوم الجمعة.',
    'قال المحافظ إن العمارة انهارت نتيجة تسرب مياه تحت الأساسات.',
    'قال سكان إن المالك أضاف ثلاثة طوابق دون ترخيص وهو ما أدى إلى انهيارها.',
  ],
  [
    'The opening of the museum in Oslo was put back on Monday.',
    'The ministry put the delay down to late deliveries of glass.',
    'The architect said the ministry had changed the plans three times, and that was why it was late.',
  ],
  [
    'A probe crashed on the Moon on Friday.',
    'The space agency said a software error made the engine shut down too early.',
    'The maker of the lander said the crash stemmed from a faulty altimeter supplied by the agency.',
  ],
  [
    'A swimmer fainted during the final in Doha on Thursday.',
    'Her coach said she had collapsed after eating spoiled fish.',
    'The team doctor attributed the collapse to a heart condition.',
  ],
  [
    'The website of the tax office went down on Monday.',
    'The tax office said the site had crashed because of heavy traffic.',
    'A hacker group said it had brought the site down.',
  ],
  [
    'A tower crane fell in Lagos on Wednesday.',
    'The builder said the operator had ignored the wind warning.',
    'The operator said the mast had snapped after weeks without inspection.',
  ],
  [
    'The champion withdrew from the race on Saturday.',
    'His team said he had pulled out because of a knee injury.',
    'A rival said he pulled out after a failed doping test.',
  ],
  [
    'A laboratory burned down in Lyon on Thursday.',
    'The university said the fire started in an overheated freezer.',
    'Firefighters said the blaze began when a student knocked over a burner.',
  ],
  [
    'The share price of the retailer halved on Friday.',
    'The chief executive put the fall down to rumours spread by short sellers.',
    'Analysts said weak Christmas sales were to blame for the fall.',
  ],
  [
    'A cable car stopped above Innsbruck on Sunday.',
    'The operator said a gust of wind had triggered the emergency brake.',
    'Passengers said the cable had slipped off its wheel.',
  ],
  [
    'Counting was suspended in Abuja on Sunday.',
    'The commission said counting had stopped because of a computer fault.',
    'The opposition said officials had pulled the plug on purpose.',
  ],
  [
    'A tanker overturned near Fresno on Tuesday.',
    'Police said the tanker overturned because the driver was speeding.',
    'The driver said a burst tyre had thrown the tanker off the road.',
  ],
  [
    'The river in Ostrava turned red on Monday.',
    'The town hall said algae had coloured the water.',
    'Anglers said the colour came from dye dumped by a textile mill.',
  ],
  [
    'تأجل افتتاح المعرض في الشارقة يوم الأحد.',
    'عزت الإدارة التأجيل إلى سوء الأحوال الجوية.',
    'قال العارضون إن التأجيل نجم عن تأخر أعمال البناء.',
  ],
  [
    'استقال مدرب المنتخب يوم الخميس.',
    'قال المدرب إنه استقال لأسباب عائلية.',
    'قالت صحيفة إن استقالته جاءت على خلفية خلاف مع رئيس الاتحاد.',
  ],
  [
    'اندلع حريق في مصنع للدهانات في جدة يوم الاثنين.',
    'قال الدفاع المدني إن الحريق نشب في المستودع بعد تماس كهربائي.',
    'قال عمال إن خزان وقود انفجر وأشعل النار.',
  ],
  [
    'A power cut hit the whole of Jamaica on Saturday.',
    'The grid operator said the fault lay solely with the gas plant.',
    "The gas plant said the operator's poor planning had brought about the power cut.",
  ],
  [
    'تلوثت مياه الشرب في مدينة البصرة يوم الثلاثاء.',
    'قال المحافظ إن شركة نفطية تقف وراء التلوث.',
    'قالت الشركة إن المسؤول عن التلوث هو دائرة المجاري.',
  ],
  [
    'The merger of the two banks collapsed on Friday.',
    'The chairman of Norbank accused Sudbank of breaking off the talks.',
    'Sudbank said it was Norbank that had broken off the talks.',
  ],
  [
    'Pupils were taken ill at a school in Shiraz on Monday.',
    'The ministry said the smell came from stink bombs.',
    'Parents said the children had breathed in a nerve gas.',
  ],
  [
    'An aircraft was seen over Bergen on Friday.',
    'Police said the aircraft was a drone.',
    'The airport said it was a small plane.',
  ],
  [
    'عثر على جسم غريب على شاطئ غزالة يوم السبت.',
    'قال خفر السواحل إن الجسم بالون أرصاد.',
    'قال صيادون إن الجسم طائرة مسيرة.',
  ],
  [
    'Shots rang out in a barracks in Yerevan on Sunday.',
    'The government called the events a terrorist act.',
    'The opposition said it was a popular uprising.',
  ],
  [
    'The outbreak of measles was reported in Riga on Thursday.',
    'The ministry said the virus had come from Poland.',
    'Doctors said the virus was brought in from Ukraine.',
  ],
  [
    'A struggle for the board of the club went on in Naples on Sunday.',
    'The new owners said they had taken full control of the club.',
    'The old board said it remained in charge.',
  ],
  [
    'A fire broke out at a refinery in Homs on Monday.',
    'The company said it was a small fire.',
    'Firefighters said the fire was huge.',
  ],
  ['اندلع حريق في غابة قرب تيزي وزو يوم الأحد.', 'قالت البلدية إن الحريق محدود.', 'قال سكان إن الحريق هائل.'],
  [
    'Two patrols met at the border near Aksai on Friday.',
    'Delhi said Chinese soldiers had crossed the line first.',
    'Beijing said Indian soldiers had crossed the line first.',
  ],
  [
    'A fairground ride collapsed in Lille on Sunday.',
    'The owner said a gust of wind had brought the ride down.',
    'Visitors said a bolt had snapped.',
  ],
  [
    'اندلع حريق في كنيسة في إمبابة يوم الأحد.',
    'قال كاهن إن مولدا كهربائيا انفجر.',
    'أرجعت الوزارة الحريق إلى ماس كهربائي في جهاز تكييف.',
  ],
  [
    'A ferry sank off Samar on Monday.',
    'The owner said a huge wave hit the ferry.',
    'Survivors said the ramp had broken off.',
  ],
  [
    'A struggle for the board of the club went on in Naples on Sunday.',
    'The new owners said they had taken full control of the club.',
    'The old board said it remained in charge.',
  ],
];

/** Refinements, chains, effects, conditions, other incidents, and words for one cause. */
const compatible: readonly (readonly [string, string, string])[] = [
  [
    'A footbridge gave way at a festival in Porto on Saturday.',
    'The council said the bridge had given way under the weight of too many people.',
    'An engineer said the crowd had been far above the limit.',
  ],
  [
    'A ferry ran onto rocks off Corsica on Sunday.',
    'The company said bad weather had driven the ship off course.',
    'The captain said he had lost control of the ship in the storm.',
  ],
  [
    'A concert in Leeds was cut short on Sunday.',
    'The promoter said the show was stopped because of a power failure.',
    'The venue said a blown transformer had left the hall in the dark.',
  ],
  [
    'Hundreds of flights were cancelled in Sydney on Friday.',
    'The airline said the cancellations were mainly the result of bad weather.',
    'The airport said a shortage of crews had added to the delays.',
  ],
  [
    'A tanker overturned near Fresno on Tuesday.',
    'Police said the tanker overturned because the driver was speeding.',
    'The fire service said the crash caused a fuel spill.',
  ],
  [
    'The share price of the retailer halved on Friday.',
    'The chief executive put the fall down to weak Christmas sales.',
    'Analysts said poor sales were to blame for the fall.',
  ],
  [
    'A school in Leicester closed on Monday.',
    'The council said it had closed the school because of asbestos.',
    'Parents said the closure had led to chaos on the buses.',
  ],
  [
    'The website of the tax office went down on Monday.',
    'The tax office said the site had crashed because of heavy traffic.',
    'The minister said a crash last year had been caused by hackers.',
  ],
  [
    'A swimmer fainted during the final in Doha on Thursday.',
    'Her coach said she had collapsed after eating spoiled fish.',
    'Doctors said fainting is often caused by heat.',
  ],
  [
    'A laboratory burned down in Lyon on Thursday.',
    'The university said the fire started in an overheated freezer.',
    'Firefighters said strong winds had fanned the flames.',
  ],
  [
    'A crane fell in Lagos on Wednesday.',
    'The builder said strong wind had brought down the crane.',
    'The ministry said it would look into whether rust had played a part.',
  ],
  [
    'A train left the rails near Bari on Monday.',
    'The railway said a cracked wheel caused the derailment.',
    'Police said a driver had died because of his injuries.',
  ],
  [
    'A match was abandoned in Split on Sunday.',
    'The referee said he had stopped the match because of flares.',
    'The club said the referee had suffered an injury because of a bottle.',
  ],
  [
    'The champion withdrew from the race on Saturday.',
    'His team said he had pulled out because of a knee injury.',
    'His doctor said a swollen knee had kept him from running.',
  ],
  [
    'A cable car stopped above Innsbruck on Sunday.',
    'The operator said a gust of wind had triggered the emergency brake.',
    'The mayor said the halt was weather-related.',
  ],
  [
    'A river in Ostrava turned red on Monday.',
    'The town hall said algae had coloured the water.',
    'Anglers said fish were dying because of the red water.',
  ],
  [
    'Bread ran short in Khartoum on Friday.',
    'Bakers said the shortage was due to a lack of flour.',
    'Drivers said the queues were caused by closed roads.',
  ],
  [
    'A hospital in Lima was evacuated on Tuesday.',
    'The director said smoke from a kitchen fire had forced the evacuation.',
    'A nurse said the fire started in the kitchen.',
  ],
  [
    'A bus crashed near Split on Friday.',
    'Police said the driver had fallen asleep.',
    'A passenger said the driver had been at the wheel for 14 hours.',
  ],
  [
    'Counting was suspended in Abuja on Sunday.',
    'The commission said counting had stopped because of a computer fault.',
    'An observer said if the network fails, counting will stop.',
  ],
  [
    'Thousands of bees died in Kent on Monday.',
    'Beekeepers said the deaths were due to a new pesticide.',
    "The farmers' union said a chemical sprayed on rape fields had killed the bees.",
  ],
  [
    'The opening of the museum in Oslo was put back on Monday.',
    'The ministry put the delay down to late deliveries of glass.',
    'The architect said the glass had arrived three months late.',
  ],
  [
    'A plane crashed near Lima on Sunday.',
    'The army said engine trouble had caused the crash.',
    "The pilot's wife said the crash had ruined her life because of one man.",
  ],
  [
    'توقفت مباراة في الدار البيضاء مساء السبت.',
    'قال الاتحاد إن المباراة توقفت بسبب عطل في الإضاءة.',
    'قال النادي إن انقطاع التيار أوقف المباراة.',
  ],
  [
    'نفقت أطنان من الأسماك في بحيرة قارون يوم الثلاثاء.',
    'قالت الوزارة إن نفوق الأسماك ناتج عن ارتفاع درجات الحرارة.',
    'قال الصيادون إن نفوق الأسماك أدى إلى خسائر كبيرة.',
  ],
  ['انقلبت حافلة قرب سوسة يوم السبت.', 'ردّت الشرطة الحادث إلى السرعة الزائدة.', 'قال راكب إن السائق كان مسرعا.'],
  [
    'أصيب عشرات الطلاب بتسمم في سكن جامعي في الموصل يوم الأربعاء.',
    'قالت الجامعة إن مصدر التسمم وجبة دجاج فاسدة.',
    'قالت دائرة الصحة إنها أخذت عينات من مياه الشرب.',
  ],
  [
    'انهارت عمارة في الإسكندرية يوم الجمعة.',
    'قال المحافظ إن العمارة انهارت نتيجة تسرب مياه تحت الأساسات.',
    'قال سكان إن المياه كانت تتسرب منذ أشهر.',
  ],
  [
    'استقال مدرب المنتخب يوم الخميس.',
    'قال المدرب إنه استقال لأسباب عائلية.',
    'قال الاتحاد إن المدرب استقال بسبب مرض زوجته.',
  ],
  [
    'انقطع التيار الكهربائي عن بنغازي يوم الأحد.',
    'قالت الشركة إن العطل سببه صاعقة أصابت المحطة.',
    'قال مستشفى إن انقطاع التيار تسبب في وفاة مريض.',
  ],
  [
    'اندلع حريق في مصنع للدهانات في جدة يوم الاثنين.',
    'قال الدفاع المدني إن الحريق نجم عن تماس كهربائي.',
    'قال عمال إن الرياح ساعدت على انتشار الحريق.',
  ],
  [
    'تعطل موقع وزارة التعليم في عمان يوم الاثنين.',
    'أرجعت الوزارة تعطل الموقع إلى ضغط المستخدمين.',
    'قال خبير إن إقبال الطلاب على الموقع فاق طاقته.',
  ],
  [
    'تأجل افتتاح المعرض في الشارقة يوم الأحد.',
    'عزت الإدارة التأجيل إلى سوء الأحوال الجوية.',
    'قال العارضون إن العاصفة أتلفت الخيام.',
  ],
  [
    'جنحت ناقلة نفط قبالة عدن يوم الخميس.',
    'قالت الشركة المالكة إن الناقلة جنحت بسبب عطل في الدفة.',
    'قال صيادون إن الجنوح تسبب في تسرب نفطي.',
  ],
  [
    'تأخر إعلان نتائج الانتخابات في نيروبي يوم الثلاثاء.',
    'عزت المفوضية التأخير إلى خلل في نظام الإرسال.',
    'قال مراقبون إن التأخير أثار شكوكا.',
  ],
  [
    'أغلق مصنع للسيارات في القنيطرة يوم الاثنين.',
    'قالت الشركة إن الإغلاق يعود إلى نقص الرقائق.',
    'قالت النقابة إن الشركة سرحت مئة عامل بسبب الإغلاق.',
  ],
  [
    'A collision on the tracks near Gdansk injured 12 people on Monday.',
    'The railway said the signalman was responsible for the collision.',
    'The union said the railway was responsible for training the signalman.',
  ],
  [
    'A power cut hit the whole of Jamaica on Saturday.',
    'The grid operator blamed the gas plant.',
    'The minister said the operator was responsible for restoring power.',
  ],
  [
    'حدث تدافع في مهرجان في فاس يوم السبت.',
    'حمّلت الشرطة المنظمين مسؤولية التدافع.',
    'قال ناج إن المنظمين فتحوا بابا واحدا فقط.',
  ],
  [
    'A leak poured oil into the bay near Mumbai on Thursday.',
    'The port blamed a Greek tanker for the leak.',
    'The coastguard said a tanker had spilled the oil.',
  ],
  [
    'تلوثت مياه الشرب في مدينة البصرة يوم الثلاثاء.',
    'قال المحافظ إن شركة نفطية تقف وراء التلوث.',
    'قالت وزارة البيئة إن الشركة مسؤولة عن تنظيف النهر.',
  ],
  [
    'A bright object fell on a farm near Perth on Sunday.',
    'The farmer said it was a rocket part.',
    'The space agency said the object was debris from a launch.',
  ],
  [
    'An aircraft was seen over Bergen on Friday.',
    'Police said the aircraft was a drone.',
    'The airport said the drone was a small quadcopter.',
  ],
  [
    'أوقفت الشرطة ستة رجال في مرفأ صفاقس يوم الاثنين.',
    'قالت الشرطة إن الرجال الستة مهربون.',
    'قال المحامي إن أحد الرجال أب لثلاثة أطفال.',
  ],
  [
    'A trawler was seized in the Channel on Tuesday.',
    'France said the trawler had been fishing in French waters.',
    'The navy said the trawler was off Normandy when it was stopped.',
  ],
  [
    'احتجز زورق صيد قبالة صيدا يوم الأحد.',
    'قالت البحرية إن الزورق كان داخل المياه اللبنانية.',
    'قال الصيادون إن الزورق كان على بعد ميلين من صيدا.',
  ],
  [
    'The outbreak of measles was reported in Riga on Thursday.',
    'The ministry said the virus had come from Poland.',
    'Doctors said the virus was brought in from Krakow.',
  ],
  [
    'A struggle for the board of the club went on in Naples on Sunday.',
    'The new owners said they had taken full control of the club.',
    'The new owners said the old board would remain in charge of the museum.',
  ],
  [
    'A fire broke out at a refinery in Homs on Monday.',
    'The company said it was a small fire.',
    'Firefighters said a small blaze had been put out.',
  ],
  ['اندلع حريق في غابة قرب تيزي وزو يوم الأحد.', 'قالت البلدية إن الحريق محدود.', 'قال سكان إن الدخان كثيف.'],
  [
    'Two patrols met at the border near Aksai on Friday.',
    'Delhi said Chinese soldiers had crossed the line.',
    'Beijing said a Chinese soldier had been hurt.',
  ],
  [
    'Pupils were taken ill at a school in Shiraz on Monday.',
    'The ministry said the smell came from stink bombs.',
    'Parents said the children had smelled something foul.',
  ],
  [
    'A hall roof fell in at Krosno on Monday.',
    'The builder said heavy snow had brought the roof down.',
    'The expert said snow was one of several causes of the collapse.',
  ],
  [
    'Two hikers died in the Alps on Sunday.',
    'The rescue service said one hiker had died of cold.',
    'Police said the other hiker was killed by an avalanche.',
  ],
  [
    'A fairground ride collapsed in Lille on Sunday.',
    'The owner said the ride had been brought down by wind.',
    'Visitors said windows had broken.',
  ],
  [
    'A bus overturned near Cusco on Saturday.',
    'The firm said a tyre had burst.',
    'Passengers said a window had shattered.',
  ],
  [
    'A warehouse burned in Lyon on Sunday.',
    'The firm said a short circuit had started the fire.',
    'Residents said gas bottles exploded in the heat.',
  ],
  [
    'Soldiers moved into Ankara on Friday.',
    'The armed forces said they had taken full control of the country.',
    'The army said it remained in charge.',
  ],
  [
    'A bank changed hands in Ankara on Friday.',
    'The fund said it had taken control of the bank.',
    'The manager said he remained in charge of the branch.',
  ],
  [
    'A trawler was seized in the Channel on Tuesday.',
    'France said the trawler had been fishing in French waters.',
    'The navy said the trawler was off Normandy.',
  ],
  [
    'A ferry sank on Tuesday.',
    'Greece said the ferry was in Greek waters.',
    'Italy said its ship found the ferry in Greek waters.',
  ],
];

describe('rival explanations', () => checkPairs({ told, missed, compatible }));
