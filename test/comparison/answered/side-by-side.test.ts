import { describe, expect, it } from 'vitest';
import { conflictsTold } from '../conflicts-told';

const kindsOf = (body: string): readonly string[] => conflictsTold(body).map(({ kind }) => kind);

/** A no and a yes of one deed by two mouths, one right behind the other. */
const told: readonly string[] = [
  'The roof of the museum in Lyon fell in on Monday. The caretaker said nobody had inspected the roof. A city engineer said he had inspected it in May.',
  'Police raided a club in Berlin on Saturday. Guests said officers had beaten several people. Police denied that anyone had been beaten.',
  'A hospital in Leeds was evacuated on Monday. Nurses said the alarm had sounded twice. The fire service said no alarm had sounded.',
  "Two jets came close over Nepal on Friday. The authority said the jet had descended without clearance. The controllers' union said clearance had been given.",
  'The opposition leader was arrested in Minsk on Monday. Her lawyer said she had not been allowed to make a call. The ministry said she had been allowed to call her family.',
  "The company's data was stolen on Tuesday. A hacker said he had copied thousands of files. The firm denied that any files had been copied.",
  'The stadium was closed on Sunday. Fans said the gates had been locked. The club denied locking the gates.',
  'A vaccine trial was stopped on Monday. The firm said no patient had died in the trial. A doctor said two patients had died.',
  'A village was flooded on Tuesday. Residents said the dam had been opened at night. The authority denied that the dam had been opened.',
  'احترق مصنع في صفاقس يوم الجمعة. قال العمال إن أحدا لم يحذرهم من الحريق. وقال المدير إن الإدارة حذرت العمال عند الظهر.',
  'غرق قارب قبالة جرجيس يوم السبت. وقال شاب إن خفر السواحل كان يلاحقهم. ونفى الناطق باسم الحرس حصول أي مطاردة.',
  'خُطفت طالبة في كادونا يوم الأحد. قالت الحكومة إنها لم تتلق أي طلب فدية. لكن والدها قال إن الخاطفين اتصلوا به وطلبوا فدية.',
  'أوقفت الشرطة متظاهرين في تونس يوم السبت. قال محاموهم إن الشرطة ضربت الموقوفين. ونفت الوزارة تعرض الموقوفين لأي ضرب.',
  'اصطدم قطاران في أسيوط يوم السبت. أكد ناظر المحطة أن العامل أُبلغ بقدوم القطار، وهو ما أنكره العامل.',
  'سُرقت بيانات شركة في دبي يوم الثلاثاء. قال مصدر إن المهاجمين نسخوا ملفات. وقالت الشركة إن أي ملف لم يُنسخ.',
  'اقتحم مسلحون مصرفا في طرابلس يوم الاثنين. قال شهود إن مسلحين دخلوا المبنى. وقالت الوزارة إن أحدا لم يدخل المبنى.',
  'استقال الوزير يوم الاثنين. قال النواب إن الوزير تعهد ببيع الميناء. ونفى الوزير أن يكون تعهد ببيع الميناء.',
  'أغلق مصنع في تونس يوم الاثنين. قال النقابي إن الإدارة طردت العمال، وهو ما أنكره المدير.',
  'هُدم مبنى في سلوان يوم الاثنين. قال السكان إنهم لم يتلقوا أي إخطار. وقالت البلدية إنها أخطرت السكان مرتين.',
  'A factory in Lyon burned down on Friday. Workers said nobody had warned them of the fire. The manager said the staff had been warned at noon.',
];

/** The same, not told yet: told by words that no table ties, or of whom nothing is said. */
const missed: readonly string[] = [
  'A bank in Riga was closed on Monday. The regulator said the bank had never reported the losses. Its former director said he had reported them in writing in May.',
  'A bridge in the city was closed on Sunday. The contractor said the permit had been issued in March. The council said no permit had been issued.',
  'A girl was kidnapped in Kaduna on Sunday. The governor said no ransom demand had been received. But her father said the kidnappers had called him and demanded ten million naira.',
  'A fishing boat was seized off Korea on Monday. The crew said nobody on board had resisted. Seoul says the fishermen attacked the officers with knives.',
  'The striker left the club on Tuesday. His agent said the club had made no offer. The chairman said the club had offered him two years.',
  'A young driver was chased by police on Sunday night. A witness said a patrol car was chasing him. The police denied that there had been any chase.',
  'The minister resigned on Monday. Opponents said he had promised to sell the port. He denied promising to sell the port.',
  'أُغلق جسر في المدينة يوم الأحد. قال المقاول إن الترخيص صدر في مارس. وقالت البلدية إن أي ترخيص لم يصدر.',
];

