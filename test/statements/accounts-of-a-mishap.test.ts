import { describe } from 'vitest';
import { checkPairs, type Dispute, type Pair } from './told-missed-compatible';

/** Plain accounts by two mouths of why, where, whence and how it ended, written before anything was mended; the half that was read. */
const told: readonly Dispute[] = [
  [
    'cause',
    'انقطعت الكهرباء عن البصرة كلها مساء الأحد.',
    'قال الوزير إن نقص الغاز هو الذي أسقط المنظومة.',
    'قالت الشركة إن تخريب خط الفاو هو ما تسبب في الانقطاع.',
  ],
  [
    'cause',
    'انهار جسر للمشاة في بنها يوم السبت.',
    'قال المحافظ إن الأعمدة كانت متآكلة ولم تُصن منذ عشرين عاما.',
    'قال المقاول إن شاحنة اصطدمت بالجسر فسقط.',
  ],
  [
    'cause',
    'غرق مركب مهاجرين قبالة جرجيس يوم الأربعاء.',
    'قال ناطق باسم الحرس إن المركب غرق بعد تعطل محركه.',
    'قال ناجون إن زورقا للحرس صدم المركب.',
  ],
  [
    'identity',
    'The team bus was stoned in Cairo on Thursday.',
    'The federation said two players had head wounds.',
    'The driver said none of the players was hurt.',
  ],
  [
    'outcome',
    'سُرقت لوحة من متحف في القاهرة يوم السبت.',
    'قال الوزير إن اللوحة أعيدت إلى المتحف.',
    'قال محامي المتحف إن اللوحة لم يعثر عليها بعد.',
  ],
  [
    'place',
    'The singer Amadou Kone died in Abidjan on Monday.',
    'His manager said he died in a clinic in Cocody.',
    'A friend said he died on the road, in my arms.',
  ],
  [
    'origin',
    'Two drones exploded over the southern suburbs of Beirut on Sunday.',
    'The army said the drones had come from Israel.',
    'A minister said the drones were launched from a boat off the coast.',
  ],
  [
    'outcome',
    'A lion killed a keeper in Benghazi on Thursday.',
    'The ministry said the lion had been caught.',
    'A driver said the lion was still at large.',
  ],
  [
    'outcome',
    'A shark killed a swimmer off Hurghada on Thursday.',
    'The ministry said the shark had been caught.',
    'A diver said the shark that killed him was still at large.',
  ],
];

