/**
 * Organisations, groups and persons, by hand, the world over:
 * `path;type;country;parents;English;Arabic;members;adjectives`. Paths, parents and members without `actor:`. A path that
 * starts with `+` only adds names to a state or to an organ composed with one. `?` marks a name that is a common word,
 * too, `^` an abbreviation, `~` a metonym. Long because it is data.
 */
export const ACTORS = `
# Seats of power and other names of states' organs
+us/presidency;;;;White House~|Oval Office~;البيت الأبيض~|المكتب البيضاوي~
+us/defence-ministry;;;;Pentagon~|the Pentagon~|Department of Defense|Department of War;البنتاغون~|البنتاجون~|وزارة الحرب الأمريكية
+us/foreign-ministry;;;;State Department|Foggy Bottom~;وزارة الخارجية الأمريكية|وزارة الخارجية الأميركية
+us/parliament;;;;Congress|Capitol Hill~|US Congress|the Capitol~?;الكونغرس|الكونجرس|الكابيتول~
+us/finance-ministry;;;;US Treasury|Treasury Department;وزارة الخزانة الأمريكية|وزارة الخزانة الأميركية
+us/central-bank;;;;Federal Reserve|the Fed|US Federal Reserve;الاحتياطي الفيدرالي|مجلس الاحتياطي الاتحادي|الاحتياطي الاتحادي|الفيدرالي الأمريكي
+us/justice-ministry;;;;Department of Justice|DOJ^;وزارة العدل الأمريكية|وزارة العدل الأميركية
+us/interior-ministry;;;;Department of Homeland Security|Homeland Security|DHS^;وزارة الأمن الداخلي
+us/supreme-court;;;;US Supreme Court;المحكمة العليا الأمريكية
+us/geological-survey;;;;United States Geological Survey|US Geological Survey|USGS^|U.S. Geological Survey;هيئة المسح الجيولوجي الأمريكية|هيئة المسح الجيولوجي الأميركية|المسح الجيولوجي الأمريكي
+us/weather-service;;;;National Weather Service|National Hurricane Center|NOAA^;المركز الوطني للأعاصير|هيئة الأرصاد الأمريكية
+us/aviation-authority;;;;Federal Aviation Administration|FAA^;إدارة الطيران الفيدرالية|إدارة الطيران الاتحادية
+us/accident-investigator;;;;National Transportation Safety Board|NTSB^;المجلس الوطني لسلامة النقل|مجلس سلامة النقل الأمريكي
+us/space-agency;;;;NASA^|Nasa;ناسا|وكالة ناسا
+us/food-drug-agency;;;;Food and Drug Administration|FDA^|CDC^|Centers for Disease Control and Prevention;إدارة الغذاء والدواء الأمريكية|مراكز مكافحة الأمراض
+us/environment-ministry;;;;Environmental Protection Agency|EPA^;وكالة حماية البيئة الأمريكية
+us/emergencies-ministry;;;;Federal Emergency Management Agency|FEMA^;الوكالة الفيدرالية لإدارة الطوارئ
+us/military;;;;US forces|U.S. forces|American forces|US military|US troops;القوات الأمريكية|القوات الأميركية|الجيش الأمريكي|الجيش الأميركي
us/centcom;armed-force;us;us/military;Central Command|US Central Command|CENTCOM^|Centcom;القيادة المركزية|القيادة المركزية الأمريكية|القيادة المركزية الأميركية|القيادة الوسطى|سنتكوم
us/africom;armed-force;us;us/military;Africa Command|US Africa Command|AFRICOM^|Africom;القيادة الأمريكية في أفريقيا|أفريكوم
us/marines;armed-force;us;us/military;Marine Corps|US Marines|Marines;مشاة البحرية|المارينز|مشاة البحرية الأمريكية
us/cia;agency;us;us/intelligence;Central Intelligence Agency|CIA^;وكالة المخابرات المركزية|السي آي إيه|وكالة الاستخبارات المركزية|سي آي إيه
us/nsa;agency;us;us/intelligence;National Security Agency|NSA^;وكالة الأمن القومي
us/fbi;agency;us;us/justice-ministry;Federal Bureau of Investigation|FBI^;مكتب التحقيقات الفيدرالي|مكتب التحقيقات الاتحادي|إف بي آي|الإف بي آي
us/dea;agency;us;us/justice-ministry;Drug Enforcement Administration|DEA^;إدارة مكافحة المخدرات الأمريكية
us/ice;agency;us;us/interior-ministry;Immigration and Customs Enforcement;إدارة الهجرة والجمارك
us/usaid;agency;us;us/government;USAID^|US Agency for International Development;الوكالة الأمريكية للتنمية الدولية
us/sec;agency;us;us/government;Securities and Exchange Commission;هيئة الأوراق المالية والبورصات
us/republicans;party;us;;Republican Party|Republicans|GOP^;الحزب الجمهوري|الجمهوريون|الجمهوريين
us/democrats;party;us;;Democratic Party|Democrats;الحزب الديمقراطي|الديمقراطيون|الديمقراطيين
+ru/presidency;;;;Kremlin~|the Kremlin~;الكرملين~
+ru/parliament;;;;State Duma|Duma|Federation Council;مجلس الدوما|الدوما
+ru/interior-ministry;;;;Russian Interior Ministry;وزارة الداخلية الروسية
+ru/emergencies-ministry;;;;EMERCOM^;وزارة الطوارئ الروسية
+ru/accident-investigator;;;;Interstate Aviation Committee;لجنة الطيران الدولية
+ru/nuclear-agency;;;;Rosatom;روس أتوم|روساتوم
+ru/space-agency;;;;Roscosmos;روسكوسموس
+ru/aviation-authority;;;;Rosaviatsia;روس أفياتسيا|روسافياتسيا
ru/fsb;agency;ru;ru/intelligence;Federal Security Service|FSB^;جهاز الأمن الفيدرالي|جهاز الأمن الفيدرالي الروسي|الأمن الفيدرالي
ru/gru;agency;ru;ru/military;GRU^;الاستخبارات العسكرية الروسية
ru/svr;agency;ru;ru/intelligence;Foreign Intelligence Service|SVR^;جهاز الاستخبارات الخارجية
ru/investigative-committee;agency;ru;ru;Investigative Committee|Russia's Investigative Committee;لجنة التحقيق الروسية
ru/reconciliation-centre;armed-force;ru;ru/military;Russian Reconciliation Center|Reconciliation Centre|Centre for Reconciliation;مركز المصالحة|المركز الروسي للمصالحة|مركز حميميم
ru/black-sea-fleet;armed-force;ru;ru/navy;Black Sea Fleet;أسطول البحر الأسود
ru/wagner;armed-group;ru;;Wagner|Wagner Group|Wagner mercenaries|Africa Corps;فاغنر|مجموعة فاغنر|فاجنر|الفيلق الأفريقي
+gb/premiership;;;;Downing Street~|10 Downing Street~|Number 10~;داونينغ ستريت~|داونينج ستريت~
+gb/government;;;;Whitehall~;
+gb/parliament;;;;Westminster~|House of Commons|House of Lords;وستمنستر~|مجلس العموم|مجلس اللوردات
+gb/finance-ministry;;;;HM Treasury;وزارة الخزانة البريطانية
+gb/central-bank;;;;Bank of England;بنك إنجلترا
+gb/royal-court;;;;Buckingham Palace~;قصر باكنغهام~
gb/scotland-yard;police;gb;gb/police;Scotland Yard|Metropolitan Police|Met Police;سكوتلاند يارد|اسكتلنديارد|شرطة العاصمة البريطانية
gb/mi5;agency;gb;gb/intelligence;MI5^;إم آي 5
gb/mi6;agency;gb;gb/intelligence;MI6^;إم آي 6
gb/gchq;agency;gb;gb/intelligence;GCHQ^;
gb/raf;armed-force;gb;gb/air-force;Royal Air Force|RAF^;سلاح الجو الملكي|سلاح الجو الملكي البريطاني
gb/royal-navy;armed-force;gb;gb/navy;Royal Navy;البحرية الملكية|البحرية الملكية البريطانية
gb/ukmto;agency;gb;gb/navy;UKMTO^|United Kingdom Maritime Trade Operations|UK Maritime Trade Operations;هيئة عمليات التجارة البحرية البريطانية|هيئة التجارة البحرية البريطانية
gb/met-office;agency;gb;gb/weather-service;Met Office;هيئة الأرصاد الجوية البريطانية
gb/aaib;agency;gb;gb/accident-investigator;AAIB^|Air Accidents Investigation Branch;
gb/nhs;agency;gb;gb/health-ministry;NHS^|National Health Service;هيئة الصحة البريطانية
gb/labour;party;gb;;Labour Party;حزب العمال البريطاني
gb/conservatives;party;gb;;Conservative Party|Tories|Tory Party;حزب المحافظين|المحافظون
+fr/presidency;;;;Élysée~|Elysee~|Elysée Palace~|Elysee Palace~;الإليزيه~|قصر الإليزيه~
+fr/foreign-ministry;;;;Quai d'Orsay~;الكي دورسيه~
+fr/accident-investigator;;;;BEA^;مكتب التحقيقات والتحليل
fr/national-rally;party;fr;;National Rally|Rassemblement National;التجمع الوطني
+de/parliament;;;;Bundestag|Bundesrat;البوندستاغ|البوندستاج
+de/military;;;;Bundeswehr;الجيش الألماني
+de/central-bank;;;;Bundesbank;البنك المركزي الألماني
de/bnd;agency;de;de/intelligence;BND^;
de/afd;party;de;;AfD^|Alternative for Germany;حزب البديل من أجل ألمانيا|البديل من أجل ألمانيا
+it/government;;;;Palazzo Chigi~;
+ua/presidency;;;;Bankova~;
+ua/parliament;;;;Verkhovna Rada;البرلمان الأوكراني|الرادا
+ua/emergencies-ministry;;;;State Emergency Service;خدمة الطوارئ الأوكرانية|هيئة الطوارئ الأوكرانية
+ua/nuclear-agency;;;;Energoatom;إنيرغوآتوم
ua/sbu;agency;ua;ua/intelligence;Security Service of Ukraine|SBU^;جهاز الأمن الأوكراني
ua/hur;agency;ua;ua/military;HUR^|Main Directorate of Intelligence|GUR^;مديرية الاستخبارات الرئيسية
ua/azov;armed-force;ua;ua/military;Azov Brigade|Azov Battalion|Azov Regiment;كتيبة آزوف|لواء آزوف|آزوف
dpr;armed-group;ua;;Donetsk People's Republic|DPR^|DNR^;جمهورية دونيتسك الشعبية
lpr;armed-group;ua;;Luhansk People's Republic|LPR^|LNR^;جمهورية لوغانسك الشعبية
+cn/government;;;;Zhongnanhai~;
+cn/military;;;;People's Liberation Army|PLA^;جيش التحرير الشعبي|جيش التحرير الشعبي الصيني
+cn/parliament;;;;National People's Congress;المجلس الوطني لنواب الشعب
cn/communist-party;party;cn;cn;Chinese Communist Party|CCP^|Communist Party of China;الحزب الشيوعي الصيني
cn/earthquake-networks-centre;agency;cn;cn/geological-survey;China Earthquake Networks Center|CENC^;المركز الصيني لشبكات الزلازل
+jp/weather-service;;;;Japan Meteorological Agency|JMA^;وكالة الأرصاد الجوية اليابانية
+jp/military;;;;Self-Defense Forces|Self-Defence Forces|JSDF^;قوات الدفاع الذاتي
+kr/presidency;;;;Blue House~;البيت الأزرق~
+kr/joint-command;;;;JCS^;هيئة الأركان المشتركة الكورية الجنوبية
+id/weather-service;;;;BMKG^;وكالة الأرصاد الإندونيسية
+id/emergencies-ministry;;;;BNPB^;
+id/accident-investigator;;;;KNKT^|National Transportation Safety Committee;اللجنة الوطنية لسلامة النقل
+id/civil-defence;;;;Basarnas;
+ph/geological-survey;;;;Phivolcs|PHIVOLCS^;معهد الفلبين لعلوم الزلازل والبراكين
+ph/weather-service;;;;PAGASA^;
+in/aviation-authority;;;;DGCA^;
+in/parliament;;;;Lok Sabha|Rajya Sabha;لوك سابها
+in/central-bank;;;;Reserve Bank of India|RBI^;بنك الاحتياطي الهندي
in/cbi;agency;in;in/police;Central Bureau of Investigation;مكتب التحقيقات المركزي الهندي
in/bjp;party;in;;BJP^|Bharatiya Janata Party;حزب بهاراتيا جاناتا
in/congress-party;party;in;;Congress party|Indian National Congress;حزب المؤتمر
+pk/intelligence;;;;ISI^|Inter-Services Intelligence;الاستخبارات الباكستانية
+pk/media-office;;;;ISPR^|Inter-Services Public Relations;العلاقات العامة للجيش الباكستاني
+pk/emergencies-ministry;;;;NDMA^;
pk/pti;party;pk;;PTI^|Pakistan Tehreek-e-Insaf;حركة إنصاف
+tr/presidency;;;;Beştepe~|Bestepe~;
+tr/emergencies-ministry;;;;AFAD^;آفاد|إدارة الكوارث والطوارئ التركية
+tr/intelligence;;;;MIT^?|National Intelligence Organization;جهاز الاستخبارات التركي
+tr/geological-survey;;;;Kandilli Observatory|Kandilli;مرصد قنديلي
tr/akp;party;tr;;AKP^|AK Party|Justice and Development Party;حزب العدالة والتنمية
tr/chp;party;tr;;CHP^|Republican People's Party;حزب الشعب الجمهوري
+gr/parliament;;;;Vouli;
# Iran
+ir/supreme-court;;;;Guardian Council;مجلس صيانة الدستور
+ir/parliament;;;;Majlis|Majles;مجلس الشورى الإسلامي
+ir/nuclear-agency;;;;AEOI^|Atomic Energy Organization of Iran;منظمة الطاقة الذرية الإيرانية
ir/irgc;armed-force;ir;ir/military;Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|IRGC^|Iran's Revolutionary Guards|Revolutionary Guard Corps;الحرس الثوري|الحرس الثوري الإيراني|حرس الثورة|حرس الثورة الإسلامية|الباسدران
ir/quds-force;armed-force;ir;ir/irgc;Quds Force|Qods Force;فيلق القدس|قوة القدس
ir/irgc-aerospace;armed-force;ir;ir/irgc;IRGC Aerospace Force;القوة الجوفضائية|القوة الجوية الفضائية
ir/basij;armed-force;ir;ir/irgc;Basij;الباسيج
ir/supreme-national-security-council;government;ir;ir/government;Supreme National Security Council;المجلس الأعلى للأمن القومي
ir/red-crescent;monitor;ir;ifrc;Iranian Red Crescent;الهلال الأحمر الإيراني
mek;armed-group;ir;;MEK^|Mujahedin-e Khalq|People's Mujahedin;مجاهدي خلق|منظمة مجاهدي خلق
jaish-al-adl;armed-group;ir;;Jaish al-Adl|Jaish ul-Adl;جيش العدل
# Israel and Palestine
+il/parliament;;;;Knesset;الكنيست|الكنيست الإسرائيلي
+il/military;;;;Israel Defense Forces|Israel Defence Forces|IDF^|Israeli army;جيش الاحتلال|قوات الاحتلال|جيش الدفاع الإسرائيلي|الجيش الإسرائيلي|جيش الاحتلال الإسرائيلي
+il/government;;;;;سلطات الاحتلال|حكومة الاحتلال
+il;;;;;الاحتلال?|الاحتلال الإسرائيلي|العدو الإسرائيلي|العدو الصهيوني
+il/ambulance-service;;;;Magen David Adom|MDA^;نجمة داوود الحمراء
il/mossad;agency;il;il/intelligence;Mossad;الموساد
il/shin-bet;agency;il;il/intelligence;Shin Bet|Shabak|Israel Security Agency;الشاباك|شين بيت|جهاز الأمن العام الإسرائيلي
il/cogat;agency;il;il/defence-ministry;COGAT^;منسق أعمال الحكومة في المناطق|مكتب المنسق
il/settlers;people;il;;Israeli settlers|Jewish settlers|settlers;المستوطنون|المستوطنين|مستوطنون|مستوطنين
il/likud;party;il;;Likud;الليكود
ps/pa;government;ps;ps/government;Palestinian Authority|Palestinian National Authority|PNA^;السلطة الفلسطينية|السلطة الوطنية الفلسطينية
ps/plo;party;ps;;Palestine Liberation Organization|Palestine Liberation Organisation|PLO^;منظمة التحرير الفلسطينية|منظمة التحرير
fatah;party;ps;ps/plo;Fatah|Fatah movement;فتح?|حركة فتح
hamas;armed-group;ps;;Hamas|Hamas movement|Islamic Resistance Movement;حماس|حركة حماس|حركة المقاومة الإسلامية
hamas/qassam;armed-group;ps;hamas;Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades;كتائب القسام|القسام|كتائب عز الدين القسام
hamas/health-ministry;ministry;ps;hamas/government ps/health-ministry;Gaza health ministry|Gaza's health ministry|health ministry in Gaza|Hamas-run health ministry|Gaza Health Ministry;وزارة الصحة في غزة|وزارة الصحة بغزة|وزارة الصحة الفلسطينية في غزة|صحة غزة
hamas/government;government;ps;hamas;Hamas government|Hamas-run government|Gaza government;المكتب الإعلامي الحكومي|حكومة غزة|حكومة حماس
hamas/civil-defence;agency;ps;hamas/government ps/civil-defence;Gaza civil defence|Gaza civil defense|Gaza's civil defence agency;الدفاع المدني في غزة|الدفاع المدني بغزة
islamic-jihad;armed-group;ps;;Palestinian Islamic Jihad|Islamic Jihad|PIJ^;الجهاد الإسلامي|حركة الجهاد الإسلامي|حركة الجهاد
islamic-jihad/saraya-al-quds;armed-group;ps;islamic-jihad;Al-Quds Brigades|Quds Brigades|Saraya al-Quds;سرايا القدس
pflp;armed-group;ps;ps/plo;Popular Front for the Liberation of Palestine|PFLP^;الجبهة الشعبية لتحرير فلسطين|الجبهة الشعبية|كتائب أبو علي مصطفى
al-aqsa-brigades;armed-group;ps;fatah;Al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades;كتائب شهداء الأقصى
lions-den;armed-group;ps;;Lions' Den;عرين الأسود
ps/prcs;monitor;ps;ifrc;Palestine Red Crescent|Palestinian Red Crescent|Palestine Red Crescent Society|PRCS^;الهلال الأحمر الفلسطيني|جمعية الهلال الأحمر الفلسطيني
# Lebanon
+lb/presidency;;;;Baabda Palace~;قصر بعبدا~
+lb/premiership;;;;Grand Serail~;السراي الحكومي~|السراي الكبير~
+lb/police;;;;Internal Security Forces|ISF^;قوى الأمن الداخلي
+lb/central-bank;;;;Banque du Liban;مصرف لبنان
lb/general-security;agency;lb;lb/interior-ministry;General Security|Lebanese General Security;الأمن العام|الأمن العام اللبناني
lb/state-security;agency;lb;lb/government;State Security?;أمن الدولة
hezbollah;armed-group;lb;;Hezbollah|Hizbollah|Hizbullah|Hezbollah movement;حزب الله|المقاومة الإسلامية في لبنان|حزب الله اللبناني
lb/amal;party;lb;;Amal Movement;حركة أمل
lb/fpm;party;lb;;Free Patriotic Movement;التيار الوطني الحر
lb/lebanese-forces;party;lb;;Lebanese Forces;القوات اللبنانية|حزب القوات اللبنانية
lb/future-movement;party;lb;;Future Movement;تيار المستقبل
lb/kataeb;party;lb;;Kataeb|Phalange party;الكتائب|حزب الكتائب
lb/psp;party;lb;;Progressive Socialist Party;الحزب التقدمي الاشتراكي
lb/red-cross;monitor;lb;ifrc;Lebanese Red Cross;الصليب الأحمر اللبناني
# Iraq
+iq/joint-command;;;;Joint Operations Command|JOC^;قيادة العمليات المشتركة|العمليات المشتركة
iq/security-media-cell;agency;iq;iq/joint-command;Security Media Cell|Iraqi Security Media Cell;خلية الإعلام الأمني
iq/pmf;armed-force;iq;iq/security-forces;Popular Mobilization Forces|Popular Mobilisation Forces|PMF^|PMU^|Popular Mobilization Units|Popular Mobilization|Hashd al-Shaabi|Hashed al-Shaabi|Hashd;الحشد الشعبي|هيئة الحشد الشعبي|قوات الحشد الشعبي|الحشد?
iq/kataib-hezbollah;armed-group;iq;iq/islamic-resistance;Kataib Hezbollah|Kata'ib Hezbollah|Hezbollah Brigades;كتائب حزب الله|كتائب حزب الله العراقي
iq/nujaba;armed-group;iq;iq/islamic-resistance;Harakat al-Nujaba|Nujaba|Nujaba Movement;حركة النجباء|النجباء
iq/aah;armed-group;iq;;Asaib Ahl al-Haq|Asa'ib Ahl al-Haq|AAH^;عصائب أهل الحق|العصائب
iq/badr;armed-group;iq;;Badr Organization|Badr Organisation;منظمة بدر
iq/kss;armed-group;iq;iq/islamic-resistance;Kataib Sayyid al-Shuhada;كتائب سيد الشهداء
iq/islamic-resistance;armed-group;iq;;Islamic Resistance in Iraq;المقاومة الإسلامية في العراق|المقاومة العراقية|المقاومة الإسلامية العراقية
iq/saraya-salam;armed-group;iq;;Saraya al-Salam|Peace Companies;سرايا السلام
iq/saraya-awliya-al-dam;armed-group;iq;;Saraya Awliya al-Dam|Guardians of Blood;سرايا أولياء الدم
iq/sadrists;party;iq;;Sadrist Movement|Sadrists|Sadrist bloc;التيار الصدري|الصدريون|الكتلة الصدرية
iq/coordination-framework;party;iq;;Coordination Framework;الإطار التنسيقي|الإطار?
iq/cts;armed-force;iq;iq/special-forces;Counter-Terrorism Service|Counter Terrorism Service|CTS^;جهاز مكافحة الإرهاب
iq/krg;government;iq;iq;Kurdistan Regional Government|KRG^|Kurdish regional government;حكومة إقليم كردستان|حكومة كردستان
+iq/krg;;;;Kurdistan region authorities;سلطات إقليم كردستان
iq/peshmerga;armed-force;iq;iq/security-forces;Peshmerga|Kurdish Peshmerga;البيشمركة|البشمركة|قوات البيشمركة
iq/asayish;police;iq;iq/krg;Asayish|Asayesh;الأسايش|الآسايش|أسايش
iq/krg-ctd;agency;iq;iq/krg;Counter Terrorism Directorate|CTD^;جهاز مكافحة الإرهاب في إقليم كردستان|مكافحة الإرهاب في كردستان
iq/kdp;party;iq;;Kurdistan Democratic Party|KDP^;الحزب الديمقراطي الكردستاني
iq/puk;party;iq;;Patriotic Union of Kurdistan|PUK^;الاتحاد الوطني الكردستاني
iq/ihec;agency;iq;iq/election-commission;Independent High Electoral Commission|IHEC^;المفوضية العليا المستقلة للانتخابات
iq/ihchr;monitor;iq;iq/human-rights-commission;;مفوضية حقوق الإنسان العراقية|المفوضية العليا لحقوق الإنسان
iq/state-of-law;party;iq;;State of Law;دولة القانون|ائتلاف دولة القانون
iq/taqaddum;party;iq;;Taqaddum;حزب تقدم|تحالف تقدم
iq/marjaiya;agency;iq;;Marjaiya|Najaf's religious authority;المرجعية|المرجعية الدينية|المرجعية العليا
iq/sbu-shingal;armed-group;iq;pkk;Sinjar Resistance Units|YBS^;وحدات مقاومة سنجار
# Syria
+sy/presidency;;;;;قصر الشعب~
sy/former-army;armed-force;sy;sy/military;Syrian Arab Army|regime forces|government forces?|Assad's forces|Syrian regime forces;الجيش العربي السوري|قوات النظام|قوات النظام السوري|قوات الأسد
sy/regime;government;sy;sy/government;Syrian regime|Assad regime;النظام السوري|نظام الأسد|النظام السابق|فلول النظام
sy/nsf;armed-force;sy;sy/military;National Defence Forces|National Defense Forces;الدفاع الوطني|قوات الدفاع الوطني
sdf;armed-group;sy;;Syrian Democratic Forces|SDF^|Kurdish-led Syrian Democratic Forces|Kurdish-led forces;قوات سوريا الديمقراطية|قسد|قوات سورية الديمقراطية
sdf/ypg;armed-group;sy;sdf;People's Protection Units|YPG^;وحدات حماية الشعب|الوحدات الكردية|وحدات حماية الشعب الكردية
sdf/ypj;armed-group;sy;sdf;Women's Protection Units|YPJ^;وحدات حماية المرأة
aanes;government;sy;;Autonomous Administration|Autonomous Administration of North and East Syria|AANES^;الإدارة الذاتية|الإدارة الذاتية لشمال وشرق سوريا|الإدارة الكردية
aanes/asayish;police;sy;aanes;Internal Security Forces in north-east Syria;قوى الأمن الداخلي في شمال شرق سوريا
sna;armed-group;sy;;Syrian National Army|SNA^|Turkish-backed factions|Turkey-backed Syrian National Army;الجيش الوطني السوري|الجيش الوطني?|الفصائل الموالية لتركيا|فصائل الجيش الوطني
fsa;armed-group;sy;;Free Syrian Army|FSA^;الجيش السوري الحر|الجيش الحر
hts;armed-group;sy;;Hayat Tahrir al-Sham|HTS^|Tahrir al-Sham|Nusra Front|al-Nusra Front|Jabhat al-Nusra;هيئة تحرير الشام|تحرير الشام|جبهة النصرة|النصرة
sy/ahrar-al-sham;armed-group;sy;;Ahrar al-Sham;أحرار الشام|حركة أحرار الشام
sy/jaish-al-islam;armed-group;sy;;Jaish al-Islam|Army of Islam;جيش الإسلام
sy/hurras-al-din;armed-group;sy;al-qaeda;Hurras al-Din;حراس الدين|تنظيم حراس الدين
sy/suwayda-factions;armed-group;sy;;Men of Dignity|Druze fighters|Druze militias;رجال الكرامة|حركة رجال الكرامة|المجلس العسكري في السويداء
sy/snc;party;sy;;Syrian National Coalition;الائتلاف الوطني السوري|الائتلاف السوري
sy/sana-source;government;sy;sy/military;Syrian military source;
sy/general-security;police;sy;sy/interior-ministry;General Security Service;الأمن العام السوري|إدارة الأمن العام
# Transnational armed groups
isis;armed-group;;;Islamic State|Islamic State group|ISIS^|ISIL^|IS group|Daesh|Da'esh|Isis|so-called Islamic State|Islamic State of Iraq and Syria|Islamic State militants;داعش|تنظيم الدولة الإسلامية|تنظيم الدولة|تنظيم داعش|الدولة الإسلامية|تنظيم داعش الإرهابي
isis/k;armed-group;;isis;Islamic State Khorasan|ISIS-K^|IS-K^|ISKP^|Islamic State Khorasan Province;داعش خراسان|ولاية خراسان|تنظيم الدولة في خراسان
isis/wap;armed-group;;isis;ISWAP^|Islamic State West Africa Province;تنظيم الدولة في غرب أفريقيا|ولاية غرب أفريقيا
isis/sinai;armed-group;eg;isis;Sinai Province|Ansar Beit al-Maqdis;ولاية سيناء|أنصار بيت المقدس
isis/sahel;armed-group;;isis;Islamic State in the Greater Sahara|ISGS^|Islamic State Sahel Province;تنظيم الدولة في الصحراء الكبرى
al-qaeda;armed-group;;;al-Qaeda|al Qaeda|Al-Qaida|al-Qaida;القاعدة?|تنظيم القاعدة
al-qaeda/aqap;armed-group;ye;al-qaeda;AQAP^|al-Qaeda in the Arabian Peninsula;القاعدة في جزيرة العرب|تنظيم القاعدة في جزيرة العرب|أنصار الشريعة
al-qaeda/aqim;armed-group;;al-qaeda;AQIM^|al-Qaeda in the Islamic Maghreb;القاعدة في بلاد المغرب الإسلامي|القاعدة في بلاد المغرب
al-qaeda/jnim;armed-group;ml;al-qaeda;JNIM^|Jama'at Nusrat al-Islam wal-Muslimin|Group for the Support of Islam and Muslims;جماعة نصرة الإسلام والمسلمين|نصرة الإسلام والمسلمين
al-shabaab;armed-group;so;al-qaeda;al-Shabaab|al-Shabab|Al Shabaab;حركة الشباب|الشباب المجاهدين|حركة الشباب المجاهدين|حركة الشباب الصومالية
boko-haram;armed-group;ng;;Boko Haram;بوكو حرام|جماعة بوكو حرام
pkk;armed-group;tr;;Kurdistan Workers' Party|Kurdistan Workers Party|PKK^;حزب العمال الكردستاني|حزب العمال|بي كا كا
tak;armed-group;tr;pkk;Kurdistan Freedom Falcons|TAK^;صقور حرية كردستان
dhkp-c;armed-group;tr;;DHKP-C^;جبهة حزب التحرر الشعبي الثوري
taliban;armed-group;af;;Taliban|Afghan Taliban|Islamic Emirate|the Taliban;طالبان|حركة طالبان|الإمارة الإسلامية
haqqani;armed-group;af;taliban;Haqqani network;شبكة حقاني
ttp;armed-group;pk;;Pakistani Taliban|TTP^|Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan;طالبان باكستان|حركة طالبان باكستان|طالبان الباكستانية
bla;armed-group;pk;;Balochistan Liberation Army|BLA^|Baloch Liberation Army;جيش تحرير بلوشستان
lashkar-e-taiba;armed-group;pk;;Lashkar-e-Taiba|Lashkar-e-Tayyiba|LeT^;لشكر طيبة|عسكر طيبة
jaish-e-mohammed;armed-group;pk;;Jaish-e-Mohammed|Jaish-e-Mohammad|JeM^;جيش محمد
lashkar-e-jhangvi;armed-group;pk;;Lashkar-e-Jhangvi;عسكر جنجوي|لشكر جنقوي
northern-alliance;armed-group;af;;National Resistance Front|Northern Alliance;جبهة المقاومة الوطنية|تحالف الشمال
maoists;armed-group;in;;Maoist rebels|Naxalites|Naxals;الماويون|المتمردون الماويون
arsa;armed-group;mm;;ARSA^|Arakan Rohingya Salvation Army;جيش إنقاذ روهينغا أراكان
arakan-army;armed-group;mm;;Arakan Army;جيش أراكان
mm/junta;government;mm;mm/government mm/military;Myanmar junta|Tatmadaw|ruling junta?;المجلس العسكري في ميانمار|المجلس العسكري الحاكم في ميانمار
mm/nug;government;mm;;National Unity Government;
mm/pdf;armed-group;mm;;People's Defence Force|People's Defense Forces;
kachin;armed-group;mm;;Kachin Independence Army;
abu-sayyaf;armed-group;ph;;Abu Sayyaf;أبو سياف|جماعة أبو سياف
milf;armed-group;ph;;Moro Islamic Liberation Front;جبهة مورو الإسلامية للتحرير
npa;armed-group;ph;;New People's Army;جيش الشعب الجديد
jemaah-islamiyah;armed-group;id;;Jemaah Islamiyah;الجماعة الإسلامية في إندونيسيا
farc;armed-group;co;;FARC^|FARC dissidents|Revolutionary Armed Forces of Colombia;فارك|القوات المسلحة الثورية الكولومبية
eln;armed-group;co;;ELN^|National Liberation Army;جيش التحرير الوطني
clan-del-golfo;armed-group;co;;Clan del Golfo|Gulf Clan;كلان ديل غولفو
sinaloa;armed-group;mx;;Sinaloa Cartel;كارتل سينالوا
cjng;armed-group;mx;;Jalisco New Generation Cartel|CJNG^;كارتل خاليسكو
tren-de-aragua;armed-group;ve;;Tren de Aragua;ترين دي أراغوا
ms-13;armed-group;sv;;MS-13^;
g9;armed-group;ht;;G9^|Viv Ansanm;
shining-path;armed-group;pe;;Shining Path;الدرب المضيء
eta;armed-group;es;;ETA^|Basque separatists;إيتا
ira;armed-group;gb;;IRA^|Irish Republican Army|Real IRA|New IRA;الجيش الجمهوري الأيرلندي
kla;armed-group;xk;;Kosovo Liberation Army|KLA^;جيش تحرير كوسوفو
ltte;armed-group;lk;;Tamil Tigers|LTTE^;نمور التاميل
# Yemen and the Gulf
houthis;armed-group;ye;;Houthis|Houthi|Ansar Allah|Ansarullah|Houthi movement|Houthi rebels|Huthis|Huthi rebels|Iran-backed Houthis;الحوثيون|الحوثيين|جماعة الحوثي|أنصار الله|جماعة أنصار الله|ميليشيا الحوثي|مليشيا الحوثي|الحوثي|جماعة الحوثيين;;Houthi|Huthi|حوثي
houthis/military;armed-force;ye;houthis org/military;Houthi forces|Houthi military;القوات المسلحة اليمنية التابعة للحوثيين|قوات صنعاء
stc;party;ye;;Southern Transitional Council|STC^|southern separatists;المجلس الانتقالي الجنوبي|المجلس الانتقالي|الانتقالي الجنوبي
ye/recognised-government;government;ye;ye/government;internationally recognised government|internationally recognized government|Saudi-backed government;الحكومة المعترف بها دوليا|الحكومة الشرعية|الشرعية?
ye/plc;government;ye;ye/presidency;Presidential Leadership Council;مجلس القيادة الرئاسي
ye/giants;armed-force;ye;;Giants Brigades;ألوية العمالقة|قوات العمالقة
ye/islah;party;ye;;Islah|Al-Islah Party;حزب الإصلاح|التجمع اليمني للإصلاح
coalition-yemen;armed-force;;org/coalition;Saudi-led coalition|Arab coalition|Saudi coalition|coalition to restore legitimacy|Saudi-led military coalition;التحالف العربي|التحالف بقيادة السعودية|تحالف دعم الشرعية|التحالف السعودي|قوات التحالف العربي|تحالف دعم الشرعية في اليمن|العدوان السعودي;sa ae bh kw eg jo sd ma
+sa/royal-court;;;;;الديوان الملكي السعودي
sa/aramco;company;sa;;Aramco|Saudi Aramco;أرامكو|أرامكو السعودية
qa/qatarenergy;company;qa;;QatarEnergy|Qatar Petroleum;قطر للطاقة|قطر للبترول
ae/adnoc;company;ae;;ADNOC^;أدنوك
kw/kpc;company;kw;;Kuwait Petroleum Corporation|KPC^|Kuwait Oil Company;مؤسسة البترول الكويتية|شركة نفط الكويت
# Egypt, Sudan, Libya, Maghreb
+eg/presidency;;;;;قصر الاتحادية~
eg/suez-canal-authority;agency;eg;eg/government;Suez Canal Authority|SCA^;هيئة قناة السويس
eg/al-azhar;agency;eg;;Al-Azhar|Al Azhar;الأزهر|الأزهر الشريف
eg/muslim-brotherhood;party;eg;;Muslim Brotherhood|Muslim Brothers;الإخوان المسلمون|الإخوان المسلمين|جماعة الإخوان|الإخوان?
eg/coptic-church;agency;eg;;Coptic Church|Coptic Orthodox Church;الكنيسة القبطية|الكنيسة الأرثوذكسية
sd/rsf;armed-group;sd;;Rapid Support Forces|RSF^|Janjaweed;قوات الدعم السريع|الدعم السريع|الجنجويد|مليشيا الدعم السريع
+sd/military;;;;Sudanese Armed Forces|SAF^|Sudanese army;القوات المسلحة السودانية|الجيش السوداني
sd/sovereign-council;government;sd;sd/government;Sovereign Council|Transitional Sovereignty Council|Sovereignty Council;مجلس السيادة|مجلس السيادة الانتقالي
sd/splm-n;armed-group;sd;;SPLM-N^|Sudan People's Liberation Movement-North;الحركة الشعبية لتحرير السودان|الحركة الشعبية - شمال
sd/slm;armed-group;sd;;Sudan Liberation Movement|Sudan Liberation Army|SLM^;حركة تحرير السودان|جيش تحرير السودان
sd/jem;armed-group;sd;;Justice and Equality Movement;حركة العدل والمساواة
sd/joint-forces;armed-group;sd;;Joint Forces of armed struggle movements;القوة المشتركة|القوة المشتركة لحركات الكفاح المسلح
sd/resistance-committees;party;sd;;resistance committees|El Fasher Resistance Committees;لجان المقاومة|تنسيقية لجان المقاومة
sd/doctors-network;monitor;sd;;Sudan Doctors Network|Sudanese Doctors Union|Central Committee of Sudan Doctors|Sudan Doctors' Network;شبكة أطباء السودان|لجنة أطباء السودان المركزية|نقابة أطباء السودان
sd/emergency-lawyers;monitor;sd;;Emergency Lawyers;محامو الطوارئ|مجموعة محامو الطوارئ
ss/splm-io;armed-group;ss;;SPLM-IO^;الحركة الشعبية المعارضة
ly/gnu;government;ly;ly/government;Government of National Unity|GNU^|Government of National Accord|GNA^|Tripoli-based government|UN-recognised government;حكومة الوحدة الوطنية|حكومة الوفاق|حكومة الوفاق الوطني|حكومة الوحدة
ly/lna;armed-group;ly;;Libyan National Army|LNA^|Haftar's forces|forces loyal to Haftar;الجيش الوطني الليبي|قوات حفتر|قوات القيادة العامة|القيادة العامة للجيش الليبي
ly/hor;government;ly;ly/parliament;House of Representatives in Libya;مجلس النواب الليبي
ly/presidential-council;government;ly;ly/presidency;Presidential Council;المجلس الرئاسي|المجلس الرئاسي الليبي
ly/noc;company;ly;;National Oil Corporation|NOC^;المؤسسة الوطنية للنفط|مؤسسة النفط الليبية
tn/ennahda;party;tn;;Ennahda|Ennahda Movement;حركة النهضة|النهضة?
tn/ugtt;party;tn;;UGTT^|Tunisian General Labour Union;الاتحاد العام التونسي للشغل|اتحاد الشغل
polisario;armed-group;eh;;Polisario Front|Polisario;جبهة البوليساريو|البوليساريو
dz/sonatrach;company;dz;;Sonatrach;سوناطراك
# Africa
+et/military;;;;ENDF^|Ethiopian National Defense Force;قوات الدفاع الوطني الإثيوبية
tplf;armed-group;et;;TPLF^|Tigray People's Liberation Front|Tigray forces|Tigrayan forces;جبهة تحرير تيغراي|الجبهة الشعبية لتحرير تيغراي|قوات تيغراي
fano;armed-group;et;;Fano|Fano militia;فانو|ميليشيا فانو
ola;armed-group;et;;Oromo Liberation Army|OLA^;جيش تحرير أورومو
m23;armed-group;cd;;M23^|M23 rebels|March 23 Movement;حركة 23 مارس|إم 23|حركة إم 23
adf;armed-group;cd;isis;Allied Democratic Forces|ADF^;القوات الديمقراطية المتحالفة|تحالف القوى الديمقراطية
codeco;armed-group;cd;;CODECO^;كوديكو
fdlr;armed-group;cd;;FDLR^;القوات الديمقراطية لتحرير رواندا
lra;armed-group;ug;;Lord's Resistance Army|LRA^;جيش الرب|جيش الرب للمقاومة
anti-balaka;armed-group;cf;;anti-Balaka;أنتي بالاكا
seleka;armed-group;cf;;Seleka|Séléka;سيليكا
ambazonia;armed-group;cm;;Ambazonia separatists|Anglophone separatists;انفصاليو أمبازونيا
+ml/military;;;;;الجيش المالي|القوات المسلحة المالية|القوات المالية
+ml/government;;;;;الحكومة المالية|المجلس العسكري المالي
fla;armed-group;ml;;Azawad Liberation Front|FLA^|Tuareg rebels|CSP^|CMA^;جبهة تحرير أزواد|الطوارق|حركة تحرير أزواد
vdp;armed-force;bf;bf/military;Volunteers for the Defence of the Homeland|VDP^;متطوعو الدفاع عن الوطن
mz/insurgents;armed-group;mz;isis;Ahlu Sunna wal Jamaa|Mozambique insurgents;أهل السنة والجماعة في موزمبيق
ng/nema;agency;ng;ng/emergencies-ministry;NEMA^;
anc;party;za;;African National Congress|ANC^;المؤتمر الوطني الأفريقي
# International bodies
un;international;;;United Nations|UN^|U.N.^|the UN;الأمم المتحدة|هيئة الأمم المتحدة;;أممي
un/security-council;international;;un;UN Security Council|Security Council|United Nations Security Council;مجلس الأمن|مجلس الأمن الدولي
un/general-assembly;international;;un;UN General Assembly|General Assembly;الجمعية العامة|الجمعية العامة للأمم المتحدة
un/secretary-general;role;;un role/secretary-general;UN Secretary-General|UN chief|United Nations Secretary-General|UN secretary general;الأمين العام للأمم المتحدة
un/ocha;international;;un;OCHA^|UN humanitarian office|Office for the Coordination of Humanitarian Affairs|UNOCHA^;أوتشا|مكتب تنسيق الشؤون الإنسانية|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
un/ohchr;international;;un;OHCHR^|UN human rights office|UN rights office|UN Human Rights Office|Office of the High Commissioner for Human Rights;مفوضية حقوق الإنسان|المفوضية السامية لحقوق الإنسان|مفوضية الأمم المتحدة لحقوق الإنسان|مكتب حقوق الإنسان
un/hrc;international;;un;UN Human Rights Council|Human Rights Council;مجلس حقوق الإنسان
un/unhcr;international;;un;UNHCR^|UN refugee agency|UN High Commissioner for Refugees;المفوضية السامية لشؤون اللاجئين|مفوضية اللاجئين|مفوضية شؤون اللاجئين
un/unrwa;international;;un;UNRWA^|Unrwa|UN agency for Palestinian refugees;الأونروا|أونروا|وكالة غوث وتشغيل اللاجئين|وكالة الغوث
un/unicef;international;;un;UNICEF^|Unicef|UN children's agency|UN children's fund;اليونيسف|يونيسف|اليونيسيف|منظمة الأمم المتحدة للطفولة
un/wfp;international;;un;World Food Programme|World Food Program|WFP^;برنامج الأغذية العالمي|برنامج الغذاء العالمي
un/fao;international;;un;FAO^|Food and Agriculture Organization;منظمة الأغذية والزراعة|الفاو?
un/who;international;;un;World Health Organization|World Health Organisation|W.H.O.^|WHO^;منظمة الصحة العالمية|الصحة العالمية
un/unesco;international;;un;UNESCO^|Unesco;اليونسكو|يونسكو
un/undp;international;;un;UNDP^|UN Development Programme;برنامج الأمم المتحدة الإنمائي
un/iaea;international;;un;International Atomic Energy Agency|IAEA^|UN nuclear watchdog|UN atomic agency;الوكالة الدولية للطاقة الذرية|وكالة الطاقة الذرية
un/iom;international;;un;International Organization for Migration|IOM^|UN migration agency;المنظمة الدولية للهجرة|منظمة الهجرة الدولية
un/wmo;international;;un;World Meteorological Organization|WMO^;المنظمة العالمية للأرصاد الجوية
un/icao;international;;un;ICAO^|International Civil Aviation Organization;منظمة الطيران المدني الدولي|إيكاو
un/imo;international;;un;International Maritime Organization|IMO^;المنظمة البحرية الدولية
un/icj;international;;un;International Court of Justice|ICJ^|World Court;محكمة العدل الدولية
un/unifil;armed-force;lb;un org/peacekeepers;UNIFIL^|UN Interim Force in Lebanon|UN peacekeepers in Lebanon;اليونيفيل|يونيفيل|قوات اليونيفيل|القوة الدولية|قوة الأمم المتحدة المؤقتة في لبنان
un/undof;armed-force;sy;un org/peacekeepers;UNDOF^;الأندوف|أندوف
un/minusma;armed-force;ml;un org/peacekeepers;MINUSMA^;مينوسما
un/monusco;armed-force;cd;un org/peacekeepers;MONUSCO^;مونوسكو
un/unmiss;armed-force;ss;un org/peacekeepers;UNMISS^;يونميس
un/unami;international;iq;un;UNAMI^|UN Assistance Mission for Iraq;يونامي|بعثة الأمم المتحدة في العراق
un/unama;international;af;un;UNAMA^|UN Assistance Mission in Afghanistan;يوناما
un/unsmil;international;ly;un;UNSMIL^|UN Support Mission in Libya;بعثة الأمم المتحدة للدعم في ليبيا|البعثة الأممية
un/unmas;international;;un;UNMAS^;دائرة الأمم المتحدة للأعمال المتعلقة بالألغام
un/coi-syria;international;sy;un;UN Commission of Inquiry on Syria;لجنة التحقيق الدولية بشأن سوريا
un/unosat;international;;un;UNOSAT^;يونوسات
opcw;international;;;OPCW^|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons;منظمة حظر الأسلحة الكيميائية|منظمة حظر الأسلحة الكيماوية|حظر الأسلحة الكيميائية
icc;international;;;International Criminal Court|ICC^;المحكمة الجنائية الدولية|الجنائية الدولية
imf;international;;un;International Monetary Fund|IMF^;صندوق النقد الدولي|صندوق النقد
world-bank;international;;un;World Bank;البنك الدولي
wto;international;;;World Trade Organization|WTO^;منظمة التجارة العالمية
iea;international;;;International Energy Agency|IEA^;وكالة الطاقة الدولية
interpol;international;;;Interpol;الإنتربول|الانتربول
europol;international;;eu;Europol;يوروبول
nato;international;;;NATO^|Nato|North Atlantic Treaty Organization|Atlantic alliance;الناتو|حلف الناتو|حلف شمال الأطلسي|الحلف الأطلسي|حلف الأطلسي;us gb fr de it es tr ca pl nl be no dk pt gr cz hu ro bg sk si hr al me mk lt lv ee is lu fi se;Nato|أطلسي
eu;international;;;European Union|EU^|E.U.^|Brussels~;الاتحاد الأوروبي|بروكسل~|الاتحاد الاوروبي;fr de it es pl nl be at se fi dk pt gr cz hu ro bg sk si hr lt lv ee ie lu mt cy;European|أوروبي
eu/commission;international;;eu;European Commission;المفوضية الأوروبية
eu/parliament;international;;eu;European Parliament;البرلمان الأوروبي
eu/council;international;;eu;European Council|EU Council;المجلس الأوروبي
eu/ecb;international;;eu;European Central Bank|ECB^;البنك المركزي الأوروبي
eu/easa;international;;eu;EASA^|European Union Aviation Safety Agency;وكالة سلامة الطيران الأوروبية
eu/frontex;international;;eu;Frontex;فرونتكس
eu/eunavfor;armed-force;;eu;Operation Aspides|EUNAVFOR^;عملية أسبيدس|أسبيدس
emsc;international;;;European-Mediterranean Seismological Centre|EMSC^|European Mediterranean Seismological Centre;المركز الأورومتوسطي لرصد الزلازل|المركز الأوروبي المتوسطي لرصد الزلازل|مركز رصد الزلازل الأوروبي المتوسطي|المركز الأورومتوسطي للزلازل
gfz;agency;de;;GFZ^|German Research Centre for Geosciences|German Research Center for Geosciences|GFZ Potsdam;المركز الألماني لأبحاث علوم الأرض
ingv;agency;it;it/geological-survey;INGV^;المعهد الإيطالي للجيوفيزياء
tsunami-warning-center;international;;;Pacific Tsunami Warning Center;مركز التحذير من تسونامي في المحيط الهادئ|مركز التحذير من أمواج تسونامي
arab-league;international;;;Arab League|League of Arab States;جامعة الدول العربية|الجامعة العربية
gcc;international;;;Gulf Cooperation Council|GCC^;مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية;sa ae kw qa bh om;Gulf|خليجي
oic;international;;;Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC^;منظمة التعاون الإسلامي
african-union;international;;;African Union|AU^;الاتحاد الأفريقي|الاتحاد الإفريقي
african-union/atmis;armed-force;so;african-union;ATMIS^|AMISOM^|AUSSOM^;أتميس|أميصوم|قوات الاتحاد الأفريقي
ecowas;international;;;ECOWAS^|Ecowas|Economic Community of West African States;إيكواس|الإيكواس|المجموعة الاقتصادية لدول غرب أفريقيا
igad;international;;;IGAD^|Intergovernmental Authority on Development;إيغاد|الإيغاد
sadc;international;;;SADC^|Southern African Development Community;سادك
aes;international;;;Alliance of Sahel States;تحالف دول الساحل|كونفدرالية دول الساحل;ml bf ne
g5-sahel;armed-force;;;G5 Sahel;مجموعة دول الساحل الخمس
osce;international;;;OSCE^|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe;منظمة الأمن والتعاون في أوروبا
council-of-europe;international;;;Council of Europe;مجلس أوروبا
echr;international;;council-of-europe;European Court of Human Rights|ECHR^;المحكمة الأوروبية لحقوق الإنسان
asean;international;;;ASEAN^|Asean|Association of Southeast Asian Nations;آسيان|رابطة دول جنوب شرق آسيا;id my ph sg th vn bn kh la mm
brics;international;;;BRICS^|Brics;بريكس;br ru in cn za eg et ir ae
sco;international;;;Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO^;منظمة شنغهاي للتعاون
csto;international;;;CSTO^|Collective Security Treaty Organization;منظمة معاهدة الأمن الجماعي;ru by kz kg tj am
cis;international;;;Commonwealth of Independent States|CIS^;رابطة الدول المستقلة
g7;international;;;G7^|Group of Seven;مجموعة السبع;us gb fr de it ca jp
g20;international;;;G20^|Group of 20;مجموعة العشرين
opec;international;;;OPEC^|Opec|Organization of the Petroleum Exporting Countries;أوبك|منظمة أوبك|منظمة الدول المصدرة للنفط;sa iq ir kw ae ve dz ly ng ga cg gq
opec-plus;international;;;OPEC+^|OPEC Plus|Opec+;أوبك+|أوبك بلس|تحالف أوبك+;opec ru kz az om mx bh bn my sd ss
quartet;international;;;Middle East Quartet;اللجنة الرباعية
oas;international;;;Organization of American States|OAS^;منظمة الدول الأمريكية
mercosur;international;;;Mercosur;ميركوسور
caricom;international;;;CARICOM^|Caricom;كاريكوم
commonwealth;international;;;Commonwealth of Nations;الكومنولث
aukus;international;;;AUKUS^;أوكوس;au gb us
e3;international;;;E3^;الترويكا الأوروبية|الدول الأوروبية الثلاث;gb fr de
astana-trio;international;;;Astana guarantors;الدول الضامنة|ترويكا أستانا;ru tr ir
iata;international;;;IATA^|International Air Transport Association;الاتحاد الدولي للنقل الجوي|إياتا
fifa;international;;;FIFA^|Fifa;الفيفا|فيفا
ioc;international;;;International Olympic Committee|IOC^;اللجنة الأولمبية الدولية
wada;international;;;World Anti-Doping Agency;الوكالة العالمية لمكافحة المنشطات
oecd;international;;;OECD^;منظمة التعاون الاقتصادي والتنمية
paris-club;international;;;Paris Club;نادي باريس
fatf;international;;;FATF^|Financial Action Task Force;مجموعة العمل المالي
coalition;armed-force;;org/coalition;US-led coalition|international coalition|Global Coalition|anti-ISIS coalition|U.S.-led coalition|Combined Joint Task Force|CJTF-OIR^|coalition against Islamic State|Operation Inherent Resolve;التحالف الدولي|قوات التحالف الدولي|التحالف بقيادة الولايات المتحدة|التحالف الدولي ضد داعش|طيران التحالف الدولي|التحالف الدولي لمحاربة داعش|قوات التحالف الدولية;us gb fr de it es nl be dk no au ca jo
isaf;armed-force;af;nato;ISAF^|International Security Assistance Force|Resolute Support;إيساف|قوات إيساف
kfor;armed-force;xk;nato;KFOR^|Kfor;كيفور|قوات كيفور
prosperity-guardian;armed-force;;;Operation Prosperity Guardian;تحالف حارس الازدهار|حارس الازدهار;us gb bh ca fr it nl no es
mfo;armed-force;eg;;Multinational Force and Observers|MFO^;القوة متعددة الجنسيات
axis-of-resistance;armed-group;;;Axis of Resistance|Iran-backed groups|Iran-backed militias|pro-Iran militias;محور المقاومة|الفصائل الموالية لإيران|الميليشيات الإيرانية|الميليشيات الموالية لإيران;hezbollah hamas houthis islamic-jihad iq/kataib-hezbollah iq/nujaba iq/islamic-resistance
# Monitors and relief
sohr;monitor;sy;;Syrian Observatory for Human Rights|SOHR^|Syrian Observatory|Britain-based war monitor;المرصد السوري لحقوق الإنسان|المرصد السوري|المرصد?
snhr;monitor;sy;;Syrian Network for Human Rights|SNHR^;الشبكة السورية لحقوق الإنسان
white-helmets;monitor;sy;;White Helmets|Syria Civil Defence|Syrian Civil Defence|Syria Civil Defense;الخوذ البيضاء|الدفاع المدني السوري|أصحاب الخوذ البيضاء
sams;monitor;sy;;Syrian American Medical Society|SAMS^;الجمعية الطبية السورية الأمريكية|سامز
sarc;monitor;sy;ifrc;Syrian Arab Red Crescent|SARC^;الهلال الأحمر العربي السوري|الهلال الأحمر السوري
raqqa-silent;monitor;sy;;Raqqa is Being Slaughtered Silently;الرقة تذبح بصمت
deir-ezzor-24;outlet;sy;;Deir Ezzor 24;دير الزور 24
rojava-information-center;monitor;sy;;Rojava Information Center;
vdc;monitor;sy;;Violations Documentation Center;مركز توثيق الانتهاكات
airwars;monitor;;;Airwars;إيروورز|منظمة إيروورز
acled;monitor;;;ACLED^|Armed Conflict Location and Event Data;أكليد
bellingcat;monitor;;;Bellingcat;بيلينغكات|بلينغكات
isw;monitor;us;;Institute for the Study of War|ISW^;معهد دراسات الحرب
deepstate;monitor;ua;;DeepState;ديب ستيت
amnesty;monitor;;;Amnesty International|Amnesty;منظمة العفو الدولية|العفو الدولية|أمنستي
hrw;monitor;;;Human Rights Watch|HRW^;هيومن رايتس ووتش|منظمة هيومن رايتس ووتش
crisis-group;monitor;;;International Crisis Group|Crisis Group;مجموعة الأزمات الدولية
icg-sipri;monitor;se;;SIPRI^|Stockholm International Peace Research Institute;معهد ستوكهولم لأبحاث السلام|سيبري
transparency;monitor;;;Transparency International;منظمة الشفافية الدولية|الشفافية الدولية
rsf-press;monitor;;;Reporters Without Borders;مراسلون بلا حدود|منظمة مراسلون بلا حدود
cpj;monitor;;;Committee to Protect Journalists|CPJ^;لجنة حماية الصحفيين|لجنة حماية الصحافيين
ifj;monitor;;;International Federation of Journalists;الاتحاد الدولي للصحفيين
icrc;monitor;;;International Committee of the Red Cross|ICRC^|Red Cross;اللجنة الدولية للصليب الأحمر|الصليب الأحمر|الصليب الأحمر الدولي
ifrc;monitor;;;International Federation of Red Cross and Red Crescent Societies|IFRC^|Red Crescent;الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر|الهلال الأحمر
msf;monitor;;;Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|MSF^;أطباء بلا حدود|منظمة أطباء بلا حدود
save-the-children;monitor;;;Save the Children;أنقذوا الأطفال|منظمة أنقذوا الأطفال|إنقاذ الطفولة
oxfam;monitor;;;Oxfam;أوكسفام|منظمة أوكسفام
nrc;monitor;no;;Norwegian Refugee Council|NRC^;المجلس النرويجي للاجئين
irc;monitor;;;International Rescue Committee|IRC^;لجنة الإنقاذ الدولية
care;monitor;;;CARE International;منظمة كير
mercy-corps;monitor;;;Mercy Corps;ميرسي كور
wck;monitor;us;;World Central Kitchen|WCK^;المطبخ المركزي العالمي|وورلد سنترال كيتشن
islamic-relief;monitor;gb;;Islamic Relief;الإغاثة الإسلامية
ihh;monitor;tr;;IHH^;هيئة الإغاثة الإنسانية
caritas;monitor;;;Caritas;كاريتاس
greenpeace;monitor;;;Greenpeace;غرينبيس|السلام الأخضر
netblocks;monitor;;;NetBlocks;نت بلوكس
btselem;monitor;il;;B'Tselem|Btselem;بتسيلم|منظمة بتسيلم
peace-now;monitor;il;;Peace Now;السلام الآن|حركة السلام الآن
al-haq;monitor;ps;;Al-Haq;مؤسسة الحق
pchr;monitor;ps;;Palestinian Centre for Human Rights|PCHR^;المركز الفلسطيني لحقوق الإنسان
euro-med;monitor;;;Euro-Med Human Rights Monitor|Euro-Med Monitor;المرصد الأورومتوسطي لحقوق الإنسان|المرصد الأورومتوسطي
prisoners-club;monitor;ps;;Palestinian Prisoners' Club|Palestinian Prisoners Club|Palestinian Prisoners' Society;نادي الأسير الفلسطيني|نادي الأسير
hengaw;monitor;ir;;Hengaw|Hengaw Organization for Human Rights;هنغاو|منظمة هنغاو
hrana;monitor;ir;;HRANA^|Human Rights Activists News Agency;هرانا|وكالة هرانا
iran-human-rights;monitor;no;;Iran Human Rights|IHR^;منظمة حقوق الإنسان في إيران
netblocks-memorial;monitor;ru;;Memorial human rights group;ميموريال
ovd-info;monitor;ru;;OVD-Info;
mwatana;monitor;ye;;Mwatana;مواطنة لحقوق الإنسان|منظمة مواطنة
yemen-data-project;monitor;ye;;Yemen Data Project;مشروع بيانات اليمن
gulf-rights-centre;monitor;;;Gulf Centre for Human Rights;مركز الخليج لحقوق الإنسان
eipr;monitor;eg;;Egyptian Initiative for Personal Rights;المبادرة المصرية للحقوق الشخصية
sinai-foundation;monitor;eg;;Sinai Foundation for Human Rights;مؤسسة سيناء لحقوق الإنسان
alarm-phone;monitor;;;Alarm Phone;هاتف الإنذار|ألارم فون
open-arms;monitor;es;;Open Arms|Proactiva Open Arms;أوبن آرمز
sos-mediterranee;monitor;fr;;SOS Méditerranée|SOS Mediterranee;إس أو إس ميديتيرانيه
sea-watch;monitor;de;;Sea-Watch;سي ووتش
imb;international;;;International Maritime Bureau|IMB^;المكتب البحري الدولي
ambrey;monitor;gb;;Ambrey;أمبري|شركة أمبري
jmic;international;;;Joint Maritime Information Center|JMIC^;
conflict-armament-research;monitor;gb;;Conflict Armament Research;
satsentinel;monitor;us;;Yale Humanitarian Research Lab|Humanitarian Research Lab;مختبر الأبحاث الإنسانية بجامعة ييل
# Firms and other bodies that make news
boeing;company;us;;Boeing;بوينغ|بوينج|شركة بوينغ
airbus;company;fr;;Airbus;إيرباص|ايرباص|شركة إيرباص
lockheed;company;us;;Lockheed Martin;لوكهيد مارتن
raytheon;company;us;;Raytheon|RTX^;رايثيون
gazprom;company;ru;;Gazprom;غازبروم|جازبروم
rosneft;company;ru;;Rosneft;روسنفت
lukoil;company;ru;;Lukoil;لوك أويل|لوكويل
naftogaz;company;ua;;Naftogaz;نفتوغاز
ukrenergo;company;ua;;Ukrenergo;أوكرينرغو
ukrzaliznytsia;company;ua;ua/railway;Ukrzaliznytsia;السكك الحديدية الأوكرانية
nord-stream;company;ch;;Nord Stream AG;
exxon;company;us;;ExxonMobil|Exxon Mobil|Exxon;إكسون موبيل|إكسون
chevron;company;us;;Chevron;شيفرون
bp;company;gb;;BP^|British Petroleum;بي بي|بريتيش بتروليوم
shell-company;company;gb;;Shell plc|Royal Dutch Shell;رويال داتش شل|شركة شل
total-energies;company;fr;;TotalEnergies;توتال|توتال إنرجي|توتال إنرجيز
eni;company;it;;Eni;إيني|شركة إيني
maersk;company;dk;;Maersk|AP Moller-Maersk;ميرسك|شركة ميرسك
msc-shipping;company;ch;;Mediterranean Shipping Company;شركة البحر المتوسط للملاحة
evergreen;company;tw;;Evergreen Marine;إيفرغرين
google;company;us;;Google|Alphabet;غوغل|جوجل|قوقل
apple;company;us;;Apple?;شركة آبل|آبل|أبل
microsoft;company;us;;Microsoft;مايكروسوفت
amazon;company;us;;Amazon?;شركة أمازون|أمازون
meta;company;us;;Meta?|Facebook|Instagram|WhatsApp;ميتا?|فيسبوك|إنستغرام|واتساب|شركة ميتا
x-twitter;company;us;;Twitter|X (formerly Twitter);تويتر|منصة إكس|إكس?
tiktok;company;cn;;TikTok|ByteDance;تيك توك|بايت دانس
telegram;company;ae;;Telegram;تيليغرام|تلغرام|تلجرام|تليغرام
openai;company;us;;OpenAI|ChatGPT;أوبن إيه آي|أوبن أي آي|تشات جي بي تي
nvidia;company;us;;Nvidia|NVIDIA;إنفيديا
tesla;company;us;;Tesla;تسلا|شركة تسلا
spacex;company;us;;SpaceX|Starlink;سبيس إكس|سبايس إكس|ستارلينك
huawei;company;cn;;Huawei;هواوي
samsung;company;kr;;Samsung;سامسونغ|سامسونج
toyota;company;jp;;Toyota;تويوتا
volkswagen;company;de;;Volkswagen|VW^;فولكس فاغن|فولكسفاغن
pfizer;company;us;;Pfizer;فايزر
astrazeneca;company;gb;;AstraZeneca;أسترازينيكا
moderna;company;us;;Moderna;موديرنا
goldman-sachs;company;us;;Goldman Sachs;غولدمان ساكس
moodys;company;us;;Moody's;موديز|وكالة موديز
s-and-p;company;us;;S&P Global|Standard & Poor's;ستاندرد آند بورز|ستاندرد اند بورز
fitch;company;us;;Fitch|Fitch Ratings;فيتش|وكالة فيتش
malaysia-airlines;company;my;;Malaysia Airlines;الخطوط الجوية الماليزية|الماليزية للطيران
ethiopian-airlines;company;et;;Ethiopian Airlines;الخطوط الجوية الإثيوبية|الخطوط الإثيوبية
egyptair;company;eg;;EgyptAir|Egyptair;مصر للطيران
emirates-airline;company;ae;;Emirates airline;طيران الإمارات
qatar-airways;company;qa;;Qatar Airways;الخطوط الجوية القطرية|القطرية للطيران
saudia;company;sa;;Saudia|Saudi Arabian Airlines;الخطوط السعودية|الخطوط الجوية السعودية
turkish-airlines;company;tr;;Turkish Airlines;الخطوط الجوية التركية|الخطوط التركية
iraqi-airways;company;iq;;Iraqi Airways;الخطوط الجوية العراقية
mea;company;lb;;Middle East Airlines;طيران الشرق الأوسط
aeroflot;company;ru;;Aeroflot;إيروفلوت|أيروفلوت
metrojet;company;ru;;Metrojet|Kogalymavia;متروجيت|كوغاليم أفيا
lufthansa;company;de;;Lufthansa|Germanwings;لوفتهانزا|جيرمان وينغز
air-france;company;fr;;Air France;إير فرانس|الخطوط الجوية الفرنسية
british-airways;company;gb;;British Airways;الخطوط الجوية البريطانية|بريتش إيرويز
air-india;company;in;;Air India;طيران الهند|إير إنديا
pia;company;pk;;Pakistan International Airlines|PIA^;الخطوط الجوية الباكستانية
lion-air;company;id;;Lion Air;ليون إير|لايون إير
ryanair;company;ie;;Ryanair;رايان إير
deutsche-bahn;company;de;de/railway;Deutsche Bahn;دويتشه بان
sncf;company;fr;fr/railway;SNCF^;الشركة الوطنية للسكك الحديدية الفرنسية
network-rail;company;gb;gb/railway;Network Rail;نتورك ريل
amtrak;company;us;us/railway;Amtrak;أمتراك
hellenic-train;company;gr;gr/railway;Hellenic Train;هيلينك ترين
tepco;company;jp;;TEPCO^|Tepco|Tokyo Electric Power;تيبكو|طوكيو إلكتريك
pemex;company;mx;;Pemex;بيميكس
petrobras;company;br;;Petrobras;بتروبراس
vale;company;br;;Vale mining company;فالي للتعدين
botas;company;tr;;BOTAŞ|Botas;بوتاش
somo;company;iq;iq/oil-ministry;SOMO^;سومو|شركة تسويق النفط
basra-oil;company;iq;iq/oil-ministry;Basra Oil Company;شركة نفط البصرة
north-oil;company;iq;iq/oil-ministry;North Oil Company;شركة نفط الشمال
israel-electric;company;il;;Israel Electric Corporation;شركة الكهرباء الإسرائيلية
edl;company;lb;;Électricité du Liban|EDL^;كهرباء لبنان|مؤسسة كهرباء لبنان
rafael;company;il;;Rafael Advanced Defense Systems;رافائيل للصناعات الدفاعية
elbit;company;il;;Elbit Systems;إلبيت
baykar;company;tr;;Baykar;بايكار
blackwater;company;us;;Blackwater;بلاك ووتر|بلاكووتر
# Peoples and faiths
kurds;people;;;Kurds;الأكراد|الكرد|أكراد;;Kurdish|كردي
arabs;people;;;Arabs;العرب;;Arab|Arabic|عربي
yazidis;people;iq;;Yazidis|Yezidis;الإيزيديون|الإيزيديين|الأيزيديين|اليزيديين;;Yazidi|Yezidi|إيزيدي
turkmen-iraq;people;iq;;Iraqi Turkmens;التركمان;;
druze;people;;;Druze;الدروز|الموحدون الدروز;;Druze|درزي
alawites;people;sy;;Alawites|Alawis;العلويون|العلويين;;Alawite|علوي
shia;people;;;Shiites|Shi'ites|Shias|Shia Muslims|Shiite Muslims;الشيعة;;Shiite|Shia|Shi'ite|شيعي
sunni;people;;;Sunnis|Sunni Muslims;السنة?|أهل السنة;;Sunni|سني
christians;people;;;Christians;المسيحيون|المسيحيين|النصارى;;Christian|مسيحي
copts;people;eg;;Copts;الأقباط;;Coptic|قبطي
jews;people;;;Jews;اليهود;;Jewish|يهودي
muslims;people;;;Muslims;المسلمون|المسلمين;;Muslim|Islamic|مسلم|إسلامي
hazaras;people;af;;Hazaras;الهزارة;;Hazara|هزاري
pashtuns;people;;;Pashtuns;البشتون;;Pashtun|بشتوني
baloch;people;;;Baloch|Baluch|Baluchis;البلوش;;Baloch|Baluch|بلوشي
rohingya;people;mm;;Rohingya|Rohingyas;الروهينغا|الروهنغيا|الروهينجا;;Rohingya|روهينغي
uyghurs;people;cn;;Uyghurs|Uighurs;الإيغور|الأويغور;;Uyghur|Uighur|إيغوري
tamils;people;;;Tamils;التاميل;;Tamil|تاميلي
tatars;people;;;Crimean Tatars|Tatars;تتار القرم|التتار;;Tatar|تتري
chechens;people;ru;;Chechens;الشيشان?|الشيشانيون;;Chechen|شيشاني
gazans;people;ps;;Gazans;الغزيون|أهالي غزة|سكان غزة;;Gazan|غزي
tigrayans;people;et;;Tigrayans;التيغراي|التيغراويون;;Tigrayan|تيغراوي
amhara;people;et;;Amharas;الأمهرة;;Amhara|أمهري
oromo;people;et;;Oromos;الأورومو;;Oromo|أورومي
tuareg;people;;;Tuaregs|Tuareg;الطوارق;;Tuareg|طارقي
fulani;people;;;Fulani herders|Fulanis;الفولاني;;Fulani|فولاني
masalit;people;sd;;Masalit;المساليت;;Masalit|مسلاتي
roma-people;people;;;Roma people;الغجر;;Roma?|غجري
sikhs;people;in;;Sikhs;السيخ;;Sikh|سيخي
hindus;people;in;;Hindus;الهندوس;;Hindu|هندوسي
buddhists;people;;;Buddhists;البوذيون|البوذيين;;Buddhist|بوذي
scots;people;gb;;Scots|Scottish people;الاسكتلنديون;;Scottish|اسكتلندي
welsh;people;gb;;Welsh people;الويلزيون;;Welsh|ويلزي
english;people;gb;;Englishmen;الإنجليز;;English|إنجليزي
catalans;people;es;;Catalans;الكتالونيون;;Catalan|كتالوني
basques;people;es;;Basques;الباسك;;Basque|باسكي
africans;people;;;Africans;الأفارقة;;African|أفريقي|إفريقي
asians;people;;;Asians;الآسيويون;;Asian|آسيوي
europeans;people;;;Europeans;الأوروبيون|الأوروبيين
westerners;people;;;Westerners|Western countries|Western powers|the West;الغرب?|الدول الغربية;;Western|غربي
latin-americans;people;;;Latin Americans;اللاتينيون;;Latin American|لاتيني
# Persons long in office or in the news
ru/putin;person;ru;ru/presidency;Vladimir Putin|Putin;فلاديمير بوتين|بوتين
ru/lavrov;person;ru;ru/foreign-ministry;Sergei Lavrov|Sergey Lavrov|Lavrov;سيرغي لافروف|لافروف
ru/peskov;person;ru;ru/presidency;Dmitry Peskov|Peskov;دميتري بيسكوف|بيسكوف
ru/zakharova;person;ru;ru/foreign-ministry;Maria Zakharova|Zakharova;ماريا زاخاروفا|زاخاروفا
ru/prigozhin;person;ru;ru/wagner;Yevgeny Prigozhin|Prigozhin;يفغيني بريغوجين|بريغوجين
ua/zelensky;person;ua;ua/presidency;Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy;فولوديمير زيلينسكي|زيلينسكي
us/trump;person;us;us;Donald Trump|Trump;دونالد ترامب|ترامب|ترمب
us/biden;person;us;us;Joe Biden|Biden;جو بايدن|بايدن
us/obama;person;us;us;Barack Obama|Obama;باراك أوباما|أوباما
cn/xi;person;cn;cn;Xi Jinping;شي جين بينغ|شي جينبينغ
in/modi;person;in;in/premiership;Narendra Modi|Modi;ناريندرا مودي|مودي
tr/erdogan;person;tr;tr/presidency;Recep Tayyip Erdogan|Tayyip Erdogan|Erdogan|Erdoğan;رجب طيب أردوغان|أردوغان|إردوغان
fr/macron;person;fr;fr/presidency;Emmanuel Macron|Macron;إيمانويل ماكرون|ماكرون
de/merkel;person;de;de;Angela Merkel|Merkel;أنغيلا ميركل|ميركل
hu/orban;person;hu;hu;Viktor Orban|Viktor Orbán|Orban;فيكتور أوربان|أوربان
by/lukashenko;person;by;by/presidency;Alexander Lukashenko|Lukashenko;ألكسندر لوكاشينكو|لوكاشينكو
rs/vucic;person;rs;rs/presidency;Aleksandar Vucic|Vucic|Vučić;ألكسندر فوتشيتش|فوتشيتش
il/netanyahu;person;il;il/premiership;Benjamin Netanyahu|Netanyahu;بنيامين نتنياهو|نتنياهو
ps/abbas;person;ps;ps/pa;Mahmoud Abbas;محمود عباس|أبو مازن
hamas/haniyeh;person;ps;hamas;Ismail Haniyeh|Haniyeh;إسماعيل هنية|هنية
hamas/sinwar;person;ps;hamas;Yahya Sinwar|Sinwar;يحيى السنوار|السنوار
hamas/abu-obeida;person;ps;hamas/qassam;Abu Obeida|Abu Ubaida;أبو عبيدة
hezbollah/nasrallah;person;lb;hezbollah;Hassan Nasrallah|Nasrallah;حسن نصر الله|نصر الله?
lb/berri;person;lb;lb/parliament;Nabih Berri|Berri;نبيه بري
lb/aoun-michel;person;lb;lb;Michel Aoun;ميشال عون
lb/hariri;person;lb;lb/future-movement;Saad Hariri|Saad al-Hariri;سعد الحريري
lb/jumblatt;person;lb;lb/psp;Walid Jumblatt|Jumblatt;وليد جنبلاط|جنبلاط
sy/assad;person;sy;sy/regime;Bashar al-Assad|Assad|Bashar Assad;بشار الأسد
sy/sharaa;person;sy;sy;Ahmed al-Sharaa|Ahmad al-Sharaa|Abu Mohammed al-Golani|Abu Mohammad al-Jolani|al-Golani|al-Jolani;أحمد الشرع|الشرع?|أبو محمد الجولاني|الجولاني
sdf/abdi;person;sy;sdf;Mazloum Abdi|Mazlum Abdi|Mazloum Kobani;مظلوم عبدي
sohr/abdulrahman;person;sy;sohr;Rami Abdulrahman|Rami Abdel Rahman|Rami Abdel Rahmane;رامي عبد الرحمن
iq/sistani;person;iq;iq/marjaiya;Ali al-Sistani|Ali Sistani|Sistani|al-Sistani;علي السيستاني|السيستاني
iq/sadr;person;iq;iq/sadrists;Moqtada al-Sadr|Muqtada al-Sadr|al-Sadr|Sadr;مقتدى الصدر|الصدر?
iq/maliki;person;iq;iq/state-of-law;Nouri al-Maliki|Nuri al-Maliki|Maliki|al-Maliki;نوري المالكي|المالكي
iq/sudani;person;iq;iq;Mohammed Shia al-Sudani|Mohammed al-Sudani;محمد شياع السوداني
iq/barzani-masoud;person;iq;iq/kdp;Masoud Barzani|Massoud Barzani;مسعود بارزاني|مسعود البارزاني
iq/barzani-masrour;person;iq;iq/krg;Masrour Barzani;مسرور بارزاني|مسرور البارزاني
ir/khamenei;person;ir;ir;Ali Khamenei|Khamenei|Ayatollah Khamenei;علي خامنئي|خامنئي|آية الله خامنئي
ir/soleimani;person;ir;ir/quds-force;Qassem Soleimani|Qasem Soleimani|Soleimani;قاسم سليماني
isis/baghdadi;person;;isis;Abu Bakr al-Baghdadi|al-Baghdadi;أبو بكر البغدادي|البغدادي?
al-qaeda/bin-laden;person;;al-qaeda;Osama bin Laden|Osama Bin Laden|bin Laden;أسامة بن لادن|بن لادن
al-qaeda/zawahiri;person;;al-qaeda;Ayman al-Zawahiri|al-Zawahiri|Zawahiri;أيمن الظواهري|الظواهري
sa/salman;person;sa;sa/royal-court;King Salman|Salman bin Abdulaziz;الملك سلمان|سلمان بن عبد العزيز
sa/mbs;person;sa;sa/royal-court;Mohammed bin Salman|Mohammad bin Salman|MBS^;محمد بن سلمان
ae/mbz;person;ae;ae;Mohammed bin Zayed|Mohamed bin Zayed|MBZ^;محمد بن زايد
qa/tamim;person;qa;qa;Tamim bin Hamad|Sheikh Tamim|Tamim bin Hamad Al Thani;تميم بن حمد|الشيخ تميم
jo/abdullah;person;jo;jo;King Abdullah II|King Abdullah;الملك عبد الله الثاني|الملك عبدالله الثاني
eg/sisi;person;eg;eg/presidency;Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Sisi|el-Sissi;عبد الفتاح السيسي|السيسي
sd/burhan;person;sd;sd/military;Abdel Fattah al-Burhan|al-Burhan|Burhan|Abdel-Fattah Burhan;عبد الفتاح البرهان|البرهان?
sd/hemedti;person;sd;sd/rsf;Mohamed Hamdan Dagalo|Hemedti|Hemeti|Mohamed Hamdan Daglo;محمد حمدان دقلو|حميدتي|دقلو
sd/bashir;person;sd;sd;Omar al-Bashir|Omar Bashir;عمر البشير
ly/haftar;person;ly;ly/lna;Khalifa Haftar|Khalifa Hifter|Haftar|Hifter;خليفة حفتر|حفتر
ly/dbeibah;person;ly;ly/gnu;Abdul Hamid Dbeibah|Abdulhamid Dbeibah|Dbeibah;عبد الحميد الدبيبة|الدبيبة
ly/gaddafi;person;ly;ly;Muammar Gaddafi|Moammar Gadhafi|Gaddafi|Gadhafi;معمر القذافي|القذافي
tn/saied;person;tn;tn/presidency;Kais Saied;قيس سعيد
dz/tebboune;person;dz;dz/presidency;Abdelmadjid Tebboune|Tebboune;عبد المجيد تبون|تبون
ye/houthi-leader;person;ye;houthis;Abdul-Malik al-Houthi|Abdulmalik al-Houthi;عبد الملك الحوثي|عبدالملك الحوثي
ye/saree;person;ye;houthis/military;Yahya Saree|Yahya Sarea|Yahya Saria;يحيى سريع
ye/alimi;person;ye;ye/plc;Rashad al-Alimi;رشاد العليمي
ye/saleh;person;ye;ye;Ali Abdullah Saleh;علي عبد الله صالح|علي عبدالله صالح
et/abiy;person;et;et/premiership;Abiy Ahmed;آبي أحمد|أبي أحمد
rw/kagame;person;rw;rw/presidency;Paul Kagame|Kagame;بول كاغامي|كاغامي
kp/kim;person;kp;kp;Kim Jong Un|Kim Jong-un;كيم جونغ أون|كيم جونغ أون
ve/maduro;person;ve;ve;Nicolas Maduro|Nicolás Maduro|Maduro;نيكولاس مادورو|مادورو
br/lula;person;br;br;Lula da Silva|Luiz Inacio Lula da Silva|Lula;لولا دا سيلفا
cu/castro;person;cu;cu;Fidel Castro|Raul Castro;فيدل كاسترو|راؤول كاسترو
un/guterres;person;;un/secretary-general;Antonio Guterres|António Guterres|Guterres;أنطونيو غوتيريش|غوتيريش|جوتيريش
un/grossi;person;;un/iaea;Rafael Grossi|Grossi;رافائيل غروسي|غروسي
un/ban;person;;un;Ban Ki-moon;بان كي مون
un/annan;person;;un;Kofi Annan;كوفي عنان|كوفي أنان
un/tedros;person;;un/who;Tedros Adhanom Ghebreyesus|Tedros;تيدروس أدهانوم|تيدروس
un/pedersen;person;;un;Geir Pedersen;غير بيدرسون|غير بيدرسن
un/grundberg;person;;un;Hans Grundberg;هانس غروندبرغ
nato/stoltenberg;person;;nato;Jens Stoltenberg|Stoltenberg;ينس ستولتنبرغ|ستولتنبرغ
nato/rutte;person;;nato;Mark Rutte|Rutte;مارك روته|روته
eu/von-der-leyen;person;;eu/commission;Ursula von der Leyen|von der Leyen;أورسولا فون دير لاين|فون دير لاين
eu/borrell;person;;eu;Josep Borrell|Borrell;جوزيب بوريل|بوريل
va/pope;person;va;va;Pope Francis|Pope Leo|Pope Benedict|the Pope;البابا فرنسيس|البابا فرانسيس|بابا الفاتيكان|البابا ليو
musk;person;us;;Elon Musk|Musk;إيلون ماسك|ماسك
assange;person;;;Julian Assange|Assange;جوليان أسانج|أسانج
navalny;person;ru;;Alexei Navalny|Navalny;أليكسي نافالني|نافالني
gulen;person;tr;;Fethullah Gulen|Fethullah Gülen|Gulen movement;فتح الله غولن|غولن
ocalan;person;tr;pkk;Abdullah Ocalan|Abdullah Öcalan|Ocalan;عبد الله أوجلان|أوجلان
imran-khan;person;pk;pk/pti;Imran Khan;عمران خان
aung-san-suu-kyi;person;mm;;Aung San Suu Kyi|Suu Kyi;أونغ سان سو تشي
`;
