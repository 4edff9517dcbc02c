import { plainTable } from '../../text/plain-table';

/** Forms with a figure: one, two, three to ten, eleven to ninety-nine, whole hundreds and fractions. */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string];

const forms: Readonly<Record<string, Forms>> = plainTable<Forms>({
  hour: ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'],
  minute: ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'],
  second: ['ثانية واحدة', 'ثانيتان', 'ثوانٍ', 'ثانية', 'ثانية'],
  day: ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'],
  tonne: ['طن واحد', 'طنان', 'أطنان', 'طنًا', 'طن'],
  litre: ['لتر واحد', 'لتران', 'لترات', 'لترًا', 'لتر'],
  usd: ['دولار واحد', 'دولاران', 'دولارات', 'دولارًا', 'دولار'],
  'usd million': ['مليون دولار', 'مليونا دولار', 'ملايين دولار', 'مليون دولار', 'مليون دولار'],
  'usd billion': ['مليار دولار', 'مليارا دولار', 'مليارات دولار', 'مليار دولار', 'مليار دولار'],
  eur: ['يورو واحد', 'يوروان', 'يورو', 'يورو', 'يورو'],
  'eur million': ['مليون يورو', 'مليونا يورو', 'ملايين يورو', 'مليون يورو', 'مليون يورو'],
  'eur billion': ['مليار يورو', 'مليارا يورو', 'مليارات يورو', 'مليار يورو', 'مليار يورو'],
  gbp: ['جنيه إسترليني واحد', 'جنيهان إسترلينيان', 'جنيهات إسترلينية', 'جنيهًا إسترلينيًا', 'جنيه إسترليني'],
});

/** Signs that stand for units. */
const signs: Readonly<Record<string, string>> = plainTable<string>({
  km: 'كم',
  m: 'م',
  'km²': 'كم²',
  'm²': 'م²',
  kg: 'كلغ',
  GW: 'غيغاواط',
  MW: 'ميغاواط',
  kW: 'كيلوواط',
  W: 'واط',
  'km/h': 'كم/ساعة',
});

/** A figure with its unit in Arabic, in the form that the number asks for: «3 ساعات»، «46%». */
export function unitInArabic(unit: string, figure: string, n: number): string {
  if (unit === '%') return `${figure}%`;
  const words = forms[unit];
  return words === undefined ? `${figure} ${signs[unit] ?? unit}` : withNumber(words, n, figure);
}

/** A noun in the form that the number before it asks for; one and two are told by the noun alone. */
export function withNumber([one, two, few, many, other]: Forms, n: number, figure = String(n)): string {
  if (figure.includes('–') || !Number.isInteger(n))
    return `${figure} ${Number.isInteger(n) ? formOf(n, few, many, other) : other}`;
  if (n === 1) return one;
  if (n === 2) return two;
  return `${figure} ${formOf(n, few, many, other)}`;
}

function formOf(n: number, few: string, many: string, other: string): string {
  const tail = n % 100;
  return tail < 3 ? other : tail <= 10 ? few : many;
}
