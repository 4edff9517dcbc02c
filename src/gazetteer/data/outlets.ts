/**
 * News agencies and outlets of both languages, by hand: `path;type;country;parents;English;Arabic`. Marks as in
 * `actors.ts`. Names are those by which one report credits another. Long because it is data.
 */
export const OUTLETS = `
# News agencies
reuters;news-agency;gb;;Reuters|Reuters news agency|Thomson Reuters;رويترز|وكالة رويترز|وكالة رويترز للأنباء
afp;news-agency;fr;;AFP^|Agence France-Presse|Agence France Presse|France Presse;فرانس برس|وكالة فرانس برس|أ ف ب|أ.ف.ب|الفرنسية?|وكالة الصحافة الفرنسية
ap;news-agency;us;;Associated Press|AP^|The Associated Press|A.P.^;أسوشيتد برس|أسوشييتد برس|الأسوشيتد برس|أسوشيتدبرس|اسوشيتد برس|وكالة أسوشيتد برس
upi;news-agency;us;;United Press International|UPI^;يونايتد برس إنترناشونال|يونايتد برس
bloomberg;news-agency;us;;Bloomberg|Bloomberg News;بلومبرغ|بلومبيرغ|وكالة بلومبرغ
dpa;news-agency;de;;dpa^|DPA^|Deutsche Presse-Agentur|German Press Agency|German news agency;د ب أ|وكالة الأنباء الألمانية|الألمانية?
efe;news-agency;es;;EFE^|Agencia EFE;إفي|وكالة إفي|وكالة الأنباء الإسبانية
ansa;news-agency;it;;ANSA^|Ansa;أنسا|وكالة أنسا
adnkronos;news-agency;it;;Adnkronos;أدنكرونوس|آكي
apa;news-agency;at;;APA^;
anp;news-agency;nl;;ANP^;
belga;news-agency;be;;Belga;بلغا
tt-sweden;news-agency;se;;TT News Agency;
ntb;news-agency;no;;NTB^;
ritzau;news-agency;dk;;Ritzau;
pap;news-agency;pl;;PAP^|Polish Press Agency;وكالة الأنباء البولندية
ctk;news-agency;cz;;CTK^|Czech News Agency;
mti;news-agency;hu;;MTI^;
agerpres;news-agency;ro;;Agerpres;
bta;news-agency;bg;;BTA^;
tanjug;news-agency;rs;;Tanjug;تانيوغ
hina;news-agency;hr;;HINA^;
ana-mpa;news-agency;gr;;ANA-MPA^|Athens News Agency;وكالة الأنباء اليونانية
lusa;news-agency;pt;;Lusa;لوسا
pa-media;news-agency;gb;;PA Media|Press Association|PA news agency;برس أسوسييشن
tass;news-agency;ru;;TASS^|Tass|Itar-Tass|ITAR-TASS;تاس|وكالة تاس|إيتار تاس
ria;news-agency;ru;;RIA Novosti|RIA^|RIA news agency;ريا نوفوستي|نوفوستي|وكالة نوفوستي
interfax;news-agency;ru;;Interfax|Interfax-Ukraine;إنترفاكس|وكالة إنترفاكس
sputnik;news-agency;ru;;Sputnik|Sputnik News;سبوتنيك|وكالة سبوتنيك
ukrinform;news-agency;ua;;Ukrinform;أوكرينفورم
unian;news-agency;ua;;UNIAN^;يونيان
belta;news-agency;by;;BelTA|BELTA^;بيلتا
armenpress;news-agency;am;;Armenpress;أرمنبرس
azertac;news-agency;az;;Azertac|AZERTAC^;أذرتاج|أذرتاغ
xinhua;news-agency;cn;;Xinhua|Xinhua News Agency;شينخوا|وكالة شينخوا|وكالة أنباء شينخوا|وكالة أنباء الصين الجديدة
kyodo;news-agency;jp;;Kyodo|Kyodo News;كيودو|وكالة كيودو
jiji;news-agency;jp;;Jiji Press|Jiji;جيجي برس
yonhap;news-agency;kr;;Yonhap|Yonhap News Agency;يونهاب|وكالة يونهاب
kcna;news-agency;kp;;KCNA^|Korean Central News Agency;وكالة الأنباء المركزية الكورية
pti-india;news-agency;in;;Press Trust of India;برس تراست أوف إنديا
ani;news-agency;in;;ANI^|Asian News International;
app-pakistan;news-agency;pk;;Associated Press of Pakistan;
antara;news-agency;id;;Antara;أنتارا
bernama;news-agency;my;;Bernama;برناما
vna;news-agency;vn;;Vietnam News Agency;وكالة الأنباء الفيتنامية
pna-ph;news-agency;ph;;Philippine News Agency;
aap;news-agency;au;;AAP^|Australian Associated Press;
anadolu;news-agency;tr;;Anadolu Agency|Anadolu|AA^|Anadolu news agency;الأناضول|وكالة الأناضول|وكالة أنباء الأناضول
dha;news-agency;tr;;DHA^|Demirören News Agency|Demiroren News Agency|Dogan news agency;دميرورين|وكالة دوغان|وكالة دميرورين
iha;news-agency;tr;;IHA^|Ihlas News Agency;إخلاص|وكالة إخلاص
irna;news-agency;ir;;IRNA^|Irna|Islamic Republic News Agency;إرنا|وكالة إرنا|وكالة الأنباء الإيرانية|وكالة الجمهورية الإسلامية للأنباء
fars;news-agency;ir;;Fars News Agency|Fars news agency|Fars News;وكالة فارس|وكالة أنباء فارس|فارس?
tasnim;news-agency;ir;;Tasnim|Tasnim news agency|Tasnim News Agency;تسنيم|وكالة تسنيم
mehr;news-agency;ir;;Mehr News Agency|Mehr news agency;مهر?|وكالة مهر|وكالة مهر للأنباء
isna;news-agency;ir;;ISNA^|Iranian Students' News Agency;إيسنا|وكالة إيسنا
ilna;news-agency;ir;;ILNA^;وكالة إيلنا
sana;news-agency;sy;;SANA^|Syrian Arab News Agency|Syrian state news agency SANA|SANA news agency;سانا|وكالة سانا|الوكالة العربية السورية للأنباء|وكالة الأنباء السورية
ina;news-agency;iq;;INA^|Iraqi News Agency;وكالة الأنباء العراقية|واع|الوكالة الرسمية العراقية
shafaq;news-agency;iq;;Shafaq News|Shafaq;شفق نيوز|وكالة شفق نيوز
alsumaria;outlet;iq;;Alsumaria|Al-Sumaria|Alsumaria News;السومرية|السومرية نيوز
baghdad-today;news-agency;iq;;Baghdad Today;بغداد اليوم|وكالة بغداد اليوم
rudaw;outlet;iq;;Rudaw|Rudaw News;روداو|شبكة روداو|شبكة رووداو|رووداو
kurdistan24;outlet;iq;;Kurdistan 24|Kurdistan24;كردستان 24|كوردستان 24
basnews;news-agency;iq;;Basnews|BasNews;باسنيوز|باس نيوز
nina;news-agency;iq;;National Iraqi News Agency|NINA^;الوكالة الوطنية العراقية للأنباء|نينا
aljournal;news-agency;iq;;Al-Maalomah|Almaalomah;المعلومة|وكالة المعلومة
mawazin;news-agency;iq;;Mawazin News;موازين نيوز
alghad-press;news-agency;iq;;Alghad Press;الغد برس
iraqiya;outlet;iq;;Al-Iraqiya|Iraqiya TV|Iraqi state TV;العراقية?|قناة العراقية|العراقية الإخبارية|شبكة الإعلام العراقي
shabakat-iraq;outlet;iq;;Al Sharqiya|Alsharqiya;الشرقية نيوز|قناة الشرقية
sabah-iq;outlet;iq;;Al-Sabah newspaper;صحيفة الصباح
almada;outlet;iq;;Al-Mada;المدى|صحيفة المدى
hathalyoum;news-agency;iq;;;ناس نيوز|وكالة ناس
964media;outlet;iq;;964 Media;شبكة 964
spa;news-agency;sa;;SPA^|Saudi Press Agency;واس|وكالة الأنباء السعودية
wam;news-agency;ae;;WAM^|Emirates News Agency;وام|وكالة أنباء الإمارات
qna;news-agency;qa;;QNA^|Qatar News Agency;قنا|وكالة الأنباء القطرية
kuna;news-agency;kw;;KUNA^|Kuwait News Agency;كونا|وكالة الأنباء الكويتية
bna;news-agency;bh;;BNA^|Bahrain News Agency;بنا?|وكالة أنباء البحرين
ona;news-agency;om;;ONA^|Oman News Agency;العمانية|وكالة الأنباء العمانية
petra;news-agency;jo;;Petra News Agency|Jordan News Agency|Petra?;بترا?|وكالة بترا|وكالة الأنباء الأردنية
wafa;news-agency;ps;;WAFA^|Wafa|Palestinian news agency WAFA;وفا|وكالة وفا|وكالة الأنباء الفلسطينية|وكالة الأنباء والمعلومات الفلسطينية
maan;news-agency;ps;;Ma'an News Agency|Maan News;وكالة معا|معا الإخبارية
shehab;news-agency;ps;;Shehab News Agency|Shehab;وكالة شهاب|شهاب?
safa-ps;news-agency;ps;;Safa news agency;وكالة صفا
quds-network;outlet;ps;;Quds News Network|QNN^;شبكة قدس|شبكة قدس الإخبارية
nna;news-agency;lb;;NNA^|National News Agency;الوكالة الوطنية للإعلام|الوكالة الوطنية
mena;news-agency;eg;;MENA^|Middle East News Agency;وكالة أنباء الشرق الأوسط|أ ش أ
suna;news-agency;sd;;SUNA^|Sudan News Agency;سونا|وكالة السودان للأنباء|وكالة الأنباء السودانية
saba;news-agency;ye;;Saba News Agency|Saba news agency|SABA^;سبأ|وكالة سبأ|وكالة الأنباء اليمنية
lana;news-agency;ly;;LANA^|Libyan News Agency;وكالة الأنباء الليبية|وال
tap;news-agency;tn;;TAP^|Tunis Afrique Presse;وكالة تونس إفريقيا للأنباء|وات
aps;news-agency;dz;;APS^|Algeria Press Service;وكالة الأنباء الجزائرية
map;news-agency;ma;;MAP^|Maghreb Arabe Presse;وكالة المغرب العربي للأنباء|لاماب
ami;news-agency;mr;;AMI^;الوكالة الموريتانية للأنباء
sonna;news-agency;so;;SONNA^;وكالة الأنباء الصومالية|صونا
ena;news-agency;et;;ENA^|Ethiopian News Agency;وكالة الأنباء الإثيوبية
nan;news-agency;ng;;NAN^|News Agency of Nigeria;
bakhtar;news-agency;af;;Bakhtar News Agency;وكالة باختر|باختر
tolo;outlet;af;;TOLOnews|Tolo News|Tolo TV;طلوع نيوز|تولو نيوز
pajhwok;news-agency;af;;Pajhwok|Pajhwok Afghan News;باجهوك
amaq;news-agency;;isis;Amaq|Amaq News Agency;أعماق|وكالة أعماق
hawar;news-agency;sy;aanes;Hawar News|ANHA^;هاوار|وكالة هاوار
north-press;news-agency;sy;;North Press|North Press Agency;نورث برس
smart-agency;news-agency;sy;;SMART News Agency;وكالة سمارت
qasioun;news-agency;sy;;Qasioun News Agency;قاسيون
step-agency;news-agency;sy;;Step News Agency;وكالة ستيب|ستيب الإخبارية
# Broadcasters and papers, Arabic
al-jazeera;outlet;qa;;Al Jazeera|Al-Jazeera|Aljazeera|Al Jazeera English|Al Jazeera Arabic;الجزيرة?|قناة الجزيرة|الجزيرة نت|الجزيرة مباشر
al-arabiya;outlet;sa;;Al Arabiya|Al-Arabiya|Alarabiya;العربية?|قناة العربية|العربية نت
al-hadath;outlet;sa;al-arabiya;Al Hadath|Al-Hadath;الحدث?|قناة الحدث|العربية الحدث
sky-news-arabia;outlet;ae;;Sky News Arabia;سكاي نيوز عربية
al-ghad;outlet;eg;;Al-Ghad TV;قناة الغد
al-mayadeen;outlet;lb;;Al Mayadeen|Al-Mayadeen;الميادين?|قناة الميادين|الميادين نت
al-manar;outlet;lb;hezbollah;Al-Manar|Al Manar;المنار?|قناة المنار
al-alam;outlet;ir;;Al-Alam|Al Alam;قناة العالم
press-tv;outlet;ir;;Press TV;برس تي في
irib;outlet;ir;ir/state-media;IRIB^|Iranian state television;التلفزيون الإيراني|هيئة الإذاعة والتلفزيون الإيرانية
iran-international;outlet;gb;;Iran International;إيران إنترناشيونال|إيران إنترناشونال
asharq-al-awsat;outlet;sa;;Asharq Al-Awsat|Asharq al-Awsat|Al-Sharq al-Awsat;الشرق الأوسط?|صحيفة الشرق الأوسط
asharq-news;outlet;sa;;Asharq News|Asharq Business;الشرق للأخبار|قناة الشرق السعودية
al-hayat;outlet;;;Al-Hayat;صحيفة الحياة|الحياة اللندنية
al-quds-al-arabi;outlet;gb;;Al-Quds Al-Arabi;القدس العربي|صحيفة القدس العربي
al-araby;outlet;qa;;Al-Araby Al-Jadeed|The New Arab|Al Araby TV;العربي الجديد|التلفزيون العربي
rai-al-youm;outlet;gb;;Rai al-Youm;رأي اليوم
elaph;outlet;gb;;Elaph;إيلاف|موقع إيلاف
okaz;outlet;sa;;Okaz;عكاظ|صحيفة عكاظ
al-riyadh-paper;outlet;sa;;Al Riyadh newspaper;صحيفة الرياض
al-ekhbariya;outlet;sa;;Al Ekhbariya|Al-Ekhbariya;قناة الإخبارية|الإخبارية السعودية
arab-news;outlet;sa;;Arab News;عرب نيوز
al-bayan;outlet;ae;;Al Bayan;صحيفة البيان
al-khaleej;outlet;ae;;Al Khaleej newspaper;صحيفة الخليج
al-ittihad;outlet;ae;;Al-Ittihad;صحيفة الاتحاد
the-national;outlet;ae;;The National;ذا ناشيونال
gulf-news;outlet;ae;;Gulf News;غلف نيوز
khaleej-times;outlet;ae;;Khaleej Times;خليج تايمز
al-rai-kw;outlet;kw;;Al-Rai;صحيفة الراي|الراي الكويتية
al-qabas;outlet;kw;;Al-Qabas;القبس|صحيفة القبس
ahram;outlet;eg;;Al-Ahram|Ahram Online|Al Ahram;الأهرام?|صحيفة الأهرام|بوابة الأهرام
youm7;outlet;eg;;Youm7|Al-Youm Al-Sabea;اليوم السابع
masry-alyoum;outlet;eg;;Al-Masry Al-Youm;المصري اليوم
shorouk;outlet;eg;;Al-Shorouk;صحيفة الشروق|الشروق المصرية
mada-masr;outlet;eg;;Mada Masr;مدى مصر
al-qahera-news;outlet;eg;;Al-Qahera News|Al Qahera News;القاهرة الإخبارية|قناة القاهرة الإخبارية
extra-news;outlet;eg;;Extra News;إكسترا نيوز
annahar;outlet;lb;;An-Nahar|Annahar;صحيفة النهار|النهار اللبنانية|النهار?
al-akhbar;outlet;lb;;Al-Akhbar;صحيفة الأخبار|الأخبار اللبنانية
lbci;outlet;lb;;LBCI^|LBC^;إل بي سي|المؤسسة اللبنانية للإرسال
mtv-lebanon;outlet;lb;;MTV Lebanon;إم تي في اللبنانية
al-jadeed;outlet;lb;;Al Jadeed|Al-Jadeed;قناة الجديد|الجديد اللبنانية
lorient;outlet;lb;;L'Orient-Le Jour|L'Orient Today;لوريان لو جور|لوريان توداي
daily-star;outlet;lb;;The Daily Star;ديلي ستار
al-modon;outlet;lb;;Al-Modon;المدن?|صحيفة المدن
lebanon24;outlet;lb;;Lebanon24;لبنان 24|لبنان24
al-watan-sy;outlet;sy;;Al-Watan;صحيفة الوطن|الوطن السورية
al-ikhbariya-sy;outlet;sy;sy/state-media;Al-Ikhbariya Syria;الإخبارية السورية
syria-tv;outlet;tr;;Syria TV;تلفزيون سوريا
enab-baladi;outlet;sy;;Enab Baladi;عنب بلدي
orient-news;outlet;sy;;Orient News|Orient TV;أورينت|أورينت نت|تلفزيون أورينت
zaman-alwsl;outlet;sy;;Zaman al-Wasl|Zaman Alwsl;زمان الوصل
suwayda24;outlet;sy;;Suwayda 24;السويداء 24
daraa-ahrar;outlet;sy;;Ahrar Horan Gathering;تجمع أحرار حوران
al-mamlaka;outlet;jo;;Al Mamlaka TV;قناة المملكة
jordan-times;outlet;jo;;Jordan Times;جوردان تايمز
alghad-jo;outlet;jo;;Al-Ghad newspaper;صحيفة الغد|الغد الأردنية
roya;outlet;jo;;Roya News;رؤيا|قناة رؤيا
palestine-tv;outlet;ps;ps/state-media;Palestine TV;تلفزيون فلسطين
al-aqsa-tv;outlet;ps;hamas;Al-Aqsa TV;قناة الأقصى|فضائية الأقصى
al-quds-ps;outlet;ps;;Al-Quds newspaper;صحيفة القدس
al-masirah;outlet;ye;houthis;Al-Masirah|Al Masirah|Al-Masirah TV;المسيرة|قناة المسيرة
al-masdar;outlet;ye;;Al-Masdar Online;المصدر أونلاين
south24;outlet;ye;;South24;
sudan-tribune;outlet;;;Sudan Tribune;سودان تربيون
radio-dabanga;outlet;sd;;Radio Dabanga|Dabanga;راديو دبنقا|دبنقا
sudania24;outlet;sd;;Sudania 24;سودانية 24
libya-observer;outlet;ly;;Libya Observer;ليبيا أوبزرفر
libya-alahrar;outlet;ly;;Libya Alahrar|Libya Al-Ahrar;ليبيا الأحرار
al-wasat-ly;outlet;ly;;Al-Wasat;بوابة الوسط|الوسط الليبية
mosaique;outlet;tn;;Mosaique FM|Mosaïque FM;موزاييك|موزاييك أف أم
jawhara-fm;outlet;tn;;Jawhara FM;الجوهرة أف أم|جوهرة أف أم
shems-fm;outlet;tn;;Shems FM;شمس أف أم
express-fm;outlet;tn;;Express FM;إكسبراس أف أم|اكسبريس أف أم
diwan-fm;outlet;tn;;Diwan FM;ديوان أف أم
echorouk;outlet;dz;;Echorouk;الشروق الجزائرية
ennahar-dz;outlet;dz;;Ennahar TV;النهار الجزائرية
elkhabar;outlet;dz;;El Khabar|El Watan;الخبر الجزائرية|صحيفة الخبر
hespress;outlet;ma;;Hespress;هسبريس
le360;outlet;ma;;Le360;
monte-carlo;outlet;fr;;Monte Carlo Doualiya;مونت كارلو الدولية|مونت كارلو
alhurra;outlet;us;;Alhurra|Al-Hurra;الحرة?|قناة الحرة|موقع الحرة
radio-sawa;outlet;us;;Radio Sawa;راديو سوا
rt;outlet;ru;;RT^|Russia Today|RT Arabic;روسيا اليوم|آر تي|آر تي عربية|قناة روسيا اليوم
bbc-arabic;outlet;gb;bbc;BBC Arabic;بي بي سي عربي|بي بي سي العربية
france24;outlet;fr;;France 24|France24;فرانس 24|فرانس24|فرانس ٢٤
dw;outlet;de;;Deutsche Welle|DW^;دويتشه فيله|دويتشه فيلة|دي دبليو
cnn-arabic;outlet;ae;cnn;CNN Arabic;سي إن إن بالعربية|سي ان ان العربية
euronews;outlet;fr;;Euronews;يورونيوز
independent-arabia;outlet;sa;;Independent Arabia;اندبندنت عربية|إندبندنت عربية
arabi21;outlet;gb;;Arabi21;عربي21|عربي 21
middle-east-eye;outlet;gb;;Middle East Eye|MEE^;ميدل إيست آي
middle-east-monitor;outlet;gb;;Middle East Monitor|MEMO^;ميدل إيست مونيتور
al-monitor;outlet;us;;Al-Monitor|Al Monitor;المونيتور
raseef22;outlet;lb;;Raseef22;رصيف22|رصيف 22
daraj;outlet;lb;;Daraj;درج?|موقع درج
# Broadcasters and papers, Israel, Turkey
times-of-israel;outlet;il;;Times of Israel|The Times of Israel;تايمز أوف إسرائيل
haaretz;outlet;il;;Haaretz|Ha'aretz;هآرتس|صحيفة هآرتس
jerusalem-post;outlet;il;;Jerusalem Post|The Jerusalem Post;جيروزاليم بوست|جيروزالم بوست
ynet;outlet;il;;Ynet|Yedioth Ahronoth|Yediot Ahronot;يديعوت أحرونوت|يديعوت أحرنوت|واي نت
maariv;outlet;il;;Maariv;معاريف
israel-hayom;outlet;il;;Israel Hayom;يسرائيل هيوم|إسرائيل هيوم
channel-12-il;outlet;il;;Channel 12|Israel's Channel 12;القناة 12|القناة 12 الإسرائيلية|القناة الثانية عشرة
channel-13-il;outlet;il;;Channel 13|Israel's Channel 13;القناة 13|القناة 13 الإسرائيلية
channel-14-il;outlet;il;;Israel's Channel 14;القناة 14 الإسرائيلية
kan;outlet;il;il/state-media;Kan public broadcaster|Kan 11|Israeli public broadcaster Kan;هيئة البث الإسرائيلية|هيئة البث|قناة كان
army-radio-il;outlet;il;;Israeli Army Radio|Army Radio;إذاعة الجيش الإسرائيلي|إذاعة الجيش
walla;outlet;il;;Walla;واللا|موقع واللا
i24;outlet;il;;i24NEWS|i24;آي 24 نيوز|i24
trt;outlet;tr;tr/state-media;TRT^|TRT World|TRT Haber|TRT Arabi;تي آر تي|تي آر تي عربي
hurriyet;outlet;tr;;Hurriyet|Hürriyet|Hurriyet Daily News;حرييت|صحيفة حرييت
daily-sabah;outlet;tr;;Daily Sabah|Sabah newspaper;ديلي صباح|صحيفة صباح
milliyet;outlet;tr;;Milliyet;ملييت|ميليت
cumhuriyet;outlet;tr;;Cumhuriyet;جمهورييت
yeni-safak;outlet;tr;;Yeni Safak|Yeni Şafak;يني شفق
ntv-tr;outlet;tr;;NTV^;إن تي في
cnn-turk;outlet;tr;;CNN Turk|CNN Türk;سي إن إن ترك
# English and the world
bbc;outlet;gb;;BBC^|British Broadcasting Corporation|BBC News|BBC Verify;بي بي سي|هيئة الإذاعة البريطانية|بي.بي.سي
sky-news;outlet;gb;;Sky News;سكاي نيوز
itv;outlet;gb;;ITV News|ITV^;آي تي في
channel-4;outlet;gb;;Channel 4 News|Channel 4;القناة الرابعة البريطانية
guardian;outlet;gb;;The Guardian|Guardian newspaper|Guardian?;الغارديان|الجارديان|صحيفة الغارديان
the-times;outlet;gb;;The Times|The Sunday Times|Sunday Times;التايمز|صحيفة التايمز|صنداي تايمز
telegraph;outlet;gb;;The Telegraph|Daily Telegraph|The Daily Telegraph;التلغراف|ديلي تلغراف|الديلي تلغراف
financial-times;outlet;gb;;Financial Times|FT^;فايننشال تايمز|فاينانشال تايمز
independent;outlet;gb;;The Independent;الإندبندنت|الاندبندنت
daily-mail;outlet;gb;;Daily Mail|MailOnline|Mail Online;ديلي ميل|الديلي ميل
daily-mirror;outlet;gb;;Daily Mirror;ديلي ميرور
the-sun;outlet;gb;;The Sun newspaper;صحيفة ذا صن
economist;outlet;gb;;The Economist;الإيكونوميست|إيكونوميست
janes;outlet;gb;;Jane's|Janes Defence;جينز
lloyds-list;outlet;gb;;Lloyd's List;لويدز ليست
cnn;outlet;us;;CNN^|Cable News Network;سي إن إن|سي أن أن|السي إن إن|شبكة سي إن إن|سي.إن.إن
fox-news;outlet;us;;Fox News;فوكس نيوز|شبكة فوكس نيوز
nbc;outlet;us;;NBC News|NBC^;إن بي سي|إن بي سي نيوز|شبكة إن بي سي
msnbc;outlet;us;;MSNBC^;
abc-us;outlet;us;;ABC News;إي بي سي نيوز|إيه بي سي نيوز|شبكة إيه بي سي
cbs;outlet;us;;CBS News|CBS^;سي بي إس|سي بي إس نيوز|شبكة سي بي إس
pbs;outlet;us;;PBS^|PBS NewsHour;بي بي إس
npr;outlet;us;;NPR^;إن بي آر
cnbc;outlet;us;;CNBC^;سي إن بي سي
new-york-times;outlet;us;;New York Times|The New York Times|NYT^;نيويورك تايمز|صحيفة نيويورك تايمز|النيويورك تايمز
washington-post;outlet;us;;Washington Post|The Washington Post;واشنطن بوست|صحيفة واشنطن بوست|الواشنطن بوست
wall-street-journal;outlet;us;;Wall Street Journal|The Wall Street Journal|WSJ^;وول ستريت جورنال|صحيفة وول ستريت جورنال
usa-today;outlet;us;;USA Today;يو إس إيه توداي
la-times;outlet;us;;Los Angeles Times|LA Times;لوس أنجلوس تايمز
chicago-tribune;outlet;us;;Chicago Tribune;شيكاغو تريبيون
boston-globe;outlet;us;;Boston Globe;بوسطن غلوب
miami-herald;outlet;us;;Miami Herald;ميامي هيرالد
new-york-post;outlet;us;;New York Post;نيويورك بوست
politico;outlet;us;;Politico;بوليتيكو
axios;outlet;us;;Axios;أكسيوس|موقع أكسيوس
the-hill;outlet;us;;The Hill;ذا هيل
newsweek;outlet;us;;Newsweek;نيوزويك
time-magazine;outlet;us;;Time magazine|TIME magazine;مجلة تايم
the-atlantic;outlet;us;;The Atlantic;ذا أتلانتيك
new-yorker;outlet;us;;The New Yorker;نيويوركر
foreign-policy;outlet;us;;Foreign Policy magazine;فورين بوليسي
the-intercept;outlet;us;;The Intercept;ذا إنترسبت|إنترسبت
propublica;outlet;us;;ProPublica;بروبابليكا
huffpost;outlet;us;;HuffPost|Huffington Post;هافينغتون بوست
buzzfeed;outlet;us;;BuzzFeed News|BuzzFeed;باز فيد
vice-news;outlet;us;;VICE News|Vice News;فايس نيوز
daily-beast;outlet;us;;The Daily Beast|Daily Beast;ديلي بيست
wired;outlet;us;;Wired magazine;
the-verge;outlet;us;;The Verge;
techcrunch;outlet;us;;TechCrunch;تيك كرانش
voa;outlet;us;;Voice of America|VOA^;صوت أمريكا|صوت أميركا
rfe-rl;outlet;us;;Radio Free Europe|RFE/RL^|Radio Liberty|Radio Free Europe/Radio Liberty;راديو أوروبا الحرة|إذاعة أوروبا الحرة|راديو الحرية
rfa;outlet;us;;Radio Free Asia|RFA^;راديو آسيا الحرة
defense-one;outlet;us;;Defense One|Defense News;ديفنس ون
task-and-purpose;outlet;us;;Task & Purpose|Stars and Stripes|Military Times;
long-war-journal;outlet;us;;Long War Journal;
site-intel;monitor;us;;SITE Intelligence Group|SITE Intelligence;موقع سايت|سايت إنتليجنس|مجموعة سايت
cbc;outlet;ca;;CBC News|CBC^;سي بي سي
globe-and-mail;outlet;ca;;Globe and Mail|The Globe and Mail;غلوب آند ميل
toronto-star;outlet;ca;;Toronto Star;تورونتو ستار
canadian-press;news-agency;ca;;Canadian Press;الصحافة الكندية
abc-au;outlet;au;;Australian Broadcasting Corporation|ABC Australia;هيئة الإذاعة الأسترالية
smh;outlet;au;;Sydney Morning Herald;سيدني مورنينغ هيرالد
nine-news;outlet;au;;Nine News|9News;
rnz;outlet;nz;;Radio New Zealand|RNZ^;
nz-herald;outlet;nz;;New Zealand Herald|NZ Herald;
le-monde;outlet;fr;;Le Monde;لوموند|صحيفة لوموند
le-figaro;outlet;fr;;Le Figaro;لوفيغارو|صحيفة لوفيغارو
liberation;outlet;fr;;Libération|Liberation newspaper;ليبراسيون
bfm;outlet;fr;;BFM TV|BFMTV;بي إف إم|بي أف أم
rfi;outlet;fr;;RFI^|Radio France Internationale;إذاعة فرنسا الدولية
franceinfo;outlet;fr;;France Info|franceinfo;فرانس إنفو
le-parisien;outlet;fr;;Le Parisien;لو باريزيان
mediapart;outlet;fr;;Mediapart;ميديا بارت
spiegel;outlet;de;;Der Spiegel|Spiegel;دير شبيغل|شبيغل
bild;outlet;de;;Bild newspaper|Bild?;بيلد|صحيفة بيلد
die-zeit;outlet;de;;Die Zeit;دي تسايت
faz;outlet;de;;Frankfurter Allgemeine|FAZ^;فرانكفورتر ألغماينه
sueddeutsche;outlet;de;;Süddeutsche Zeitung|Sueddeutsche Zeitung;زود دويتشه تسايتونغ
ard;outlet;de;;ARD^|Tagesschau;
zdf;outlet;de;;ZDF^;
die-welt;outlet;de;;Die Welt;دي فيلت
corriere;outlet;it;;Corriere della Sera;كورييري ديلا سيرا
repubblica;outlet;it;;La Repubblica;لا ريبوبليكا
rai;outlet;it;;RAI^;راي الإيطالية
el-pais;outlet;es;;El País|El Pais;البايس|صحيفة البايس
el-mundo;outlet;es;;El Mundo;الموندو|صحيفة الموندو
rtve;outlet;es;;RTVE^;
swissinfo;outlet;ch;;Swissinfo;سويس إنفو
orf;outlet;at;;ORF^;
nos;outlet;nl;;NOS broadcaster;
rte;outlet;ie;;RTÉ|RTE^;
irish-times;outlet;ie;;Irish Times;آيريش تايمز
svt;outlet;se;;SVT^;
nrk;outlet;no;;NRK^;
yle;outlet;fi;;Yle^|YLE^;
kathimerini;outlet;gr;;Kathimerini;كاثيميريني
ert;outlet;gr;;ERT^;
tvn24;outlet;pl;;TVN24;
rossiya;outlet;ru;ru/state-media;Rossiya 24|Rossiya 1|Channel One Russia;روسيا 24
kommersant;outlet;ru;;Kommersant;كوميرسانت
izvestia;outlet;ru;;Izvestia|Izvestiya;إزفستيا
novaya-gazeta;outlet;ru;;Novaya Gazeta;نوفايا غازيتا
meduza;outlet;lv;;Meduza;ميدوزا
vedomosti;outlet;ru;;Vedomosti;فيدوموستي
rbc;outlet;ru;;RBC news agency;
moscow-times;outlet;;;Moscow Times|The Moscow Times;موسكو تايمز
dozhd;outlet;;;TV Rain|Dozhd;
mash;outlet;ru;;Mash Telegram channel|Baza Telegram channel|Shot Telegram channel;
rybar;outlet;ru;;Rybar;ريبار
kyiv-independent;outlet;ua;;Kyiv Independent|The Kyiv Independent;كييف إندبندنت
kyiv-post;outlet;ua;;Kyiv Post;كييف بوست
ukrainska-pravda;outlet;ua;;Ukrainska Pravda|Ukrayinska Pravda;أوكراينسكا برافدا
suspilne;outlet;ua;ua/state-media;Suspilne;سوسبيلني
global-times;outlet;cn;;Global Times;غلوبال تايمز
cctv;outlet;cn;cn/state-media;CCTV broadcaster|CGTN^|China Central Television;سي سي تي في|التلفزيون المركزي الصيني|سي جي تي إن
peoples-daily;outlet;cn;;People's Daily;صحيفة الشعب الصينية
china-daily;outlet;cn;;China Daily;تشاينا ديلي
caixin;outlet;cn;;Caixin;
scmp;outlet;hk;;South China Morning Post|SCMP^;ساوث تشاينا مورنينغ بوست
nhk;outlet;jp;;NHK^;إن إتش كيه|هيئة الإذاعة والتلفزيون اليابانية
asahi;outlet;jp;;Asahi Shimbun|Asahi;أساهي شيمبون|أساهي
nikkei;outlet;jp;;Nikkei|Nikkei Asia;نيكاي
yomiuri;outlet;jp;;Yomiuri Shimbun|Yomiuri;يوميوري
mainichi;outlet;jp;;Mainichi Shimbun|Mainichi;ماينيتشي
japan-times;outlet;jp;;Japan Times;جابان تايمز
korea-herald;outlet;kr;;Korea Herald;كوريا هيرالد
chosun;outlet;kr;;Chosun Ilbo;تشوسون إلبو
straits-times;outlet;sg;;Straits Times|The Straits Times;ستريتس تايمز
cna-sg;outlet;sg;;Channel NewsAsia|CNA^;
taiwan-news;outlet;tw;;Taipei Times|Focus Taiwan|Central News Agency;
jakarta-post;outlet;id;;Jakarta Post;جاكرتا بوست
kompas;outlet;id;;Kompas;
bangkok-post;outlet;th;;Bangkok Post;بانكوك بوست
rappler;outlet;ph;;Rappler;رابلر
inquirer;outlet;ph;;Philippine Daily Inquirer;
irrawaddy;outlet;mm;;The Irrawaddy|Irrawaddy news;
myanmar-now;outlet;mm;;Myanmar Now;
times-of-india;outlet;in;;Times of India|The Times of India;تايمز أوف إنديا
hindustan-times;outlet;in;;Hindustan Times;هندوستان تايمز
the-hindu;outlet;in;;The Hindu newspaper;صحيفة ذا هندو
indian-express;outlet;in;;Indian Express|The Indian Express;إنديان إكسبريس
ndtv;outlet;in;;NDTV^;إن دي تي في
dawn;outlet;pk;;Dawn newspaper|Dawn News;صحيفة دون|دون الباكستانية
geo-news;outlet;pk;;Geo News|Geo TV;جيو نيوز
express-tribune;outlet;pk;;Express Tribune;إكسبريس تريبيون
ary;outlet;pk;;ARY News;
daily-star-bd;outlet;bd;;Daily Star Bangladesh|Prothom Alo;
kathmandu-post;outlet;np;;Kathmandu Post;
daily-mirror-lk;outlet;lk;;Daily Mirror Sri Lanka|Ada Derana;
daily-nation;outlet;ke;;Daily Nation|Nation Africa;ديلي نيشن
the-standard-ke;outlet;ke;;The Standard newspaper Kenya;
garowe;outlet;so;;Garowe Online;غاروي أونلاين
addis-standard;outlet;et;;Addis Standard;أديس ستاندرد
premium-times;outlet;ng;;Premium Times;
punch-ng;outlet;ng;;Punch newspaper|The Punch;
vanguard-ng;outlet;ng;;Vanguard newspaper;
daily-trust;outlet;ng;;Daily Trust;
mail-guardian;outlet;za;;Mail & Guardian;
news24-za;outlet;za;;News24;
sabc;outlet;za;;SABC^;
jeune-afrique;outlet;fr;;Jeune Afrique;جون أفريك
radio-okapi;outlet;cd;;Radio Okapi;راديو أوكابي
actualite-cd;outlet;cd;;Actualite.cd;
studio-tamani;outlet;ml;;Studio Tamani;
globo;outlet;br;;O Globo|Globo|G1 news portal|TV Globo;غلوبو
folha;outlet;br;;Folha de S.Paulo|Folha de Sao Paulo;فولها دي ساو باولو
clarin;outlet;ar;;Clarín|Clarin;كلارين
la-nacion;outlet;ar;;La Nación|La Nacion;لا ناسيون
el-universal;outlet;mx;;El Universal;
milenio;outlet;mx;;Milenio;
reforma;outlet;mx;;Reforma newspaper;
el-tiempo;outlet;co;;El Tiempo;التيمبو
el-comercio;outlet;pe;;El Comercio;
telesur;outlet;ve;;teleSUR|Telesur;تيليسور
prensa-latina;news-agency;cu;;Prensa Latina;برنسا لاتينا
le-nouvelliste;outlet;ht;;Le Nouvelliste|Haitian Times;
fbs-seismic;outlet;;;Volcano Discovery;
flightradar24;monitor;se;;Flightradar24|FlightRadar24;فلايت رادار 24|فلايت رادار|موقع فلايت رادار
marinetraffic;monitor;gr;;MarineTraffic;مارين ترافيك
maxar;company;us;;Maxar|Maxar Technologies;ماكسار
planet-labs;company;us;;Planet Labs;بلانيت لابز
`;