/** A no and a yes of two deeds, persons or things, of a number or of a whence. */
const apart: readonly string[] = [
  'A bank in Riga was closed on Monday. The regulator said the bank had not reported the losses. Its former director said he had reported the theft of a car in May.',
  'A factory in Lyon burned down on Friday. Workers said nobody had warned them of the fire. The police said drivers had been warned of the smoke.',
  'A bridge in the city was closed on Sunday. The contractor said the permit had been issued in March. The council said no lorry had been stopped.',
  'A girl was kidnapped in Kaduna on Sunday. The governor said no ransom had been paid. Her father said the kidnappers had called him.',
  'Police raided a club in Berlin on Saturday. Guests said officers had beaten several people. Police denied that anyone had been killed.',
  'A hospital in Leeds was evacuated on Monday. Nurses said the alarm had sounded twice. The fire service said no one was hurt.',
  'The opposition leader was arrested in Minsk on Monday. Her lawyer said she had not been allowed to make a call. The ministry said journalists had been allowed into the court.',
  'The striker left the club on Tuesday. His agent said the club had made no offer. The chairman said Madrid had offered ten million.',
  'A village was flooded on Tuesday. Residents said the dam had been opened at night. The authority denied that the road had been opened.',
  'A plane crashed on Monday. The pilot did not send a distress call, the agency said. The airline said it had sent a team to the site.',
  'Talks ended on Monday. The minister said he had not met the rebels. The envoy said he had met the president.',
  'The court freed a journalist on Monday. The prosecutor said no witness had been threatened. The judge said the journalist had threatened nobody.',
  "The company's data was stolen on Tuesday. A hacker said he had copied thousands of files. The firm denied that any money had been stolen.",
  'A mine flooded on Monday. The owner said no worker had been told to stay. The union said the owner had told the press nothing.',
  'غرق قارب قبالة جرجيس يوم السبت. وقال شاب إن خفر السواحل وصل متأخرا. ونفى الناطق باسم الحرس سقوط قتلى.',
  'خُطفت طالبة في كادونا يوم الأحد. قالت الحكومة إنها لم تدفع أي فدية. وقال والدها إن الخاطفين اتصلوا به.',
  'هُدم مبنى في سلوان يوم الاثنين. قال السكان إنهم لم يتلقوا أي تعويض. وقالت البلدية إنها أخطرت السكان مرتين.',
  'أوقفت الشرطة متظاهرين في تونس يوم السبت. قال محاموهم إن الشرطة ضربت الموقوفين. ونفت الوزارة مقتل أي متظاهر.',
  'سُرقت بيانات شركة في دبي يوم الثلاثاء. قال مصدر إن المهاجمين نسخوا ملفات. وقالت الشركة إن أي موظف لم يُفصل.',
  'اقتحم مسلحون مصرفا في طرابلس يوم الاثنين. قال شهود إن مسلحين دخلوا المبنى. وقالت الوزارة إن أحدا لم يغادر المدينة.',
  'استقال الوزير يوم الاثنين. قال النواب إن الوزير تعهد ببيع الميناء. ونفى الوزير أن يكون تعهد بالبقاء في منصبه.',
  'وقع انفجار في معمل يوم الاثنين. قالت الشركة إن أي عامل لم يُصب. وقال الدفاع المدني إن حارسا في مبنى مجاور أصيب بكدمة.',
  'بدأ الاستفتاء يوم الأحد. قالت الهيئة إنها لم تسجل أي خرق. وقال مرشح إنه سجل اسمه في الموعد.',
  'A dam in Laos burst on Monday. The governor denied that the toll had passed 100. Rescuers said 40 bodies had been found.',
];

/** The same, told though they should not be. */
const falselyTold: readonly string[] = [
  'A film star died on Monday. Her agent said she had not left any will. Her brother said she had left the house at noon.',
  'A vaccine trial was stopped on Monday. The firm said no patient had died in the trial. A doctor said two nurses had died in the crash.',
  'احترق مصنع في صفاقس يوم الجمعة. قال العمال إن أحدا لم يحذرهم من الحريق. وقالت الشرطة إنها حذرت السائقين من الدخان.',
];

describe('a no and a yes told side by side', () => {
  it.each(told)('%s', (body) => {
    expect(kindsOf(body)).not.toEqual([]);
  });

  it.fails.each(missed)('%s', (body) => {
    expect(kindsOf(body)).not.toEqual([]);
  });

  it.each(apart)('nothing: %s', (body) => {
    expect(kindsOf(body)).toEqual([]);
  });

  it.fails.each(falselyTold)('nothing: %s', (body) => {
    expect(kindsOf(body)).toEqual([]);
  });
});
