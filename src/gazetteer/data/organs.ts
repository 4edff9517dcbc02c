/**
 * Organs that any state has, as nouns to compose with an adjective or a name:
 * `key;type;wider generics;part of (of the same state);English;Arabic`. A plural that no rule makes ends in `+`, an
 * ambiguous noun in `?`.
 */
export const ORGANS = `
authorities;government;;;authorities+|authority?|officialdom;سلطات+|سلطة?|جهات رسمية|الجهات المختصة
government;government;authorities;;government|cabinet|administration?|regime|executive branch;حكومة|نظام?|إدارة?|مجلس الوزراء|الحكومة المركزية|حكومات+
presidency;government;authorities;government;presidency|presidential office|president's office|presidential palace;رئاسة|الرئاسة|رئاسة الجمهورية|ديوان الرئاسة|قصر الرئاسة|القصر الرئاسي|مكتب الرئيس
premiership;government;authorities;government;prime minister's office|prime ministry|premiership|chancellery;رئاسة الوزراء|رئاسة الحكومة|مكتب رئيس الوزراء|المستشارية
royal-court;government;authorities;government;royal court|royal palace|royal household|monarchy;الديوان الملكي|القصر الملكي|البلاط الملكي|الديوان الأميري
parliament;government;authorities;;parliament|house of representatives|national assembly|senate|legislature|lower house|upper house|chamber of deputies;برلمان|مجلس النواب|مجلس الشعب|مجلس الشيوخ|الجمعية الوطنية|مجلس الأمة|مجلس الشورى|مجلس نواب
judiciary;government;authorities;;judiciary;قضاء|السلطة القضائية|مجلس القضاء الأعلى
supreme-court;government;judiciary;judiciary;supreme court|constitutional court|court of cassation|high court|federal court;المحكمة العليا|المحكمة الدستورية|محكمة التمييز|محكمة النقض|المحكمة الاتحادية
prosecutor;agency;judiciary;judiciary;public prosecutor|prosecutor's office|public prosecution|prosecution|attorney general's office|prosecutors+;النيابة العامة|النيابة|الادعاء العام|مكتب المدعي العام|مكتب النائب العام
election-commission;agency;authorities;government;election commission|electoral commission|elections commission|election authority|electoral council;مفوضية الانتخابات|لجنة الانتخابات|المفوضية العليا للانتخابات|هيئة الانتخابات|اللجنة الانتخابية|اللجنة العليا للانتخابات
central-bank;agency;authorities;government;central bank|reserve bank;البنك المركزي|المصرف المركزي|بنك مركزي|مصرف مركزي
statistics-office;agency;authorities;government;statistics office|statistics bureau|bureau of statistics|statistics agency;جهاز الإحصاء|مكتب الإحصاء|مركز الإحصاء|هيئة الإحصاء
ministry;ministry;authorities;government;ministry|ministries+|department?;وزارة|وزارات+
foreign-ministry;ministry;ministry;government;foreign ministry|ministry of foreign affairs|foreign affairs ministry|foreign office|state department|MFA^;وزارة الخارجية|الخارجية|وزارة الشؤون الخارجية
defence-ministry;ministry;ministry;government;defence ministry|defense ministry|ministry of defence|ministry of defense|defense department|defence department|MoD^|MOD^;وزارة الدفاع|الدفاع?
interior-ministry;ministry;ministry;government;interior ministry|ministry of the interior|ministry of interior|home office|home ministry|ministry of internal affairs|internal affairs ministry|home affairs ministry|homeland security department;وزارة الداخلية|الداخلية?|وزارة الشؤون الداخلية
health-ministry;ministry;ministry;government;health ministry|ministry of health|health department|public health ministry|health authorities+;وزارة الصحة|الصحة?|وزارة الصحة العامة|وزارة الصحة والسكان|وزارة الصحة والوقاية|وزارة الصحة والحماية الاجتماعية|السلطات الصحية
finance-ministry;ministry;ministry;government;finance ministry|ministry of finance|treasury|treasury department|exchequer;وزارة المالية|وزارة الخزانة|الخزانة
justice-ministry;ministry;ministry;government;justice ministry|ministry of justice|justice department;وزارة العدل
oil-ministry;ministry;ministry;government;oil ministry|energy ministry|ministry of oil|ministry of energy|petroleum ministry|energy department|electricity ministry|ministry of electricity;وزارة النفط|وزارة الطاقة|وزارة البترول|وزارة الكهرباء
transport-ministry;ministry;ministry;government;transport ministry|ministry of transport|transportation ministry|transportation department|transport department|ministry of transportation;وزارة النقل|وزارة المواصلات|وزارة النقل والمواصلات
education-ministry;ministry;ministry;government;education ministry|ministry of education|education department;وزارة التربية|وزارة التعليم|وزارة التربية والتعليم|وزارة التربية الوطنية|وزارة التربية والتعليم العالي
culture-ministry;ministry;ministry;government;culture ministry|ministry of culture;وزارة الثقافة
information-ministry;ministry;ministry;government;information ministry|ministry of information;وزارة الإعلام
agriculture-ministry;ministry;ministry;government;agriculture ministry|ministry of agriculture|agriculture department;وزارة الزراعة
environment-ministry;ministry;ministry;government;environment ministry|ministry of environment|environment agency|environmental protection agency;وزارة البيئة|هيئة البيئة
water-ministry;ministry;ministry;government;water ministry|ministry of water resources|water resources ministry|irrigation ministry;وزارة الموارد المائية|وزارة الري|وزارة المياه
trade-ministry;ministry;ministry;government;trade ministry|commerce ministry|commerce department|economy ministry|ministry of economy|industry ministry;وزارة التجارة|وزارة الاقتصاد|وزارة الصناعة
labour-ministry;ministry;ministry;government;labour ministry|labor ministry|ministry of labour|labor department|social affairs ministry;وزارة العمل|وزارة الشؤون الاجتماعية
religious-affairs;ministry;ministry;government;religious affairs ministry|hajj ministry|ministry of hajj|endowments ministry;وزارة الأوقاف|وزارة الحج|وزارة الحج والعمرة|وزارة الشؤون الدينية|وزارة الشؤون الإسلامية
tourism-ministry;ministry;ministry;government;tourism ministry|ministry of tourism|antiquities ministry;وزارة السياحة|وزارة الآثار|وزارة السياحة والآثار
emergencies-ministry;ministry;ministry;government;emergencies ministry|emergency ministry|ministry of emergency situations|emergency situations ministry|disaster management authority|disaster management agency|emergency management agency;وزارة الطوارئ|وزارة حالات الطوارئ|هيئة إدارة الكوارث|إدارة الكوارث|وكالة إدارة الكوارث|إدارة الكوارث والطوارئ
security-forces;armed-force;;;security forces+|security services+|security apparatus|security agencies+|security personnel+|forces?+;قوات الأمن|القوات الأمنية|الأجهزة الأمنية|أجهزة الأمن|القوى الأمنية|القوات الأمنية المشتركة|الأمن?|قوات?+|قوى الأمن
military;armed-force;security-forces;;military|army|armed forces+|troops+|soldiers+|servicemen+|forces+|military forces+|armies+|militaries+;جيش|القوات المسلحة|قوات مسلحة|الجيش|جيوش+|قوات+|جنود+|قوات الجيش
joint-command;armed-force;military;military;general staff|joint command|high command|military command|army command|chiefs of staff+|joint chiefs of staff|joint operations command|operations command|general command|armed forces general command;هيئة الأركان|الأركان العامة|هيئة الأركان العامة|رئاسة الأركان|القيادة العامة|القيادة العامة للقوات المسلحة|قيادة الجيش|قيادة العمليات المشتركة|العمليات المشتركة|قيادة العمليات|قيادة القوات المسلحة
ground-forces;armed-force;military;military;ground forces+|land forces+|infantry|ground troops+;القوات البرية|قوات برية|المشاة|سلاح المشاة
air-force;armed-force;military;military;air force|air forces+|air command|airforce;القوات الجوية|سلاح الجو|سلاح الطيران|الطيران الحربي|قوات جوية|طيران
air-defence;armed-force;military;military;air defence|air defense|air defences+|air defenses+|air defence forces+|air defense forces+;الدفاع الجوي|الدفاعات الجوية|قوات الدفاع الجوي|دفاعات جوية|منظومة الدفاع الجوي
navy;armed-force;military;military;navy|naval forces+|navies+|fleet?;البحرية|القوات البحرية|سلاح البحرية|قوات بحرية|الأسطول?
coast-guard;police;security-forces;interior-ministry;coast guard|coastguard|coastguards+;خفر السواحل|حرس السواحل
border-guard;police;security-forces;interior-ministry;border guard|border guards+|border police|border forces+|border patrol;حرس الحدود|قوات حرس الحدود|قوات الحدود|شرطة الحدود
missile-force;armed-force;military;military;missile force|rocket force|strategic forces+|artillery units+;القوة الصاروخية|القوات الصاروخية|سلاح المدفعية|قوات الصواريخ
special-forces;armed-force;military;military;special forces+|special operations forces+|commandos+|commando unit|counter-terrorism service|counterterrorism service|counter-terrorism forces+;القوات الخاصة|قوات خاصة|قوات النخبة|جهاز مكافحة الإرهاب|الكوماندوز|قوات مكافحة الإرهاب|الوحدات الخاصة
republican-guard;armed-force;military;military;republican guard|presidential guard|national guard|royal guard;الحرس الجمهوري|الحرس الرئاسي|الحرس الوطني|الحرس الملكي|حرس الرئاسة
paramilitary;armed-force;security-forces;;paramilitary|paramilitaries+|paramilitary forces+|gendarmerie;قوات شبه عسكرية|الدرك|الجندرمة|قوات الدرك
police;police;security-forces;interior-ministry;police|police force|policemen+|police officers+|police department|constabulary|federal police|national police|state police|riot police|traffic police;شرطة|الشرطة|شرطة الاتحادية|الشرطة الاتحادية|قوات الشرطة|رجال الشرطة|المرور?|شرطة المرور|مديرية الأمن|مديرية الشرطة|مكافحة الشغب
intelligence;agency;security-forces;government;intelligence service|intelligence agency|intelligence|intelligence services+|secret service|military intelligence|spy agency|secret services+;المخابرات|الاستخبارات|جهاز المخابرات|جهاز الاستخبارات|مخابرات|استخبارات|الاستخبارات العسكرية|المخابرات العامة|وكالة الاستخبارات|أجهزة الاستخبارات
customs;agency;authorities;government;customs|customs authority|customs service;جمارك|الجمارك|سلطات الجمارك|هيئة الجمارك
civil-defence;agency;authorities;interior-ministry;civil defence|civil defense|civil protection|civil protection agency|rescue service|rescue services+|emergency services+|emergency service;الدفاع المدني|الحماية المدنية|دفاع مدني|الوقاية المدنية|فرق الدفاع المدني|خدمات الطوارئ
fire-service;agency;civil-defence;civil-defence;fire department|fire service|fire brigade|firefighters+|fire and rescue service;فرق الإطفاء|الإطفاء|فوج الإطفاء|رجال الإطفاء|هيئة الإطفاء
ambulance-service;agency;civil-defence;health-ministry;ambulance service|paramedics+|emergency medical services+|ambulance authority;الإسعاف|هيئة الإسعاف|فرق الإسعاف|خدمات الإسعاف|المسعفون|الطواقم الطبية
geological-survey;agency;authorities;government;seismological centre|seismological center|seismology centre|seismology center|earthquake centre|geological survey|seismic monitoring centre|earthquake monitoring centre|seismological institute|geophysics institute|geophysical service|seismological agency|earthquake agency|volcanological survey;مركز الزلازل|المركز الوطني للزلازل|هيئة المسح الجيولوجي|المسح الجيولوجي|مرصد الزلازل|معهد الجيوفيزياء|المعهد القومي للبحوث الفلكية|مركز رصد الزلازل|المرصد الزلزالي|هيئة رصد الزلازل|معهد رصد الزلازل
weather-service;agency;authorities;government;weather service|meteorological agency|meteorological department|met office|meteorological office|meteorology department|weather bureau|meteorological service|hurricane center;هيئة الأرصاد|الأرصاد الجوية|هيئة الأرصاد الجوية|مركز الأرصاد|مصلحة الأرصاد|الأنواء الجوية|المركز الوطني للأرصاد
aviation-authority;agency;authorities;transport-ministry;civil aviation authority|aviation authority|civil aviation organisation|civil aviation organization|aviation regulator|civil aviation administration|aviation agency|air navigation authority;هيئة الطيران المدني|سلطة الطيران المدني|منظمة الطيران المدني|الطيران المدني|سلطة الطيران|مصلحة الطيران المدني
accident-investigator;agency;authorities;transport-ministry;accident investigation board|air accident investigation|transport safety board|transportation safety board|accident investigators+|crash investigators+|safety board|accident investigation branch|investigation commission?|commission of inquiry;هيئة التحقيق في الحوادث|لجنة التحقيق|لجنة تحقيق|مكتب التحقيق في الحوادث|هيئة سلامة النقل|محققون
railway;company;;transport-ministry;railway|railways+|rail authority|rail company|railway company|rail operator|railway authority|state railways+;السكك الحديدية|هيئة السكك الحديدية|سكك حديد|السكك الحديد|شركة السكك الحديدية|هيئة السكة الحديد
port-authority;agency;authorities;transport-ministry;port authority|ports authority|maritime authority|port administration;هيئة الموانئ|سلطة الموانئ|سلطة الميناء|إدارة الميناء|الهيئة البحرية
nuclear-agency;agency;authorities;government;atomic energy organisation|atomic energy organization|nuclear agency|nuclear regulator|atomic energy commission|nuclear operator;هيئة الطاقة الذرية|منظمة الطاقة الذرية|الهيئة النووية|وكالة الطاقة الذرية
space-agency;agency;authorities;government;space agency;وكالة الفضاء|هيئة الفضاء
food-drug-agency;agency;authorities;health-ministry;food and drug authority|drug regulator|medicines agency|medicines regulator|food safety agency|disease control centre|public health agency|public health institute;هيئة الغذاء والدواء|هيئة الدواء|مركز مكافحة الأمراض|معهد الصحة العامة|المعهد الوطني للصحة
human-rights-commission;monitor;authorities;;human rights commission|human rights council|human rights committee|human rights office;مفوضية حقوق الإنسان|لجنة حقوق الإنسان|مجلس حقوق الإنسان|الهيئة المستقلة لحقوق الإنسان
embassy;government;authorities;foreign-ministry;embassy|consulate|diplomatic mission|embassies+|consulate general;سفارة|قنصلية|سفارات+|البعثة الدبلوماسية|القنصلية العامة
state-media;outlet;;;state media+|state television|state TV|state news agency|state-run media+|official news agency|national broadcaster|state broadcaster|public broadcaster|state radio|state-run news agency;الإعلام الرسمي|وسائل الإعلام الرسمية|التلفزيون الرسمي|التلفزيون الحكومي|وكالة الأنباء الرسمية|الإعلام الحكومي|الوكالة الرسمية|التلفزيون|تلفزيون|وسائل إعلام رسمية|الإذاعة الرسمية
media;outlet;;;media+|press|news outlets+|media outlets+|local media+|newspapers+|local press;إعلام|وسائل الإعلام|وسائل إعلام|صحافة|وسائل إعلام محلية|صحف+|الصحافة المحلية|إعلام محلي
news-agency;news-agency;media;;news agency|news agencies+|wire service|press agency;وكالة أنباء|وكالات أنباء+|وكالة الأنباء|وكالات الأنباء+
media-office;agency;authorities;government;media office|press office|press service|information office|media cell|security media cell|public information office|media centre|press centre;المكتب الإعلامي|الإعلام الحربي|خلية الإعلام|خلية الإعلام الأمني|المكتب الصحفي|المركز الإعلامي|إدارة التوجيه المعنوي|الدائرة الإعلامية|الإعلام الأمني
provincial-government;government;authorities;;provincial government|local government|provincial council|governorate|city council|municipality|municipal council|local authorities+|local council|provincial administration|regional government|regional administration|city hall;مجلس المحافظة|مجلس المدينة|مجلس البلدية|الحكومة المحلية|السلطات المحلية|البلدية|المجلس البلدي|المجلس المحلي|ديوان المحافظة|الإدارة المحلية|حكومة الإقليم|السلطة المحلية
army-aviation;armed-force;air-force;military;army aviation|attack helicopters+;طيران الجيش|الطيران المروحي
peacekeepers;armed-force;security-forces;;peacekeepers+|peacekeeping force|peacekeeping mission|blue helmets+;قوات حفظ السلام|قوة حفظ السلام|جنود حفظ السلام|بعثة حفظ السلام|القبعات الزرق
armed-group;armed-group;;;militants+|militant|gunmen+|gunman|armed group|armed groups+|fighters+|insurgents+|insurgent|rebels+|rebel|militia|militias+|militiamen+|terrorists+|terrorist|faction|factions+|jihadists+|jihadist|extremists+|guerrillas+|guerrilla|armed men+|bandits+|separatists+|separatist|opposition fighters+|terrorist group|armed faction|resistance?;مسلحون|مسلحين|مسلح?|جماعة مسلحة|جماعات مسلحة+|مقاتلون|مقاتلين|متمردون|متمردين|ميليشيا|ميليشيات+|مليشيا|مليشيات+|إرهابيون|إرهابيين|إرهابي?|فصيل|فصائل+|الفصائل المسلحة|فصيل مسلح|جهاديون|جهاديين|متشددون|متشددين|متطرفون|متطرفين|انفصاليون|انفصاليين|مجهولون|مسلحون مجهولون|المقاومة?|المعارضة المسلحة|ثوار+|عناصر?+
opposition;party;;;opposition|opposition parties+|opposition party|dissidents+;المعارضة|معارضة|أحزاب المعارضة|معارضون
ruling-party;party;;;ruling party|governing party|party in power;الحزب الحاكم|حزب حاكم|حزب السلطة
coalition;armed-force;;;coalition|alliance|coalition forces+|allies+|allied forces+;تحالف|التحالف|قوات التحالف|ائتلاف|حلفاء+|الحلفاء
union;party;;;trade union|union|unions+|labour union;نقابة|نقابات+|اتحاد العمال
company;company;;;company|companies+|firm|operator|airline|corporation|airlines+|carrier;شركة|شركات+|شركة الطيران|الخطوط الجوية|مشغل|مؤسسة
hospital-authority;hospital;;;hospital officials+|hospital authorities+|hospital sources+|medics+|medical staff|doctors+;إدارة المستشفى|مصادر طبية|مصدر طبي|الكادر الطبي|الكوادر الطبية
party;party;;;political party|party|parties+|bloc|political bloc;حزب|أحزاب+|كتلة|كتل+|تيار?|حركة?
court;government;judiciary;;court|courts+|tribunal|appeals court;محكمة|محاكم+|محكمة الاستئناف|المحكمة
ngo;monitor;;;rights group|rights groups+|human rights group|human rights organisation|human rights organization|monitoring group|monitor|war monitor|watchdog|observatory|aid group|aid agency|aid agencies+|charity|NGO^|NGOs+|relief agency|humanitarian organisation|humanitarian organization|relief organisation|think tank|association|associations+|foundation?|advocacy group|advocacy groups+|campaign group;منظمة حقوقية|منظمات حقوقية+|مرصد|منظمة إنسانية|منظمات إنسانية+|منظمة غير حكومية|منظمات الإغاثة+|جمعية خيرية|جمعية|جمعيات+|رابطة|وكالة إغاثة|جماعة حقوقية|مؤسسة حقوقية|مركز حقوقي
tribe;people;;;tribe|tribes+|clan|clans+|tribesmen+|tribal fighters+;عشيرة|عشائر+|قبيلة|قبائل+|رجال القبائل|مسلحو العشائر|أبناء العشائر
activists;people;;;activists+|activist|local activists+|citizen journalists+|campaigners+|opposition activists+;ناشطون|ناشطين|نشطاء+|ناشط|إعلاميون
residents;people;;;residents+|resident|locals+|local residents+|inhabitants+|villagers+|villager|people of the area|neighbours+|neighbors+|townspeople+;سكان+|أهالي+|سكان محليون|أهالي المنطقة|شهود عيان+|مواطنون|مواطنين|قرويون
`;
