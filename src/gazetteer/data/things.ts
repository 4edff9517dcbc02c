/**
 * Classes of things, persons and happenings, by hand: `path;English nouns;Arabic nouns;further wider classes`. Nouns are
 * in the singular; `+` marks a plural that no rule makes, `?` a noun with commoner other meanings, `^` an abbreviation.
 * A class without nouns only holds others. Long because it is data.
 */
export const THINGS = `
# Persons
person;person|people+|individual|human|human being|soul?;شخص|أشخاص+|إنسان|ناس+|فرد|أفراد+|نسمة|نفس?
person/civilian;civilian|non-combatant|citizen|ordinary people+;مدني|مواطن|أبرياء+|عزل+
person/combatant;combatant|fighter|warrior|armed man|armed men+|gunman|gunmen+|armed assailant|masked man|masked men+;مقاتل|محارب|مسلح
person/combatant/soldier;soldier|serviceman|servicemen+|trooper|troops+|conscript|recruit?|paratrooper|infantryman|infantrymen+|guardsman|guardsmen+|reservist|GI^|service member|servicewoman|military personnel+|gunner|mutineer;جندي|جنود+|عسكري|عسكريون+|عسكريين+|مجند|عنصر أمن|احتياط?|مظلي
person/combatant/officer;military officer|army officer|commander|general|colonel;ضابط|ضباط+|قائد عسكري|قيادي
person/combatant/militant;militant|operative|insurgent|rebel|guerrilla|jihadist|jihadi|extremist|militiaman|militiamen+|paramilitary|mercenary|mercenaries+|separatist|vigilante;متمرد|متشدد|متطرف|جهادي|عنصر|عناصر+|مرتزق|مرتزقة+|انفصالي
person/combatant/militant/terrorist;terrorist|suicide bomber|bomber?|suicide attacker|hijacker;إرهابي|انتحاري|خاطف|مفجر
person/combatant/militant/sniper;sniper|marksman|marksmen+|sharpshooter;قناص|قناصة+
person/security;security guard|guard|security officer|security personnel+|bodyguard|watchman|watchmen+|ranger|park ranger|game ranger|warder|jailer|prison officer|bouncer|steward|gatekeeper|sentry|sentries+|usher;حارس|حراس+|حارس أمن|مرافق|سجان|بواب|خفير|خفراء+|حارس غابات|حراس غابات+|حارس المحمية|حراس المحمية+
person/security/policeman;policeman|policemen+|policewoman|policewomen+|police officer|officer?|cop|constable|trooper?|deputy sheriff;شرطي|رجل شرطة|رجال شرطة+|رجل أمن|رجال أمن+|رجال الأمن+|عون أمن|أعوان أمن+|أعوان الأمن+|شرطية|عنصر شرطة
person/man;man?|men+|male?|father|brother|son|gentleman|gentlemen+;رجل|رجال+|ذكر?|ذكور+|أب|شقيق
person/woman;woman|women+|female|mother|sister|daughter|lady|ladies+|pregnant woman|pregnant women+|housewife;امرأة|المرأة|نساء+|سيدة|سيدات+|أم?|أنثى|إناث+|حامل|شقيقة
person/child;child|children+|kid|minor|toddler|infant|baby|babies+|newborn|youngster|teenager|teen|adolescent|boy|girl|schoolchild|schoolchildren+|schoolgirl|schoolboy|orphan|preschooler;طفل|أطفال+|طفلة|رضيع|رضع+|قاصر|قصر+|صبي|صبية+|فتاة|فتيات+|فتى|فتية+|مراهق|يتيم|أيتام+|حدث?|أحداث?+|مولود|حديث الولادة
person/youth;young man|young men+|youth|young people+|young person;شاب|شباب+|شبان+|شابة
person/adult;adult?|adults+|grown-up|grown-ups+;بالغون+|بالغين+|راشد|راشدون+|راشدين+
person/elder;elderly|elderly person|old man|old woman|pensioner|senior citizen|retiree|grandmother|grandfather;مسن|مسنون|مسنة|كبير السن|كبار السن+|عجوز|جد?|جدة?
person/family;family|families+|household|relative|parents+|couple|siblings+;عائلة|عوائل+|عائلات+|أسرة|أسر+|أقارب+|أهل|والدان|أشقاء+
person/victim;victim|casualty|casualties+|the dead+|fatality|fatalities+|body|bodies+|corpse|remains+|the deceased+|death?|dead+;ضحية|ضحايا+|قتيل|قتلى+|جثة|جثث+|جثمان|جثامين+|رفات|شهيد|شهداء+|متوفى|وفاة|وفيات+|أشلاء+
person/wounded;wounded+|injured+|wounded person|injured person|the wounded+|the injured+|amputee;جريح|جرحى+|مصاب|مصابون|مصابين|إصابة|إصابات+
person/missing;missing+|missing person|missing people+|the missing+|disappeared+;مفقود|مفقودون|مفقودين|مختفون
person/survivor;survivor;ناج|ناجون|ناجين|ناجي|ناجية
person/patient;patient|outpatient|inmate of a hospital|premature babies+;مريض|مرضى+|مريضة|خدج+|نزيل المستشفى|حالة?|حالات?+
person/medic;doctor|nurse|medic|physician|surgeon|paramedic|health worker|medical worker|medical staff+|ambulance driver|midwife|midwives+|pharmacist|dentist;طبيب|أطباء+|طبيبة|ممرض|ممرضة|مسعف|كادر طبي|عامل صحي|جراح|صيدلي|قابلة
person/rescuer;rescuer|rescue worker|rescue team|firefighter|fire fighter|fireman|firemen+|search team|diver|volunteer|search and rescue team;منقذ|رجل إطفاء|إطفائي|فريق إنقاذ|فرق الإنقاذ+|غواص|متطوع|رجال الإطفاء+
person/aid-worker;aid worker|humanitarian worker|relief worker|humanitarian;عامل إغاثة|عامل إنساني|موظف إغاثة|عمال الإغاثة+
person/journalist;journalist|reporter|correspondent|photographer|photojournalist|cameraman|cameramen+|media worker|editor|blogger|news crew|presenter;صحفي|صحافي|رئيس تحرير|رئيسة تحرير|مدير تحرير|سكرتير تحرير|مراسل|مصور|إعلامي|مدون|محرر|صحفية|صحافية|طاقم صحفي
person/worker;worker|employee|labourer|laborer|staff+|staffer|builder|farmer|fisherman|fishermen+|shepherd|day labourer|technician|contractor|cleaner|farm worker|farmworker|tradesman|oil worker|docker|electrician|workman|workmen+|construction worker|factory worker|foreman|engineer|woodcutter|lumberjack|logger|carpenter|welder|mason|mechanic|baker|butcher|tailor|plumber|cook|waiter|waitress|janitor|gardener|porter|hunter|beekeeper|potter|blacksmith|labour migrant|stonemason|street cleaner|roofer|electrical worker|quarry worker|signalman|signalmen+|watchmaker|welder|repairman|tradesmen+|insider|caretaker|janitor|cashier|accountant|chef|waiter|barman|housekeeper|postman|postmen+|programmer|deckhand|lifeguard|coworker|co-worker|trawlerman|stagehand|conductor?|welder|bricklayer;عامل|عمال+|موظف|عاملة|مزارع|صياد|راع|رعاة+|فلاح|فني|مقاول|منقب|بائع|كهربائي|مهندس|أعوان+|حطاب|حطابون+|حطابين+|نجار|حداد|خباز|بناء?|جزار|خياط|سباك|طباخ|نادل|بستاني|حمال?|عامل نظافة|ميكانيكي|صيادون+|صيادين+|صيادو+|محاسب|مبرمج|طباخ|نادل|بناء?|لحام|عامل نظافة|عمال نظافة+
person/worker/miner;miner|mineworker|mine worker|coal miner|gold miner|pitman|pitmen+;عامل منجم|عمال منجم+|عمال المنجم+|عمال مناجم+|عمال المناجم+|منقب عن الذهب|منقبون عن الذهب+|منقبين عن الذهب+
person/worker/farmer;farmer|peasant|grower|cultivator|settler farmer;مزارع|فلاح|مزارعون
person/worker/herder;herder|herdsman|herdsmen+|pastoralist|shepherd|cattle herder|nomad|rancher;راعي|رعاة+|راعي ماشية|رعاة الماشية+|بدو رحل+
person/worker/driver;driver|motorist|truck driver|lorry driver|bus driver|taxi driver|train driver|chauffeur|engine driver|motorcyclist|cyclist|rider?|trucker|biker|courier;سائق|سائق شاحنة|سائق حافلة|سائق القطار|دراج|راكب دراجة
person/worker/crew;crew|crew member|crewman|crewmen+|sailor|seafarer|seaman|seamen+|flight attendant|cabin crew|pilot|co-pilot|captain?|helmsman|skipper|stewardess|astronaut|cosmonaut;طاقم|أفراد الطاقم+|بحار|بحارة+|طيار|مضيف|مضيفة|قبطان|ربان|رائد فضاء|مساعد الطيار
person/worker/interpreter;interpreter|translator;مترجم|ترجمان
person/worker/teacher;teacher|professor|lecturer|headmaster|school staff+;معلم|مدرس|أستاذ|معلمة|أساتذة+
person/worker/contractor;contractor|security contractor|civilian contractor|defence contractor;متعاقد|متعاقد مدني|متعاقد أمني
person/student;student|pupil|undergraduate|trainee|cadet|school child|apprentice|schoolmate|classmate|schoolboy|schoolgirl|fellow pupil|fellow student|intern;طالب|طلاب+|طلبة+|تلميذ|تلاميذ+|طالبة|متدرب|زميل الدراسة|زميل في المدرسة
person/passenger;passenger|traveller|traveler|commuter|tourist|holidaymaker|visitor|airline passenger|people on board+|those on board+|people aboard+|sightseer;راكب|ركاب+|مسافر|سائح|سياح+|زائر?|زوار+|سائحة|متنزه
person/climber;hiker|climber|mountaineer|rambler|trekker|alpinist;متسلق|متسلقة
person/pilgrim;pilgrim|worshipper|worshiper|faithful+|devotee|hajj pilgrim|congregation|churchgoer;حاج|حجاج+|معتمر|معتمرون|زائر|زوار+|مصل|مصلون|مصلين|مصلي|حجيج+
person/migrant;migrant|asylum seeker|immigrant|boat people+|stowaway|undocumented migrant|illegal migrant|irregular migrant;مهاجر|طالب لجوء|طالبو لجوء|مهاجر غير شرعي|مهاجر غير نظامي
person/refugee;refugee|displaced person|displaced people+|displaced+|evacuee|IDP^|returnee|internally displaced people+;لاجئ|نازح|مهجر|مشرد|لاجئة|عائد?|مهجرون
person/hostage;hostage|captive|abductee|kidnap victim|abducted+;رهينة|رهائن+|مختطف|مخطوف|محتجز
person/prisoner;prisoner|detainee|inmate|prisoner of war|POW^|prisoners of war+|convict|suspect?|internee|political prisoner|cellmate|fellow inmate|fellow prisoner;أسير|أسرى+|معتقل|سجين|سجناء+|موقوف|أسير حرب|أسيرة|سجينة|محتجز
person/suspect;suspect|attacker|assailant|perpetrator|shooter|assassin|vandal|hooligan|thug|intruder|accused+|defendant|culprit|killer|murderer|offender|arsonist|stabber|criminal|kidnapper|abductor|captor|hostage-taker|hostage taker|provocateur|agitator|troublemaker|poisoner|outlaw;مشتبه به|مشتبه بهم+|مهاجم|منفذ|جان|جناة+|متهم|قاتل|قتلة+|مطلق النار|مجرم|منفذ الهجوم|مدان|فاعل|خارج عن القانون|مندس|ملثم|متسلل|منحرف
person/suspect/smuggler;smuggler|trafficker|people smuggler|human trafficker|drug dealer|drug trafficker|dealer?;مهرب|مهربو بشر|تاجر مخدرات|تجار مخدرات+|تاجر بشر|مهرب مخدرات
person/suspect/robber;robber|thief|thieves+|burglar|looter|pirate|gangster|gang member|bandit|mobster|brigand|highwayman|poacher|illegal hunter;لص|لصوص+|سارق|قرصان|قراصنة+|قاطع طريق|عصابات+|قطاع طرق+|صياد جائر|صيادون جائرون+|صيادين جائرين+
person/suspect/spy;spy|spies+|secret agent|undercover agent|intelligence agent|intelligence officer|informant|saboteur;جاسوس|جواسيس+|عميل استخبارات|عميل سري|ضابط مخابرات|ضابط استخبارات|مخرب
person/protester/activist;activist|campaigner|far-right activist|environmentalist|militant activist;ناشط|ناشطة|ناشطون|نشطاء+|ناشطات+
person/protester;protester|demonstrator|protestor|marcher|rioter|strikers+|crowd|mourner|supporter|dissident|picketer;متظاهر|محتج|معتصم|مشيع|مثير شغب|مضرب|أنصار+|حشد?|معارض
person/organiser;organiser|organizer|promoter|convenor;منظم|منظمون|منظمو
person/fan;fan|spectator|supporter|football fan|concertgoer|audience|reveller|partygoer|festivalgoer|onlooker;مشجع|متفرج|جمهور|جماهير+|محتفل|مشجعون
person/sportsperson;player|footballer|athlete|coach|referee|team;لاعب|رياضي|مدرب|حكم?
person/voter;voter|elector|electorate;ناخب|مقترع|ناخبون
person/politician;politician|lawmaker|minister|official|deputy|candidate|mayor|governor|president|senator|member of parliament|leader;سياسي|نائب|نواب+|وزير|وزراء+|مسؤول|مرشح|رئيس|زعيم|زعماء+
person/diplomat;diplomat|ambassador|consul|envoy|embassy staff+|negotiator|observer|monitor?|mediator;دبلوماسي|سفير|سفراء+|قنصل|مبعوث|مفاوض|مراقب|وسيط|وسطاء+
person/judge;judge|magistrate|prosecutor|lawyer|attorney;قاض|قاضي|قضاة+|مدع عام|محام|محامي|محامون
person/scientist;scientist|researcher|nuclear scientist|academic|expert|inspector|investigator;عالم|علماء+|باحث|خبير|خبراء+|مفتش|محقق|عالم نووي
person/cleric;cleric|imam|priest|monk|nun|bishop|rabbi|preacher|pope|pastor|seminarian;رجل دين|إمام|أئمة+|كاهن|كهنة+|راهب|رهبان+|راهبة|أسقف|حاخام|شيخ|شيوخ+|خطيب|واعظ|قس
person/settler;settler|colonist;مستوطن|مستوطنون
person/resident;resident|villager|inhabitant|local?|local resident|neighbour|neighbor|homeless+|townspeople+|tenant|islander|dweller;ساكن|سكان+|أهالي+|قروي|مقيم|جار|جيران+|مشرد
person/foreigner;foreigner|foreign national|expatriate|expat|national?|alien?;أجنبي|أجانب+|رعية|رعايا+|وافد|مغترب
person/relief-recipient;aid seeker|people seeking aid+|beneficiary|beneficiaries+|needy+;طالب مساعدة|منتظرو المساعدات+|محتاج|مستفيد|مجوع
person/peacekeeper;peacekeeper|UN peacekeeper|blue helmet;جندي حفظ سلام|عنصر حفظ سلام|جنود حفظ السلام+
person/customer;diner|homeowner|tenant;زبائن+|مستخدم|نزيل|نزلاء+
person/witness;witness|eyewitness|bystander|passer-by|passersby+|passers-by+|pedestrian|onlooker;شاهد|شهود+|مار|مارة+|شاهد عيان
person/celebrity;film star|performer;كاتب|كتاب+|مطربة|مشاهير+
# Groups and units
group/gang;gang|criminal gang|cartel|drug cartel|mafia|crime syndicate|criminal network|crime family|smuggling ring|armed gang;عصابة|عصابات+|كارتل|مافيا|عصابة إجرامية|شبكة إجرامية
group;group|cult|mob|cell?|network?|faction|team|organisation|organization;مجموعة|خلية|خلايا+|شبكة|جماعة|فريق|منظمة|منظمات+
group/unit;unit?|battalion|brigade|regiment|division|platoon|squad|company?|corps+|patrol|force?|contingent|squadron|garrison|detachment|task force|militia;وحدة|كتيبة|كتائب+|لواء|ألوية+|فوج|أفواج+|فرقة|فرق+|فصيلة|سرية|سرايا+|فيلق|دورية|رتل?|سرب|أسراب+|مفرزة|حامية|قطعة عسكرية|قطعات+
group/delegation;delegation|mission?|committee|commission|panel|council|inquiry team|fact-finding mission;وفد|وفود+|بعثة|لجنة|لجان+|هيئة|مجلس|فريق تحقيق
group/convoy;convoy|motorcade|caravan|column?|cortege|procession|flotilla;قافلة|قوافل+|رتل|أرتال+|موكب|مواكب+|أسطول|موكب جنائزي
# Vehicles
vehicle;vehicle|transport?;مركبة|آلية|عربة|وسيلة نقل|آليات+|عجلة|عجلات+
vehicle/car;car|automobile|sedan|saloon car|taxi|cab|SUV^|jeep|four-wheel drive|limousine|hatchback|electric car;سيارة|سيارة أجرة|تاكسي|جيب?|سيارة مدنية|سيارة رباعية الدفع|سيارة خاصة|سيارة كهربائية
vehicle/car/pickup;pickup|pick-up|pickup truck|pick-up truck|technical?;بيك أب|سيارة بيك أب|بيكاب|سيارة نصف نقل|شاحنة صغيرة;vehicle/truck
vehicle/truck;truck|lorry|trailer|articulated lorry|dump truck|lorries+|juggernaut|semi-trailer|flatbed|cargo truck|HGV^|semi?;شاحنة|شاحنات+|مقطورة|سيارة شحن|عجلة حمل|قاطرة ومقطورة|تريلا|سيارة نقل
vehicle/truck/tanker-truck;tanker truck|fuel tanker|petrol tanker|gas tanker|oil tanker truck|road tanker|gasoline tanker;صهريج|صهاريج+|شاحنة صهريج|شاحنة وقود|صهريج وقود|ناقلة وقود
vehicle/truck/launch-vehicle;launch truck|rocket launcher truck|launcher vehicle|truck-mounted launcher|mobile launcher;شاحنة إطلاق|منصة إطلاق متحركة|عجلة إطلاق|مركبة إطلاق;weapon/launcher
vehicle/truck/aid-truck;aid truck|relief truck|lorry of aid;شاحنة مساعدات|شاحنات المساعدات+|شاحنة إغاثة
vehicle/truck/refrigerated;refrigerated lorry|refrigerated truck|refrigerator truck;شاحنة مبردة|شاحنة تبريد|براد?
vehicle/van;van|minivan|delivery van|campervan|panel van;شاحنة صغيرة|سيارة فان|فان?|عربة نقل
vehicle/bus;bus|coach?|minibus|school bus|shuttle bus|buses+|double-decker|microbus|tour bus;حافلة|حافلات+|باص|حافلة صغيرة|ميكروباص|حافلة مدرسية|أوتوبيس|ميني باص
vehicle/motorcycle;motorcycle|motorbike|scooter|moped|motorised rickshaw|auto rickshaw|tuk-tuk|rickshaw|three-wheeler;دراجة نارية|دراجات نارية+|توك توك|موتوسيكل|دراجة بخارية|سكوتر
vehicle/bicycle;bicycle|bike|cycle?;دراجة|دراجة هوائية|دراجات+
vehicle/ambulance;ambulance;سيارة إسعاف|سيارات إسعاف+|إسعاف?
vehicle/fire-engine;fire engine|fire truck;سيارة إطفاء|سيارات إطفاء+|عربة إطفاء
vehicle/police-car;police car|patrol car|police vehicle|squad car;سيارة شرطة|دورية شرطة|سيارة دورية
vehicle/military;military vehicle|army vehicle|humvee|Humvee|armoured vehicle|armored vehicle|military truck;مركبة عسكرية|آلية عسكرية|همر|سيارة عسكرية|عربة عسكرية|مدرعة|مدرعات+|عربة مدرعة
vehicle/military/tank;tank|battle tank|main battle tank;دبابة|دبابات+
vehicle/military/apc;armoured personnel carrier|armored personnel carrier|APC^|infantry fighting vehicle|armoured car|fighting vehicle|MRAP^;ناقلة جند|ناقلة جنود|ناقلة جند مدرعة|مركبة قتال|ناقلات جند+
vehicle/military/bulldozer;bulldozer|armoured bulldozer|excavator|digger;جرافة|جرافات+|حفارة
vehicle/train;train|passenger train|express train|locomotive|commuter train|metro train|tram|high-speed train|freight train|goods train|subway train|intercity|cable car|funicular|gondola?;قطار|قطارات+|قاطرة|مترو|ترام|قطار ركاب|قطار شحن|قطار بضائع|قطار سريع|تلفريك
vehicle/carriage;carriage|railcar|rail car|railway car|railroad car|tank car|boxcar|freight car|hopper car|wagon?|train car|coach of a train;عربة قطار|عربات قطار+|عربة|مقطورة;vehicle/train
vehicle/train/military;military train|troop train|armoured train|armored train;قطار عسكري|قطارات عسكرية+;vehicle/military
vehicle/train/freight;freight train|goods train|cargo train;قطار شحن|قطار بضائع
vehicle/train/passenger;passenger train|express train|commuter train|intercity train;قطار ركاب|قطار سريع|قطار الركاب
vehicle/ship;ship|vessel|craft?|shipping?;سفينة|سفن+|باخرة|بواخر+|مركب?|مراكب+
vehicle/ship/tanker;oil tanker|tanker|supertanker|crude carrier|LNG carrier|gas carrier|crude tanker|product tanker;ناقلة نفط|ناقلات نفط+|ناقلة|ناقلة غاز|ناقلات+
vehicle/ship/ferry;ferry|passenger ferry|ferryboat|ferries+|catamaran;عبارة|عبارات+|عبّارة
vehicle/ship/cruise;cruise ship|liner?|ocean liner|cruise liner;سفينة سياحية|سفينة سياحية كبيرة
vehicle/ship/cargo-ship;cargo ship|barge|oil barge|coal barge|fuel barge|freighter|container ship|bulk carrier|bulker|cargo vessel|merchant ship|merchant vessel|coaster?|car carrier;سفينة تجارية|سفينة شحن|سفينة حاويات|سفينة بضائع|ناقلة بضائع
vehicle/ship/warship;warship|frigate|destroyer|aircraft carrier|corvette|naval vessel|gunboat|patrol boat|battleship|cruiser|amphibious ship|minesweeper|flagship|coast guard vessel|naval ship;سفينة حربية|فرقاطة|مدمرة|حاملة طائرات|بارجة|زورق حربي|طراد|قطعة بحرية|زورق دورية|كورفيت|سفن حربية+
vehicle/ship/submarine;submarine|sub?|submersible;غواصة
vehicle/ship/boat;boat|dinghy|fishing boat|speedboat|trawler|rubber boat|inflatable boat|motorboat|rowing boat|yacht|raft|canoe|migrant boat|dhow|skiff|life raft|lifeboat|sailing boat|wooden boat|smuggling boat;قارب|قوارب+|زورق|زوارق+|مركب صيد|زورق مطاطي|قارب مطاطي|يخت|قارب صيد|لنش|قارب خشبي|قارب هجرة|زورق سريع
vehicle/aircraft;aircraft|plane|aeroplane|airplane|aircraft+|light aircraft|small plane|glider|seaplane;طائرة|طائرات+|طيران?|طائرة صغيرة|طائرة خفيفة|طائرة شراعية
vehicle/aircraft/jet;jet?|jet plane|jet aircraft;طائرة نفاثة|نفاثة|طائرات نفاثة+|نفاثات+
vehicle/aircraft/airliner;airliner|passenger plane|passenger jet|passenger aircraft|commercial plane|commercial jet|jetliner|jet airliner|charter plane|Boeing|Airbus|commercial airliner|commercial flight|charter flight;طائرة ركاب|طائرة مدنية|طائرة تجارية|طائرة ركاب مدنية|طائرة بوينغ|طائرة إيرباص|رحلة جوية|الرحلة?;vehicle/aircraft/jet
vehicle/aircraft/private-jet;private jet|business jet|private plane|corporate jet|Embraer;طائرة خاصة|طائرة رجال أعمال;vehicle/aircraft/jet
vehicle/aircraft/cargo-plane;cargo plane|transport plane|military transport plane|cargo aircraft|cargo jet|transport aircraft|Antonov|Ilyushin|C-130^;طائرة شحن|طائرة نقل|طائرة نقل عسكرية|طائرة أنتونوف|طائرة إليوشن;vehicle/aircraft/jet
vehicle/aircraft/warplane;warplane|fighter jet|fighter plane|fighter|jet fighter|combat aircraft|military jet|attack aircraft|military aircraft|military plane|combat jet|strike aircraft|fighter aircraft|F-16^|F-35^|F-15^|Su-24^|Su-25^|Su-34^|Su-35^|MiG-29^|Sukhoi|MiG|MiG-31^;طائرة حربية|طائرات حربية+|مقاتلة|مقاتلات+|طائرة مقاتلة|طائرة عسكرية|طيران حربي|الطيران الحربي|طائرات عسكرية+|سوخوي|ميغ|إف-16|إف 16|إف-35|إف 35|طائرات مقاتلة+;vehicle/aircraft/jet
vehicle/aircraft/warplane/bomber;bomber|strategic bomber|B-52^|B-2^|B-1^|Tu-95^|Tu-22^|Tu-160^|stealth bomber;قاذفة|قاذفات+|قاذفة استراتيجية|قاذفة قنابل
vehicle/aircraft/balloon;balloon?|hot-air balloon|airship|blimp|zeppelin;منطاد|مناطيد+|منطاد هواء ساخن
vehicle/aircraft/balloon/weather;weather balloon|meteorological balloon|civilian airship|weather research balloon;منطاد طقس|منطاد للأرصاد الجوية|منطاد أرصاد|منطاد أرصاد جوية|بالون طقس|منطاد مدني
vehicle/aircraft/reconnaissance;reconnaissance plane|spy plane|surveillance aircraft|surveillance plane|reconnaissance aircraft|AWACS^;طائرة استطلاع|طائرة تجسس|طيران الاستطلاع|طائرة مراقبة;vehicle/aircraft/jet
vehicle/aircraft/balloon/spy;spy balloon|surveillance balloon;منطاد تجسس|منطاد مراقبة|منطاد استطلاع
vehicle/aircraft/helicopter;helicopter|chopper|attack helicopter|military helicopter|Black Hawk|Apache|Mi-8^|Mi-17^|Chinook|gunship|rescue helicopter;مروحية|طائرة مروحية|هليكوبتر|طائرة هليكوبتر|حوامة|مروحية عسكرية|طوافة|أباتشي|بلاك هوك
vehicle/aircraft/drone;drone|unmanned aircraft|UAV^|unmanned aerial vehicle|quadcopter|attack drone|suicide drone|kamikaze drone|one-way attack drone|exploding drone|Shahed|Shahed drone|Bayraktar|Reaper|Predator?|loitering munition|FPV drone|armed drone|reconnaissance drone|unmanned plane|remotely piloted aircraft|bomb-laden drone|explosive-laden drone|booby-trapped drone|Lancet|MQ-9^;طائرة مسيرة|مسيرة|مسيرات+|طائرة بدون طيار|طائرة من دون طيار|درون|طائرات مسيرة+|مسيرة انتحارية|طائرة مسيرة انتحارية|طائرة مفخخة|شاهد?|بيرقدار|مسيرة مفخخة|طائرة بلا طيار|طائرة انتحارية|طائرة دون طيار|طائرات بدون طيار+|زاجل|درونز+;weapon
vehicle/spacecraft;spacecraft|space capsule|rocket ship|lunar lander|probe?|satellite|space station|space shuttle|rover|spaceship|lander;مركبة فضائية|قمر صناعي|أقمار صناعية+|مسبار|محطة فضاء|محطة الفضاء|كبسولة|مكوك|مركبة هبوط
# Weapons
weapon;weapon|arms+|weaponry|armament|arsenal|firearm|device?|projectile|military equipment|military hardware|military cargo|military supplies+|lethal aid|missile system|weapons system|weapon system;سلاح|أسلحة+|مقذوف|مقذوفات+|ترسانة|معدات عسكرية+|عتاد عسكري|حمولة عسكرية|شحنة عسكرية|منظومة صواريخ|منظومات صواريخ+|أنظمة صواريخ+
weapon/ammunition;ammunition|munition|ordnance|unexploded ordnance|stored ammunition|live shells+;ذخيرة|ذخائر+|عتاد|عتاد حربي|أعتدة+
weapon/projectile;projectile|rocket or missile;مقذوف|مقذوفات+|صاروخ|صواريخ+
weapon/projectile/rocket;rocket|rockets+|Katyusha|Grad|Grad rocket|Katyusha rocket|rocket fire|unguided rocket|Qassam rocket|rocket artillery|HIMARS^|multiple rocket launcher|MLRS^|Fajr|rocket salvo|homemade rocket;قذيفة صاروخية|كاتيوشا|صاروخ كاتيوشا|صواريخ كاتيوشا+|غراد|صاروخ غراد|هيمارس|راجمة صواريخ|راجمات+|رشقة صاروخية|صلية صاروخية|صاروخ محلي الصنع|صواريخ القسام+
weapon/projectile/missile;missile|guided missile|surface-to-surface missile|air-to-surface missile|anti-tank missile|anti-tank guided missile|anti-ship missile|Javelin|Kornet|TOW missile|Hellfire|precision missile|hypersonic missile|air-launched missile|Stinger|Spike missile;صاروخ موجه|صاروخ أرض-أرض|صاروخ أرض أرض|صاروخ مضاد للدروع|صاروخ مضاد للدبابات|كورنيت|صاروخ مضاد للسفن|صاروخ فرط صوتي|صاروخ جو أرض|صاروخ حراري
weapon/projectile/missile/ballistic;ballistic missile|short-range ballistic missile|medium-range ballistic missile|intercontinental ballistic missile|ICBM^;صاروخ باليستي|صاروخ بالستي|صواريخ باليستية+|صواريخ بالستية+|صاروخ عابر للقارات
weapon/projectile/missile/ballistic/iskander;Iskander|Iskander missile|Iskander-M|SS-26^;إسكندر|اسكندر-إم|إسكندر-إم|صاروخ إسكندر|صواريخ إسكندر+
weapon/projectile/missile/ballistic/tochka;Tochka|Tochka-U|Tochka U|SS-21^|OTR-21^;توشكا|توتشكا|توشكا-يو|توتشكا-يو|توشكا يو|توتشكا يو|توتشكا-أو|توتشكا-او|توشكا-أو|توشكا-او|توتشكا أو|توشكا أو
weapon/projectile/missile/ballistic/scud;Scud|Scud missile|Al-Hussein missile;سكود|صاروخ سكود|صواريخ سكود+
weapon/projectile/missile/ballistic/kinzhal;Kinzhal|Kh-47^;كينجال|كينغال
weapon/projectile/missile/ballistic/oreshnik;Oreshnik;أوريشنيك
weapon/projectile/missile/ballistic/atacms;ATACMS^|Army Tactical Missile System;أتاكمز|أتاكمس
weapon/projectile/missile/ballistic/zelzal;Zelzal;زلزال?
weapon/projectile/missile/ballistic/burkan;Burkan|Burkan-2|Qiam;بركان?|قيام?
weapon/projectile/missile/ballistic/hwasong;Hwasong|Hwasong-14|Hwasong-15;هواسونغ
weapon/projectile/missile/ballistic/kn-23;KN-23^;كي إن-23
weapon/projectile/missile/ballistic/fateh;Fateh-110^|Fateh-313^|Fateh missile;فاتح 110|فاتح-110
weapon/projectile/missile/ballistic/zolfaghar;Zolfaghar|Zolfaqar;ذو الفقار
weapon/projectile/missile/ballistic/emad;Emad|Sejil|Shahab-3|Khorramshahr|Haj Qasem;عماد?|سجيل?|شهاب-3|خرمشهر?
weapon/projectile/missile/cruise;cruise missile|Scalp?|Neptune?|Quds missile|Harpoon|Taurus?|Onyx?;صاروخ كروز|صواريخ كروز+|صاروخ مجنح|صواريخ مجنحة+|صاروخ جوال|صواريخ جوالة+
weapon/projectile/missile/cruise/tomahawk;Tomahawk|Tomahawk missile;توماهوك|صواريخ توماهوك+
weapon/projectile/missile/cruise/kalibr;Kalibr|Kalibr missile;كاليبر|صواريخ كاليبر+
weapon/projectile/missile/cruise/storm-shadow;Storm Shadow|Storm Shadow missile;ستورم شادو
weapon/projectile/missile/cruise/kh-101;Kh-101^|Kh-555^|Kh-55^|X-101^;خا-101|كيه إتش-101
weapon/projectile/missile/cruise/kh-22;Kh-22^|Kh-32^|X-22^;خا-22|كيه إتش-22|إكس-22
weapon/projectile/missile/cruise/kh-59;Kh-59^|Kh-69^;خا-59
weapon/projectile/missile/air-defence;air defence missile|air defense missile|interceptor missile|interceptor|surface-to-air missile|anti-aircraft missile|Buk|Buk missile|Patriot|Patriot missile|S-300^|S-400^|S-200^|Iron Dome|THAAD^|Tor missile|Tor?|Pantsir|NASAMS^|anti-aircraft fire|shoulder-fired missile|MANPADS^|Arrow missile|David's Sling|Tamir;صاروخ دفاع جوي|صاروخ اعتراضي|صواريخ اعتراضية+|مضاد للطائرات|صاروخ مضاد للطائرات|باتريوت|صاروخ باتريوت|بوك?|القبة الحديدية|إس-300|إس 300|إس-400|إس 400|أرض-جو|صاروخ أرض جو|مضادات أرضية|ثاد|بانتسير|مضادات جوية
weapon/projectile/shell;shell|artillery shell|artillery|artillery fire|tank shell|tank fire|howitzer|shelling|heavy artillery|artillery round|field gun|cannon;قذيفة|قذائف+|قذيفة مدفعية|مدفعية|مدفع|مدافع+|قذيفة دبابة|قصف مدفعي|هاوتزر|مدفعية ثقيلة
weapon/projectile/mortar;mortar|mortar shell|mortar round|mortar bomb|mortar fire;هاون|قذيفة هاون|قذائف هاون+|مورتر
weapon/projectile/rpg;rocket-propelled grenade|RPG^|grenade launcher|bazooka|RPGs+;آر بي جي|قذيفة آر بي جي|قاذف صواريخ|قاذفة قنابل يدوية|قاذف آر بي جي
weapon/projectile/bullet;bullet|pellet|gunshot|round?|round of ammunition|gunfire|gun fire|small arms fire|shot?|stray bullet|celebratory gunfire|birdshot;رصاصة|رصاص|أعيرة نارية+|عيار ناري|طلقة|طلقات+|طلق ناري|إطلاق نار|رصاصة طائشة|رصاص طائش|خرطوش
weapon/projectile/bullet/live;live bullet|live fire|live ammunition|live round|real bullet|sharp ammunition;رصاص حي|الرصاص الحي|ذخيرة حية|الذخيرة الحية|طلقات حية+|أعيرة حية+
weapon/projectile/bullet/rubber;rubber bullet|plastic bullet|rubber-coated bullet|rubber pellet|rubber round|baton round|foam bullet;رصاص مطاطي|الرصاص المطاطي|رصاص بلاستيكي|طلقات مطاطية+|أعيرة مطاطية+
weapon/projectile/tear-gas;tear gas|tear-gas canister|stun grenade|pepper spray|water cannon|smoke grenade;غاز مسيل للدموع|قنبلة غاز|قنابل مسيلة للدموع+|الغاز المسيل للدموع|قنبلة صوتية|خراطيم المياه+|قنبلة دخان
weapon/firearm;gun|firearm|rifle|pistol|handgun|machine gun|assault rifle|Kalashnikov|AK-47^|shotgun|sniper rifle|revolver|submachine gun|machine-gun|AR-15^|weapon fire|small arms+|automatic weapon|semi-automatic rifle|ghost gun;بندقية|بنادق+|مسدس|سلاح ناري|رشاش|رشاشات+|كلاشينكوف|كلاشنيكوف|بندقية هجومية|بندقية صيد|أسلحة خفيفة+|سلاح رشاش|سلاح كاتم|قناصة?
weapon/blade;knife|knives+|machete|sword|axe|dagger|blade|hatchet|sharp object|cleaver;سكين|سكاكين+|ساطور|سواطير+|سيف?|فأس|خنجر|سلاح أبيض|آلة حادة|أداة حادة
weapon/bomb;bomb|explosive|explosives+|explosive device|bombs+|blast device|detonator|parcel bomb|letter bomb|pipe bomb|nail bomb|time bomb|booby trap|booby-trap|explosive charge|bomblet|dynamite|TNT^|petrol bomb|Molotov cocktail|C-4^|gelignite|firebomb;قنبلة|قنابل+|متفجرة|متفجرات+|مادة متفجرة|مواد متفجرة+|شرك خداعي|طرد مفخخ|عبوة|عبوات+|مفخخة|مفخخات+|ديناميت|زجاجة حارقة|زجاجات حارقة+|مولوتوف|صاعق|تي إن تي
weapon/bomb/car-bomb;car bomb|vehicle bomb|truck bomb|car bombs+|VBIED^|vehicle-borne improvised explosive device|booby-trapped car|explosives-laden car|explosive-laden vehicle|suicide car bomb|explosives-packed truck|car packed with explosives|bomb-laden car|motorcycle bomb;سيارة مفخخة|سيارات مفخخة+|شاحنة مفخخة|سيارة ملغومة|عجلة مفخخة|دراجة مفخخة|دراجة نارية مفخخة|مفخخة|صهريج مفخخ|سيارة ملغمة
weapon/bomb/ied;improvised explosive device|IED^|roadside bomb|roadside bombs+|roadside IED|explosive device|sticky bomb|magnetic bomb|improvised bomb|homemade bomb|buried bomb;عبوة ناسفة|عبوات ناسفة+|عبوة ناسفة محلية الصنع|عبوة متفجرة|جسم متفجر|عبوة لاصقة|عبوة|بدائية الصنع|عبوة بدائية الصنع|عبوة مزروعة
weapon/bomb/suicide-vest;suicide vest|explosive belt|explosive vest|suicide belt|suicide jacket;حزام ناسف|سترة ناسفة|أحزمة ناسفة+|سترة مفخخة
weapon/bomb/grenade;grenade|hand grenade;قنبلة يدوية|رمانة يدوية|رمانة?|قنابل يدوية+
weapon/bomb/air-bomb;aerial bomb|barrel bomb|cluster bomb|cluster munition|guided bomb|glide bomb|bunker buster|bunker-buster|phosphorus bomb|white phosphorus|incendiary bomb|smart bomb|thermobaric bomb|vacuum bomb|JDAM^|fuel-air bomb|laser-guided bomb|napalm;برميل متفجر|براميل متفجرة+|قنبلة عنقودية|قنابل عنقودية+|ذخائر عنقودية+|قنبلة موجهة|قنبلة انزلاقية|فوسفور أبيض|الفوسفور الأبيض|قنبلة فراغية|قنابل فوسفورية+|قنبلة خارقة للتحصينات|قنابل حارقة+|نابالم|صاروخ فراغي
weapon/mine;landmine|land mine|mine?|sea mine|naval mine|limpet mine|anti-personnel mine|anti-tank mine|minefield|unexploded bomb|war remnant|unexploded shell;لغم|ألغام+|لغم أرضي|لغم بحري|حقل ألغام|ألغام أرضية+|جسم حربي|مخلفات الحرب+|مخلف حربي|مخلفات حربية+|ألغام بحرية+|قنبلة غير منفجرة
weapon/chemical;chemical weapon|poison gas|toxic gas|chemical agent|chemical munition|chemical attack|poison|polonium|ricin|anthrax|biological weapon;سلاح كيميائي|أسلحة كيميائية+|سلاح كيماوي|أسلحة كيماوية+|غاز سام|غازات سامة+|مادة كيميائية|كيماوي|كيميائي|سم|سموم+|غازات+
weapon/chemical/nerve;nerve agent|nerve gas|organophosphate|Novichok|VX^|tabun|soman;غاز أعصاب|غاز الأعصاب|غازات الأعصاب+|غازات أعصاب+|نوفيتشوك|عامل أعصاب
weapon/chemical/mustard;mustard gas|sulphur mustard|sulfur mustard|mustard agent;غاز الخردل|خردل?
weapon/chemical/nerve/sarin;sarin|sarin gas;سارين|غاز السارين|السارين
weapon/chemical/chlorine;chlorine|chlorine gas;كلور|غاز الكلور|الكلور
weapon/nuclear;nuclear weapon|atomic bomb|nuclear bomb|nuclear warhead|dirty bomb|hydrogen bomb|tactical nuclear weapon|nuke;سلاح نووي|أسلحة نووية+|قنبلة نووية|قنبلة ذرية|رأس نووي|رؤوس نووية+|قنبلة قذرة|قنبلة هيدروجينية
weapon/launcher;launcher|rocket launcher|launch pad|launching pad|missile launcher|launch platform|launchpad|launch site|launch ramp|battery?;منصة إطلاق|منصة صواريخ|قاذفة صواريخ|راجمة|منصات إطلاق+|منصة|قاعدة إطلاق|منصات+|قاذف?
weapon/air-defence-system;air defence system|air defense system|missile defence system|missile defense system|radar|air defence battery|radar system|anti-aircraft gun;منظومة دفاع جوي|منظومة صواريخ|رادار|رادارات+|بطارية صواريخ|منظومة الدفاع الجوي|منظومات+
weapon/warhead;warhead|payload|shrapnel|fragment|fragments+|debris+|wreckage|missile debris;رأس حربي|رؤوس حربية+|شظية|شظايا+|حطام صاروخ|حطام الصواريخ+|بقايا صاروخ|حمولة متفجرة
weapon/laser;laser|laser weapon|jamming|electronic warfare;ليزر|تشويش|حرب إلكترونية
weapon/vehicle-ramming;ramming vehicle|car used as a weapon;سيارة دهس|عملية دهس
weapon/malware;malware|ransomware|spyware|computer virus|Pegasus|wiper malware|botnet|cyber weapon;برمجية خبيثة|برمجيات خبيثة+|فيروس إلكتروني|برنامج تجسس|فيروس الفدية|بيغاسوس|برامج تجسس+
weapon/pager;pager|walkie-talkie|booby-trapped pager|exploding pager;بيجر|بيجرات+|جهاز نداء|أجهزة النداء+|جهاز اتصال لاسلكي|أجهزة لاسلكية+|ووكي توكي
# Buildings, sites and works
building;building|structure|premises+|edifice|complex|compound|facility|facilities+|site?|property|high-rise|skyscraper|installation|block of flats;مبنى|عقار|عقارات+|مباني+|مبان+|بناية|عمارة|منشأة|منشآت+|مجمع|برج سكني|بناء|موقع|مواقع+|أبنية+
building/house;house|home|dwelling|residence|flat?|apartment|villa|hut|cottage|residential building|apartment building|apartment block|housing|farmhouse|mud house|tent|shack|residential block|bungalow|condominium|condo|mobile home|mansion|household|residential quarter|residential area|residential neighbourhood|residential neighborhood|residential district;حي سكني|أحياء سكنية+|منطقة سكنية|مناطق سكنية+|مربع سكني|منزل|منازل+|بيت|بيوت+|شقة|شقق+|مسكن|مساكن+|فيلا|دار?|دور?+|كوخ|أكواخ+|خيمة|خيام+|مبنى سكني|عمارة سكنية|وحدة سكنية|بناية سكنية|مجمع سكني|قصر?
building/tower;tower|skyscraper|high-rise|tower block|communications tower|observation tower|watchtower|minaret|lighthouse;برج|أبراج+|ناطحة سحاب|برج مراقبة|برج سكني|مئذنة|منارة|برج اتصالات
building/hospital;hospital|clinic|medical centre|medical center|health centre|health center|field hospital|maternity hospital|maternity ward|medical facility|health facility|emergency room|operating theatre|intensive care unit|infirmary|medical complex|morgue|hospice|dispensary|surgery?;مستشفى|مستشفيات+|مشفى|مشافي+|مشاف+|عيادة|مركز صحي|مستوصف|مركز طبي|مستشفى ميداني|مجمع طبي|منشأة طبية|غرفة الطوارئ|العناية المركزة|غرفة العمليات|نقطة طبية|مشرحة|مصحة
building/school;school|kindergarten|nursery|primary school|secondary school|high school|classroom|madrasa|academy|elementary school|girls' school|seminary|boarding school|day care|preschool|middle school;مدرسة|مدارس+|روضة|حضانة|روضة أطفال|صف?|مدرسة ابتدائية|مدرسة ثانوية|ثانوية|أكاديمية|معهد|فصل دراسي|حوزة
building/university;university|college|campus|faculty|institute|dormitory|hostel|student residence|laboratory|lab|research centre|research center;جامعة|كلية|حرم جامعي|معهد|سكن طلابي|مختبر|مركز أبحاث|مركز بحوث|معاهد+|سكن جامعي
building/mosque;mosque|prayer hall|husseiniya|shrine|grand mosque;مسجد|مساجد+|جامع|جوامع+|مصلى|حسينية|مرقد|ضريح|مزار|حسينيات+|الحرم?
building/church;church|cathedral|monastery|chapel|basilica|convent|abbey;كنيسة|كنائس+|كاتدرائية|دير|أديرة+|كاتدرائيات+|بازيليك
building/temple;temple|synagogue|gurdwara|pagoda|ashram|shrine|holy site;معبد|معابد+|كنيس|كنس+|معبد هندوسي|مزار ديني
building/cemetery;cemetery|graveyard|grave|mass grave|tomb|burial ground|mausoleum;مقبرة|مقابر+|قبر|قبور+|مقبرة جماعية|مقابر جماعية+|مدفن
building/market;market|marketplace|bazaar|souk|shop|store|shopping centre|shopping center|mall|supermarket|shopping mall|grocery|pharmacy|stall|kiosk|bakery|boutique|gas station shop|fish market|vegetable market;سوق|أسواق+|متجر|متاجر+|محل|محال+|محلات+|مركز تسوق|مول|سوبرماركت|مركز تجاري|بقالة|صيدلية|دكان|مخبز|مخابز+|فرن|أفران+|سوق شعبي|كشك
building/hotel;hotel|guesthouse|resort|motel|inn|lodge;فندق|فنادق+|منتجع|نزل|موتيل|منتجع سياحي
building/restaurant;restaurant|cafe|café|bar?|nightclub|pub|coffee shop|canteen|discotheque|concert hall|theatre|theater|cinema|wedding hall|party hall|dance hall|casino|teahouse|banquet hall|hall?|ballroom|function room|dance floor;مطعم|مطاعم+|مقهى|مقاهي+|مقاه+|ملهى|ملهى ليلي|نادي ليلي|مسرح|سينما|قاعة أفراح|صالة أفراح|قاعة أعراس|قاعة حفلات|صالة|قاعة|كافيه|قاعة مناسبات
building/stadium;stadium|arena|sports hall|football ground|pitch?|gym|gymnasium|swimming pool|racetrack|sports centre|playground;ملعب|ملاعب+|استاد|صالة رياضية|مدرج?|ستاد|مسبح|نادي رياضي|ملعب كرة قدم
building/museum;museum|library|gallery|archive|monument|memorial|palace|castle|fortress|statue|heritage site|archaeological site|ruins+|citadel|opera house|landmark|historic building;متحف|متاحف+|مكتبة|قصر|قصور+|قلعة|قلاع+|نصب|نصب تذكاري|تمثال|تماثيل+|موقع أثري|آثار+|أثر?|معلم?|معرض|أطلال+
building/embassy;embassy|consulate|diplomatic mission|embassies+|diplomatic compound|ambassador's residence;سفارة|سفارات+|قنصلية|بعثة دبلوماسية|مقر السفير|مجمع السفارة|مبنى السفارة|مبنى القنصلية
building/government;government building|ministry building|parliament building|town hall|city hall|presidential palace|courthouse|government house|post office|court?|council building|government office|capitol?;مبنى حكومي|مقر الحكومة|مبنى البرلمان|مبنى الوزارة|قصر رئاسي|قصر العدل|دائرة حكومية|مبنى المحافظة|مبنى البلدية|سرايا?|محكمة|مبنى المحكمة
building/police-station;police station|precinct|police post|guard post|police headquarters+|security post|border post|outpost|guardhouse|police academy;مركز شرطة|مخفر|نقطة أمنية|قسم شرطة|سيطرة?|نقطة حدودية|نقطة مراقبة|كمين?|مديرية الشرطة|مقر الشرطة|مركز أمني
building/police-station/checkpoint;checkpoint|check post|roadblock|security checkpoint|police checkpoint|army checkpoint|military checkpoint;نقطة تفتيش|حاجز|حواجز+|نقاط تفتيش+|حاجز أمني|حاجز تفتيش|حاجز عسكري
building/prison;prison|jail|detention centre|detention center|penitentiary|cell block|prison camp|detention facility|correctional facility|penal colony|jailhouse|gaol;سجن|سجون+|معتقل|معتقلات+|مركز احتجاز|مركز اعتقال|مستعمرة عقابية|مركز توقيف|إصلاحية
building/prison/cell;prison cell|jail cell|police cell|isolation cell|punishment cell|holding cell|solitary confinement;زنزانة|زنازين+|زنزانة انفرادية|حبس انفرادي|الحبس الانفرادي
building/base;base|military base|air base|airbase|army base|barracks+|garrison|army camp|military camp|naval base|military site|military post|training camp|fort|outpost|military position|position?|military compound|military installation|forward operating base|training centre|military barracks+;قاعدة|قواعد+|قاعدة عسكرية|قاعدة جوية|ثكنة|ثكنات+|معسكر|معسكرات+|موقع عسكري|مواقع عسكرية+|نقطة عسكرية|قاعدة بحرية|معسكر تدريب|مركز تدريب|ثكنة عسكرية|قاعدة أمريكية|مقر عسكري
building/headquarters;headquarters+|HQ^|main office|nerve centre|control centre|office building|bureau|office;مقر|مقرات+|مقار+|قيادة?|مقر رئيسي|مكتب|مكاتب+|مركز عمليات
building/headquarters/command;command centre|command center|command post|operations room|command and control centre|command headquarters+;غرفة عمليات|مركز قيادة|مقر قيادة|مقر للقيادة|مقر القيادة|مقرات قيادة+|مركز للقيادة|مركز قيادة وسيطرة|مقر عسكري|مقر للمسلحين
building/depot;depot|warehouse|store?|storehouse|storage facility|hangar|cache|storage site|stockpile|silo|storage tank|granary|grain silo|fuel depot|oil depot;مستودع|مستودعات+|مخزن|مخازن+|عنبر|عنابر+|كدس|أكداس+|هنغار|مخبأ|مخابئ+|صومعة|صوامع+|خزان|خزانات+|مستودع وقود|إهراءات+|مستودع نفط
building/depot/arsenal;arms depot|ammunition depot|weapons depot|arms store|weapons store|ammunition store|weapons storage facility|ammunition dump|munitions depot|arms dump|weapons cache|arms cache|arsenal|ammunition warehouse|weapons warehouse|missile depot|rocket depot|weapons factory|arms factory|bomb factory;مخزن أسلحة|مخزن سلاح|مخازن أسلحة+|مخزن ذخيرة|مستودع ذخيرة|مستودع أسلحة|مستودعات أسلحة+|مستودع صواريخ|مخزن صواريخ|كدس عتاد|كدس أسلحة|مخزن عتاد|ترسانة|مصنع أسلحة|مصنع متفجرات
building/factory;factory|factories+|plant?|workshop|mill?|works?|industrial plant|manufacturing plant|assembly plant|chemical plant|weapons factory|steel plant|steelworks+|steel mill|foundry|garment factory|textile factory|fireworks factory|sawmill|drone factory|smelter|shipyard|paint factory|pharmaceutical plant;مصنع|مصانع+|معمل|معامل+|ورشة|ورش+|منشأة صناعية|مصنع كيماويات|مصنع أسلحة|مصنع ألعاب نارية|مصنع ملابس|مصنع نسيج|مصنع حديد|مصهر|حوض سفن|مصنع كيميائي
building/power-plant;power plant|power station|nuclear plant|nuclear power plant|substation|power grid|power line|reactor|nuclear reactor|nuclear facility|nuclear site|hydroelectric plant|thermal power plant|enrichment plant|transformer|electricity grid|wind farm|solar farm|power lines+|electrical substation|enrichment facility|cooling tower;محطة كهرباء|محطة توليد|محطة نووية|مفاعل|مفاعلات+|محطة طاقة|شبكة كهرباء|محطة تحويل|منشأة نووية|محطة كهربائية|محطة حرارية|محطة الطاقة النووية|خطوط الكهرباء+|محول?|منشأة تخصيب|مفاعل نووي|المنظومة الكهربائية|محطات الكهرباء+
building/refinery;refinery|oil refinery|oil facility|oil field|oilfield|gas field|oil terminal|gas plant|oil plant|oil well|drilling rig|oil rig|oil platform|petrochemical plant|gas terminal|terminal?|petrol station|gas station|filling station|fuel station|oil installation|LNG terminal|offshore platform|gas facility;مصفاة|مصافي+|مصاف+|حقل نفط|حقل نفطي|حقل غاز|بئر نفط|منشأة نفطية|منشآت نفطية+|محطة وقود|محطة بنزين|محطة غاز|منصة نفطية|محطة تصدير|بئر نفطي|حقول نفطية+|آبار نفط+|مصفاة نفط|معمل غاز|محطة محروقات|حقول النفط+
building/pipeline;pipeline|gas pipeline|oil pipeline|pipe|fuel pipeline|water main|sewer|undersea cable|cable|fibre optic cable|power cable|subsea cable|gas main|water pipe;خط أنابيب|أنبوب|أنابيب+|خط نقل|خط غاز|خط نفط|أنبوب غاز|خط أنابيب النفط|خط أنابيب الغاز|كابل|كابلات+|كبل|كابل بحري|خطوط أنابيب+
building/dam;dam|reservoir|hydroelectric dam|barrage?|levee|dyke|dike|embankment|weir|floodgate|lock?;سد|سدود+|خزان|حاجز مائي|سدة|خزان مائي|سد ترابي
building/water-plant;water plant|water treatment plant|desalination plant|water station|pumping station|water tank|well?|sewage plant|water network;محطة مياه|محطة تحلية|محطة ضخ|خزان مياه|بئر مياه|محطة معالجة|شبكة مياه|محطة تصفية|مضخة|مضخات+
building/bridge;bridge|flyover|overpass|suspension bridge|footbridge|viaduct|railway bridge|rail bridge|pontoon bridge|span?|road bridge;جسر|جسور+|كوبري|قنطرة|جسر معلق|جسر عائم|كباري+|جسر للسكك الحديدية
building/tunnel;tunnel|underpass|underground tunnel|tunnel network|bunker|shelter|bomb shelter|cave|trench|air-raid shelter|underground shelter|foxhole;نفق|أنفاق+|ملجأ|ملاجئ+|كهف|كهوف+|خندق|خنادق+|شبكة أنفاق|مغارة|مغارات+|ملجأ تحت الأرض
building/road;road|highway|motorway|street|avenue|junction|intersection|expressway|crossroads+|roundabout|square?|freeway|interstate|ring road|lane|track?|alley|pavement|sidewalk|main road|thoroughfare|footpath|boulevard;طريق|طرق+|شارع|شوارع+|طريق سريع|تقاطع|مفترق|دوار|ساحة|أوتوستراد|ميدان|ميادين+|طريق دولي|زقاق|رصيف?|طريق رئيسي|أتوستراد
building/station;station|railway station|train station|metro station|bus station|subway station|rail station|bus stop|terminus|bus terminal|transport hub|platform of the station|underground station;محطة|محطات+|محطة قطار|محطة قطارات|محطة مترو|موقف حافلات|محطة حافلات|محطة القطار|رصيف المحطة|كراج|مرآب|موقف السيارات|محطة السكك الحديدية
building/railway;railway|railway line|rail line|track?|railroad|tracks+|level crossing|rail network|railway track|rail crossing|signal box|switch?|crossing;سكة حديد|سكك حديد+|سكة القطار|خط سكة حديد|معبر سكة حديد|مزلقان|سكة|شبكة السكك الحديدية|خط القطار|قضبان+|تحويلة|مزلقان القطار
building/airport;airport|airfield|runway|air strip|airstrip|terminal building|control tower|aerodrome|airport terminal|heliport|tarmac;مطار|مطارات+|مدرج|مدرجات+|مهبط|مهبط طائرات|صالة المطار|برج المراقبة|قاعة المسافرين|مطار عسكري
building/port;port?|harbour|harbor|seaport|dock?|docks+|pier|jetty|wharf|quay|marina|container terminal|naval port|fishing port|dockyard;ميناء|موانئ+|مرفأ|مرافئ+|رصيف|أرصفة+|حوض السفن|رصيف بحري|ميناء بحري
building/crossing;border crossing|crossing point|border gate|border fence|crossing?|border wall|frontier post;معبر|معابر+|معبر حدودي|منفذ حدودي|منافذ+|بوابة حدودية|سياج حدودي|جدار حدودي
building/canal;canal|waterway|lock gate|aqueduct|shipping lane|ditch;قناة?|قنوات?+|ممر مائي|ترعة|ممر ملاحي
building/camp;camp?|protest camp|encampment|sit-in camp;مخيم احتجاج|خيام الاعتصام+
building/refugee-camp;refugee camp|displacement camp|tent camp|camp for displaced people|IDP camp|shelter|displaced persons camp|tented camp|tent city|reception centre|migrant camp|migrant centre|migrant detention centre|displacement shelter;مخيم|مخيمات+|مخيم لاجئين|مخيم نازحين|مخيم للنازحين|مركز إيواء|مراكز إيواء+|خيام النازحين+|مخيم للاجئين|مركز لجوء
building/farm;farm|field?|orchard|farmland|greenhouse|ranch|plantation|vineyard|olive grove|crop|crops+|harvest|livestock farm;مزرعة|مزارع+|حقل|حقول+|بستان|بساتين+|أرض زراعية|أراضي زراعية+|محصول|محاصيل+|بيوت بلاستيكية+
building/mine-pit;mine|coal mine|gold mine|copper mine|platinum mine|diamond mine|salt mine|iron ore mine|mining complex|mine site|colliery|collieries+|quarry|mine shaft|pit?|shaft|gold mining site|tailings dam;منجم|مناجم+|منجم فحم|منجم ذهب|مقلع|محجر
building/park;park|garden|zoo|amusement park|funfair|water park|beach|public park|fairground;حديقة|حدائق+|متنزه|منتزه|مدينة ملاهي|حديقة حيوان|شاطئ|شواطئ+|مدينة ألعاب
building/media;broadcasting building|television station|radio station|broadcaster|newsroom|studio|press office|TV station|printing press;مبنى التلفزيون|محطة تلفزيون|محطة إذاعية|مقر القناة|استوديو|مكتب القناة|مبنى الإذاعة
building/bank;bank?|vault|exchange office|branch of a bank|ATM^|stock exchange|jewellery shop;بنك|بنوك+|مصرف|مصارف+|شركة صرافة|صراف آلي|بورصة|محل صرافة|محل مجوهرات
building/care-home;care home|nursing home|orphanage|retirement home|care centre|rehabilitation centre|drug rehabilitation centre;دار رعاية|دار مسنين|دار أيتام|دار عجزة|مركز إعادة تأهيل|مركز رعاية
building/construction-site;construction site|scaffold|scaffolding|crane|elevator|lift?|escalator|building site;موقع بناء|موقع إنشاءات|رافعة|رافعات+|سقالة|مصعد|ورشة بناء
building/data-centre;data centre|data center|server|computer system|website|network|internet service;مركز بيانات|خادم?|خوادم+|موقع إلكتروني|نظام حاسوبي|تطبيق|منصة إلكترونية|أنظمة+
# Substances, goods
substance;substance|material|chemical|chemicals+|toxic substance|hazardous material;مادة|مواد+|مواد كيميائية+|مادة خطرة|مواد خطرة+|مواد سامة+
substance/ammonium-nitrate;ammonium nitrate|nitrate;نترات الأمونيوم|نيترات الأمونيوم|نترات الأمونيا|نترات
substance/fertiliser;fertiliser|fertilizer|urea|potash;سماد|أسمدة+|يوريا
substance/oil;oil|crude oil|crude|petroleum|barrels of oil+|oil spill|oil slick;نفط|نفط خام|بترول|خام?|زيت?|بقعة نفطية|تسرب نفطي
substance/fuel;fuel|petrol|gasoline|diesel|kerosene|jet fuel|propellant|bunker fuel|heating oil|aviation fuel;وقود|بنزين|ديزل|مازوت|كيروسين|محروقات+|سولار|كاز|وقود الطائرات|غازوال
substance/gas;gas|natural gas|LNG^|LPG^|propane|butane|methane|liquefied natural gas|gas cylinder|gas leak|gas canister|cooking gas|carbon monoxide|ammonia|hydrogen|gas bottle;غاز|غاز طبيعي|غاز مسال|غاز منزلي|أسطوانة غاز|قنينة غاز|تسرب غاز|غاز الطهي|ميثان|أمونيا|هيدروجين|أول أكسيد الكربون|قارورة غاز|أسطوانات غاز+
substance/fireworks;fireworks+|firework|firecracker|pyrotechnics+|flare;ألعاب نارية+|مفرقعات+|مفرقعة|ألعاب نارية|شعلة|ألعاب نارية مهربة
substance/explosive;gunpowder|explosive material|TNT^|RDX^|explosives+;بارود|مادة شديدة الانفجار|مواد شديدة الانفجار+|مواد متفجرة+
substance/ember;spark|sparks+|ember|cigarette butt|discarded cigarette|lit cigarette|candle|welding spark|welding sparks+|campfire|open flame|stray firework;شرارة|شرارات+|شرر|عقب سيجارة|أعقاب السجائر+|شمعة|جمرة
substance/cargo;cargo|freight|goods+|shipment|consignment|container|load?|payload|merchandise|cargoes+|luggage|baggage|contraband|parcel;حمولة|شحنة|بضاعة|بضائع+|حاوية|حاويات+|طرد|طرود+|أمتعة+|سلع+|سلعة|شحنات+
substance/food;;
substance/aid;aid|humanitarian aid|relief supplies+|relief|supplies+|airdrop|aid package|assistance|medical supplies+|humanitarian assistance|rations+;مساعدة|مساعدات+|مساعدات إنسانية+|إغاثة|معونة|معونات+|إمدادات+|إمدادات طبية+|مستلزمات طبية+|إنزال جوي
substance/medicine;medicine|drug?|medication|dose|pill|antibiotic|tablet?|cough syrup|oxygen|painkiller|insulin|syringe;دواء|أدوية+|جرعة|عقار طبي|عقار دوائي|عقاقير+|عقار مخدر|مضاد حيوي|شراب السعال|أكسجين|مسكن?
substance/narcotic;drugs+|narcotic|overdose|lethal dose|drug overdose|heroin overdose;جرعة زائدة|مخدرات+|مخدر|حبوب مخدرة+;substance/medicine
substance/narcotic/cocaine;cocaine;كوكايين
substance/narcotic/opiate;heroin|opium|fentanyl|opioid;هيروين|أفيون|فنتانيل
substance/narcotic/cannabis;cannabis|hashish|marijuana;حشيش|ماريجوانا|قنب
substance/narcotic/stimulant;captagon|methamphetamine|amphetamine|crystal meth;كبتاغون|كريستال?|أمفيتامين|ميثامفيتامين
substance/alcohol;alcohol|methanol|bootleg liquor|liquor|moonshine|vodka|wine|beer|tobacco|cigarette;كحول|خمر|خمور+|ميثانول|مشروبات كحولية+|كحول مغشوش|سجائر+|تبغ
substance/uranium;uranium|enriched uranium|plutonium|nuclear material|radioactive material|radiation|nuclear waste|centrifuge|tritium|radioactive water|caesium|highly enriched uranium;يورانيوم|يورانيوم مخصب|بلوتونيوم|مواد نووية+|مادة مشعة|إشعاع|إشعاعات+|مواد مشعة+|طرد مركزي|أجهزة الطرد المركزي+|نفايات نووية+
substance/metal;gold|silver|copper|iron|steel|metal|lithium|cobalt|rare earths+|aluminium|aluminum|nickel|scrap metal|diamond|coltan|coal;ذهب|فضة|نحاس|حديد|فولاذ|معدن|معادن+|ليثيوم|كوبالت|ألمنيوم|ألماس|فحم|معادن نادرة+|خردة
substance/water;water|drinking water|rainwater|floodwater|sewage|wastewater;ماء|مياه+|مياه الشرب|مياه الأمطار|مياه الصرف|مياه صرف صحي
substance/foul-water;contaminated water|polluted water|dirty water|foul water|unsafe water;مياه ملوثة+|ماء ملوث|مياه غير صالحة للشرب+|مياه الصرف الصحي|مياه آسنة+
substance/smoke;smoke|ash?|fumes+|toxic cloud|black smoke|dust|plume|haze|smog;دخان|أدخنة+|رماد|غبار|سحابة سامة|سحب الدخان+|ضباب دخاني|أبخرة+
substance/waste;waste|rubbish|garbage|landfill|debris+|rubble|wreckage|litter|trash|ruins+;نفايات+|قمامة|ركام|أنقاض+|حطام|مكب|ردم
substance/effluent;industrial waste|chemical waste|toxic waste|effluent|industrial discharge|factory waste;مخلفات+|مخلفات صناعية+|نفايات صناعية+|مخلفات المصانع+|نفايات كيميائية+|نفايات سامة+
substance/pesticide;pesticide|herbicide|insecticide|weedkiller|rat poison;مبيد|مبيدات+|مبيدات حشرية+|مبيد حشري|مبيدات زراعية+
substance/electronics;chip|semiconductor|SIM card|device|battery|lithium battery|radio?|communication device|television?;شريحة|رقاقة|رقائق+|بطاريات+|جهاز?|أجهزة+|كاميرات المراقبة+
substance/antiquity;artefact|artifact|antiquities+|painting|sculpture|manuscript|jewel|jewellery|jewelry|mosaic|relic|treasure|crown jewels+;قطعة أثرية|قطع أثرية+|تحفة|تحف+|لوحة|لوحات+|مخطوطة|مجوهرات+|كنز|آثار+|فسيفساء
# Animals
animal;animal|wildlife|livestock+|beast|creature|mammal;حيوان|ماشية+|مواشي+|حيوانات+|حياة برية|مخلوق|كائن?|ثدييات+|مفترس
# Natural phenomena
object;object|flying object|unidentified object|unidentified flying object|mysterious object|UFO^;جسم|أجسام+|جسم غريب|جسم طائر|جسم مجهول|جسم مشبوه
situation;situation|state of affairs;وضع|أوضاع+|موقف?
phenomenon;natural disaster|disaster|catastrophe|calamity|natural phenomenon;كارثة|كوارث+|كارثة طبيعية|ظاهرة طبيعية|نكبة
phenomenon/earthquake;earthquake|quake|tremor|temblor|seismic event|seism|earth tremor|foreshock|epicentre|epicenter|magnitude;زلزال|زلازل+|هزة|هزات+|هزة أرضية|رجفة|بؤرة الزلزال|مركز الزلزال
phenomenon/aftershock;aftershock;هزة ارتدادية|هزات ارتدادية+|ارتدادية|توابع الزلزال+
phenomenon/tsunami;tsunami|tidal wave|tsunami wave|giant wave;تسونامي|موجة مد|أمواج مد+|أمواج مد عاتية+|موجات مد+
phenomenon/flood;flood|flooding|flash flood|inundation|deluge|floodwaters+|high water|flash flooding|river flood|glacial lake outburst;فيضان|فيضانات+|سيل|سيول+|طوفان|غرق?|فيضان مفاجئ
phenomenon/storm;storm|snowstorm|blizzard|thunderstorm|sandstorm|hailstorm|windstorm|dust storm|lightning|hail|gale|ice storm|lightning strike|gust|rainstorm|winter storm|storm surge|squall|strong winds+;عاصفة|عواصف+|عاصفة ثلجية|عاصفة رملية|عاصفة رعدية|صاعقة|صواعق+|برد?|رياح+|برق|عاصفة ترابية|رياح عاتية+|ريح|نوة|زوبعة
phenomenon/storm/cyclone;cyclone|hurricane|typhoon|tropical storm|superstorm|tropical depression|tropical cyclone|super typhoon|medicane;إعصار|أعاصير+|إعصار استوائي|عاصفة استوائية|إعصار مداري|عاصفة مدارية|تايفون
phenomenon/storm/tornado;tornado|twister|tornadoes+|waterspout;إعصار قمعي|تورنادو|زوبعة|شاهقة مائية
phenomenon/rain;rain|heavy rain|snow|rainfall|downpour|snowfall|monsoon|torrential rain|monsoon rain|cloudburst|frost|ice?|fog;مطر|أمطار+|أمطار غزيرة+|ثلج|ثلوج+|هطول|أمطار موسمية+|أمطار طوفانية+|ضباب|صقيع|جليد|منخفض جوي
phenomenon/wildfire;wildfire|forest fire|bushfire|brush fire|blaze|grass fire|firestorm|vegetation fire;حريق غابات|حرائق الغابات+|حرائق غابات+|حريق أحراج|حرائق الأحراج+|حريق حرجي
phenomenon/fire;fire?|blaze|inferno|flames+|flame|conflagration|burning?|house fire|arson?;حريق|حرائق+|نيران+|نار|لهب|ألسنة اللهب+|اندلاع حريق|احتراق
phenomenon/landslide;landslide|mudslide|rockslide|rockfall|avalanche|sinkhole|mudflow|debris flow|subsidence|snow avalanche|land slip|collapse of a hillside;انهيار أرضي|انهيارات أرضية+|انزلاق أرضي|انهيار طيني|انهيار ثلجي|انجراف|انزلاق التربة|انهيار جليدي|انهيار صخري|حفرة انهدامية
phenomenon/erosion;erosion|soil erosion|coastal erosion|rising groundwater|land subsidence|shifting ground|soft ground;تعرية|تعرية التربة|انجراف التربة|هبوط التربة|هبوط أرضي|المياه الجوفية
phenomenon/volcano;volcano|volcanic eruption|eruption|lava|ash cloud|volcanoes+|crater|pyroclastic flow|volcanic ash|magma;بركان|براكين+|ثوران|حمم+|ثوران بركاني|سحابة رماد|رماد بركاني|فوهة
phenomenon/drought;drought|heatwave|heat wave|cold wave|water shortage|cold snap|extreme heat|dry spell;جفاف|موجة حر|موجة حارة|موجة برد|شح المياه|قحط|تصحر
phenomenon/drought/hunger;famine|hunger|starvation|malnutrition|food insecurity|undernourishment;مجاعة|مجاعات+|جوع|سوء تغذية|سوء التغذية|انعدام الأمن الغذائي
phenomenon/epidemic;epidemic|outbreak|pandemic|plague|infection|norovirus;وباء|أوبئة+|تفش|جائحة|مرض|عدوى
phenomenon/meteor;meteor|meteorite|asteroid|comet|fireball|solar storm|eclipse|space debris|shooting star|solar eclipse;نيزك|نيازك+|كويكب|مذنب|كرة نارية|عاصفة شمسية|كسوف|خسوف|حطام فضائي|شهاب
phenomenon/pollution;oil spill|pollution|radiation leak|leak|spill|chemical leak|toxic spill|contamination|algal bloom|air pollution;تلوث|تسرب|تسريب|تسرب إشعاعي|تسرب كيميائي|تسرب نفطي|بقعة زيت
phenomenon/climate;climate change|global warming|greenhouse gas|emissions+|carbon emissions+|El Niño|melting ice;تغير المناخ|التغير المناخي|احتباس حراري|الاحتباس الحراري|انبعاثات+|النينيو
phenomenon/turbulence;turbulence|clear-air turbulence|wind shear|freak weather;مطبات هوائية+|مطب هوائي|اضطرابات جوية+
phenomenon/tide;tide|high tide|high tides+|spring tide|rising sea level|rising sea levels+|sea-level rise;مد بحري|ارتفاع مستوى البحر|ارتفاع منسوب البحر|هيجان البحر
phenomenon/outage;blackout|power cut|power outage|outage|internet shutdown|electricity cut|internet blackout|power failure;انقطاع|انقطاع الكهرباء|انقطاع التيار|إظلام|انقطاع الإنترنت|انقطاع التيار الكهربائي|عطل|أعطال+
# Nature
nature;nature?|environment;طبيعة|بيئة
nature/forest;forest|wood?|woodland|jungle|tree|bush?|rainforest|mangrove;غابة|غابات+|أحراج+|حرش|شجرة|أشجار+|أدغال+|أحراش+
nature/mountain;mountain|hill|peak|ridge|valley|cliff|slope|glacier|plateau|gorge|canyon|summit?|foothills+|ravine|highland;جبل|جبال+|تلة|تلال+|قمة?|واد|وديان+|منحدر|هضبة|جرف|نهر جليدي|أودية+|سفح
nature/desert;desert|sand|dune|oasis|steppe|wadi|badia;صحراء|صحاري+|رمال+|بادية|واحة|كثبان+
nature/sea;sea|ocean|coast|shore|strait|gulf?|bay|waters+|reef|coral reef|coastline|seabed|wave;بحر|بحار+|محيط|ساحل|سواحل+|شاطئ|مضيق|خليج|شعاب مرجانية+|موجة|أمواج+|قاع البحر
nature/sea/territorial;territorial waters+|territorial sea|coastal waters+|national waters+;مياه إقليمية+|المياه الإقليمية|بحر إقليمي
nature/country;country|whole country|entire country;بلاد|أنحاء البلاد|عموم البلاد|أرجاء البلاد|كل أنحاء البلاد|جميع أنحاء البلاد
nature/abroad;abroad|overseas|another country|foreign country|foreign soil|foreign territory|neighbouring country|neighboring country;دولة أخرى|بلد آخر|بلد أجنبي|دولة أجنبية|أراض أجنبية+|دولة مجاورة|بلد مجاور|خارج البلاد|الخارج?
nature/high-seas;international waters+|high seas+|international airspace;مياه دولية+|المياه الدولية|أعالي البحار|أجواء دولية+|المجال الجوي الدولي
nature/river;river|stream|lake|riverbank|waterfall|lagoon|creek|riverbed|tributary|marsh|swamp|wetland|pond;نهر|أنهار+|بحيرة|ضفة?|شلال|رافد|مستنقع|أهوار+|ساقية|بركة
nature/island;island|islet|peninsula|archipelago|cape|atoll;جزيرة|جزر+|شبه جزيرة|أرخبيل|رأس?
nature/scene;crime scene|scene of the crime|crash scene|accident scene|crash site|accident site;مكان الحادث|موقع الحادث|عين المكان|مسرح الحادث|مسرح الجريمة|مكان الجريمة|موقع الجريمة
nature/land;land|ground?|territory|soil|plain?|area?|areas+|regions+|zones+;أرض|أراضي+|أراض+|تربة|إقليم|منطقة|مناطق+|مساحة|سهل
# Documents and information
information;information|data+|record|figure?|detail|fact;معلومة|معلومات+|بيانات+|سجل|سجلات+|تفاصيل+|حقيقة|حقائق+
information/statement;statement|communiqué|communique|press release|declaration|announcement|comment|remark|speech|address?|briefing|bulletin|news conference|press conference|post?|tweet|message|letter|interview|testimony|open letter|joint statement|readout|briefing note;بيان|بيانات+|تصريح|تصريحات+|إعلان|خطاب|كلمة?|مؤتمر صحفي|مؤتمر صحافي|تغريدة|منشور|رسالة|رسائل+|مقابلة|بلاغ|إيجاز|شهادة|تعليق|حوار|إفادة|بيان مشترك|بيان صحفي
information/report;report|investigation|inquiry|study|survey?|assessment|dossier|white paper|finding|findings+|preliminary report|analysis|analyses+|probe?|autopsy|audit|review|poll|research|opinion poll|post-mortem|paper?;تقرير|تقارير+|تحقيق|تحقيقات+|دراسة|مسح|تقييم|نتيجة التحقيق|استطلاع|تحليل|تشريح|مراجعة|بحث|أبحاث+|تقرير أولي|استطلاع رأي|تدقيق
information/recording;video|footage|recording|black box|flight recorder|flight data recorder|cockpit voice recorder|audio recording|image|photo|photograph|picture|satellite image|CCTV^|clip|film|audio|satellite imagery|dashcam|tape|livestream|cockpit recorder|surveillance footage|video clip|voice recorder|screenshot;فيديو|مقطع|مقاطع+|مقطع فيديو|تسجيل|تسجيلات+|صندوق أسود|الصندوق الأسود|صورة|صور+|لقطة|لقطات+|مشاهد+|تسجيل صوتي|صور الأقمار الصناعية+|كاميرا مراقبة|شريط مصور|الصندوقان الأسودان|تسجيل مصور|مشهد|صور أقمار صناعية+
information/document;document|file?|leaked document|memo|memorandum|cable?|email|e-mail|passport|ID card|certificate|list|map|leak|archive|visa|manifesto|contract|will?|notebook|note?|paperwork|invoice|permit|licence|license|deed;وثيقة|وثائق+|مستند|ملف|ملفات+|مذكرة|برقية|جواز سفر|جوازات+|هوية?|قائمة|قوائم+|خريطة|خرائط+|وثائق مسربة+|شهادة|تأشيرة|عقد|عقود+|رخصة|تصريح|كتاب?
information/warning;warning|alert|siren|alarm|tip-off|evacuation order|threat?|air raid siren|tsunami warning|red alert|travel advisory|amber alert;تحذير|إنذار|صفارة|صفارات الإنذار+|نداء|إخطار|بلاغ|أمر إخلاء|تنبيه|أوامر إخلاء+
information/warning/distress-call;distress call|distress signal|distress message|mayday|mayday call|mayday signal|call for help|cry for help|emergency signal|SOS^|SOS call;نداء استغاثة|إشارة استغاثة|رسالة استغاثة|نداءات استغاثة+|نداء نجدة|إشارة طوارئ|نداء طوارئ|استغاثة
information/contact;radio contact|contact?;اتصال لاسلكي
information/evidence;evidence|proof|trace?|sample|DNA^|fingerprint|forensic evidence|clue|testimony;دليل|أدلة+|إثبات|عينة|بصمة|بصمات+|أثر|قرينة|الحمض النووي|عينات+
information/claim;claim|allegation|accusation|denial|confession|rumour|rumor|disinformation|fake news|charge?|propaganda|conspiracy theory|misinformation|hoax;ادعاء|ادعاءات+|اتهام|اتهامات+|مزاعم+|نفي|اعتراف|شائعة|إشاعة|شائعات+|أخبار كاذبة+|تضليل|زعم
information/secret;secret|intelligence|classified information|code?|state secret|classified document|password|personal data;سر|أسرار+|معلومات استخباراتية+|معلومات سرية+|كلمة مرور|معلومات استخبارية+|بيانات شخصية+
# Political and legal
political;politics;سياسة
political/amendment;amendment|constitutional amendment;تعديل دستوري|تعديلات دستورية+
political/law;law|bill|legislation|act?|decree|constitution|executive order|ordinance|directive|regulation|rule?|ban|measure?|statute|draft law|royal decree|martial law|state of emergency|curfew;قانون|قوانين+|مشروع قانون|مرسوم|مراسيم+|دستور|تعديل|تشريع|قرار|لائحة|حظر|أمر تنفيذي|حالة طوارئ|حالة الطوارئ|حظر تجول|أحكام عرفية+|نظام?|أمر ملكي|تعديلات دستورية+
political/election;election|vote|ballot|poll|referendum|runoff|primary?|presidential election|parliamentary election|by-election|polling station|ballot box|recount|turnout|plebiscite|elections+|snap election|election result|general election|local elections+|electoral fraud|exit poll;انتخاب|انتخابات+|اقتراع|استفتاء|جولة إعادة|تصويت|مركز اقتراع|صندوق اقتراع|انتخابات رئاسية+|انتخابات برلمانية+|صوت?|أصوات+|صناديق الاقتراع+|إعادة الفرز|مراكز الاقتراع+|نتائج الانتخابات+
political/agreement;agreement|deal|treaty|accord|pact|truce|memorandum of understanding|peace deal|nuclear deal|convention?|trade deal|settlement?|prisoner swap|prisoner exchange|exchange deal|grain deal|peace agreement|hostage deal|roadmap|charter|compromise|framework agreement;اتفاق|اتفاقية|اتفاقات+|اتفاقيات+|معاهدة|صفقة|مذكرة تفاهم|تفاهم|تسوية|صفقة تبادل|تبادل أسرى|اتفاق سلام|ميثاق|تبادل الأسرى|خارطة طريق|تفاهمات+|الاتفاق النووي|اتفاق نووي
political/ceasefire;ceasefire|cease-fire|truce|armistice|cessation of hostilities|humanitarian pause|lull|pause in fighting;وقف إطلاق النار|هدنة|هدن+|وقف النار|وقف الأعمال القتالية|تهدئة|هدنة إنسانية|وقف لإطلاق النار
political/sanctions;sanctions+|sanction|embargo|tariff|blacklist|asset freeze|price cap|tariffs+|export ban|boycott|blockade|siege|customs duty|trade war|export controls+;عقوبات+|عقوبة|حظر|رسوم جمركية+|قائمة سوداء|تجميد الأصول|مقاطعة|حصار|تعرفة|سقف سعري|حرب تجارية|تعريفة جمركية
political/talks;talks+|negotiation|negotiations+|summit|meeting|conference|dialogue|mediation|phone call|visit|round of talks|peace talks+|session|forum|indirect talks+|consultations+|proposal|plan?|initiative|resolution|draft resolution|veto;محادثات+|مفاوضات+|قمة|اجتماع|مؤتمر|حوار|وساطة|مباحثات+|اتصال هاتفي|زيارة|جولة|جلسة|منتدى|مشاورات+|لقاء|مقترح|مقترحات+|خطة|خطط+|مبادرة|قرار|مشروع قرار|فيتو|حق النقض
political/talks/offer;offer|job offer|contract offer|takeover offer|counter-offer;عرض|عروض+|عرض عمل
political/protest;protest|demonstration|rally|march?|strike?|sit-in|riot|unrest|general strike|uprising|revolution|clash|clashes+|disturbance|walkout|hunger strike|civil disobedience|industrial action|vigil|mutiny|labour strike;احتجاج|احتجاجات+|تظاهرة|مظاهرة|تظاهرات+|مسيرة?|إضراب|اعتصام|شغب|أعمال شغب+|انتفاضة|ثورة|اشتباك|اشتباكات+|عصيان|عصيان مدني|تمرد|وقفة احتجاجية|إضراب عن الطعام|مواجهات+
political/coup;coup|coup d'état|coup attempt|takeover|overthrow|putsch|power grab|military coup;انقلاب|محاولة انقلاب|انقلاب عسكري|محاولة انقلابية|استيلاء على السلطة
political/trial;trial|court case|lawsuit|verdict|sentence?|ruling|indictment|conviction|appeal|hearing|warrant|arrest warrant|charges+|extradition|death sentence|execution|bail|acquittal|life sentence|prison sentence|pardon|amnesty|impeachment|prosecution|plea|injunction|case?|death penalty|jail term|suit?;محاكمة|قضية|قضايا+|حكم|أحكام+|دعوى|دعاوى+|إدانة|استئناف|مذكرة توقيف|مذكرة اعتقال|تسليم|إعدام|كفالة|براءة|لائحة اتهام|جلسة محاكمة|عفو|عفو عام|عزل|مذكرات توقيف+|تهمة|تهم+
political/resignation;resignation|appointment|dismissal|cabinet reshuffle|nomination|confidence vote|no-confidence vote|inauguration|swearing-in|succession|impeachment;استقالة|تعيين|إقالة|تعديل وزاري|ترشيح|حجب الثقة|سحب الثقة|تنصيب|أداء اليمين|تكليف|ثقة
political/conflict;war|conflict|battle|fighting|combat|offensive|invasion|occupation|campaign|civil war|insurgency|hostilities+|incursion|military operation|counter-offensive|genocide|ethnic cleansing|massacre|war crime|crime against humanity|escalation|confrontation|front line|frontline|feud|dispute|crisis|crises+|standoff;حرب|حروب+|صراع|نزاع|معركة|معارك+|قتال|هجوم|غزو|احتلال|حملة|حرب أهلية|عدوان|توغل|عملية عسكرية|هجوم مضاد|إبادة|إبادة جماعية|تطهير عرقي|مجزرة|مجازر+|جريمة حرب|جرائم حرب+|تصعيد|مواجهة|جبهة|جبهات+|أزمة|أزمات+|خلاف|اجتياح|نزاعات+
political/border;border|frontier|boundary|buffer zone|demilitarised zone|demilitarized zone|airspace|air space|skies+|ceasefire line|Blue Line|no-fly zone|safe zone|line of control|exclusion zone|contact line;حدود+|حد?|خط فاصل|منطقة عازلة|منطقة منزوعة السلاح|مجال جوي|المجال الجوي|أجواء+|الخط الأزرق|منطقة حظر طيران|منطقة آمنة|الشريط الحدودي|خط التماس|خطوط التماس+
political/post;post?|office?|seat?|position?|presidency|premiership|throne|mandate|term?;منصب|مناصب+|مقعد|مقاعد+|رئاسة|عرش|ولاية?|تفويض
political/independence;independence|autonomy|secession|annexation|recognition|sovereignty|statehood|membership|unification|normalisation|normalization;استقلال|حكم ذاتي|انفصال|ضم|اعتراف|سيادة|عضوية|وحدة|تطبيع
# Money and trade
money;money|fund?|funds+|cash|sum|amount|asset|assets+|wealth;مال?|أموال+|مبلغ|مبالغ+|نقد?|أصول+|صندوق|ثروة|رأس مال
money/budget;budget|spending|deficit|surplus|expenditure|public finances+|stimulus|austerity|fiscal plan;ميزانية|موازنة|إنفاق|عجز|فائض|نفقات+|تقشف|حزمة تحفيز
money/debt;debt|loan|default|bailout|credit|arrears+|grant|repayment|Eurobond;دين|ديون+|قرض|قروض+|تخلف عن السداد|خطة إنقاذ|ائتمان|منحة|منح+
money/price;price|cost|inflation|interest rate|exchange rate|wage|salary|rent|bill?|fee|subsidy|rate?|fare|consumer prices+|rates+|key rate|policy rate;سعر|أسعار+|تكلفة|تضخم|سعر الفائدة|أسعار الفائدة+|سعر الصرف|راتب|رواتب+|أجر|أجور+|إيجار|رسوم+|دعم|فائدة?|كلفة|تكاليف+
money/currency;dollar|euro|currency|pound|lira|dinar|riyal|rouble|ruble|yen|yuan|franc|rupee|bitcoin|cryptocurrency|dirham|peso|rial|naira|krona|shekel|rand?|won?|baht|sterling;دولار|يورو|عملة|عملات+|جنيه|ليرة|دينار|دنانير+|ريال|روبل|ين?|يوان|فرنك|روبية|بيتكوين|عملة مشفرة|درهم|شيكل|عملات مشفرة+|نايرا|بيزو
money/company;stock?|stocks+|profit|loss|losses+|revenue|investment|merger|acquisition|takeover|IPO^|earnings+|market value|dividend|sales+|turnover|stake|bid|bankruptcy|insolvency|layoff|layoffs+|job cuts+|redundancy|buyout;ربح|أرباح+|خسارة|خسائر+|إيراد|إيرادات+|استثمار|استثمارات+|اندماج|استحواذ|اكتتاب|مبيعات+|حصة|حصص+|إفلاس|تسريح|صفقة استحواذ|عائدات+
money/trade;trade|export|import|exports+|imports+|output|production|supply|demand?|growth|GDP^|recession|unemployment|gross domestic product|market?|oil output|production cut|barrel|consumption;تجارة|تصدير|صادرات+|استيراد|واردات+|إنتاج|طلب?|نمو|الناتج المحلي|ركود|برميل|براميل+|استهلاك|خفض الإنتاج|سلاسل التوريد+
money/ransom;ransom|compensation|fine?|reward|bribe|reparations+|bounty|donation|damages+|blood money|payout|kickback|bail|prize;فدية|تعويض|تعويضات+|غرامة|مكافأة|رشوة|رشاوى+|تبرع|تبرعات+|دية|جائزة
money/crime;fraud|corruption|theft|robbery|money laundering|embezzlement|heist|smuggling|trafficking|bribery|extortion|counterfeiting|burglary|cybercrime|scam|tax evasion|forgery;احتيال|فساد|سرقة|سطو|غسيل أموال|غسل أموال|اختلاس|تهريب|اتجار|ابتزاز|تزوير|رشوة|تبييض أموال|نصب?|تهرب ضريبي
# Technology and culture
work;work?|project;عمل|مشروع|مشاريع+
work/technology;technology|hardware|update?|system|data breach|cyberattack|hack|vulnerability|robot|facial recognition|breach|bug?|glitch|console;الذكاء الاصطناعي|تكنولوجيا|تقنية|برنامج|نظام|هجوم إلكتروني|هجوم سيبراني|اختراق|ثغرة|روبوت|تحديث|اختراق بيانات|هجمات سيبرانية+|تطبيق|خلل تقني
work/sport;match|game?|tournament|australian open|french open|us open|british open|championship|race?|goal?|final?|medal|transfer?|record?|penalty?|derby|title?|trophy|season?;مباراة|مباريات+|سباق|هدف|أهداف+|نهائي|ميدالية|انتقال?|رقم قياسي|لقب|موسم?
work/art;film|movie|book|song|album|novel|exhibition|concert|festival|award|prize|series?|show?|play?|documentary|podcast|cartoon|Oscar;فيلم|أفلام+|كتاب|كتب+|أغنية|أغاني+|ألبوم|رواية|معرض|حفل|حفلات+|مهرجان|جائزة|جوائز+|مسلسل|عرض|مسرحية|وثائقي
work/ceremony;ceremony|celebration|party?|parade|festival|procession|prayer|mass?|anniversary|pilgrimage|hajj|carnival|religious festival|inauguration|memorial service|graduation ceremony|stampede|burial|Friday prayers+|commemoration;حفل|احتفال|احتفالات+|موكب|صلاة|قداس|ذكرى|حج|الحج|مجلس عزاء|تشييع|تدافع|عرض عسكري|زيارة الأربعين|مراسم+|كرنفال|حفل تخرج|صلاة الجمعة|خيمة عزاء
work/ceremony/family;wedding|wedding party|wedding ceremony|funeral|funeral procession|burial ceremony|mourning tent|engagement party;حفل زفاف|عرس|أعراس+|زفاف|جنازة|جنازات+|موكب تشييع|مجلس عزاء|خيمة عزاء|عزاء|بيت عزاء
work/discovery;discovery|mission?|launch|experiment|invention|patent|fossil|planet|moon landing|vaccine trial|clinical trial|breakthrough|species+|flight test|treatment|orbit|lunar mission|excavation;اكتشاف|مهمة|إطلاق|تجربة|اختراع|براءة اختراع|أحفورة|كوكب|تجارب سريرية+|علاج|مدار|مهمة فضائية|تنقيب|هبوط على القمر
work/flight;flight|sortie|voyage|journey|trip|landing|take-off|takeoff|emergency landing|crossing|cruise|crossing attempt|forced landing;رحلة|رحلات+|طلعة|طلعات جوية+|سفر|هبوط|إقلاع|هبوط اضطراري|عبور
# Parts of the body
body-part;body part|limb|organ?|flesh;طرف من الجسم|عضو من الجسم
body-part/head;skull|forehead;جمجمة|جبين|فروة الرأس
body-part/face;face?|cheek|jaw|nose|lip|mouth|tongue?;وجه?|خد|ذقن|أنف|شفة|شفاه+|فم|لسان?
body-part/eye;eye?|eyelid|eyesight|retina|cornea;عين?|جفن|شبكية|قرنية
body-part/ear;ear|eardrum;آذان+|طبلة الأذن
body-part/neck;neck|throat|nape;رقبة|عنق
body-part/arm;hand?|elbow|wrist|forearm|fist|finger|thumb|palm?|fingernail;ذراع|كوع|معصم|ساعد?|قبضة?|إصبع|أصابع+
body-part/leg;leg|knee|thigh|ankle|toe|heel|calf?|hamstring;ساق?|ركبة|فخذ|كاحل|كعب
body-part/torso;chest?|shoulder|torso|stomach|abdomen|belly|waist|rib|hip|pelvis|back?;صدر?|كتف|أكتاف+|بطن|خصر|ضلع|أضلاع+|حوض?
body-part/spine;spine|backbone|vertebra|spinal cord;عمود فقري|فقرة?|نخاع شوكي
body-part/heart;artery|arteries+|vein|blood vessel;شريان|شرايين+|وريد|أوردة+
body-part/brain;brain|nerve?|nervous system|skull base;دماغ|مخ|أعصاب+|جهاز عصبي
body-part/lung;lung|airway|windpipe;رئة|رئتان|مجرى هوائي|قصبة هوائية
body-part/liver;liver|kidney|pancreas|spleen|bladder|intestine|bowel|womb|uterus|prostate|gland|thyroid;كبد|كلى+|بنكرياس|طحال|مثانة|أمعاء+|معدة|قولون|رحم?|بروستات|غدة|غدد+
body-part/skin;skin|tissue?|muscle|tendon|ligament|cartilage;بشرة|أنسجة+|عضلة|وتر|رباط?|غضروف
body-part/bone;bone|skeleton|marrow;عظم|عظام+|هيكل عظمي|مفصل|مفاصل+|نخاع
body-part/hair;hair|beard|moustache|eyebrow|eyelash;شعر?|لحية|لحى+|شارب?|رمش
body-part/tooth;tooth|teeth+|gum?|molar;أسنان+|لثة|ضرس
body-part/blood;blood|bloodstain|plasma|saliva|urine|tears+|sperm;دم?|دماء+|بلازما|لعاب|بول|عرق?|دموع+|دمعة|نطفة
body-part/cell;blood cell|stem cell|gene|genome|chromosome|protein|hormone|antibody|antibodies+|enzyme|genes+;خلية دموية|خلايا جذعية+|جين|جينات+|مورثة|كروموسوم|بروتين|هرمون|هرمونات+|جسم مضاد|أجسام مضادة+|إنزيم
# Illness
illness;illness|disease|ailment|malady|medical condition|health condition|sickness|syndrome|symptom;أمراض+|علة?|اضطراب صحي|متلازمة|أعراض+|داء|سقم
illness/cancer;cancer|tumour|tumor|leukaemia|leukemia|lymphoma|melanoma|breast cancer|lung cancer|prostate cancer;سرطان|ورم|أورام+|لوكيميا|سرطان الثدي|سرطان الدم|سرطان الرئة
illness/diabetes;diabetes|diabetic|blood sugar;سكري|داء السكري|سكر الدم
illness/heart-attack;heart failure|heart disease|stroke?|angina|high blood pressure|hypertension|blood clot|cholesterol;أزمة قلبية|نوبة قلبية|سكتة قلبية|سكتة دماغية|جلطة|جلطات+|ذبحة صدرية|ضغط الدم|ارتفاع ضغط الدم|تجلط|كوليسترول|قصور القلب|أمراض القلب+
illness/cholera;cholera;كوليرا;phenomenon/epidemic
illness/measles;measles;حصبة;phenomenon/epidemic
illness/ebola;Ebola|Marburg virus;إيبولا|ماربورغ;phenomenon/epidemic
illness/polio;polio|poliomyelitis;شلل الأطفال;phenomenon/epidemic
illness/malaria;malaria;ملاريا;phenomenon/epidemic
illness/dengue;dengue|dengue fever;حمى الضنك;phenomenon/epidemic
illness/covid;coronavirus|COVID-19^|Covid|SARS^|MERS^;كوفيد|فيروس كورونا|كوفيد 19|سارس;phenomenon/epidemic
illness/influenza;influenza|flu|bird flu|avian flu|swine flu;إنفلونزا|إنفلونزا الطيور|إنفلونزا الخنازير;phenomenon/epidemic
illness/tuberculosis;tuberculosis;سل|مرض السل;phenomenon/epidemic
illness/aids;AIDS^|HIV^;إيدز|نقص المناعة
illness/hepatitis;hepatitis|jaundice;التهاب الكبد|يرقان
illness/pneumonia;pneumonia|bronchitis|asthma|respiratory infection;التهاب رئوي|ربو|التهاب القصبات
illness/mpox;mpox|monkeypox|smallpox|chickenpox;جدري القردة|جدري|جدري الماء;phenomenon/epidemic
illness/plague;typhoid|typhus|diphtheria|tetanus|rabies|meningitis|anthrax infection;طاعون|تيفوئيد|تيفوس|خناق|كزاز|داء الكلب|التهاب السحايا;phenomenon/epidemic
illness/zika;Zika|West Nile virus|rift valley fever|yellow fever|haemorrhagic fever;زيكا|حمى غرب النيل|حمى الوادي المتصدع|حمى صفراء|حمى نزفية;phenomenon/epidemic
illness/fever;fever|cough|headache|diarrhoea|nausea|vomiting|dizziness|sore throat|rash?;حمى?|سعال|صداع|إسهال|غثيان|قيء|تقيؤ|إرهاق|طفح جلدي|التهاب الحلق
illness/fracture;fracture|broken bone|concussion|bruise|wound?|laceration|sprain|dislocation|haemorrhage|bleeding|internal bleeding;كدمة|كدمات+|التواء|نزيف داخلي
illness/poisoning;food poisoning|tainted food|spoiled food|contaminated food|tainted meat|rotten meat|expired food|spoiled milk;تسمم غذائي|حالة تسمم|طعام فاسد|طعام ملوث|أغذية فاسدة+|وجبات فاسدة+|لحوم فاسدة+|أطعمة فاسدة+|مواد غذائية فاسدة+
illness/mental;mental illness|trauma?|anxiety|insomnia|dementia|Alzheimer|autism|schizophrenia|post-traumatic stress disorder|PTSD^;اكتئاب|مرض نفسي|صدمة نفسية|أرق|خرف|ألزهايمر|فصام|اضطراب ما بعد الصدمة
illness/disability;disability|disabilities+|paralysis|blindness|deafness|amputation|obesity|allergy|allergies+|addiction|infertility|epilepsy|anaemia|coma;شلل?|عمى|سمنة|حساسية?|إدمان|صرع|فقر الدم|غيبوبة
illness/germ;bacteria+|bacterium|virus|viruses+|germ|microbe|pathogen|parasite|fungus|fungi+|salmonella|E. coli|listeria|legionella|norovirus|mite|mites+|algae+|toxic algae+|red tide|variant?|strain?|mutation;بكتيريا|فيروس|فيروسات+|جرثومة|جراثيم+|ميكروب|طفيلي|طفيليات+|فطريات+|سالمونيلا|طحالب+|طحالب سامة+|مد أحمر|عث|فطر?|سلالة|متحور
illness/livestock;foot-and-mouth disease|foot and mouth disease|swine fever|African swine fever|lumpy skin disease|mad cow disease|brucellosis;حمى قلاعية|الحمى القلاعية|حمى الخنازير|جلد عقدي|الجلد العقدي|جنون البقر|حمى مالطية;phenomenon/epidemic
illness/exposure;dehydration|heatstroke|heat stroke|sunstroke|heat exhaustion|hypothermia|frostbite|exposure|exhaustion|lack of oxygen|altitude sickness|thirst;جفاف الجسم|ضربة شمس|ضربة حر|ضربات شمس+|إجهاد حراري|انخفاض حرارة الجسم|إنهاك|عطش|نقص الأكسجين|تجمد
illness/nerves;mass hysteria|hysteria|stress|panic attack|nervous breakdown|psychological stress|exam stress|collective panic|mass psychogenic illness;هستيريا|هستيريا جماعية|ضغط نفسي|ضغوط نفسية+|توتر نفسي|انهيار عصبي|إجهاد نفسي|نوبة هلع
illness/gunshot;gunshot wound|gunshot wounds+|bullet wound|stab wound|stab wounds+|knife wound;طلق ناري|طلقات نارية+|عيار ناري|أعيرة نارية+|طعنات+|طعنة
illness/allergy;allergic reaction|allergic shock|anaphylactic shock|side effect of a drug;صدمة تحسسية|رد فعل تحسسي
# Care
care;;
care/surgery;transplant|kidney transplant|heart transplant|caesarean|biopsy|anaesthesia|organ transplant;عملية جراحية|زراعة الأعضاء|زراعة الكلى|عملية قيصرية|خزعة|تخدير
care/test;blood test|X-ray|ultrasound|diagnosis|medical examination|check-up|swab|PCR test;تحليل دم|فحص طبي|أشعة+|تصوير مقطعي|تحاليل+
care/vaccine;vaccine|jab|booster dose|booster shot;لقاح|لقاحات+|تحصين?|جرعة معززة
care/therapy;therapy|chemotherapy|radiotherapy|physiotherapy|dialysis|intensive care|first aid;علاج كيميائي|علاج إشعاعي|علاج طبيعي|غسيل الكلى|عناية مركزة|عناية مشددة|إسعافات أولية+|إعادة تأهيل
care/insurance;health insurance|insurance|insurance policy|social security|welfare;تأمين صحي|تأمين?|ضمان اجتماعي|رعاية اجتماعية
# Tools and things of daily life
tool;tool|equipment|gear?|appliance|instrument?|apparatus|utensil;أداة|أدوات+|معدات+
rope;rope|cord|string?|cable tie|towline|tow rope|lifeline|noose|tether|chain?|hawser|twine;حبل|حبال+|سلسلة حديدية|مشنقة|جنزير|حبل القطر;tool
ladder;ladder|stepladder;سلم?|سلالم+;tool
hand-tool;hammer|shovel|spade|pickaxe|crowbar|wrench|pliers+|screwdriver|pick?;مطرقة|مجرفة|معول|منشار|مثقاب|مفك|كماشة|مسمار|مسامير+;tool
lock;padlock|handcuffs+|shackles+|keys+;مفتاح?|مفاتيح+|قفل?|أصفاد+|أغلال+;tool
container;box?|bag?|suitcase|bucket|bottle|basket|crate|briefcase|backpack|rucksack|handbag|envelope|packet|drum?|wallet|purse;حقيبة|حقائب+|كيس|أكياس+|دلو|قارورة|زجاجة|ظرف?|محفظة?|خزنة|علبة|علب+;tool
furniture;table?|chair?|bed?|sofa|desk|mattress|cupboard|shelf|shelves+|carpet|curtain|lamp|bench|mirror?|furniture|blanket|pillow;طاولة|كرسي|سرير|أريكة|فراش|خزانة?|رف?|سجادة|سجاد+|ستارة|مصباح|مرآة|أثاث|بطانية|بطانيات+|وسادة;tool
household-appliance;oven|stove|refrigerator|fridge|washing machine|kettle|pan?|pot?|plate?|spoon|fork?|glass?|air conditioner|heater|generator?|boiler;موقد|ثلاجة|غسالة|غلاية|مقلاة|قدر?|صحن|ملعقة|شوكة?|كوب|مكيف|مدفأة|سخان|مولد كهربائي|مولد|مولدات+|مولد للكهرباء;tool
clothing;clothes+|clothing|garment|shirt|jacket|trousers+|hat|cap?|shoe|shoes+|boots+|glove|scarf|mask?|veil|hijab|niqab|headscarf|helmet|belt?|vest|jewellery box|costume|sock|skirt|underwear;ملابس+|ثياب+|قميص|فستان|معطف|سروال|بنطال|زي?|زي موحد|قبعة|حذاء|أحذية+|قفاز|وشاح|قناع|كمامة|حجاب|برقع|خوذة|حزام?|بدلة|جورب|تنورة;tool
sign;flag|banner|placard|poster|billboard|slogan|logo|emblem|badge;راية|رايات+|لافتة|لافتات+|ملصق|يافطة|شعار|شعارات+|شارة;tool
book;textbook|dictionary|encyclopaedia|magazine|newspaper|leaflet|brochure|pamphlet|page?|diary;دفتر|قاموس|موسوعة|مجلة|صحيفة|كتيب|صفحة?|مذكرات+;information
toy;toy|doll|ball?|puzzle|video game;لعبة?|ألعاب+|دمية|دمى+|كرة?|بالون|لعبة فيديو;tool
camera;camera|webcam|surveillance camera|CCTV camera|telescope|microscope|binoculars+|microphone;كاميرا|كاميرات+|تلسكوب|مجهر|منظار|عدسة|ميكروفون;tool substance/electronics
telephone;phone|mobile phone|smartphone|telephone|handset|iPhone|cellphone|telephone line;هاتف|هواتف+|جوال?|هاتف محمول|هاتف ذكي|محمول?|آيفون|موبايل;tool substance/electronics
computer;computer|laptop|tablet computer|desktop?|personal computer|keyboard|hard drive|screen?|monitor screen|printer|memory card|USB stick|supercomputer|modem|router;حاسوب|حواسيب+|كمبيوتر|حاسب|لابتوب|جهاز لوحي|لوحة المفاتيح|قرص صلب|شاشة|طابعة|ذاكرة?|راوتر|حاسوب محمول;tool substance/electronics
vehicle-part/helm;cockpit|cabin?|steering wheel|wheel|driver's cab|cab?|wheelhouse|flight deck|controls+|helm;قمرة القيادة|كابينة القيادة|مقصورة القيادة|كابينة|قمرة|مقصورة|مقود|غرفة القيادة|دفة|دفة القيادة|عجلة القيادة|برج القيادة|كرسي القيادة
vehicle-part;motor|turbine|gearbox|fuel tank|piston|rudder|propeller|landing gear|windscreen|fuselage|hull|deck?|mast?|valve|battery pack|engine|jet engine|brake|brakes+|tyre|tire;محرك|محركات+|توربين|إطارات+|مكابح+|فرامل+|خزان الوقود|مروحة|عجلات الهبوط+|زجاج أمامي|هيكل الطائرة|بدن السفينة|سطح السفينة|مرساة|صمام|بطارية
building-part;door|gate?|roof|floor?|stairs+|staircase|fence|wall?|ceiling|corridor|balcony|chimney|pillar|beam?|room?;باب?|بوابة|سقف|أرضية|سياج|جدار|جدران+|حائط|ممر?|شرفة|مدخنة|عمود?|غرفة?
building-part/window;window|window pane|windowpane;نافذة|نوافذ+|شباك?
building-part/kitchen;kitchen|galley?;مطبخ|مطابخ+
building-part/bathroom;bathroom|washroom|shower room;حمام?|دورة مياه
building-part/bedroom;bedroom|sleeping quarters+;غرفة نوم|غرفة النوم
building-part/engine-room;engine room|machinery room|machine room|boiler room;غرفة المحركات|غرفة محركات|غرفة المحرك|غرفة الآلات|غرفة المراجل|غرفة الغلايات
building-part/storeroom;storeroom|store room|stockroom|storage room;غرفة التخزين|غرفة تخزين|غرفة المخزن
building-part/exit;emergency exit|fire exit|way out|exit door|escape route;مخرج طوارئ|مخرج الطوارئ|مخارج+|مخارج الطوارئ+|مخارج طوارئ+|منفذ نجاة
building-part/lobby;lobby?|foyer|reception area|waiting room|entrance hall|reception hall|departure hall|arrivals hall;بهو|ردهة|صالة الاستقبال|قاعة الانتظار|صالة المغادرة|صالة الوصول|صالة الانتظار
building-part/courtroom;courtroom|court room|dock of the court;قاعة المحكمة|قاعة الجلسات|قفص الاتهام
building-part/attic;attic|loft?|roof terrace|rooftop;علية?|سطح المبنى|سطح المنزل|سطح العمارة
building-part/entrance;entrance|doorway|main gate|front gate|doorstep|front door|school gate|gateway|porch;مدخل|مداخل+|بوابة رئيسية|البوابة الرئيسية|عتبة?
building-part/yard;courtyard|backyard|yard?|forecourt|schoolyard|patio|front yard|back garden;فناء|باحة|حوش|ساحة داخلية|الساحة الداخلية|الباحة الخلفية
building-part/car-park;car park|parking lot|parking garage|parking area|carpark|parking space;موقف سيارات|موقف السيارات|مواقف السيارات+|مرآب|مرأب|ساحة انتظار السيارات|كراج
building-part/lift;lift shaft|elevator shaft|elevator;مصعد|مصاعد+|بئر المصعد
building-part/changing-room;changing room|dressing room|locker room;غرفة الملابس|غرفة تبديل الملابس|غرف الملابس+
building-part/operating-room;operating theatre|operating room|operating theater|delivery room;غرفة العمليات الجراحية|غرفة الولادة
building-part/server-room;server room|electrical room|meter room|switch room;غرفة الخوادم|غرفة الكهرباء|غرفة العدادات|غرفة المحولات
building-part/storey;storey|upper floor|top floor;طابق|طوابق+|دور علوي
building-part/storey/-1;basement|cellar|lower ground floor|underground car park;قبو|أقبية+|سرداب|بدروم|الطابق السفلي|طابق تحت الأرض
building-part/storey/0;ground floor;الطابق الأرضي|الدور الأرضي|طابق أرضي
building-part/storey/1;first floor|1st floor|first storey;الطابق الأول|الدور الأول
building-part/storey/2;second floor|2nd floor|second storey;الطابق الثاني|الدور الثاني
building-part/storey/3;third floor|3rd floor|third storey;الطابق الثالث|الدور الثالث
building-part/storey/4;fourth floor|4th floor|fourth storey;الطابق الرابع|الدور الرابع
building-part/storey/5;fifth floor|5th floor|fifth storey;الطابق الخامس|الدور الخامس
building-part/storey/6;sixth floor|6th floor|sixth storey;الطابق السادس|الدور السادس
building-part/storey/7;seventh floor|7th floor|seventh storey;الطابق السابع|الدور السابع
building-part/storey/8;eighth floor|8th floor|eighth storey;الطابق الثامن|الدور الثامن
building-part/storey/9;ninth floor|9th floor|ninth storey;الطابق التاسع|الدور التاسع
building-part/storey/10;tenth floor|10th floor|tenth storey;الطابق العاشر|الدور العاشر
building-part/storey/11;eleventh floor|11th floor|eleventh storey;الطابق الحادي عشر|الدور الحادي عشر
building-part/storey/12;twelfth floor|12th floor|twelfth storey;الطابق الثاني عشر|الدور الثاني عشر
sanitation;toilet;مرحاض|مراحيض+|حوض الغسيل|صنبور|دورة مياه;building-part
# Food
food;food|foodstuff|meal|diet?|nutrition|food parcel|dish?|lunch|dinner|breakfast|snack;غذاء|أغذية+|طعام|وجبة|وجبات+|حمية|تغذية|فطور|غداء|عشاء|إفطار?|مواد غذائية+|زيت الطعام|سلة غذائية;substance/food
food/grain;wheat|grain|flour|rice|barley|maize|corn|cereal|bread|loaf|pasta|bakery product;قمح|حبوب+|طحين|أرز|شعير|ذرة|خبز|رغيف|معكرونة|فرينة
food/meat;meat|beef|lamb|pork|chicken|poultry meat|sausage|mutton|ham;لحم|لحوم+|لحم بقر|لحم ضأن|لحم خنزير|دجاج|نقانق
food/fish;seafood|tuna|salmon|sardine|shrimp|crab|oyster;سمك|مأكولات بحرية|تونة|سلمون|جمبري|روبيان
food/dairy;milk|cheese|butter|yoghurt|cream?|egg|eggs+|baby formula;حليب|أجبان+|لبن?|ياغورت|بيض|بيضة|قشدة
food/fruit;fruit|banana|grape|date?|fig|lemon|olive|watermelon|strawberry|citrus;فاكهة|فواكه+|برتقال|موز|عنب|تمر|تمور+|تين|زيتون|بطيخ|فراولة|مانجو|حمضيات+|قوارص+
food/vegetable;vegetable|vegetables+|potato|tomato|onion|garlic|carrot|cucumber|bean|lentil|chickpea|cabbage|mushroom;خضار+|خضروات+|خضر+|بطاطا|بطاطس|طماطم|بندورة|بصل|ثوم|فلفل|خيار?|فول|عدس|ملفوف
food/sweet;sugar|salt|honey|chocolate|candy|cake|biscuit|dessert|ice cream;سكر|عسل|شوكولاتة|حلوى|حلويات+|كعك|بسكويت|مثلجات+|مربى
food/oil;vegetable oil|olive oil|sunflower oil|cooking oil|palm oil;زيت نباتي|زيت الزيتون|زيت دوار الشمس|زيت الطبخ|زيت النخيل
food/drink;drink?|coffee|tea|juice|soft drink|beverage|lemonade;مشروب|مشروبات+|قهوة|شاي|عصير|عصائر+
food/spice;spice|saffron|pepper sauce|sauce|nut|nuts+|almond|peanut|pistachio;بهارات+|توابل+|زعفران|صلصة|مكسرات+|لوز|فستق|جوز
# Animals
animal/dog;dog|puppy|puppies+|stray dog|hound;كلب|كلاب+|جرو|كلاب ضالة+
animal/cat;cat?|kitten;قط|قطط+|قطة|هر
animal/horse;horse|donkey|mule|pony|racehorse|mare;حصان|خيول+|خيل|حمار|حمير+|فرس
animal/cattle;cattle+|cow|bull|ox|herd?;مواش+|بقرة|أبقار+|ثور|جاموس|قطيع
animal/sheep;sheep+|goat;أغنام+|خروف|خراف+|ماعز|كبش|نعجة|ضأن
animal/camel;camel;جمل?|جمال?+|ناقة
animal/pig;pig|swine|boar;خنزير|خنازير+
animal/poultry;poultry+|hen|goose|rooster|chick;دواجن+|دجاجة|ديك|بطة|إوزة|كتكوت
animal/bird;bird|hawk|dove|pigeon|crow?|vulture|stork|flamingo|parrot|owl|eagle;طير|طيور+|عصفور|صقر?|حمامة|غراب|لقلق|ببغاء|بومة
animal/lion;lion|lioness;أسد?|لبؤة
animal/tiger;tiger|leopard|cheetah|panther;نمر|نمور+|فهد?
animal/elephant;elephant|rhino|rhinoceros|hippopotamus|giraffe|zebra;فيل|فيلة+|وحيد القرن|فرس النهر|زرافة
animal/bear;bear|polar bear|panda;دب|دببة+|باندا
animal/wolf;wolf|wolves+|fox?|hyena|jackal|coyote;ذئب|ذئاب+|ثعلب|ضبع|ابن آوى
animal/monkey;monkey|gorilla|chimpanzee|orangutan;قرد|قردة+|غوريلا|شمبانزي
animal/snake;snake|lizard|turtle|tortoise|cobra|scorpion|viper;أفعى|ثعبان|ثعابين+|سحلية|سلحفاة|كوبرا|عقرب
animal/crocodile;crocodile|alligator;تمساح|تماسيح+
animal/shark;shark;قرش?|سمكة قرش|أسماك قرش+
animal/whale;whale|dolphin|porpoise|seal?|walrus;حوت|حيتان+|دلفين|فقمة
animal/fish;fish+|jellyfish|octopus;أسماك+|قنديل البحر|أخطبوط
animal/insect;insect|mosquito|bee|locust|ant|spider|termite|wasp|swarm|tick?;حشرة|حشرات+|بعوض|ذبابة|نحلة|جراد|نملة|عنكبوت|دبور|سرب جراد|قمل
animal/rodent;rat|mouse?|mice+|rodent|rabbit|bat?|squirrel;فئران+|جرذ|قوارض+|أرنب|خفاش|سنجاب
# Persons by calling and standing
person/politician/candidate;presidential candidate|contender|running mate;مرشح رئاسي
person/politician/monarch;princess;أميرة
person/manager;head teacher|boss|entrepreneur|businessman|businessmen+|businesswoman|tycoon|billionaire|millionaire|president of the company|broker|banker|landlord;رئيس تنفيذي|صاحب العمل|رائد أعمال|رجل أعمال|رجال أعمال+|سيدة أعمال|ملياردير|مليونير|وسيط عقاري|مصرفي|سمسار
person/official;officer of the court|clerk|bureaucrat|auditor|ombudsman|regulator official;مسؤولة|كاتب عدل|مستشارة|سكرتير|إداري|مدقق حسابات
person/lawyer;counsel|public defender;محامين|هيئة الدفاع|محامي الدفاع
person/judge/juror;juror|jury|juries+|jury member;محلف|هيئة المحلفين|محلفون
person/detective;sleuth;خبير جنائي
person/spy;agent?|mole?|double agent;عميل مزدوج
person/smuggler;people trafficker|gun runner|bootlegger;تجار البشر+
person/thief;pickpocket|mugger|fraudster|swindler;محتال|حرامي
person/hacker;hacker|cybercriminal|hacktivist;قرصان إلكتروني|هاكر|قراصنة إلكترونيون+
person/gangster;gang leader|drug lord|cartel member|hitman;عصابي|فرد عصابة|زعيم عصابة|بارون مخدرات|أمير حرب|قاتل مأجور
person/rival;rival|opponent|adversary|enemy|enemies+|foe|critic?|competitor|challenger;خصم|خصوم+|غريم|عدو?|أعداء+|ناقد?
person/ally;partner|backer|sympathiser|follower|loyalist|henchman|colleague|comrade|friend|companion|accomplice;شريك|شركاء+|مؤيد|مناصر|متعاطف|موال?|زميل|زميلة|زملاء+|نظير|رفيق|رفاق+|صديق|أصدقاء+|متواطئ
person/player;;
person/player/footballer;goalkeeper|striker|midfielder|defender|winger|substitute player|football player;لاعب كرة قدم|حارس مرمى|لاعب وسط|جناح?|قائد الفريق|هداف
person/player/athlete;runner|sprinter|swimmer|boxer|wrestler|gymnast|tennis player|basketball player|cricketer|batsman|batsmen+|bowler|golfer|skier|jockey|racing driver|sportsman|sportsmen+|sportswoman|weightlifter|judoka|champion|medallist|marathon runner|finalist;رياضية|عداء|عداءة|سباح|ملاكم|مصارع|لاعب جمباز|لاعب تنس|لاعب كرة سلة|لاعب كريكيت|متزلج|سائق سباق|رباع|بطل العالم|بطل?|حائز ميدالية
person/player/coach;head coach|football manager|trainer|team manager|selector;مدربة|مدير فني|جهاز فني|مدرب المنتخب
person/player/referee;umpire|linesman|match official;حكم مباراة|حكم الساحة|حكم مساعد|حكم المباراة
person/artist;artist|painter|sculptor|musician|composer|singer|pianist|guitarist|drummer|rapper|dancer|band member|poet|playwright|novelist|author|writer|director of the film|film director|filmmaker|producer?|screenwriter|comedian|actor|actress|designer|architect|model?|star?|celebrity|DJ^;فنان|فنانة|رسام|نحات|موسيقي|موسيقار|ملحن|مغن|مغني|مغنية|مطرب|عازف|راقصة|شاعر|شعراء+|كاتب مسرحي|روائي|مخرج?|منتج?|سيناريست|ممثل|ممثلة|كوميدي|معماري|عارضة أزياء|نجم?|نجوم+|مشهور
person/scientist/researcher;biologist|chemist|physicist|astronomer|archaeologist|sociologist|psychologist|scholar|mathematician|climatologist|forecaster|pathologist|statistician;باحثون|عالم أحياء|فيزيائي|عالم فلك|اقتصادي?|مؤرخ|عالم آثار|خبير أرصاد|عالم أوبئة|عالم فيروسات|رياضياتي|عالم نفس|عالم اجتماع
person/buyer;buyer|customer|shopper|consumer|bidder|client?|subscriber|user|guest?|owner of the car;زبون|متسوق|مستهلك|مزايد|عميل?|مشترك?|مستأجر|موكل|موكلة
person/seller;seller|vendor|shopkeeper|shop owner?|trader|merchant|salesman;باعة+|تاجر|تجار+|تاجر جملة|تاجر تجزئة|صاحب محل|صاحب المحل|أصحاب محلات+|أصحاب المحلات+|أصحاب المحال+|صاحب متجر|صاحب المتجر|صاحب دكان
person/investor;investor|shareholder|lender|creditor|depositor|bondholder|taxpayer|borrower|donor|sponsor|backer of the project|saver;مستثمر|مساهم|دائن|مودع?|مكلف ضريبي
person/parent;parent?|dad|mum|stepfather|stepmother|grandparent;أبوان|ولي أمر|أولياء الأمور+|زوج الأم|جد وجدة
person/spouse;spouse|fiancé|fiancée|newlywed;زوجان|حبيب?
person/couple;married couple|couples+;زوجان شابان+
person/spouse/husband;husband|groom|bridegroom|widower|boyfriend;زوج?|عريس|أرمل
person/spouse/wife;wife|wives+|bride|girlfriend;زوجة|عروس|خطيبة|صديقة?
person/sibling;sibling|twin|twins+|aunt|nephew|niece|grandson|granddaughter|half-brother|in-law|brother-in-law|son-in-law;أخ?|أخت|توأم|ابن عم|عم?|عمة|ابن أخ|ابن?|ابنة|بنت?|حفيد|صهر
person/homeless;homeless person|beggar|rough sleeper|squatter|slum dweller|street child;متسول|متسولون|طفل شوارع
person/unemployed;jobseeker|unemployed person;عاطل عن العمل|عاطلون عن العمل|باحث عن عمل|طالب شغل
person/whistleblower;whistleblower|defector|informer|turncoat|deserter;مبلغ عن المخالفات|منشق|منشقون|هارب من الجندية
person/fugitive;fugitive|escapee|runaway|wanted man|absconder;مطلوب?|متوار عن الأنظار|هارب|هاربون|فار|فارون
person/guest;host?|delegate|recipient|winner|award winner|laureate;ضيف|ضيوف+|مندوب|مشارك|مشاركون|متحدث رئيسي|فائز|حائز الجائزة
person/tribesman;tribesman|clan member|chieftain|indigenous people+|aborigine;أبناء القبائل+|سكان أصليون+
person/believer;believer|Jew|Catholic|Protestant|atheist|Copt;مؤمن|مسيحيون|كاثوليكي|بروتستانتي|ملحد|أقباط+|دروز+
# Groups and bodies
group/company;business?|multinational|conglomerate|subsidiary|start-up|startup|consortium|manufacturer|carmaker|retailer chain|developer firm|publisher|supplier company|contractor company|insurer|brand?|utility?|retailer|maker|automaker|drugmaker|chipmaker|lender|brewer|wholesaler|distributor|importer|exporter|developer?;مؤسسة تجارية|مجموعة شركات|شركة متعددة الجنسيات|شركة فرعية|شركة ناشئة|شركات ناشئة+|ائتلاف شركات|شركة طيران|شركة مصنعة|شركة تأمين|علامة تجارية|دار نشر
group/party;ruling party|movement?|caucus;حزب سياسي|حزب حاكم|حزب معارض|تيار سياسي|تكتل
group/union;workers' union|syndicate|federation|guild|association?|chamber of commerce;اتحاد عمال|اتحاد كرة القدم|اتحاد ألعاب القوى|اتحاد رياضي|رابطة?|جمعية?|غرفة التجارة|اتحاد نقابي|نقابي
group/charity;charities+|non-governmental organisation|foundation?|civil society|advocacy group;منظمة إغاثة|مجتمع مدني|منظمة خيرية|هيئة إغاثة
group/committee;board?|inquiry commission|working group|subcommittee|jury panel;مجلس إدارة|فريق عمل|لجنة فرعية|مفوضية
group/management;management?|management team|leadership team|top management;إدارة?|مجلس الإدارة|الإدارة العليا
group/government;state authorities|junta|interim government|caretaker government|local authority;إدارة أمريكية|نظام حاكم|حكومة مؤقتة|حكومة تصريف الأعمال|بلدية|بلديات+|سلطة محلية
group/court;criminal court|magistrates' court|court of appeal|military court|international court|district court;محكمة عليا|محكمة دستورية|محكمة جنائية|محكمة عسكرية|محكمة ابتدائية
group/police;law enforcement;أمن داخلي|درك|حرس وطني|قوات مكافحة الشغب+
group/agency;agency?|regulator|watchdog agency|directorate|office of statistics|public body|institution;وكالة|وكالات+|هيئة تنظيمية|جهاز حكومي|مديرية|مصلحة حكومية|مؤسسة عامة|جهاز استخبارات|وكالة فضاء|ديوان?
group/media;newspaper group|television channel|social media|outlet?|tabloid|daily newspaper|news site;قناة|قنوات+|قناة تلفزيونية|تلفزة|مواقع التواصل+|وسائل التواصل الاجتماعي+|موقع إخباري|شبكة إخبارية
group/team;football club|national team|side of eleven|league club|line-up|club;منتخب|منتخب وطني|ناد|نادي|أندية+|نادي كرة القدم|تشكيلة
group/community;community|communities+|society?|minority|diaspora|ethnic group|nation|people of the country|public?|neighbourhood watch;مجتمع?|أقلية|أقليات+|أغلبية?|طائفة|طوائف+|أمة?|شعب?|مجموعة عرقية|رأي عام
group/school-body;class of pupils|school board|student union|faculty members+|alumni+;هيئة تدريس|اتحاد طلبة|اتحاد طلابي|خريجون+
# Matters that have no body: each a root of its own, since none excludes another
matter-problem;problem|issue?|difficulty|difficulties+|trouble|challenge?|obstacle|hurdle|dilemma|complication;مشكلة|مشكلات+|مشاكل+|صعوبة|صعوبات+|تحديات+|عقبات+|معضلة|إشكالية|عائق
matter-crisis;emergencies+|chaos;طوارئ+|مأزق|جمود?|طريق مسدود
matter-right;rights+|human rights+|civil rights+|civil liberties+|freedom|liberty|freedom of speech|equality|dignity;حق?|حقوق+|حقوق الإنسان+|حرية|حريات+|حرية التعبير|مساواة|عدالة|كرامة
matter-democracy;democracy|rule of law|dictatorship|authoritarianism|tyranny|autocracy|socialism|communism|capitalism|nationalism|populism|federalism|secularism;ديمقراطية|سيادة القانون|ديكتاتورية|استبداد|اشتراكية|شيوعية|رأسمالية|قومية?|شعبوية|فيدرالية|علمانية
matter-terrorism;extremism|radicalism|militancy|jihadism|separatism;تطرف|تشدد|تكفير|انفصالية
matter-racism;racism|discrimination|prejudice|xenophobia|antisemitism|anti-Semitism|Islamophobia|sexism|inequality;عنصرية|تمييز عنصري|تمييز?|معاداة السامية|كراهية الأجانب|إسلاموفوبيا|عدم المساواة
matter-poverty;poverty|deprivation|homelessness|child labour|slum|shortage|scarcity|lack?;فقر|عمالة الأطفال|عشوائيات+
matter-overuse;quarrying|illegal quarrying|illegal logging|logging|deforestation|overfishing|overgrazing|poaching|sand mining|groundwater pumping|over-pumping|illegal fishing|overuse;صيد جائر|قطع الأشجار|إزالة الغابات|رعي جائر|محاجر+|تجريف الرمال|استنزاف المياه|ضخ جائر
matter-safety;safety|security?|protection?|public order|law and order|defence?|deterrence;نظام عام|ردع?
matter-health;health|public health|hygiene|well-being|healthcare|health care|medical care|fitness;صحة?|صحة عامة|نظافة|رعاية صحية|رعاية طبية|لياقة
matter-education;education|schooling|curriculum|exam|school year|academic year|diploma|scholarship|tuition|literacy|homework|lesson|course?|class?|training?|teaching;تعليم|منهج دراسي|مناهج+|امتحان|امتحانات+|عام دراسي|سنة دراسية|شهادة جامعية|منحة دراسية|درس?|دروس+|تدريب?|تكوين مهني|بكالوريا|محو الأمية
matter-industry;industry|industries+|sector|agriculture|farming|tourism|construction industry|retail|banking|fishing industry|textile|steel industry|car industry|aviation|shipping industry|telecommunications+;فلاحة|سياحة|خدمات مصرفية+|صيد بحري|صناعة السيارات|طيران مدني|شحن بحري|اتصالات+
matter-energy;energy?|electricity|power supply|renewable energy|solar power|solar energy|wind power|nuclear energy|nuclear power|solar panel|wind turbine|electric power;طاقة?|كهرباء|تيار?|طاقة متجددة|طاقات متجددة+|طاقة شمسية|طاقة الرياح|طاقة نووية|ألواح شمسية+|توربينات الرياح+|تيار كهربائي
matter-economy;economy|market economy|purchasing power|poverty line|supply chain;اقتصاد|اقتصادات+|بطالة|نمو اقتصادي|ناتج محلي|ناتج محلي إجمالي|قدرة شرائية|خط الفقر|سلاسل الإمداد+|سلسلة التوريد
matter-speculation;speculation|speculators+|hoarding|profiteering|price gouging|market manipulation|price manipulation|panic buying|monopoly|monopolies+|cartel|greed;مضاربة|مضاربات+|احتكار|احتكارات+|تلاعب بالأسعار|جشع|جشع التجار|تخزين السلع|هلع الشراء
matter-results;poor results+|weak results+|disappointing results+|weak earnings+|poor sales+|weak sales+|falling sales+|profit warning;نتائج مخيبة+|نتائج ضعيفة+|نتائج سيئة+|ضعف المبيعات|نتائج مالية+
matter-service;service?|public service|services+|utility service|customer service|facility service;خدمة?|خدمات+|خدمة عامة|مرفق عام
matter-product;product|commodity|commodities+|item?|brand product|prototype;منتجات+|منتوج|منتوجات+|طراز|نموذج?|نسخة?
matter-job;job|jobs+|profession|career|vacancy|workforce|working hours+|overtime|labour market|job market|workplace|shift?;وظيفة|وظائف+|مهنة|مهن+|مسيرة مهنية|شاغر|قوة عاملة|قوى عاملة+|ساعات العمل+|سوق العمل|مكان العمل
matter-role;role|function?|responsibility?|task?|job of the committee;وظيفة عامة|واجب?|واجبات+|مهام+|صلاحية|صلاحيات+
matter-power;influence?|control?|leadership|dominance|hegemony|legitimacy;نفوذ|زعامة
matter-policy;policies+|strategies+|doctrine|agenda|foreign policy|monetary policy|fiscal policy;سياسات+|نهج?|عقيدة|أجندة|سياسة خارجية|سياسة نقدية|سياسة مالية
matter-money-policy;money printing|printing of money|currency devaluation|government borrowing|overspending|budget cuts+|subsidy cuts+|tax rises+|tax increases+|import curbs+|price controls+;طباعة النقود|تعويم|تعويم العملة|رفع الدعم|رفع الضرائب|قيود الاستيراد+
matter-reform;restructuring;إعادة هيكلة
matter-relation;relation?|relations+|relationship|ties+|diplomatic relations+|bilateral relations+|friendship;روابط+|علاقات دبلوماسية+|علاقات ثنائية+|صداقة
matter-dispute;controversy|tension|tensions+|rivalry|squabble|argument?;جدل|سجال|خصومة
matter-feud;feud|vendetta|blood feud|revenge|vengeance|grudge|quarrel|row over land|land dispute|family dispute|family feud|tribal dispute|personal dispute;ثأر|خصومة ثأرية|انتقام|ضغينة|خلافات عائلية+|خلافات قبلية+|نزاع عائلي|خلافات شخصية+
matter-private;personal reasons+|family reasons+|private reasons+|personal circumstances+;أسباب شخصية+|أسباب عائلية+|أسباب خاصة+|ظروف شخصية+|ظروف عائلية+|ظروف خاصة+
matter-smear;smear campaign|disinformation campaign|disinformation|smear|scandal|false rumour|media campaign;حملة تشويه|حملة تضليل|تضليل|حملة إعلامية|فضيحة|فضائح+
matter-pressure;pressure|political pressure|outside pressure|coercion?;ضغوط سياسية+|ضغوط خارجية+|ضغط سياسي
matter-cause;pretext|excuse|grounds+|justification;ذرائع+|مبرر|مبررات+
matter-effect;effect?|consequence|outcome|aftermath|implication|fallout|side effect;تأثير?|نتائج+|عاقبة|عواقب+|تداعيات+|انعكاس?
matter-risk;risk?|peril;مخاطر+|خطورة
matter-chance;chance?|opportunity|opportunities+|prospect|likelihood|probability|option?|choice?|alternative?;فرصة|فرص+|خيارات+|بديل?
matter-goal;goal of the policy|aim?|objective|purpose|ambition|aspiration|target of the plan;غاية|غرض?|أغراض+|طموح|طموحات+
matter-idea;idea|concept|notion|theories+|hypotheses+|principle|ideology|vision?|perspective|philosophy;فكرة|أفكار+|مفهوم|مفاهيم+|نظرية|نظريات+|مبدأ|مبادئ+|أيديولوجيا|فلسفة
matter-feeling;feeling|emotion|hope?|joy|happiness|grief|sadness|sorrow|pain|frustration|confidence?|worry?|concern?|pride|shame|hatred|love?|sympathy|enthusiasm|shock?|mood|jealousy|envy;شعور|مشاعر+|عاطفة|خوف?|فرح|سعادة|حزن?|قلق?|فخر|عار?|كراهية|حب?|تعاطف|صدمة?|مفاجأة|مزاج|غيرة
matter-quality;quality|ability|capability|skill|talent|experience?|expertise|knowledge|efficiency|credibility|integrity|transparency|courage|wisdom|intelligence of the child|creativity|reputation|popularity|honesty|patience;جودة|قدرة?|قدرات+|مهارة|مهارات+|موهبة|مواهب+|خبرة|خبرات+|معرفة|كفاءة|مصداقية|نزاهة|شفافية|شجاعة|حكمة|إبداع?|سمعة|شعبية?|صبر?
matter-identity;identity|nationality|citizenship|gender|sex?|religion|faith|ethnicity|name?|surname|nickname|marital status|birthplace|origin of the family;جنسية|مواطنة|جنس?|ديانة|عقيدة دينية|عرق بشري|اسم?|حالة اجتماعية|مسقط الرأس
matter-culture;culture|heritage|tradition|custom?|folklore|language|dialect|literature|poetry|music|civilisation|history|legacy|identity of the nation;ثقافة|تراث|تقليد?|تقاليد+|عادة?|فلكلور|لغة|لغات+|لهجة|أدب?|شعر نبطي|حضارة|تاريخ?|إرث
matter-religion;Islam|Christianity|Judaism|Hinduism|Buddhism|Quran|Bible|Torah|gospel|scripture|sharia|Ramadan|Eid|Christmas|Easter|sermon|sacrament;إسلام|مسيحية|يهودية|هندوسية|بوذية|مصحف|إنجيل|توراة|فتوى|شريعة|رمضان|عيد الأضحى|عيد الفطر|عيد الميلاد|خطبة|موعظة
matter-marriage;marriage|divorce|engagement?|custody of the child|pregnancy|childbirth|birth|abortion|miscarriage|domestic violence|child marriage;زواج|طلاق|خطوبة|ولادة|إنجاب|إجهاض|عنف أسري|زواج القاصرات
matter-death-penalty;probation|community service;عقوبة الإعدام|حكم بالإعدام|سجن مؤبد|حكم بالسجن|سجن مع وقف التنفيذ|إفراج مشروط|خدمة مجتمعية
matter-crime;crime|offence|felony|misdemeanour|organised crime|impunity;جريمة|جرائم+|جنحة|جناية|جريمة منظمة|جرائم ضد الإنسانية+|إفلات من العقاب
matter-case;file of the case;شؤون+
matter-procedure;procedure|process?|mechanism|method|technique|practice?|measures+|step?|action?|formality|timetable|schedule?|criterion|criteria+;إجراء?|إجراءات+|طريقة?|أسلوب|ممارسة|تدابير+|خطوة|خطوات+|وسيلة|معيار?|معايير+|ضوابط+|اشتراطات+|جدول زمني|توقيت?
matter-condition;condition?|conditions+|circumstance|circumstances+|status|context|climate of fear|setting?|atmosphere;ظروف+|حالة عامة|سياق|مناخ?
matter-news;headline|editorial|reportage|newsletter|blog|hashtag|broadcast|advertisement|advert;عنوان?|افتتاحية|حوار صحفي|قصة?|تغطية|نشرة|منشور على فيسبوك|وسم?|برنامج تلفزيوني|حلقة|حلقات+|إعلان تجاري
matter-software;software|app|application?|operating system|browser|search engine|algorithm|database|platform?|artificial intelligence|AI^|machine learning|chatbot|video call|download?|spam|user account|firewall|broadband|internet|wi-fi|Bluetooth|5G^|4G^|cloud computing|blockchain;برمجية|برمجيات+|نظام التشغيل|متصفح|محرك بحث|خوارزمية|قاعدة بيانات|ذكاء اصطناعي|تعلم آلي|روبوت محادثة|تحديث البرنامج|بريد مزعج|حساب مستخدم|كلمة المرور|كلمة السر|إنترنت|شبكة إنترنت|واي فاي|بلوتوث|الجيل الخامس|حوسبة سحابية
matter-science;science|physics|chemistry|biology|mathematics|astronomy|archaeology|laboratory test|atom|molecule|particle|theory of relativity|quantum;علوم+|فيزياء|كيمياء|رياضيات|علم الفلك|بحث علمي|جزيء
matter-sport;sport|football|soccer|cricket|tennis|basketball|golf|hockey|boxing|swimming|athletics+|gymnastics+|cycling|skiing|wrestling|volleyball|handball|baseball|motor racing|Formula One|horse racing|chess|marathon|judo;رياضة|رياضات+|كرة القدم|كريكيت|كرة السلة|رغبي|غولف|هوكي|ملاكمة|ألعاب القوى+|جمباز|كرة الطائرة|كرة اليد|بيسبول|سباق السيارات|فورمولا|شطرنج|ماراثون|جودو|مصارعة
matter-league;league?|World Cup|Olympics+|Olympic Games+|Champions League|Premier League|cup?|qualifier|quarter-final|group stage|first half|second half|half-time|extra time|penalty shoot-out|offside|red card|yellow card|free kick|corner kick|transfer window|scoreboard;دوري?|بطولة?|كأس?|كأس العالم|ألعاب أولمبية+|أولمبياد|دوري الأبطال|دوري ممتاز|نصف نهائي|نصف النهائي|ربع نهائي|ربع النهائي|دور المجموعات|شوط أول|الشوط الأول|الشوط الثاني|أشواط+|وقت إضافي|ركلات الترجيح+|بطاقة حمراء|بطاقة صفراء|ركلة جزاء|ركلة حرة|ركنية|ترتيب الفرق
matter-weather;weather?|humidity|wind|cloud|sunshine|drizzle|heat?|temperature|temperatures+|high temperatures+|freezing temperatures+|extreme cold|bitter cold|cold weather|hot weather|intense heat|climate|season of rain;طقس|درجة الحرارة|درجات الحرارة+|حرارة?|حر شديد|برد قارس|رطوبة|سحابة|غيوم+|رذاذ|برودة|تساقط الثلوج
matter-environment;biodiversity|ecosystem|deforestation|extinction|recycling|conservation|carbon dioxide|greenhouse gases+|emission;تنوع بيولوجي|نظام بيئي|إزالة الغابات|انقراض|إعادة تدوير|ثاني أكسيد الكربون|غازات دفيئة+
matter-migration;immigration|asylum|refugee status|residence permit|work permit|border control|deportation order|resettlement|citizenship test;صفة لاجئ|تأشيرات+|تصريح عمل|مراقبة الحدود|اتجار بالبشر|تجنيس
matter-traffic;traffic?|traffic jam|congestion|timetable of trains|ticket|speed limit|driving licence|licence plate|parking|route?|itinerary|boarding pass|passport control|flight number|course of the ship|sea lane;حركة المرور|ازدحام|زحام|تذكرة|تذاكر+|رسوم عبور+|حد السرعة|رخصة القيادة|رخصة قيادة|لوحة السيارة|موقف سيارات|مسار?|مسارات+|ممر بحري|بطاقة صعود|رقم الرحلة|ارتفاع الطائرة
matter-seat;parliamentary seat|quorum|ballot paper|polling day|electoral roll|constituency|voter registration|voting machine;مقعد برلماني|أغلبية مطلقة|ورقة اقتراع|يوم الاقتراع|حملة انتخابية|سجل انتخابي|دائرة انتخابية|دوائر انتخابية+|نسبة المشاركة|استطلاعات+|برنامج انتخابي|لائحة انتخابية
matter-tax;tax|taxes+|income tax|value added tax|VAT^|tax break|tax rate|tax return|subsidies+;ضريبة|ضرائب+|ضريبة الدخل|ضريبة القيمة المضافة|جباية|إعفاء ضريبي|دعم حكومي|إتاوة
matter-pay;salaries+|wages+|pay?|pension|allowance|minimum wage;معاش|معاشات+|علاوة|زيادة الأجور|حد أدنى للأجور|دخل?|جراية|جرايات+
matter-bank-account;bank account|deposit|savings+|withdrawal of cash|credit card|debit card|cheque|mortgage|overdraft|bond|bonds+|shares+|stock market|exchange?|index?|portfolio|hedge fund|pension fund|foreign reserves+|liquidity;حساب مصرفي|حساب بنكي|حساب?|وديعة|ودائع+|بطاقة ائتمان|صك?|رهن عقاري|سند?|سندات+|سهم?|أسهم+|سوق مالية|صندوق استثمار|احتياطي أجنبي|سيولة
matter-project;venture|undertaking|infrastructure|infrastructure project|construction project|housing project|mega-project|investment project;مشروع كبير|مشاريع كبرى+|بنية تحتية|بنى تحتية+|مشروع سكني|مشاريع تنموية+|تنمية|تطوير عقاري|مشروع استثماري
matter-permit;approval of the plan|registration?|accreditation|copyright|trademark;تصريح رسمي|حقوق النشر+|حقوق الملكية+|علامة مسجلة
# Units in which reports count
unit;unit?;وحدة?
unit/person;person|people+;شخص|أشخاص+
unit/barrel;barrel|barrels per day+|bpd^;برميل|براميل+|برميل يوميا
unit/ton;ton|tonne|tons+|metric ton|kilogram|kilo|kg^|pound?|gram|ounce|carat|megaton|kiloton|lb^|litre|liter|gallon|cubic metre|cubic meter|cubic foot|bushel;طن|أطنان+|كيلوغرام|كيلو|غرام|لتر|كغم|غالون|متر مكعب|أوقية|قنطار|رطل|كيلوجرام|كلغ
unit/kilometre;kilometre|kilometer|mile|metre|meter|km^|nautical mile|foot?|feet+|hectare|acre|inch|centimetre|centimeter|square kilometre|square mile|square metre|yard?|square kilometer|mph^|knot|dunam|millimetre;كيلومتر|كيلومترات+|ميل|أميال+|متر|أمتار+|كم?|ميل بحري|قدم?|أقدام+|هكتار|فدان|سنتيمتر|كيلومتر مربع|دونم|عقدة?|كلم|مليمتر|إنش
unit/degree;degree|per cent|percent|percentage point|magnitude|Celsius|Fahrenheit|Richter scale|basis point;درجة|بالمئة|بالمائة|نقطة مئوية|ريختر|في المئة|في المائة|مقياس ريختر|مئوية|نقطة أساس
unit/time;second?|minute?|hour|day|week|month|year|decade;ثانية|ثواني+|ثوان+|دقيقة|دقائق+|ساعة|يوم|أيام+|أسبوع|أسابيع+|شهر|أشهر+|سنة|سنوات+|عقد|عقود+
unit/watt;megawatt|gigawatt|kilowatt|watt|volt|kilowatt-hour|MW^|GW^|hertz|terawatt-hour|byte|gigabyte|terabyte;ميغاواط|جيغاواط|كيلوواط|واط|ميجاوات|فولت|غيغابايت|تيرابايت|ميغاوات
unit/case;case|death|infection|admission|test?|dose;حالة|حالات+|وفاة|وفيات+|إصابة|إصابات+|جرعة|جرعات+
unit/vote;vote|seat|ballot|percent of the vote|percent of the votes|percent of votes|percent of votes cast|percent of the ballots|per cent of the vote|per cent of the votes|per cent of votes|per cent of votes cast|point?;صوت|أصوات+|مقعد|مقاعد+|نقطة|نقاط+
`;