const missed: readonly Dispute[] = [
  [
    'cause',
    'A ferry sank off Zanzibar on Saturday, killing 31 people.',
    'The engine had stopped before the ferry started to list, the harbour master said.',
    'Survivors said the crew had loaded cement until the deck was awash, and that was what sank her.',
  ],
  [
    'cause',
    'توفي تسعة أشخاص في انقلاب حافلة على طريق المفرق يوم الجمعة.',
    'قال مدير الدفاع المدني إن الحافلة انقلبت بعد انفجار إطارها الخلفي.',
    'قال أحد الركاب إن السائق كان نائما.',
  ],
  [
    'cause',
    'A private bank in Riga collapsed on Tuesday.',
    'The regulator said missing assets had brought the bank down.',
    'Its owner said it was panicked savers who had brought it down.',
  ],
  [
    'cause',
    'Thirty elephants were found dead near Hwange this week.',
    'Rangers said poachers had poisoned the water hole.',
    'A laboratory said a toxin from bacteria in the water had killed them.',
  ],
  [
    'cause',
    'Guards at the pipeline in Shabwa were attacked on Thursday and the line was blown up.',
    'The governor said the attackers wanted to be hired as guards.',
    'A tribal elder said they were demanding the release of a prisoner.',
  ],
  [
    'cause',
    'A block of flats collapsed in Casablanca on Wednesday.',
    'The mayor said heavy rain had weakened the foundations.',
    'Residents said the owner had added two floors without a permit.',
  ],
  [
    'cause',
    'The airport at Entebbe was closed for six hours on Sunday.',
    'The authority said the runway was flooded.',
    'Pilots said controllers had walked out.',
  ],
  [
    'cause',
    'اندلع حريق في سوق الخضار في حمص فجر الخميس.',
    'قالت الإطفاء إن الحريق سببه ماس كهربائي.',
    'قال التجار إن مجهولين أضرموا النار في المحال.',
  ],
  [
    'cause',
    'The reservoir dam at Kenta burst on Monday.',
    'Engineers said the spillway gates had jammed.',
    'The company said the rain was more than any dam could hold.',
  ],
  [
    'cause',
    "The goalkeeper was left out of Saturday's final in Tunis.",
    'The coach said the goalkeeper was injured.',
    'The goalkeeper said he had been dropped for arguing with the coach.',
  ],
  [
    'cause',
    'A rock face fell on houses in Duweiqa on Saturday.',
    'The governor said sewage seeping into the rock had loosened it.',
    "Residents said a contractor's machines had shaken it loose.",
  ],
  [
    'cause',
    'Two skiers died in an avalanche above Oukaimeden on Monday.',
    'Rescuers said the skiers themselves had set off the avalanche.',
    'The resort said a helicopter flying low had set it off.',
  ],
  [
    'cause',
    'A factory in Sfax closed on Friday with the loss of 300 jobs.',
    'The owner said strikes had driven the factory to close.',
    'The union said the factory closed because its debts were too high.',
  ],
  [
    'cause',
    'Hackers or not, the stock exchange in Lagos halted trade on Monday.',
    'The exchange said a software fault had halted trading.',
    'A broker said hackers had forced the exchange to stop.',
  ],
  [
    'outcome',
    'A fire swept a refugee camp near Zahle on Saturday.',
    'The governor said the fire had burned every tent.',
    'The agency said the fire had damaged only a small part of the camp.',
  ],
  [
    'outcome',
    'Mutineers seized the radio in Libreville on Monday.',
    'The army said their leader was killed in the assault on the building.',
    'His brother said he was executed after he had surrendered.',
  ],
  [
    'outcome',
    'هاجمت السيول سد وادي بيش يوم الأربعاء.',
    'قال مدير السد إن السد سليم ولم يتسرب منه شيء.',
    'قال مزارعون إن المياه تجاوزت السد.',
  ],
  [
    'outcome',
    'A container ship ran aground in the canal on Tuesday.',
    'The authority said the ship was afloat again.',
    'The salvage firm said only her stern was free.',
  ],
  [
    'outcome',
    "The striker was taken off in Saturday's final in Rabat.",
    'His club said he had broken his leg.',
    'The national team doctor said he was fit to play.',
  ],
  [
    'outcome',
    'تسرب وقود من ناقلة قرب الفجيرة يوم الأحد.',
    'قالت الهيئة إن التسرب أوقف.',
    'قال صيادون إن الوقود ما زال يتدفق إلى البحر.',
  ],
  [
    'outcome',
    'Robbers broke into a bank in Tripoli on Monday.',
    'Police said the robbers were arrested at the border.',
    'A bank official said the robbers had got away.',
  ],
  [
    'place',
    'غرق مركب مهاجرين قبالة تونس يوم الثلاثاء.',
    'قالت الشرطة إن المركب انطلق من شاطئ العقلة.',
    'قال ناجون إنهم أبحروا من حسي الجربي.',
  ],
  [
    'place',
    'The leaders of Armenia and Azerbaijan met in Brussels on Sunday.',
    'An adviser said they would meet again in Chisinau in June.',
    'A diplomat said Moscow had been chosen for their next meeting.',
  ],
  [
    'place',
    'The fire at the textile factory in Karachi killed 40 people on Tuesday.',
    'The fire chief said the blaze began in the basement.',
    'Workers said the flames first appeared on the roof.',
  ],
  [
    'place',
    'حضر الأمير أم لم يحضر: خلاف حول الأمير حمزة يوم السبت.',
    'قال الديوان إن الأمير في قصره.',
    'قالت المعارضة إن الأمير نقل إلى الجفر.',
  ],
  [
    'place',
    'اندلع حريق في مستشفى ابن الخطيب مساء السبت.',
    'قال الدفاع المدني إن الحريق بدأ في المطبخ.',
    'قالت ممرضة إن النار اشتعلت أولا في العناية المركزة.',
  ],
  [
    'origin',
    'تسربت أوراق امتحان البكالوريا يوم الأحد.',
    'قالت الوزارة إن الأوراق خرجت من مركز الطبع في القبة.',
    'قال نقابي إن التسريب مصدره مركز حفظ في الجلفة.',
  ],
  [
    'origin',
    'هرب ثلاثة سجناء من سجن الإسماعيلية يوم الأحد.',
    'قالت الداخلية إن البندقية وصلتهم في زيارة عائلية.',
    'قال محام إن حارسا أخرج البندقية من مخزن السجن وباعها لهم.',
  ],
];

