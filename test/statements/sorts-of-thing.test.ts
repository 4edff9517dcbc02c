import { describe, expect, it } from 'vitest';
import { disputes } from './set-side-by-side';

/** Reports of one matter that give two sorts of thing, person or place, which nothing is at once; by the kind that tells. */
const told: readonly (readonly [string, string, string])[] = [
  [
    'means',
    'A gunman killed a 41-year-old referee outside a stadium in Cordoba on Sunday night. Police said the referee was stabbed with a kitchen knife as he walked to his car.',
    'The referee killed outside the Cordoba stadium on Sunday night had been shot with a pistol, the hospital director told reporters.',
  ],
  [
    'means',
    'A blast tore through the Rosario bakery in Malaga on Tuesday morning, injuring four people. The fire chief said a gas cylinder had exploded in the kitchen.',
    "Four people were hurt in Tuesday's explosion at the Rosario bakery in Malaga. A police source said a bomb left in a rucksack went off near the counter.",
  ],
  [
    'identity',
    'A ranger found a dead animal on the beach at Tofino on Friday. The park service said the animal was a bear.',
    'An animal found dead on the beach at Tofino on Friday was a wolf, a biologist at the museum said.',
  ],
  [
    'identity',
    'Three men detained at the Lyon airport on Monday were released. The prosecutor said the three men were smugglers.',
    'The lawyer of the three men detained at the Lyon airport said they were ordinary tourists.',
  ],
  [
    'agent',
    'The statue in front of the Leipzig opera was toppled on Saturday night. Police said students toppled the statue.',
    'The mayor said football fans had pulled down the statue in front of the Leipzig opera on Saturday night.',
  ],
  [
    'cause',
    'The death of the banker Karl Vogt in his Zurich flat on Thursday was a suicide, the coroner said.',
    'Karl Vogt, the banker found dead in his Zurich flat on Thursday, was murdered, his brother told the newspaper.',
  ],
  [
    'agent',
    'The mine manager at Cullinan was beaten on Monday. The company said striking miners beat him.',
    'The union said security guards had beaten the mine manager at Cullinan on Monday.',
  ],
  [
    'cause',
    'A football player died at a training camp in Abidjan on Tuesday. The club doctor said he had died of malaria.',
    'The family of the football player who died at a training camp in Abidjan on Tuesday said he had died of food poisoning.',
  ],
  [
    'identity',
    'The dead in the barge that sank on Lake Victoria were fishermen, the harbour master said. Nine bodies were recovered.',
    'Nine bodies were recovered from the barge that sank on Lake Victoria. The district officer said the dead were soldiers.',
  ],
  [
    'means',
    'An explosion on Sunday destroyed a warehouse in Izmir. The governor said fireworks stored in the warehouse had blown up.',
    'A union official said fertiliser stored in the Izmir warehouse blew up on Sunday.',
  ],
  [
    'means',
    'Someone dropped leaflets over the Minsk stadium on Sunday. The interior ministry said the leaflets were dropped from a balloon.',
    'Fans said the leaflets over the Minsk stadium on Sunday were dropped by a drone.',
  ],
  [
    'identity',
    'The woman who caught the ball of fire at the Osaka festival was a dancer, organisers said.',
    'A hospital spokesman said the woman burned at the Osaka festival was a spectator.',
  ],
  [
    'means',
    'هز انفجار مخبزا في صفاقس صباح الثلاثاء وأصيب أربعة أشخاص. وقال قائد الإطفاء إن أسطوانة غاز انفجرت في المطبخ.',
    'أصيب أربعة أشخاص في انفجار بمخبز في صفاقس صباح الثلاثاء. وقال مصدر في الشرطة إن عبوة ناسفة انفجرت قرب الباب.',
  ],
  [
    'identity',
    'أفرجت السلطات في مطار مراكش عن ثلاثة رجال أوقفوا الاثنين. وقال المدعي العام إن الموقوفين مهربون.',
    'قال محامي الرجال الثلاثة الذين أوقفوا في مطار مراكش الاثنين إن الموقوفين سياح عاديون.',
  ],
  [
    'cause',
    'وفاة المصرفي سامي الحلو في شقته بعمان الخميس كانت انتحارا، بحسب الطبيب الشرعي.',
    'قال شقيق المصرفي سامي الحلو الذي وجد ميتا في شقته بعمان الخميس إنه قُتل عمدا.',
  ],
  [
    'place',
    'عثرت فرق البحث على المتسلق المفقود الأربعاء. وقالت الشرطة النمساوية إنه وُجد في الجانب النمساوي من الحدود.',
    'قال منقذون إيطاليون إن المتسلق المفقود وُجد الأربعاء في الجانب الإيطالي من الحدود.',
  ],
  [
    'agent',
    'تعرض مدير المنجم في خريبكة للضرب الاثنين. وقالت الشركة إن عمالا مضربين ضربوه.',
    'قالت النقابة إن حراسا ضربوا مدير المنجم في خريبكة الاثنين.',
  ],
  [
    'origin',
    'قال قائد الشرطة إن القراصنة الذين عطلوا حواسيب مستشفى صور في أيار عملوا من داخل البلاد.',
    'قالت وكالة الأمن السيبراني إن القراصنة الذين عطلوا حواسيب مستشفى صور في أيار عملوا من الخارج.',
  ],
  [
    'origin',
    'قال شاهد إن الرصاصة التي قتلت المحامي في نيروبي الثلاثاء أُطلقت من سيارة عابرة.',
    'قالت الشرطة إن الرصاصة التي قتلت المحامي في نيروبي الثلاثاء أُطلقت من شرفة.',
  ],
  [
    'agent',
    'قال المحققون إن عاملا في الإسطبل سمم الحصان قبل سباق دبي السبت.',
    'قال المدرب إن طبيبا بيطريا سمم الحصان قبل سباق دبي السبت.',
  ],
  [
    'origin',
    'A rocket hit the market in Avdiivka on Monday. The mayor said the rocket was fired from territory held by the rebels.',
    'A rebel spokesman said the rocket that hit the market in Avdiivka on Monday was fired from an area under army control.',
  ],
  [
    'origin',
    'A missile hit a house in Tehran on Tuesday. An official said the missile was fired from another country.',
    'A source said the missile that hit the house in Tehran on Tuesday was launched from inside the country.',
  ],
  [
    'origin',
    'A missile hit a villa in Baku on Tuesday. The ministry said the missile was fired from abroad.',
    'Police said the missile that hit the villa in Baku on Tuesday was fired from a garage in Baku.',
  ],
  [
    'origin',
    'أصاب صاروخ سوقا في مأرب الاثنين. وقال المحافظ إن الصاروخ أطلق من مناطق الحوثيين.',
    'قال متحدث حوثي إن الصاروخ الذي أصاب السوق في مأرب الاثنين أطلق من مواقع الجيش.',
  ],
  [
    'agent',
    'قتلت قذيفة معلما في درعا الأحد. وقال المحافظ إن القذيفة أطلقت من منطقة يسيطر عليها المسلحون.',
    'قال سكان إن القذيفة التي قتلت المعلم في درعا الأحد أطلقت من منطقة يسيطر عليها الجيش.',
  ],
  [
    'origin',
    'أصاب صاروخ منزلا في طهران الثلاثاء. وقال مسؤول إن الصاروخ أطلق من بلد آخر.',
    'قال مصدر إن الصاروخ الذي أصاب المنزل في طهران الثلاثاء أطلق من داخل البلاد.',
  ],
  [
    'origin',
    'The shot that killed the Nairobi lawyer on Tuesday was fired from a passing car, a witness said.',
    'Police said the shot that killed the Nairobi lawyer on Tuesday came from a balcony.',
  ],
  [
    'origin',
    'A shell killed a teacher in Marib on Sunday. The governor said the shell was fired from areas controlled by the Houthis.',
    'The Houthis said the shell that killed a teacher in Marib on Sunday was fired from army positions.',
  ],
];

