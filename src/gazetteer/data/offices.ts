/**
 * Offices and ranks, as nouns: `key;type;rank (wider generics);part of;English;Arabic`. A rank tells how
 * a source stands: official, politician, military-person, police-person, medical-person, expert, witness, relative. Long
 * because offices are many.
 */
export const OFFICES = `
official;role;;;official|officials+|government official|senior official|local official|civil servant|diplomatic source|official source;مسؤول|مسؤولون|مسؤولين|مسؤول حكومي|مسؤول محلي|مصدر رسمي|مصدر حكومي|موظف حكومي|مسؤول كبير|مسؤول رفيع|قيادي?
politician;role;official;;politician|politicians+|lawmaker|lawmakers+|statesman|statesmen+;سياسي|سياسيون|سياسيين
military-person;role;official;;officer|officers+|military official|defence official|defense official|military officer|military source|army officer|army source|serviceman|senior officer|army official|military officials+;ضابط|ضباط+|مسؤول عسكري|مصدر عسكري|ضابط في الجيش|مسؤول دفاعي|قيادي عسكري
police-person;role;official;;police officer|police source|police official|policeman|policemen+|policewoman|detective|inspector|police officials+|constable|sheriff;شرطي|ضابط شرطة|مصدر في الشرطة|رجل شرطة|مصدر بالشرطة|مفتش|محقق
security-person;role;official;;security official|security source|security sources+|intelligence official|intelligence source|security officials+;مصدر أمني|مصادر أمنية+|مسؤول أمني|مصدر استخباراتي|مصدر استخباري|مسؤول استخباراتي
medical-person;role;;;doctor|physician|medic|paramedic|nurse|surgeon|medical official|hospital official|medical source|health official|hospital source|forensic expert|coroner|medical worker|hospital director|health worker;طبيب|أطباء+|ممرض|ممرضة|مسعف|مصدر طبي|مسؤول طبي|مصدر في المستشفى|جراح|طبيب شرعي|مدير المستشفى|مسؤول صحي
expert;role;;;expert|experts+|analyst|analysts+|scientist|professor|researcher|engineer|academic|seismologist|geologist|meteorologist|economist|historian|consultant?|specialist|virologist|epidemiologist|volcanologist;خبير|خبراء+|محلل|محللون|عالم?|أستاذ|باحث|مهندس|أكاديمي|اختصاصي|مختص|خبير اقتصادي|عالم زلازل|جيولوجي
witness;role;;;witness|witnesses+|eyewitness|eyewitnesses+|bystander|onlooker|passer-by|passersby+|passers-by+;شاهد|شهود+|شاهد عيان|شهود عيان+|مارة+
resident;role;witness;;resident|residents+|villager|inhabitant|local resident;مقيم|ساكن|سكان+|أهالي+|أحد السكان|قروي
survivor;role;witness;;survivor|survivors+;ناج|ناجون|ناجين|ناجي
relative;role;witness;;relative|relatives+|family member|mother?|father?|brother?|sister?|widow|son?|daughter?|cousin|uncle|families+;قريب?|أقارب+|ذوي|ذوو|عائلة?|شقيق|شقيقة|والد|والدة|أرملة|أهل?|نجل
journalist;role;;;reporter|reporters+|correspondent|journalist|journalists+|photographer|cameraman|cameramen+|news editor|columnist|anchor?|broadcaster?;مراسل|مراسلون|صحفي|صحافي|صحفيون|صحافيون|مصور|مصورون|كاتب?|إعلامي|مذيع
activist;role;;;activist|activists+|campaigner|human rights activist|rights activist;ناشط|ناشطون|نشطاء+|ناشط حقوقي|حقوقي
source;role;;;source|sources+|insider|informed source|person familiar with the matter|people familiar with the matter+|informed sources+;مصدر|مصادر+|مصدر مطلع|مصادر مطلعة+|مصدر محلي|مصادر محلية+|مصدر مسؤول
aid-worker;role;;;aid worker|humanitarian worker|relief worker|aid workers+|humanitarian official|rescuer|rescuers+|rescue worker|rescue workers+|volunteer|firefighter|fireman|firemen+;عامل إغاثة|عامل إنساني|منقذ|رجال الإنقاذ+|متطوع|إطفائي|رجل إطفاء|فرق الإنقاذ+
lawyer;role;;;lawyer|lawyers+|attorney|solicitor|barrister|defence lawyer|defense lawyer|legal adviser;محام|محامي|محامون|محامية|وكيل دفاع
judge;role;official;judiciary;judge|judges+|magistrate|justice?|chief justice;قاض|قاضي|قضاة+|قاضي التحقيق|رئيس المحكمة
prosecutor-person;role;official;judiciary;prosecutor|prosecutors+|attorney general|district attorney|public prosecutor|chief prosecutor|prosecutor general|state attorney;مدع عام|المدعي العام|النائب العام|وكيل النيابة|ممثل الادعاء
head-of-state;role;politician;;;
president;role;head-of-state;presidency;president|presidents+|head of state|president-elect;رئيس?|الرئيس?|رئيس الجمهورية|رئيس الدولة|رؤساء+
monarch;role;head-of-state;royal-court;king|queen|emir|sultan|monarch|emperor|ruler;ملك|ملكة|أمير?|سلطان?|عاهل|إمبراطور|الملك|خادم الحرمين الشريفين|خادم الحرمين
crown-prince;role;politician;royal-court;crown prince|prince?|heir to the throne;ولي العهد|الأمير?
supreme-leader;role;head-of-state;presidency;supreme leader|paramount leader|spiritual leader;المرشد الأعلى|المرشد|المرشد الإيراني|الزعيم الأعلى|قائد الثورة
prime-minister;role;politician;premiership;prime minister|premier|PM^|chancellor|head of government|prime ministers+|taoiseach;رئيس الوزراء|رئيس الحكومة|رئيس مجلس الوزراء|المستشار?|الوزير الأول|رئيسة الوزراء|المستشارة
deputy-leader;role;politician;government;vice president|vice-president|deputy prime minister|deputy president|first vice president;نائب الرئيس|نائب رئيس الجمهورية|نائب رئيس الوزراء|نائب رئيس الحكومة|النائب الأول
minister;role;politician;government;minister|ministers+|secretary?|cabinet minister|state minister|minister of state;وزير|وزراء+|وزيرة|الوزير
foreign-minister;role;minister;foreign-ministry;foreign minister|foreign secretary|secretary of state|minister of foreign affairs|top diplomat|external affairs minister;وزير الخارجية|وزيرة الخارجية|وزير الشؤون الخارجية
defence-minister;role;minister;defence-ministry;defence minister|defense minister|defence secretary|defense secretary|minister of defence|minister of defense|secretary of defense;وزير الدفاع|وزيرة الدفاع
interior-minister;role;minister;interior-ministry;interior minister|home secretary|home minister|minister of interior|minister of the interior|internal affairs minister;وزير الداخلية|وزيرة الداخلية
health-minister;role;minister;health-ministry;health minister|health secretary|minister of health;وزير الصحة|وزيرة الصحة
finance-minister;role;minister;finance-ministry;finance minister|treasury secretary|minister of finance|chancellor of the exchequer;وزير المالية|وزيرة المالية|وزير الخزانة
oil-minister;role;minister;oil-ministry;oil minister|energy minister|petroleum minister|electricity minister;وزير النفط|وزير الطاقة|وزير البترول|وزير الكهرباء
transport-minister;role;minister;transport-ministry;transport minister|transportation minister|transport secretary|transportation secretary;وزير النقل|وزير المواصلات|وزيرة النقل
justice-minister;role;minister;justice-ministry;justice minister|minister of justice|justice secretary;وزير العدل|وزيرة العدل
information-minister;role;minister;information-ministry;information minister|minister of information;وزير الإعلام|وزيرة الإعلام
education-minister;role;minister;education-ministry;education minister|minister of education;وزير التربية|وزير التعليم|وزيرة التعليم|وزير التعليم العالي
trade-minister;role;minister;trade-ministry;trade minister|economy minister|commerce minister|commerce secretary|industry minister;وزير التجارة|وزير الاقتصاد|وزير الصناعة|وزيرة الاقتصاد
agriculture-minister;role;minister;agriculture-ministry;agriculture minister|minister of agriculture;وزير الزراعة|وزيرة الزراعة
environment-minister;role;minister;environment-ministry;environment minister|minister of environment;وزير البيئة|وزيرة البيئة
security-adviser;role;official;presidency;national security adviser|national security advisor;مستشار الأمن القومي|مستشار الأمن الوطني
adviser;role;official;government;adviser|advisor|advisers+|aide|aides+|senior adviser|counsellor;مستشار?|مستشارون|مساعد|معاون
undersecretary;role;official;ministry;undersecretary|under-secretary|deputy minister|permanent secretary|assistant secretary;وكيل الوزارة|وكيل وزارة|نائب الوزير|نائب وزير|مساعد وزير|وكيل?
spokesperson;role;official;;spokesman|spokeswoman|spokesperson|spokesmen+|spokespeople+|press secretary|mouthpiece|spokespersons+;متحدث|ناطق|متحدثة|ناطقة|المتحدث باسم|الناطق باسم|متحدث باسم|ناطق باسم|المتحدث الرسمي|الناطق الرسمي|السكرتير الصحفي|متحدثون
governor;role;politician;provincial-government;governor|governors+|regional governor|provincial governor|lieutenant governor|regional head|prefect;محافظ?|والي|وال|حاكم|محافظون?|الوالي|رئيس الإقليم
mayor;role;politician;provincial-government;mayor|mayors+|mayoress|district governor|district commissioner|lord mayor;عمدة|رئيس البلدية|قائمقام|رئيس بلدية|مدير الناحية|أمين العاصمة|مختار?
council-member;role;politician;provincial-government;councillor|councilman|council member|councilor|provincial council member;عضو مجلس المحافظة|عضو المجلس البلدي|عضو مجلس محافظة
legislator;role;politician;parliament;MP^|MPs+|lawmaker|lawmakers+|deputy?|deputies+|senator|senators+|congressman|congresswoman|congressmen+|legislator|member of parliament|representative?|parliamentarian;نائب?|نواب+|برلماني|عضو البرلمان|عضو مجلس النواب|سيناتور|عضو مجلس الشيوخ|عضو الكونغرس
parliament-speaker;role;politician;parliament;speaker of parliament|parliament speaker|speaker?|house speaker;رئيس البرلمان|رئيس مجلس النواب|رئيس مجلس الشعب|رئيس مجلس الأمة
diplomat;role;official;foreign-ministry;diplomat|diplomats+|envoy|envoys+|special envoy|negotiator|negotiators+|mediator|charge d'affaires|consul|attaché;دبلوماسي|دبلوماسيون|دبلوماسيين|مبعوث|المبعوث الخاص|مفاوض|مفاوضون|وسيط|وسطاء+|قنصل|القائم بالأعمال
ambassador;role;diplomat;embassy;ambassador|ambassadors+;سفير|سفراء+|سفيرة
un-envoy;role;diplomat;;UN envoy|special representative|humanitarian coordinator|UN coordinator|rapporteur|special rapporteur;المبعوث الأممي|الممثل الخاص|منسق الشؤون الإنسانية|المقرر الخاص|المقرر الأممي|مبعوث الأمم المتحدة
secretary-general;role;official;;secretary-general|secretary general|director-general|director general|executive director|high commissioner|commissioner|commission president;الأمين العام|أمين عام|المدير العام|المدير التنفيذي|المفوض السامي|مفوض|المفوضة
chief-of-staff;role;military-person;joint-command;chief of staff|army chief|military chief|chief of the general staff|chairman of the joint chiefs|commander-in-chief|commander in chief|army commander|chief of defence staff;رئيس الأركان|رئيس هيئة الأركان|رئيس أركان الجيش|قائد الجيش|القائد العام|القائد العام للقوات المسلحة|رئيس هيئة الأركان المشتركة
commander;role;military-person;military;commander|commanders+|military commander|field commander|warlord|commanding officer|battalion commander|brigade commander|squad leader;قائد?|قادة?+|قائد عسكري|قائد ميداني|قائد عمليات|قائد لواء|قائد الفرقة|آمر اللواء|قيادي
general;role;military-person;military;general|Gen^|lieutenant general|major general|brigadier general|brigadier|generals+|Maj Gen^|Lt Gen^|Brig Gen^|marshal|field marshal;لواء?|فريق?|عميد?|جنرال|الفريق أول|فريق أول|الفريق الركن|اللواء الركن|العميد الركن|مشير|جنرالات+|الفريق?|اللواء|العميد
colonel;role;military-person;military;colonel|Col^|lieutenant colonel|Lt Col^|colonels+;عقيد|مقدم?|العقيد|العقيد الركن|المقدم?|كولونيل
major;role;military-person;military;major?|Maj^|captain?|Capt^|lieutenant|Lt^|first lieutenant|second lieutenant;رائد?|نقيب?|ملازم|ملازم أول|الرائد?|النقيب?|الملازم
sergeant;role;military-person;military;sergeant|Sgt^|corporal|private?|staff sergeant|petty officer|warrant officer;رقيب?|عريف|جندي أول|رقيب أول|نائب ضابط|مساعد أول
admiral;role;military-person;navy;admiral|Adm^|vice admiral|rear admiral|commodore;أدميرال|أميرال|نائب أدميرال|قائد البحرية
pilot;role;military-person;;pilot|co-pilot|copilot|airman|airmen+|captain of the plane|flight crew;طيار|طيارون|طيارين|قائد الطائرة|مساعد الطيار|طاقم الطائرة
police-chief;role;police-person;police;police chief|chief of police|police commissioner|head of police|police commander|police superintendent;قائد الشرطة|مدير الشرطة|مدير الأمن|مفوض الشرطة|رئيس الشرطة
fire-chief;role;official;fire-service;fire chief|fire commander|civil defence chief|head of the civil defence;مدير الدفاع المدني|رئيس الإطفاء|قائد الإطفاء
intelligence-chief;role;security-person;intelligence;intelligence chief|spy chief|head of intelligence|CIA director;رئيس المخابرات|مدير المخابرات|رئيس الاستخبارات|مدير الاستخبارات|رئيس جهاز المخابرات
director;role;official;;director|directors+|head?|chief?|manager|managers+|administrator|superintendent;مدير|مدراء+|مديرون|مديرة|رئيس هيئة|مسير الشركة|مسير النادي|مدير عام
executive;role;;company;chief executive|CEO^|chairman|chairwoman|executives+|executive|managing director|board member|owner?|founder|co-founder;الرئيس التنفيذي|رئيس مجلس الإدارة|المدير التنفيذي|مالك?|مؤسس|صاحب الشركة|عضو مجلس الإدارة
investigator;role;official;;investigator|investigators+|inspector|inspectors+|crash investigator|weapons inspector;محقق|محققون|محققين|مفتش|مفتشون|مفتشي الأسلحة
central-banker;role;official;central-bank;central bank governor|governor of the central bank|fed chair|federal reserve chair;محافظ البنك المركزي|حاكم مصرف لبنان|حاكم المصرف المركزي|رئيس الاحتياطي الفيدرالي
party-leader;role;politician;party;party leader|opposition leader|leader of the opposition|leader?|leaders?+|secretary of the party|faction leader|political leader|political bureau chief;زعيم|زعماء+|زعيم المعارضة|رئيس الحزب|رئيس المكتب السياسي|قيادي|أمين عام الحزب|زعيم الحزب
candidate;role;politician;;candidate|candidates+|nominee|frontrunner|incumbent;مرشح|مرشحون|مرشحين|مرشحة
cleric;role;;;cleric|clerics+|imam|ayatollah|grand ayatollah|bishop|archbishop|pope|patriarch|priest|rabbi|mufti|grand mufti|sheikh|religious leader|cardinal|pastor;إمام?|رجل دين|رجال دين+|مرجع|المرجع الديني|آية الله|مفتي|المفتي|بطريرك|البطريرك|أسقف|مطران|كاهن|قس|بابا|البابا|شيخ?|حاخام|كاردينال|خطيب الجمعة
tribal-leader;role;;tribe;tribal leader|tribal sheikh|tribal elder|elder?|village elder|village chief|community leader|village head;شيخ عشيرة|شيخ قبيلة|زعيم قبلي|شيوخ العشائر+|زعيم قبيلة|وجيه|وجهاء+|مختار القرية
driver;role;witness;;driver|drivers+|train driver|truck driver|bus driver|motorist|taxi driver;سائق|سائقون|سائقين|سائق القطار|سائق الشاحنة|سائق الحافلة
sailor;role;witness;;captain of the ship|skipper|sailor|sailors+|crew member|crew members+|crew|seafarer|seafarers+|crewman|crewmen+|fisherman|fishermen+;ربان|قبطان|بحار|بحارة+|طاقم|أفراد الطاقم|صياد|صيادون|صيادين
teacher;role;;;teacher|teachers+|headmaster|principal?|school principal|headteacher|university president|dean;معلم?|معلمون|معلمين|مدرس|مدرسون|مدير المدرسة|عميد الكلية|رئيس الجامعة|أستاذ
worker;role;;;worker|workers+|employee|employees+|staff member|labourer|laborer;عامل?|عمال+|موظف|موظفون|موظفين
analyst-military;role;expert;;military analyst|military expert|defence analyst|defense analyst|weapons expert|security analyst|security expert;محلل عسكري|خبير عسكري|خبير أمني|محلل أمني|خبير أسلحة
coach;role;;;coach|manager of the team|player|captain of the team|footballer|referee|athlete;مدرب|لاعب|لاعبون|حكم?|رياضي|كابتن
`;
