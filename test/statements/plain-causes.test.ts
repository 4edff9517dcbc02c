import { describe } from 'vitest';
import { checkPairs } from './told-missed-compatible';

/** Two outlets that each give another cause in plain words: by a cleft, a blow of a thing, or a word for the end of what it befell. */
const told: readonly (readonly [string, string, string, string])[] = [
  [
    'cause',
    'A footbridge in Lund collapsed on Monday.',
    'The minister said metal fatigue was what brought the bridge down.',
    'The union said it was overloading that brought the bridge down.',
  ],
  [
    'cause',
    'A ski lift in Davos stopped on Monday with 40 people aboard.',
    'The operator said frost had damaged the cable, stopping the lift.',
    'Engineers said poor maintenance was what stopped it.',
  ],
  [
    'cause',
    'Nine elephants died in a zoo in Pune on Monday.',
    'The zoo said the elephants died of a virus.',
    'A vet said poison had killed the animals.',
  ],
  [
    'cause',
    'A ferry sank off Cebu on Monday.',
    'The harbour master said the ferry sank because it struck a rock.',
    'Passengers said it was overloaded and went down for that reason.',
  ],
  [
    'cause',
    'The match in Bergen was called off on Monday.',
    'The league said the match was abandoned because of fog.',
    'The club said crowd trouble was the only reason it was called off.',
  ],
  [
    'cause',
    'A chemical plant exploded in Texas on Monday.',
    'The owner said lightning touched off the explosion.',
    'Workers said a leaking valve was to blame.',
  ],
  [
    'cause',
    'ألغيت مباراة في وهران يوم الاثنين.',
    'أعلن الاتحاد أن المباراة ألغيت بسبب الأمطار.',
    'وقال النادي إن شغب الجماهير هو السبب الوحيد للإلغاء.',
  ],
  [
    'cause',
    'نفقت آلاف الأسماك في نهر العاصي يوم الاثنين.',
    'قالت الإدارة إن نفوق الأسماك يعود إلى نقص الأكسجين.',
    'وقال صيادون إن مخلفات المصنع قتلت الأسماك.',
  ],
  [
    'cause',
    'Trains stood still across Wales on Monday.',
    'The operator said the stoppage was caused by a signal fault.',
    'The union said a shortage of drivers was behind it.',
  ],
  [
    'cause',
    'A hospital in Leeds closed its ward on Monday.',
    'The hospital said it shut the ward because of a leak.',
    'Nurses said the ward was closed over a lack of staff.',
  ],
  [
    'cause',
    'The mill in Oulu shut down on Monday.',
    'The owner put the closure down to high power prices.',
    'The mayor said it was mismanagement that closed the mill.',
  ],
  [
    'cause',
    'سقطت رافعة في الدوحة يوم الاثنين.',
    'قال المقاول إن رياحا قوية أسقطت الرافعة.',
    'وقال عمال إن برغيا صدئا هو سبب سقوطها.',
  ],
  [
    'cause',
    'The singer Ana Lopez died in Lima on Monday.',
    'The coroner said she died of heart failure.',
    'Her brother said an overdose killed her.',
  ],
  [
    'cause',
    'توفيت المغنية ليلى حداد في بيروت يوم الاثنين.',
    'قال الطبيب إن الوفاة ناجمة عن سكتة قلبية.',
    'وقالت ابنتها إن جرعة زائدة قتلتها.',
  ],
  [
    'cause',
    'انهار مبنى في حلب يوم الاثنين.',
    'عزت البلدية انهيار المبنى إلى زلزال خفيف.',
    'وقال الجيران إن أعمال حفر مجاورة أسقطت المبنى.',
  ],
  [
    'cause',
    'تأخرت عشرات الرحلات في مطار القاهرة يوم الاثنين.',
    'عزا الاتحاد التأخير إلى سوء الأحوال الجوية.',
    'وقالت النقابة إن إضراب العمال هو ما عطّل الرحلات.',
  ],
  // Told, though the second cause is misread as the closing itself.
  [
    'cause',
    'أغلقت مدرسة في نابلس يوم الاثنين.',
    'قالت الوزارة إن المدرسة أغلقت بسبب نقص المعلمين.',
    'وقال الأهالي إن إغلاقها سببه خلاف مع المديرة.',
  ],
  [
    'cause',
    'توقفت القطارات في تونس يوم الاثنين.',
    'قالت الشركة إن التوقف ناتج عن عطل في الإشارات.',
    'وقالت النقابة إن نقص السائقين وراء التوقف.',
  ],
  [
    'agent',
    'احترق سوق في ود مدني يوم الاثنين.',
    'قال المحافظ إن الحريق اندلع بسبب ماس كهربائي.',
    'وقال شهود إن مجهولين أشعلوا النار في السوق.',
  ],
  [
    'cause',
    'انهار جسر للمشاة في طنجة يوم الاثنين.',
    'قال الوزير إن تآكل المعدن هو ما أسقط الجسر.',
    'وقالت النقابة إن الحمولة الزائدة هي التي أسقطت الجسر.',
  ],
];