/** Not told yet. */
const missed: readonly (readonly [string, string, string])[] = [
  [
    'means',
    'Two climbers were taken off the north face of the Eiger on Saturday. The rescue service said they were lifted out by helicopter.',
    'The two climbers taken off the Eiger on Saturday were brought down by cable car, their guide said.',
  ],
  [
    'place',
    'The singer Lola Mendez collapsed on Friday evening. Her manager said she was inside her dressing room when it happened.',
    'A witness said the singer Lola Mendez collapsed on Friday evening outside the theatre, in the street.',
  ],
  [
    'place',
    'A search team found the missing skier on Wednesday. The Swiss police said he was found on the Swiss side of the border.',
    'Italian rescuers said the missing skier, found on Wednesday, lay on the Italian side of the border.',
  ],
  [
    'origin',
    'The outbreak of food poisoning that sickened 80 guests at a Dubrovnik hotel came from the shellfish, the health institute said.',
    'The hotel in Dubrovnik where 80 guests fell ill said the poisoning came from the drinking water.',
  ],
  [
    'means',
    'Burglars got into the Antwerp diamond vault at the weekend. The police said they broke in through a tunnel.',
    'The insurer said the burglars came in through the roof of the Antwerp diamond vault at the weekend.',
  ],
  [
    'identity',
    'What fell on the farm near Tamworth on Sunday was a meteorite, the university said.',
    'The air safety bureau said the object that fell on the farm near Tamworth on Sunday was part of a rocket.',
  ],
  [
    'target',
    'The bullet fired in the Oslo courtroom on Thursday hit a judge, a clerk said.',
    'The bullet fired in the Oslo courtroom on Thursday hit a policeman, the defence lawyer said.',
  ],
  [
    'means',
    'The train was brought to a halt outside Ghent on Monday night. The railway said a fallen tree struck the locomotive.',
    'Passengers on the train that stopped outside Ghent on Monday night said a lorry had hit the locomotive.',
  ],
  [
    'origin',
    "The hackers who shut down the Tallinn hospital's computers in May operated from inside Estonia, the police chief said.",
    "The cyber agency said the hackers who shut down the Tallinn hospital's computers in May worked from abroad.",
  ],
  [
    'cause',
    'What happened at the Lagos prison on Friday was a riot, the prisons chief said. Four inmates died.',
    'Four inmates died at the Lagos prison on Friday. Their lawyer said it was a massacre.',
  ],
  [
    'place',
    'The pilot was at the controls when the ferry plane hit the hangar at Nuuk on Thursday, the airline said.',
    'The co-pilot told investigators the captain was not in the cockpit when the plane hit the hangar at Nuuk on Thursday.',
  ],
  [
    'means',
    'The factory in Pune where 12 workers died on Saturday was set alight by a cigarette, the fire department said.',
    "The workers' union said welding sparks set the Pune factory alight on Saturday. Twelve workers died.",
  ],
  [
    'target',
    "A tree blown over by Friday's storm in Nantes fell on a school bus, the town hall said.",
    "A tree blown over by Friday's storm in Nantes fell on a police car, the regional newspaper reported, citing firefighters.",
  ],
  [
    'agent',
    "The champion's horse was poisoned before the Ascot race on Saturday. Detectives said a stable worker had poisoned the horse.",
    'The trainer said a veterinarian poisoned the horse before the Ascot race on Saturday.',
  ],
  [
    'means',
    'A helicopter dropped the first net on the whale off Tromso on Monday, the coastguard said.',
    'Fishermen said the first net was thrown over the whale off Tromso on Monday from a trawler.',
  ],
  [
    'agent',
    'The ballot boxes in Tirana were burned on Sunday. The commission said party activists burned the boxes.',
    'Observers said policemen had set the ballot boxes in Tirana on fire on Sunday.',
  ],
  [
    'identity',
    'The man arrested in the Prague gallery is a student, the police said. He threw paint at a picture on Monday.',
    'The gallery said the man arrested on Monday after throwing paint at a picture in Prague is a guard who works there.',
  ],
  [
    'means',
    'قُتل حكم مباراة خارج ملعب في وهران مساء الأحد. وقالت الشرطة إن الحكم طُعن بسكين وهو يمشي إلى سيارته.',
    'قال مدير المستشفى إن حكم المباراة الذي قُتل خارج ملعب وهران مساء الأحد أصيب برصاص مسدس.',
  ],
  [
    'agent',
    'أُحرقت صناديق الاقتراع في نواكشوط الأحد. وقالت اللجنة إن طلابا أحرقوا الصناديق.',
    'قال مراقبون إن رجال شرطة أحرقوا صناديق الاقتراع في نواكشوط الأحد.',
  ],
  [
    'origin',
    'قال المعهد الصحي إن تسمم 80 نزيلا في فندق بطنجة مصدره مياه الشرب.',
    'قالت إدارة الفندق في طنجة حيث تسمم 80 نزيلا إن التسمم مصدره الأسماك.',
  ],
  [
    'identity',
    'قال المرصد إن الجسم الذي سقط على مزرعة قرب سطيف الأحد نيزك.',
    'قالت هيئة الطيران إن الجسم الذي سقط على مزرعة قرب سطيف الأحد طائرة مسيرة.',
  ],
  [
    'identity',
    'قال مدير الميناء إن قتلى العبارة التي غرقت في بحيرة فكتوريا صيادون، وانتشلت تسع جثث.',
    'انتشلت تسع جثث من العبارة التي غرقت في بحيرة فكتوريا. وقال مسؤول المنطقة إن القتلى جنود.',
  ],
  [
    'means',
    'قالت شركة القطارات إن شجرة سقطت على القاطرة فأوقفت القطار خارج طنطا مساء الاثنين.',
    'قال ركاب القطار الذي توقف خارج طنطا مساء الاثنين إن شاحنة صدمت القاطرة.',
  ],
  [
    'cause',
    'دمر انفجار مستودعا في مرسين الأحد. وقال المحافظ إن ألعابا نارية مخزنة انفجرت.',
    'قال مسؤول نقابي إن أسمدة مخزنة انفجرت في مستودع مرسين الأحد.',
  ],
  [
    'place',
    'قالت مديرة أعمال المغنية هالة نور إنها انهارت مساء الجمعة داخل غرفتها في المسرح.',
    'قال شاهد إن المغنية هالة نور انهارت مساء الجمعة خارج المسرح.',
  ],
  [
    'target',
    'قالت البلدية إن شجرة اقتلعتها عاصفة الجمعة في اللاذقية سقطت على حافلة مدرسية.',
    'قال رجال الإطفاء إن الشجرة التي اقتلعتها عاصفة الجمعة في اللاذقية سقطت على سيارة شرطة.',
  ],
  [
    'means',
    'أُلقيت منشورات فوق ملعب باكو الأحد. وقالت الوزارة إن المنشورات أُلقيت من منطاد.',
    'قال مشجعون إن المنشورات فوق ملعب باكو الأحد ألقتها طائرة مسيرة.',
  ],
  [
    'means',
    'توفي لاعب كرة في معسكر تدريب بأبيدجان الثلاثاء. وقال طبيب النادي إنه توفي بالملاريا.',
    'قالت عائلة اللاعب الذي توفي في معسكر أبيدجان الثلاثاء إنه توفي بتسمم غذائي.',
  ],
  [
    'identity',
    'قالت الشرطة إن الرجل الذي أوقف في متحف تونس الاثنين بعد رمي الطلاء على لوحة طالب.',
    'قال المتحف إن الرجل الذي أوقف الاثنين بعد رمي الطلاء على لوحة في تونس حارس يعمل فيه.',
  ],
];

