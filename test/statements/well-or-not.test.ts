import { describe } from 'vitest';
import { checkPairs } from './told-missed-compatible';

/** Reports of one group, fire or talks told by opposite ends. By the kind that tells. */
const told: readonly (readonly [string, string, string, string])[] = [
  [
    'outcome',
    'Pupils fell ill at a school in Leeds on Monday.',
    'The head teacher said all the pupils were fine.',
    'A hospital said three pupils were in intensive care.',
  ],
  [
    'outcome',
    'أصيب تلاميذ بالتسمم في مدرسة بطنجة يوم الاثنين.',
    'قال المدير إن جميع التلاميذ بخير.',
    'قال المستشفى إن ثلاثة تلاميذ في العناية المركزة.',
  ],
];

/** Not told yet. */
const missed: readonly (readonly [string, string, string])[] = [
  [
    'A fire broke out at a paint factory in Lyon on Monday.',
    'The company said the factory had suffered minor damage.',
    'The fire chief said the factory was destroyed.',
  ],
  [
    'A fire broke out at a paint factory in Lyon on Monday.',
    'The company described it as a small fire.',
    'The fire chief said it was a huge fire.',
  ],
  [
    'A storm hit the island on Saturday.',
    'The mayor said the storm had caused limited damage.',
    'The insurers said the storm had caused enormous damage.',
  ],
  [
    'Trade talks opened in Geneva on Monday.',
    'The minister said there had been no progress in the talks.',
    'The mediator said the talks had made significant progress.',
  ],
  [
    'The ferry ran aground off Naxos on Sunday.',
    'The company said all passengers were safe and well.',
    'Doctors said four passengers were in critical condition.',
  ],
  [
    'اندلع حريق في مصنع بوهران يوم الاثنين.',
    'قالت الشركة إن الحريق خلف أضرارا طفيفة.',
    'قالت الحماية المدنية إن الحريق خلف أضرارا جسيمة.',
  ],
  [
    'اندلع حريق في مصنع بوهران يوم الاثنين.',
    'وصفت الشركة الحريق بأنه محدود.',
    'قالت الحماية المدنية إن الحريق كان هائلا.',
  ],
  [
    'نفقت حيوانات في حديقة الرباط يوم الأحد.',
    'قالت البلدية إن حيوانات الحديقة كلها بخير.',
    'قالت جمعية إن عشرين حيوانا في الحديقة نفقت.',
  ],
  [
    'بدأت المفاوضات في جنيف يوم الاثنين.',
    'قال الوزير إن المفاوضات لم تحرز أي تقدم.',
    'قال الوسيط إن المفاوضات حققت تقدما كبيرا.',
  ],
  [
    'جنحت عبارة قبالة ناكسوس يوم الأحد.',
    'قالت الشركة إن الأضرار التي لحقت بالعبارة محدودة.',
    'قال خفر السواحل إن العبارة دمرت بالكامل.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [string, string, string])[] = [
  [
    'Pupils fell ill at a school in Leeds on Monday.',
    'The head teacher said all the pupils were fine.',
    'A hospital said three teachers were in intensive care.',
  ],
  [
    'A fire broke out at a paint factory in Lyon on Monday.',
    'The company said the factory had suffered minor damage.',
    'The fire chief said the warehouse was destroyed.',
  ],
  [
    'A fire broke out at a paint factory in Lyon on Monday.',
    'The company said there was a small explosion.',
    'The fire chief said it was a huge fire.',
  ],
  [
    'A storm hit the island on Saturday.',
    'The mayor said the storm had caused limited damage to the harbour.',
    'The insurers said the storm had caused enormous damage to the crops.',
  ],
  [
    'Trade talks opened in Geneva on Monday.',
    'The minister said there had been no progress on fisheries.',
    'The mediator said the talks had made progress on steel.',
  ],
  [
    'أصيب تلاميذ بالتسمم في مدرسة بطنجة يوم الاثنين.',
    'قال المدير إن جميع المعلمين بخير.',
    'قال المستشفى إن ثلاثة تلاميذ في العناية المركزة.',
  ],
  [
    'اندلع حريق في مصنع بوهران يوم الاثنين.',
    'قالت الشركة إن الحريق خلف أضرارا طفيفة في المكاتب.',
    'قالت الحماية المدنية إن الحريق خلف أضرارا جسيمة في المخزن.',
  ],
  [
    'A fire broke out at a paint factory in Lyon on Monday.',
    'The company said at first it was a small fire.',
    'The company later said it was a huge fire.',
  ],
];

describe('how well it went', () => {
  checkPairs({ told, missed, compatible });
});
