import type { Source } from '../../model';
import { plainTable } from '../../text/plain-table';
import { stateNames } from '../state-names';

/** What unnamed speakers are called, one, two and several, by their role. */
const roles: Readonly<Record<string, readonly [string, string, string]>> = plainTable<
  readonly [string, string, string]
>({
  official: ['مسؤول', 'مسؤولان', 'مسؤولون'],
  source: ['مصدر', 'مصدران', 'مصادر'],
  'security-person': ['مصدر أمني', 'مصدران أمنيان', 'مصادر أمنية'],
  'military-person': ['ضابط في الجيش', 'ضابطان في الجيش', 'ضباط في الجيش'],
  'police-person': ['ضابط شرطة', 'ضابطا شرطة', 'ضباط شرطة'],
  witness: ['شاهد', 'شاهدان', 'شهود'],
  resident: ['أحد السكان', 'اثنان من السكان', 'سكان'],
  medic: ['مسعف', 'مسعفان', 'مسعفون'],
  doctor: ['طبيب', 'طبيبان', 'أطباء'],
  diplomat: ['دبلوماسي', 'دبلوماسيان', 'دبلوماسيون'],
  activist: ['ناشط', 'ناشطان', 'ناشطون'],
  analyst: ['محلل', 'محللان', 'محللون'],
  expert: ['خبير', 'خبيران', 'خبراء'],
  lawyer: ['محام', 'محاميان', 'محامون'],
  minister: ['وزير', 'وزيران', 'وزراء'],
  governor: ['محافظ', 'محافظان', 'محافظون'],
  mayor: ['رئيس بلدية', 'رئيسا بلديتين', 'رؤساء بلديات'],
  spokesperson: ['متحدث', 'متحدثان', 'متحدثون'],
  worker: ['عامل', 'عاملان', 'عمال'],
  journalist: ['صحافي', 'صحافيان', 'صحافيون'],
});

/** What answers in other languages are of, by class. */
export const concepts: Readonly<Record<string, string>> = plainTable<string>({
  'thing:weapon/projectile': 'صواريخ أو قذائف',
  'thing:weapon/projectile/rocket': 'صواريخ',
  'thing:weapon/bomb': 'قنبلة',
  'thing:weapon/ammunition': 'ذخيرة',
  'thing:vehicle/aircraft': 'طائرات',
  'thing:vehicle/aircraft/drone': 'مسيرات',
  'thing:vehicle/aircraft/warplane': 'طائرات حربية',
  'thing:substance/gas': 'غاز',
  'thing:substance/fuel': 'وقود',
  'thing:phenomenon/fire': 'حريق',
});

const stateName = stateNames('ar');

/** «ضابطان في الجيش (سوريا)»; null of a role that has no words. */
export function describedInArabic({ role, count, side, id }: Source): string | null {
  const words = roles[role ?? ''];
  if (words === undefined) return null;
  const state = stateName(side ?? id ?? '');
  const who = count === 1 ? words[0] : count === 2 ? words[1] : words[2];
  const more = count !== null && count > 2 ? ` (${count})` : '';
  return state === null ? who + more : `${who}${more} (${state})`;
}
