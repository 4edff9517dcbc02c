import { describe } from 'vitest';
import { checkPairs, type Dispute, type Pair } from './told-missed-compatible';

/** Why it happened, as plain news of any kind tells it: what came right before, what forced it, what it is put down to. */
const told: readonly Dispute[] = [
  [
    'cause',
    'The price of bread rose sharply in Cairo on Tuesday.',
    'The minister put the rise down to higher wheat prices.',
    'Bakers said hoarding by traders was driving prices up.',
  ],
  [
    'cause',
    'Thousands of bees died in a valley near Lyon on Tuesday.',
    'Farmers said a mite had wiped out the hives.',
    'Beekeepers blamed a new pesticide.',
  ],
  [
    'cause',
    'The factory in Izmir laid off 500 workers on Tuesday.',
    'The firm said weak demand was the reason for the layoffs.',
    'The union said the workers were fired for joining it.',
  ],
  [
    'cause',
    'أصيب عشرات التلاميذ بالتسمم في مدرسة بصنعاء يوم الثلاثاء.',
    'عزت الوزارة التسمم إلى مياه ملوثة.',
    'وقال الأهالي إن وجبة فاسدة وراء تسمم أبنائهم.',
  ],
  [
    'cause',
    'انقطعت الكهرباء عن بغداد يوم الثلاثاء.',
    'أعلنت الوزارة أن الانقطاع نجم عن ارتفاع درجات الحرارة.',
    'وقال مسؤول إن هجوما على خط النقل هو سبب الانقطاع.',
  ],
  [
    'cause',
    'انهار سد صغير في درنة يوم الثلاثاء.',
    'قال المحافظ إن الأمطار الغزيرة هي السبب في انهيار السد.',
    'وقال مهندسون إن غياب الصيانة أدى إلى انهياره.',
  ],
  [
    'cause',
    'انفجرت شاحنة وقود في أربيل يوم الثلاثاء.',
    'قال الدفاع المدني إن تسربا للوقود تسبب بالانفجار.',
    'وقالت الشرطة إن عبوة ناسفة كانت السبب.',
  ],
  [
    'cause',
    'A school bus crashed near Leeds on Tuesday.',
    'The bus company blamed black ice for the crash.',
    'Parents said the driver was using his phone and drove into the wall.',
  ],
  [
    'cause',
    'غرق قارب صيد قبالة اللاذقية يوم الثلاثاء.',
    'قال خفر السواحل إن القارب غرق جراء الأمواج العالية.',
    'وقال ناجون إن سفينة صدمت القارب فغرق.',
  ],
];

const missed: readonly Pair[] = [
  [
    'More than 60 pupils fell ill at a school in Dakar on Tuesday.',
    'The ministry attributed the illness to contaminated water.',
    'Teachers said the pupils got sick after eating bad fish.',
  ],
  [
    'The mobile network went down in Kenya on Tuesday.',
    'The company said the outage was the result of a cut cable.',
    'A source at the regulator said hackers had brought the network down.',
  ],
  [
    'The minister of health resigned in Lima on Tuesday.',
    'His office said he stepped down for health reasons.',
    'Opposition deputies said he was forced out over a vaccine scandal.',
  ],
  [
    'The river Oder turned red on Tuesday.',
    'Officials said algae caused the colour.',
    'Campaigners traced it to waste from a paper mill.',
  ],
  [
    'The concert in Osaka was cancelled on Tuesday.',
    'Promoters said poor ticket sales led them to call off the show.',
    "The singer's agent said it was scrapped owing to illness.",
  ],
  [
    'Shares in the bank fell by a third on Tuesday.',
    'The bank attributed the fall to short sellers.',
    'Analysts said rumours of a fraud inquiry triggered the slide.',
  ],
  [
    'تحطمت مروحية قرب أغادير يوم الثلاثاء.',
    'أرجعت وزارة الدفاع سقوط المروحية إلى خلل فني.',
    'وقال شهود إن المروحية سقطت بعد اصطدامها بأسلاك الكهرباء.',
  ],
  [
    'أغلق مصنع للسكر في المنيا يوم الثلاثاء.',
    'أرجعت الشركة الإغلاق إلى تراجع المبيعات.',
    'وقال العمال إن ديون الشركة أدت إلى إغلاق المصنع.',
  ],
  [
    'نفقت عشرات الجمال في ظفار يوم الثلاثاء.',
    'قال أطباء بيطريون إن مرضا قتل الجمال.',
    'وقال مربون إنها نفقت بعد أن شربت مياها ملوثة.',
  ],
  [
    'A ferry caught fire near Basra on Tuesday.',
    'The port said the fire started when a cooking stove fell over.',
    'قال ركاب إن المحرك انفجر فاندلع الحريق.',
  ],
  [
    'Hundreds of nurses walked out in Amman on Tuesday.',
    'The ministry said the strike was about pay.',
    'قالت النقابة إن الإضراب جاء احتجاجا على الاعتداء على ممرضة.',
  ],
];

/** One cause in other words, a cause and its detail, the cause of something else. */
const compatible: readonly Pair[] = [
  [
    'A school bus crashed near Leeds on Tuesday.',
    'The bus company blamed black ice for the crash.',
    'Police said the bus slid on a frozen road and hit a wall.',
  ],
  [
    'More than 60 pupils fell ill at a school in Dakar on Tuesday.',
    'The ministry said the pupils fell ill after a meal.',
    'Doctors said bacteria in the fish made the pupils sick.',
  ],
  [
    'The mobile network went down in Kenya on Tuesday.',
    'The company said a cut cable caused the outage.',
    'The regulator said a road crew had cut the cable.',
  ],
  [
    'A factory in Izmir laid off 500 workers on Tuesday.',
    'The firm said falling orders led to the layoffs.',
    'The union said the dismissals had caused anger in the town.',
  ],
  [
    'A concert in Osaka was cancelled on Tuesday.',
    "Promoters said the singer's illness led to the cancellation.",
    'The agent said she had lost her voice.',
  ],
  [
    'اندلع حريق في مصنع للنسيج بدمشق يوم الثلاثاء.',
    'قالت الإدارة إن تماسا كهربائيا أدى إلى نشوب الحريق.',
    'وقال الدفاع المدني إن الحريق نجم عن خلل في التمديدات الكهربائية.',
  ],
  [
    'غرق قارب صيد قبالة اللاذقية يوم الثلاثاء.',
    'قال خفر السواحل إن القارب غرق جراء الأمواج العالية.',
    'وقال ناجون إن القارب غرق بسبب عاصفة شديدة.',
  ],
  [
    'انهار سد صغير في درنة يوم الثلاثاء.',
    'قال المحافظ إن الأمطار الغزيرة هي السبب في انهيار السد.',
    'وقال سكان إن انهيار السد أدى إلى غرق الحقول.',
  ],
  [
    'A ferry caught fire near Basra on Tuesday.',
    'The port said an engine fault started the fire.',
    'قال ركاب إن النار اندلعت بسبب عطل في المحرك.',
  ],
];

/** What broke the train and what broke its passengers. */
const falselyTold: readonly Pair[] = [
  [
    'خرج قطار عن القضبان قرب طنطا يوم الثلاثاء.',
    'قالت الهيئة إن كسرا في القضبان تسبب في الحادث.',
    'وقال مسعفون إن معظم الإصابات نجمت عن تحطم الزجاج.',
  ],
];

describe('why it happened, in plain news', () => checkPairs({ told, missed, compatible, falselyTold }));
