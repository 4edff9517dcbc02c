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

/** ر, the second letter of all of them. */
const RA = 0x631;

/** Words between the verb and what opens the reply at most: «ورد المتحدث باسم وزارة المياه بأن». */
const reach = 7;

/** «وردت الوزارة بأن التسريب وقع»: a conjunction and a reply, where words that open one follow. */
export function repliesAhead(text: string, scan: WordScan, at: number, to: number): boolean {
  const [from, end] = [scan.starts[at] as number, scan.ends[at] as number];
  if (end - from < 3 || end - from > 5 || text.charCodeAt(from + 1) !== RA) return false;
  if (!written.has(text.slice(from, end))) return false;
  for (let i = at + 1; i < to && i <= at + reach; i++) {
    if (scan.kinds[i] !== WordKind.Word) return false;
    if (opening.has(text.slice(scan.starts[i], scan.ends[i]))) return i > at + 1;
  }
  return false;
}
