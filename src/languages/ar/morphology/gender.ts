import type { Lexeme } from '../../../model/token';

/** Feminine nouns without the ending ة, folded. */
const feminine: ReadonlySet<string> = new Set([
  ...['نار', 'حرب', 'دار', 'ارض', 'شمس', 'نفس', 'يد', 'عين', 'قدم', 'ساق', 'اذن', 'روح', 'طريق', 'سوق', 'سماء', 'ريح'],
  ...['بنت', 'اخت', 'ام', 'كاس', 'بئر', 'سن', 'عصا', 'درع', 'سكين', 'فاس', 'حال', 'كتف', 'ذراع', 'بلد', 'طرق'],
  ...['صحراء', 'كهرباء', 'سماء', 'كبرياء', 'حمراء', 'موسيقي'],
]);

/** Men named by a noun in ة, folded. */
const masculine: ReadonlySet<string> = new Set(['عمده', 'خليفه', 'داعيه', 'طاغيه', 'علامه', 'نابغه', 'رحاله']);

/** Nouns of amount: the verb may agree with what they are of («وقعت بعض الإصابات»). */
const amounts: ReadonlySet<string> = new Set([
  ...['بعض', 'كل', 'جميع', 'معظم', 'اغلب', 'غالب', 'عدد', 'نحو', 'احد', 'سائر', 'مجمل', 'نصف', 'ثلث', 'ربع', 'عديد'],
  ...['مزيد', 'كثير', 'قليل', 'مختلف', 'غير', 'مثل', 'اي', 'كلا', 'ذات'],
]);

/** Gender of a noun by its base and number; null where verbs may take either: persons in the plural, amounts. */
export function nounGender(base: string, number: Lexeme['number'], human: boolean): Lexeme['gender'] | null {
  if (amounts.has(base)) return null;
  if (number === 'plural') return human ? null : 'feminine';
  if (masculine.has(base)) return 'masculine';
  if (base.endsWith('ه') || feminine.has(base)) return 'feminine';
  // ى and ي are folded into one: مبنى, منفى are masculine, دعوى, ذكرى are not.
  return base.endsWith('ي') && !base.startsWith('م') ? null : 'masculine';
}

/** The field as a lexeme takes it, left out where nothing is known. */
export function genderOf(gender: Lexeme['gender'] | null | false): Pick<Lexeme, 'gender'> {
  return gender ? { gender } : {};
}