const compatible: readonly Pair[] = [
  [
    'A ferry sank off Zanzibar on Saturday, killing 31 people.',
    'The ferry sank after its engine failed, the harbour master said.',
    'Survivors said a wave had swamped the ferry after its engine failed.',
  ],
  [
    'توفي تسعة أشخاص في انقلاب حافلة على طريق المفرق يوم الجمعة.',
    'قالت الشرطة إن الحافلة انقلبت بعد انفجار إطارها.',
    'قال مدير الدفاع المدني إن الإطار انفجر لأنه كان قديما.',
  ],
  [
    'A private bank in Riga collapsed on Tuesday.',
    'The regulator said the bank had run out of cash.',
    'A broker said savers had queued to take out their money since Friday.',
  ],
  [
    'اندلع حريق في سوق الخضار في حمص فجر الخميس.',
    'قالت الإطفاء إن ماسا كهربائيا أشعل الحريق.',
    'قال التجار إن تأخر سيارات الإطفاء هو ما ضاعف الخسائر.',
  ],
  [
    'The actor Paul Reve died in Lyon on Monday.',
    'His agent said he died of cancer.',
    'His doctor said he died after a long illness.',
  ],
  [
    'A helicopter crashed near Gilgit on Sunday, killing five.',
    'The ministry said the helicopter had flown into bad weather.',
    'A pilot said fog had hidden the hillside.',
  ],
  [
    'The match in Lubumbashi was abandoned on Sunday.',
    'The referee said he had stopped the match because fans threw bottles.',
    'A witness said crowd trouble had ended the match.',
  ],
  [
    'توقف القطار ساعتين قرب طنطا يوم الأحد.',
    'قالت هيئة السكك الحديدية إن القطار توقف بسبب عطل في الجرار.',
    'قال راكب إن الأبواب ظلت مغلقة لأن السائق رفض فتحها.',
  ],
  [
    'A fire swept a refugee camp near Zahle on Saturday.',
    'The governor said the fire had burned forty tents.',
    'The agency said the fire had burned tents in the eastern part of the camp.',
  ],
  [
    'A pipeline in Marib was blown up last week.',
    'The company said repairs had begun on Saturday.',
    'Workers said no oil was flowing.',
  ],
  [
    'غرقت عبارة قبالة سفاجا يوم الجمعة.',
    'قال ناجون إن القبطان غادر العبارة.',
    'قالت الشركة إن الضابط الأول غرق مع السفينة.',
  ],
  [
    'اقتحم مسلحون سجنا قرب الحسكة يوم الخميس.',
    'قالت القوات إن مسلحين ما زالوا في الحي المجاور.',
    'قال سكان إن القوات استعادت السجن.',
  ],
  [
    'A cyclone reached Beira on Friday.',
    'The governor said the hospital had lost its roof.',
    'Nurses said the hospital was still working.',
  ],
  [
    'The singer Amadou Kone died in Abidjan on Monday.',
    'His manager said he died in a clinic.',
    'A friend said he died in Cocody.',
  ],
  [
    'توفيت الممثلة نادية رضا مساء السبت.',
    'قال زوجها إنها نقلت من شقتها إلى المستشفى.',
    'قالت الشرطة إنها توفيت في المستشفى.',
  ],
  [
    'اندلع حريق في مستشفى ابن الخطيب مساء السبت.',
    'قال الدفاع المدني إن الحريق بدأ في المطبخ.',
    'قالت ممرضة إن النار بدأت في الطابق الأول.',
  ],
  [
    'A missile hit the station in Kramatorsk on Friday.',
    'Kyiv said the missile was fired from Donetsk.',
    'Moscow said the missile was fired from an area in the east.',
  ],
  [
    'Six tourists died in Vang Vieng after drinking vodka.',
    'The hostel said the vodka came from a distributor.',
    'A barman said the distributor had bought it in Vientiane.',
  ],
];

describe('accounts of a mishap', () => checkPairs({ told, missed, compatible }));
