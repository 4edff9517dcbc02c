import type { Effect, StateScale } from '../../model';
import { plainTable } from '../../text/plain-table';

/** Those counted, as a definite noun after «كم عدد». */
export const effects: Readonly<Record<Effect, string> & Record<string, string | undefined>> = {
  killed: 'القتلى',
  wounded: 'الجرحى',
  casualties: 'الضحايا',
  missing: 'المفقودين',
  rescued: 'من أُنقذوا أو انتُشلوا',
  displaced: 'النازحين',
  detained: 'الموقوفين',
  abducted: 'المخطوفين',
  released: 'المفرج عنهم',
  escaped: 'الفارين',
  infected: 'المصابين بالعدوى',
  poisoned: 'المصابين بالتسمم',
  hospitalised: 'من نُقلوا إلى المستشفى',
  launched: 'ما أُطلق',
  intercepted: 'ما اعتُرض',
  destroyed: 'ما دُمّر',
  struck: 'ما أُصيب',
  aboard: 'من كانوا على المتن',
  attended: 'المشاركين',
  voted: 'المصوّتين',
  dismissed: 'المسرَّحين',
  affected: 'المتضررين',
  unharmed: 'السالمين',
};

/** Measures after «ما». */
export const measures: Readonly<Record<string, string>> = plainTable<string>({
  magnitude: 'قوة الزلزال',
  depth: 'العمق',
  speed: 'السرعة',
  height: 'الارتفاع',
  intensity: 'الشدة',
  turnout: 'نسبة المشاركة',
  votes: 'نسبة الأصوات',
  share: 'النسبة',
  distance: 'المسافة',
  level: 'المنسوب',
  area: 'المساحة',
  weight: 'الوزن',
  volume: 'الحجم',
  duration: 'المدة',
  temperature: 'درجة الحرارة',
  age: 'العمر',
  price: 'السعر',
  cost: 'الكلفة',
  debt: 'الدين',
  deficit: 'العجز',
  surplus: 'الفائض',
  revenue: 'الإيرادات',
  profit: 'الأرباح',
  loss: 'الخسائر',
  output: 'الإنتاج',
  budget: 'الميزانية',
  fee: 'الرسوم',
  fine: 'الغرامة',
  ransom: 'الفدية',
  pay: 'الأجور',
  compensation: 'التعويضات',
  unemployment: 'البطالة',
  inflation: 'التضخم',
  growth: 'النمو',
  'interest-rate': 'سعر الفائدة',
  'exchange-rate': 'سعر الصرف',
});

/** The two ends of each scale of states. */
const scales: Readonly<Record<StateScale, string>> = {
  truth: 'حقيقي أم مزوّر',
  life: 'حي أم ميت',
  guilt: 'مذنب أم بريء',
  legality: 'قانوني أم غير قانوني',
  success: 'نجاح أم فشل',
  will: 'طوعي أم قسري',
  armament: 'مسلح أم أعزل',
  binding: 'ملزم أم غير ملزم',
  sameness: 'واحد أم مختلف',
  damage: 'متضرر أم سليم',
  custody: 'محتجز أم طليق',
  condition: 'بحال جيدة أم سيئة',
  control: 'تحت السيطرة أم خارجها',
  safety: 'آمن أم في خطر',
  openness: 'مفتوح أم مغلق',
  operation: 'يعمل أم متوقف',
  calm: 'هادئ أم متوتر',
  fullness: 'ممتلئ أم فارغ',
  presence: 'حاضر أم غائب',
  availability: 'متوفر أم مفقود',
  readiness: 'جاهز أم غير جاهز',
  completeness: 'مكتمل أم ناقص',
  infection: 'مصاب أم غير مصاب',
  height: 'مرتفع أم منخفض',
  burning: 'مخمد أم لا يزال مشتعلًا',
  schedule: 'في موعده أم مؤجل أو ملغى',
  voyage: 'واصل بسلام أم مفقود',
  adoption: 'مقرّ أم مرفوض',
  reach: 'بالغ هدفه أم مُسقط قبله',
};

/** The same of what is feminine, where that shows. */
const feminineScales: Readonly<Partial<Record<StateScale, string>>> = {
  truth: 'حقيقية أم مزوّرة',
  life: 'حية أم ميتة',
  guilt: 'مذنبة أم بريئة',
  legality: 'قانونية أم غير قانونية',
  will: 'طوعية أم قسرية',
  armament: 'مسلحة أم عزلاء',
  binding: 'ملزمة أم غير ملزمة',
  sameness: 'واحدة أم مختلفة',
  damage: 'متضررة أم سليمة',
  custody: 'محتجزة أم طليقة',
  safety: 'آمنة أم في خطر',
  openness: 'مفتوحة أم مغلقة',
  operation: 'تعمل أم متوقفة',
  calm: 'هادئة أم متوترة',
  fullness: 'ممتلئة أم فارغة',
  presence: 'حاضرة أم غائبة',
  availability: 'متوفرة أم مفقودة',
  readiness: 'جاهزة أم غير جاهزة',
  completeness: 'مكتملة أم ناقصة',
  infection: 'مصابة أم غير مصابة',
  height: 'مرتفعة أم منخفضة',
  burning: 'مخمدة أم لا تزال مشتعلة',
  schedule: 'في موعدها أم مؤجلة أو ملغاة',
  voyage: 'واصلة بسلام أم مفقودة',
  adoption: 'مقرّة أم مرفوضة',
  reach: 'بالغة هدفها أم مُسقطة قبله',
};

/** The two ends of a scale as they are said of something of that gender. */
export function endsInArabic(scale: StateScale, feminine: boolean): string {
  return (feminine ? feminineScales[scale] : undefined) ?? scales[scale];
}

/** One end of a scale. */
export function stateInArabic(scale: StateScale, sign: 1 | -1): string {
  return scales[scale].split(' أم ')[sign === 1 ? 0 : 1] ?? '';
}