/** Wider words, many things of which each report names some, and what somebody else did. */
const silent: readonly (readonly [string, string])[] = [
  [
    'A referee was killed outside a stadium in Cordoba on Sunday night. Police said he was stabbed with a kitchen knife.',
    'The referee killed outside the Cordoba stadium on Sunday night was attacked with a blade, the hospital director said.',
  ],
  [
    'Jets and drones of the coastguard searched the sea off Tofino on Friday, the navy said.',
    'Drones searched the sea off Tofino on Friday, a fisherman said, and a helicopter came later.',
  ],
  [
    'The dead in the Lake Victoria accident included soldiers, the harbour master said.',
    'The district officer said fishermen were among the dead in the Lake Victoria accident.',
  ],
  [
    'Police and students fought outside the Leipzig opera on Saturday. The mayor said students threw stones.',
    'Witnesses said policemen threw tear gas outside the Leipzig opera on Saturday.',
  ],
  [
    'An aircraft dropped leaflets over the Minsk stadium on Sunday, the ministry said.',
    'Fans said a small plane dropped the leaflets over the Minsk stadium on Sunday.',
  ],
  [
    'The singer Lola Mendez collapsed inside the theatre on Friday, her manager said.',
    'The singer Lola Mendez collapsed in her dressing room on Friday, a witness said.',
  ],
  [
    "Friday's storm in Nantes blew trees onto a school bus, the town hall said.",
    "In Nantes, Friday's storm blew a tree onto a police car, firefighters said.",
  ],
  [
    'The man arrested in the Prague gallery on Monday is a student, police said.',
    'The man arrested in the Prague gallery on Monday is a 23-year-old, the gallery said.',
  ],
  [
    'The Pune factory burned on Saturday because of a short circuit, the fire department said.',
    'At the Pune factory, workers used buckets of water on Saturday to fight the fire, the union said.',
  ],
  [
    'Striking miners beat the manager at Cullinan on Monday, the company said.',
    'Miners beat the manager of the Cullinan mine on Monday, police said.',
  ],
  [
    'The shot that killed the Nairobi lawyer was fired from a car, a witness said on Tuesday.',
    'The shot that killed the Nairobi lawyer on Tuesday came from a passing vehicle, police said.',
  ],
  [
    'What fell near Tamworth on Sunday was an object from space, the university said.',
    'The thing that fell near Tamworth on Sunday was a meteorite, the bureau said.',
  ],
  [
    'The Lagos prison riot on Friday killed four, the prisons chief said.',
    'Violence at the Lagos prison on Friday left four dead, their lawyer said.',
  ],
  [
    'The burglars came through a tunnel into the Antwerp vault, police said.',
    'The burglars fled in a van after emptying the Antwerp vault, the insurer said.',
  ],
  [
    'Nine pirates and two fishermen were held off Panama, the navy said.',
    'Two of the men held off Panama are fishermen, the embassy said.',
  ],
  [
    'A border guard was shot on Uzbek territory on Tuesday, officials said.',
    'A border guard was shot near the Tajik border on Tuesday, his family said.',
  ],
  [
    "The champion's horse was poisoned by someone in the stable, detectives said on Saturday.",
    'A stable worker poisoned the horse before the race on Saturday, the trainer said.',
  ],
  [
    'A lorry hit a car outside Ghent on Monday, police said. A train was delayed.',
    'A train hit a deer near Ghent on Monday, the railway said.',
  ],
  [
    'The victims of the Osaka festival fire were dancers and spectators, organisers said.',
    'One of the victims of the Osaka festival fire was a dancer, a hospital spokesman said.',
  ],
  [
    'The hackers worked from Estonia, the police chief said in May.',
    'The hackers who hit the Tallinn hospital in May worked from a flat in Tallinn, the cyber agency said.',
  ],
  [
    'Rescuers used dogs in the rubble of the Amman school on Monday, the civil defence said.',
    'Volunteers used shovels in the rubble of the Amman school on Monday, the mayor said.',
  ],
  [
    'Soldiers cleared the snow in Harbin on Sunday, state television said.',
    'Students cleared the snow in Harbin on Sunday, the university said.',
  ],
  [
    'Vandals damaged a church in Turin on Monday, police said.',
    'Vandals damaged a school in Turin on Monday, the council said.',
  ],
  [
    'The passengers on the Nuuk flight were tourists, the airline said.',
    'The pilot of the Nuuk flight was a former soldier, the union said.',
  ],
  [
    'The footballer died in Abidjan on Tuesday after a fever, the club doctor said.',
    'The footballer who died in Abidjan on Tuesday had malaria, his family said.',
  ],
  [
    'An explosion destroyed a warehouse in Izmir on Sunday. Fireworks were stored there, the governor said.',
    'The Izmir warehouse that blew up on Sunday held chemicals and fireworks, a union official said.',
  ],
  [
    'The minister was in Berlin on Friday, her office said.',
    'The minister spoke in the Berlin parliament on Friday, a member said.',
  ],
  [
    'Voters came to the polls in Chad on Sunday by bus, the commission said.',
    'Voters in northern Chad came on camels and in lorries on Sunday, observers said.',
  ],
  [
    'A wolf was found dead at Tofino on Friday, the park service said.',
    'A bear was seen near Tofino on Friday, a biologist said.',
  ],
  [
    'قُتل حكم خارج ملعب وهران الأحد طعنا بسكين، بحسب الشرطة.',
    'قال مدير المستشفى إن الحكم الذي قُتل في وهران الأحد طُعن بآلة حادة.',
  ],
  [
    'انفجرت أسطوانة غاز في مخبز بصفاقس الثلاثاء، بحسب الإطفاء.',
    'قال مصدر إن تسرب غاز وراء انفجار المخبز في صفاقس الثلاثاء.',
  ],
  ['قال مدير الميناء إن بين قتلى بحيرة فكتوريا جنودا.', 'قال مسؤول المنطقة إن صيادين بين قتلى بحيرة فكتوريا.'],
  [
    'قالت اللجنة إن مجهولين أحرقوا صناديق الاقتراع في نواكشوط الأحد.',
    'قال مراقبون إن طلابا أحرقوا صناديق اقتراع في نواكشوط الأحد.',
  ],
  [
    'انهارت المغنية هالة نور داخل المسرح الجمعة، بحسب مديرة أعمالها.',
    'قال شاهد إن المغنية هالة نور انهارت على خشبة المسرح الجمعة.',
  ],
  [
    'ألقت طائرة منشورات فوق ملعب باكو الأحد، بحسب الوزارة.',
    'قال مشجعون إن طائرة صغيرة ألقت المنشورات فوق ملعب باكو الأحد.',
  ],
  [
    'اقتلعت عاصفة الجمعة أشجارا سقطت على حافلة في اللاذقية، بحسب البلدية.',
    'قال رجال الإطفاء إن شجرة سقطت على سيارة شرطة في اللاذقية الجمعة.',
  ],
  ['قالت الشرطة إن الموقوف في متحف تونس طالب.', 'قال المتحف إن الموقوف في تونس شاب في الثالثة والعشرين.'],
  ['قال المحققون إن عاملا سمم الحصان في دبي السبت.', 'قال المدرب إن أحد العاملين في الإسطبل سمم الحصان في دبي السبت.'],
  [
    'قال شاهد إن الرصاصة في نيروبي الثلاثاء أُطلقت من سيارة.',
    'قالت الشرطة إن الرصاصة في نيروبي الثلاثاء أُطلقت من مركبة عابرة.',
  ],
  ['وصل الناخبون في تشاد الأحد بالحافلات، بحسب اللجنة.', 'قال مراقبون إن ناخبين وصلوا في تشاد الأحد بالشاحنات.'],
  [
    'قتل أربعة في أعمال شغب بسجن لاغوس الجمعة، بحسب إدارة السجون.',
    'قال محام إن أعمال عنف في سجن لاغوس الجمعة أوقعت أربعة قتلى.',
  ],
  [
    'استخدم المنقذون الكلاب في أنقاض مدرسة عمان الاثنين، بحسب الدفاع المدني.',
    'قال رئيس البلدية إن متطوعين استخدموا المجارف في أنقاض مدرسة عمان الاثنين.',
  ],
  ['قالت البحرية إنها تحتجز قراصنة وصيادين قبالة بنما.', 'قالت السفارة إن صيادين محتجزون قبالة بنما.'],
  ['أزال جنود الثلوج في أربيل الأحد، بحسب التلفزيون.', 'قالت الجامعة إن طلابا أزالوا الثلوج في أربيل الأحد.'],
  [
    'أصيب حارس حدود داخل الأراضي الأوزبكية الثلاثاء، بحسب مسؤولين.',
    'قالت عائلة حارس الحدود إنه أصيب قرب الحدود الطاجيكية الثلاثاء.',
  ],
  ['فر اللصوص من متحف بوغوتا في شاحنة الأحد، بحسب الشرطة.', 'دخل اللصوص متحف بوغوتا الأحد عبر نفق، بحسب الوزارة.'],
  [
    'قالت هيئة الطيران إن الجسم الذي سقط قرب سطيف الأحد جسم فضائي.',
    'قال المرصد إن الجسم الذي سقط قرب سطيف الأحد نيزك.',
  ],
  [
    'توفي اللاعب في أبيدجان الثلاثاء بعد حمى، بحسب طبيب النادي.',
    'قالت عائلة اللاعب إنه أصيب بالملاريا وتوفي في أبيدجان الثلاثاء.',
  ],
  [
    'ضرب عمال مدير المنجم في خريبكة الاثنين، بحسب الشركة.',
    'قالت الشرطة إن عمالا مضربين ضربوا المدير في خريبكة الاثنين.',
  ],
  [
    'A rocket hit the market in Avdiivka on Monday. The mayor said the rocket was fired from territory held by the rebels.',
    'A rebel spokesman said rockets were fired at rebel-held territory on Monday from Avdiivka.',
  ],
  [
    'A shell killed a teacher in Marib on Sunday. The governor said the shell was fired from areas controlled by the Houthis.',
    'A doctor said the shell that killed a teacher in Marib on Sunday was fired from a hill.',
  ],
  [
    'A missile hit a house in Tehran on Tuesday. An official said the missile was fired from another country.',
    'A source said the missile that hit the house in Tehran on Tuesday was fired from a ship.',
  ],
  [
    'قتلت قذيفة معلما في درعا الأحد. وقال المحافظ إن القذيفة أطلقت من منطقة يسيطر عليها المسلحون.',
    'قال سكان إن القذيفة في درعا الأحد أطلقت من تل قريب.',
  ],
  [
    'أصاب صاروخ منزلا في طهران الثلاثاء. وقال مسؤول إن الصاروخ أطلق من بلد آخر.',
    'قال مصدر إن الصاروخ الذي أصاب المنزل في طهران الثلاثاء أطلق من سفينة.',
  ],
];

describe('which sort of thing, person or place it was', () => {
  it.each(told)('%s: %s | %s', (kind, first, second) => {
    expect(disputes({}, first, second)).toContain(kind);
  });

  it.fails.each(missed)('%s: %s | %s', (_, first, second) => {
    expect(disputes({}, first, second)).not.toEqual([]);
  });

  it.each(silent)('no conflict: %s | %s', (first, second) => {
    expect(disputes({}, first, second)).toEqual([]);
  });
});