const missed: readonly (readonly [string, string, string])[] = [
  [
    "An outage hit the payment company's network on Monday.",
    'The company blamed a software update for the outage.',
    'A former employee said a burst pipe in the server room knocked the system out.',
  ],
  [
    'A bus overturned near Graz on Monday.',
    'Police said the driver had lost control on ice.',
    'Survivors said a tyre burst before the bus overturned.',
  ],
  [
    'A wall collapsed in Porto on Monday, killing two people.',
    'The mayor put the collapse down to heavy rain.',
    'Residents said the wall gave way because its foundations had been dug out.',
  ],
  [
    'A fire destroyed the central market in Lome on Monday.',
    'The ministry said a short circuit started the fire.',
    'Shopkeepers said a gas cylinder had set the market ablaze.',
  ],
  [
    'A bank in Vilnius failed on Monday.',
    'The bank said a cyber attack caused its failure.',
    'The regulator said bad loans, not hackers, sank the bank.',
  ],
  [
    'An airliner made an emergency landing in Goa on Monday.',
    'The airline said bird strikes forced the landing.',
    'A pilot said an engine fire had forced the plane down.',
  ],
  [
    'A train derailed near Malmo on Monday.',
    'The operator said a broken rail had thrown the train off the track.',
    'The driver said he was going too fast because the signal was out.',
  ],
  [
    'A dam burst in Minas on Monday.',
    'The company said an earthquake cracked the wall.',
    'Investigators said water that had built up inside it made the dam give way.',
  ],
  [
    'تعطلت شبكة الدفع في تونس يوم الاثنين.',
    'حملت الشركة تحديثا للبرامج مسؤولية العطل.',
    'وقال موظف سابق إن انفجار أنبوب ماء عطّل الخوادم.',
  ],
  [
    'انقلبت حافلة قرب سطيف يوم الاثنين.',
    'قالت الشرطة إن السائق فقد السيطرة بسبب الجليد.',
    'وقال ركاب إن إطارا انفجر قبل انقلاب الحافلة.',
  ],
  [
    'غرقت عبارة قبالة جدة يوم الاثنين.',
    'قال الميناء إن العبارة غرقت لأنها اصطدمت بصخرة.',
    'وقال ركاب إنها كانت محملة فوق طاقتها وإن ذلك أغرقها.',
  ],
  [
    'A dairy in Utrecht recalled its milk on Monday.',
    'The dairy said cleaning fluid had got into the milk.',
    'The ministry said bacteria were the reason for the recall.',
  ],
  [
    'A whale died on a beach in Kent on Monday.',
    'Scientists said a ship had killed the whale.',
    'Fishermen said it had starved.',
  ],
  [
    'The glacier lake above Juneau burst on Monday.',
    'The governor blamed warm weather.',
    'Residents said blasting at the mine was what broke the ice.',
  ],
  [
    'A crane fell in Doha on Monday.',
    'The builder said strong wind toppled the crane.',
    'Workers said a rusty bolt gave way.',
  ],
  ['نفق حوت على شاطئ أكادير يوم الاثنين.', 'قال علماء إن سفينة صدمت الحوت فقتلته.', 'وقال صيادون إنه مات جوعا.'],
  [
    'A lift fell in a hotel in Cairo on Monday.',
    'The hotel said too many guests had got in.',
    'The ministry said it was not overloading but a worn cable that brought it down.',
  ],
];

/** One cause in other words, another matter, or a denial that goes with the other. */
const compatible: readonly (readonly [string, string, string])[] = [
  [
    'A footbridge in Lund collapsed on Monday.',
    'The minister said metal fatigue was what brought the bridge down.',
    'An engineer said it was tired steel that brought the bridge down.',
  ],
  [
    'Nine elephants died in a zoo in Pune on Monday.',
    'A vet said poison had killed the animals.',
    'The zoo said poisoned bait was what killed the elephants.',
  ],
  [
    'A crane fell in Doha on Monday.',
    'The builder said strong wind toppled the crane.',
    'A witness said the wind had knocked the crane over.',
  ],
  [
    'A ski lift in Davos stopped on Monday.',
    'The operator said frost had stopped the lift.',
    'Passengers said a bar had been open in the valley.',
  ],
  [
    'A fire destroyed the central market in Lome on Monday.',
    'The ministry said a short circuit started the fire.',
    'Shopkeepers said the fire had destroyed their stock.',
  ],
  [
    'A hospital in Leeds closed its ward on Monday.',
    'The hospital said it shut the ward because of a leak.',
    'Nurses said the canteen was closed over a lack of staff.',
  ],
  [
    'A ferry sank off Cebu on Monday.',
    'The harbour master said it was not overloading that sank the ferry.',
    'The owner said the ferry had not been overloaded.',
  ],
  [
    'انهار جسر للمشاة في طنجة يوم الاثنين.',
    'قال الوزير إن تآكل المعدن هو ما أسقط الجسر.',
    'وقال مهندس إن الصدأ أصاب الجسر.',
  ],
  ['سقطت رافعة في الدوحة يوم الاثنين.', 'قال المقاول إن رياحا قوية أسقطت الرافعة.', 'وقال عمال إن الريح كانت شديدة.'],
  [
    'احترقت شاحنة في الموصل يوم الاثنين.',
    'قال المتحدث إن الجيش ليس هو من أحرق الشاحنة.',
    'وقال الناطق إن القوات لم تحرق الشاحنة.',
  ],
];

describe('causes in plain words', () => checkPairs({ told, missed, compatible }));
