import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'سقطت طائرة مسيرة في نجران يوم السبت.',
    'قال المتحدث إن الجماعة تمتلك صواريخ باليستية.',
    'قال قيادي في الجماعة إنها لا تمتلك صواريخ.',
  ],
  [
    'occurrence',
    'Customs officers searched a yacht in Genoa on Tuesday.',
    'Prosecutors said 200 kilos of cocaine were found on the yacht.',
    'The captain said no drugs were found on the yacht.',
  ],
  [
    'occurrence',
    'A rebel camp in Goma was shelled on Friday.',
    'The army said the rebels were armed with mortars.',
    'The rebels said they do not have mortars.',
  ],
  [
    'occurrence',
    'A cargo ship sank off Malta on Wednesday.',
    'The navy said the ship was carrying missiles.',
    'The owner said there was no military cargo on the ship.',
  ],
  [
    'occurrence',
    'A helicopter went down in Bergen on Sunday.',
    'The union said the helicopter was not equipped with a radar.',
    'The operator said the helicopter had a weather radar.',
  ],
  [
    'occurrence',
    'The finance minister of Fiji resigned on Thursday.',
    'A newspaper said the minister owns a hotel in Suva.',
    'The minister said he does not own any property.',
  ],
  [
    'occurrence',
    'A museum in Turin was robbed on Friday.',
    'The director said the museum kept the original manuscript.',
    'A former curator said the museum does not have the original manuscript.',
  ],
  [
    'occurrence',
    'A border village was shelled on Tuesday.',
    'Kampala said the rebels have anti-aircraft missiles.',
    'A rebel spokesman said they have no such missiles.',
  ],
  [
    'occurrence',
    'اقتحمت الشرطة شقة في طرابلس يوم الاثنين.',
    'قالت الشرطة إنها عثرت على متفجرات في الشقة.',
    'قال المحامي إن الشقة لم تكن تحتوي على أي متفجرات.',
  ],
  [
    'cause',
    'قصفت طائرات مزرعة في درعا يوم الخميس.',
    'قال الجيش إن المزرعة كانت تضم مستودعا للصواريخ.',
    'قال صاحب المزرعة إنه لا توجد صواريخ في المزرعة.',
  ],
  [
    'occurrence',
    'أغلق مختبر في تونس يوم الثلاثاء.',
    'قالت الوزارة إن المختبر لديه عينات من الفيروس.',
    'قال مدير المختبر إنه ليس لديه أي عينات من الفيروس.',
  ],
  [
    'occurrence',
    'أوقفت شاحنة عند معبر نصيب يوم الأربعاء.',
    'قالت الجمارك إن الشاحنة كانت تحوي مخدرات.',
    'قال السائق إن الشاحنة كانت خالية من المخدرات.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A football match in Porto was abandoned on Sunday.',
    'Police said the fans were carrying knives.',
    'The fan club said its members had no weapons.',
  ],
  [
    'A laboratory in Basel was closed on Monday.',
    'The inspectorate said the laboratory held stocks of anthrax.',
    "The laboratory's director said it possesses no anthrax.",
  ],
  [
    'A chemical depot in Lyon burned on Saturday.',
    'Firefighters said the depot contained tonnes of chlorine.',
    'The company said no chlorine was stored in the depot.',
  ],
  [
    'A man was shot dead by police in Boston on Monday.',
    'Police said the man had a gun.',
    'His sister said he was unarmed.',
  ],
  [
    'An army base near Maiduguri was attacked on Sunday.',
    'The governor said dozens of soldiers were in the base.',
    'The army said the base was empty.',
  ],
  [
    'أوقف حارس ملعب في الرباط يوم الأحد.',
    'قالت الشرطة إن الحارس كان بحوزته سلاح ناري.',
    'قالت عائلته إنه لم يكن يملك أي سلاح.',
  ],
  [
    'غرقت سفينة قبالة طرطوس يوم الجمعة.',
    'قال مسؤول إن السفينة كانت محملة بالأسلحة.',
    'قالت الشركة المالكة إن السفينة لم تكن تحمل أي أسلحة.',
  ],
  [
    'A police raid took place in Sfax on Monday.',
    'Police said weapons were found in the mosque.',
    'قال إمام المسجد إنه لم يعثر على أي أسلحة في المسجد.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A football match in Porto was abandoned on Sunday.',
    'Police said the fans were carrying knives.',
    'The fan club said its members had no tickets.',
  ],
  [
    'A laboratory in Basel was closed on Monday.',
    'The inspectorate said the laboratory held stocks of anthrax.',
    "The hospital's director said it possesses no anthrax.",
  ],
  [
    'Customs officers searched a yacht in Genoa on Tuesday.',
    'Prosecutors said 200 kilos of cocaine were found on the yacht.',
    'The captain said no weapons were found on the yacht.',
  ],
  [
    'A rebel camp in Goma was shelled on Friday.',
    'The army said the rebels were armed with rifles.',
    'The rebels said they do not have aircraft.',
  ],
  [
    'A cargo ship sank off Malta on Wednesday.',
    'The navy said the ship was carrying grain.',
    'The owner said there was no military cargo on the ship.',
  ],
  [
    'The finance minister of Fiji resigned on Thursday.',
    'A newspaper said the minister owns a hotel in Suva.',
    'The minister said he does not own a car.',
  ],
  [
    'A chemical depot in Lyon burned on Saturday.',
    'Firefighters said the depot contained tonnes of wood.',
    'The company said no chlorine was stored in the depot.',
  ],
  [
    'A man was shot dead by police in Boston on Monday.',
    'Police said the officer had a gun.',
    'His sister said her brother was unarmed.',
  ],
  [
    'An army base near Maiduguri was attacked on Sunday.',
    'The governor said dozens of soldiers were in the base.',
    'The army said the school was empty.',
  ],
  [
    'A museum in Turin was robbed on Friday.',
    'The director said the museum had a good alarm.',
    'A former curator said the museum does not have the original manuscript.',
  ],
  [
    'A border village was shelled on Tuesday.',
    'Kampala said the rebels have rifles.',
    'A rebel spokesman said they have no tanks.',
  ],
  [
    'A helicopter went down in Bergen on Sunday.',
    'The union said the helicopter had no radar.',
    'The operator said the helicopter had two engines.',
  ],
  [
    'أوقف حارس ملعب في الرباط يوم الأحد.',
    'قالت الشرطة إن الحارس كان بحوزته سلاح ناري.',
    'قالت عائلته إنه لم يكن يملك سيارة.',
  ],
  [
    'قصفت طائرات مزرعة في درعا يوم الخميس.',
    'قال الجيش إن المزرعة كانت تضم مستودعا للصواريخ.',
    'قال صاحب المزرعة إنه لا توجد أبقار في المزرعة.',
  ],
  [
    'غرقت سفينة قبالة طرطوس يوم الجمعة.',
    'قال مسؤول إن السفينة كانت محملة بالقمح.',
    'قالت الشركة المالكة إن السفينة لم تكن تحمل أي أسلحة.',
  ],
  [
    'أغلق مختبر في تونس يوم الثلاثاء.',
    'قالت الوزارة إن المختبر لديه عينات من الفيروس.',
    'قال مدير المستشفى إنه ليس لديه أسرة كافية.',
  ],
  [
    'أوقفت شاحنة عند معبر نصيب يوم الأربعاء.',
    'قالت الجمارك إن الشاحنة كانت تحوي مخدرات.',
    'قال السائق إن الشاحنة لم تكن تحمل ركابا.',
  ],
  [
    'سقطت طائرة مسيرة في نجران يوم السبت.',
    'قال المتحدث إن الجماعة تمتلك صواريخ باليستية.',
    'قال قيادي في الجماعة إنها لا تمتلك طائرات حربية.',
  ],
  [
    'A police raid took place in Sfax on Monday.',
    'Police said weapons were found in the mosque.',
    'قال مدير المدرسة إنه لم يعثر على أي أسلحة في المدرسة.',
  ],
];

/** Told as a conflict, though both can be true. */
const falselyTold: readonly Pair[] = [
  [
    'اقتحمت الشرطة شقة في طرابلس يوم الاثنين.',
    'قالت الشرطة إنها عثرت على متفجرات في الشقة.',
    'قال المحامي إن المنزل المجاور لم يكن يحتوي على أي متفجرات.',
  ],
];

describe('what somebody has, keeps or carries', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
