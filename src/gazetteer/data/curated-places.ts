/**
 * Places that make news and that GeoNames' list of settlements lacks, by hand: informal regions, small places, bases,
 * airports, ports, crossings, waters, dams, plants, quarters: `path;type;lat;lon;English;Arabic;further containers`. A
 * path that starts with `+` only adds names to a place of another table. Marks as in `actors.ts`. Long because it is data.
 */
export const CURATED_PLACES = `
# Regions without a border of their own
iq/kurdistan;region;36.2;44.2;Kurdistan Region|Iraqi Kurdistan|Kurdistan|Kurdistan region of Iraq|northern Iraq's Kurdistan region;إقليم كردستان|كردستان العراق|كردستان|إقليم كوردستان|كوردستان
iq/disputed-territories;region;;;disputed territories?;المناطق المتنازع عليها
iq/nineveh-plain;region;36.5;43.3;Nineveh Plains|Nineveh Plain;سهل نينوى;iq/nineveh
iq/garmian;region;34.6;45.3;Garmian;كرميان|گرميان
iq/hamrin;natural;34.5;44.7;Hamrin Mountains|Hamrin;جبال حمرين|حمرين|سلسلة جبال حمرين
iq/qandil;natural;36.5;45.0;Qandil Mountains|Qandil;جبال قنديل|قنديل?;iq/kurdistan
iq/makhmour-mountains;natural;35.7;43.6;Qarachogh Mountains|Mount Qarachogh;جبال قره جوغ|قره جوخ|جبل قره جوغ
iq/nineveh/sinjar-mountain;natural;36.4;41.8;Mount Sinjar|Sinjar Mountain|Sinjar mountains;جبل سنجار
iq/anbar-desert;natural;33.0;40.5;Anbar desert|Anbar's desert;صحراء الأنبار|بادية الأنبار;iq/anbar
iq/southern-marshes;natural;31.0;47.0;Mesopotamian Marshes|Iraqi marshes;أهوار العراق|الأهوار
iq/baghdad-belt;region;;;Baghdad belts|Baghdad Belt;حزام بغداد
+iq/arbil;;;;Erbil;أربيل|اربيل
+iq/dohuk;;;;Duhok|Dahuk;دهوك
+iq/sulaymaniyah;;;;Sulaimaniyah|Sulaimaniya|Sulaimani|Slemani|Sulaymaniyah;السليمانية
+iq/babil;;;;Babylon|Babel|Hilla province;بابل
+iq/dhi-qar;;;;Thi Qar|Dhi Qar;ذي قار
+iq/saladin;;;;Salahuddin|Salah al-Din|Salaheddin|Salahaddin|Salah ad-Din;صلاح الدين?
+iq/qadisiyyah;;;;Diwaniyah province|Diwaniya|al-Qadisiyah;القادسية?|الديوانية
+iq/nineveh;;;;Ninewa|Ninawa|Nineva;نينوى
+iq/anbar;;;;Al-Anbar|Anbar;الأنبار
+iq/muthanna;;;;Muthanna|Al-Muthanna;المثنى
+iq/maysan;;;;Missan|Misan|Maysan;ميسان
+iq/nineveh/tall-afar;;;;Tal Afar|Tel Afar|Telafar;تلعفر|تل عفر
iq/nineveh/zummar;town;36.65;42.6;Zummar|Zumar;زمار
iq/nineveh/rabia;town;36.8;42.1;Rabia|Rabiah|Rabi'a;ربيعة?
+iq/arbil/mexmur;;;;Makhmour|Makhmur;مخمور?
+iq/nineveh/baaj;;;;Baaj|Ba'aj|al-Baaj;البعاج
iq/nineveh/bashiqa;town;36.45;43.35;Bashiqa|Bashiqah;بعشيقة
+iq/nineveh/hamdaniya;;;;Qaraqosh|Bakhdida|Hamdaniya|Al-Hamdaniya;قرقوش|بغديدا|قضاء الحمدانية
iq/nineveh/kocho;village;36.1;41.75;Kocho|Kojo;كوجو
iq/nineveh/badush;town;36.42;42.97;Badush;بادوش
iq/nineveh/hammam-al-alil;town;36.16;43.26;Hammam al-Alil;حمام العليل
+iq/nineveh/qayyarah;;;;Qayyarah|Qayyara;القيارة
+iq/nineveh/shaykhan;;;;Shekhan|Sheikhan;شيخان|الشيخان?
iq/nineveh/ayadiya;village;36.47;42.4;Ayadiya|Al-Ayadiyah;العياضية
+iq/dohuk/amadiyah;;;;Amadiya|Amedi|Amedy;العمادية
+iq/dohuk/batifa;;;;Batifa;باطوفة
+iq/dohuk/bamarni;;;;Bamerni|Bamarni;بامرني
+iq/dohuk/kani-masi;;;;Kani Masi;كاني ماسي
+iq/arbil/xebat;;;;Khabat;خبات
iq/arbil/sidakan;town;36.8;44.67;Sidakan;سيدكان
iq/arbil/pirmam;town;36.38;44.2;Pirmam|Masif Salahaddin;بيرمام|مصيف صلاح الدين
+iq/sulaymaniyah/baynjiwayn;;;;Penjwen|Penjwin;بنجوين
iq/sulaymaniyah/khor-mor;facility;35.0;44.95;Khor Mor|Kor Mor|Khor Mor gas field|Kormor;كورمور|خور مور|حقل كورمور|حقل كورمور الغازي|حقل خور مور
+iq/kirkuk/hawijah;;;;Hawija|Hawijah;الحويجة
+iq/kirkuk/daquq;;;;Daquq|Daquq district;داقوق
+iq/kirkuk/dibis;;;;Dibis|Dibs;الدبس?
iq/saladin/amerli;town;34.73;44.58;Amerli|Amirli;آمرلي
iq/saladin/ishaqi;town;33.93;44.12;Ishaqi|Al-Ishaqi;الإسحاقي
iq/saladin/mutaibija;village;34.3;44.3;Mutaibija|Mutibija;مطيبيجة
iq/diyala/jalawla;town;34.27;45.17;Jalawla|Jalula;جلولاء
iq/diyala/saadiya;town;34.19;45.12;Saadiya|Sadiyah;السعدية
+iq/diyala/miqdadiyah;;;;Muqdadiya|Muqdadiyah|Miqdadiyah;المقدادية
iq/diyala/waqf;village;33.9;44.7;Waqf basin;حوض الوقف
+iq/anbar/rutbah;;;;Rutba|Rutbah|Ar-Rutba;الرطبة
+iq/anbar/qaim;;;;al-Qaim|Al-Qa'im|Qaim|al-Qaem;القائم?|قضاء القائم
iq/anbar/akashat;village;33.7;40.0;Akashat;عكاشات
iq/anbar/nukhayb;town;32.04;42.25;Nukhayb|Nukhaib;النخيب
iq/anbar/baghdadi;town;33.85;42.53;al-Baghdadi town;ناحية البغدادي|البغدادي?
iq/anbar/karma;town;33.4;43.9;Karma|Karmah|Garma;الكرمة?
iq/anbar/amiriyat-al-fallujah;town;33.2;43.9;Amiriyat al-Fallujah|Amiriyat Fallujah;عامرية الفلوجة
iq/babil/jurf-al-sakhar;town;32.87;44.22;Jurf al-Sakhar|Jurf al-Sakhr|Jurf al-Nasr;جرف الصخر|جرف النصر
iq/babil/iskandariya;town;32.9;44.35;Iskandariya|Iskandariyah;الإسكندرية?|ناحية الإسكندرية
iq/baghdad/taji;town;33.52;44.26;Taji|al-Taji;التاجي
iq/baghdad/abu-ghraib;town;33.29;44.07;Abu Ghraib;أبو غريب
+iq/baghdad/tarmiyah;;;;Tarmiyah|Tarmiya;الطارمية
iq/baghdad/madain;town;33.1;44.58;Madain|al-Madain|Salman Pak;المدائن|سلمان باك
iq/baghdad/green-zone;neighbourhood;33.31;44.39;Green Zone|International Zone;المنطقة الخضراء
iq/baghdad/sadr-city;neighbourhood;33.39;44.46;Sadr City;مدينة الصدر
iq/baghdad/karrada;neighbourhood;33.3;44.42;Karrada|Karada;الكرادة
iq/baghdad/kadhimiya;neighbourhood;33.38;44.34;Kadhimiya|Kadhimiyah|Kadhmiya;الكاظمية
iq/baghdad/adhamiya;neighbourhood;33.37;44.37;Adhamiya|Adhamiyah|Azamiyah;الأعظمية
iq/baghdad/jadriya;neighbourhood;33.28;44.38;Jadriya|Jadiriyah;الجادرية
iq/baghdad/mansour;neighbourhood;33.31;44.35;Mansour district;حي المنصور
iq/baghdad/tahrir-square;neighbourhood;33.33;44.41;Tahrir Square in Baghdad;ساحة التحرير في بغداد
iq/baghdad/airport;airport;33.26;44.23;Baghdad International Airport|Baghdad airport|Baghdad's airport;مطار بغداد الدولي|مطار بغداد
iq/baghdad/victory-base;base;33.27;44.25;Camp Victory|Victory Base|Baghdad Diplomatic Support Center;قاعدة فيكتوريا|معسكر فيكتوريا|قاعدة النصر
iq/baghdad/taji-base;base;33.53;44.26;Camp Taji|Taji base|Taji military base;قاعدة التاجي|معسكر التاجي
iq/baghdad/saqr-base;base;33.23;44.4;Camp Saqr|Falcon base|Saqr base;معسكر الصقر
iq/saladin/balad-base;base;33.94;44.36;Balad Air Base|Balad base|Balad airbase|Joint Base Balad;قاعدة بلد الجوية|قاعدة بلد
iq/saladin/speicher;base;34.67;43.54;Camp Speicher|Speicher base|Speicher;قاعدة سبايكر|سبايكر|معسكر سبايكر
iq/anbar/ain-al-asad;base;33.79;42.44;Ain al-Asad|Ain al-Asad base|Al Asad Air Base|al-Asad airbase|Ain al-Assad|al-Asad air base|Ayn al Asad;عين الأسد|قاعدة عين الأسد|قاعدة عين الأسد الجوية
iq/anbar/habbaniyah-base;base;33.37;43.57;Habbaniyah base|Taqaddum Air Base|al-Taqaddum;قاعدة الحبانية|قاعدة التقدم|معسكر الحبانية
iq/babil/kalsu;base;32.79;44.37;Kalsu|Kalsu base|Camp Kalsu|Kalsu military base|FOB Kalsu;قاعدة كالسو|كالسو|معسكر كالسو|قاعدة كالسو العسكرية
iq/kirkuk/k1;base;35.5;44.3;K-1 Air Base|K1 base|K-1 base;قاعدة كي وان|قاعدة K1|معسكر كي وان
iq/nineveh/qayyarah-base;base;35.77;43.13;Qayyarah Air Base|Q-West|Qayyarah base;قاعدة القيارة|قاعدة القيارة الجوية
iq/nineveh/bashiqa-base;base;36.47;43.4;Bashiqa base|Zilkan base|Bashiqa camp;قاعدة زيلكان|معسكر زيلكان|معسكر بعشيقة
iq/arbil/harir-base;base;36.53;44.35;Harir base|Harir Air Base|Harir airbase;قاعدة حرير|قاعدة حرير الجوية|قاعدة الحرير
iq/arbil/erbil-airport;airport;36.24;43.96;Erbil International Airport|Erbil airport|Erbil Air Base;مطار أربيل الدولي|مطار أربيل
iq/sulaymaniyah/airport;airport;35.56;45.32;Sulaymaniyah airport|Sulaimaniyah International Airport;مطار السليمانية الدولي|مطار السليمانية
iq/kirkuk/airport;airport;35.47;44.35;Kirkuk airport;مطار كركوك
iq/basra/airport;airport;30.55;47.66;Basra airport|Basra International Airport;مطار البصرة الدولي|مطار البصرة
iq/najaf/airport;airport;31.99;44.4;Najaf airport|Najaf International Airport;مطار النجف
iq/dhi-qar/imam-ali-base;base;30.94;46.09;Imam Ali Air Base|Tallil Air Base;قاعدة الإمام علي
iq/basra/umm-qasr-port;port;30.03;47.95;Umm Qasr port|port of Umm Qasr;ميناء أم قصر
iq/basra/faw-port;port;29.85;48.47;Grand Faw Port|al-Faw port;ميناء الفاو|ميناء الفاو الكبير
iq/basra/basra-oil-terminal;facility;29.68;48.82;Basra Oil Terminal|Khor al-Amaya;ميناء البصرة النفطي|خور العمية
iq/basra/rumaila;facility;30.15;47.4;Rumaila|Rumaila oilfield|Rumaila oil field;حقل الرميلة|الرميلة
iq/basra/majnoon;facility;31.08;47.6;Majnoon oilfield|Majnoon field;حقل مجنون
iq/basra/west-qurna;facility;30.8;47.3;West Qurna|West Qurna oilfield;حقل غرب القرنة|غرب القرنة
iq/saladin/baiji-refinery;facility;35.0;43.5;Baiji refinery|Baiji oil refinery;مصفاة بيجي|مصفى بيجي
iq/nineveh/mosul-dam;facility;36.63;42.82;Mosul Dam;سد الموصل
iq/anbar/haditha-dam;facility;34.2;42.36;Haditha Dam;سد حديثة
iq/sulaymaniyah/dukan-dam;facility;35.95;44.95;Dukan Dam;سد دوكان
iq/diyala/hamrin-dam;facility;34.11;44.97;Hamrin Dam;سد حمرين
iq/anbar/trebil;facility;32.8;39.0;Trebil crossing|Trebil|Turaibil;منفذ طريبيل|طريبيل
iq/anbar/waleed;facility;33.4;38.9;al-Waleed crossing;منفذ الوليد|معبر الوليد
iq/anbar/qaim-crossing;facility;34.39;40.99;Qaim crossing|al-Qaim border crossing;معبر القائم|منفذ القائم
iq/anbar/arar;facility;31.3;42.0;Arar crossing;منفذ عرعر
iq/dohuk/ibrahim-khalil;facility;37.14;42.56;Ibrahim Khalil crossing|Ibrahim Khalil;إبراهيم الخليل|معبر إبراهيم الخليل|منفذ إبراهيم الخليل
iq/dohuk/fishkhabur;facility;37.07;42.38;Faysh Khabur|Fishkhabur|Semalka crossing|Semalka;فيشخابور|معبر سيمالكا|سيمالكا;sy/hasakah
iq/diyala/munthiriya;facility;34.35;45.5;Munthiriya crossing|Mundhiriya;منفذ المنذرية|المنذرية
iq/basra/shalamcheh;facility;30.5;48.03;Shalamcheh crossing|Shalamcha;منفذ الشلامجة|الشلامجة
iq/basra/safwan-crossing;facility;30.1;47.72;Safwan crossing;منفذ سفوان
iq/wasit/zurbatiyah;facility;33.15;46.05;Zurbatiyah crossing|Zurbatiya;منفذ زرباطية|زرباطية
# Syria
sy/north-east;region;36.2;40.5;northeast Syria|north-east Syria|northeastern Syria|Rojava|north-eastern Syria;شمال شرق سوريا|شمال شرقي سوريا|روج آفا|شمال وشرق سوريا
sy/north-west;region;35.9;36.6;northwest Syria|north-west Syria|northwestern Syria;شمال غرب سوريا|شمال غربي سوريا
sy/badia;natural;34.7;38.5;Syrian desert|Badia desert|Syrian Badia;البادية السورية|بادية الشام|البادية?
sy/ghouta;region;33.5;36.45;Ghouta|Eastern Ghouta|East Ghouta|eastern Ghouta;الغوطة|الغوطة الشرقية|الغوطة الغربية;sy/rif-dimashq
sy/qalamoun;region;34.0;36.6;Qalamoun|Qalamun;القلمون|جبال القلمون;sy/rif-dimashq
sy/hauran;region;32.7;36.2;Hauran|Hawran|Horan;حوران|سهل حوران
sy/golan;region;33.0;35.8;Golan Heights|Golan|Israeli-occupied Golan Heights|occupied Golan|Syrian Golan;الجولان|هضبة الجولان|مرتفعات الجولان|الجولان المحتل|الجولان السوري المحتل;sy/quneitra
sy/jabal-al-druze;region;32.7;36.6;Jabal al-Druze|Jabal Druze;جبل العرب|جبل الدروز;sy/suwayda
sy/afrin-region;region;36.5;36.9;Afrin region;منطقة عفرين;sy/aleppo
sy/ghab;region;35.5;36.4;Ghab Plain|al-Ghab;سهل الغاب;sy/hama
sy/de-escalation;region;;;de-escalation zone;منطقة خفض التصعيد;sy/north-west
sy/euphrates-shield;region;36.5;37.5;Euphrates Shield area;منطقة درع الفرات;sy/aleppo
sy/peace-spring;region;36.7;39.5;Peace Spring area;منطقة نبع السلام
+sy/raqqah;;;;Raqqa|Raqqah|Al-Raqqa;الرقة
+sy/hasakah;;;;Hasakah|Hasaka|Hassakeh|Hasakeh|al-Hasakah|Hassaka;الحسكة
+sy/deir-ez-zor;;;;Deir Ezzor|Deir al-Zor|Deir Ez Zor|Deir al-Zour;دير الزور|ديرالزور
+sy/suwayda;;;;Sweida|Suwayda|As-Suwayda|Suweida|Swaida|Sweidaa;السويداء
+sy/latakia;;;;Lattakia|Latakia;اللاذقية
+sy/daraa;;;;Deraa|Dara'a|Dar'a;درعا
+sy/idlib;;;;Idleb;إدلب|ادلب
+sy/rif-dimashq;;;;Damascus countryside|Rural Damascus|Rif Dimashq|Damascus Countryside|rural Damascus;ريف دمشق
+sy/homs;;;;Homs countryside;ريف حمص
+sy/aleppo/aleppo;;;;Halab;
+sy/hasakah/qamishli;;;;Qamishli|Qamishlo|Kamishli|al-Qamishli;القامشلي|قامشلو|القامشلو
sy/hasakah/hasakah-city;city;36.5;40.75;Hasakah city|Hasaka city;مدينة الحسكة
+sy/hasakah/tall-tamr;;;;Tal Tamr|Tel Tamer|Tal Tamer;تل تمر
+sy/hasakah/shaddadah;;;;Shaddadi|al-Shaddadi|Shadadi;الشدادي
sy/hasakah/rmeilan;town;37.0;42.0;Rmeilan|Rumaylan|Rumeilan;رميلان
+sy/hasakah/hawl;;;;al-Hol|Al Hol|al-Hawl;الهول?|بلدة الهول
sy/hasakah/al-hol-camp;facility;36.37;41.16;al-Hol camp|Al-Hol camp|Al Hol camp;مخيم الهول
sy/hasakah/roj-camp;facility;37.1;42.2;Roj camp|al-Roj camp;مخيم روج
sy/hasakah/ghuwayran;facility;36.47;40.74;Ghwayran prison|Ghuwayran prison|al-Sinaa prison;سجن غويران|سجن الصناعة|سجن الثانوية الصناعية
sy/hasakah/yaarubiyah;facility;36.81;42.07;Yaroubieh crossing|al-Yarubiyah;معبر اليعربية|اليعربية
sy/hasakah/shaddadi-base;base;36.02;40.7;Shaddadi base;قاعدة الشدادي
sy/hasakah/kharab-al-jir;base;37.02;42.1;Kharab al-Jir|Rmeilan base|Kharab al-Jir base;خراب الجير|قاعدة خراب الجير|مطار خراب الجير
sy/hasakah/tal-baydar;base;36.73;40.57;Tal Baydar base|Tal Baydar;قاعدة تل بيدر|تل بيدر
sy/hasakah/qasrak;base;36.7;40.65;Qasrak base;قاعدة قسرك|قسرك
+sy/raqqah/ayn-isa;;;;Ain Issa|Ain Isa|Ayn Issa|Ayn Isa;عين عيسى
+sy/raqqah/thawrah;;;;Tabqa|al-Tabqa|Tabqah|Al-Thawrah;الطبقة
+sy/raqqah/tall-abyad;;;;Tal Abyad|Tell Abyad|Tel Abyad|Tal Abiad;تل أبيض
sy/raqqah/tabqa-dam;facility;35.87;38.57;Tabqa Dam|Euphrates Dam;سد الفرات|سد الطبقة
sy/raqqah/division-93;base;36.4;38.9;93rd Brigade base|Ain Issa base|Brigade 93;اللواء 93|قاعدة اللواء 93
+sy/aleppo/ayn-al-arab;;;;Kobani|Kobane|Kobanî|Ain al-Arab|Ayn al-Arab;عين العرب|كوباني
sy/aleppo/khrab-ishk;village;36.56;38.35;Kharab Ashk|Lafarge base|Kharab Ishk;خراب عشك|خراب العشق
sy/aleppo/tishreen-dam;facility;36.38;38.18;Tishreen Dam|Tishrin Dam;سد تشرين
+sy/aleppo/tall-rifat;;;;Tal Rifaat|Tell Rifaat|Tel Rifat;تل رفعت
+sy/aleppo/nubl;;;;Nubl|Nubul|Nubbol;نبل?
sy/aleppo/zahraa;town;36.37;37.02;al-Zahraa town;بلدة الزهراء
sy/aleppo/sheikh-maqsoud;neighbourhood;36.24;37.15;Sheikh Maqsoud|Sheikh Maqsood;الشيخ مقصود|حي الشيخ مقصود
sy/aleppo/ashrafiyeh;neighbourhood;36.23;37.14;Ashrafiyeh neighbourhood of Aleppo;حي الأشرفية|الأشرفية
sy/aleppo/khan-tuman;town;36.12;37.05;Khan Tuman|Khan Touman;خان طومان
sy/aleppo/anadan;town;36.29;37.04;Anadan;عندان
sy/aleppo/urum-al-kubra;town;36.13;36.95;Urum al-Kubra|Orum al-Kubra;أورم الكبرى
sy/aleppo/airport;airport;36.18;37.22;Aleppo airport|Aleppo International Airport|Nairab airport;مطار حلب الدولي|مطار حلب|مطار النيرب
sy/aleppo/kuweires;base;36.19;37.58;Kuweires airbase|Kuweires;مطار كويرس|كويرس
sy/aleppo/menagh;base;36.52;37.04;Menagh airbase|Minnigh air base;مطار منغ|مطار منغ العسكري
sy/aleppo/bab-al-salama;facility;36.64;37.09;Bab al-Salama|Bab al-Salameh crossing;معبر باب السلامة|باب السلامة
sy/idlib/bab-al-hawa;facility;36.24;36.7;Bab al-Hawa|Bab al-Hawa crossing;باب الهوى|معبر باب الهوى
+sy/idlib/khan-shaykhun;;;;Khan Sheikhoun|Khan Sheikhun|Khan Shaykhoun;خان شيخون
+sy/idlib/maarrat-an-numan;;;;Maarat al-Numan|Maaret al-Numan|Maarrat al-Nu'man|Maaret al-Nouman;معرة النعمان
+sy/idlib/saraqib;;;;Saraqeb|Saraqib;سراقب
+sy/idlib/sarmin;;;;Sarmin;سرمين
+sy/idlib/jisr-ash-shughur;;;;Jisr al-Shughur|Jisr al-Shughour;جسر الشغور
+sy/idlib/ariha;;;;Ariha;أريحا|اريحا
+sy/idlib/kafranbel;;;;Kafranbel|Kafr Nabl;كفرنبل
sy/idlib/hass;village;35.6;36.62;Hass|Haas;حاس
sy/idlib/atmeh;town;36.31;36.67;Atmeh|Atma;أطمة
sy/idlib/barisha;village;36.17;36.63;Barisha;باريشا
+sy/idlib/taftanaz;;;;Taftanaz;تفتناز
sy/idlib/abu-al-duhur;base;35.73;37.1;Abu al-Duhur|Abu al-Dhuhur air base;أبو الظهور|مطار أبو الظهور
sy/hama/latamneh;town;35.32;36.62;Latamneh|al-Lataminah|Ltamenah|Latamenah;اللطامنة
+sy/hama/kafr-zayta;;;;Kafr Zita|Kafr Zeita|Kafr Zayta;كفر زيتا
+sy/hama/masyaf;;;;Masyaf|Misyaf|Masyaf research center;مصياف
sy/hama/hama-airbase;base;35.12;36.71;Hama airbase|Hama military airport;مطار حماة العسكري|مطار حماة
+sy/homs/tadmur;;;;Palmyra|Tadmur|Tadmor;تدمر
+sy/homs/qusayr;;;;Qusayr|Qusair|al-Qusayr;القصير?|مدينة القصير
sy/homs/shayrat;base;34.49;36.91;Shayrat|Shayrat air base|Shayrat airbase|Al-Shayrat;مطار الشعيرات|الشعيرات|قاعدة الشعيرات
sy/homs/t4;base;34.52;37.63;T4 airbase|T-4 airbase|Tiyas airbase|T4 base|Tiyas Military Airbase;مطار التيفور|التيفور|مطار تي فور|قاعدة تي فور
sy/homs/tanf;base;33.5;38.66;al-Tanf|Al-Tanf|Tanf|al-Tanf garrison|Tanf base|al-Tanf base;التنف|قاعدة التنف|قاعدة التنف العسكرية
+sy/homs/sukhnah;;;;al-Sukhna|Sukhna|Al-Sukhnah;السخنة
+sy/deir-ez-zor/albu-kamal;;;;Abu Kamal|Albu Kamal|Al-Bukamal|Boukamal|Deir Ezzor's Albukamal|al-Bukamal;البوكمال|أبو كمال
+sy/deir-ez-zor/mayadin;;;;Mayadin|al-Mayadin|Al-Mayadeen town;الميادين|مدينة الميادين
sy/deir-ez-zor/baghuz;village;34.45;40.97;Baghuz|Baghouz;الباغوز
+sy/deir-ez-zor/hajin;;;;Hajin;هجين?
sy/deir-ez-zor/omar-field;facility;35.08;40.53;al-Omar oil field|Al-Omar oilfield|Omar oil field;حقل العمر|حقل العمر النفطي|قاعدة حقل العمر
sy/deir-ez-zor/conoco;facility;35.36;40.28;Conoco gas field|Conoco|Conoco field;حقل كونيكو|كونيكو|حقل كونوكو|قاعدة كونيكو
sy/deir-ez-zor/airport;base;35.29;40.18;Deir Ezzor airport|Deir ez-Zor air base;مطار دير الزور|مطار دير الزور العسكري
sy/deir-ez-zor/kibar;facility;35.71;39.83;al-Kibar|Al Kibar reactor;موقع الكبر|مفاعل الكبر
sy/latakia/hmeimim;base;35.4;35.95;Hmeimim|Khmeimim|Hmeimim air base|Hmeymim|Hmeimim base|Hemeimeem;حميميم|قاعدة حميميم|قاعدة حميميم الجوية
sy/latakia/port;port;35.52;35.77;Latakia port|port of Latakia;ميناء اللاذقية|مرفأ اللاذقية
sy/tartus/naval-base;base;34.91;35.87;Tartus naval base|Tartous naval base|Tartus naval facility;قاعدة طرطوس|قاعدة طرطوس البحرية
+sy/tartus;;;;Tartous|Tartus;طرطوس
sy/damascus/mezzeh;neighbourhood;33.5;36.24;Mezzeh|Mezze|Mazzeh;المزة|حي المزة
sy/damascus/mezzeh-airbase;base;33.48;36.22;Mezzeh military airport|Mezzeh airbase|Mezzeh air base;مطار المزة|مطار المزة العسكري
sy/damascus/kafr-sousa;neighbourhood;33.5;36.27;Kafr Sousa|Kafr Sousseh;كفرسوسة|كفر سوسة
sy/damascus/umayyad-square;neighbourhood;33.51;36.28;Umayyad Square;ساحة الأمويين
sy/damascus/barzeh;neighbourhood;33.55;36.31;Barzeh|Barzah;برزة
sy/damascus/jobar;neighbourhood;33.53;36.34;Jobar;جوبر
sy/damascus/yarmouk;neighbourhood;33.47;36.3;Yarmouk|Yarmouk camp|Yarmouk refugee camp;مخيم اليرموك|اليرموك
sy/damascus/mount-qasioun;natural;33.54;36.28;Mount Qasioun|Mount Qasyoun;جبل قاسيون
sy/damascus/bab-touma;neighbourhood;33.51;36.32;Bab Touma;باب توما
sy/rif-dimashq/damascus-airport;airport;33.41;36.52;Damascus International Airport|Damascus airport;مطار دمشق الدولي|مطار دمشق
+sy/rif-dimashq/duma;;;;Douma;دوما
sy/rif-dimashq/sayyida-zaynab;town;33.44;36.34;Sayyida Zeinab|Sayyidah Zaynab|Sayeda Zeinab;السيدة زينب
sy/rif-dimashq/jamraya;facility;33.55;36.23;Jamraya|Jamraya research centre;جمرايا|مركز البحوث العلمية في جمرايا
sy/rif-dimashq/sednaya;facility;33.66;36.33;Sednaya prison|Saydnaya prison|Saidnaya prison|Sednaya;سجن صيدنايا|صيدنايا
+sy/rif-dimashq/jaramana;;;;Jaramana;جرمانا
+sy/rif-dimashq/kiswah;;;;Kiswah|al-Kiswah;الكسوة?
sy/rif-dimashq/beit-jinn;village;33.31;35.89;Beit Jinn|Beit Jin;بيت جن
+sy/quneitra/khan-arnabah;;;;Khan Arnabeh;خان أرنبة
sy/quneitra/hermon;natural;33.42;35.86;Mount Hermon|Jabal al-Sheikh;جبل الشيخ|حرمون;lb/nabatieh
sy/rif-dimashq/bloudan-nasib;facility;32.55;36.18;Nasib crossing|Nassib crossing;معبر نصيب;sy/daraa
sy/rif-dimashq/jdeidet-yabous;facility;33.68;35.99;Jdeidet Yabous|Masnaa crossing;جديدة يابوس|معبر المصنع|معبر جديدة يابوس
# Lebanon
lb/south;region;33.3;35.4;southern Lebanon|south Lebanon|South Lebanon;جنوب لبنان|الجنوب اللبناني
lb/north-border;region;;;Lebanese-Syrian border;الحدود اللبنانية السورية
+lb/south-governorate;;;;South Lebanon Governorate;محافظة الجنوب
+lb/north-governorate;;;;North Lebanon;محافظة الشمال|شمال لبنان
+lb/aakkar;;;;Akkar;عكار
+lb/baalbek-hermel;;;;Baalbek-Hermel;بعلبك الهرمل|محافظة بعلبك الهرمل
+lb/beqaa;;;;Bekaa|Bekaa Valley|Beqaa Valley|the Bekaa;البقاع|سهل البقاع|وادي البقاع
lb/mount-lebanon/dahiyeh;neighbourhood;33.85;35.51;Dahiyeh|Dahieh|Dahiya|Beirut's southern suburbs|southern suburbs of Beirut|Beirut southern suburbs;الضاحية|الضاحية الجنوبية|ضاحية بيروت الجنوبية|الضاحية الجنوبية لبيروت
lb/beirut/port;port;33.9;35.52;Beirut port|port of Beirut|Beirut's port;مرفأ بيروت|ميناء بيروت
lb/beirut/airport;airport;33.82;35.49;Beirut airport|Rafic Hariri International Airport|Beirut international airport|Beirut-Rafic Hariri International Airport;مطار بيروت|مطار رفيق الحريري|مطار رفيق الحريري الدولي
lb/beirut/karantina;neighbourhood;33.9;35.54;Karantina|Quarantina;الكرنتينا
lb/beirut/gemmayzeh;neighbourhood;33.89;35.52;Gemmayzeh|Gemmayze;الجميزة
lb/beirut/mar-mikhael;neighbourhood;33.9;35.53;Mar Mikhael|Mar Mikhail;مار مخايل
lb/beirut/ashrafieh;neighbourhood;33.89;35.52;Achrafieh|Ashrafieh|Ashrafiyeh;الأشرفية
lb/beirut/tayouneh;neighbourhood;33.87;35.51;Tayouneh;الطيونة
lb/beirut/bachoura;neighbourhood;33.89;35.5;Bachoura;الباشورة
lb/mount-lebanon/haret-hreik;neighbourhood;33.85;35.51;Haret Hreik|Haret Hreyk;حارة حريك
lb/mount-lebanon/bourj-al-barajneh;neighbourhood;33.85;35.5;Bourj al-Barajneh|Burj al-Barajneh;برج البراجنة
lb/mount-lebanon/chiyah;neighbourhood;33.86;35.52;Chiyah;الشياح
lb/south-governorate/ain-al-hilweh;neighbourhood;33.54;35.38;Ain al-Hilweh|Ein el-Hilweh|Ain el-Hilweh;عين الحلوة|مخيم عين الحلوة
lb/nabatieh/khiam;town;33.33;35.61;Khiam|Khiyam|El Khiam;الخيام?|بلدة الخيام
+lb/south-governorate/en-naqoura;;;;Naqoura|Naqura;الناقورة
+lb/nabatieh/bent-jbail;;;;Bint Jbeil|Bint Jubail;بنت جبيل
+lb/nabatieh/marjayoun;;;;Marjayoun|Marjeyoun|Marjaayoun;مرجعيون
lb/nabatieh/kfar-kila;village;33.28;35.56;Kfar Kila|Kafr Kila|Kfarkela;كفركلا|كفر كلا
lb/nabatieh/aita-al-shaab;village;33.1;35.33;Aita al-Shaab|Aita ash-Shaab|Ayta ash Shab;عيتا الشعب
lb/nabatieh/maroun-al-ras;village;33.1;35.45;Maroun al-Ras|Maroun er-Ras;مارون الراس
lb/nabatieh/odaisseh;village;33.25;35.54;Odaisseh|Adaisseh|Odaysseh;العديسة
lb/nabatieh/yaroun;village;33.08;35.42;Yaroun;يارون
lb/nabatieh/houla;village;33.21;35.51;Houla;حولا
lb/nabatieh/blida;village;33.14;35.51;Blida in Lebanon;بليدا
lb/nabatieh/meiss-al-jabal;village;33.17;35.52;Meiss el-Jabal|Mays al-Jabal;ميس الجبل
lb/south-governorate/alma-al-shaab;village;33.1;35.18;Alma al-Shaab;علما الشعب
lb/south-governorate/dhaira;village;33.1;35.2;Dhayra|Dhaira;الضهيرة
lb/south-governorate/qana;village;33.21;35.3;Qana;قانا
lb/nabatieh/shebaa-farms;region;33.29;35.7;Shebaa Farms;مزارع شبعا|شبعا
lb/baalbek-hermel/arsal;town;34.18;36.42;Arsal|Aarsal;عرسال
lb/south-governorate/aaqbiyeh;village;33.47;35.35;al-Aqbiya|Aaqbiyeh|Al-Aqbieh;العاقبية
lb/mount-lebanon/jieh;town;33.65;35.42;Jiyeh|Jieh;الجية
lb/aakkar/tleil;village;34.58;36.05;Tleil|al-Tleil;التليل
# Palestine and Israel
+ps/gaza-strip;;;;Gaza Strip|Gaza|the Gaza Strip;قطاع غزة|غزة|القطاع?
+ps/west-bank;;;;West Bank|the West Bank|occupied West Bank|the occupied West Bank;الضفة الغربية|الضفة|الضفة الغربية المحتلة|الضفة المحتلة
ps/gaza-strip/north;region;31.54;34.51;northern Gaza|north Gaza|North Gaza;شمال غزة|شمال قطاع غزة|شمالي قطاع غزة
ps/gaza-strip/south;region;31.31;34.29;southern Gaza|south Gaza;جنوب غزة|جنوب قطاع غزة|جنوبي قطاع غزة
ps/gaza-strip/jabalia-camp;neighbourhood;31.54;34.5;Jabalia camp|Jabaliya camp|Jabalia refugee camp|Jabaliya refugee camp;مخيم جباليا
+ps/gaza-strip/nusayrat;;;;Nuseirat|Nuseirat camp|Nuseirat refugee camp|Nusseirat;النصيرات|مخيم النصيرات
+ps/gaza-strip/burayj;;;;Bureij|al-Bureij|Bureij camp;البريج|مخيم البريج
ps/gaza-strip/maghazi;neighbourhood;31.42;34.39;Maghazi|al-Maghazi;المغازي|مخيم المغازي
ps/gaza-strip/shati;neighbourhood;31.53;34.44;Shati camp|al-Shati|Beach camp;مخيم الشاطئ
ps/gaza-strip/shujaiya;neighbourhood;31.5;34.47;Shujaiya|Shujayea|Shejaia|Shuja'iyya;الشجاعية|حي الشجاعية
ps/gaza-strip/zeitoun;neighbourhood;31.49;34.45;Zeitoun neighbourhood|Zeitoun;حي الزيتون|الزيتون?
ps/gaza-strip/rimal;neighbourhood;31.52;34.45;Rimal|al-Rimal;حي الرمال|الرمال?
ps/gaza-strip/tal-al-sultan;neighbourhood;31.3;34.24;Tal al-Sultan|Tel al-Sultan|Tal as-Sultan;تل السلطان
ps/gaza-strip/mawasi;region;31.33;34.26;al-Mawasi|Mawasi|Al-Mawasi;المواصي|مواصي خان يونس|منطقة المواصي
+ps/gaza-strip/bayt-lahya;;;;Beit Lahiya|Beit Lahia;بيت لاهيا
+ps/gaza-strip/bayt-hanun;;;;Beit Hanoun|Beit Hanun;بيت حانون
+ps/gaza-strip/dayr-al-balah;;;;Deir al-Balah|Deir el-Balah|Deir al Balah;دير البلح
ps/gaza-strip/netzarim;region;31.47;34.43;Netzarim corridor|Netzarim;محور نتساريم|نتساريم
ps/gaza-strip/philadelphi;region;31.28;34.25;Philadelphi corridor|Philadelphi Corridor;محور فيلادلفيا|محور صلاح الدين|فيلادلفيا
ps/gaza-strip/shifa;facility;31.52;34.44;al-Shifa hospital|Al-Shifa Hospital|Shifa hospital|al-Shifa;مستشفى الشفاء|مجمع الشفاء الطبي|مجمع الشفاء
ps/gaza-strip/ahli;facility;31.5;34.46;al-Ahli hospital|Al-Ahli Arab Hospital|al-Ahli Baptist Hospital|Al Ahli;مستشفى المعمداني|المستشفى الأهلي|مستشفى الأهلي المعمداني|المستشفى المعمداني|المستشفى الأهلي العربي|مستشفى الأهلي العربي
ps/gaza-strip/nasser-hospital;facility;31.35;34.29;Nasser hospital|Nasser Hospital;مستشفى ناصر|مجمع ناصر الطبي
ps/gaza-strip/kamal-adwan;facility;31.55;34.5;Kamal Adwan hospital|Kamal Adwan Hospital;مستشفى كمال عدوان
ps/gaza-strip/indonesian-hospital;facility;31.54;34.51;Indonesian Hospital;المستشفى الإندونيسي
ps/gaza-strip/al-quds-hospital;facility;31.51;34.43;al-Quds hospital;مستشفى القدس
ps/gaza-strip/european-hospital;facility;31.32;34.32;European Hospital|European Gaza Hospital;المستشفى الأوروبي|مستشفى غزة الأوروبي
ps/gaza-strip/al-aqsa-hospital;facility;31.42;34.35;Al-Aqsa Martyrs Hospital|al-Aqsa hospital|Al-Aqsa Martyrs' Hospital;مستشفى شهداء الأقصى
ps/gaza-strip/kerem-shalom;facility;31.23;34.28;Kerem Shalom|Kerem Shalom crossing|Karem Abu Salem;كرم أبو سالم|معبر كرم أبو سالم
ps/gaza-strip/rafah-crossing;facility;31.25;34.26;Rafah crossing|Rafah border crossing;معبر رفح
ps/gaza-strip/erez;facility;31.56;34.55;Erez crossing|Erez|Beit Hanoun crossing;معبر إيرز|معبر بيت حانون|إيرز
ps/gaza-strip/kuwait-roundabout;neighbourhood;31.49;34.46;Kuwait roundabout|Kuwaiti roundabout;دوار الكويت|دوار الكويتي
ps/gaza-strip/nabulsi;neighbourhood;31.5;34.42;Nabulsi roundabout;دوار النابلسي
ps/west-bank/jenin-camp;neighbourhood;32.46;35.29;Jenin camp|Jenin refugee camp;مخيم جنين
+ps/west-bank/balatah;;;;Balata|Balata camp;مخيم بلاطة|بلاطة
+ps/west-bank/tulkarm;;;;Tulkarm|Tulkarem;طولكرم
ps/west-bank/nur-shams;neighbourhood;32.32;35.06;Nur Shams|Nur Shams camp;نور شمس|مخيم نور شمس
+ps/west-bank/huwwarah;;;;Huwara|Hawara;حوارة
ps/west-bank/masafer-yatta;region;31.38;35.1;Masafer Yatta;مسافر يطا
ps/west-bank/area-c;region;;;Area C;المنطقة ج|المنطقة (ج)
ps/west-bank/allenby;facility;31.87;35.54;Allenby crossing|King Hussein Bridge|Allenby Bridge;معبر الكرامة|جسر الملك حسين
ps/west-bank/qalandiya-facility;facility;31.86;35.23;Qalandiya checkpoint|Qalandia;حاجز قلنديا|قلنديا
+ps/west-bank/east-jerusalem;;;;East Jerusalem|east Jerusalem|occupied East Jerusalem;القدس الشرقية|القدس المحتلة|القدس الشرقية المحتلة
ps/west-bank/sheikh-jarrah;neighbourhood;31.79;35.23;Sheikh Jarrah;الشيخ جراح|حي الشيخ جراح
ps/west-bank/al-aqsa;facility;31.78;35.24;al-Aqsa mosque|Al-Aqsa Mosque|Al-Aqsa|Temple Mount|al-Aqsa compound|Haram al-Sharif|Al-Aqsa mosque compound;المسجد الأقصى|الأقصى|الحرم القدسي|الحرم القدسي الشريف
+il/jerusalem;;;;;القدس
il/northern;region;32.9;35.4;northern Israel|north Israel|Galilee|Upper Galilee|Western Galilee;شمال إسرائيل|الجليل|الجليل الأعلى|شمالي إسرائيل
il/southern;region;31.0;34.8;southern Israel|Negev|Gaza envelope;جنوب إسرائيل|النقب|غلاف غزة|جنوبي إسرائيل
+il/northern-district/qiryat-shmona;;;;Kiryat Shmona;كريات شمونة
+il/northern-district/metulla;;;;Metula;المطلة|مستوطنة المطلة
+il/northern-district/majdal-shams;;;;Majdal Shams;مجدل شمس
il/southern-district/dimona-reactor;facility;31.0;35.15;Dimona reactor|Negev Nuclear Research Center|Dimona nuclear plant;مفاعل ديمونا|ديمونة
il/southern-district/nevatim-base;base;31.21;35.01;Nevatim|Nevatim airbase|Nevatim air base;نيفاتيم|قاعدة نيفاتيم|نفاتيم
il/southern-district/reim;village;31.39;34.46;Re'im|Reim|Nova festival;رعيم
+il/southern-district/beeri;;;;Be'eri|Beeri;بئيري
+il/southern-district/kfar-azza;;;;Kfar Aza;كفار عزة
il/southern-district/nir-oz;village;31.31;34.4;Nir Oz;نير عوز
+il/southern-district/sderot;;;;Sderot;سديروت
il/central-district/ben-gurion;airport;32.01;34.89;Ben Gurion Airport|Ben Gurion|Ben-Gurion Airport|Ben Gurion International Airport;مطار بن غوريون|بن غوريون|مطار اللد
il/haifa/port;port;32.82;35.0;Haifa port|port of Haifa;ميناء حيفا
il/southern-district/eilat-port;port;29.53;34.94;Eilat port|port of Eilat;ميناء إيلات|إيلات
il/southern-district/ashdod-port;port;31.83;34.64;Ashdod port|port of Ashdod;ميناء أسدود|أسدود
il/northern-district/mount-meron;base;33.0;35.41;Mount Meron|Meron;جبل ميرون|قاعدة ميرون|ميرون
# Jordan, Egypt, Gulf, Yemen
jo/mafraq/tower-22;base;33.31;38.7;Tower 22;البرج 22|برج 22
jo/mafraq/rukban-facility;facility;33.31;38.7;Rukban camp|Rukban;مخيم الركبان|الركبان
jo/zarqa/azraq-base;base;31.83;36.79;Muwaffaq Salti Air Base|Azraq air base;قاعدة موفق السلطي|قاعدة الأزرق
jo/mafraq/zaatari;facility;32.29;36.33;Zaatari camp|Zaatari|Za'atari camp;مخيم الزعتري|الزعتري
eg/sinai;region;29.5;33.8;Sinai|Sinai Peninsula|the Sinai;سيناء|شبه جزيرة سيناء
+eg/north-sinai;;;;North Sinai|northern Sinai;شمال سيناء
+eg/south-sinai;;;;South Sinai|southern Sinai;جنوب سيناء
eg/upper-egypt;region;26.5;32.0;Upper Egypt;صعيد مصر|الصعيد
eg/nile-delta;region;30.9;31.1;Nile Delta;دلتا النيل|الدلتا
eg/suez-canal;water;30.6;32.33;Suez Canal;قناة السويس
+eg/north-sinai/shaykh-zuwayd;;;;Sheikh Zuweid|Sheikh Zuwayed;الشيخ زويد
+eg/north-sinai/bir-al-abd;;;;Bir al-Abed|Bir al-Abd;بئر العبد
eg/north-sinai/rawda;village;31.04;33.34;al-Rawda|Rawda mosque;الروضة?|مسجد الروضة|قرية الروضة
eg/south-sinai/nasama;natural;29.9;33.9;Hassana|al-Hasana;الحسنة?
eg/south-sinai/saint-catherine-facility;facility;28.56;33.98;Saint Catherine's Monastery;دير سانت كاترين|سانت كاترين
eg/cairo/tahrir-square;neighbourhood;30.04;31.24;Tahrir Square;ميدان التحرير
eg/cairo/airport;airport;30.11;31.4;Cairo airport|Cairo International Airport;مطار القاهرة|مطار القاهرة الدولي
eg/cairo/ramses;facility;30.06;31.25;Ramses station|Ramses railway station;محطة رمسيس|محطة مصر
eg/giza/imbaba;neighbourhood;30.08;31.21;Imbaba;إمبابة
eg/red-sea-governorate/halayeb;region;22.2;36.4;Halayeb Triangle|Halaib Triangle;مثلث حلايب|حلايب|حلايب وشلاتين
+ye/sanaa;;;;Sanaa|Sana'a;صنعاء
+ye/hudaydah;;;;Hodeidah|Hodeida|Hudaydah|Al Hudaydah;الحديدة
+ye/marib;;;;Marib|Ma'rib;مأرب
+ye/adan;;;;Aden;عدن
+ye/taizz;;;;Taiz|Taizz|Ta'izz;تعز
+ye/saada;;;;Saada|Sa'ada|Sadah|Sa'dah;صعدة
+ye/dali;;;;Dhale|al-Dhale|Dali|Ad Dali;الضالع
+ye/bayda;;;;Bayda|al-Bayda|Al Bayda;البيضاء?|محافظة البيضاء
+ye/ibb;;;;Ibb;إب?|محافظة إب
+ye/jawf;;;;al-Jawf|Jawf;الجوف?|محافظة الجوف
+ye/amran;;;;Amran;عمران?|محافظة عمران
+ye/soqatra;;;;Socotra|Soqotra;سقطرى|أرخبيل سقطرى
+ye/mahrah;;;;Mahra|al-Mahra;المهرة
ye/hudaydah/port;port;14.84;42.93;Hodeidah port|port of Hodeidah|Hodeida port;ميناء الحديدة
ye/hudaydah/ras-isa;port;15.12;42.6;Ras Isa|Ras Issa|Ras Isa port|Ras Isa oil terminal;ميناء رأس عيسى|رأس عيسى
ye/hudaydah/salif-port;port;15.31;42.67;Salif|Saleef port|Salif port;ميناء الصليف|الصليف
ye/sanaa/airport;airport;15.48;44.22;Sanaa airport|Sanaa International Airport;مطار صنعاء|مطار صنعاء الدولي
ye/adan/airport;airport;12.83;45.03;Aden airport|Aden International Airport;مطار عدن|مطار عدن الدولي
ye/sanaa/great-hall;facility;15.32;44.2;Great Hall in Sanaa|al-Kubra hall;الصالة الكبرى|القاعة الكبرى
ye/saada/dahyan;town;17.04;43.6;Dahyan;ضحيان
+ye/saada/haydan;;;;Haydan|Haidan;حيدان
ye/taizz/mokha;city;13.32;43.25;Mokha|Mocha|al-Makha;المخا
ye/shabwah/balhaf;facility;13.97;48.18;Balhaf|Balhaf terminal;بلحاف|منشأة بلحاف
ye/hadhramaut/mukalla-airport;airport;14.66;49.37;Riyan airport|Mukalla airport;مطار الريان
ye/anad;base;13.17;44.77;al-Anad base|Al-Anad air base;قاعدة العند|العند;ye/lahij
ye/perim;natural;12.66;43.42;Perim|Mayun island;جزيرة ميون|ميون
sa/eastern-province/abqaiq-facility;facility;25.94;49.68;Abqaiq|Abqaiq plant|Abqaiq oil facility;بقيق|معمل بقيق
sa/eastern-province/khurais;facility;25.1;48.0;Khurais|Khurais oilfield;خريص|حقل خريص|هجرة خريص
sa/eastern-province/ras-tanura;port;26.64;50.16;Ras Tanura;رأس تنورة
+sa/eastern-province/qatif;;;;Qatif|al-Qatif;القطيف
sa/makkah/mina;neighbourhood;21.41;39.89;Mina;منى?|مشعر منى
sa/makkah/arafat;natural;21.35;39.98;Mount Arafat|Arafat;عرفات|صعيد عرفات|جبل عرفات
sa/makkah/muzdalifah;neighbourhood;21.39;39.93;Muzdalifah;مزدلفة
sa/makkah/jamarat;facility;21.42;39.87;Jamarat Bridge|Jamarat;جسر الجمرات|الجمرات|منشأة الجمرات
sa/makkah/grand-mosque;facility;21.42;39.83;Grand Mosque|Masjid al-Haram|Grand Mosque in Mecca;المسجد الحرام|الحرم المكي|الكعبة
sa/makkah/jeddah-port;port;21.47;39.16;Jeddah Islamic Port;ميناء جدة الإسلامي
sa/asir/abha-airport;airport;18.24;42.66;Abha airport|Abha International Airport;مطار أبها|مطار أبها الدولي
sa/qassim/prince-sultan;base;24.06;47.58;Prince Sultan Air Base;قاعدة الأمير سلطان
sa/makkah/king-abdulaziz-airport;airport;21.68;39.16;King Abdulaziz International Airport|Jeddah airport;مطار الملك عبدالعزيز الدولي|مطار جدة
sa/tabuk/neom;region;28.0;35.2;NEOM|Neom;نيوم
+ae/abu-dhabi/musaffah;;;;Musaffah|Mussafah;المصفح
ae/abu-dhabi/dhafra;base;24.25;54.55;Al Dhafra Air Base|al-Dhafra;قاعدة الظفرة
ae/dubai/airport;airport;25.25;55.36;Dubai International Airport|Dubai airport;مطار دبي|مطار دبي الدولي
ae/dubai/jebel-ali;port;25.01;55.06;Jebel Ali|Jebel Ali port;ميناء جبل علي|جبل علي
ae/fujairah/port;port;25.18;56.36;Fujairah port|port of Fujairah;ميناء الفجيرة
qa/doha/al-udeid;base;25.12;51.31;Al Udeid|Al Udeid Air Base|al-Udeid base|Al-Udeid;العديد?|قاعدة العديد|قاعدة العديد الجوية
qa/khor/ras-laffan;port;25.9;51.55;Ras Laffan;رأس لفان
kw/asimah/airport;airport;29.23;47.97;Kuwait International Airport;مطار الكويت|مطار الكويت الدولي
kw/arifjan;base;28.88;48.16;Camp Arifjan;معسكر عريفجان|عريفجان
kw/ali-al-salem;base;29.35;47.52;Ali Al Salem Air Base;قاعدة علي السالم
bh/fifth-fleet;base;26.21;50.6;Naval Support Activity Bahrain;مقر الأسطول الخامس
om/dhofar/salalah-port;port;16.95;54.0;Port of Salalah|Salalah port;ميناء صلالة
om/duqm;port;19.67;57.7;Duqm|Duqm port;الدقم|ميناء الدقم
# Iran, Turkey
+ir/fars;;;;;فارس?|محافظة فارس
+ir/golestan;;;;;محافظة غلستان|غلستان
+ir/alborz;;;;;محافظة البرز|ألبرز
+ir/khuzestan;;;;;خوزستان|الأحواز
+ir/sistan-and-baluchestan;;;;Sistan-Baluchistan|Sistan and Baluchistan|Sistan-Baluchestan;سيستان وبلوشستان|سيستان بلوشستان
ir/natanz;facility;33.72;51.73;Natanz|Natanz nuclear facility|Natanz enrichment plant;نطنز|منشأة نطنز|منشأة نطنز النووية;ir/isfahan
ir/fordow;facility;34.88;50.99;Fordow|Fordo|Fordow enrichment plant;فوردو|منشأة فوردو;ir/qom
ir/isfahan-nuclear;facility;32.57;51.83;Isfahan nuclear facility|Isfahan nuclear technology centre;منشأة أصفهان النووية;ir/isfahan
ir/arak-reactor;facility;34.37;49.24;Arak reactor|Khondab;مفاعل أراك|خنداب;ir/markazi
ir/bushehr-plant;facility;28.83;50.89;Bushehr nuclear plant|Bushehr nuclear power plant;محطة بوشهر النووية|مفاعل بوشهر|محطة بوشهر;ir/bushehr
ir/parchin;base;35.52;51.77;Parchin|Parchin military complex;بارشين|مجمع بارشين;ir/tehran
ir/evin;facility;35.8;51.38;Evin prison|Evin;سجن إيفين|إيفين|إيفين في طهران;ir/tehran
ir/tehran-airport;airport;35.42;51.15;Imam Khomeini International Airport|Tehran airport|Imam Khomeini airport;مطار الإمام الخميني|مطار طهران;ir/tehran
ir/mehrabad;airport;35.69;51.31;Mehrabad airport|Mehrabad;مطار مهرآباد|مهرآباد;ir/tehran
ir/bandar-abbas-port;port;27.12;56.06;Shahid Rajaee port|Shahid Rajaei Port|Bandar Abbas port;ميناء الشهيد رجائي|ميناء رجائي|ميناء بندر عباس;ir/hormozgan
ir/kharg;facility;29.23;50.31;Kharg Island|Kharg;جزيرة خرج|جزيرة خارك|خارك;ir/bushehr
ir/qeshm;natural;26.75;55.8;Qeshm|Qeshm Island;جزيرة قشم|قشم;ir/hormozgan
ir/abu-musa;natural;25.87;55.03;Abu Musa|Greater and Lesser Tunbs;جزيرة أبو موسى|أبو موسى|طنب الكبرى وطنب الصغرى;ir/hormozgan
ir/chabahar-port;port;25.3;60.6;Chabahar port;ميناء تشابهار|تشابهار|جابهار;ir/sistan-and-baluchestan
ir/south-pars;facility;26.6;52.0;South Pars|South Pars gas field|Asaluyeh;بارس الجنوبي|حقل بارس الجنوبي|عسلوية;ir/bushehr
+tr/sanliurfa;;;;Sanliurfa|Şanlıurfa|Urfa;شانلي أورفا|أورفا|شانلي اورفا
+tr/diyarbakir;;;;Diyarbakir|Diyarbakır;ديار بكر|دياربكر
+tr/hatay;;;;Hatay;هاتاي|هطاي
+tr/kahramanmaras;;;;Kahramanmaras|Kahramanmaraş|Maras;كهرمان مرعش|كهرمان مرعش|قهرمان مرعش
+tr/gaziantep;;;;Gaziantep|Antep;غازي عنتاب|غازي عينتاب|عنتاب
+tr/izmir;;;;Izmir;إزمير
+tr/istanbul;;;;Istanbul;إسطنبول|اسطنبول|إستانبول
tr/south-east;region;37.7;40.5;southeastern Turkey|southeast Turkey;جنوب شرق تركيا|جنوب شرقي تركيا
tr/thrace;region;41.3;27.0;Eastern Thrace;تراقيا
tr/anatolia;region;39.0;35.0;Anatolia?;الأناضول?|هضبة الأناضول
tr/adana/incirlik;base;37.0;35.43;Incirlik|Incirlik Air Base|Incirlik airbase;إنجرليك|قاعدة إنجرليك|قاعدة إنجرليك الجوية
tr/malatya/kurecik;base;38.34;37.79;Kurecik radar base;قاعدة كورجيك
tr/adana/ceyhan-terminal;port;36.87;35.93;Ceyhan|Ceyhan terminal|port of Ceyhan;جيهان|ميناء جيهان
tr/istanbul/ataturk-airport;airport;40.98;28.81;Ataturk Airport|Istanbul Ataturk airport|Atatürk Airport;مطار أتاتورك|مطار أتاتورك الدولي
tr/istanbul/airport;airport;41.26;28.74;Istanbul Airport;مطار إسطنبول
tr/istanbul/sabiha;airport;40.9;29.31;Sabiha Gokcen Airport|Sabiha Gökçen;مطار صبيحة كوكجن|صبيحة كوكتشن
tr/istanbul/taksim;neighbourhood;41.04;28.99;Taksim|Taksim Square|Istiklal Avenue|Istiklal Street|Gezi Park;تقسيم?|ساحة تقسيم|ميدان تقسيم|شارع الاستقلال
tr/istanbul/besiktas-area;neighbourhood;41.04;29.0;Besiktas|Vodafone Arena;بشكتاش
tr/istanbul/reina;facility;41.05;29.03;Reina nightclub|Reina;ملهى رينا
tr/istanbul/bosphorus;water;41.1;29.06;Bosphorus|Bosporus|Bosphorus Strait|the Bosphorus;البوسفور|مضيق البوسفور
tr/dardanelles;water;40.2;26.4;Dardanelles;الدردنيل|مضيق الدردنيل
tr/mersin/akkuyu;facility;36.14;33.54;Akkuyu|Akkuyu nuclear plant;محطة أكويو|أق قويو
# Ukraine and Russia
ua/donbas;region;48.3;38.0;Donbas|Donbass|the Donbas;دونباس|الدونباس|إقليم دونباس
ua/crimea;region;45.3;34.3;Crimea|Crimean Peninsula|the Crimea;القرم|شبه جزيرة القرم|جزيرة القرم
ua/east;region;48.5;37.5;eastern Ukraine|east Ukraine;شرق أوكرانيا|شرقي أوكرانيا
ua/snake-island;natural;45.25;30.2;Snake Island|Zmiinyi Island;جزيرة الأفعى|جزيرة الثعبان
+ua/kiev;;;;Kyiv|Kyiv City|Kyiv Oblast;كييف
+ua/kiev-2;;;;Kyiv Oblast|Kyiv region|Kyiv;كييف
+ua/odessa;;;;Odesa;أوديسا|أوديسا
+ua/zaporizhia;;;;Zaporizhzhia|Zaporizhzhya|Zaporozhye;زابوريجيا|زابوروجيا|زابوريجا
+ua/mykolaiv;;;;Mykolaiv|Nikolaev|Mykolayiv;ميكولايف|ميكولاييف
+ua/donetsk;;;;Donetsk;دونيتسك
+ua/luhansk;;;;Luhansk|Lugansk;لوغانسك|لوهانسك
+ua/dnipropetrovsk;;;;Dnipropetrovsk|Dnipro region;دنيبروبتروفسك|دنيبروبيتروفسك
+ua/kharkiv;;;;Kharkov|Kharkiv;خاركيف|خاركوف
+ua/kherson;;;;Kherson;خيرسون
+ua/sumy;;;;Sumy;سومي
+ua/chernihiv;;;;Chernihiv;تشيرنيهيف|تشرنيغوف
ua/zaporizhia/znpp;facility;47.51;34.59;Zaporizhzhia nuclear plant|Zaporizhzhia nuclear power plant|Zaporizhzhya NPP|ZNPP|Zaporizhia nuclear plant;محطة زابوريجيا|محطة زابوريجيا النووية|محطة زابوروجيا النووية|محطة زابوروجيه
ua/kherson/kakhovka-dam;facility;46.78;33.37;Kakhovka Dam|Nova Kakhovka dam|Kakhovka hydroelectric plant|Kakhovka dam;سد كاخوفكا|سد نوفا كاخوفكا|كاخوفكا
ua/kiev-2/chernobyl;facility;51.39;30.1;Chernobyl|Chornobyl|Chernobyl nuclear plant;تشرنوبيل|تشيرنوبيل|محطة تشرنوبيل
ua/kiev-2/hostomel-airport;airport;50.6;30.19;Hostomel airport|Antonov Airport|Hostomel;مطار هوستوميل|هوستوميل|غوستوميل
+ua/kiev-2/bucha;;;;Bucha;بوتشا
ua/donetsk/azovstal;facility;47.1;37.61;Azovstal|Azovstal steelworks|Azovstal steel plant;آزوفستال|مصنع آزوفستال|أزوفستال
ua/donetsk/olenivka-facility;facility;47.83;37.71;Olenivka|Olenivka prison|Yelenovka;أولينيفكا|يلينوفكا|سجن أولينيفكا
ua/donetsk/mariupol-theatre;facility;47.1;37.55;Mariupol theatre|Mariupol drama theatre;مسرح ماريوبول
ua/donetsk/donetsk-airport;airport;48.07;37.74;Donetsk airport;مطار دونيتسك
ua/donetsk/hrabove;village;48.14;38.64;Hrabove|Grabovo;هرابوفه|غرابوفو
+ua/donetsk/chasiv-yar;;;;Chasiv Yar|Chasov Yar;تشاسيف يار
+ua/donetsk/soledar;;;;Soledar;سوليدار
+ua/donetsk/kostiantynivka;;;;Kostiantynivka|Konstantinovka;كوستيانتينيفكا|كونستانتينوفكا
ua/kharkiv/hroza;village;49.6;37.6;Hroza;هروزا|غروزا
+ua/kharkiv/kupiansk;;;;Kupiansk|Kupyansk;كوبيانسك
ua/crimea/kerch-bridge;facility;45.31;36.51;Crimean Bridge|Kerch Bridge|Crimea Bridge|Kerch Strait Bridge;جسر القرم|جسر كيرتش
ua/crimea/saky;base;45.09;33.59;Saky airbase|Saki air base|Novofedorivka;قاعدة ساكي|مطار ساكي|ساكي
ua/sevastopol/bay;port;44.62;33.53;Sevastopol naval base|Sevastopol Bay;قاعدة سيفاستوبول|خليج سيفاستوبول
ua/crimea/kerch-strait;water;45.3;36.6;Kerch Strait;مضيق كيرتش
ua/poltava/kremenchuk-mall;facility;49.08;33.43;Amstor mall|Kremenchuk shopping centre;مركز أمستور
ru/north-caucasus;region;43.0;45.0;North Caucasus|northern Caucasus;شمال القوقاز
ru/siberia;region;60.0;100.0;Siberia;سيبيريا
+ru/chechnya/groznyy;;;;Grozny;غروزني|جروزني
ru/far-east;region;;;Russian Far East|Russia's Far East;الشرق الأقصى الروسي
ru/engels;base;51.48;46.2;Engels airbase|Engels air base|Engels-2;قاعدة إنغلز|إنجلز;ru/saratov
ru/moscow/red-square;neighbourhood;55.75;37.62;Red Square;الساحة الحمراء
ru/moscow/crocus;facility;55.83;37.39;Crocus City Hall;كروكوس سيتي هول|قاعة كروكوس|كروكوس
ru/moscow/domodedovo-airport;airport;55.41;37.9;Domodedovo|Domodedovo airport;مطار دوموديدوفو|دوموديدوفو
ru/moscow/sheremetyevo;airport;55.97;37.41;Sheremetyevo|Sheremetyevo airport;مطار شيريميتيفو|شيريميتيفو
ru/moscow/vnukovo;airport;55.6;37.27;Vnukovo|Vnukovo airport;مطار فنوكوفو|فنوكوفو
ru/novorossiysk-port;port;44.73;37.79;Novorossiysk port|port of Novorossiysk;ميناء نوفوروسيسك;ru/krasnodar
ru/sochi-airport;airport;43.45;39.96;Sochi airport|Adler airport;مطار سوتشي|مطار أدلر;ru/krasnodar
ru/severnaya-osetiya-alaniya/beslan-school;facility;43.19;44.54;Beslan school;مدرسة بيسلان
ge/south-ossetia;region;42.35;44.1;South Ossetia;أوسيتيا الجنوبية
+ge/abkhazia;;;;Abkhazia;أبخازيا
az/nagorno-karabakh;region;39.82;46.75;Nagorno-Karabakh|Karabakh|Artsakh|Nagorno Karabakh;ناغورني قره باغ|قره باغ|ناغورنو كاراباخ|كاراباخ|ناغورني كاراباخ|إقليم قره باغ
az/lachin-corridor;region;39.64;46.55;Lachin corridor;ممر لاتشين
+az/nakhchivan;;;;Nakhchivan|Nakhichevan;ناخيتشيفان|نخجوان
md/transnistria;region;46.85;29.6;Transnistria|Transdniestria;ترانسنيستريا|ترانسدنيستريا
# Africa
ly/tripolitania;region;31.5;13.0;western Libya|west Libya|Tripolitania;غرب ليبيا|الغرب الليبي|طرابلس الغرب
ly/cyrenaica;region;31.5;22.0;eastern Libya|east Libya|Cyrenaica;شرق ليبيا|برقة|الشرق الليبي
ly/fezzan;region;26.5;14.0;Fezzan|southern Libya;فزان|جنوب ليبيا|الجنوب الليبي
+ly/butnan;;;;Tobruk;طبرق|البطنان
ly/tripoli/mitiga;airport;32.89;13.28;Mitiga airport|Mitiga|Mitiga International Airport;مطار معيتيقة|معيتيقة
ly/tripoli/airport;airport;32.66;13.16;Tripoli International Airport;مطار طرابلس|مطار طرابلس الدولي
+ly/tripoli/tajura;;;;Tajoura|Tajura;تاجوراء
ly/zawiya/refinery;facility;32.79;12.7;Zawiya refinery;مصفاة الزاوية
ly/oil-crescent;region;30.5;18.9;Oil Crescent|Libya's oil crescent;الهلال النفطي
ly/sidra;port;30.63;18.35;Es Sider|Sidra port|Ras Lanuf|Es Sidra;ميناء السدرة|السدرة|رأس لانوف
ly/sharara;facility;26.5;12.2;Sharara oilfield|El Sharara|Sharara;حقل الشرارة|الشرارة
ly/jufra/base;base;29.2;16.0;Jufra air base|al-Jufra airbase;قاعدة الجفرة
ly/wadi-al-shatii/brak-base;base;27.65;14.27;Brak al-Shati|Brak al-Shati airbase;قاعدة براك الشاطئ|براك الشاطئ
sd/darfur;region;13.5;24.5;Darfur|the Darfur region;دارفور|إقليم دارفور
sd/kordofan;region;12.5;29.8;Kordofan|Kordofan region;كردفان|إقليم كردفان
sd/nuba-mountains;region;11.0;30.0;Nuba Mountains;جبال النوبة
sd/abyei;region;9.6;28.4;Abyei;أبيي;ss
+sd/jazirah;;;;Gezira|Al Jazirah|Gezira state|El Gezira;ولاية الجزيرة
+sd/red-sea;;;;Red Sea state|Red Sea State;ولاية البحر الأحمر
+sd/northern-state;;;;Northern State;الولاية الشمالية
+sd/gharb-kurdufan;;;;West Kordofan|West Kurdufan;غرب كردفان
+sd/north-kurdufan;;;;North Kordofan|North Kurdufan;شمال كردفان
+sd/south-kordofan;;;;South Kordofan;جنوب كردفان
+sd/north-darfur;;;;North Darfur;شمال دارفور
+sd/north-darfur/fasher;;;;El Fasher|al-Fashir|El-Fasher|Al Fashir|al-Fasher;الفاشر
+sd/west-darfur;;;;West Darfur;غرب دارفور
sd/north-darfur/zamzam;facility;13.49;25.31;Zamzam camp|Zamzam|Zamzam displacement camp;مخيم زمزم|زمزم?
sd/north-darfur/abu-shouk;facility;13.66;25.34;Abu Shouk camp|Abu Shouk;مخيم أبو شوك|أبو شوك
sd/north-darfur/saudi-hospital;facility;13.63;25.35;Saudi Maternity Hospital|Saudi hospital in El Fasher;المستشفى السعودي|مستشفى السعودي
sd/khartoum/airport;airport;15.59;32.55;Khartoum airport|Khartoum International Airport;مطار الخرطوم|مطار الخرطوم الدولي
sd/khartoum/bahri;city;15.64;32.53;Khartoum North|Bahri;بحري?|الخرطوم بحري
sd/jazirah/wad-al-nourah;village;14.6;32.7;Wad al-Noura|Wad al-Nourah|Wad Al Noura;ود النورة
sd/northern-state/merowe-airport;airport;18.44;31.84;Merowe airport|Merowe dam;مطار مروي|سد مروي
+so/banaadir;;;;Banadir|Benadir;بنادر
so/somaliland;region;9.6;44.9;Somaliland;أرض الصومال|صوماليلاند|صومالي لاند
so/puntland;region;9.0;49.0;Puntland;بونتلاند|بلاد بونت|أرض البنط
so/jubaland;region;0.5;42.0;Jubaland;جوبالاند
et/tigray-region;region;14.0;38.5;northern Ethiopia;شمال إثيوبيا
et/gerd;facility;11.22;35.09;Grand Ethiopian Renaissance Dam|GERD^|Renaissance Dam;سد النهضة|سد النهضة الإثيوبي;et/benishangul-gumuz
+et/tigray;;;;Tigray;تيغراي|تغراي|إقليم تيغراي
dj/camp-lemonnier;base;11.54;43.15;Camp Lemonnier;معسكر ليمونييه|قاعدة ليمونييه
cd/eastern;region;-1.5;29.0;eastern Congo|eastern DRC|eastern DR Congo;شرق الكونغو|شرقي الكونغو|شرق الكونغو الديمقراطية
ml/azawad;region;19.0;0.0;Azawad|northern Mali;أزواد|شمال مالي
ml/kidal-region;region;18.44;1.41;Kidal region;منطقة كيدال|كيدال
ml/tinzaouaten;town;19.96;2.97;Tinzaouaten|Tinzawaten;تينزاواتين|تين زاوتين
sahel-tri-border;region;15.0;1.0;Liptako-Gourma|tri-border area|three-border area;المثلث الحدودي|ليبتاكو غورما;sahel
ng/biafra;region;5.8;7.5;Biafra;بيافرا
ng/lake-chad;water;13.0;14.2;Lake Chad|Lake Chad Basin;بحيرة تشاد|حوض بحيرة تشاد;
ng/niger-delta;region;5.0;6.0;Niger Delta;دلتا النيجر
ng/sambisa;natural;11.3;13.5;Sambisa Forest|Sambisa;غابة سامبيسا|سامبيسا
+mz/cabo-delgado;;;;Cabo Delgado;كابو ديلغادو
tn/tataouine/ras-jedir;facility;33.14;11.56;Ras Jedir|Ras Ajdir crossing;رأس جدير|معبر رأس جدير;
ma/al-haouz;region;31.1;-8.4;Al Haouz|al-Haouz|Al-Haouz province;الحوز|إقليم الحوز
ma/atlas;natural;31.5;-7.0;Atlas Mountains|High Atlas;جبال الأطلس|الأطلس الكبير
+es/ceuta/ceuta;;;;Ceuta;سبتة
+es/melilla/melilla;;;;Melilla;مليلية
es/canary-islands-region;region;28.3;-16.0;Canary Islands|the Canaries;جزر الكناري
# Asia
pk/waziristan;region;32.7;70.0;Waziristan|North Waziristan|South Waziristan;وزيرستان|شمال وزيرستان|جنوب وزيرستان;pk/khyber-pakhtunkhwa
+pk/khyber-pakhtunkhwa;;;;KP^|Khyber-Pakhtunkhwa|KPK^;خيبر بختونخوا|خيبر بختونخواه
+pk/azad-kashmir;;;;Pakistan-administered Kashmir|Azad Kashmir;كشمير الباكستانية|آزاد كشمير
kashmir;region;34.3;75.0;Kashmir;كشمير|إقليم كشمير
in/kashmir;region;34.1;74.8;Indian-administered Kashmir|Indian Kashmir|Jammu and Kashmir;كشمير الهندية|جامو وكشمير|الشطر الهندي من كشمير;kashmir
+in/jammu-and-kashmir/pulwama;;;;Pulwama;بولواما
in/kashmir/pahalgam;town;34.01;75.32;Pahalgam;بهلغام|باهالغام
in/kashmir/uri;town;34.08;74.03;Uri?;أوري
in/ladakh;region;34.2;77.6;Ladakh|Galwan Valley;لداخ|وادي غالوان
pk/balakot;town;34.55;73.35;Balakot;بالاكوت;pk/khyber-pakhtunkhwa
pk/gwadar-port;port;25.11;62.33;Gwadar|Gwadar port;جوادر|ميناء جوادر|غوادر;pk/balochistan
pk/torkham;facility;34.09;71.09;Torkham|Torkham crossing;معبر طورخم|طورخم;pk/khyber-pakhtunkhwa
pk/chaman-crossing;facility;30.92;66.45;Chaman crossing|Friendship Gate;معبر تشمن|تشامان;pk/balochistan
af/kabul/airport;airport;34.57;69.21;Kabul airport|Hamid Karzai International Airport|Abbey Gate;مطار كابول|مطار كابل|مطار حامد كرزاي
af/parwan/bagram;base;34.95;69.26;Bagram|Bagram Air Base|Bagram airfield;باغرام|قاعدة باغرام|قاعدة بغرام
af/kunduz/msf-hospital;facility;36.72;68.86;Kunduz hospital|Kunduz Trauma Centre;مستشفى قندوز|مستشفى أطباء بلا حدود في قندوز
af/panjshir-valley;natural;35.4;69.8;Panjshir Valley;وادي بنجشير|بانشير;af/panjshir
af/helmand/camp-bastion;base;31.86;64.22;Camp Bastion|Camp Leatherneck;معسكر باستيون
cn/xinjiang-region;region;41.0;85.0;Xinjiang Uyghur Autonomous Region;إقليم شينجيانغ|شينجيانغ|سنجان
cn/beijing/tiananmen;neighbourhood;39.91;116.4;Tiananmen Square|Tiananmen;ساحة تيانانمين|تيانانمين
cn/hubei/huanan;facility;30.62;114.26;Huanan Seafood Market|Wuhan Institute of Virology;سوق ووهان|معهد ووهان لعلم الفيروسات
tw/taiwan-strait;water;24.5;119.5;Taiwan Strait;مضيق تايوان
south-china-sea;water;12.0;113.0;South China Sea|West Philippine Sea;بحر الصين الجنوبي
south-china-sea/spratly;natural;10.0;114.0;Spratly Islands|Second Thomas Shoal|Scarborough Shoal;جزر سبراتلي|سكاربورو
south-china-sea/paracel;natural;16.5;112.0;Paracel Islands;جزر باراسيل
kp/kr-dmz;region;38.0;127.0;demilitarised zone|Demilitarized Zone|DMZ^;المنطقة المنزوعة السلاح;kr
kp/yongbyon;facility;39.8;125.75;Yongbyon|Yongbyon nuclear complex;يونغبيون
kp/punggye-ri;facility;41.28;129.08;Punggye-ri|Punggye-ri nuclear test site;بونغي ري|بونجي ري
jp/fukushima-plant;facility;37.42;141.03;Fukushima Daiichi|Fukushima nuclear plant|Fukushima plant;محطة فوكوشيما|فوكوشيما دايتشي;jp/fukushima
jp/okinawa-bases;base;26.35;127.77;Kadena Air Base|Futenma;قاعدة كادينا|فوتينما
korean-peninsula;region;38.0;127.0;Korean Peninsula|Korean peninsula;شبه الجزيرة الكورية;east-asia
mm/rakhine-region;region;20.2;93.5;Rakhine|Rakhine State|Arakan;راخين|ولاية راخين|أراكان
bd/coxs-bazar-camps;facility;21.2;92.16;Kutupalong|Cox's Bazar camps;مخيمات كوكس بازار|كوتوبالونغ
id/java-island;natural;-7.3;110.0;Java;جاوة|جزيرة جاوة
id/sumatra-island;natural;-0.5;101.5;Sumatra;سومطرة|جزيرة سومطرة
id/sulawesi-island;natural;-2.0;121.0;Sulawesi;سولاويسي|جزيرة سولاويسي
id/papua-region;region;-4.0;138.0;West Papua;بابوا الغربية
id/krakatoa;natural;-6.1;105.42;Anak Krakatau|Krakatoa|Anak Krakatoa;أناك كراكاتو|كراكاتوا
ph/mindanao-island;natural;7.5;125.0;Mindanao;مينداناو|جزيرة مينداناو
ph/luzon-island;natural;16.0;121.0;Luzon;لوزون
lk/hambantota-port;port;6.12;81.1;Hambantota port;ميناء هامبانتوتا
diego-garcia;base;-7.3;72.4;Diego Garcia|Chagos Islands;دييغو غارسيا|جزر تشاغوس
himalayas;natural;29.0;84.0;Himalayas|Himalaya;جبال الهيمالايا|الهيمالايا
np/everest;natural;27.99;86.93;Mount Everest|Everest;جبل إيفرست|إيفرست
# Europe
gb/heathrow;airport;51.47;-0.45;Heathrow|Heathrow Airport;مطار هيثرو|هيثرو;gb/england
gb/gatwick;airport;51.15;-0.18;Gatwick|Gatwick Airport;مطار غاتويك;gb/england
gb/grenfell;facility;51.51;-0.22;Grenfell Tower|Grenfell;برج غرينفيل;gb/england
gb/manchester-arena;facility;53.49;-2.24;Manchester Arena;مانشستر أرينا;gb/england
gb/westminster-bridge;facility;51.5;-0.12;Westminster Bridge|London Bridge;جسر وستمنستر|جسر لندن;gb/england
gb/sellafield;facility;54.42;-3.5;Sellafield;سيلافيلد;gb/england
gb/english-channel;water;50.2;-0.6;English Channel|the Channel?|La Manche;بحر المانش|القنال الإنجليزي|المانش;fr
fr/bataclan;facility;48.86;2.37;Bataclan|Bataclan concert hall;باتاكلان|مسرح باتاكلان
fr/notre-dame;facility;48.85;2.35;Notre-Dame|Notre Dame cathedral|Notre-Dame de Paris;نوتردام|كاتدرائية نوتردام
fr/charles-de-gaulle;airport;49.01;2.55;Charles de Gaulle Airport|Roissy;مطار شارل ديغول
fr/louvre;facility;48.86;2.34;Louvre|Louvre Museum|the Louvre;متحف اللوفر|اللوفر
fr/stade-de-france;facility;48.92;2.36;Stade de France;ستاد دو فرانس|ملعب فرنسا
fr/promenade-des-anglais;neighbourhood;43.69;7.26;Promenade des Anglais;جادة الإنجليز|كورنيش نيس
be/zaventem;airport;50.9;4.48;Zaventem|Brussels Airport|Maelbeek;مطار زافنتم|زافنتيم|مالبيك
de/ramstein;base;49.44;7.6;Ramstein|Ramstein Air Base;رامشتاين|قاعدة رامشتاين
de/breitscheidplatz;neighbourhood;52.5;13.34;Breitscheidplatz;ساحة برايتشايد
de/solingen-festival;facility;51.17;7.08;Oktoberfest;مهرجان أكتوبر
it/lampedusa-island;natural;35.5;12.6;Lampedusa;لامبيدوزا|جزيرة لامبيدوزا
it/morandi;facility;44.43;8.89;Morandi Bridge;جسر موراندي
it/giglio;natural;42.36;10.9;Giglio|Isola del Giglio;جزيرة جيليو
it/etna;natural;37.75;14.99;Mount Etna|Etna;جبل إتنا|بركان إتنا|إتنا
it/vesuvius;natural;40.82;14.43;Vesuvius|Mount Vesuvius|Campi Flegrei;فيزوف|بركان فيزوف
it/sicily-island;natural;37.6;14.0;Sicily;صقلية|جزيرة صقلية
gr/lesbos-island;natural;39.2;26.3;Lesbos|Lesvos|Moria;ليسبوس|جزيرة ليسبوس|موريا
gr/crete-island;natural;35.2;24.9;Crete;كريت|جزيرة كريت
gr/santorini-island;natural;36.4;25.46;Santorini;سانتوريني|جزيرة سانتوريني
gr/pylos-waters;water;36.5;21.5;off Pylos;قبالة بيلوس
gr/tempi;region;39.9;22.5;Tempi|Tempe Valley;تيمبي|وادي تيمبي
cy/akrotiri;base;34.59;32.99;RAF Akrotiri|Akrotiri;أكروتيري|قاعدة أكروتيري
cy/northern-cyprus;region;35.3;33.5;Northern Cyprus|TRNC^;شمال قبرص|قبرص الشمالية|جمهورية شمال قبرص التركية
xk/mitrovica-north;city;42.89;20.87;North Mitrovica|northern Kosovo;شمال كوسوفو|ميتروفيتسا
pl/przewodow;village;50.47;23.93;Przewodow|Przewodów;بشيفودوف|برزيودوف
pl/suwalki-gap;region;54.2;23.3;Suwalki Gap|Suwałki Gap;ممر سوالكي|ثغرة سوالكي;lt
ru/kaliningrad-exclave;region;54.7;20.9;Kaliningrad exclave;جيب كالينينغراد
es/catalonia-region;region;41.8;1.6;Catalonia|Catalunya;كتالونيا|إقليم كتالونيا
es/las-ramblas;neighbourhood;41.38;2.17;Las Ramblas|La Rambla;لاس رامبلاس|شارع لارامبلا
es/atocha;facility;40.41;-3.69;Atocha|Atocha station;محطة أتوتشا
# Americas, Oceania
us/pentagon-building;facility;38.87;-77.06;Pentagon building;مبنى البنتاغون
us/capitol-building;facility;38.89;-77.01;US Capitol|Capitol building|US Capitol building;مبنى الكابيتول|مقر الكونغرس
us/white-house-building;facility;38.9;-77.04;White House grounds|White House complex;مبنى البيت الأبيض
us/world-trade-center;facility;40.71;-74.01;World Trade Center|Twin Towers|Ground Zero;مركز التجارة العالمي|برجي مركز التجارة العالمي
us/new-york/jfk;airport;40.64;-73.78;JFK Airport|John F. Kennedy International Airport;مطار جون كينيدي|مطار جيه إف كيه
us/reagan-airport;airport;38.85;-77.04;Reagan National Airport|Ronald Reagan Washington National Airport|Reagan Airport;مطار ريغان|مطار رونالد ريغان
us/potomac;water;38.9;-77.05;Potomac|Potomac River;نهر بوتوماك
us/francis-scott-key-bridge;facility;39.22;-76.53;Francis Scott Key Bridge|Key Bridge|Baltimore bridge;جسر فرانسيس سكوت كي|جسر بالتيمور;us/maryland
+us/maryland;;;;;ماريلاند|ميريلاند
us/guantanamo;base;19.9;-75.1;Guantanamo Bay|Guantanamo|Guantánamo;غوانتانامو|خليج غوانتانامو|معتقل غوانتانامو;cu
us/wall-street;neighbourhood;40.71;-74.01;Wall Street;وول ستريت
us/cape-canaveral;facility;28.39;-80.6;Cape Canaveral|Kennedy Space Center;كيب كانافيرال|مركز كينيدي للفضاء;us/florida
us/starbase;facility;25.99;-97.19;Starbase|Boca Chica;ستاربيس|بوكا تشيكا;us/texas
us/fort-hood;base;31.13;-97.78;Fort Hood|Fort Cavazos;فورت هود;us/texas
us/fort-bragg;base;35.14;-79.0;Fort Bragg|Fort Liberty;فورت براغ;us/north-carolina
us/mar-a-lago;facility;26.68;-80.04;Mar-a-Lago;مارالاغو|مار إيه لاغو;us/florida
us/gulf-coast;region;29.5;-90.0;US Gulf Coast|Gulf Coast;ساحل الخليج الأمريكي
us/midwest;region;41.0;-90.0;Midwest|the Midwest;الغرب الأوسط الأمريكي
us/new-england;region;43.5;-71.5;New England;نيو إنغلاند
+us/new-york/manhattan;;;;Manhattan;مانهاتن
+us/new-york/brooklyn;;;;Brooklyn;بروكلين
+us/california/hollywood;;;;Hollywood;هوليوود
us/silicon-valley;region;37.4;-122.0;Silicon Valley;وادي السيليكون|سيليكون فالي;us/california
us/san-andreas;natural;36.0;-120.5;San Andreas Fault;صدع سان أندرياس;us/california
us/yellowstone;natural;44.6;-110.5;Yellowstone;يلوستون;us/wyoming
us/kilauea;natural;19.42;-155.29;Kilauea|Mauna Loa;كيلاويا|ماونا لوا;us/hawaii
gulf-of-mexico;water;25.0;-90.0;Gulf of Mexico|Gulf of America;خليج المكسيك|خليج أمريكا;americas
pa/panama-canal;water;9.1;-79.7;Panama Canal;قناة بنما
pa/darien-gap;region;7.9;-77.5;Darién Gap|Darien Gap;فجوة دارين|غابة دارين;co
br/amazon;natural;-4.0;-62.0;Amazon rainforest|Amazon basin;غابات الأمازون|الأمازون|حوض الأمازون;south-america
br/mariana-dam;facility;-20.2;-43.46;Brumadinho dam|Fundao dam;سد برومادينيو
ve/essequibo;region;6.0;-59.0;Essequibo;إيسيكيبو|إقليم إيسيكيبو;gy
ar/patagonia;region;-44.0;-69.0;Patagonia;باتاغونيا
gt/fuego;natural;14.47;-90.88;Fuego volcano|Volcán de Fuego;بركان فويغو
is/reykjanes;region;63.9;-22.3;Reykjanes|Reykjanes peninsula|Grindavik;ريكيانيس|شبه جزيرة ريكيانيس|غريندافيك
au/bondi;neighbourhood;-33.89;151.27;Bondi|Bondi Beach|Bondi Junction;بوندي|شاطئ بوندي
au/great-barrier-reef;natural;-18.3;147.7;Great Barrier Reef;الحاجز المرجاني العظيم
nz/white-island;natural;-37.52;177.18;White Island|Whakaari;جزيرة وايت|واكاري
to/hunga-tonga;natural;-20.54;-175.39;Hunga Tonga|Hunga Tonga-Hunga Ha'apai;هونغا تونغا
mi-atlantic;water;;;Atlantic|Atlantic Ocean|North Atlantic|South Atlantic;المحيط الأطلسي|الأطلسي|المحيط الأطلنطي;world
pacific;water;;;Pacific|Pacific Ocean;المحيط الهادئ|المحيط الهادي;world
indian-ocean;water;;;Indian Ocean;المحيط الهندي;world
arctic-ocean;water;;;Arctic Ocean;المحيط المتجمد الشمالي;arctic
ring-of-fire;region;;;Ring of Fire;حزام النار|حلقة النار;pacific
# Provinces without an Arabic name elsewhere
+bh/northern;;;;Northern Governorate;المحافظة الشمالية
+dz/mascara;;;;;معسكر?|ولاية معسكر
+kw/asimah;;;;Capital Governorate|Al Asimah;محافظة العاصمة
+om/janub-al-batinah;;;;South Batinah;جنوب الباطنة
+om/janub-ash-sharqiyah;;;;South Sharqiyah;جنوب الشرقية
+om/shamal-al-batinah;;;;North Batinah;شمال الباطنة
+om/shamal-ash-sharqiyah;;;;North Sharqiyah;شمال الشرقية
+sa/eastern-province;;;;Eastern Province;المنطقة الشرقية
# Seas, straits, rivers
mediterranean;water;35.0;18.0;Mediterranean|Mediterranean Sea|the Mediterranean|eastern Mediterranean|central Mediterranean;البحر المتوسط|البحر الأبيض المتوسط|المتوسط?|شرق المتوسط|حوض المتوسط;world
red-sea;water;20.0;38.5;Red Sea|the Red Sea;البحر الأحمر;world
black-sea;water;43.4;34.5;Black Sea|the Black Sea;البحر الأسود;world
baltic-sea;water;58.0;20.0;Baltic Sea|the Baltic;بحر البلطيق|البلطيق;europe
north-sea;water;56.0;3.0;North Sea;بحر الشمال;europe
caspian-sea;water;42.0;50.5;Caspian Sea|Caspian;بحر قزوين;asia
arabian-sea;water;15.0;65.0;Arabian Sea;بحر العرب|البحر العربي;indian-ocean
sea-of-azov;water;46.0;36.5;Sea of Azov|Azov Sea;بحر آزوف;black-sea
aegean-sea;water;39.0;25.0;Aegean|Aegean Sea|the Aegean;بحر إيجه|إيجه;mediterranean
adriatic-sea;water;43.0;15.0;Adriatic|Adriatic Sea;البحر الأدرياتيكي|الأدرياتيكي;mediterranean
gulf;water;27.0;51.0;Persian Gulf|Arabian Gulf|the Gulf?;الخليج?|الخليج العربي|الخليج الفارسي|مياه الخليج;indian-ocean
gulf-of-oman;water;25.0;58.5;Gulf of Oman|Sea of Oman;خليج عمان|بحر عمان;indian-ocean
gulf-of-aden;water;12.5;47.5;Gulf of Aden;خليج عدن;indian-ocean
gulf-of-guinea;water;1.0;3.0;Gulf of Guinea;خليج غينيا;mi-atlantic
gulf-of-aqaba;water;28.9;34.7;Gulf of Aqaba;خليج العقبة;red-sea
gulf-of-sidra;water;31.5;18.0;Gulf of Sidra|Gulf of Sirte;خليج سرت;mediterranean
strait-of-hormuz;water;26.6;56.5;Strait of Hormuz|Hormuz|Straits of Hormuz;مضيق هرمز|هرمز;gulf
bab-al-mandab;water;12.6;43.3;Bab al-Mandab|Bab el-Mandeb|Bab al-Mandeb|Bab el-Mandeb Strait|Bab al-Mandab Strait;باب المندب|مضيق باب المندب;red-sea
strait-of-gibraltar;water;35.97;-5.5;Strait of Gibraltar;مضيق جبل طارق;mediterranean
strait-of-malacca;water;4.0;100.0;Strait of Malacca|Malacca Strait;مضيق ملقا|ملقا;south-east-asia
bay-of-bengal;water;15.0;88.0;Bay of Bengal;خليج البنغال;indian-ocean
andaman-sea;water;10.0;96.0;Andaman Sea;بحر أندامان;indian-ocean
east-china-sea;water;30.0;125.0;East China Sea|Senkaku Islands;بحر الصين الشرقي;pacific
sea-of-japan;water;40.0;135.0;Sea of Japan|East Sea?;بحر اليابان;pacific
yellow-sea;water;36.0;124.0;Yellow Sea;البحر الأصفر;pacific
java-sea;water;-5.0;110.0;Java Sea;بحر جاوة;pacific
caribbean-sea;water;15.0;-75.0;Caribbean Sea;البحر الكاريبي;mi-atlantic
bermuda-triangle;water;25.0;-71.0;Bermuda Triangle;مثلث برمودا;mi-atlantic
bering-sea;water;58.0;-178.0;Bering Sea|Bering Strait;بحر بيرنغ|مضيق بيرنغ;pacific
dead-sea;water;31.5;35.5;Dead Sea;البحر الميت;levant
sea-of-galilee;water;32.8;35.6;Sea of Galilee|Lake Tiberias;بحيرة طبريا;levant
euphrates;water;35.0;40.4;Euphrates|Euphrates River|the Euphrates;نهر الفرات|الفرات;middle-east
tigris;water;34.0;43.8;Tigris|Tigris River|the Tigris;نهر دجلة|دجلة;middle-east
shatt-al-arab;water;30.4;48.2;Shatt al-Arab|Arvand Rud;شط العرب;middle-east
litani;water;33.3;35.4;Litani|Litani River;نهر الليطاني|الليطاني;lb
jordan-river;water;32.0;35.5;Jordan River|River Jordan;نهر الأردن;levant
jordan-valley;region;32.1;35.5;Jordan Valley;غور الأردن|الأغوار|وادي الأردن;ps/west-bank
nile;water;26.0;32.0;Nile|River Nile|the Nile|Nile River;نهر النيل|النيل;africa
blue-nile-river;water;11.0;35.0;Blue Nile River;نهر النيل الأزرق;nile
dnieper;water;47.5;34.0;Dnieper|Dnipro River|Dnieper River|Dnipro river;نهر دنيبر|دنيبر|نهر دنيبرو;ua
dniester;water;47.5;29.5;Dniester;نهر دنيستر;eastern-europe
donets;water;49.0;37.0;Siverskyi Donets|Seversky Donets;سيفيرسكي دونيتس;ua
oskil;water;49.5;37.6;Oskil River|Oskil;نهر أوسكيل;ua
danube;water;45.0;28.0;Danube|Danube River;نهر الدانوب|الدانوب;europe
rhine;water;50.0;8.0;Rhine|Rhine River;نهر الراين|الراين;europe
seine;water;48.86;2.3;Seine|River Seine;نهر السين|السين?;fr
thames;water;51.5;0.0;Thames|River Thames;نهر التايمز|التايمز?;gb
volga;water;48.7;44.5;Volga|Volga River;نهر الفولغا|الفولغا;ru
rio-grande;water;28.0;-100.0;Rio Grande;نهر ريو غراندي|ريو غراندي;us mx
mississippi-river;water;32.0;-91.0;Mississippi River;نهر المسيسيبي;us
amazon-river;water;-3.0;-60.0;Amazon River;نهر الأمازون;south-america
congo-river;water;-2.0;18.0;Congo River|River Congo;نهر الكونغو;africa
niger-river;water;14.0;0.0;Niger River|River Niger;نهر النيجر;africa
senegal-river;water;16.0;-14.0;Senegal River;نهر السنغال;africa
lake-victoria;water;-1.0;33.0;Lake Victoria;بحيرة فيكتوريا;africa
lake-kivu;water;-2.0;29.1;Lake Kivu;بحيرة كيفو;africa
lake-tanganyika;water;-6.0;29.5;Lake Tanganyika;بحيرة تنجانيقا;africa
indus;water;28.0;69.0;Indus|Indus River;نهر السند|السند?;pk
ganges;water;25.5;83.0;Ganges|Ganges River;نهر الغانج|الغانج;in
brahmaputra;water;26.5;92.0;Brahmaputra;براهمابوترا|نهر براهمابوترا;south-asia
mekong;water;15.0;105.5;Mekong|Mekong River;نهر ميكونغ|ميكونغ;south-east-asia
yangtze;water;30.5;112.0;Yangtze|Yangtze River;نهر اليانغتسي|يانغتسي;cn
yalu;water;40.1;124.4;Yalu River|Yalu;نهر يالو;cn
orontes;water;35.0;36.7;Orontes|Orontes River;نهر العاصي;middle-east
khabur;water;36.0;40.7;Khabur|Khabour River;نهر الخابور|الخابور;sy
helmand-river;water;31.5;64.0;Helmand River;نهر هلمند;af
amu-darya;water;37.5;66.0;Amu Darya;نهر جيحون|آمو داريا;central-asia
sahara;natural;23.0;10.0;Sahara|Sahara Desert|the Sahara;الصحراء الكبرى;africa
empty-quarter;natural;20.0;50.0;Empty Quarter|Rub al-Khali;الربع الخالي;sa
arabian-peninsula;region;22.0;46.0;Arabian Peninsula|Arabia;شبه الجزيرة العربية|جزيرة العرب|الجزيرة العربية;middle-east
nord-stream-route;facility;55.5;15.5;Nord Stream|Nord Stream 1|Nord Stream 2|Nord Stream pipeline|Nord Stream pipelines;نورد ستريم|السيل الشمالي|خط نورد ستريم|أنابيب نورد ستريم;baltic-sea
turkstream;facility;42.5;32.0;TurkStream|Turkish Stream;السيل التركي|ترك ستريم;black-sea
arab-gas-pipeline;facility;;;Arab Gas Pipeline;خط الغاز العربي;middle-east
kirkuk-ceyhan;facility;;;Kirkuk-Ceyhan pipeline|Iraq-Turkey pipeline;خط كركوك جيهان|خط كركوك-جيهان|أنبوب كركوك جيهان;iq tr
druzhba;facility;;;Druzhba|Druzhba pipeline;خط دروجبا|دروجبا;eastern-europe
international-space-station;facility;;;International Space Station|ISS^;محطة الفضاء الدولية;world
`;
