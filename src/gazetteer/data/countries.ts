/**
 * The countries of the world, by hand. One line each:
 * code; English names; Arabic names; English adjectives; English demonyms (plural first); Arabic nisbas (masculine
 * singular, indefinite); capital in English; in Arabic; regions of the world; land neighbours. Alternatives are parted
 * by `|`; a name ending in `?` is also a common word, one ending in `^` an abbreviation. Long because the world is.
 */
export const COUNTRIES = `
af;Afghanistan;أفغانستان;Afghan;Afghans;أفغاني;Kabul;كابول|كابل;south-asia|central-asia;cn ir pk tj tm uz
al;Albania;ألبانيا;Albanian;Albanians;ألباني;Tirana;تيرانا;balkans;gr me mk xk
dz;Algeria;الجزائر;Algerian;Algerians;جزائري;Algiers;الجزائر العاصمة;maghreb;tn ly ne eh mr ml ma
ad;Andorra;أندورا;Andorran;Andorrans;أندوري;Andorra la Vella;أندورا لا فيلا;western-europe;fr es
ao;Angola;أنغولا|أنجولا;Angolan;Angolans;أنغولي;Luanda;لواندا;southern-africa|central-africa;cg cd zm na
ag;Antigua and Barbuda|Antigua;أنتيغوا وبربودا;Antiguan;Antiguans;أنتيغوي;Saint John's;سانت جونز;caribbean;
ar;Argentina;الأرجنتين;Argentine|Argentinian;Argentines|Argentinians;أرجنتيني;Buenos Aires;بوينس آيرس|بوينس أيرس;south-america;bo br cl py uy
am;Armenia;أرمينيا;Armenian;Armenians;أرميني|أرمني;Yerevan;يريفان;caucasus;az ge ir tr
au;Australia;أستراليا;Australian;Australians|Aussies;أسترالي;Canberra;كانبرا;oceania;
at;Austria;النمسا;Austrian;Austrians;نمساوي;Vienna;فيينا;western-europe;cz de hu it li sk si ch
az;Azerbaijan;أذربيجان;Azerbaijani|Azeri;Azerbaijanis|Azeris;أذربيجاني|أذري;Baku;باكو;caucasus;am ge ir ru tr
bs;Bahamas|The Bahamas;جزر البهاما|البهاما;Bahamian;Bahamians;بهامي;Nassau;ناساو;caribbean;
bh;Bahrain;البحرين;Bahraini;Bahrainis;بحريني;Manama;المنامة;gulf-states;
bd;Bangladesh;بنغلاديش|بنغلادش|بنجلاديش;Bangladeshi;Bangladeshis;بنغلاديشي|بنغالي;Dhaka;دكا;south-asia;in mm
bb;Barbados;بربادوس|باربادوس;Barbadian;Barbadians;بربادوسي;Bridgetown;بريدجتاون;caribbean;
by;Belarus;بيلاروسيا|روسيا البيضاء|بيلاروس;Belarusian|Belarussian;Belarusians;بيلاروسي;Minsk;مينسك;eastern-europe;lv lt pl ru ua
be;Belgium;بلجيكا;Belgian;Belgians;بلجيكي;Brussels;بروكسل;western-europe;fr de lu nl
bz;Belize;بليز;Belizean;Belizeans;بليزي;Belmopan;بلموبان;central-america;gt mx
bj;Benin;بنين|بينين;Beninese;Beninese;بنيني;Porto-Novo;بورتو نوفو;west-africa;bf ne ng tg
bt;Bhutan;بوتان|بهوتان;Bhutanese;Bhutanese;بوتاني;Thimphu;تيمفو;south-asia;cn in
bo;Bolivia;بوليفيا;Bolivian;Bolivians;بوليفي;La Paz|Sucre;لاباز|لا باز;south-america;ar br cl py pe
ba;Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina;البوسنة والهرسك|البوسنة;Bosnian;Bosnians;بوسني;Sarajevo;سراييفو;balkans;hr me rs
bw;Botswana;بوتسوانا|بتسوانا;Botswanan;Batswana|Botswanans;بوتسواني;Gaborone;غابورون;southern-africa;na za zm zw
br;Brazil;البرازيل;Brazilian;Brazilians;برازيلي;Brasilia|Brasília;برازيليا;south-america;ar bo co gf gy py pe sr uy ve
bn;Brunei;بروناي;Bruneian;Bruneians;بروناوي;Bandar Seri Begawan;بندر سري بكاوان;south-east-asia;my
bg;Bulgaria;بلغاريا;Bulgarian;Bulgarians;بلغاري;Sofia?;صوفيا;balkans|eastern-europe;gr mk ro rs tr
bf;Burkina Faso|Burkina;بوركينا فاسو;Burkinabe|Burkinabè;Burkinabe;بوركيني|بوركينابي;Ouagadougou;واغادوغو|واجادوجو;west-africa|sahel;bj ci gh ml ne tg
bi;Burundi;بوروندي|بوروندى;Burundian;Burundians;بوروندي;Gitega|Bujumbura;غيتيغا|بوجومبورا;east-africa;cd rw tz
kh;Cambodia;كمبوديا;Cambodian;Cambodians;كمبودي;Phnom Penh;بنوم بنه;south-east-asia;la th vn
cm;Cameroon;الكاميرون|الكاميرن;Cameroonian;Cameroonians;كاميروني;Yaoundé|Yaounde;ياوندي;central-africa;cf td cg gq ga ng
ca;Canada;كندا;Canadian;Canadians;كندي;Ottawa;أوتاوا;north-america;us
cv;Cape Verde|Cabo Verde;الرأس الأخضر|كاب فيردي;Cape Verdean;Cape Verdeans;كاب فيردي;Praia;برايا;west-africa;
cf;Central African Republic|CAR^?;جمهورية أفريقيا الوسطى|أفريقيا الوسطى|إفريقيا الوسطى;Central African;Central Africans;أفريقي وسطي;Bangui;بانغي;central-africa;cm td cd cg ss sd
td;Chad;تشاد;Chadian;Chadians;تشادي;N'Djamena|Ndjamena;نجامينا|إنجامينا;central-africa|sahel;cm cf ly ne ng sd
cl;Chile;تشيلي|شيلي;Chilean;Chileans;تشيلي|شيلي;Santiago?;سانتياغو;south-america;ar bo pe
cn;China|People's Republic of China|PRC^;الصين|جمهورية الصين الشعبية;Chinese;Chinese;صيني;Beijing|Peking;بكين|بيجين;east-asia;af bt mm hk in kz kp kg la mo mn np pk ru tj vn
co;Colombia;كولومبيا;Colombian;Colombians;كولومبي;Bogotá|Bogota;بوغوتا;south-america;br ec pa pe ve
km;Comoros|Comoro Islands;جزر القمر;Comorian;Comorians;قمري?;Moroni;موروني;east-africa|arab-world;
cg;Republic of the Congo|Congo-Brazzaville|Republic of Congo;جمهورية الكونغو|الكونغو برازافيل|الكونغو-برازافيل;Congolese;Congolese;كونغولي;Brazzaville;برازافيل;central-africa;ao cm cf cd ga
cd;Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC^|Congo|Congo-Kinshasa|DRCongo;جمهورية الكونغو الديمقراطية|الكونغو الديمقراطية|الكونغو;Congolese;Congolese;كونغولي;Kinshasa;كينشاسا;central-africa;ao bi cf cg rw ss tz ug zm
cr;Costa Rica;كوستاريكا;Costa Rican;Costa Ricans;كوستاريكي;San José?|San Jose?;سان خوسيه;central-america;ni pa
ci;Ivory Coast|Côte d'Ivoire|Cote d'Ivoire;ساحل العاج|كوت ديفوار;Ivorian;Ivorians;إيفواري|عاجي?;Yamoussoukro|Abidjan;ياموسوكرو|أبيدجان;west-africa;bf gh gn lr ml
hr;Croatia;كرواتيا;Croatian|Croat;Croats|Croatians;كرواتي;Zagreb;زغرب;balkans;ba hu me rs si
cu;Cuba;كوبا;Cuban;Cubans;كوبي;Havana;هافانا;caribbean|latin-america;
cy;Cyprus;قبرص;Cypriot;Cypriots;قبرصي;Nicosia;نيقوسيا;europe|middle-east;
cz;Czech Republic|Czechia;التشيك|جمهورية التشيك|تشيكيا;Czech;Czechs;تشيكي;Prague;براغ;eastern-europe;at de pl sk
dk;Denmark;الدنمارك|الدانمارك|الدنمرك;Danish;Danes|Dane;دنماركي|دانماركي|دنمركي;Copenhagen;كوبنهاغن|كوبنهاجن;scandinavia;de
dj;Djibouti;جيبوتي;Djiboutian;Djiboutians;جيبوتي;Djibouti City;جيبوتي العاصمة;horn-of-africa|arab-world;er et so
dm;Dominica;دومينيكا;Dominican;Dominicans;دومينيكي;Roseau;روسو;caribbean;
do;Dominican Republic;جمهورية الدومينيكان|الدومينيكان;Dominican;Dominicans;دومينيكاني|دومينيكي;Santo Domingo;سانتو دومينغو;caribbean|latin-america;ht
ec;Ecuador;الإكوادور|الاكوادور;Ecuadorian|Ecuadorean;Ecuadorians|Ecuadoreans;إكوادوري;Quito;كيتو;south-america;co pe
eg;Egypt;مصر;Egyptian;Egyptians;مصري;Cairo;القاهرة;north-africa|middle-east|arab-world;il ly sd ps
sv;El Salvador;السلفادور;Salvadoran|Salvadorean;Salvadorans|Salvadoreans;سلفادوري;San Salvador;سان سلفادور;central-america;gt hn
gq;Equatorial Guinea;غينيا الاستوائية;Equatorial Guinean|Equatoguinean;Equatorial Guineans;غيني استوائي;Malabo;مالابو;central-africa;cm ga
er;Eritrea;إريتريا|أريتريا;Eritrean;Eritreans;إريتري;Asmara;أسمرة|أسمرا;horn-of-africa;dj et sd
ee;Estonia;إستونيا|أستونيا;Estonian;Estonians;إستوني;Tallinn;تالين;baltic-states;lv ru
sz;Eswatini|Swaziland;إسواتيني|سوازيلاند;Swazi;Swazis;سوازي;Mbabane;مبابان;southern-africa;mz za
et;Ethiopia;إثيوبيا|أثيوبيا;Ethiopian;Ethiopians;إثيوبي|أثيوبي;Addis Ababa;أديس أبابا;horn-of-africa;dj er ke so ss sd
fj;Fiji;فيجي;Fijian;Fijians;فيجي;Suva;سوفا;oceania;
fi;Finland;فنلندا;Finnish;Finns|Finn;فنلندي;Helsinki;هلسنكي;scandinavia;no se ru
fr;France;فرنسا;French;French|Frenchman|Frenchmen|Frenchwoman;فرنسي;Paris;باريس;western-europe;ad be de it lu mc es ch
ga;Gabon;الغابون|الجابون;Gabonese;Gabonese;غابوني;Libreville;ليبرفيل;central-africa;cm cg gq
gm;Gambia|The Gambia;غامبيا|جامبيا;Gambian;Gambians;غامبي;Banjul;بانجول;west-africa;sn
ge;Georgia;جورجيا;Georgian;Georgians;جورجي;Tbilisi;تبليسي|تبيليسي;caucasus;am az ru tr
de;Germany;ألمانيا;German;Germans;ألماني;Berlin;برلين;western-europe;at be cz dk fr lu nl pl ch
gh;Ghana;غانا;Ghanaian;Ghanaians;غاني;Accra;أكرا;west-africa;bf ci tg
gr;Greece;اليونان;Greek;Greeks;يوناني;Athens;أثينا;balkans|southern-europe;al bg tr mk
gd;Grenada;غرينادا;Grenadian;Grenadians;غرينادي;Saint George's;سانت جورجز;caribbean;
gt;Guatemala;غواتيمالا|جواتيمالا;Guatemalan;Guatemalans;غواتيمالي;Guatemala City;غواتيمالا سيتي;central-america;bz sv hn mx
gn;Guinea;غينيا;Guinean;Guineans;غيني;Conakry;كوناكري;west-africa;ci gw lr ml sn sl
gw;Guinea-Bissau|Guinea Bissau;غينيا بيساو;Bissau-Guinean;Bissau-Guineans;غيني بيساوي;Bissau;بيساو;west-africa;gn sn
gy;Guyana;غويانا|غيانا;Guyanese;Guyanese;غوياني;Georgetown;جورج تاون;south-america;br sr ve
ht;Haiti;هايتي;Haitian;Haitians;هايتي|هاييتي;Port-au-Prince;بورت أو برنس|بور أو برانس;caribbean;do
hn;Honduras;هندوراس;Honduran;Hondurans;هندوراسي;Tegucigalpa;تيغوسيغالبا;central-america;gt sv ni
hu;Hungary;المجر|هنغاريا;Hungarian;Hungarians;مجري?|هنغاري;Budapest;بودابست;eastern-europe;at hr ro rs sk si ua
is;Iceland;آيسلندا|أيسلندا|إيسلندا;Icelandic;Icelanders|Icelander;آيسلندي|أيسلندي;Reykjavik|Reykjavík;ريكيافيك;scandinavia;
in;India;الهند;Indian;Indians;هندي;New Delhi|Delhi;نيودلهي|نيودلهى|دلهي;south-asia;bd bt mm cn np pk
id;Indonesia;إندونيسيا|أندونيسيا;Indonesian;Indonesians;إندونيسي|أندونيسي;Jakarta;جاكرتا;south-east-asia;tl my pg
ir;Iran|Islamic Republic of Iran|Islamic Republic;إيران|الجمهورية الإسلامية الإيرانية|الجمهورية الإسلامية;Iranian;Iranians;إيراني;Tehran|Teheran;طهران;middle-east;af am az iq pk tr tm
iq;Iraq;العراق;Iraqi;Iraqis;عراقي;Baghdad;بغداد;middle-east|arab-world;ir jo kw sa sy tr
ie;Ireland|Republic of Ireland;أيرلندا|إيرلندا;Irish;Irish|Irishman|Irishmen;أيرلندي|إيرلندي;Dublin;دبلن;western-europe;gb
il;Israel|State of Israel;إسرائيل|الكيان الصهيوني|الكيان الإسرائيلي;Israeli|Zionist;Israelis;إسرائيلي|صهيوني;Tel Aviv|West Jerusalem;تل أبيب;levant;eg jo lb ps sy
it;Italy;إيطاليا;Italian;Italians;إيطالي;Rome;روما;southern-europe;at fr sm si ch va
jm;Jamaica;جامايكا;Jamaican;Jamaicans;جامايكي;Kingston;كينغستون;caribbean;
jp;Japan;اليابان;Japanese;Japanese;ياباني;Tokyo;طوكيو;east-asia;
jo;Jordan;الأردن;Jordanian;Jordanians;أردني;Amman;عمان|عمّان;levant|arab-world;iq il ps sa sy
kz;Kazakhstan;كازاخستان|كازخستان|قازاقستان;Kazakh|Kazakhstani;Kazakhs|Kazakhstanis;كازاخي|كازاخستاني;Astana|Nur-Sultan;أستانا|أستانة|نور سلطان;central-asia;cn kg ru tm uz
ke;Kenya;كينيا;Kenyan;Kenyans;كيني;Nairobi;نيروبي;east-africa;et so ss tz ug
ki;Kiribati;كيريباتي;I-Kiribati;I-Kiribati;كيريباتي;Tarawa;تاراوا;oceania;
kp;North Korea|DPRK^|Democratic People's Republic of Korea;كوريا الشمالية;North Korean;North Koreans;كوري شمالي;Pyongyang;بيونغ يانغ|بيونغيانغ|بيونج يانج;east-asia;cn kr ru
kr;South Korea|Republic of Korea|ROK^;كوريا الجنوبية;South Korean;South Koreans;كوري جنوبي;Seoul;سيول|سول;east-asia;kp
xk;Kosovo;كوسوفو;Kosovar|Kosovan;Kosovars|Kosovans;كوسوفي;Pristina;بريشتينا;balkans;al me mk rs
kw;Kuwait;الكويت;Kuwaiti;Kuwaitis;كويتي;Kuwait City;مدينة الكويت;gulf-states;iq sa
kg;Kyrgyzstan;قيرغيزستان|قرغيزستان|قرغيزيا;Kyrgyz|Kyrgyzstani;Kyrgyz|Kyrgyzstanis;قيرغيزي|قرغيزي;Bishkek;بشكيك;central-asia;cn kz tj uz
la;Laos;لاوس;Lao|Laotian;Laotians;لاوسي;Vientiane;فيينتيان;south-east-asia;mm kh cn th vn
lv;Latvia;لاتفيا;Latvian;Latvians;لاتفي;Riga;ريغا;baltic-states;by ee lt ru
lb;Lebanon;لبنان;Lebanese;Lebanese;لبناني;Beirut;بيروت;levant|arab-world;il sy
ls;Lesotho;ليسوتو;Basotho|Lesothan;Basotho;ليسوتي;Maseru;ماسيرو;southern-africa;za
lr;Liberia;ليبيريا;Liberian;Liberians;ليبيري;Monrovia;مونروفيا;west-africa;gn ci sl
ly;Libya;ليبيا;Libyan;Libyans;ليبي;Tripoli;طرابلس;maghreb;dz td eg ne sd tn
li;Liechtenstein;ليختنشتاين;Liechtenstein;Liechtensteiners;ليختنشتايني;Vaduz;فادوز;western-europe;at ch
lt;Lithuania;ليتوانيا;Lithuanian;Lithuanians;ليتواني;Vilnius;فيلنيوس;baltic-states;by lv pl ru
lu;Luxembourg;لوكسمبورغ;Luxembourgish;Luxembourgers|Luxembourger;لوكسمبورغي;Luxembourg City;مدينة لوكسمبورغ;western-europe;be fr de
mg;Madagascar;مدغشقر;Malagasy|Madagascan;Malagasy|Madagascans;مدغشقري|ملغاشي;Antananarivo;أنتاناناريفو;east-africa;
mw;Malawi;مالاوي|ملاوي;Malawian;Malawians;مالاوي;Lilongwe;ليلونغوي;southern-africa;mz tz zm
my;Malaysia;ماليزيا;Malaysian;Malaysians;ماليزي;Kuala Lumpur|Putrajaya;كوالالمبور|كوالا لمبور;south-east-asia;bn id th
mv;Maldives;المالديف|جزر المالديف;Maldivian;Maldivians;مالديفي;Malé?;ماليه;south-asia;
ml;Mali;مالي?;Malian;Malians;مالي?;Bamako;باماكو;west-africa|sahel;dz bf gn ci mr ne sn
mt;Malta;مالطا;Maltese;Maltese;مالطي;Valletta;فاليتا;southern-europe;
mh;Marshall Islands;جزر مارشال;Marshallese;Marshallese;مارشالي;Majuro;ماجورو;oceania;
mr;Mauritania;موريتانيا;Mauritanian;Mauritanians;موريتاني;Nouakchott;نواكشوط;maghreb|sahel;dz ml sn eh
mu;Mauritius;موريشيوس;Mauritian;Mauritians;موريشيوسي;Port Louis;بورت لويس;east-africa;
mx;Mexico;المكسيك;Mexican;Mexicans;مكسيكي;Mexico City;مكسيكو سيتي|مكسيكو;latin-america|north-america;bz gt us
fm;Micronesia;ميكرونيزيا;Micronesian;Micronesians;ميكرونيزي;Palikir;باليكير;oceania;
md;Moldova;مولدوفا|مولدافيا;Moldovan;Moldovans;مولدوفي|مولدافي;Chisinau|Chișinău;كيشيناو|تشيسيناو;eastern-europe;ro ua
mc;Monaco;موناكو;Monegasque|Monacan;Monegasques;موناكوي;Monaco-Ville;موناكو فيل;western-europe;fr
mn;Mongolia;منغوليا;Mongolian;Mongolians|Mongols;منغولي;Ulaanbaatar|Ulan Bator;أولان باتور;east-asia;cn ru
me;Montenegro;الجبل الأسود|مونتينيغرو;Montenegrin;Montenegrins;مونتينيغري;Podgorica;بودغوريتسا;balkans;al ba hr xk rs
ma;Morocco;المغرب|المملكة المغربية;Moroccan;Moroccans;مغربي;Rabat;الرباط;maghreb;dz eh es
mz;Mozambique;موزمبيق|موزامبيق;Mozambican;Mozambicans;موزمبيقي|موزامبيقي;Maputo;مابوتو;southern-africa;mw za sz tz zm zw
mm;Myanmar|Burma;ميانمار|بورما;Myanmar|Burmese;Burmese;ميانماري|بورمي;Naypyidaw|Naypyitaw|Yangon;نايبيداو|يانغون;south-east-asia;bd cn in la th
na;Namibia;ناميبيا;Namibian;Namibians;ناميبي;Windhoek;ويندهوك;southern-africa;ao bw za zm
nr;Nauru;ناورو;Nauruan;Nauruans;ناوروي;Yaren;يارين;oceania;
np;Nepal;نيبال|النيبال;Nepali|Nepalese;Nepalis|Nepalese;نيبالي;Kathmandu;كاتماندو|كاتمندو;south-asia;cn in
nl;Netherlands|The Netherlands|Holland;هولندا;Dutch;Dutch|Dutchman|Dutchmen;هولندي;Amsterdam|The Hague;أمستردام|لاهاي;western-europe;be de
nz;New Zealand;نيوزيلندا|نيوزيلاندا;New Zealand;New Zealanders|New Zealander;نيوزيلندي;Wellington;ولينغتون|ويلينغتون;oceania;
ni;Nicaragua;نيكاراغوا;Nicaraguan;Nicaraguans;نيكاراغوي;Managua;ماناغوا;central-america;cr hn
ne;Niger;النيجر;Nigerien;Nigeriens;نيجري;Niamey;نيامي;west-africa|sahel;dz bj bf td ly ml ng
ng;Nigeria;نيجيريا;Nigerian;Nigerians;نيجيري;Abuja;أبوجا;west-africa;bj cm td ne
mk;North Macedonia|Macedonia;مقدونيا الشمالية|مقدونيا;Macedonian|North Macedonian;Macedonians;مقدوني;Skopje;سكوبيه|سكوبي;balkans;al bg gr xk rs
no;Norway;النرويج;Norwegian;Norwegians;نرويجي;Oslo;أوسلو;scandinavia;fi se ru
om;Oman|Sultanate of Oman;عمان|سلطنة عمان|عُمان;Omani;Omanis;عماني;Muscat;مسقط?;gulf-states;sa ae ye
pk;Pakistan;باكستان;Pakistani;Pakistanis;باكستاني;Islamabad;إسلام آباد|إسلام أباد;south-asia;af cn in ir
pw;Palau;بالاو;Palauan;Palauans;بالاوي;Ngerulmud;نجيرولمود;oceania;
ps;Palestine|Palestinian territories|Palestinian Territories|occupied Palestinian territories|State of Palestine;فلسطين|الأراضي الفلسطينية|الأراضي الفلسطينية المحتلة;Palestinian;Palestinians;فلسطيني;Ramallah;رام الله;levant|arab-world;eg il jo
pa;Panama;بنما|باناما;Panamanian;Panamanians;بنمي|بنماوي;Panama City;مدينة بنما|بنما سيتي;central-america;co cr
pg;Papua New Guinea|PNG^;بابوا غينيا الجديدة|بابوا غينيا;Papua New Guinean;Papua New Guineans;بابواني;Port Moresby;بورت مورسبي;oceania;id
py;Paraguay;باراغواي;Paraguayan;Paraguayans;باراغواياني;Asunción|Asuncion;أسونسيون;south-america;ar bo br
pe;Peru;بيرو|البيرو;Peruvian;Peruvians;بيروفي|بيروي;Lima;ليما;south-america;bo br cl co ec
ph;Philippines|The Philippines;الفلبين|الفيليبين;Philippine|Filipino;Filipinos|Filipino;فلبيني|فيليبيني;Manila;مانيلا;south-east-asia;
pl;Poland;بولندا|بولونيا;Polish;Poles|Pole;بولندي|بولوني;Warsaw;وارسو;eastern-europe;by cz de lt ru sk ua
pt;Portugal;البرتغال;Portuguese;Portuguese;برتغالي;Lisbon;لشبونة;southern-europe;es
qa;Qatar;قطر;Qatari;Qataris;قطري;Doha;الدوحة;gulf-states;sa
ro;Romania;رومانيا;Romanian;Romanians;روماني;Bucharest;بوخارست;balkans|eastern-europe;bg hu md rs ua
ru;Russia|Russian Federation;روسيا|الاتحاد الروسي|روسيا الاتحادية;Russian;Russians;روسي;Moscow;موسكو;eastern-europe|asia;az by cn ee fi ge kz kp lv lt mn no pl ua
rw;Rwanda;رواندا;Rwandan;Rwandans;رواندي;Kigali;كيغالي;east-africa;bi cd tz ug
kn;Saint Kitts and Nevis|St Kitts and Nevis;سانت كيتس ونيفيس;Kittitian;Kittitians;كيتيسي;Basseterre;باستير;caribbean;
lc;Saint Lucia|St Lucia;سانت لوسيا;Saint Lucian;Saint Lucians;لوسياني;Castries;كاستريس;caribbean;
vc;Saint Vincent and the Grenadines|St Vincent and the Grenadines;سانت فنسنت والغرينادين|سانت فينسنت والغرينادين;Vincentian;Vincentians;فينسنتي;Kingstown;كينغستاون;caribbean;
ws;Samoa;ساموا;Samoan;Samoans;ساموي;Apia;أبيا;oceania;
sm;San Marino;سان مارينو;Sammarinese;Sammarinese;سان ماريني;City of San Marino;مدينة سان مارينو;southern-europe;it
st;São Tomé and Príncipe|Sao Tome and Principe;ساو تومي وبرينسيبي|ساو تومي وبرينسيب;São Toméan;São Toméans;ساو تومي;São Tomé|Sao Tome;ساو تومي;central-africa;
sa;Saudi Arabia|Kingdom of Saudi Arabia|KSA^;السعودية|المملكة العربية السعودية;Saudi|Saudi Arabian;Saudis|Saudi Arabians;سعودي;Riyadh;الرياض;gulf-states;iq jo kw om qa ae ye
sn;Senegal;السنغال;Senegalese;Senegalese;سنغالي;Dakar;داكار;west-africa|sahel;gm gn gw ml mr
rs;Serbia;صربيا;Serbian|Serb;Serbs|Serbians;صربي;Belgrade;بلغراد|بلجراد;balkans;ba bg hr hu xk me mk ro
sc;Seychelles;سيشل|سيشيل;Seychellois;Seychellois;سيشلي;Victoria?;فيكتوريا?;east-africa;
sl;Sierra Leone;سيراليون;Sierra Leonean;Sierra Leoneans;سيراليوني;Freetown;فريتاون;west-africa;gn lr
sg;Singapore;سنغافورة;Singaporean;Singaporeans;سنغافوري;Singapore City;مدينة سنغافورة;south-east-asia;my
sk;Slovakia;سلوفاكيا;Slovak|Slovakian;Slovaks;سلوفاكي;Bratislava;براتيسلافا;eastern-europe;at cz hu pl ua
si;Slovenia;سلوفينيا;Slovenian|Slovene;Slovenians|Slovenes;سلوفيني;Ljubljana;ليوبليانا;balkans;at hr it hu
sb;Solomon Islands;جزر سليمان|جزر سولومون;Solomon Islander;Solomon Islanders;سليماني?;Honiara;هونيارا;oceania;
so;Somalia;الصومال;Somali|Somalian;Somalis;صومالي;Mogadishu;مقديشو|مقديشيو;horn-of-africa|arab-world;dj et ke
za;South Africa;جنوب أفريقيا|جنوب إفريقيا|جنوب افريقيا;South African;South Africans;جنوب أفريقي|جنوب إفريقي;Pretoria|Cape Town;بريتوريا|كيب تاون;southern-africa;bw ls mz na sz zw
ss;South Sudan;جنوب السودان|دولة جنوب السودان;South Sudanese;South Sudanese;جنوب سوداني;Juba;جوبا;east-africa;cf cd et ke sd ug
es;Spain;إسبانيا|أسبانيا;Spanish;Spaniards|Spaniard;إسباني|أسباني;Madrid;مدريد;southern-europe;ad fr gi ma pt
lk;Sri Lanka;سريلانكا|سري لانكا;Sri Lankan;Sri Lankans;سريلانكي;Colombo;كولومبو;south-asia;
sd;Sudan;السودان;Sudanese;Sudanese;سوداني;Khartoum;الخرطوم;north-africa|sahel|arab-world;cf td eg er et ly ss
sr;Suriname;سورينام;Surinamese;Surinamese;سورينامي;Paramaribo;باراماريبو;south-america;br gf gy
se;Sweden;السويد;Swedish;Swedes|Swede;سويدي;Stockholm;ستوكهولم|ستوكهولم;scandinavia;fi no
ch;Switzerland;سويسرا;Swiss;Swiss;سويسري;Bern|Berne;برن|بيرن;western-europe;at fr de it li
sy;Syria|Syrian Arab Republic;سوريا|سورية|الجمهورية العربية السورية;Syrian;Syrians;سوري;Damascus;دمشق;levant|arab-world;iq il jo lb tr
tw;Taiwan|Republic of China;تايوان|تايوان;Taiwanese;Taiwanese;تايواني;Taipei;تايبيه|تايبه;east-asia;
tj;Tajikistan;طاجيكستان|طاجكستان;Tajik|Tajikistani;Tajiks|Tajikistanis;طاجيكي;Dushanbe;دوشنبه|دوشانبي;central-asia;af cn kg uz
tz;Tanzania;تنزانيا;Tanzanian;Tanzanians;تنزاني;Dodoma|Dar es Salaam;دودوما|دار السلام;east-africa;bi cd ke mw mz rw ug zm
th;Thailand;تايلاند|تايلند;Thai;Thais;تايلاندي|تايلندي;Bangkok;بانكوك;south-east-asia;mm kh la my
tl;East Timor|Timor-Leste;تيمور الشرقية|تيمور الشرقية;East Timorese|Timorese;Timorese;تيموري;Dili;ديلي?;south-east-asia;id
tg;Togo;توغو;Togolese;Togolese;توغولي;Lomé|Lome;لومي|لومى;west-africa;bj bf gh
to;Tonga;تونغا;Tongan;Tongans;تونغي;Nuku'alofa|Nukualofa;نوكوالوفا;oceania;
tt;Trinidad and Tobago|Trinidad;ترينيداد وتوباغو|ترينيداد وتوباجو;Trinidadian;Trinidadians;ترينيدادي;Port of Spain;بورت أوف سبين;caribbean;
tn;Tunisia;تونس;Tunisian;Tunisians;تونسي;Tunis;تونس العاصمة;maghreb;dz ly
tr;Turkey|Türkiye|Turkiye;تركيا;Turkish;Turks|Turk;تركي;Ankara;أنقرة;middle-east|europe;am az bg ge gr ir iq sy
tm;Turkmenistan;تركمانستان;Turkmen|Turkmenistani;Turkmens|Turkmenistanis;تركماني;Ashgabat;عشق آباد|عشق أباد;central-asia;af ir kz uz
tv;Tuvalu;توفالو;Tuvaluan;Tuvaluans;توفالي;Funafuti;فونافوتي;oceania;
ug;Uganda;أوغندا|أوغاندا;Ugandan;Ugandans;أوغندي;Kampala;كمبالا;east-africa;cd ke rw ss tz
ua;Ukraine|the Ukraine;أوكرانيا|أوكرانيا;Ukrainian;Ukrainians;أوكراني;Kyiv|Kiev;كييف|كيف?;eastern-europe;by hu md pl ro ru sk
ae;United Arab Emirates|UAE^|Emirates?;الإمارات|الإمارات العربية المتحدة|الامارات;Emirati|UAE;Emiratis;إماراتي;Abu Dhabi;أبوظبي|أبو ظبي;gulf-states;om sa
gb;United Kingdom|Britain|Great Britain|UK^|U.K.^;المملكة المتحدة|بريطانيا|بريطانيا العظمى;British|UK;Britons|Brits|Briton|British;بريطاني;London;لندن;western-europe;ie
us;United States|United States of America|America|US^|U.S.^|USA^|U.S.A.^;الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا;American|US|U.S.;Americans;أمريكي|أميركي|امريكي;Washington|Washington DC|Washington D.C.;واشنطن;north-america;ca mx
uy;Uruguay;أوروغواي|الأوروغواي;Uruguayan;Uruguayans;أوروغوياني|أوروغواياني;Montevideo;مونتيفيديو;south-america;ar br
uz;Uzbekistan;أوزبكستان|أوزبكستان;Uzbek|Uzbekistani;Uzbeks|Uzbekistanis;أوزبكي;Tashkent;طشقند;central-asia;af kz kg tj tm
vu;Vanuatu;فانواتو;Ni-Vanuatu|Vanuatuan;Ni-Vanuatu;فانواتي;Port Vila|Port-Vila;بورت فيلا;oceania;
va;Vatican City|Vatican|Holy See;الفاتيكان|الكرسي الرسولي;Vatican;;فاتيكاني;;;western-europe;it
ve;Venezuela;فنزويلا;Venezuelan;Venezuelans;فنزويلي;Caracas;كاراكاس|كراكاس;south-america;br co gy
vn;Vietnam|Viet Nam;فيتنام;Vietnamese;Vietnamese;فيتنامي;Hanoi|Ha Noi;هانوي;south-east-asia;kh cn la
ye;Yemen;اليمن;Yemeni;Yemenis;يمني?;Sanaa|Sana'a|Sana;صنعاء;middle-east|arab-world;om sa
zm;Zambia;زامبيا;Zambian;Zambians;زامبي;Lusaka;لوساكا;southern-africa;ao bw cd mw mz na tz zw
zw;Zimbabwe;زيمبابوي;Zimbabwean;Zimbabweans;زيمبابوي;Harare;هراري;southern-africa;bw mz za zm
eh;Western Sahara;الصحراء الغربية;Sahrawi|Saharawi;Sahrawis;صحراوي;Laayoune|El Aaiun;العيون?;north-africa;dz mr ma
hk;Hong Kong;هونغ كونغ|هونج كونج;Hong Kong;Hong Kongers|Hongkongers;هونغ كونغي;;;east-asia;cn
mo;Macau|Macao;ماكاو;Macanese;Macanese;ماكاوي;;;east-asia;cn
gl;Greenland;غرينلاند|جرينلاند;Greenlandic;Greenlanders;غرينلاندي;Nuuk;نوك;north-america;
pr;Puerto Rico;بورتوريكو;Puerto Rican;Puerto Ricans;بورتوريكي;San Juan?;سان خوان;caribbean;
gf;French Guiana;غويانا الفرنسية;French Guianese;French Guianese;غوياني فرنسي;Cayenne;كايين;south-america;br sr
gp;Guadeloupe;غوادلوب;Guadeloupean;Guadeloupeans;غوادلوبي;;;caribbean;
mq;Martinique;مارتينيك;Martinican;Martinicans;مارتينيكي;;;caribbean;
re;Réunion|Reunion?;ريونيون|لا ريونيون;Réunionese;;ريونيوني;;;east-africa;
yt;Mayotte;مايوت;Mahoran;Mahorais;مايوتي;Mamoudzou;مامودزو;east-africa;
nc;New Caledonia;كاليدونيا الجديدة;New Caledonian|Kanak;New Caledonians|Kanaks;كاليدوني;Nouméa|Noumea;نوميا;oceania;
pf;French Polynesia;بولينيزيا الفرنسية;Polynesian;Polynesians;بولينيزي;Papeete;بابيتي;oceania;
gu;Guam;غوام|جوام;Guamanian;Guamanians;غوامي;Hagåtña|Hagatna;هاغاتنا;oceania;
gi;Gibraltar;جبل طارق;Gibraltarian;Gibraltarians;جبل طارقي;;;southern-europe;es
bm;Bermuda;برمودا;Bermudian;Bermudians;برمودي;;;north-america;
ky;Cayman Islands;جزر كايمان;Caymanian;Caymanians;كايماني;;;caribbean;
vi;US Virgin Islands|U.S. Virgin Islands;جزر العذراء الأمريكية|جزر العذراء الأميركية;Virgin Islander;Virgin Islanders;;;;caribbean;
vg;British Virgin Islands;جزر العذراء البريطانية;;;;;;caribbean;
aw;Aruba;أروبا;Aruban;Arubans;أروبي;;;caribbean;
cw;Curaçao|Curacao;كوراساو;Curaçaoan;;كوراساوي;Willemstad;ويلمستاد;caribbean;
fo;Faroe Islands|Faeroe Islands;جزر فارو;Faroese;Faroese;فاروي;Tórshavn|Torshavn;تورشافن;scandinavia;
fk;Falkland Islands|Falklands|Malvinas;جزر فوكلاند|جزر الفوكلاند|فوكلاند;Falkland;Falklanders;;Stanley?;;south-america;
je;Jersey?;جيرسي;;;;;;western-europe;
gg;Guernsey;غيرنزي;;;;;;western-europe;
im;Isle of Man;جزيرة مان;Manx;;;;;western-europe;
sx;Sint Maarten;سينت مارتن;;;;;;caribbean;
mf;Saint Martin;سان مارتن;;;;;;caribbean;
bl;Saint Barthélemy|St Barts;سان بارتيليمي;;;;;;caribbean;
as;American Samoa;ساموا الأمريكية|ساموا الأميركية;;;;Pago Pago;باغو باغو;oceania;
mp;Northern Mariana Islands;جزر ماريانا الشمالية;;;;Saipan;سايبان;oceania;
ck;Cook Islands;جزر كوك;Cook Islander;Cook Islanders;;Avarua;;oceania;
tc;Turks and Caicos|Turks and Caicos Islands;جزر تركس وكايكوس;;;;;;caribbean;
sh;Saint Helena;سانت هيلانة;;;;;;africa;
aq;Antarctica;القارة القطبية الجنوبية|أنتاركتيكا|القطب الجنوبي;Antarctic;;;;;world;
ai;Anguilla;أنغويلا;Anguillan;Anguillans;أنغويلي;;;caribbean;
ax;Åland|Aland Islands;جزر آلاند;;;;;;scandinavia;
bq;Bonaire, Sint Eustatius and Saba|Caribbean Netherlands;هولندا الكاريبية;;;;;;caribbean;
cc;Cocos Islands;جزر كوكوس;;;;;;oceania;
cx;Christmas Island;جزيرة كريسماس;;;;;;oceania;
gs;South Georgia;جورجيا الجنوبية;;;;;;world;
ms;Montserrat;مونتسرات;Montserratian;Montserratians;;;;caribbean;
nf;Norfolk Island;جزيرة نورفولك;;;;;;oceania;
nu;Niue;نيوي;Niuean;Niueans;;;;oceania;
pm;Saint Pierre and Miquelon;سان بيير وميكلون;;;;;;north-america;
pn;Pitcairn|Pitcairn Islands;جزر بيتكيرن;;;;;;oceania;
sj;Svalbard|Svalbard and Jan Mayen;سفالبارد;;;;;;scandinavia;
tf;French Southern Territories;الأراضي الفرنسية الجنوبية;;;;;;world;
tk;Tokelau;توكيلاو;;;;;;oceania;
wf;Wallis and Futuna;واليس وفوتونا;;;;;;oceania;
`;
