import { WordKind, type WordScan } from '../../../text/word-scanner';

/** «وردّ», «فردّت» without their shadda are written like words of their own: arrived, an individual. */
const written: ReadonlySet<string> = new Set(['ورد', 'وردت', 'وردوا', 'فرد', 'فردت', 'فردوا']);

/** What opens a reply behind whoever replies. */
const opening: ReadonlySet<string> = new Set([
  'بأن',
  'بأنه',
  'بأنها',
  'بأنهم',
  'قائلا',
  'قائلاً',
  'قائلة',
  'بالقول',
  'بقوله',
  'بقولها',
]);

/** Words between the verb and what opens the reply at most: «ورد المتحدث باسم وزارة المياه بأن». */
const reach = 7;

/** «وردت الوزارة بأن التسريب وقع»: a conjunction and a reply, where words that open one follow. */
export function repliesAhead(text: string, scan: WordScan, at: number, to: number): boolean {
  if (!written.has(text.slice(scan.starts[at], scan.ends[at]))) return false;
  for (let i = at + 1; i < to && i <= at + reach; i++) {
    if (scan.kinds[i] !== WordKind.Word) return false;
    if (opening.has(text.slice(scan.starts[i], scan.ends[i]))) return i > at + 1;
  }
  return false;
}
