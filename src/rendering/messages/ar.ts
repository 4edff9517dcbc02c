import type { Problem } from '../../model';
import { isVague } from '../event-words';
import type { Messages, Noun } from '../messages';
import { events } from './ar-events';
import { askInArabic, headlineInArabic } from './ar-questions';
import { concepts, describedInArabic } from './ar-sources';
import { stateInArabic } from './ar-terms';
import { unitInArabic, withNumber } from './ar-units';
import { terms } from './ar-words';

/** Forms with a number: one, two, three to ten, eleven to ninety-nine (accusative), none or whole hundreds (genitive). */
const nouns: Readonly<Record<Noun | 'point', readonly [string, string, string, string, string]>> = {
  incident: ['حادثة واحدة', 'حادثتان', 'حوادث', 'حادثة', 'حادثة'],
  report: ['تقرير واحد', 'تقريران', 'تقارير', 'تقريرًا', 'تقرير'],
  outlet: ['وسيلة إعلام واحدة', 'وسيلتا إعلام', 'وسائل إعلام', 'وسيلة إعلام', 'وسيلة إعلام'],
  origin: ['مصدر مستقل واحد', 'مصدران مستقلان', 'مصادر مستقلة', 'مصدرًا مستقلًا', 'مصدر مستقل'],
  conflict: ['تعارض واحد', 'تعارضان', 'تعارضات', 'تعارضًا', 'تعارض'],
  refinement: [
    'سؤال واحد بإجابات متوافقة',
    'سؤالان بإجابات متوافقة',
    'أسئلة بإجابات متوافقة',
    'سؤالًا بإجابات متوافقة',
    'سؤال بإجابات متوافقة',
  ],
  agreement: ['سؤال واحد متفق عليه', 'سؤالان متفق عليهما', 'أسئلة متفق عليها', 'سؤالًا متفقًا عليه', 'سؤال متفق عليه'],
  single: [
    'سؤال آخر ليس له إلا إجابة واحدة',
    'سؤالان آخران ليس لهما إلا إجابة واحدة',
    'أسئلة أخرى ليس لها إلا إجابة واحدة',
    'سؤالًا آخر ليس له إلا إجابة واحدة',
    'سؤال آخر ليس له إلا إجابة واحدة',
  ],
  claim: ['قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول'],
  answer: ['إجابة واحدة', 'إجابتان', 'إجابات', 'إجابة', 'إجابة'],
  point: ['نقطة واحدة', 'نقطتين', 'نقاط', 'نقطة', 'نقطة'],
  furtherDispute: [
    'خلاف آخر في هذه الحادثة',
    'خلافان آخران في هذه الحادثة',
    'خلافات أخرى في هذه الحادثة',
    'خلافًا آخر في هذه الحادثة',
    'خلاف آخر في هذه الحادثة',
  ],
  elsewhere: [
    'خلاف في حادثة أخرى',
    'خلافان في حوادث أخرى',
    'خلافات في حوادث أخرى',
    'خلافًا في حوادث أخرى',
    'خلاف في حوادث أخرى',
  ],
  furtherOrigin: ['مصدر مستقل آخر', 'مصدران مستقلان آخران', 'مصادر مستقلة أخرى', 'مصدرًا مستقلًا آخر', 'مصدر مستقل آخر'],
};

/** One and two of them as objects. */
const objects = {
  report: ['تقريرًا واحدًا', 'تقريرين'],
  outlet: ['وسيلة إعلام واحدة', 'وسيلتي إعلام'],
  incident: ['حادثة واحدة', 'حادثتين'],
  point: ['نقطة واحدة', 'نقطتين'],
} as const;

