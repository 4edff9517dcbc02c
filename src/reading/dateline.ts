/** `BAGHDAD, April 21 (Reuters) - `, `WASHINGTON — `: places in capitals, then perhaps a date and an agency, then a dash. */
const latin =
  /^\p{Lu}{2}[\p{Lu}.'’-]*(?:[ ,/]+(?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\p{Ll}{1,8}\.?|\d{1,2})){0,6}(?: ?\([^()]{2,40}\))?,? ?(?:--|[-–—]) ?/u;
/** `بغداد (رويترز) - `, `القاهرة - د ب أ: `: a few words, an agency in brackets, a dash or colon. */
const bracketed = /^[^\s().:،]{2,20}(?:[ /،,]+[^\s().:،]{1,16}){0,4} ?\([^()]{2,30}\) ?[-–—:] ?/u;

/** Length of the dateline that opens a text, with its dash; 0 when there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, 120);
  return (latin.exec(head) ?? (head.includes('(') ? bracketed.exec(head) : null))?.[0].length ?? 0;
}
