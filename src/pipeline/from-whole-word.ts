import type { Evidence } from '../model/evidence';
import type { Report } from '../model/report';

/** UTF-16 units of a word within which a quote may not begin. */
const shortest = 3;

/**
 * Evidence that begins with a whole word where it would begin with the little that a clitic leaves of one: «أنه لم يتلق» for
 * «ه لم يتلق». Comparison reads the words as they were cut; a reader sees them whole.
 */
export function fromWholeWord(evidence: Evidence, report: Report | undefined): Evidence {
  const text = report?.[evidence.part];
  if (text === undefined || !isLetter(text, evidence.start - 1) || runAt(evidence.quote) > shortest) return evidence;
  let { start } = evidence;
  while (isLetter(text, start - 1)) start--;
  return { ...evidence, start, quote: text.slice(start, evidence.end) };
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{M}]/u.test(text.charAt(at));
}

function runAt(quote: string): number {
  let length = 0;
  while (length <= shortest && isLetter(quote, length)) length++;
  return length;
}
