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

/** Measures after «كم بلغ». */
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
});

/** The two ends of each scale of states. */
export const scales: Readonly<Record<StateScale, string>> = {
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
};