/** Arabic words for the renderers. */
export const ar: Messages = {
  language: 'ar',
  direction: 'rtl',
  questions: {
    occurrence: 'هل هذا صحيح؟',
    agent: 'من الفاعل؟',
    cause: 'ما السبب؟',
    means: 'بأي وسيلة؟',
    target: 'ما الهدف؟',
    place: 'أين؟',
    origin: 'من أين؟',
    time: 'متى؟',
    count: 'كم العدد؟',
    outcome: 'ما النتيجة؟',
    identity: 'من هو أو ما هو؟',
  },
  kinds: {
    occurrence: 'الوقوع',
    agent: 'الفاعل',
    cause: 'السبب',
    means: 'الوسيلة',
    target: 'الهدف',
    place: 'المكان',
    origin: 'المنطلق',
    time: 'الزمان',
    count: 'العدد',
    outcome: 'النتيجة',
    identity: 'الهوية',
  },
  outcomes: { conflict: 'تعارض', refine: 'توافق', agree: 'اتفاق', single: 'إجابة واحدة' },
  relations: {
    equivalent: 'المعنى واحد',
    refines: 'أحدهما أدق',
    overlaps: 'يتداخلان',
    supersedes: 'أحدهما يحل محل الآخر',
    differsInCommitment: 'يختلفان في درجة الجزم',
    conflicts: 'لا يصحان معًا',
    incomparable: 'لا تمكن المقارنة بينهما',
  },
  certainties: { certain: 'مؤكد', probable: 'مرجح', possible: 'محتمل', unknown: 'لا يمكن تأكيده' },
  stages: { accomplished: 'وقع', attempted: 'محاولة', threatened: 'تهديد أو خطة' },
  dependencies: {
    credit: 'تنسب إلى',
    attribution: 'تنقل عن',
    'shared-quote': 'تورد الاقتباس نفسه الذي في',
    'near-copy': 'تكاد تكون نسخة من',
  },
  actions: { settle: 'محسوم', explain: 'مفسَّر', escalate: 'يحتاج إلى مراجعة' },
  terms,
  whichHolds: (accounts) => `أي الروايتين الصحيحة: ${accounts.join(' أم ')}؟`,
  ask: askInArabic,
  headline: headlineInArabic,
  eventNoun: (event) => (isVague(event) ? null : (events[event].alone ?? events[event].noun)),
  words: {
    title: 'من يقول ماذا',
    incident: 'حادثة',
    question: 'السؤال',
    why: 'السبب',
    denial: 'نفي:',
    openQuote: 'لم يتأكد:',
    openAnswer: 'تُرك مفتوحًا',
    atLeast: '{{n}} على الأقل',
    atMost: '{{n}} على الأكثر',
    about: 'نحو {{n}}',
    denied: 'منفي',
    conditional: 'مشروط',
    unknownOutlet: 'وسيلة غير معروفة',
    undated: 'دون تاريخ',
    noIncidents: 'لم يُعثر على حوادث.',
    noConflicts: 'لا تعارضات.',
    verdicts: 'حكم القواعد',
    disagreement: 'القواعد مختلفة',
    precedence: 'الأولوية لأولاها.',
    timeline: 'التسلسل الزمني',
    matrix: 'من يقول بأي إجابة',
    origins: 'من يعتمد على من',
    reports: 'التقارير',
    outlet: 'الوسيلة',
    kind: 'نوع السؤال',
    relation: 'العلاقة',
    all: 'الكل',
    filters: 'التصفية',
    reset: 'إلغاء التصفية',
    unfold: 'فتح الكل',
    shown: 'من الأسئلة معروضة',
    readInFull: 'إظهاره في التقرير',
    backToFindings: 'العودة إلى النتائج',
    mentionedBy: 'ذُكرت عرضًا في',
    noAnswer: 'لا تقول شيئًا',
    matrixLegend:
      'كل حرف هو الإجابة التي في المربع ذي الحرف نفسه أعلاه، والنقطة تعني أن الوسيلة لا تقول شيئًا في السؤال.',
    summary: 'الخلاصة',
    problems: 'مشكلات في المدخلات',
    skipToContent: 'انتقل إلى النتائج',
    noMatch: 'لا شيء يطابق هذه التصفية.',
    evidence: 'الدليل',
    ownWords: 'بكلامها هي',
    incidents: 'الحوادث بالتفصيل',
    howToRead:
      'في ما يلي الحوادث والأسئلة التي تتقابل فيها التقارير. الإجابات المتجاورة لا تصح معًا، إلا حيث كُتب «قد يصحان معًا»، ومع كل منها من يقول بها. ولا تحكم هذه الصفحة بمن هو على صواب.',
    originTerm: 'المصدر المستقل',
    originMeaning: 'مصدر لا ينقل عن مصدر آخر مذكور، فعشر وسائل تنقل عن وكالة واحدة أو مسؤول واحد مصدر مستقل واحد.',
    yes: 'نعم',
    no: 'لا',
    itself: '{{outlet}} بنفسها، دون ذكر مصدر آخر',
    unnamed: 'دون تسمية',
    nobodys: 'لا يُذكر صاحبه، فلا يُحتسب',
    nobody: 'كلام لا يُذكر صاحبه',
    severally: 'كلٌّ بعبارته:',
    bothMayHold: 'قد يصحان معًا',
    citing: 'مستندًا إلى',
    alsoBehind: 'وهو أيضًا وراء',
    goesOn: 'وتمضي الرواية:',
    undisputed: 'بلا تعارض',
    via: 'عبر',
    toldIn: 'ورد في',
    against: 'يناقض',
    alsoAnswered: 'إجابات أخرى',
    seeAll: 'كل الأقوال والنصوص',
    graphLegend: 'تصل الخطوط كل وسيلة بمن تنقل عنه، وتجمع الخطوط المتقطعة بين الوسائل التي تنشر الكلام نفسه.',
    needsScript: 'هذه المقارنة طويلة، وتفاصيلها تحت الخلاصة لا تظهر إلا بتشغيل JavaScript.',
  },
  apart: {
    'polarity.manner': 'لا ينفي أيٌّ منهما ما جرى، وقد يصح القولان معًا: {{not}} لا ينفي إلا الكيفية التي يذكرها.',
    'happening.course':
      'بحسب إحدى الروايتين بقي حتى لحظة تسمّيها، وقد تصح الروايتان معًا ما لم تكن المغادرة التي ترويها الأخرى قبلها.',
    'cause.absent':
      'لا يسمّي أصحاب {{not}} سببًا، بل ينفون وجود ما كان يمكن أن يُحدثه؛ ولا تعارض إلا إذا كان هو المقصود في {{is}}.',
    'agent.nobody': 'لا تذكر {{not}} فاعلًا، وتذكره الأخرى.',
    'denial.holds': 'ينفي أصحاب {{not}} ما يقوله أصحاب {{is}}.',
    'denial.elsewhere': 'يسمي أصحاب {{is}} من فعل ذلك، ويقول أصحاب {{not}} إن أحدا من جانبه لم يكن هناك.',
  },
  aside: { 'happening.course-untold': 'دون ذكر متى ولا من أين' },
  concepts,
  languages: { ar: 'العربية', en: 'الإنجليزية' },
  described: describedInArabic,
  letters: [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'].map((letter) => (letter === 'ه' ? 'هـ' : letter)),
  denying: {
    answer: 'نفي:',
    agent: 'نفي مسؤولية',
    cause: 'ليس بسبب',
    means: 'دون استخدام',
    target: 'الهدف غير',
    place: 'ليس في',
    origin: 'ليس من',
    time: 'ليس',
    count: 'ليس',
  },
  leavingOpen: {
    answer: 'لم يتأكد:',
    agent: 'لم تتأكد مسؤولية',
    cause: 'لم يتأكد أنه بسبب',
    means: 'لم يتأكد استخدام',
    target: 'لم يتأكد استهداف',
    place: 'لم يتأكد أنه في',
    origin: 'لم يتأكد أنه من',
    time: 'لم يتأكد أنه',
    count: 'لم يتأكد العدد',
  },
  rounds: {
    several: 'عدد قليل',
    dozens: 'العشرات',
    hundreds: 'المئات',
    thousands: 'الآلاف',
    tensOfThousands: 'عشرات الآلاف',
    hundredsOfThousands: 'مئات الآلاف',
  },
  unit: unitInArabic,
  stateEnd: stateInArabic,
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  setsNear: (quote) =>
    /(?<![\p{L}])(?:و?ب?ال)?(?:قرب|قريب|محيط|جوار|خارج|بين|لدى مرور|على طريق)(?![\p{L}])/u.test(quote),
  negates: (quote) =>
    /(?<![\p{L}])[وف]?(?:لا|لم|لن|ليس(?:ت|وا)?|غير|دون|بدون|عدم|بعدم|[ينتأ]?نف(?:ى|ي|ت|وا|اها?)|[ينتأ]نفي|تنفيان?|ينفون|نفيه|خلت?|خال(?:ية?|يا)|[ينتأ]?كذب(?:ت|وا)?|[ينتأ]?رفض(?:ت|وا)?|استبعد(?:ت|وا)?)(?![\p{L}])/u.test(
      quote,
    ),
  count,
  lead({ reports, outlets, incidents, shared, conflicts, milder, disputed }) {
    const both =
      shared === 0
        ? ''
        : `، ${shared === 1 ? 'وأحدها يتناول' : `و${shared === 2 ? 'اثنان منها يتناولان' : `${shared} منها تتناول`}`} أكثر من حادثة`;
    const told = `تقارن هذه الصفحة ${governed('report', reports)}${outlets === 0 ? '' : ` من ${governed('outlet', outlets)}`} عن ${governed('incident', incidents)}${both}.`;
    const within = `ضمن ${governed('incident', disputed)}`;
    if (conflicts === 0 && milder === 0) return `${told} ولا تناقض بينها.`;
    if (milder === 0) return `${told} وفيها تناقض في ${governed('point', conflicts)}، ${within}.`;
    const against = `تقابل لا يمنع صحة القولين معًا في ${governed('point', milder)}`;
    if (conflicts === 0) return `${told} ولا تناقض بينها، وفيها ${against}، ${within}.`;
    return `${told} وفيها تناقض في ${governed('point', conflicts)}، و${against}، ${within}.`;
  },
  problem,
};

/** The same after a verb or a preposition, where the dual and the single change. */
function governed(noun: 'report' | 'outlet' | 'incident' | 'point', n: number): string {
  const [, , few, many, other] = nouns[noun];
  return withNumber([...objects[noun], few, many, other], n);
}

function count(noun: Noun | 'point', n: number): string {
  return withNumber(nouns[noun], n);
}

function problem(problem: Problem): string {
  switch (problem.kind) {
    case 'field': {
      const effect = problem.effect === 'report-skipped' ? 'تُرك التقرير' : 'أُهمل الحقل';
      return `التقرير ${problem.report}: الحقل ${problem.field}: المنتظر ${problem.expected}، والموجود ${problem.actual} (${effect})`;
    }
    case 'duplicate-id':
      return `التقرير ${problem.report}: الحقل id: يحمله تقرير آخر بنص مختلف (تُرك أحدهما)`;
    case 'ungrounded':
      return `المستخرج ${problem.extractor}، التقرير ${problem.report}: ${problem.where}: ليس في النص${problem.nearest === null ? '' : ` وفيه ${JSON.stringify(problem.nearest)}`}: ${JSON.stringify(problem.quote)} (${problem.effect})`;
    case 'extractor':
      return `المستخرج ${problem.extractor}، التقرير ${problem.report}: ${problem.where}: المنتظر ${problem.expected}، والموجود ${problem.actual} (${problem.effect})`;
    case 'rule':
      return `القاعدة ${problem.rule}: ${problem.fault}${problem.question ? ` (${problem.question})` : ''}: ${problem.detail}`;
    case 'format':
      return `${problem.name}: ${problem.format}${problem.where ? ` (${problem.where})` : ''}: ${problem.detail}`;
    case 'snapshot':
      return `اللقطة: ${problem.where}: ${problem.detail}`;
    case 'entry':
      return `المدخل ${problem.entry}: ${problem.field}: ${problem.detail}`;
  }
}
